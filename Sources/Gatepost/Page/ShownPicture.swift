public import Safeguarding
import Storage

/// A picture that this viewer may see at this moment.
public struct ShownPicture: Hashable, Sendable {
    public let id: Picture.ID
    public let width: Int
    public let height: Int
    /// What it shows, in the author's words.
    public let alt: String
    /// Changes when the picture's pixels do.
    public let generation: Int

    struct OfPosts {
        var shown: [Post.ID: [ShownPicture]] = [:]
        var heldBack: [Post.ID: Int] = [:]
    }

    /// The pictures of these posts, without those that show somebody whose permission is not live (S2).
    static func load(of posts: [Post.ID], for viewer: Viewer, from db: Reader) throws -> OfPosts {
        let rows = try db.rows(
            """
            SELECT c.id, c.post, c.width, c.height, c.alt, c.generation FROM picture c
            WHERE c.setting = \(viewer.setting) AND c.post IN (\(list: posts)) AND \(PictureFilter.ready) ORDER BY c.post, c.position, c.id
            """
        ) { row in
            (try row.identifier(1) as Post.ID,
             ShownPicture(
                id: try row.identifier(0), width: try row.integer(2), height: try row.integer(3), alt: try row.text(4),
                generation: try row.integer(5)))
        }
        let stopped = try PictureFilter.stopped(among: rows.map(\.1.id), for: viewer, from: db)
        return rows.reduce(into: OfPosts()) { found, row in
            if stopped.contains(row.1.id) { found.heldBack[row.0, default: 0] += 1 } else { found.shown[row.0, default: []].append(row.1) }
        }
    }
}

/// Which pictures may be shown today. Asked again at each request, so that a withdrawal bites on the next one.
enum PictureFilter {
    /// Prepared, not removed, and rendered as it now stands.
    static let ready: SQL = "c.state = 'ready' AND c.removed_at IS NULL AND c.rendered = c.generation"

    /// Those in which somebody has no live permission, or is never to be in the frame; that show more than the photo policy
    /// allows now; or that show a child of whom this viewer must be told nothing.
    static func stopped(among pictures: [Picture.ID], for viewer: Viewer, from db: Reader) throws -> Set<Picture.ID> {
        guard !pictures.isEmpty else { return [] }
        let setting = viewer.setting
        let seen = try db.rows(
            """
            SELECT picture, answer, child, member FROM face
            WHERE setting = \(setting) AND picture IN (\(list: pictures)) AND answer <> \(FaceAnswer.notAFace)
            """
        ) { Seen(picture: try $0.identifier(0), answer: try $0.text(1), child: try $0.optionalIdentifier(2), adult: try $0.optionalIdentifier(3)) }
        guard !seen.isEmpty else { return [] }
        let permissions = try ConsentRegister.permissions(
            of: Set(seen.compactMap(\.subject)), for: .closedPage, .photograph, in: setting, on: viewer.today, from: db)
        let secret = try childrenKeptSecret(from: viewer, db)
        return Set(
            seen.filter { !$0.isAllowed(permissions) || !$0.isAllowed(viewer.photoPolicy) || ($0.child.map(secret.contains) ?? false) }
                .map(\.picture))
    }

    /// Children about whom the human who looks must be told nothing: where the child is, is what they want to learn.
    static func childrenKeptSecret(from viewer: Viewer, _ db: Reader) throws -> Set<Child.ID> {
        Set(
            try db.rows(
                """
                SELECT x.child FROM protection x JOIN membership o ON o.setting = x.setting AND o.id = x.about
                WHERE x.setting = \(viewer.setting) AND x.marker = 'tellNothing' AND x.lifted_at IS NULL AND o.person = \(viewer.person)
                """
            ) { try $0.identifier(0) })
    }

    private struct Seen {
        let picture: Picture.ID
        let answer: String
        let child: Child.ID?
        let adult: Member.ID?

        var subject: Subject? { child.map(Subject.child) ?? adult.map(Subject.adult) }

        /// A face that is nobody yet is not allowed; a hidden one is, unless the child must not even be in the frame.
        func isAllowed(_ permissions: [Subject: Permission]) -> Bool {
            guard let subject else { return answer == "hidden" }
            let permission = permissions[subject] ?? .hidden
            return answer == "hidden" ? permission != .never : permission == .yes
        }

        /// The gate's own rule, asked again: a policy that was made stricter holds for what is out already.
        func isAllowed(_ policy: PhotoPolicy) -> Bool {
            switch policy {
            case .facesWithConsent: true
            case .noFaces: answer == "hidden"
            // Somebody hidden and unnamed might be a child.
            case .noChildren: child == nil && adult != nil
            }
        }
    }
}
