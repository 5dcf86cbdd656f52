/// Reads `multipart/form-data` as it arrives (RFC 7578), in whatever pieces the network cuts it into.
///
/// Everything is bounded: parts, headers, fields, each file, and what all uploads of the server hold in memory together.
/// It accepts what browsers send and little else.
struct MultipartReader {
    struct Limits: Sendable {
        var fields = FieldLimits()
        var files = 20
        var headerBytes = 4 * 1024
        var fileBytes = 40 * 1024 * 1024
    }

    private enum State { case preamble, afterBoundary, headers, content, finished }

    private struct Part {
        var name: String
        var fileName: String?
        var type: String
        var bytes: [UInt8] = []
    }

    private let delimiter: [UInt8]
    private let limits: Limits
    private let allowance: UploadAllowance.Share
    /// Whether the one file of the form is handed on as it arrives instead of being kept in memory.
    private let handsOn: Bool
    private var state = State.preamble
    /// Bytes that have arrived and are not yet understood, from `start` on.
    private var pending: [UInt8]
    private var start = 0
    private var part: Part?
    private var fields: [(name: String, value: String)] = []
    private var uploads: [Upload] = []
    private var parts = 0
    private var handedOn: [UInt8] = []
    /// The name of the file that is handed on, once its headers are read; nil before, and where none was chosen.
    private(set) var incoming: String?
    /// Whether all of that file has arrived.
    private(set) var isFileWhole = false
    /// The ordinary fields that stood before it.
    var fieldsSoFar: Form { Form(fields: fields) }
    var isFinished: Bool { state == .finished }

    init(boundary: String, limits: Limits = Limits(), allowance: UploadAllowance.Share, handsOn: Bool = false) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        self.limits = limits
        self.allowance = allowance
        self.handsOn = handsOn
        pending = [0x0D, 0x0A]  // so that the first boundary looks like every other
    }

    /// - Throws: `BadRequest`, after which the reader must not be fed again.
    mutating func feed(_ chunk: some Collection<UInt8>) throws {
        guard state != .finished else { return }
        if start > 0 {
            pending.removeFirst(start)
            start = 0
        }
        pending.append(contentsOf: chunk)
        while try step() {}
    }

    /// What has arrived of the file since the last time.
    mutating func takeHandedOn() -> [UInt8] {
        defer { handedOn = [] }
        return handedOn
    }

    /// The form, once the last boundary has been seen.
    mutating func finish() throws -> Form {
        guard state == .finished else { throw BadRequest.malformed }
        return Form(fields: fields, uploads: uploads)
    }

    /// - Returns: false when more has to arrive first.
    private mutating func step() throws -> Bool {
        switch state {
        case .preamble: try skipPreamble()
        case .afterBoundary: try readAfterBoundary()
        case .headers: try readHeaders()
        case .content: try readContent()
        case .finished: false
        }
    }

    private mutating func skipPreamble() throws -> Bool {
        guard let found = pending.firstIndex(of: delimiter, from: start) else {
            start = max(start, pending.count - delimiter.count + 1)
            return false
        }
        start = found + delimiter.count
        state = .afterBoundary
        return true
    }

    private mutating func readAfterBoundary() throws -> Bool {
        guard pending.count - start >= 2 else { return false }
        switch (pending[start], pending[start + 1]) {
        case (0x2D, 0x2D): state = .finished
        case (0x0D, 0x0A): state = .headers
        default: throw BadRequest.malformed
        }
        // The line end stays in front of the headers, so that a part without any ends like the others.
        if state == .finished { pending = [] }
        return state == .headers
    }

    private mutating func readHeaders() throws -> Bool {
        guard let end = pending.firstIndex(of: [0x0D, 0x0A, 0x0D, 0x0A], from: start) else {
            guard pending.count - start <= limits.headerBytes else { throw BadRequest.malformed }
            return false
        }
        guard end - start <= limits.headerBytes else { throw BadRequest.malformed }
        let headers = try PartHeaders(pending[start..<end], limits: limits.fields)
        parts += 1
        guard parts <= limits.fields.fields else { throw BadRequest.tooManyFields }
        if headers.fileName != nil, uploads.count >= limits.files || incoming != nil { throw BadRequest.tooManyFiles }
        if handsOn, let fileName = headers.fileName, !fileName.isEmpty { incoming = fileName }
        part = Part(name: headers.name, fileName: headers.fileName, type: headers.type)
        start = end + 4
        state = .content
        return true
    }

    private mutating func readContent() throws -> Bool {
        let found = pending.firstIndex(of: delimiter, from: start)
        let end = found ?? max(start, pending.count - delimiter.count + 1)
        try append(pending[start..<end])
        start = end
        guard let found else { return false }
        start = found + delimiter.count
        try finishPart()
        state = .afterBoundary
        return true
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) throws {
        // Its size is the limit of the whole request: nothing of it stays here.
        if incoming != nil, !isFileWhole { return handedOn.append(contentsOf: bytes) }
        guard !bytes.isEmpty, let isFile = part.map({ $0.fileName != nil }), let size = part?.bytes.count else { return }
        guard size + bytes.count <= (isFile ? limits.fileBytes : limits.fields.valueBytes) else {
            throw isFile ? BadRequest.fileTooLarge : BadRequest.fieldTooLong
        }
        try allowance.take(bytes.count)
        part?.bytes.append(contentsOf: bytes)
    }

    private mutating func finishPart() throws {
        guard let part else { return }
        self.part = nil
        if incoming != nil, !isFileWhole { return isFileWhole = true }
        guard let fileName = part.fileName else {
            return fields.append((part.name, try limits.fields.value(part.bytes)))
        }
        // A file field that was left empty is sent as a nameless file of nothing.
        if fileName.isEmpty && part.bytes.isEmpty { return }
        uploads.append(Upload(field: part.name, fileName: fileName, type: part.type, bytes: part.bytes))
    }
}

extension [UInt8] {
    /// Where a short sequence of bytes begins, at or after an index.
    fileprivate func firstIndex(of needle: [UInt8], from start: Int) -> Int? {
        withUnsafeBufferPointer { hay in
            needle.withUnsafeBufferPointer { needle in
                guard hay.count - start >= needle.count else { return nil }
                let first = needle[0]
                var at = start
                let last = hay.count - needle.count
                while at <= last {
                    if hay[at] == first {
                        var length = 1
                        while length < needle.count, hay[at + length] == needle[length] { length += 1 }
                        if length == needle.count { return at }
                    }
                    at += 1
                }
                return nil
            }
        }
    }
}
