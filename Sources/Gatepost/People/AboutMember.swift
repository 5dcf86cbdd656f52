import Safeguarding
import Storage

/// What deciding about a member takes: who asks, and whom it is about.
public struct AboutMember: Sendable {
    let viewer: Viewer
    let member: Member.ID
    let person: Person.ID
    let capacity: Capacity
    /// Duties named to this membership itself, not those it carries for somebody away.
    let duties: Set<Duty>
    let firstDay: Day
    let lastDay: Day?
    /// Live members other than this one who may lead the setting.
    let otherLeaders: Int

    /// - Throws: `NotFound` when there is no such member here, or whoever asks does not work here.
    init(_ member: Member.ID, for asking: Asking, in db: Reader) throws {
        try self.init(member, for: try asking.viewer(in: db), in: db)
    }

    init(_ member: Member.ID, for viewer: Viewer, in db: Reader) throws {
        guard viewer.isTeam else { throw NotFound() }
        let setting = viewer.setting
        let row = try db.row("SELECT person, capacity, first_day, last_day FROM membership WHERE setting = \(setting) AND id = \(member)") {
            (try $0.identifier(0) as Person.ID, try $0.word(1, as: Capacity.self), try $0.day(2), try $0.optionalDay(3))
        }
        guard let row else { throw NotFound() }
        self.viewer = viewer
        self.member = member
        (person, capacity, firstDay, lastDay) = row
        duties = Set(
            try db.rows("SELECT duty FROM designation WHERE setting = \(setting) AND member = \(member) AND ended_at IS NULL") {
                try $0.word(0)
            })
        otherLeaders = try AboutMember.leaders(in: setting, on: viewer.today, besides: member, from: db)
    }

    var isHere: Bool { firstDay <= viewer.today && lastDay.map { viewer.today <= $0 } ?? true }

    /// Whoever may name each duty that this member carries; nobody undoes a colleague from below.
    var overseers: Set<Duty> { duties.reduce(Duty.managing) { $0.intersection($1.namers) } }

    /// What every decision about somebody else asks.
    func refusals(needing needed: Set<Duty>) -> [Refusal] {
        [holdsDuty(needed, held: viewer.duties), notOneself(viewer.person, about: person)].compactMap(\.self)
    }

    private static func leaders(in setting: Setting.ID, on today: Day, besides member: Member.ID, from db: Reader) throws -> Int {
        try db.count(
            """
            SELECT COUNT(DISTINCT m.id) FROM membership m JOIN designation d ON d.setting = m.setting AND d.member = m.id
            WHERE m.setting = \(setting) AND m.id <> \(member) AND d.ended_at IS NULL AND d.duty IN (\(list: Duty.leading.sorted { $0.rawValue < $1.rawValue }))
            AND m.first_day <= \(today) AND (m.last_day IS NULL OR m.last_day >= \(today))
            AND NOT EXISTS (SELECT 1 FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL)
            """)
    }
}
