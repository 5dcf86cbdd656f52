public import Safeguarding
public import Storage

/// What watching the page asks of whoever does something about it.
public struct Watching: Sendable {
    let viewer: Viewer

    /// - Throws: `NotFound` for somebody who does not work here.
    init(_ asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.seesWholePage else { throw NotFound() }
    }

    var refusals: [Refusal] { [holdsDuty(Duty.watching, held: viewer.duties)].compactMap(\.self) }
}

/// Chooses the days on which the page is looked through, and whose turn each is (N13).
public struct SetRota: Action {
    public static let verb = "monitoring.rota"
    public static let clauses = ["N13"]
    let id: Record.ID
    let plan: MonitoringPlan
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, _ plan: MonitoringPlan) {
        self.id = id
        self.plan = plan
    }

    public struct Facts {
        let viewer: Viewer
        /// Members with a turn who do not work here today, or do not watch the page.
        let strangers: Int
        let isSet: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.seesWholePage else { throw NotFound() }
        let members = Set(plan.turns.compactMap(\.member))
        let watchers = try Rota.watchers(in: asking.setting, at: asking.now, from: db)
        return Facts(
            viewer: viewer, strangers: members.subtracting(watchers.map(\.member)).count,
            isSet: try db.exists("SELECT 1 FROM monitoring_plan WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = [holdsDuty(Duty.managing.union(Duty.safeguarding), held: facts.viewer.duties)].compactMap(\.self) + plan.refusals
        if facts.strangers > 0 { refusals.append(.notUnderstood("days")) }
        if facts.isSet { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO monitoring_plan (setting, id, set_by, set_at)
            VALUES (\(asking.setting), \(id), \(facts.viewer.member), \(asking.now))
            """)
        for turn in plan.turns {
            try db.execute(
                """
                INSERT INTO monitoring_turn (setting, plan, weekday, member) VALUES (\(asking.setting), \(id), \(turn.weekday), \(turn.member))
                """)
        }
    }
}

/// The rota as it stands, and where the looks stand by it.
public enum Rota {
    public struct Watcher: Hashable, Sendable {
        public let member: Member.ID
        public let name: String
    }

    static func plan(in setting: Setting.ID, from db: Reader) throws -> MonitoringPlan {
        let turns = try db.rows(
            """
            SELECT t.weekday, t.member FROM monitoring_turn t WHERE t.setting = \(setting) AND t.plan = (
                SELECT p.id FROM monitoring_plan p WHERE p.setting = \(setting) ORDER BY p.set_at DESC, p.id DESC LIMIT 1)
            """
        ) { MonitoringPlan.Turn(weekday: try $0.integer(0), member: try $0.optionalIdentifier(1)) }
        return turns.isEmpty ? .beginning : MonitoringPlan(turns)
    }

    /// Up to which moment somebody signed that everything was seen; nothing where nobody has.
    static func lastSeen(in setting: Setting.ID, from db: Reader) throws -> Int? {
        let last = try db.row("SELECT MAX(until_at) FROM monitoring_look WHERE setting = \(setting) AND signed_at IS NOT NULL") {
            $0.optionalInteger(0)
        }
        return last ?? nil
    }

    public static func standing(in setting: Setting.ID, at now: Int, from db: Reader) throws -> CheckStanding {
        let row = try db.row("SELECT created_at, time_zone FROM setting WHERE id = \(setting)") {
            (try $0.integer(0), Zone(try $0.text(1)))
        }
        guard let (createdAt, zone) = row else { throw NotFound() }
        let last = try lastSeen(in: setting, from: db)
        return try plan(in: setting, from: db).standing(
            last: last.map { zone.day(at: $0) }, since: zone.day(at: createdAt), on: zone.day(at: now))
    }

    /// Members who work here today and watch the page.
    static func watchers(in setting: Setting.ID, at now: Int, from db: Reader) throws -> [Watcher] {
        let today = try Zone.of(setting, in: db).day(at: now)
        return try db.rows(
            """
            SELECT DISTINCT m.id, p.name FROM designation d JOIN membership m ON m.setting = d.setting AND m.id = d.member
            JOIN person p ON p.id = m.person
            WHERE d.setting = \(setting) AND d.ended_at IS NULL AND d.duty IN (\(list: Duty.watching.sorted { $0.rawValue < $1.rawValue }))
            AND m.capacity IN (\(list: Capacity.allCases.filter(\.isTeam))) AND m.first_day <= \(today)
            AND (m.last_day IS NULL OR m.last_day >= \(today))
            AND NOT EXISTS (SELECT 1 FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL)
            ORDER BY p.name, m.id
            """
        ) { Watcher(member: try $0.identifier(0), name: try $0.text(1)) }
    }
}
