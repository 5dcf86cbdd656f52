public import Safeguarding
public import Storage

/// Domains at which this setting's staff have their addresses (N22). That of the shared mailbox is always one of them.
public struct StaffDomains: Sendable {
    public struct Declared: Sendable {
        public let id: Record.ID
        public let name: String
    }

    public let ofMailbox: String
    public let declared: [Declared]
    public var names: Set<String> { Set(declared.map(\.name)).union([ofMailbox]) }

    /// - Throws: `NotFound` for those who do not work here.
    public static func load(for viewer: Viewer, from db: Reader) throws -> StaffDomains {
        guard viewer.isTeam else { throw NotFound() }
        return try load(in: viewer.setting, from: db)
    }

    static func load(in setting: Setting.ID, from db: Reader) throws -> StaffDomains {
        let mailbox = try db.row("SELECT mailbox FROM setting WHERE id = \(setting)") { try $0.text(0) } ?? ""
        return StaffDomains(
            ofMailbox: EmailAddress(mailbox).map { String($0.domain) } ?? "",
            declared: try db.rows(
                """
                SELECT id, domain_name FROM staff_domain WHERE setting = \(setting) AND withdrawn_at IS NULL ORDER BY domain_name, id
                """
            ) { Declared(id: try $0.identifier(0), name: try $0.text(1)) })
    }

    static func add(_ id: Record.ID, _ domain: String, by member: Member.ID?, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO staff_domain (setting, id, domain_name, declared_by, declared_at)
            VALUES (\(asking.setting), \(id), \(domain), \(member), \(asking.now)) ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// The setting says at which further domain its staff have addresses at work (N22).
public struct DeclareDomain: Action {
    public static let verb = "setting.declare-domain"
    public static let clauses = ["N22"]
    private let id: Record.ID
    private let domain: String
    public var subject: [UInt8] { id.bytes }

    /// - Parameter domain: what stands after the @, as it was typed.
    public init(_ id: Record.ID, _ domain: String) {
        self.id = id
        self.domain = String(domain.lowercased().filter { !$0.isWhitespace }.drop { $0 == "@" })
    }

    public struct Facts {
        let viewer: Viewer
        let known: Set<String>
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        return Facts(viewer: viewer, known: try StaffDomains.load(for: viewer, from: db).names)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties), declarable(domain)].compactMap(\.self)
            + (facts.known.contains(domain) ? [.alreadyTaken("domain")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try StaffDomains.add(id, domain, by: asking.member, for: asking, in: db)
    }
}

/// Nobody new is invited at this domain any more. Whoever signs in with an address there goes on.
public struct WithdrawDomain: Action {
    public static let verb = "setting.withdraw-domain"
    public static let clauses = ["N22"]
    private let id: Record.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID) { self.id = id }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard try StaffDomains.load(for: viewer, from: db).declared.contains(where: { $0.id == id }) else { throw NotFound() }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE staff_domain SET withdrawn_by = \(asking.member), withdrawn_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(id) AND withdrawn_at IS NULL
            """)
    }
}
