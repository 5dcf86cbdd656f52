public import Safeguarding
public import Storage

/// A DBS check goes on record: applied for, or seen and clear (N8). The last record counts; earlier ones stay.
public struct RecordVetting: Action {
    public static let verb = "vetting.record"
    public static let clauses = ["N8"]
    private let id: Record.ID
    private let member: Member.ID
    private let status: Registers.Vetting
    private let reference: String
    private let issued: Day?
    private let recheck: Day?
    public var subject: [UInt8] { member.bytes }

    /// - Parameters:
    ///   - reference: the certificate's number; needed once it is clear.
    ///   - recheck: when the setting looks again, at most three years on; a certificate itself does not expire.
    public init(_ id: Record.ID, of member: Member.ID, _ status: Registers.Vetting, reference: String, issued: Day?, recheck: Day?) {
        self.id = id
        self.member = member
        self.status = status
        self.reference = reference
        self.issued = issued
        self.recheck = recheck
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutMember { try AboutMember(member, for: asking, in: db) }

    public func refusals(_ facts: AboutMember, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: Duty.managing)
            + ("reference" as Field).refusals(of: reference, most: 60, required: status == .clear)
            + vettingDays(status, issued: issued, recheck: recheck, today: facts.viewer.today)
    }

    public func apply(_ facts: AboutMember, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO vetting (setting, id, member, status, reference, issued_on, recheck_on, seen_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(member), \(status), \(reference), \(issued), \(recheck), \(asking.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
