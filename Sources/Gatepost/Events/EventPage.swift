public import Safeguarding
public import Storage

/// One event, as whoever looks may know it.
public struct EventPage: Sendable {
    /// What a family said, for the office.
    public struct Reply: Sendable {
        public let name: String
        public let reply: EventReply
    }

    /// A version, for the team.
    public struct Version: Sendable {
        public let version: Int
        public let draft: EventDraft
        public let by: String
        public let at: Int
        public let approvedBy: String?
        public let isReturned: Bool
        public let reason: String
    }

    public struct RoomChoice: Sendable {
        public let id: Room.ID
        public let name: String
    }

    public let entry: EventsPage.Entry
    /// Why it was called off.
    public let reason: String
    public let isOver: Bool
    /// The newest version, where families do not see it yet; the team's only.
    public let changing: EventVersion?
    /// Newest first; the team's only.
    public let versions: [Version]
    /// What stands in the way of letting the newest version out, for those who could; nothing where none waits.
    public let inTheWay: [Refusal]?
    /// By name; the office's only.
    public let replies: [Reply]
    public let isForOffice: Bool
    public let mayWrite, mayCancel: Bool
    public let latestVersion: Int

    /// How many people are coming, as far as this viewer may know of them.
    public var peopleComing: Int { replies.reduce(0) { $0 + $1.reply.people } }

    /// - Throws: `NotFound` when it is not there for this viewer.
    public static func load(_ id: Event.ID, for viewer: Viewer, random: any RandomSource, from db: Reader) throws -> EventPage {
        guard let event = try EventOnRecord.load(id, in: viewer.setting, from: db), event.isShown(to: viewer) else { throw NotFound() }
        let entry = try EventsPage.Entry(event, try RoomNamesById.load(in: viewer.setting, from: db), for: viewer, from: db)
        let isTeam = viewer.seesWholePage
        let isChanging = isTeam && event.isChanging && event.cancelledAt == nil
        var inTheWay: [Refusal]?
        if isChanging, event.latest.waits, viewer.holds(Duty.approving) {
            let approve = ApproveEvent(id, version: event.latest.version)
            let asking = viewer.asking(random: random)
            inTheWay = approve.refusals(try approve.facts(for: asking, in: db), to: asking)
        }
        return EventPage(
            entry: entry, reason: event.reason, isOver: entry.draft.startsAt <= viewer.now, changing: isChanging ? event.latest : nil,
            versions: isTeam ? try versions(of: event, for: viewer, from: db) : [], inTheWay: inTheWay,
            replies: viewer.isOffice ? try replies(to: event, for: viewer, from: db) : [], isForOffice: viewer.isOffice,
            mayWrite: isTeam && viewer.holds(Duty.drafting) && event.cancelledAt == nil,
            mayCancel: isTeam && viewer.holds(Duty.drafting.union(Duty.managing)) && event.cancelledAt == nil && entry.draft.endsAt > viewer.now,
            latestVersion: event.latest.version)
    }

    /// Rooms to choose from.
    public static func rooms(for viewer: Viewer, from db: Reader) throws -> [RoomChoice] {
        guard viewer.seesWholePage else { throw NotFound() }
        return try db.rows("SELECT id, name FROM room WHERE setting = \(viewer.setting) AND closed_at IS NULL ORDER BY position, id") {
            RoomChoice(id: try $0.identifier(0), name: try $0.text(1))
        }
    }

    private static func versions(of event: EventOnRecord, for viewer: Viewer, from db: Reader) throws -> [Version] {
        let names = try memberNames(Set(event.versions.flatMap { [$0.writtenBy] + ($0.approvedBy.map { [$0] } ?? []) }), viewer.setting, db)
        return event.versions.reversed().map { one in
            Version(
                version: one.version, draft: one.draft, by: names[one.writtenBy] ?? "", at: one.writtenAt,
                approvedBy: one.approvedBy.flatMap { names[$0] }, isReturned: one.returnedAt != nil, reason: one.reason)
        }
    }

    /// Without those of carers of whom this viewer, as a carer themselves, is told nothing. Numbers are made of what is left.
    private static func replies(to event: EventOnRecord, for viewer: Viewer, from db: Reader) throws -> [Reply] {
        let apart = try viewer.carersApart(from: db)
        let replies = try EventReaders.replies(to: event.id, in: viewer.setting, from: db).filter { !apart.contains($0.key) }
        let names = try memberNames(Set(replies.keys), viewer.setting, db)
        return replies.map { Reply(name: names[$0.key] ?? "", reply: $0.value) }.sorted { $0.name < $1.name }
    }

    private static func memberNames(_ members: Set<Member.ID>, _ setting: Setting.ID, _ db: Reader) throws -> [Member.ID: String] {
        Dictionary(
            uniqueKeysWithValues: try db.rows(
                """
                SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(setting) AND m.id IN (\(list: members.sorted()))
                """
            ) { (try $0.identifier(0), try $0.text(1)) })
    }
}
