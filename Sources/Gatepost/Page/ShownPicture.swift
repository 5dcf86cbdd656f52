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
}

/// A picture as it is on record, with everybody in it and what may be shown of them today.
struct PictureOnRecord: Sendable {
    let picture: ShownPicture
    let people: [InPicture]

    static func load(of posts: [Post.ID], in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Post.ID: [PictureOnRecord]] {
        let rows = try db.rows(
            """
            SELECT c.id, c.post, c.width, c.height, c.alt, c.generation FROM picture c
            WHERE c.setting = \(setting) AND c.post IN (\(list: posts)) AND \(PictureFilter.ready) ORDER BY c.post, c.position, c.id
            """
        ) { row in
            (
                try row.identifier(1) as Post.ID,
                ShownPicture(
                    id: try row.identifier(0), width: try row.integer(2), height: try row.integer(3), alt: try row.text(4),
                    generation: try row.integer(5))
            )
        }
        let people = try InPicture.all(in: rows.map(\.1.id), in: setting, on: today, from: db)
        return rows.reduce(into: [:]) { found, row in
            found[row.0, default: []].append(PictureOnRecord(picture: row.1, people: people[row.1.id] ?? []))
        }
    }
}

/// Somebody in a picture, named or hidden, or a face that nobody has answered for yet.
struct InPicture: Sendable {
    let isHidden: Bool
    let child: Child.ID?
    let adult: Member.ID?
    /// What may be shown of them on the page today; nothing where it is nobody yet.
    let permission: Permission?

    static func all(
        in pictures: [Picture.ID], in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [Picture.ID: [InPicture]] {
        guard !pictures.isEmpty else { return [:] }
        let faces = try db.rows(
            """
            SELECT picture, answer, child, member FROM face
            WHERE setting = \(setting) AND picture IN (\(list: pictures)) AND answer <> \(FaceAnswer.notAFace)
            """
        ) {
            (
                picture: try $0.identifier(0) as Picture.ID, isHidden: try $0.text(1) == "hidden",
                child: try $0.optionalIdentifier(2) as Child.ID?, adult: try $0.optionalIdentifier(3) as Member.ID?
            )
        }
        func subject(_ child: Child.ID?, _ adult: Member.ID?) -> Subject? { child.map(Subject.child) ?? adult.map(Subject.adult) }
        let permissions = try ConsentRegister.permissions(
            of: Set(faces.compactMap { subject($0.child, $0.adult) }), for: .closedPage, .photograph, in: setting, on: today, from: db)
        return faces.reduce(into: [:]) { found, face in
            let permission = subject(face.child, face.adult).map { permissions[$0] ?? .hidden }
            found[face.picture, default: []].append(
                InPicture(isHidden: face.isHidden, child: face.child, adult: face.adult, permission: permission))
        }
    }

    /// A face that is nobody yet is not allowed; a hidden one is, unless the child must not even be in the frame.
    var isPermitted: Bool {
        guard let permission else { return isHidden }
        return isHidden ? permission != .never : permission == .yes
    }

    /// The gate's own rule, asked again: a policy that was made stricter holds for what is out already.
    func isAllowed(by policy: PhotoPolicy) -> Bool {
        switch policy {
        case .facesWithConsent: true
        case .noFaces: isHidden
        // Somebody hidden and unnamed might be a child.
        case .noChildren: child == nil && adult != nil
        }
    }
}

/// Which pictures may be shown today. Asked again at each request, so that a withdrawal bites on the next one.
enum PictureFilter {
    /// Prepared, not removed, and rendered as it now stands.
    static let ready: SQL = "c.state = 'ready' AND c.removed_at IS NULL AND c.rendered = c.generation"

    /// Whether somebody among them has no live permission, or is never to be in the frame; or it shows more than the photo
    /// policy allows now; or a child of whom this viewer must be told nothing (S2).
    static func stops(_ people: [InPicture], under policy: PhotoPolicy, keepingSecret secret: Set<Child.ID>) -> Bool {
        people.contains { somebody in
            !somebody.isPermitted || !somebody.isAllowed(by: policy) || somebody.child.map(secret.contains) ?? false
        }
    }

    /// Those of these pictures that are stopped.
    static func stopped(among pictures: [Picture.ID], for viewer: Viewer, from db: Reader) throws -> Set<Picture.ID> {
        let people = try InPicture.all(in: pictures, in: viewer.setting, on: viewer.today, from: db)
        guard !people.isEmpty else { return [] }
        let secret = try childrenKeptSecret(from: viewer, db)
        return Set(people.filter { stops($0.value, under: viewer.photoPolicy, keepingSecret: secret) }.keys)
    }

    /// Children about whom the human who looks, or whoever invited them, must be told nothing: where the child is, is what they want to
    /// learn.
    static func childrenKeptSecret(from viewer: Viewer, _ db: Reader) throws -> Set<Child.ID> {
        Set(
            try db.rows(
                """
                SELECT x.child FROM protection x JOIN membership o ON o.setting = x.setting AND o.id = x.about
                WHERE x.setting = \(viewer.setting) AND x.marker = 'tellNothing' AND x.lifted_at IS NULL AND o.person IN (\(list: viewer.humans))
                """
            ) { try $0.identifier(0) })
    }
}
