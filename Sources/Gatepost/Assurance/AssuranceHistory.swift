public import Safeguarding
public import Storage

/// How the setting has stood, day by day, and what changed when.
public struct AssuranceHistory: Sendable {
    /// One day's counts, over all five documents.
    public struct Count: Sendable {
        public let day: Day
        public fileprivate(set) var met, attention, unmet, later: Int
        public var whole: Int { met + attention + unmet + later }

        static func += (left: inout Count, right: Count) {
            left.met += right.met
            left.attention += right.attention
            left.unmet += right.unmet
            left.later += right.later
        }
    }

    public struct Change: Sendable {
        public let id: Record.ID
        public let day: Day
        public let clause: Clause.ID
        /// nil the first time that it was noted.
        public let former: LiveState.State?
        public let state: LiveState.State
    }

    /// Oldest first.
    public let days: [Count]
    /// Newest first, without the very first notes.
    public let changes: [Change]
    /// The last one shown, where there are older ones.
    public let older: Record.ID?

    static let span = 182
    static let page = 50

    /// - Parameter before: changes older than this one.
    /// - Throws: `NotFound` for those who do not read it.
    public static func load(before: Record.ID? = nil, for viewer: Viewer, from db: Reader) throws -> AssuranceHistory {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let bySource = try db.rows(
            """
            SELECT day, met, attention, unmet, later FROM assurance_day
            WHERE setting = \(viewer.setting) AND day >= \(viewer.today.adding(days: -span)) ORDER BY day
            """
        ) { row in
            Count(
                day: try row.day(0), met: try row.integer(1), attention: try row.integer(2), unmet: try row.integer(3),
                later: try row.integer(4))
        }
        let days = bySource.reduce(into: [Count]()) { days, next in
            if days.last?.day == next.day { days[days.count - 1] += next } else { days.append(next) }
        }
        let older: SQL = before.map { "AND id < \($0)" } ?? ""
        let changes = try db.rows(
            """
            SELECT id, day, clause, former, state FROM assurance_change
            WHERE setting = \(viewer.setting) AND former IS NOT NULL \(older) ORDER BY id DESC LIMIT \(page + 1)
            """
        ) { row in
            Change(
                id: try row.identifier(0), day: try row.day(1), clause: try row.text(2),
                former: row.optionalText(3).flatMap(LiveState.State.init(rawValue:)),
                state: try row.word(4))
        }
        return AssuranceHistory(
            days: days, changes: Array(changes.prefix(page)), older: changes.count > page ? changes[page - 1].id : nil)
    }

    /// How each clause was last noted, and since when.
    static func latest(in setting: Setting.ID, from db: Reader) throws -> [Clause.ID: (state: LiveState.State, day: Day)] {
        let rows = try db.rows("SELECT clause, state, day FROM assurance_change WHERE setting = \(setting) ORDER BY id") {
            (try $0.text(0), try $0.word(1, as: LiveState.State.self), try $0.day(2))
        }
        return Dictionary(rows.map { ($0.0, ($0.1, $0.2)) }, uniquingKeysWith: { _, last in last })
    }
}

/// The caretaker takes note of how the setting stands, once a day and of each clause that changed: what an inspector asks is
/// not only how it is today.
public struct NoteAssurance: Action {
    public static let verb = "assurance.note"
    public static let clauses: [String] = []
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }

    init(in setting: Setting.ID) { self.setting = setting }

    public struct Facts {
        let today: Day
        let board: AssuranceBoard
        let former: [Clause.ID: (state: LiveState.State, day: Day)]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let standpoint = try Standpoint(asking.setting, at: asking.now, in: db)
        return Facts(
            today: standpoint.today, board: try AssuranceBoard.load(at: standpoint, from: db),
            former: try AssuranceHistory.latest(in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] { asking.isCaretakers }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        for source in Clause.Source.allCases {
            let states = facts.board.lines.filter { $0.clause.source == source }.map(\.standing.state)
            func count(_ state: LiveState.State) -> Int { states.count { $0 == state } }
            let (met, attention, unmet, later) = (count(.met), count(.attention), count(.unmet), count(.later))
            try db.execute(
                """
                INSERT INTO assurance_day (setting, day, source, met, attention, unmet, later)
                VALUES (\(asking.setting), \(facts.today), \(source), \(met), \(attention), \(unmet), \(later))
                ON CONFLICT (setting, day, source) DO UPDATE
                SET met = \(met), attention = \(attention), unmet = \(unmet), later = \(later)
                """)
        }
        for line in facts.board.lines {
            let (former, state) = (facts.former[line.clause.id]?.state, line.standing.state)
            guard former != state else { continue }
            try db.execute(
                """
                INSERT INTO assurance_change (setting, id, day, clause, former, state)
                VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(facts.today), \(line.clause.id), \(former), \(state))
                """)
        }
    }
}
