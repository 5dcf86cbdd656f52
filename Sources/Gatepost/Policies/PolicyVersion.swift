import Crypto
public import Safeguarding
public import Storage

/// One version of a policy: its words, its face (B15), and the registered person's signature under it (D21).
public struct PolicyVersion: Sendable {
    /// What the registered person signed.
    public struct Face: Hashable, Sendable {
        /// As people call it: "2026-1".
        public let label: String
        public let approvingBody: String
        public let reviewedOn: Day
        public let nextReview: Day
        public let readers: Set<PolicyReaders>
        public let graceUntil: Day?
        /// What is new in it, in the words of whoever issued it.
        public let changes: String
        public let typedName: String
        public let signedOn: Day
    }

    public let kind: PolicyKind
    public let version: Int
    public let title: String
    public let text: PolicyText
    /// What every signature under this version is bound to.
    public let digest: [UInt8]
    public let issuedOn: Day
    /// Nothing for a starting text that no registered person has signed yet.
    public let face: Face?
    /// A review asked for before its time (N35); the earliest day counts.
    public let early: (reason: String, dueOn: Day)?
    /// The last review after which it stayed as it was.
    public let confirmed: PolicyConfirmation?

    public var reviewedOn: Day? { confirmed?.reviewedOn ?? face?.reviewedOn }
    public var nextReview: Day? { [confirmed?.nextReview ?? face?.nextReview, early?.dueOn].compactMap(\.self).min() }
    public var readers: Set<PolicyReaders> { kind.readers.union(face?.readers ?? []) }

    public func standing(on today: Day) -> PolicyStanding {
        PolicyStanding(exists: true, isSigned: face != nil, nextReview: nextReview, today: today)
    }

    /// - Parameter version: nil for the present one.
    /// - Returns: `nil` where there is none.
    static func load(_ kind: PolicyKind, _ version: Int? = nil, in setting: Setting.ID, zone: Zone, from db: Reader) throws
        -> PolicyVersion?
    {
        try all(kind, in: setting, zone: zone, from: db, only: version ?? latest(kind, in: setting, from: db)).first
    }

    static func latest(_ kind: PolicyKind, in setting: Setting.ID, from db: Reader) throws -> Int {
        try db.count("SELECT MAX(version) FROM document WHERE setting = \(setting) AND kind = \(kind)")
    }

    /// Every version, newest first.
    static func all(_ kind: PolicyKind, in setting: Setting.ID, zone: Zone, from db: Reader, only: Int? = nil) throws -> [PolicyVersion] {
        let early = try db.rows(
            "SELECT version, reason, due_on, asked_at FROM policy_review WHERE setting = \(setting) AND kind = \(kind) ORDER BY due_on, id"
        ) { (version: try $0.integer(0), reason: try $0.text(1), dueOn: try $0.day(2), askedAt: try $0.integer(3)) }
        let confirmed = try PolicyConfirmation.latest(of: kind, in: setting, from: db)
        return try db.rows(
            """
            SELECT d.version, d.title, d.words, d.digest, d.issued_at, i.label, i.approving_body, i.reviewed_on, i.next_review, i.readers,
                   i.grace_until, i.changes, i.outline, i.typed_name, i.signed_at
            FROM document d LEFT JOIN policy_issue i ON i.setting = d.setting AND i.kind = d.kind AND i.version = d.version
            WHERE d.setting = \(setting) AND d.kind = \(kind) ORDER BY d.version DESC
            """
        ) { row in
            let version = try row.integer(0)
            return PolicyVersion(
                kind: kind, version: version, title: try row.text(1),
                text: PolicyText(try row.text(2), outline: row.optionalText(12) ?? "", templates: kind.sections(for: .unnamed)),
                digest: try row.bytes(3), issuedOn: zone.day(at: try row.integer(4)), face: row.isNull(5) ? nil : try Face(row, zone),
                early: early.first { $0.version == version && $0.askedAt > confirmed[version]?.signedAt ?? 0 }
                    .map { (reason: $0.reason, dueOn: $0.dueOn) }, confirmed: confirmed[version])
        }.filter { only == nil || $0.version == only }
    }

    /// What a version's signatures are bound to: kind, number, title and every word.
    static func digest(_ kind: PolicyKind, version: Int, title: String, words: String) -> [UInt8] {
        Array(SHA256.hash(data: Array("\(kind.rawValue)\n\(version)\n\(title)\n\(words)".utf8)))
    }

    /// What is different from an earlier version.
    public func difference(from earlier: PolicyVersion) -> PolicyDifference { PolicyDifference(from: earlier.text, to: text) }
}

extension PolicyVersion.Face {
    fileprivate init(_ row: Row, _ zone: Zone) throws {
        label = try row.text(5)
        approvingBody = try row.text(6)
        reviewedOn = try row.day(7)
        nextReview = try row.day(8)
        readers = PolicyReaders.read(try row.text(9))
        graceUntil = try row.optionalDay(10)
        changes = try row.text(11)
        typedName = try row.text(13)
        signedOn = zone.day(at: try row.integer(14))
    }
}

extension PolicyBasis {
    /// Where only the sections' names and headings are wanted.
    static let unnamed = PolicyBasis(setting: "", kind: .group, locality: "")

    /// - Parameter installation: what the texts that say so are filled with besides what the setting chose.
    static func load(_ setting: Setting.ID, on installation: Installation = .alone, from db: Reader) throws -> PolicyBasis {
        var use = InformationUse()
        use.installation = installation
        use.schedule = try RetentionSchedule.load(in: setting, from: db)
        use.usesMessages = try db.exists("SELECT 1 FROM push_device WHERE setting = \(setting) LIMIT 1")
        use.hasRelatives = try db.exists(
            "SELECT 1 FROM invited_relative WHERE setting = \(setting) AND member IS NOT NULL AND ended_at IS NULL LIMIT 1")
        use.networks = try db.rows(
            "SELECT DISTINCT network FROM outside_account WHERE setting = \(setting) AND ended_at IS NULL ORDER BY network"
        ) { try $0.word(0) }
        let row = try db.row("SELECT name, kind, locality, mailbox, phone, photo_policy, public_body FROM setting WHERE id = \(setting)") {
            row in
            use.mailbox = try row.text(3)
            use.phone = try row.text(4)
            use.photoPolicy = try row.word(5)
            use.isPublicBody = try row.flag(6)
            return PolicyBasis(setting: try row.text(0), kind: try row.word(1), locality: try row.text(2), use: use)
        }
        guard let row else { throw NotFound() }
        return row
    }
}

/// The first version of a text that people sign on the first day. It is in force at once, so that nobody waits for something to
/// sign; the register says that the registered person has still to sign it, and a setting makes it its own later.
enum StartingPolicy {
    static func issue(_ kind: PolicyKind, for basis: PolicyBasis, by asking: Asking, in db: Writer) throws {
        let words = PolicyText(
            kind.sections(for: basis).map { PolicyText.Section(name: $0.name, heading: $0.heading, words: $0.words) }
        ).text
        try db.execute(
            """
            INSERT INTO document (setting, kind, version, title, words, digest, issued_at, issued_by)
            VALUES (\(asking.setting), \(kind), 1, \(kind.startingTitle), \(words),
                    \(PolicyVersion.digest(kind, version: 1, title: kind.startingTitle, words: words)), \(asking.now), \(asking.member))
            """)
    }
}

extension PolicyKind: Bindable {
    /// What a policy is called until a setting calls it otherwise.
    public var startingTitle: String {
        switch self {
        case .socialNetworking: "Social networking policy"
        case .codeOfConduct: "Code of conduct"
        case .acceptableUse: "Using our page, equipment and information"
        case .parentsAgreement: "Parents’ and carers’ agreement"
        case .visitorsAgreement: "Visitors’ agreement"
        case .photographs: "Photographs and video"
        case .whistleBlowing: "Whistle-blowing"
        case .complaints: "Complaints"
        case .allegations: "Allegations against people who work here"
        case .safeguarding: "Safeguarding"
        case .staffing: "Staffing"
        case .supervision: "Supervision"
        case .induction: "Induction"
        case .recording: "Recording and record-keeping"
        case .partnership: "Partnership with parents"
        case .behaviour: "Staff behaviour"
        case .dataProtection: "Data protection"
        case .grievance: "Grievance"
        case .privacyNotice: "Privacy notice"
        case .processingRecord: "Record of processing"
        case .impactAssessment: "Data protection impact assessment"
        }
    }
}
