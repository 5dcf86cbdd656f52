public import Safeguarding
public import Storage

/// Dates, as whoever looks may know them: for families what is to come for them, for the team what waits as well.
public struct EventsPage: Sendable {
    public struct Entry: Sendable {
        public let id: Event.ID
        /// What families see of it, or for the team a draft that nobody has let out.
        public let draft: EventDraft
        public let rooms: [String]
        public let isCancelled: Bool
        /// Families see it.
        public let isOut: Bool
        /// A newer version waits for a second person.
        public let waits: Bool
        /// What the viewer's own family said.
        public let reply: EventReply?
        public let isOpen: Bool
    }

    public let coming: [Entry]
    public let past: [Entry]
    public let mayWrite: Bool

    static let most = 100

    /// - Throws: `NotFound` for those to whom the page does not exist, as relatives who see one child only, and families who have not
    ///   agreed yet.
    public static func load(for viewer: Viewer, from db: Reader) throws -> EventsPage {
        guard viewer.seesEvents, viewer.seesWholePage || (viewer.hasAgreed && viewer.pageStanding != .revoked) else { throw NotFound() }
        let names = try RoomNamesById.load(in: viewer.setting, from: db)
        func entries(_ events: [EventOnRecord]) throws -> [Entry] {
            try events.filter { $0.isShown(to: viewer) }.map { try Entry($0, names, for: viewer, from: db) }
        }
        return EventsPage(
            coming: try entries(EventOnRecord.coming(after: viewer.now, in: viewer.setting, most: most, from: db)),
            past: try entries(EventOnRecord.past(before: viewer.now, in: viewer.setting, most: 20, from: db)),
            mayWrite: viewer.seesWholePage && viewer.holds(Duty.drafting))
    }

    /// How many wait for this viewer to decide.
    static func waiting(for viewer: Viewer, from db: Reader) throws -> Int {
        guard viewer.seesWholePage, viewer.holds(Duty.approving) else { return 0 }
        return try db.count(
            """
            SELECT COUNT(*) FROM event_version v JOIN event e ON e.setting = v.setting AND e.id = v.event
            WHERE v.setting = \(viewer.setting) AND v.submitted_at IS NOT NULL AND v.approved_at IS NULL AND v.returned_at IS NULL
            AND e.cancelled_at IS NULL AND v.starts_at > \(viewer.now) AND v.written_by <> \(viewer.member)
            AND v.version = (SELECT MAX(x.version) FROM event_version x WHERE x.setting = v.setting AND x.event = v.event)
            """)
    }
}

extension EventsPage.Entry {
    init(_ event: EventOnRecord, _ names: [Room.ID: String], for viewer: Viewer, from db: Reader) throws {
        id = event.id
        draft = (event.shown ?? event.latest).draft
        rooms = draft.audience.rooms.compactMap { names[$0] }.sorted()
        isCancelled = event.cancelledAt != nil
        isOut = event.shown != nil
        waits = viewer.seesWholePage && event.isChanging && event.latest.waits && event.cancelledAt == nil
        reply = viewer.capacity.isFamily ? try EventReaders.replies(to: event.id, in: viewer.setting, from: db)[viewer.member] : nil
        isOpen = event.isOpen(at: viewer.now)
    }
}

/// Rooms by name, closed ones too: what was for them keeps its name.
enum RoomNamesById {
    static func load(in setting: Setting.ID, from db: Reader) throws -> [Room.ID: String] {
        Dictionary(
            uniqueKeysWithValues: try db.rows("SELECT id, name FROM room WHERE setting = \(setting) ORDER BY position, id") {
                (try $0.identifier(0), try $0.text(1))
            })
    }
}
