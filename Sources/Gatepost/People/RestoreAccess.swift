public import Safeguarding
public import Storage

/// Asks for a suspension to be lifted. Somebody else confirms it.
public struct AskToRestore: Action {
    public static let verb = "access.ask-restore"
    private let suspension: Record.ID
    public var subject: [UInt8] { suspension.bytes }

    public init(_ suspension: Record.ID) { self.suspension = suspension }

    public func facts(for asking: Asking, in db: Reader) throws -> Lifting { try Lifting(suspension: suspension, for: asking, in: db) }
    public func refusals(_ facts: Lifting, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: Lifting, for asking: Asking, in db: Writer) throws {
        guard facts.askedBy == nil else { return }
        try db.execute(
            """
            UPDATE suspension SET lift_asked_by = \(asking.member), lift_asked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(suspension)
            """)
    }
}

/// The second person lets somebody in again.
public struct ConfirmRestore: Action {
    public static let verb = "access.restore"
    public static let certainty = Certainty.justProven
    private let suspension: Record.ID
    public var subject: [UInt8] { suspension.bytes }

    public init(_ suspension: Record.ID) { self.suspension = suspension }

    public func facts(for asking: Asking, in db: Reader) throws -> Lifting { try Lifting(suspension: suspension, for: asking, in: db) }
    public func refusals(_ facts: Lifting, to asking: Asking) -> [Refusal] { facts.confirming }

    public func apply(_ facts: Lifting, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE suspension SET lifted_by = \(asking.member), lifted_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(suspension) AND lifted_at IS NULL
            """)
    }
}

/// The second person says no: the suspension stays, and the asking is over.
public struct KeepSuspended: Action {
    public static let verb = "access.keep-suspended"
    private let suspension: Record.ID
    public var subject: [UInt8] { suspension.bytes }

    public init(_ suspension: Record.ID) { self.suspension = suspension }

    public func facts(for asking: Asking, in db: Reader) throws -> Lifting { try Lifting(suspension: suspension, for: asking, in: db) }
    public func refusals(_ facts: Lifting, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: Lifting, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE suspension SET lift_asked_by = NULL, lift_asked_at = NULL
            WHERE setting = \(asking.setting) AND id = \(suspension) AND lifted_at IS NULL
            """)
    }
}

extension Lifting {
    /// - Throws: `NotFound` when no such suspension stands, or whoever asks does not work here.
    init(suspension: Record.ID, for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        let row = try db.row(
            """
            SELECT x.member, m.person, x.lift_asked_by FROM suspension x JOIN membership m ON m.setting = x.setting AND m.id = x.member
            WHERE x.setting = \(asking.setting) AND x.id = \(suspension) AND x.lifted_at IS NULL
            """
        ) { (try $0.identifier(0) as Member.ID, try $0.identifier(1) as Person.ID, try $0.optionalIdentifier(2) as Member.ID?) }
        guard let row, viewer.isTeam else { throw NotFound() }
        self.init(
            viewer: viewer, askedBy: try Kin.person(row.2, in: asking.setting, from: db), about: [row.1],
            // Whoever shares a child with them is concerned too.
            children: try Kin.children(of: row.1, in: asking.setting, from: db),
            own: try Kin.children(of: viewer.person, in: asking.setting, from: db))
    }
}
