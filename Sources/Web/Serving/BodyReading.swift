import HTTPTypes
import Hummingbird
import NIOCore

/// Reads what was sent, as far as the route allows.
struct BodyReading: Sendable {
    let allowance: UploadAllowance

    /// What was sent and, for files, the share of memory that must be held as long as they are.
    struct Read: Sendable {
        var form = Form()
        var bytes: [UInt8] = []
        var share: UploadAllowance.Share?
        var incoming: IncomingFile?
    }

    /// - Throws: `BadRequest`.
    func read(_ request: Request, as body: Route.Body) async throws -> Read {
        let type = request.headers[.contentType] ?? ""
        let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        switch body {
        case .none: return Read()
        case .bytes(let limit):
            return Read(bytes: try await collect(request.body, length, limit: limit))
        case .stream(let limit) where type.lowercased().hasPrefix("multipart/form-data"):
            guard length <= limit else { throw BadRequest.tooLarge }
            guard let boundary = Self.boundary(in: type) else { throw BadRequest.malformed }
            let share = UploadAllowance.Share(of: allowance)
            let (form, file) = try await IncomingFile.begin(request.body, boundary: boundary, limit: limit, allowance: share)
            return Read(form: form, share: share, incoming: file)
        case .form(let limit), .upload(let limit), .stream(let limit):
            if type.lowercased().hasPrefix("multipart/form-data") {
                guard length <= limit else { throw BadRequest.tooLarge }
                return try await readParts(request.body, type, limit: limit)
            }
            guard type.isEmpty || type.lowercased().hasPrefix("application/x-www-form-urlencoded") else { throw BadRequest.wrongType }
            let bytes = try await collect(request.body, length, limit: min(limit, 1024 * 1024))
            return Read(form: Form(fields: try URLEncoded.read(bytes)))
        }
    }

    private func collect(_ body: RequestBody, _ length: Int, limit: Int) async throws -> [UInt8] {
        guard length <= limit else { throw BadRequest.tooLarge }
        var bytes: [UInt8] = []
        var arriving = ArrivingBody(body)
        while let chunk = try await arriving.next() {
            guard bytes.count + chunk.readableBytes <= limit else { throw BadRequest.tooLarge }
            bytes.append(contentsOf: chunk.readableBytesView)
        }
        return bytes
    }

    private func readParts(_ body: RequestBody, _ type: String, limit: Int) async throws -> Read {
        guard let boundary = Self.boundary(in: type) else { throw BadRequest.malformed }
        let share = UploadAllowance.Share(of: allowance)
        var reader = MultipartReader(boundary: boundary, allowance: share)
        var count = 0
        var arriving = ArrivingBody(body)
        while let chunk = try await arriving.next() {
            count += chunk.readableBytes
            guard count <= limit else { throw BadRequest.tooLarge }
            try reader.feed(chunk.readableBytesView)
        }
        return Read(form: try reader.finish(), share: share)
    }

    /// The boundary in `multipart/form-data; boundary=…`: 1 to 70 characters (RFC 2046).
    static func boundary(in type: String) -> String? {
        for parameter in type.split(separator: ";").dropFirst() {
            let pair = parameter.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, String(pair[0]).trimmingBlanks.lowercased() == "boundary" else { continue }
            var value = String(pair[1]).trimmingBlanks
            if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") { value = String(value.dropFirst().dropLast()) }
            return (1...70).contains(value.utf8.count) && value.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? value : nil
        }
        return nil
    }
}

/// What is sent, piece by piece. Where it breaks off, or is no HTTP, whoever sent it is told so, as of any other form that cannot be read.
struct ArrivingBody {
    private var pieces: RequestBody.AsyncIterator

    init(_ body: RequestBody) { pieces = body.makeAsyncIterator() }

    /// - Throws: `BadRequest`, `CancellationError`.
    mutating func next() async throws -> ByteBuffer? {
        do { return try await pieces.next() } catch let error as CancellationError { throw error } catch { throw BadRequest.malformed }
    }
}
