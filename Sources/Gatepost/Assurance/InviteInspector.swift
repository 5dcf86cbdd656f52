public import Safeguarding
public import Storage

/// The registered person lets an inspector read how the setting stands, until a day (B11): the board, the registers, the settings
/// sheet and the log. The page, its pictures and every child stay out of reach, and whatever is opened is logged.
public struct InviteInspector: Action {
    public static let verb = "inspector.invite"
    public static let certainty = Certainty.justProven
    public static let clauses = ["B11"]
    private let invitation: Invitation.ID
    private let name: String
    private let email: EmailAddress?
    private let body: String
    private let lastDay: Day
    private let secrets: Secrets
    public var subject: [UInt8] { invitation.bytes }

    /// - Parameters:
    ///   - body: for whom they come, as "Ofsted".
    ///   - lastDay: at its end their access is over.
    public init(_ invitation: Invitation.ID, name: String, email: EmailAddress?, from body: String, until lastDay: Day, secrets: Secrets) {
        self.invitation = invitation
        self.name = name
        self.email = email
        self.body = body
        self.lastDay = lastDay
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        let isMade: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        return Facts(
            viewer: viewer, isMade: try db.exists("SELECT 1 FROM invitation WHERE setting = \(asking.setting) AND id = \(invitation)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.inspector.namers, held: facts.viewer.duties), inspectionEnds(lastDay, today: facts.viewer.today)].compactMap(\.self)
            + ("name" as Field).refusals(of: name, most: NewPerson.longestName) + ("body" as Field).refusals(of: body, most: 60)
            + (email == nil ? [.missing("email")] : []) + (facts.isMade ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (person, member): (Person.ID, Member.ID) = (asking.identifier(), asking.identifier())
        // On record first, with the day on which it ends: accepting the invitation only adds what they sign in with.
        try AccountRows.person(person, NewPerson(name: name), language: "en", for: asking, in: db)
        try AccountRows.membership(
            member, of: person, as: .officer, title: body, from: facts.viewer.today, until: lastDay, household: asking.identifier(),
            for: asking, in: db)
        try AccountRows.designation(.inspector, of: member, namedBy: facts.viewer.member, for: asking, in: db)
        try InvitationRow(name: name, email: email, for: .onRecord(member), as: .officer)
            .write(invitation, by: facts.viewer.member, secrets: secrets, for: asking, in: db)
    }
}

/// The registered person, or whoever runs the setting, ends an inspector's access today.
public struct EndInspection: Action {
    public static let verb = "inspector.end"
    public static let clauses = ["B11"]
    private let member: Member.ID
    public var subject: [UInt8] { member.bytes }

    public init(_ member: Member.ID) { self.member = member }

    public struct Facts {
        let viewer: Viewer
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let isInspector = try db.exists(
            """
            SELECT 1 FROM designation WHERE setting = \(asking.setting) AND member = \(member) AND duty = \(Duty.inspector)
            AND ended_at IS NULL
            """)
        guard viewer.holds(Duty.assuring), isInspector else { throw NotFound() }
        return Facts(viewer: viewer)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        // At once, not at midnight: the duty goes, and their invitations with it.
        try db.execute(
            """
            UPDATE designation SET ended_at = \(asking.now), ended_by = \(facts.viewer.member)
            WHERE setting = \(asking.setting) AND member = \(member) AND duty = \(Duty.inspector) AND ended_at IS NULL
            """)
        try db.execute(
            """
            UPDATE invitation SET revoked_at = \(asking.now), revoked_by = \(facts.viewer.member)
            WHERE setting = \(asking.setting) AND member = \(member) AND used_at IS NULL AND revoked_at IS NULL
            """)
    }
}

/// Somebody from outside opens a page of the assurance: it is in the log before they see it (B11).
public struct LookAtAssurance: Action {
    public static let verb = "assurance.look"
    public static let clauses = ["B11"]
    private let path: String
    public var subject: [UInt8] { Array(path.utf8) }

    /// - Parameter path: what was opened, as "/assurance/registers/vetting".
    public init(_ path: String) { self.path = path }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] { [] }
    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {}
}

extension Viewer {
    /// From outside, so that whatever they open is logged.
    public var isWatched: Bool { capacity == .officer && holds(Duty.assuring) }
}
