public import Safeguarding
public import Storage

/// Closes everything to one member at once, neutrally and without a reason on record. What they wrote stays; two people undo it.
public struct SuspendAccess: Action {
    public static let verb = "access.suspend"
    public static let clauses = ["D14", "S4"]
    private let id: Record.ID
    private let member: Member.ID
    public var subject: [UInt8] { member.bytes }

    public init(_ id: Record.ID, of member: Member.ID) {
        self.id = id
        self.member = member
    }

    public struct Facts {
        let about: AboutMember
        let isSuspended: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            about: try AboutMember(member, for: asking, in: db),
            isSuspended: try db.exists(
                "SELECT 1 FROM suspension WHERE setting = \(asking.setting) AND member = \(member) AND lifted_at IS NULL"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] { facts.about.refusals(needing: Duty.protecting) }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isSuspended else { return }
        try db.execute(
            """
            INSERT INTO suspension (setting, id, member, placed_by, placed_at)
            VALUES (\(asking.setting), \(id), \(member), \(asking.member), \(asking.now)) ON CONFLICT (setting, id) DO NOTHING
            """)
        try Sponsorship.endUnbacked(for: asking, in: db)
    }
}
