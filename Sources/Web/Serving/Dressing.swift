import Gatepost
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Safeguarding

/// Turns an answer into what goes out: the frame round a page, tokens in its forms, cookies, headers.
struct Dressing: Sendable {
    let application: Gatepost.Application
    let assets: Assets
    let sameSite: SameSite
    let isSecure: Bool
    private let headers: HTTPFields
    private let pageHeaders: HTTPFields

    init(_ application: Gatepost.Application, _ assets: Assets, _ sameSite: SameSite, isSecure: Bool) {
        self.application = application
        self.assets = assets
        self.sameSite = sameSite
        self.isSecure = isSecure
        headers = SecurityHeaders(isSecure: isSecure).fields
        var pageHeaders = headers
        pageHeaders.append(HTTPField(name: .contentType, value: "text/html; charset=utf-8"))
        pageHeaders.append(HTTPField(name: .cacheControl, value: Reply.Caching.never.rawValue))
        self.pageHeaders = pageHeaders
    }

    var cookiePrefix: String { isSecure ? "__Host-gatepost-" : "gatepost-" }

    func dress(_ reply: Reply, _ entry: Arrival) async -> Response {
        var reply = reply
        var fields = headers
        let body: ResponseBody
        switch reply.content {
        case .none:
            fields.append(HTTPField(name: .cacheControl, value: reply.caching.rawValue))
            body = ResponseBody()
        case .page(let page):
            fields = pageHeaders
            // Whose last membership has ended has nothing here to read any more, with or without a connection.
            if let signedIn = entry.signedIn, signedIn.viewer == nil {
                reply = reply.clearingBrowser(isOnDevice: DeviceToken(entry.cookies["device"]) != nil)
            }
            body = ResponseBody(byteBuffer: await buffer(of: page, &reply, entry))
        case .bytes(let bytes):
            fields.append(HTTPField(name: .cacheControl, value: reply.caching.rawValue))
            body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        case .chunks(let length, let write):
            fields.append(HTTPField(name: .cacheControl, value: reply.caching.rawValue))
            body = ResponseBody(contentLength: length) { writer in
                let pipe = Pipe(writer: writer)
                try await write { try await pipe.send($0) }
                try await pipe.finish()
            }
        }
        if let type = reply.type { fields.append(HTTPField(name: .contentType, value: type)) }
        for (name, value) in reply.headers {
            if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        for cookie in reply.cookies {
            fields.append(HTTPField(name: .setCookie, value: cookie.header(prefix: cookiePrefix, isSecure: isSecure)))
        }
        var response = Response(status: HTTPResponse.Status(code: reply.status), headers: fields, body: body)
        // These two have no body whose length could be told.
        if reply.status == 204 || reply.status == 304 { response.headers[.contentLength] = nil }
        return entry.isHead ? response.createHeadResponse() : response
    }

    /// A page in its frame, with what the frame needs to know. If that cannot be loaded, the page still comes, in the door's.
    private func buffer(of page: Page, _ reply: inout Reply, _ entry: Arrival) async -> ByteBuffer {
        let notice = entry.cookies["notice"].flatMap(Notice.init(rawValue:))
        if notice != nil { reply.cookies.append(.clearing("notice")) }
        let html: HTML
        if let viewer = entry.signedIn?.viewer, !page.isDoor, let surroundings = await surroundings(reply, viewer) {
            html = PageFrame(page: page, viewer: viewer, surroundings: surroundings, notice: notice, assets: assets, isOnDevice: entry.signedIn?.device != nil).html
        } else {
            let chooses = entry.signedIn == nil && !entry.isInEnglish
            html = DoorFrame(page: page, notice: notice, assets: assets, language: chooses ? entry.localPath : nil).html
        }
        guard html.hasHole else { return ByteBuffer(bytes: html.bytes) }
        var cookie = entry.tokenCookie
        if cookie == nil {
            let made = application.random.bytes(16).hexadecimal
            reply.cookies.append(Cookie("door", made, lasting: nil))
            cookie = made
        }
        var buffer = ByteBufferAllocator().buffer(capacity: html.count + 4_096)
        let first: Record.ID = application.identifier()
        var count: UInt64 = 0
        html.pour(
            token: sameSite.token(for: cookie ?? ""),
            {
                // Neighbours of one that is fresh are as fresh.
                defer { count += 1 }
                return Record.ID(high: first.high, low: first.low &+ count).description
            }, into: { buffer.writeBytes($0) })
        return buffer
    }

    private func surroundings(_ reply: Reply, _ viewer: Viewer) async -> Surroundings? {
        if let read = reply.surroundings { return read }
        return try? await application.read(in: viewer.setting) { [secrets = application.secrets] db in
            try Surroundings.load(for: viewer, with: secrets, from: db)
        }
    }

    /// An error as the log may have it: its type and case, never what it carries of people.
    func described(_ error: any Error) -> String {
        let text = String(describing: error)
        return String(text.prefix { $0 != "(" }.prefix(80))
    }
}

/// Hands a download on piece by piece.
private final class Pipe: @unchecked Sendable {
    private var writer: any ResponseBodyWriter
    init(writer: any ResponseBodyWriter) { self.writer = writer }
    func send(_ bytes: [UInt8]) async throws { try await writer.write(ByteBuffer(bytes: bytes)) }
    func finish() async throws { try await writer.finish(nil) }
}
