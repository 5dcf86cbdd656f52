import Pictures
public import Safeguarding
public import Storage

/// Whether one picture may be sent to one viewer, asked at every request for it (S2, D14, D17).
///
/// On the page: the post is on the viewer's page and everybody in the picture has a live permission. Behind the page: those
/// who draft, approve, manage or look after safeguarding see it as it will be; an approval partner sees the post put to them.
public enum PictureAccess {
    /// The sizes that are served, as addresses carry them.
    public enum Size: String, CaseIterable, Sendable, Bindable {
        case large, medium, small

        var role: Pictures.Place.Role {
            switch self {
            case .large: .large
            case .medium: .medium
            case .small: .small
            }
        }
    }

    /// The sealed file, unmarked: what ``MarkedCopies`` begins from. Nothing but that sends it to anybody.
    /// - Throws: `NotFound` when there is none, or not for this viewer: the two look the same.
    public static func file(of picture: Picture.ID, _ size: Size, for viewer: Viewer, from db: Reader) throws -> PictureFile {
        let found = try db.row(
            """
            SELECT c.post, p.state, p.put_to, c.sealed_key, c.generation, r.file, r.digest, r.width FROM picture c
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            JOIN rendition r ON r.setting = c.setting AND r.picture = c.id AND r.generation = c.generation
            WHERE c.setting = \(viewer.setting) AND c.id = \(picture) AND r.size = \(size) AND \(PictureFilter.ready)
            """
        ) { try Found($0) }
        guard let found, let name = StoredName(found.file), try isAllowed(picture, found, for: viewer, from: db) else { throw NotFound() }
        let place = Pictures.Place(setting: viewer.setting.bytes, picture: picture.bytes, role: size.role, generation: found.generation)
        return PictureFile(name: name, sealedKey: found.sealedKey, place: place, width: found.width, digest: found.digest)
    }

    private static func isAllowed(_ picture: Picture.ID, _ found: Found, for viewer: Viewer, from db: Reader) throws -> Bool {
        // A partner from outside looks at what waits for their answer; once it is out, no further than families do.
        if PostAtGate.isBehindThePage(viewer) { return true }
        let isPartners = PostAtGate.isSeen(by: viewer, putTo: found.putTo)
        if isPartners, found.state == .submitted { return true }
        guard found.state == .published, try isPartners || db.shows(found.post, to: viewer) else { return false }
        return try PictureFilter.stopped(among: [picture], for: viewer, from: db).isEmpty && db.lets(viewer, see: picture, of: found.post)
    }

    private struct Found {
        let post: Post.ID
        let state: PostState
        let putTo: Member.ID?
        let sealedKey: [UInt8]
        let generation: Int
        let file: String
        let digest: [UInt8]
        let width: Int

        init(_ row: Row) throws {
            post = try row.identifier(0)
            state = try row.word(1)
            putTo = try row.optionalIdentifier(2)
            sealedKey = try row.bytes(3)
            generation = try row.integer(4)
            file = try row.text(5)
            digest = try row.bytes(6)
            width = try row.integer(7)
        }
    }
}
