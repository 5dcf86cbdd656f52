public import Safeguarding
public import Storage

/// Takes an invitation back: it opens nothing from then on.
public struct RevokeInvitation: Action {
    public static let verb = "invitation.revoke"
    public static let clauses = ["D16"]
    let id: Invitation.ID
    public var subject: [UInt8] { id.bytes }
    public init(_ id: Invitation.ID) { self.id = id }

    public func facts(for asking: Asking, in db: Reader) throws -> InvitationFacts { try InvitationFacts(id, for: asking, in: db) }

    public func refusals(_ facts: InvitationFacts, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: InvitationFacts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE invitation SET revoked_at = \(asking.now), revoked_by = \(asking.member)
            WHERE setting = \(asking.setting) AND id = \(id)
            """)
    }
}

extension Invitation {
    /// Takes back every invitation to a child that nobody used yet: whoever is shut out may hold one, under whatever name.
    static func revokeAll(to child: Child.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE invitation SET revoked_at = \(asking.now), revoked_by = \(asking.member)
            WHERE setting = \(asking.setting) AND child = \(child) AND used_at IS NULL AND revoked_at IS NULL
            """)
    }
}

/// Notes that a printed invitation was handed over after a look at who they are: the paper opens the page to whoever holds it.
public struct HandOverInvitation: Action {
    public static let verb = "invitation.handOver"
    public static let clauses = ["D16"]
    let id: Invitation.ID
    public var subject: [UInt8] { id.bytes }
    public init(_ id: Invitation.ID) { self.id = id }

    public func facts(for asking: Asking, in db: Reader) throws -> InvitationFacts { try InvitationFacts(id, for: asking, in: db) }

    public func refusals(_ facts: InvitationFacts, to asking: Asking) -> [Refusal] {
        facts.refusals + (facts.isHandedOver ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: InvitationFacts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE invitation SET handed_at = \(asking.now), handed_by = \(asking.member)
            WHERE setting = \(asking.setting) AND id = \(id)
            """)
    }
}

/// What ending or handing over an invitation has to know.
public struct InvitationFacts {
    let viewer: Viewer
    let isOpen: Bool
    let isHandedOver: Bool
    let isForOwnChild: Bool

    init(_ id: Invitation.ID, for asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        let row = try db.row(
            "SELECT used_at, revoked_at, handed_at, child, member FROM invitation WHERE setting = \(asking.setting) AND id = \(id)"
        ) {
            (
                $0.isNull(0) && $0.isNull(1), !$0.isNull(2), try $0.optionalIdentifier(3) as Child.ID?,
                try $0.optionalIdentifier(4) as Member.ID?
            )
        }
        guard let row, viewer.holds(Duty.managing) || viewer.isTeam else { throw NotFound() }
        (isOpen, isHandedOver) = (row.0, row.1)
        isForOwnChild = try viewer.isKin(child: row.2, carer: row.3, from: db)
    }

    var refusals: [Refusal] {
        var refusals: [Refusal] = []
        if let refusal = holdsDuty(Duty.managing, held: viewer.duties) { refusals.append(refusal) }
        if isForOwnChild { refusals.append(.ownChild) }
        if !isOpen { refusals.append(.invitationOver) }
        return refusals
    }
}
