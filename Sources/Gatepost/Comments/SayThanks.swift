public import Safeguarding
public import Storage

/// A family says thank you for a post, or takes it back. How many did is shown, never who (S4).
public struct SayThanks: Action {
    public static let verb = "post.thank"
    public let post: Post.ID
    public let isThankful: Bool
    public var subject: [UInt8] { post.bytes }

    public init(for post: Post.ID, _ isThankful: Bool) {
        self.post = post
        self.isThankful = isThankful
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard try db.shows(post, to: viewer) else { throw NotFound() }
        return viewer
    }

    public func refusals(_ viewer: Viewer, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        if isThankful {
            try db.execute(
                """
                INSERT INTO thanks (setting, post, member, said_at) VALUES (\(asking.setting), \(post), \(viewer.member), \(asking.now))
                ON CONFLICT (setting, post, member) DO NOTHING
                """)
        } else {
            try db.execute("DELETE FROM thanks WHERE setting = \(asking.setting) AND post = \(post) AND member = \(viewer.member)")
        }
    }
}
