import Safeguarding
import Storage

/// How the things of one kind are found whose time is over, and how they are deleted. Each feature's are in a list beside this one;
/// a new kind of record is one more entry.
struct Disposal: Sendable {
    /// How the moment is stored with which a time begins.
    enum Clock: Sendable {
        /// `yyyy-mm-dd`.
        case day
        /// Microseconds since 1970. Of a time of months the hour does not matter: its day in UTC counts.
        case moment
    }

    /// What is to go.
    struct Batch: Sendable {
        let items: [Record.ID]
        /// What began after this day stays, where an item holds several things.
        let cutoff: Day
        let setting: Setting.ID
        let now: Int
        let today: Day
    }

    let kind: KeptKind
    let clock: Clock
    /// `SELECT … AS item, … AS starts FROM … x WHERE …` for a setting on a day: everything of the kind whose time has begun.
    let source: @Sendable (Standpoint) -> SQL
    /// Whether a hold `h` covers an item `x`, on a child, a member or whatever goes along with it.
    let held: SQL
    /// Kinds of which rows go along: a hold on one of them covers these items too.
    let taking: [KeptKind]
    /// Takes several rows of other tables with it, so that fewer are deleted at once.
    let most: Int
    let delete: @Sendable (Batch, Writer) throws -> Void

    init(
        _ kind: KeptKind, _ clock: Clock, held: SQL = "1 = 0", taking: [KeptKind] = [], most: Int = 200,
        from source: @escaping @Sendable (Standpoint) -> SQL, delete: @escaping @Sendable (Batch, Writer) throws -> Void
    ) {
        self.kind = kind
        self.clock = clock
        self.source = source
        self.held = held
        self.taking = taking
        self.most = most
        self.delete = delete
    }

    /// Every one: the one place where the lists come together.
    static let all: [Disposal] = children + page + talk + people + team + running + dataRequests

    static func of(_ kind: KeptKind) -> [Disposal] { all.filter { $0.kind == kind } }

    /// Everything of the kind whose time has begun, without what is held.
    func open(at here: Standpoint) -> SQL {
        """
        SELECT due.item, due.starts FROM (\(source(here))
        AND NOT EXISTS (SELECT 1 FROM retention_hold h WHERE h.setting = \(here.setting) AND h.lifted_at IS NULL
                        AND (h.kind IN (\(list: [kind] + taking)) OR \(held)))) due WHERE due.starts IS NOT NULL
        """
    }

    /// What of it began on a day or before.
    func until(_ cutoff: Day) -> SQL {
        switch clock {
        case .day: "AND due.starts <= \(cutoff)"
        case .moment: "AND due.starts < \((cutoff.daysSince1970 + 1) * Span.day)"
        }
    }

    func day(_ row: Row, _ column: Int) throws -> Day {
        switch clock {
        case .day: try row.day(column)
        case .moment: Day(daysSince1970: try row.integer(column) / Span.day)
        }
    }

    /// Without members whom the file of a concern names.
    private func sparing(_ members: Set<Member.ID>) -> SQL {
        members.isEmpty ? "" : "AND due.item NOT IN (\(list: members.sorted()))"
    }

    /// Items that have come to their end by a day and of which nobody was warned yet, those that began first before the others.
    /// - Parameter spared: members who stay although their time is over.
    func unannounced(by day: Day, _ schedule: RetentionSchedule, sparing spared: Set<Member.ID>, at here: Standpoint, from db: Reader)
        throws
        -> [(item: Record.ID, due: Day)]
    {
        guard let cutoff = schedule.cutoff(kind, by: day) else { return [] }
        return try db.rows(
            """
            \(open(at: here)) \(until(cutoff)) \(sparing(spared)) AND NOT EXISTS (
                SELECT 1 FROM retention_warning w WHERE w.setting = \(here.setting) AND w.kind = \(kind) AND w.item = due.item)
            ORDER BY due.starts, due.item LIMIT \(most)
            """
        ) { row in
            let starts = try self.day(row, 1)
            return (try row.identifier(0), schedule.ends(kind, from: starts) ?? starts)
        }
    }

    /// Items whose time is over, of which somebody was warned long enough ago.
    func deletable(_ schedule: RetentionSchedule, sparing spared: Set<Member.ID>, at here: Standpoint, from db: Reader) throws -> [Record
        .ID]
    {
        guard let cutoff = schedule.cutoff(kind, by: here.today) else { return [] }
        return try db.rows(
            """
            \(open(at: here)) \(until(cutoff)) \(sparing(spared)) AND EXISTS (
                SELECT 1 FROM retention_warning w WHERE w.setting = \(here.setting) AND w.kind = \(kind) AND w.item = due.item
                AND w.due_on <= \(here.today) AND w.warned_at <= \(here.now - RetentionNotice.days * Span.day)
                AND w.told_at <= \(here.now - RetentionNotice.letterDays * Span.day))
            ORDER BY due.starts, due.item LIMIT \(most)
            """
        ) { try $0.identifier(0) }
    }

    /// How many go in which month, up to a day: by the day on which their time began. Members who stay are left out from the day on which
    /// others are announced: a count of what is over and never goes would say of whom a concern's file tells.
    func coming(
        until last: Day, _ schedule: RetentionSchedule, sparing spared: Set<Member.ID> = [], at here: Standpoint, from db: Reader
    ) throws -> [(due: Day, count: Int)] {
        guard let cutoff = schedule.cutoff(kind, by: last) else { return [] }
        let starts: SQL =
            switch clock {
            case .day: "due.starts"
            case .moment: "due.starts / 86400000000"
            }
        let soon = schedule.cutoff(kind, by: here.today.adding(days: RetentionNotice.days)) ?? cutoff
        let going: SQL = spared.isEmpty ? "" : "WHERE NOT (due.item IN (\(list: spared.sorted())) \(until(soon)))"
        return try db.rows(
            "SELECT \(starts), COUNT(*) FROM (\(open(at: here)) \(until(cutoff))) due \(going) GROUP BY \(starts)"
        ) { row in
            let begun: Day =
                switch clock {
                case .day: try row.day(0)
                case .moment: Day(daysSince1970: try row.integer(0))
                }
            return (schedule.ends(kind, from: begun) ?? begun, try row.integer(1))
        }
    }
}
