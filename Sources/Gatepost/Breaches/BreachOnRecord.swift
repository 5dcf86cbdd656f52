public import Safeguarding
public import Storage

/// A breach of personal data as it was written down: entries are only ever added to.
public struct BreachOnRecord: Sendable {
    public struct Line: Sendable {
        public let number: Int
        public let entry: BreachEntry
        /// Nothing where the caretaker wrote.
        public let by: String?
        public let at: Int
    }

    public let id: Record.ID
    public let title: String
    public let noticedAt: Int
    public let notedBy: String
    public let notedAt: Int
    public let closedAt: Int?
    public let lines: [Line]
    public let state: BreachState

    /// - Throws: `NotFound` when there is none.
    static func load(_ id: Record.ID, in setting: Setting.ID, from db: Reader) throws -> BreachOnRecord {
        guard let found = try those("AND b.id = \(id)", in: setting, from: db).first else { throw NotFound() }
        return found
    }

    /// Newest first.
    static func all(in setting: Setting.ID, from db: Reader) throws -> [BreachOnRecord] { try those("", in: setting, from: db) }

    static func open(in setting: Setting.ID, from db: Reader) throws -> [BreachOnRecord] {
        try those("AND b.closed_at IS NULL", in: setting, from: db)
    }

    private static func those(_ which: SQL, in setting: Setting.ID, from db: Reader) throws -> [BreachOnRecord] {
        let rows = try db.rows(
            """
            SELECT b.id, b.title, b.noticed_at, p.name, b.noted_at, b.closed_at FROM breach b
            JOIN membership m ON m.setting = b.setting AND m.id = b.noted_by JOIN person p ON p.id = m.person
            WHERE b.setting = \(setting) \(which) ORDER BY b.noticed_at DESC, b.id DESC LIMIT 200
            """
        ) { row in
            (
                id: try row.identifier(0) as Record.ID, title: try row.text(1), noticed: try row.integer(2), by: try row.text(3),
                at: try row.integer(4), closed: row.optionalInteger(5)
            )
        }
        return try rows.map { row in
            let lines = try lines(of: row.id, in: setting, from: db)
            return BreachOnRecord(
                id: row.id, title: row.title, noticedAt: row.noticed, notedBy: row.by, notedAt: row.at, closedAt: row.closed, lines: lines,
                state: BreachState(noticedAt: row.noticed, lines.map(\.entry)))
        }
    }

    private static func lines(of breach: Record.ID, in setting: Setting.ID, from db: Reader) throws -> [Line] {
        try db.rows(
            """
            SELECT e.number, e.kind, e.words, e.people, e.count, e.tell, e.told_at, p.name, e.at FROM breach_entry e
            LEFT JOIN membership m ON m.setting = e.setting AND m.id = e.member LEFT JOIN person p ON p.id = m.person
            WHERE e.setting = \(setting) AND e.breach = \(breach) ORDER BY e.number
            """
        ) { row -> Line? in
            guard let entry = try BreachEntry(row) else { return nil }
            return Line(number: try row.integer(0), entry: entry, by: row.optionalText(7), at: try row.integer(8))
        }.compactMap(\.self)
    }

    /// Adds an entry, after those that are there.
    static func append(_ entry: BreachEntry, to breach: Record.ID, by member: Member.ID?, for asking: Asking, in db: Writer) throws {
        let number =
            try db.reader.count("SELECT MAX(number) FROM breach_entry WHERE setting = \(asking.setting) AND breach = \(breach)") + 1
        let row = entry.row
        try db.execute(
            """
            INSERT INTO breach_entry (setting, breach, number, kind, words, people, count, tell, told_at, member, at)
            VALUES (\(asking.setting), \(breach), \(number), \(row.kind), \(row.words), \(row.people), \(row.count), \(row.tell), \(row.toldAt),
                    \(member), \(asking.now))
            """)
        if case .closed = entry {
            try db.execute("UPDATE breach SET closed_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(breach)")
        }
    }
}

extension BreachEntry {
    /// Reads kind, words, people, count, tell and told_at.
    /// - Returns: `nil` for a kind that this Gatepost does not know.
    fileprivate init?(_ row: Row) throws {
        let (words, tell) = (try row.text(2), try row.isNull(5) ? false : row.flag(5))
        switch try row.text(1) {
        case "fact": self = .fact(words)
        case "people":
            let people = try row.text(3).split(separator: " ").compactMap { BreachPeople(rawValue: String($0)) }
            self = .people(Set(people), count: row.optionalInteger(4) ?? 0)
        case "contained": self = .contained(words)
        case "regulator": self = .regulator(tell: tell, why: words)
        case "regulatorTold": self = .regulatorTold(at: row.optionalInteger(6) ?? 0, reference: words)
        case "persons": self = .persons(tell: tell, why: words)
        case "personsTold": self = .personsTold(words)
        case "closed": self = .closed(words)
        case "warned":
            guard let stage = BreachStage(rawValue: words) else { return nil }
            self = .warned(stage)
        default: return nil
        }
    }

    fileprivate var row: (kind: String, words: String, people: String, count: Int?, tell: Bool?, toldAt: Int?) {
        switch self {
        case .fact(let words): ("fact", words, "", nil, nil, nil)
        case .people(let people, let count):
            ("people", "", BreachPeople.allCases.filter(people.contains).map(\.rawValue).joined(separator: " "), count, nil, nil)
        case .contained(let words): ("contained", words, "", nil, nil, nil)
        case .regulator(let tell, let why): ("regulator", why, "", nil, tell, nil)
        case .regulatorTold(let at, let reference): ("regulatorTold", reference, "", nil, nil, at)
        case .persons(let tell, let why): ("persons", why, "", nil, tell, nil)
        case .personsTold(let words): ("personsTold", words, "", nil, nil, nil)
        case .closed(let words): ("closed", words, "", nil, nil, nil)
        case .warned(let stage): ("warned", stage.rawValue, "", nil, nil, nil)
        }
    }
}

/// The breach log, for those who run the setting and the safeguarding leads.
public struct BreachesPage: Sendable {
    public let breaches: [BreachOnRecord]

    /// - Throws: `NotFound` for everybody else.
    public static func load(for viewer: Viewer, from db: Reader) throws -> BreachesPage {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { throw NotFound() }
        return BreachesPage(breaches: try BreachOnRecord.all(in: viewer.setting, from: db))
    }

    /// One of them.
    /// - Throws: `NotFound` for everybody else, and when there is none.
    public static func load(_ breach: Record.ID, for viewer: Viewer, from db: Reader) throws -> BreachOnRecord {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { throw NotFound() }
        return try BreachOnRecord.load(breach, in: viewer.setting, from: db)
    }

    /// Those whose 72 hours run, or that are still to be decided on; the one that is due first.
    static func open(for viewer: Viewer, from db: Reader) throws -> [BreachOnRecord] {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { return [] }
        return try BreachOnRecord.open(in: viewer.setting, from: db).sorted { $0.noticedAt < $1.noticedAt }
    }
}
