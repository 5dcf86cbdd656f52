public import Pictures
public import Safeguarding
public import Storage

/// Whether a video or a document may be sent to one viewer, asked at every request for a part of it (P1, S2, D14, D17).
public enum AttachmentAccess {
    /// What is served of it.
    public enum Part: Sendable { case itself, still }

    /// A sealed file to send, and what it is.
    public struct Found: Sendable {
        public let file: PictureFile
        public let kind: AttachmentKind
        public let title: String
    }

    /// - Throws: `NotFound` when there is none, or not for this viewer: the two look the same.
    public static func file(
        of attachment: Attachment.ID, _ kind: AttachmentKind, _ part: Part, for viewer: Viewer, from db: Reader
    ) throws -> Found {
        let found = try db.row(
            """
            SELECT p.id, p.state, p.put_to, a.sealed_key, a.file, a.digest, a.still, a.still_digest, a.title, a.width FROM attachment a
            JOIN post p ON p.setting = a.setting AND p.id = a.post
            WHERE a.setting = \(viewer.setting) AND a.id = \(attachment) AND a.kind = \(kind) AND \(AttachmentFilter.ready)
            """
        ) { row in
            Row(
                post: try row.identifier(0), state: try row.word(1), putTo: try row.optionalIdentifier(2), sealedKey: try row.bytes(3),
                file: try row.text(part == .itself ? 4 : 6), digest: try row.bytes(part == .itself ? 5 : 7), title: try row.text(8),
                width: try row.integer(9))
        }
        guard let found, let name = StoredName(found.file), try isAllowed(attachment, found, for: viewer, from: db) else {
            throw NotFound()
        }
        let place = Pictures.Place.made(of: attachment, part == .itself ? kind.role : .still, in: viewer.setting)
        return Found(
            file: PictureFile(name: name, sealedKey: found.sealedKey, place: place, width: found.width, digest: found.digest), kind: kind,
            title: found.title)
    }

    private static func isAllowed(_ attachment: Attachment.ID, _ found: Row, for viewer: Viewer, from db: Reader) throws -> Bool {
        if PostAtGate.isBehindThePage(viewer) { return true }
        let isPartners = PostAtGate.isSeen(by: viewer, putTo: found.putTo)
        if isPartners, found.state == .submitted { return true }
        guard found.state == .published, try isPartners || db.shows(found.post, to: viewer) else { return false }
        return try AttachmentFilter.stopped(among: [attachment], for: viewer, from: db).isEmpty
            && db.lets(viewer, see: attachment, of: found.post)
    }

    private struct Row {
        let post: Post.ID
        let state: PostState
        let putTo: Member.ID?
        let sealedKey: [UInt8]
        let file: String
        let digest: [UInt8]
        let title: String
        let width: Int
    }
}

extension PictureRoom {
    /// A sealed file of which parts can be opened.
    /// - Throws: `StoreError` when it is not there, `SealError` when it is not what it should be.
    public func sealed(_ file: PictureFile, in application: Application) async throws -> SealedFile {
        guard let setting = Setting.ID(bytes: file.place.setting) else { throw NotFound() }
        let key = try await key(of: setting, in: application).pictureKey(file.sealedKey, for: file.place.picture)
        return try await SealedFile(file.name, in: store, with: key, at: file.place)
    }

    /// How many faces there are in a still of a video or a page of a document; nil when they cannot be counted. One quick pass: a
    /// video shows everybody more than once, and two people watch it besides.
    func countFaces(in still: [UInt8]) async -> Int? {
        guard let found = try? await workshop.findFaces(in: still, .first) else { return nil }
        return found.faces.count
    }
}
