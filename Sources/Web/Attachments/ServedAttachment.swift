import Gatepost
import Pictures
import Safeguarding

/// The bytes of one video or document for one viewer. Nothing of it is to stay in a browser: `no-store`.
struct ServedAttachment {
    private let visit: Visit
    private let kind: AttachmentKind
    private let attachment: Attachment.ID
    /// Bytes after which the gate is asked again while a video is being sent.
    private static let step = 1 << 20

    init(_ visit: Visit, _ kind: AttachmentKind) throws {
        self.visit = visit
        self.kind = kind
        attachment = try visit.identifier("attachment")
    }

    private func found(_ part: AttachmentAccess.Part) async throws -> AttachmentAccess.Found {
        let viewer = try visit.viewer
        return try await visit.application.read(in: viewer.setting) { db in try AttachmentAccess.file(of: attachment, kind, part, for: viewer, from: db) }
    }

    /// The still that stands in its place: a video's, or a document's first page.
    func still() async throws -> Reply {
        let file = try await found(.still).file
        let tag = Self.tag(file)
        if visit.header("if-none-match") == tag { return .notModified().header("ETag", tag) }
        let bytes = try await visit.application.pictures.bytes(of: file, in: visit.application)
        return .bytes(bytes, type: Rendition.mediaType, caching: .askFirst).header("ETag", tag)
    }

    /// A document, to be opened by a program for documents and never as a page of this site.
    func download() async throws -> Reply {
        let found = try await found(.itself)
        let file = try await visit.application.pictures.sealed(found.file, in: visit.application)
        return sending(file, 0..<file.count, as: "application/pdf")
            .header("Content-Disposition", "attachment; filename=\"\(Self.fileName(found.title)).pdf\"")
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
    }

    /// A video, or the part of it that was asked for: phones ask for parts, and so does seeking (RFC 9110, 14).
    func part() async throws -> Reply {
        let found = try await found(.itself)
        let file = try await visit.application.pictures.sealed(found.file, in: visit.application)
        let tag = Self.tag(found.file)
        let isSame = visit.header("if-range").map { $0 == tag } ?? true
        let reply: Reply
        switch isSame ? ByteRange(visit.header("range"), of: file.count) : .whole {
        case .whole: reply = sending(file, 0..<file.count, as: "video/mp4")
        case .part(let range):
            reply = sending(file, range, as: "video/mp4", status: 206)
                .header("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.count)")
        case .outside:
            reply = Reply.bytes([], type: "video/mp4", status: 416).header("Content-Range", "bytes */\(file.count)")
        }
        return reply.header("Accept-Ranges", "bytes").header("ETag", tag)
    }

    /// Opens a few segments at a time, and asks the gate again before each further megabyte: a permission that is withdrawn ends
    /// what is being watched, not only what is opened next.
    private func sending(_ file: SealedFile, _ range: Range<Int>, as type: String, status: Int = 200) -> Reply {
        .stream(length: range.count, type: type, status: status) { send in
            for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.step) {
                if start > range.lowerBound { try await askAgain() }
                let end = min(range.upperBound, start + Self.step)
                for piece in stride(from: start, to: end, by: Self.step / 4) {
                    try await send(try await file.bytes(piece..<min(end, piece + Self.step / 4)))
                }
            }
        }
    }

    private func askAgain() async throws {
        let (member, setting, now) = (try visit.viewer.member, try visit.viewer.setting, visit.application.clock.now)
        _ = try await visit.application.read(in: setting) { db in
            guard let viewer = try Viewer.load(member, in: setting, at: now, from: db) else { throw NotFound() }
            return try AttachmentAccess.file(of: attachment, kind, .itself, for: viewer, from: db).file.name
        }
    }

    private static func tag(_ file: PictureFile) -> String { "\"\(Array(file.digest.prefix(16)).hexadecimal)\"" }

    /// Letters, digits and spaces of what it is called: what every system can have in a file's name.
    private static func fileName(_ title: String) -> String {
        let kept = title.unicodeScalars.filter { $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " ") }
        let name = String(String.UnicodeScalarView(kept)).trimmingBlanks
        return name.isEmpty ? "document" : name
    }
}

/// What a `Range` header asks for.
enum ByteRange: Hashable {
    case whole
    case part(Range<Int>)
    /// Nothing of what there is.
    case outside

    /// One range of bytes is answered; several, or anything that is not understood, gets the whole, as it may.
    init(_ header: String?, of count: Int) {
        guard let header, header.hasPrefix("bytes="), !header.contains(",") else {
            self = .whole
            return
        }
        let parts = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false).map { String($0).trimmingBlanks }
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            self = .whole
            return
        }
        // Beyond what a number can hold is beyond the end.
        let (first, last) = (parts[0].isEmpty ? nil : Int(parts[0]) ?? .max, parts[1].isEmpty ? nil : Int(parts[1]) ?? .max)
        switch (first, last) {
        case (let first?, nil): self = first < count ? .part(first..<count) : .outside
        case (let first?, let last?) where first > last: self = .whole
        case (let first?, let last?): self = first < count ? .part(first..<min(count, last == .max ? count : last + 1)) : .outside
        case (nil, let length?): self = length > 0 && count > 0 ? .part(max(0, count - length)..<count) : .outside
        case (nil, nil): self = .whole
        }
    }
}
