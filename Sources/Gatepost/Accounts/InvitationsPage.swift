public import Safeguarding
public import Storage

/// Who was invited, by whom, when, and how it went (D16); and what a new invitation can be tied to.
public struct InvitationsPage: Sendable {
    public struct Row: Sendable {
        public let id: Invitation.ID
        public let name: String
        public let capacity: Capacity
        public let duty: Duty?
        /// Whose carer, as "Rowan Kershaw".
        public let child: String?
        public let isPrinted: Bool
        public let state: InvitationState
        public let invitedBy: String?
        public let invitedAt: Int
        public let expiresAt: Int
        public let usedAt: Int?
        public let handedBy: String?
        public let handedAt: Int?
        public let askedAgainAt: Int?
    }

    public let rows: [Row]
    /// The key of the next older page.
    public let next: Invitation.ID?
    public static let length = 50

    /// - Throws: `NotFound` for everybody who does not run the setting: addresses are nobody else's to see (P8).
    public static func load(after: Invitation.ID?, for viewer: Viewer, from db: Reader) throws -> InvitationsPage {
        guard viewer.holds(Duty.managing) else { throw NotFound() }
        let found = try db.rows(
            """
            SELECT i.id, i.name, i.capacity, i.duty, c.first_name, c.family_name, i.printed, p.name, i.invited_at, i.expires_at, i.used_at,
                   i.revoked_at, c.last_day, q.name, i.handed_at, i.asked_again_at, i.child, i.member
            FROM invitation i LEFT JOIN child c ON c.setting = i.setting AND c.id = i.child
            LEFT JOIN membership m ON m.setting = i.setting AND m.id = i.invited_by LEFT JOIN person p ON p.id = m.person
            LEFT JOIN membership n ON n.setting = i.setting AND n.id = i.handed_by LEFT JOIN person q ON q.id = n.person
            WHERE i.setting = \(viewer.setting) AND i.id < \(after ?? Invitation.ID(high: .max, low: .max))
            ORDER BY i.id DESC LIMIT \(length + 1)
            """
        ) { (try row($0, for: viewer), try $0.optionalIdentifier(16) as Child.ID?, try $0.optionalIdentifier(17) as Member.ID?) }
        // Who else is invited to the viewer's own child is a colleague's to know.
        let rows = try found.prefix(length).filter { try !viewer.isKin(child: $0.1, carer: $0.2, from: db) }.map(\.0)
        return InvitationsPage(rows: rows, next: found.count > length ? found[length - 1].0.id : nil)
    }

    private static func row(_ row: Storage.Row, for viewer: Viewer) throws -> Row {
        let state: InvitationState =
            if !row.isNull(10) { .used } else if !row.isNull(11) {
                .revoked
            } else if try viewer.now >= row.integer(9) || row.optionalDay(12).map({ $0 < viewer.today }) ?? false { .expired } else {
                .open
            }
        return Row(
            id: try row.identifier(0), name: try row.text(1), capacity: try row.word(2),
            duty: row.optionalText(3).flatMap(Duty.init(rawValue:)),
            child: row.optionalText(4).map { "\($0) \(row.optionalText(5) ?? "")" }, isPrinted: try row.flag(6), state: state,
            invitedBy: row.optionalText(7), invitedAt: try row.integer(8), expiresAt: try row.integer(9), usedAt: row.optionalInteger(10),
            handedBy: row.optionalText(13), handedAt: row.optionalInteger(14), askedAgainAt: row.optionalInteger(15))
    }
}

/// What a new invitation can be tied to: a child with its carers, or a place in the team.
public struct InvitationChoices: Sendable {
    public struct Named<Thing>: Sendable {
        public let id: Identifier<Thing>
        public let name: String
    }

    /// Children who are here, by name.
    public let children: [Named<Child>]
    /// The chosen child's carers, one of whom the new one may live with.
    public let carers: [Named<Member>]
    /// Who can be somebody's line manager.
    public let team: [Named<Member>]
    /// Duties that the viewer may invite somebody to.
    public let duties: [Duty]

    /// - Throws: `NotFound` for everybody who does not run the setting, or for a child who is not here.
    public static func load(for child: Child.ID?, viewer: Viewer, from db: Reader) throws -> InvitationChoices {
        guard viewer.holds(Duty.managing) else { throw NotFound() }
        let children = try db.rows(
            """
            SELECT id, first_name, family_name FROM child WHERE setting = \(viewer.setting) AND (last_day IS NULL OR last_day >= \(viewer.today))
            ORDER BY first_name, family_name, id
            """
        ) { Named<Child>(id: try $0.identifier(0), name: "\(try $0.text(1)) \(try $0.text(2))") }
        if let child, !children.contains(where: { $0.id == child }) { throw NotFound() }
        let own = try Kin.children(of: viewer.person, in: viewer.setting, from: db)
        let carers = try child.flatMap { own.contains($0) ? nil : $0 }.map { child in
            try db.rows(
                """
                SELECT k.member, p.name FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
                JOIN person p ON p.id = m.person
                WHERE k.setting = \(viewer.setting) AND k.child = \(child) AND (k.last_day IS NULL OR k.last_day >= \(viewer.today)) ORDER BY p.name
                """
            ) { Named<Member>(id: try $0.identifier(0), name: try $0.text(1)) }
        }
        let capacities = Capacity.allCases.filter(\.isTeam)
        let team = try db.rows(
            """
            SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(viewer.setting) AND m.capacity IN (\(list: capacities)) AND (m.last_day IS NULL OR m.last_day >= \(viewer.today))
            ORDER BY p.name
            """
        ) { Named<Member>(id: try $0.identifier(0), name: try $0.text(1)) }
        return InvitationChoices(
            children: children.filter { !own.contains($0.id) }, carers: carers ?? [], team: team,
            duties: Duty.allCases.filter { viewer.holds($0.namers) })
    }
}

/// An invitation on paper: what is printed and handed over.
public struct PaperInvitation: Sendable {
    public let id: Invitation.ID
    public let name: String
    public let settingName: String
    public let capacity: Capacity
    /// Where its QR code leads.
    public let address: String
    public let lastDay: Day
    public let handedBy: String?

    /// Whoever reads it can get in, so looking at it takes the proof that inviting takes.
    ///
    /// - Throws: `NotFound` for everybody who does not run the setting, and for one that is not on paper or opens nothing any
    ///   more: a letter's token is for the eyes it was sent to. `ProofNeeded` when nothing else is in the way.
    public static func load(_ id: Invitation.ID, for asking: Asking, in application: Application) async throws -> PaperInvitation {
        try await application.read(in: asking.setting) { db -> PaperInvitation in
            let viewer = try asking.viewer(in: db)
            guard viewer.holds(Duty.managing) else { throw NotFound() }
            let tie = try db.row("SELECT child, member FROM invitation WHERE setting = \(viewer.setting) AND id = \(id)") {
                (try $0.optionalIdentifier(0) as Child.ID?, try $0.optionalIdentifier(1) as Member.ID?)
            }
            // Its token would make whoever reads it another carer of their own child.
            if let tie, try viewer.isKin(child: tie.0, carer: tie.1, from: db) { throw NotFound() }
            let row = try db.row(
                """
                SELECT i.name, i.capacity, i.salt, i.expires_at, q.name FROM invitation i
                LEFT JOIN membership n ON n.setting = i.setting AND n.id = i.handed_by LEFT JOIN person q ON q.id = n.person
                WHERE i.setting = \(viewer.setting) AND i.id = \(id) AND i.printed = 1 AND i.used_at IS NULL AND i.revoked_at IS NULL
                AND i.expires_at > \(viewer.now)
                """
            ) { (try $0.text(0), try $0.word(1, as: Capacity.self), try $0.bytes(2), try $0.integer(3), $0.optionalText(4)) }
            guard let (name, capacity, salt, expires, handedBy) = row else { throw NotFound() }
            try asking.demand(InvitePerson.certainty)
            let token = InvitationToken(of: id, salt: salt, by: application.secrets).text
            return PaperInvitation(
                id: id, name: name, settingName: viewer.settingName, capacity: capacity,
                address: "\(application.configuration.publicAddress)/join/\(token)", lastDay: viewer.zone.day(at: expires),
                handedBy: handedBy)
        }
    }
}
