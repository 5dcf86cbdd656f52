public import Safeguarding
import Storage

/// One version of an event. None is ever overwritten.
public struct EventVersion: Hashable, Sendable {
    public let version: Int
    public let draft: EventDraft
    public let writtenBy: Member.ID
    public let writtenAt: Int
    public let submittedAt: Int?
    public let approvedBy: Member.ID?
    public let approvedAt: Int?
    public let returnedAt: Int?
    /// Why it was given back.
    public let reason: String

    /// Waits for a second person.
    public var waits: Bool { submittedAt != nil && approvedAt == nil && returnedAt == nil }
}

/// An event with all its versions, as they stand in the register.
public struct EventOnRecord: Sendable {
    public let id: Event.ID
    /// How often calendars were told of a change.
    public let sequence: Int
    /// When families were last told of it; microseconds since 1970.
    public let toldAt: Int?
    let remindedAt: Int?
    public let cancelledAt: Int?
    /// Why it was called off, for families.
    public let reason: String
    /// Oldest first; there is always one.
    public let versions: [EventVersion]
    private let live: Int

    /// What families see; nothing before a second person let it out.
    public var shown: EventVersion? { versions.first { $0.version == live } }
    public var latest: EventVersion { versions[versions.count - 1] }
    /// Something newer than families see is being written, or waits.
    public var isChanging: Bool { latest.version != live }
    /// Whoever wrote what families do not see yet: none of them lets it out.
    var writers: [Member.ID] { versions.filter { $0.version > live }.map(\.writtenBy) }

    /// Whether it is there for this viewer: what is for them, and what a second person let out. The team sees drafts too.
    public func isShown(to viewer: Viewer) -> Bool {
        if viewer.seesWholePage { return true }
        return shown.map { EventReaders.isFor(viewer, $0.draft.audience) } ?? false
    }

    /// Replies are taken until it begins.
    func isOpen(at now: Int) -> Bool { cancelledAt == nil && shown.map { $0.draft.wantsReplies && $0.draft.startsAt > now } ?? false }

    /// - Returns: `nil` when there is none.
    static func load(_ id: Event.ID, in setting: Setting.ID, from db: Reader) throws -> EventOnRecord? {
        let rooms = Dictionary(
            grouping: try db.rows("SELECT version, room FROM event_room WHERE setting = \(setting) AND event = \(id)") {
                (try $0.integer(0), try $0.identifier(1) as Room.ID)
            }, by: \.0
        ).mapValues { Set($0.map(\.1)) }
        let versions = try db.rows(
            """
            SELECT version, title, words, place, starts_at, ends_at, audience, wants_replies, written_by, written_at, submitted_at, approved_by,
                   approved_at, returned_at, reason
            FROM event_version WHERE setting = \(setting) AND event = \(id) ORDER BY version
            """
        ) { try EventVersion($0, rooms: rooms) }
        guard !versions.isEmpty else { return nil }
        return try db.row(
            """
            SELECT live, sequence, told_at, reminded_at, cancelled_at, reason FROM event WHERE setting = \(setting) AND id = \(id)
            """
        ) { row in
            EventOnRecord(
                id: id, sequence: try row.integer(1), toldAt: row.optionalInteger(2), remindedAt: row.optionalInteger(3),
                cancelledAt: row.optionalInteger(4), reason: row.optionalText(5) ?? "", versions: versions, live: try row.integer(0))
        }
    }

    /// Events that end after a moment, as families see them, the soonest first; and those that nobody has let out yet.
    static func coming(after moment: Int, in setting: Setting.ID, most: Int, from db: Reader) throws -> [EventOnRecord] {
        let found: [Event.ID] = try db.rows(
            """
            SELECT e.id FROM event e JOIN event_version v ON v.setting = e.setting AND v.event = e.id
            AND v.version = CASE WHEN e.live > 0 THEN e.live
                ELSE (SELECT MAX(x.version) FROM event_version x WHERE x.setting = e.setting AND x.event = e.id) END
            WHERE e.setting = \(setting) AND v.ends_at > \(moment) ORDER BY v.starts_at, e.id LIMIT \(most)
            """
        ) { try $0.identifier(0) }
        return try found.compactMap { try load($0, in: setting, from: db) }
    }

    /// Events that ended before a moment, the latest first.
    static func past(before moment: Int, in setting: Setting.ID, most: Int, from db: Reader) throws -> [EventOnRecord] {
        let found: [Event.ID] = try db.rows(
            """
            SELECT e.id FROM event e JOIN event_version v ON v.setting = e.setting AND v.event = e.id AND v.version = e.live
            WHERE e.setting = \(setting) AND v.ends_at <= \(moment) ORDER BY v.starts_at DESC, e.id DESC LIMIT \(most)
            """
        ) { try $0.identifier(0) }
        return try found.compactMap { try load($0, in: setting, from: db) }
    }
}

extension EventVersion {
    fileprivate init(_ row: Row, rooms: [Int: Set<Room.ID>]) throws {
        version = try row.integer(0)
        let audience: PostAudience = try row.word(6, as: AudienceKind.self) == .everyone ? .everyone : .rooms(rooms[version] ?? [])
        draft = EventDraft(
            title: try row.text(1), words: try row.text(2), place: try row.text(3), startsAt: try row.integer(4), endsAt: try row.integer(5),
            audience: audience, wantsReplies: try row.flag(7))
        writtenBy = try row.identifier(8)
        writtenAt = try row.integer(9)
        submittedAt = row.optionalInteger(10)
        approvedBy = try row.optionalIdentifier(11)
        approvedAt = row.optionalInteger(12)
        returnedAt = row.optionalInteger(13)
        reason = row.optionalText(14) ?? ""
    }
}

extension Viewer {
    /// Whether dates are there for them at all. A relative comes to what the room comes to, and only where the parent let them see the
    /// room (S4): whoever was let see no more than one child is not told when and where all the others are.
    public var seesEvents: Bool { seesWholePage || (capacity.isFamily && (!isRelative || openTies.contains { $0.sees == .room })) }
}

/// Who is told of an event: members of the families for whom it is.
enum EventReaders {
    /// Whether an event for this audience is for this viewer: for a carer as a post would be, for a relative as for the rest of the room.
    static func isFor(_ viewer: Viewer, _ audience: PostAudience) -> Bool {
        guard viewer.isRelative else { return Audience.isSeen(audience, by: viewer) }
        guard viewer.hasAgreed, viewer.pageStanding != .revoked else { return false }
        return viewer.openTies.contains { $0.sees == .room && audience.includes(children: [], rooms: [$0.room]) }
    }

    static func families(of audience: PostAudience, in setting: Setting.ID, at now: Int, from db: Reader) throws -> [Member.ID] {
        let members: [Member.ID] = try db.rows(
            "SELECT id FROM membership WHERE setting = \(setting) AND capacity IN (\(Capacity.parent), \(Capacity.family)) ORDER BY id"
        ) { try $0.identifier(0) }
        return try members.filter { try Viewer.load($0, in: setting, at: now, from: db).map { isFor($0, audience) } ?? false }
    }

    /// What each of them said about coming.
    static func replies(to event: Event.ID, in setting: Setting.ID, from db: Reader) throws -> [Member.ID: EventReply] {
        let rows = try db.rows("SELECT member, coming, people, note FROM event_reply WHERE setting = \(setting) AND event = \(event)") { row in
            (
                try row.identifier(0) as Member.ID,
                EventReply(isComing: try row.flag(1), people: try row.integer(2), note: try row.text(3))
            )
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Tells families. Whoever said that they are coming is told at once, whatever they chose.
    static func tell(_ kind: LetterKind, _ members: Set<Member.ID>, of event: Event.ID, for asking: Asking, in db: Writer) throws {
        let replies = try replies(to: event, in: asking.setting, from: db.reader)
        for member in members.sorted() {
            let isComing = replies[member]?.isComing ?? false
            try Outbox.add(
                kind, to: member, about: event.bytes, isPressing: isComing && kind != .eventReminder, for: asking, in: db)
        }
    }
}
