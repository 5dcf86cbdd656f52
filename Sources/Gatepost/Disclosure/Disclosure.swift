public import Safeguarding
public import Storage

/// What a setting that a public body runs can hand to anybody who asks: counts and policies. No person is in it, and numbers so small that
/// they could point at one are left out, with as many others as that takes (P13).
public struct Disclosure: Sendable {
    /// One table of counts. What its rows are called is said where it is written.
    public struct Table: Sendable {
        public let topic: Topic
        public let rows: [(label: Label, count: Int?)]
        public let total: Int?

        init(_ topic: Topic, _ counts: [(Label, Int)]) {
            self.topic = topic
            let shown = SmallNumbers(of: counts.map(\.1))
            rows = zip(counts, shown.cells).map { (label: $0.0, count: $1) }
            total = shown.total
        }
    }

    public enum Topic: String, CaseIterable, Sendable {
        case children, team, posts, pictures, permissions, events, questions, reports, breaches, requests
    }

    public enum Label: Hashable, Sendable {
        case here, left
        case capacity(Capacity)
        case year(Int)
        case answered, waiting
        case inTime, late, told, notTold
        case yes, no
    }

    /// A policy in force, with its words.
    public struct Policy: Sendable {
        public let title: String
        public let label: String
        public let issuedOn: Day
        public let text: PolicyText
    }

    public let settingName: String
    public let madeOn: Day
    public let tables: [Table]
    public let policies: [Policy]
}

/// Takes what can be disclosed away: it is logged each time.
public struct MakeDisclosure: Action {
    public static let verb = "information.export"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }
    public init(_ setting: Setting.ID) { self.setting = setting }

    public struct Facts {
        let keeping: KeepingDisclosure
        let disclosure: Disclosure
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingDisclosure(asking, in: db)
        return Facts(
            keeping: keeping, disclosure: try DisclosureTables(at: Standpoint(keeping.viewer), db).disclosure(keeping.viewer.settingName))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] { facts.keeping.inPublic }
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Disclosure { facts.disclosure }
}

/// Counts what is disclosed. Of concerns there is no count: that there is one could tell somebody something.
struct DisclosureTables {
    private let here: Standpoint
    private let db: Reader

    init(at here: Standpoint, _ db: Reader) {
        self.here = here
        self.db = db
    }

    func disclosure(_ name: String) throws -> Disclosure {
        Disclosure(
            settingName: name, madeOn: here.today,
            tables: [
                try children(), try team(),
                try byYear(
                    .posts, "SELECT x.published_at AS moment FROM post x WHERE x.setting = \(here.setting) AND x.published_at IS NOT NULL"),
                try byYear(
                    .pictures, "SELECT x.added_at AS moment FROM picture x WHERE x.setting = \(here.setting) AND x.removed_at IS NULL"),
                try permissions(),
                try byYear(.events, "SELECT x.made_at AS moment FROM event x WHERE x.setting = \(here.setting) AND x.live > 0"),
                try questions(), try reports(),
                try breaches(), try requests(),
            ], policies: try policies())
    }

    private func count(_ sql: SQL) throws -> Int { try db.count(sql) }

    private func children() throws -> Disclosure.Table {
        let all = try count("SELECT COUNT(*) FROM child WHERE setting = \(here.setting)")
        let left = try count("SELECT COUNT(*) FROM child WHERE setting = \(here.setting) AND last_day < \(here.today)")
        return .init(.children, [(.here, all - left), (.left, left)])
    }

    private func team() throws -> Disclosure.Table {
        let found = Dictionary(
            try db.rows(
                "SELECT m.capacity, COUNT(*) FROM membership m WHERE m.setting = \(here.setting) AND \(here.isLive) GROUP BY m.capacity"
            ) {
                (try $0.word(0, as: Capacity.self), try $0.integer(1))
            }, uniquingKeysWith: +)
        return .init(.team, Capacity.allCases.filter(\.isTeam).map { (.capacity($0), found[$0] ?? 0) })
    }

    /// Moments, counted by the calendar year in which they fall, for five years.
    private func byYear(_ topic: Disclosure.Topic, _ moments: SQL) throws -> Disclosure.Table {
        let years = (0..<5).map { here.today.year - $0 }
        var found: [Int: Int] = [:]
        for year in years {
            let from = Day(year: year, month: 1, day: 1).map(here.zone.start) ?? 0
            let until = Day(year: year + 1, month: 1, day: 1).map(here.zone.start) ?? 0
            found[year] = try count("SELECT COUNT(*) FROM (\(moments)) t WHERE t.moment >= \(from) AND t.moment < \(until)")
        }
        return .init(topic, years.map { (.year($0), found[$0] ?? 0) })
    }

    private func permissions() throws -> Disclosure.Table {
        let current: SQL = """
            FROM consent WHERE setting = \(here.setting) AND child IS NOT NULL AND purpose = \(Purpose.closedPage)
            AND medium = \(Medium.photograph) AND replaced_at IS NULL AND lifted_at IS NULL
            """
        let no = try count("SELECT COUNT(DISTINCT child) \(current) AND decision = \(Decision.Kind.stop)")
        let yes = try count(
            """
            SELECT COUNT(DISTINCT child) \(current) AND decision = \(Decision.Kind.grant) AND child NOT IN (
                SELECT n.child FROM consent n WHERE n.setting = \(here.setting) AND n.child IS NOT NULL AND n.purpose = \(Purpose.closedPage)
                AND n.medium = \(Medium.photograph) AND n.replaced_at IS NULL AND n.lifted_at IS NULL AND n.decision = \(Decision.Kind.stop))
            """)
        return .init(.permissions, [(.yes, yes), (.no, no)])
    }

    private func questions() throws -> Disclosure.Table {
        let all = try count("SELECT COUNT(*) FROM question WHERE setting = \(here.setting)")
        let open = try count("SELECT COUNT(*) FROM question WHERE setting = \(here.setting) AND waits > 0")
        return .init(.questions, [(.answered, all - open), (.waiting, open)])
    }

    private func reports() throws -> Disclosure.Table {
        let all = try count("SELECT COUNT(*) FROM report WHERE setting = \(here.setting)")
        let open = try count("SELECT COUNT(*) FROM report WHERE setting = \(here.setting) AND decided_at IS NULL")
        return .init(.reports, [(.answered, all - open), (.waiting, open)])
    }

    private func breaches() throws -> Disclosure.Table {
        let all = try BreachOnRecord.all(in: here.setting, from: db)
        let told = all.count { $0.state.regulatorToldAt != nil }
        return .init(.breaches, [(.told, told), (.notTold, all.count - told)])
    }

    private func requests() throws -> Disclosure.Table {
        let answered = try db.rows(
            "SELECT due_on, answered_on FROM information_request WHERE setting = \(here.setting) AND answered_on IS NOT NULL"
        ) { try $0.day(1) <= $0.day(0) }
        let waiting = try count("SELECT COUNT(*) FROM information_request WHERE setting = \(here.setting) AND answered_on IS NULL")
        return .init(.requests, [(.inTime, answered.count(where: \.self)), (.late, answered.count { !$0 }), (.waiting, waiting)])
    }

    /// Those in force and signed. A section of one's own may name somebody, so whoever hands it on reads it first.
    private func policies() throws -> [Disclosure.Policy] {
        try PolicyKind.allCases.compactMap { kind in
            guard let version = try PolicyVersion.load(kind, in: here.setting, zone: here.zone, from: db), let face = version.face else {
                return nil
            }
            return Disclosure.Policy(title: version.title, label: face.label, issuedOn: version.issuedOn, text: version.text)
        }
    }
}
