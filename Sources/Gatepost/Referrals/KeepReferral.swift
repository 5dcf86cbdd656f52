public import Safeguarding
public import Storage

/// Somebody puts an entry of the referral directory right, or says that they rang or looked and it was right (D11, N26). What was
/// verified was exactly this: a changed entry is unverified again. The entry before stays.
public struct KeepReferral: Action {
    public static let verb = "referral.keep"
    public static let clauses = ["N26", "D11"]
    /// Those who look after the directory.
    public static let duties: Set<Duty> = Duty.managing.union(Duty.safeguarding)

    private let id: Record.ID
    private let referral: Referral
    private let verified: Bool
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - id: the form's own, so that sending twice keeps once.
    ///   - verified: whoever asks rang the number or opened the page today, and it was right.
    public init(_ id: Record.ID, _ referral: Referral, verified: Bool) {
        self.id = id
        self.referral = referral
        self.verified = verified
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] {
        [holdsDuty(Self.duties, held: facts.duties)].compactMap(\.self) + referral.refusals
    }

    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {
        try KeepReferral.write(id, referral, verifiedOn: verified ? facts.today : nil, by: facts.member, for: asking, in: db)
    }

    static func write(
        _ id: Record.ID, _ referral: Referral, verifiedOn: Day?, by member: Member.ID, for asking: Asking, in db: Writer
    ) throws {
        try db.execute(
            """
            INSERT INTO referral_entry (setting, id, kind, place, locality, body, phone, email, web, hours, owner, verified_by, verified_on,
                                        noted_by, noted_at)
            VALUES (\(asking.setting), \(id), \(referral.kind), \(localityKey(referral.locality)), \(referral.locality), \(referral.body),
                    \(referral.phone), \(referral.email), \(referral.web), \(referral.hours), \(referral.owner),
                    \(verifiedOn == nil ? nil : member), \(verifiedOn), \(member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// A table of entries for other council areas, all of them sound, comes in at once. None of it counts as verified.
public struct ImportReferrals: Action {
    public static let verb = "referral.import"
    public static let clauses = ["N26"]
    private let id: Record.ID
    private let table: String
    public var subject: [UInt8] { id.bytes }

    /// - Parameter table: comma-separated, as the preview showed it.
    public init(_ id: Record.ID, _ table: String) {
        self.id = id
        self.table = table
    }

    public struct Facts {
        let viewer: Viewer
        let rows: [ReferralTable.Row]
        let isDone: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return Facts(
            viewer: viewer, rows: (try? ReferralTable.read(table).get()) ?? [],
            isDone: try db.exists("SELECT 1 FROM referral_entry WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(KeepReferral.duties, held: facts.viewer.duties)].compactMap(\.self)
            + (facts.rows.isEmpty ? [.missing("table")] : []) + (facts.rows.flatMap(\.refusals).isEmpty ? [] : [.notUnderstood("table")])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isDone else { return }
        for (place, referral) in facts.rows.compactMap(\.referral).enumerated() {
            // The first carries the form's own id, so that sending twice brings it in once.
            let entry: Record.ID = place == 0 ? id : asking.identifier()
            try KeepReferral.write(entry, referral, verifiedOn: nil, by: facts.viewer.member, for: asking, in: db)
        }
    }
}

extension ReferralKind: Bindable {}
