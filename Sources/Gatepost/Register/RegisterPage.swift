public import Safeguarding
public import Storage

/// The single central record: everybody who works here or lives where children are minded, with what is due of each (N8, N19, D2, D4).
public struct RegisterPage: Sendable {
    /// Which of them, and in which order.
    public struct Choice: Hashable, Sendable {
        public enum Due: String, CaseIterable, Sendable { case everybody, gaps, soon }
        public enum Order: String, CaseIterable, Sendable { case name, due }

        public var due = Due.everybody
        /// Nothing for all of them.
        public var capacity: Capacity?
        public var order = Order.name

        public init(due: Due = .everybody, capacity: Capacity? = nil, order: Order = .name) {
            self.due = due
            self.capacity = capacity
            self.order = order
        }
    }

    public struct Entry: Sendable {
        public let member: Member.ID
        public let person: Person.ID
        public let name: String
        public let title: String
        public let capacity: Capacity
        public let lineManager: String?
        public let firstDay: Day
        public let lastDay: Day?
        public let sheet: RegisterSheet
        public let standings: [RegisterPart: PartStanding]

        /// What is most pressing about them.
        public var urgency: Int { standings.values.map(\.urgency).min() ?? .max }
        public func isDue(within days: Int, of today: Day) -> Bool { standings.values.contains { $0.isDue(within: days, of: today) } }
        public var hasGap: Bool { standings.values.contains(where: \.isGap) }
    }

    public let choice: Choice
    public let entries: [Entry]
    /// Go on after this one.
    public let next: Member.ID?
    public let trained: [TrainedNumber]
    /// Of everybody, whichever are chosen.
    public let withGaps: Int
    public let dueSoon: Int
    public let everybody: Int

    /// How far ahead "due soon" looks, in days.
    public static let soon = 60

    /// - Throws: `NotFound` for those who do not work here; `Refused` for those who do not manage: why somebody is not ready is
    ///   theirs and their managers' to know.
    public static func load(
        _ choice: Choice = Choice(), after place: Member.ID? = nil, most: Int = 50, for viewer: Viewer, from db: Reader
    ) throws -> RegisterPage {
        let all = try everybody(for: viewer, from: db)
        var chosen = all.filter { choice.capacity == nil || $0.capacity == choice.capacity }.filter { entry in
            switch choice.due {
            case .everybody: true
            case .gaps: entry.hasGap
            case .soon: entry.isDue(within: soon, of: viewer.today)
            }
        }
        if choice.order == .due {
            chosen = chosen.enumerated().sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }.map(\.element)
        }
        let rest = place.flatMap { place in chosen.firstIndex { $0.member == place } }.map { chosen[($0 + 1)...] } ?? chosen[...]
        return RegisterPage(
            choice: choice, entries: Array(rest.prefix(most)), next: rest.count > most ? rest.prefix(most).last?.member : nil,
            trained: try TrainedNumbers.load(in: viewer.setting, on: viewer.today, from: db), withGaps: all.count(where: \.hasGap),
            dueSoon: all.count { $0.isDue(within: soon, of: viewer.today) }, everybody: all.count)
    }

    /// By name.
    static func everybody(for viewer: Viewer, from db: Reader) throws -> [Entry] {
        guard viewer.isTeam else { throw NotFound() }
        guard viewer.holds(Duty.managing) else { throw Refused([.needsDuty(Duty.managing)]) }
        return try all(in: viewer.setting, on: viewer.today, zone: viewer.zone, from: db)
    }

    /// Which memberships `m` stand on the register: families do not, nor officers who see figures alone, and whoever inspects.
    static func onRegister(_ today: Day) -> SQL {
        """
        m.capacity NOT IN ('parent', 'family') AND (m.last_day IS NULL OR m.last_day >= \(today)) AND (m.capacity <> 'officer' OR EXISTS (
            SELECT 1 FROM designation d WHERE d.setting = m.setting AND d.member = m.id AND d.ended_at IS NULL
            AND d.duty NOT IN (\(list: [Duty.overseeingOfficer, .inspector]))))
        """
    }

    /// Everybody on the register whose last day is not over, for the caretaker too.
    static func all(in setting: Setting.ID, on today: Day, zone: Zone, from db: Reader) throws -> [Entry] {
        try db.recollection(PageRecollection.self).register(in: setting, on: today) {
            try read(in: setting, on: today, zone: zone, from: db)
        }
    }

    private static func read(in setting: Setting.ID, on today: Day, zone: Zone, from db: Reader) throws -> [Entry] {
        let rows = try db.rows(
            """
            SELECT m.id, m.person, p.name, m.title, m.capacity, q.name, m.first_day, m.last_day FROM membership m JOIN person p ON p.id = m.person
            LEFT JOIN membership l ON l.setting = m.setting AND l.id = m.line_manager LEFT JOIN person q ON q.id = l.person
            WHERE m.setting = \(setting) AND \(onRegister(today))
            ORDER BY p.name, m.id
            """
        ) { row in
            (
                try row.identifier(0) as Member.ID, try row.identifier(1) as Person.ID, try row.text(2), try row.text(3),
                try row.word(4, as: Capacity.self), row.optionalText(5), try row.day(6), try row.optionalDay(7)
            )
        }
        return try rows.map { member, person, name, title, capacity, lineManager, first, last in
            let sheet = try RegisterSheet.load(of: member, as: capacity, on: today, zone: zone, in: setting, from: db)
            return Entry(
                member: member, person: person, name: name, title: title, capacity: capacity, lineManager: lineManager, firstDay: first,
                lastDay: last, sheet: sheet,
                standings: Dictionary(uniqueKeysWithValues: sheet.standings(on: today).map { ($0.part, $0.standing) }))
        }
    }
}
