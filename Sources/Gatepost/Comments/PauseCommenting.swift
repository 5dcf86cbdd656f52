public import Safeguarding
public import Storage

/// Somebody's commenting is paused for a while.
public struct CommentPause: Hashable, Sendable {
    public let id: Record.ID
    public let reason: String
    /// The last day of it.
    public let until: Day

    static func current(of member: Member.ID, for viewer: Viewer, from db: Reader) throws -> CommentPause? {
        try db.row(
            """
            SELECT id, reason, until_day FROM comment_pause
            WHERE setting = \(viewer.setting) AND member = \(member) AND ended_at IS NULL AND until_day >= \(viewer.today)
            ORDER BY until_day DESC, id LIMIT 1
            """
        ) { CommentPause(id: try $0.identifier(0), reason: try $0.text(1), until: try $0.day(2)) }
    }
}

/// Pauses a member's commenting, with a reason that they are told and a day on which it ends by itself (S5, N36).
public struct PauseCommenting: Action {
    public static let verb = "comment.pause"
    public static let clauses = ["S5", "N36"]
    let id: Record.ID
    let member: Member.ID
    let reason: String
    let until: Day?
    public var subject: [UInt8] { member.bytes }

    public init(_ id: Record.ID, of member: Member.ID, because reason: String, until: Day?) {
        self.id = id
        self.member = member
        self.reason = reason
        self.until = until
    }

    public struct Facts {
        let about: AboutMember
        let isPaused: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutMember(member, for: asking, in: db)
        guard try !about.viewer.carersApart(from: db).contains(member) else { throw NotFound() }
        return Facts(about: about, isPaused: try CommentPause.current(of: member, for: about.viewer, from: db) != nil)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: Duty.watching) + Field("reason").refusals(of: reason, most: 300)
            + [pauseDays(until: until, today: facts.about.viewer.today)].compactMap(\.self) + (facts.isPaused ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO comment_pause (setting, id, member, reason, placed_by, placed_at, until_day)
            VALUES (\(asking.setting), \(id), \(member), \(reason), \(asking.member), \(asking.now), \(until))
            """)
    }
}

/// Ends a pause before its day.
public struct EndPause: Action {
    public static let verb = "comment.end-pause"
    public static let clauses = ["S5"]
    let member: Member.ID
    public var subject: [UInt8] { member.bytes }

    public init(of member: Member.ID) { self.member = member }

    public struct Facts {
        let about: AboutMember
        let pause: CommentPause?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutMember(member, for: asking, in: db)
        guard try !about.viewer.carersApart(from: db).contains(member) else { throw NotFound() }
        return Facts(about: about, pause: try CommentPause.current(of: member, for: about.viewer, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: Duty.watching) + (facts.pause == nil ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE comment_pause SET ended_by = \(asking.member), ended_at = \(asking.now)
            WHERE setting = \(asking.setting) AND member = \(member) AND ended_at IS NULL
            """)
    }
}

/// Closes the comments under a post, or opens them again (S5).
public struct LockComments: Action {
    public static let verb = "post.lock"
    public static let clauses = ["S5"]
    let post: Post.ID
    let isLocked: Bool
    public var subject: [UInt8] { post.bytes }

    public init(of post: Post.ID, _ isLocked: Bool) {
        self.post = post
        self.isLocked = isLocked
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Watching {
        let watching = try Watching(asking, in: db)
        guard try db.shows(post, to: watching.viewer) else { throw NotFound() }
        return watching
    }

    public func refusals(_ facts: Watching, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: Watching, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE post SET comments_closed = \(isLocked) WHERE setting = \(asking.setting) AND id = \(post)")
    }
}

/// What whoever pauses somebody's commenting sees of them.
public struct PausePage: Sendable {
    public let member: Member.ID
    public let name: String
    public let pause: CommentPause?

    /// - Throws: `NotFound` when there is nobody, or not for this viewer.
    public static func load(_ member: Member.ID, for viewer: Viewer, from db: Reader) throws -> PausePage {
        guard viewer.seesWholePage, viewer.holds(Duty.watching), try !viewer.carersApart(from: db).contains(member),
            let name = try db.row(
                "SELECT p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(viewer.setting) AND m.id = \(member)",
                { try $0.text(0) })
        else { throw NotFound() }
        return PausePage(member: member, name: name, pause: try CommentPause.current(of: member, for: viewer, from: db))
    }
}
