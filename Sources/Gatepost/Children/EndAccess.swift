public import Safeguarding
public import Storage

/// Tidies up behind somebody whose last day is over (D17). They were out already, because access is worked out whenever it
/// is asked; this takes back their open invitations and sessions, and puts the leaving into the log.
public struct EndAccess: Action {
    public static let verb = "access.end"
    public static let clauses = ["D17"]
    private let leaver: Leavers.Leaver
    public var subject: [UInt8] { leaver.member.bytes }

    init(_ leaver: Leavers.Leaver) { self.leaver = leaver }

    public func facts(for asking: Asking, in db: Reader) throws -> Bool {
        try Leavers.unnoted(in: asking.setting, on: try asking.today(in: db), from: db).contains(leaver)
    }

    public func refusals(_ facts: Bool, to asking: Asking) -> [Refusal] {
        switch asking.actor {
        case .caretaker, .machine: facts ? [] : [.changedMeanwhile]
        case .member, .visitor: [.needsDuty([])]
        }
    }

    public func apply(_ facts: Bool, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "INSERT INTO leaver (setting, member, left_on, noted_at) VALUES (\(asking.setting), \(leaver.member), \(leaver.leftOn), \(asking.now))"
        )
        try db.execute(
            """
            UPDATE invitation SET revoked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND invited_by = \(leaver.member) AND used_at IS NULL AND revoked_at IS NULL
            """)
        try db.execute("DELETE FROM session WHERE setting = \(asking.setting) AND member = \(leaver.member)")
    }
}

/// Takes back invitations that nobody used, for a child whose last day is over (D17).
public struct EndInvitations: Action {
    public static let verb = "invitation.end"
    public static let clauses = ["D17"]
    private let child: Child.ID
    public var subject: [UInt8] { child.bytes }

    init(for child: Child.ID) { self.child = child }

    public func facts(for asking: Asking, in db: Reader) throws -> Bool {
        try Leavers.childrenWithInvitations(in: asking.setting, on: try asking.today(in: db), from: db).contains(child)
    }

    public func refusals(_ facts: Bool, to asking: Asking) -> [Refusal] {
        switch asking.actor {
        case .caretaker, .machine: facts ? [] : [.changedMeanwhile]
        case .member, .visitor: [.needsDuty([])]
        }
    }

    public func apply(_ facts: Bool, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE invitation SET revoked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND child = \(child) AND used_at IS NULL AND revoked_at IS NULL
            """)
    }
}
