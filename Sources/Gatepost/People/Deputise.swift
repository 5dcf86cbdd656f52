public import Safeguarding
public import Storage

/// For a dated absence one member carries another's duties (N10). It ends by itself; the deputy is asked for readiness like anybody.
public struct Deputise: Action {
    public static let verb = "deputising.arrange"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N10", "D15", "N8"]
    private let id: Record.ID
    private let absent: Member.ID
    private let deputy: Member.ID
    private let firstDay: Day
    private let lastDay: Day
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, for absent: Member.ID, by deputy: Member.ID, from firstDay: Day, to lastDay: Day) {
        self.id = id
        self.absent = absent
        self.deputy = deputy
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    public struct Facts {
        let absent: AboutMember
        let deputy: AboutMember
        let deputyIsLive: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        return Facts(
            absent: try AboutMember(absent, for: viewer, in: db), deputy: try AboutMember(deputy, for: viewer, in: db),
            deputyIsLive: try Viewer.load(deputy, in: asking.setting, at: asking.now, from: db) != nil)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let (absent, deputy) = (facts.absent, facts.deputy)
        let today = absent.viewer.today
        var refusals: [Refusal] = [
            holdsDuty(absent.overseers, held: absent.viewer.duties),
            // To carry a duty is to be named to it for a while.
            notOneself(absent.viewer.person, about: deputy.person),
            daysInOrder(firstDay, lastDay),
        ].compactMap(\.self)
        if absent.duties.isEmpty { refusals.append(.notUnderstood("absent")) }
        if !facts.deputyIsLive || absent.person == deputy.person { refusals.append(.notUnderstood("deputy")) }
        refusals += absent.duties.sorted { $0.rawValue < $1.rawValue }.compactMap { dutyFits($0, deputy.capacity) }
        if lastDay < today || lastDay > firstDay.adding(days: longestDeputising) { refusals.append(.dayOutOfRange("last_day")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO deputising (setting, id, absent, deputy, first_day, last_day, arranged_by, arranged_at)
            VALUES (\(asking.setting), \(id), \(absent), \(deputy), \(firstDay), \(lastDay), \(asking.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
