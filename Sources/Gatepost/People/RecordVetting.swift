public import Safeguarding
public import Storage

/// A DBS check goes on record: applied for, or seen and clear (N8). The last record counts; earlier ones stay.
public struct RecordVetting: Action {
    public static let verb = "vetting.record"
    public static let clauses = ["N8"]

    /// What is written down of it.
    public struct Details: Hashable, Sendable {
        public var status: Registers.Vetting
        public var type: CheckType?
        /// The certificate's number; needed once it is clear.
        public var reference: String
        public var issued: Day?
        /// When the setting looks again, as many years on as it has chosen at most; a certificate itself does not expire.
        public var recheck: Day?
        /// When the list of people barred from working with children was looked up.
        public var barredListOn: Day?
        /// Under whose eyes somebody works while the check is not back.
        public var supervisor: Member.ID?

        public init(
            _ status: Registers.Vetting, type: CheckType? = nil, reference: String = "", issued: Day? = nil, recheck: Day? = nil,
            barredListOn: Day? = nil, supervisor: Member.ID? = nil
        ) {
            self.status = status
            self.type = type
            self.reference = reference
            self.issued = issued
            self.recheck = recheck
            self.barredListOn = barredListOn
            self.supervisor = supervisor
        }
    }

    private let id: Record.ID
    private let member: Member.ID
    private let details: Details
    public var subject: [UInt8] { member.bytes }

    public init(_ id: Record.ID, of member: Member.ID, _ details: Details) {
        self.id = id
        self.member = member
        self.details = details
    }

    public init(_ id: Record.ID, of member: Member.ID, _ status: Registers.Vetting, reference: String, issued: Day?, recheck: Day?) {
        self.init(id, of: member, Details(status, reference: reference, issued: issued, recheck: recheck))
    }

    public struct Facts {
        let about: AboutMember
        let longest: Int
        /// Works here today, and is somebody else.
        let canSupervise: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutMember(member, for: asking, in: db)
        let supervisor = try details.supervisor.flatMap { try Viewer.load($0, in: asking.setting, at: asking.now, from: db) }
        return Facts(
            about: about, longest: try RegisterChoices.load(in: asking.setting, from: db).recheckYears,
            canSupervise: details.supervisor == nil || supervisor.map { $0.isTeam && $0.person != about.person } ?? false)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let today = facts.about.viewer.today
        var refusals =
            facts.about.refusals(needing: Duty.managing)
            + ("reference" as Field).refusals(of: details.reference, most: 60, required: details.status == .clear)
            + vettingDays(details.status, issued: details.issued, recheck: details.recheck, longest: facts.longest, today: today)
        if let day = details.barredListOn, day > today { refusals.append(.dayOutOfRange("barred_list_on")) }
        if !facts.canSupervise { refusals.append(.notUnderstood("supervisor")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try RecordVetting.write(id, of: member, details, on: facts.about.viewer.today, for: asking, in: db)
    }

    static func write(_ id: Record.ID, of member: Member.ID, _ details: Details, on today: Day, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO vetting (setting, id, member, status, reference, issued_on, recheck_on, seen_by, recorded_at, check_type, seen_on,
                                 barred_list_on, supervisor)
            VALUES (\(asking.setting), \(id), \(member), \(details.status), \(details.reference), \(details.issued), \(details.recheck),
                    \(asking.member), \(asking.now), \(details.type?.rawValue ?? ""), \(details.status == .clear ? today : nil),
                    \(details.barredListOn), \(details.supervisor))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
