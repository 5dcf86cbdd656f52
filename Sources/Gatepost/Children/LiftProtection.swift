public import Safeguarding
public import Storage

/// Asks for a protection to be lifted. It stands until somebody else confirms.
public struct AskToLiftProtection: Action {
    public static let verb = "protection.ask-lift"
    public static let clauses = ["S2"]
    private let protection: Record.ID
    public var subject: [UInt8] { protection.bytes }

    public init(_ protection: Record.ID) { self.protection = protection }

    public func facts(for asking: Asking, in db: Reader) throws -> Lifting { try Lifting(protection: protection, for: asking, in: db) }
    public func refusals(_ facts: Lifting, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: Lifting, for asking: Asking, in db: Writer) throws {
        guard facts.askedBy == nil else { return }
        try db.execute(
            """
            UPDATE protection SET lift_asked_by = \(asking.member), lift_asked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(protection)
            """)
    }
}

/// The second person lifts a protection.
public struct ConfirmLift: Action {
    public static let verb = "protection.lift"
    public static let certainty = Certainty.justProven
    public static let clauses = ["S2"]
    private let protection: Record.ID
    public var subject: [UInt8] { protection.bytes }

    public init(_ protection: Record.ID) { self.protection = protection }

    public func facts(for asking: Asking, in db: Reader) throws -> Lifting { try Lifting(protection: protection, for: asking, in: db) }
    public func refusals(_ facts: Lifting, to asking: Asking) -> [Refusal] { facts.confirming }

    public func apply(_ facts: Lifting, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE protection SET lifted_by = \(asking.member), lifted_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(protection) AND lifted_at IS NULL
            """)
    }
}

/// The second person says no: the protection stands, and the asking is over.
public struct KeepProtection: Action {
    public static let verb = "protection.keep"
    public static let clauses = ["S2"]
    private let protection: Record.ID
    public var subject: [UInt8] { protection.bytes }

    public init(_ protection: Record.ID) { self.protection = protection }

    public func facts(for asking: Asking, in db: Reader) throws -> Lifting { try Lifting(protection: protection, for: asking, in: db) }
    public func refusals(_ facts: Lifting, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: Lifting, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE protection SET lift_asked_by = NULL, lift_asked_at = NULL
            WHERE setting = \(asking.setting) AND id = \(protection) AND lifted_at IS NULL
            """)
    }
}

extension Lifting {
    /// - Throws: `NotFound` when no such protection stands, or whoever asks does not work here.
    init(protection: Record.ID, for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        let row = try db.row(
            "SELECT child, about, lift_asked_by FROM protection WHERE setting = \(asking.setting) AND id = \(protection) AND lifted_at IS NULL"
        ) { (try $0.identifier(0) as Child.ID, try $0.optionalIdentifier(1) as Member.ID?, try $0.optionalIdentifier(2) as Member.ID?) }
        guard let row, viewer.isTeam else { throw NotFound() }
        self.init(
            viewer: viewer, askedBy: try Kin.person(row.2, in: asking.setting, from: db),
            about: Set([try Kin.person(row.1, in: asking.setting, from: db)].compactMap(\.self)), children: [row.0],
            own: try Kin.children(of: viewer.person, in: asking.setting, from: db))
    }
}
