public import Safeguarding
public import Storage

/// Who runs the page, with dates (D15): for everybody who belongs here, families too. Names and duties only, never how to
/// reach a person (P8); the setting's own mailbox and number stand there instead.
public struct AboutPage: Sendable {
    public struct Holder: Sendable {
        public let duty: Duty
        public let name: String
        public let title: String
        public let since: Day
    }

    public struct StandIn: Sendable {
        public let name: String
        public let absent: String
        public let duties: [Duty]
        public let until: Day
    }

    public let settingName: String
    public let mailbox: String
    public let phone: String
    public let locality: String
    public let photoPolicy: PhotoPolicy
    /// In the order in which duties are listed.
    public let holders: [Holder]
    public let standIns: [StandIn]

    static let named: [Duty] = [.registeredPerson, .manager, .deputy, .contentManager, .safeguardingLead, .deputySafeguardingLead]

    /// - Throws: `NotFound` when there is no such setting.
    public static func load(for viewer: Viewer, from db: Reader) throws -> AboutPage {
        let holders = try holders(for: viewer, from: db)
        let standIns = try standIns(for: viewer, from: db)
        let page = try db.row("SELECT mailbox, phone, locality FROM setting WHERE id = \(viewer.setting)") { row in
            AboutPage(
                settingName: viewer.settingName, mailbox: try row.text(0), phone: try row.text(1), locality: try row.text(2),
                photoPolicy: viewer.photoPolicy, holders: holders, standIns: standIns)
        }
        guard let page else { throw NotFound() }
        return page
    }

    /// Here today and not suspended.
    private static func isLive(on today: Day) -> SQL {
        """
        m.first_day <= \(today) AND (m.last_day IS NULL OR m.last_day >= \(today))
        AND NOT EXISTS (SELECT 1 FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL)
        """
    }

    private static func holders(for viewer: Viewer, from db: Reader) throws -> [Holder] {
        let found = try db.rows(
            """
            SELECT d.duty, p.name, m.title, d.named_at FROM designation d
            JOIN membership m ON m.setting = d.setting AND m.id = d.member JOIN person p ON p.id = m.person
            WHERE d.setting = \(viewer.setting) AND d.ended_at IS NULL AND d.duty IN (\(list: named)) AND \(isLive(on: viewer.today))
            ORDER BY d.named_at, d.id
            """
        ) { Holder(duty: try $0.word(0), name: try $0.text(1), title: try $0.text(2), since: viewer.zone.day(at: try $0.integer(3))) }
        return named.flatMap { duty in found.filter { $0.duty == duty } }
    }

    private static func standIns(for viewer: Viewer, from db: Reader) throws -> [StandIn] {
        let found = try db.rows(
            """
            SELECT p.name, q.name, y.last_day, y.absent FROM deputising y
            JOIN membership m ON m.setting = y.setting AND m.id = y.deputy JOIN person p ON p.id = m.person
            JOIN membership n ON n.setting = y.setting AND n.id = y.absent JOIN person q ON q.id = n.person
            WHERE y.setting = \(viewer.setting) AND y.ended_at IS NULL AND y.first_day <= \(viewer.today) AND y.last_day >= \(viewer.today)
            AND \(isLive(on: viewer.today)) ORDER BY y.first_day, y.id
            """
        ) { (try $0.text(0), try $0.text(1), try $0.day(2), try $0.identifier(3) as Member.ID) }
        return try found.map { name, absent, until, member in
            let duties: [Duty] = try db.rows(
                "SELECT duty FROM designation WHERE setting = \(viewer.setting) AND member = \(member) AND ended_at IS NULL"
            ) { try $0.word(0) }
            return StandIn(name: name, absent: absent, duties: named.filter(duties.contains), until: until)
        }.filter { !$0.duties.isEmpty }
    }
}
