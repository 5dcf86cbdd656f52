public import Safeguarding
public import Storage

/// Somebody opened far more than is usual here: they are stopped, and the desk is told (N31, S13).
struct RaiseViewingAlarm: Action {
    static let verb = "viewing.alarm"
    static let clauses = ["N31", "S13"]
    let member: Member.ID
    let count: ViewingCount
    let bound: Int
    var subject: [UInt8] { member.bytes }

    init(_ member: Member.ID, _ count: ViewingCount, bound: Int) {
        self.member = member
        self.count = count
        self.bound = bound
    }

    struct Facts {
        let isOpen: Bool
        let told: [Member.ID]
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard try db.exists("SELECT 1 FROM membership WHERE setting = \(asking.setting) AND id = \(member)") else { throw NotFound() }
        return Facts(
            isOpen: try ViewingAlarms.stopped(in: asking.setting, from: db).contains(member),
            told: try OfficeTeam.members(of: Duty.protecting, besidesKinOf: member, in: asking.setting, at: asking.now, from: db)
                .filter { $0 != member })
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.needsDuty(Duty.protecting)] : facts.isOpen ? [.changedMeanwhile] : []
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO viewing_alarm (setting, id, member, opened, pages, bound, raised_at, note)
            VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(member), \(count.opened), \(count.pages), \(bound),
                    \(asking.now), '')
            """)
        for other in facts.told { try Outbox.add(.desk, to: other, about: member.bytes, for: asking, in: db) }
    }
}

/// Somebody who protects has looked at an alarm: whoever was stopped goes on, and their count begins anew. What else is to follow is a step
/// of conduct, or a suspension.
public struct SettleViewingAlarm: Action {
    public static let verb = "viewing.settle"
    public static let clauses = ["N31", "S13"]
    let alarm: Record.ID
    let note: String
    public var subject: [UInt8] { alarm.bytes }

    /// - Parameter note: what was found out, for the record.
    public init(_ alarm: Record.ID, note: String) {
        self.alarm = alarm
        self.note = note
    }

    public struct Facts {
        let about: AboutMember
        let isKin: Bool
        let isOpen: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let row = try db.row("SELECT member, decided_at FROM viewing_alarm WHERE setting = \(asking.setting) AND id = \(alarm)") {
            (try $0.identifier(0) as Member.ID, $0.isNull(1))
        }
        guard let (member, isOpen) = row else { throw NotFound() }
        let about = try AboutMember(member, for: asking, in: db)
        guard try !about.viewer.carersApart(from: db).contains(member) else { throw NotFound() }
        return Facts(about: about, isKin: try about.viewer.isKin(child: nil, carer: member, from: db), isOpen: isOpen)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: Duty.protecting) + (facts.isKin ? [.ownChild] : []) + (facts.isOpen ? [] : [.changedMeanwhile])
            + Field("note").refusals(of: note, most: 500)
    }

    /// - Returns: whose count begins anew.
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Member.ID {
        try db.execute(
            """
            UPDATE viewing_alarm SET decided_by = \(asking.member), decided_at = \(asking.now), note = \(note)
            WHERE setting = \(asking.setting) AND id = \(alarm) AND decided_at IS NULL
            """)
        try db.execute("DELETE FROM viewing_tally WHERE setting = \(asking.setting) AND member = \(facts.about.member)")
        return facts.about.member
    }
}

/// Alarms that wait to be looked at.
public struct ViewingAlarms: Sendable {
    public struct Alarm: Sendable {
        public let id: Record.ID
        public let member: Member.ID
        public let name: String
        public let count: ViewingCount
        public let bound: Int
        public let raisedAt: Int
    }

    public let alarms: [Alarm]

    /// Nobody is shown their own, nor that of another carer of their child.
    static func load(for viewer: Viewer, from db: Reader) throws -> ViewingAlarms {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { return ViewingAlarms(alarms: []) }
        let apart = try viewer.carersApart(from: db)
        return ViewingAlarms(
            alarms: try db.rows(
                """
                SELECT x.id, x.member, p.name, x.opened, x.pages, x.bound, x.raised_at FROM viewing_alarm x
                JOIN membership m ON m.setting = x.setting AND m.id = x.member JOIN person p ON p.id = m.person
                WHERE x.setting = \(viewer.setting) AND x.decided_at IS NULL AND m.person <> \(viewer.person) ORDER BY x.raised_at, x.id
                """
            ) { row in
                Alarm(
                    id: try row.identifier(0), member: try row.identifier(1), name: try row.text(2),
                    count: ViewingCount(opened: try row.integer(3), pages: try row.integer(4)), bound: try row.integer(5),
                    raisedAt: try row.integer(6))
            }.filter { !apart.contains($0.member) })
    }

    static func stopped(in setting: Setting.ID, from db: Reader) throws -> Set<Member.ID> {
        Set(
            try db.rows("SELECT member FROM viewing_alarm WHERE setting = \(setting) AND decided_at IS NULL") {
                try $0.identifier(0)
            })
    }
}

extension Application {
    /// Settles an alarm, and lets whoever was stopped go on in this process at once; others learn of it within a minute.
    public func settle(_ alarm: Record.ID, note: String, for asking: Asking) async throws {
        let member = try await gate.perform(SettleViewingAlarm(alarm, note: note), for: asking)
        viewing.forgive(member, in: asking.setting)
    }
}
