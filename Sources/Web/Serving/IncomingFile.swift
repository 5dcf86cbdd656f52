import Hummingbird
import NIOCore

/// A file of a form that is handed on while it arrives, because it is too large to be held. What the form says besides must
/// stand before it, as it does in our own forms.
///
/// Used by one task, the one that answers the request.
final class IncomingFile: @unchecked Sendable {
    /// What the browser called it, without folders; to be shown, never to be opened.
    let name: String
    private var body: ArrivingBody
    private var reader: MultipartReader
    private var room: Int
    private var isOver = false

    private init(_ name: String, _ body: ArrivingBody, _ reader: MultipartReader, room: Int) {
        self.name = name
        self.body = body
        self.reader = reader
        self.room = room
    }

    /// Reads a form up to its file.
    /// - Parameter limit: bytes of the whole request.
    /// - Returns: what stood before the file, and the file; nil where none was chosen.
    /// - Throws: `BadRequest`.
    static func begin(
        _ body: RequestBody, boundary: String, limit: Int, allowance: UploadAllowance.Share
    ) async throws -> (form: Form, file: IncomingFile?) {
        var reader = MultipartReader(boundary: boundary, allowance: allowance, handsOn: true)
        var arriving = ArrivingBody(body)
        var room = limit
        while reader.incoming == nil, !reader.isFinished, let chunk = try await arriving.next() {
            room -= chunk.readableBytes
            guard room >= 0 else { throw BadRequest.tooLarge }
            try reader.feed(chunk.readableBytesView)
        }
        guard let name = reader.incoming else { return (try reader.finish(), nil) }
        return (reader.fieldsSoFar, IncomingFile(name, arriving, reader, room: room))
    }

    /// The next piece, or nil at the end.
    /// - Throws: `BadRequest`, also when the form breaks off in the middle of the file.
    func next() async throws -> [UInt8]? {
        while !isOver {
            let piece = reader.takeHandedOn()
            if reader.isFileWhole { isOver = true }
            if !piece.isEmpty { return piece }
            if isOver { break }
            guard let chunk = try await body.next() else { throw BadRequest.malformed }
            room -= chunk.readableBytes
            guard room >= 0 else { throw BadRequest.tooLarge }
            try reader.feed(chunk.readableBytesView)
        }
        return nil
    }

    /// Reads what is left, so that a browser which is still sending comes to see the answer.
    func finish() async throws {
        while let chunk = try await body.next() {
            room -= chunk.readableBytes
            guard room >= 0 else { throw BadRequest.tooLarge }
        }
    }
}
