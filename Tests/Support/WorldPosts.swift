@testable public import Gatepost
public import Safeguarding
import Storage

// Posts of a test's world, as they stand once published.
extension World {
    /// A published post. `rooms` makes it for those rooms, `child` for one family, neither for everyone.
    public func published(
        _ title: String = "Den day", by author: Member.ID, rooms: [Room.ID] = [], child: Child.ID? = nil, kind: PostKind = .activity,
        state: PostState = .published
    ) async throws -> Post.ID {
        let post: Post.ID = identifier()
        let audience: AudienceKind = child != nil ? .family : rooms.isEmpty ? .everyone : .rooms
        try await write(
            """
            INSERT INTO post (setting, id, author, kind, audience, child, title, words, state, version, created_at, changed_at,
                              submitted_at, published_at, comments_closed)
            VALUES (\(setting), \(post), \(author), \(kind), \(audience), \(child), \(title), 'We built a den.', \(state), 1, \(now), \(now),
                    \(now), \(now), 0)
            """)
        for room in rooms { try await write("INSERT INTO post_room (setting, post, room) VALUES (\(setting), \(post), \(room))") }
        return post
    }

    /// Somebody in a picture, named or hidden.
    public enum InPicture: Sendable {
        case named(Subject)
        case hidden(Child.ID?)
        case nobodyYet
    }

    /// A prepared picture, without files behind it.
    public func picture(on post: Post.ID, showing faces: InPicture..., by member: Member.ID, search: FaceSearch = .done) async throws
        -> Picture.ID
    {
        let picture: Picture.ID = identifier()
        try await write(
            """
            INSERT INTO picture (setting, id, post, position, added_by, added_at, state, sealed_key, width, height, alt, generation, rendered,
                                 search)
            VALUES (\(setting), \(picture), \(post), 1, \(member), \(now), 'ready', \([UInt8]([1])), 1600, 1200, 'A den', 1, 1,
                    \(search))
            """)
        for face in faces {
            let (answer, child, adult): (String, Child.ID?, Member.ID?) =
                switch face {
                case .named(.child(let child)): ("child", child, nil)
                case .named(.adult(let adult)): ("adult", nil, adult)
                case .hidden(let child): ("hidden", child, nil)
                case .nobodyYet: ("unanswered", nil, nil)
                }
            try await write(
                """
                INSERT INTO face (setting, id, picture, x, y, width, height, answer, child, member, source)
                VALUES (\(setting), \(identifier() as Face.ID), \(picture), 1000, 1000, 1000, 1000, \(answer), \(child), \(adult), 'hand')
                """)
        }
        return picture
    }

    /// One size of such a picture, as if its file lay in the store.
    public func rendition(of picture: Picture.ID, _ size: PictureAccess.Size) async throws {
        try await write(
            """
            INSERT INTO rendition (setting, picture, generation, size, width, height, bytes, digest, file)
            VALUES (\(setting), \(picture), 1, \(size), 800, 600, 10, \(picture.bytes), \(application.random.bytes(16).hexadecimal))
            """)
    }

    public func feed(for member: Member.ID, _ choice: FeedPage.Choice = .init()) async throws -> FeedPage {
        guard let viewer = try await viewer(member) else { throw NotFound() }
        return try await application.read { db in try FeedPage.load(choice, for: viewer, from: db) }
    }

    /// Titles on somebody's page, newest first.
    public func titles(for member: Member.ID) async throws -> [String] { try await feed(for: member).posts.map(\.title) }
}
