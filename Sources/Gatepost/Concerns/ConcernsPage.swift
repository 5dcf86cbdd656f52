public import Safeguarding
public import Storage

/// Concerns that this viewer deals with, and those they raised. Everybody who belongs here has such a page; that it is empty tells nothing.
public struct ConcernsPage: Sendable {
    public let files: [ConcernAtDesk]
    public let mine: [ConcernReceipt]
    /// Runs the setting, or looks after safeguarding: may see to the door and the outside lead.
    public let mayPrepare: Bool
    public let showsClosed: Bool
    public let offset: Int
    public let hasMore: Bool

    public static let most = 30

    /// - Parameters:
    ///   - closed: those that are closed, instead of the open ones.
    ///   - offset: how many to pass over.
    public static func load(closed: Bool = false, passing offset: Int = 0, for viewer: Viewer, with secrets: Secrets, from db: Reader)
        throws
        -> ConcernsPage
    {
        let people = try ConcernPeople.load(in: viewer.setting, on: viewer.today, from: db)
        let all = try ConcernFile.all(in: viewer.setting, with: secrets, from: db)
        let rows = try all.filter { $0.state.isOpen != closed }.compactMap { file in
            try ConcernAccess(file, viewer, people, from: db).map(ConcernAtDesk.init)
        }.sorted()
        let mine = try all.filter { $0.state.raising.teller == viewer.member }.map {
            try ConcernReceipt.receipt($0, for: viewer, people, from: db)
        }
        return ConcernsPage(
            files: Array(rows.dropFirst(offset).prefix(most)), mine: mine.sorted { $0.raisedOn > $1.raisedOn },
            mayPrepare: viewer.isTeam && viewer.holds(Duty.protecting), showsClosed: closed, offset: offset,
            hasMore: rows.count > offset + most)
    }
}

/// An open concern as the desk of somebody who deals with it shows it: what harms most if left comes first.
public struct ConcernAtDesk: Sendable, Comparable {
    public let id: Concern.ID
    public let category: ConcernCategory
    public let isUrgent: Bool
    public let isOpen: Bool
    public let raisedAt: Int
    public let isFromDoor: Bool
    /// Nobody who deals with it has looked yet.
    public let isUnopened: Bool
    /// The clock that ends first, with where it stands.
    public let clock: ConcernClock?
    public let stage: ConcernClock.Stage
    public let tasks: Int
    /// This viewer's own tasks that are not done.
    public let ownTasks: Int

    init(_ access: ConcernAccess) {
        let (state, viewer) = (access.file.state, access.viewer)
        id = access.file.id
        (category, isUrgent, isOpen, raisedAt, isFromDoor) = (
            state.category, state.isUrgent, state.isOpen, state.raisedAt, state.isFromDoor
        )
        isUnopened = state.openedBy.isEmpty
        let running = state.clocks { viewer.zone.day(at: $0) }.filter { $0.stop == nil && state.isOpen }
        clock = running.max { left, right in
            (left.stage(on: viewer.today, at: viewer.now), right.lastDay(in: viewer)) < (
                right.stage(on: viewer.today, at: viewer.now), left.lastDay(in: viewer)
            )
        }
        stage = clock?.stage(on: viewer.today, at: viewer.now) ?? .stopped
        let open = state.tasks.filter { $0.done == nil }
        tasks = open.count
        ownTasks = open.count { $0.owner == viewer.member }
    }

    /// For ordering the desk: a smaller number harms more if left.
    public var rank: Int {
        switch (isUrgent && isUnopened, stage) {
        case (true, _): 0
        case (_, .over): 1
        case (_, .soon) where isUrgent: 2
        case (_, .soon): 3
        default: isUrgent ? 4 : isUnopened ? 5 : 6
        }
    }

    public static func < (left: Self, right: Self) -> Bool { (left.rank, left.raisedAt, left.id) < (right.rank, right.raisedAt, right.id) }
    public static func == (left: Self, right: Self) -> Bool { left.id == right.id }

    /// How many rows this viewer's desk has. They are opened once until something changes.
    public static func count(for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> Int {
        guard !viewer.capacity.isFamily else { return 0 }
        return try db.recollection(PageRecollection.self).concerns(for: viewer) { try rows(for: viewer, with: secrets, from: db).count }
    }

    /// Open concerns for this viewer's desk; none for whoever has none, which is nearly everybody.
    public static func rows(for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> [ConcernAtDesk] {
        guard !viewer.capacity.isFamily else { return [] }
        let files = try ConcernFile.all(open: true, in: viewer.setting, with: secrets, from: db)
        guard !files.isEmpty else { return [] }
        let people = try ConcernPeople.load(in: viewer.setting, on: viewer.today, from: db)
        return try files.compactMap { try ConcernAccess($0, viewer, people, from: db).map(ConcernAtDesk.init) }.sorted()
    }
}

extension ConcernClock {
    fileprivate func lastDay(in viewer: Viewer) -> Day {
        switch due {
        case .day(let day): day
        case .moment(let moment): viewer.zone.day(at: moment)
        }
    }
}
