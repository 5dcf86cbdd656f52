public import Safeguarding
public import Storage

/// How long each kind of record is kept here, on what basis, and what is asked to be changed. For everybody who runs the setting or looks
/// after safeguarding, and for those who oversee it.
public struct RetentionPage: Sendable {
    public struct Line: Sendable {
        public let kind: KeptKind
        /// Nothing where there is no clock of this kind.
        public let months: Int?
        public let isOwn: Bool
        public let basis: LawfulBasis
        public let isHeld: Bool
        /// How many have been announced and go soon. Of sealed files nothing is counted.
        public let announced: Int
    }

    public let lines: [Line]
    public let schedule: RetentionSchedule
    /// Waiting to be answered, and answered before.
    public let changes: [RetentionChange]
    public let holds: [RetentionHold]
    public let waiting: [WaitingRecord]
    public let deletions: [RetentionDeletion]
    public let mayChange: Bool
    public let mayHold: Bool

    /// - Throws: `NotFound` for those who do not read how the setting stands.
    public static func load(for viewer: Viewer, from db: Reader) throws -> RetentionPage {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let schedule = try RetentionSchedule.load(in: viewer.setting, from: db)
        let isInside = viewer.isTeam && viewer.holds(Duty.protecting)
        let isPublic = try db.exists("SELECT 1 FROM setting WHERE id = \(viewer.setting) AND public_body = 1")
        let held = Set(
            try db.rows(
                "SELECT DISTINCT kind FROM retention_hold WHERE setting = \(viewer.setting) AND kind IS NOT NULL AND lifted_at IS NULL"
            ) {
                try $0.text(0)
            })
        let announced = Dictionary(
            try db.rows("SELECT kind, COUNT(*) FROM retention_warning WHERE setting = \(viewer.setting) GROUP BY kind") {
                (try $0.text(0), try $0.integer(1))
            }, uniquingKeysWith: +)
        return RetentionPage(
            lines: KeptKind.allCases.map { kind in
                Line(
                    kind: kind, months: schedule.months(kind), isOwn: schedule.isOwn(kind), basis: kind.basis(isPublicBody: isPublic),
                    isHeld: held.contains(kind.rawValue), announced: announced[kind.rawValue] ?? 0)
            }, schedule: schedule, changes: try RetentionChange.all(for: viewer, from: db),
            holds: isInside ? try RetentionHold.all(for: viewer, from: db) : [], waiting: try WaitingRecord.all(for: viewer, from: db),
            deletions: try RetentionDeletion.latest(20, in: viewer.setting, from: db),
            mayChange: viewer.isTeam && viewer.holds(Duty.managing),
            mayHold: isInside)
    }
}

/// What will go, and when: counts by kind and month for a year, and what has been announced, day by day.
public struct ComingDeletions: Sendable {
    public struct Month: Hashable, Comparable, Sendable {
        public let year: Int
        public let month: Int
        public static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }
        init(_ day: Day) { (year, month) = (day.year, day.month) }
    }

    public struct Announced: Sendable {
        public let kind: KeptKind
        public let dueOn: Day
        public let count: Int
        /// A letter about it went on that day; nothing while it waits for the next one.
        public let toldOn: Day?
    }

    /// Where a list goes on.
    public struct Place: Hashable, Sendable {
        public let dueOn: Day
        public let kind: KeptKind

        public init(dueOn: Day, kind: KeptKind) {
            self.dueOn = dueOn
            self.kind = kind
        }

        /// "2026-12-24-posts".
        public var text: String { "\(dueOn)-\(kind.rawValue)" }
        public init?(_ text: String) {
            guard let day = Day(String(text.prefix(10))), let kind = KeptKind(rawValue: String(text.dropFirst(11))) else { return nil }
            self.init(dueOn: day, kind: kind)
        }
    }

    /// Thirteen months from this one on. What is over already and was not announced counts to the month after its announcement.
    public let months: [Month]
    /// Kinds that something goes of within them.
    public let counts: [(kind: KeptKind, byMonth: [Month: Int])]
    public let announced: [Announced]
    public let next: Place?

    public static let most = 40

    /// - Throws: `NotFound` for those who do not read how the setting stands.
    public static func load(after place: Place? = nil, for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> ComingDeletions {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let named = try RetentionRound.named(in: viewer.setting, with: secrets, from: db)
        let schedule = try RetentionSchedule.load(in: viewer.setting, from: db)
        let here = Standpoint(viewer)
        let earliest = here.today.adding(days: RetentionNotice.days)
        let last = Day(year: here.today.year, month: here.today.month, day: 1)?.adding(months: 13).adding(days: -1) ?? earliest
        var counts: [KeptKind: [Month: Int]] = [:]
        for disposal in Disposal.all where disposal.kind.end == .byItself {
            let spared = RetentionRound.spares(disposal.kind) ? named : []
            for (due, count) in try disposal.coming(until: last, schedule, sparing: spared, at: here, from: db) {
                counts[disposal.kind, default: [:]][Month(due < here.today ? earliest : due), default: 0] += count
            }
        }
        let from: SQL =
            if let place { "AND (w.due_on > \(place.dueOn) OR (w.due_on = \(place.dueOn) AND w.kind > \(place.kind)))" } else { "" }
        let rows = try db.rows(
            """
            SELECT w.kind, w.due_on, COUNT(*), MIN(w.told_at), SUM(CASE WHEN w.told_at IS NULL THEN 1 ELSE 0 END) FROM retention_warning w
            WHERE w.setting = \(viewer.setting) \(from) GROUP BY w.due_on, w.kind ORDER BY w.due_on, w.kind LIMIT \(most + 1)
            """
        ) { row in
            Announced(
                kind: try row.word(0), dueOn: try row.day(1), count: try row.integer(2),
                toldOn: try row.integer(4) > 0 ? nil : row.optionalInteger(3).map(viewer.zone.day))
        }
        let announced = Array(rows.prefix(most))
        return ComingDeletions(
            months: (0...12).map { Month(Day(year: here.today.year, month: here.today.month, day: 1)?.adding(months: $0) ?? here.today) },
            counts: KeptKind.allCases.compactMap { kind in counts[kind].map { (kind: kind, byMonth: $0) } }, announced: announced,
            next: rows.count > most ? announced.last.map { Place(dueOn: $0.dueOn, kind: $0.kind) } : nil)
    }
}

/// What somebody could put a hold on, for a menu: children and members who have left, and those who are here.
public struct HoldChoices: Sendable {
    public let children: [(id: Child.ID, name: String)]
    public let members: [(id: Member.ID, name: String)]

    /// - Throws: `NotFound` for those who set no holds.
    public static func load(for viewer: Viewer, from db: Reader) throws -> HoldChoices {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { throw NotFound() }
        let own = try Kin.children(of: viewer.person, in: viewer.setting, from: db)
        return HoldChoices(
            children: try db.rows(
                "SELECT id, first_name, family_name FROM child WHERE setting = \(viewer.setting) ORDER BY family_name, first_name, id"
            ) { (id: try $0.identifier(0) as Child.ID, name: "\(try $0.text(1)) \(try $0.text(2))") }.filter { !own.contains($0.id) },
            members: try db.rows(
                """
                SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(viewer.setting) AND m.person <> \(viewer.person) ORDER BY p.name, m.id
                """
            ) { (id: try $0.identifier(0) as Member.ID, name: try $0.text(1)) })
    }
}

/// What of all this waits on the desk.
public struct RetentionDesk: Sendable {
    /// Records that two people decide about.
    public let decisions: Int
    /// Choices that wait for a second person, who looks.
    public let changes: Int
    /// Holds to be looked at again, or to be lifted by a second person.
    public let holds: Int
    /// What was announced, and the day from which it goes, for those who run the setting: a letter alone could lie unread.
    public let going: (count: Int, from: Day)?

    public var count: Int { (decisions > 0 ? 1 : 0) + (changes > 0 ? 1 : 0) + (holds > 0 ? 1 : 0) + (going == nil ? 0 : 1) }

    static func load(for viewer: Viewer, from db: Reader) throws -> RetentionDesk? {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { return nil }
        let manages = viewer.holds(Duty.managing)
        return RetentionDesk(
            decisions: try WaitingRecord.all(for: viewer, from: db).count { $0.asked?.isForViewer ?? true },
            changes: manages ? try RetentionChange.all(for: viewer, from: db).count { $0.decidedAt == nil && $0.isForViewer } : 0,
            holds: try RetentionHold.all(for: viewer, from: db).count { $0.isForViewer || $0.reviewOn <= viewer.today },
            going: manages ? try going(for: viewer, from: db) : nil)
    }

    private static func going(for viewer: Viewer, from db: Reader) throws -> (count: Int, from: Day)? {
        try db.row(
            """
            SELECT w.due_on, (SELECT COUNT(*) FROM retention_warning o WHERE o.setting = w.setting) FROM retention_warning w
            WHERE w.setting = \(viewer.setting) ORDER BY w.due_on LIMIT 1
            """
        ) { (count: try $0.integer(1), from: max(try $0.day(0), viewer.today)) }
    }
}
