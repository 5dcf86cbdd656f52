import Safeguarding
import Storage

/// What answering, ending or inviting again a relative asks first.
public struct AboutRelative: Sendable {
    let viewer: Viewer
    let child: Child.ID
    let sponsor: Member.ID
    let name, relationship: String
    /// Where the invitation goes; nobody's for one on paper.
    let email: EmailAddress?
    let language: String
    let wantsComments: Bool
    let stage: RelativeStage
    /// Whether the parent behind it may have somebody here today.
    let isBacked: Bool

    /// - Throws: `NotFound` where there is none, and for everybody but the parent who asked and the team. To whoever cares for the child
    ///   themselves it is not there in their work: another carer's relatives are not for them to learn of.
    init(_ relative: Relative.ID, for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        let row = try db.row(
            """
            SELECT r.child, r.sponsor, r.name, r.relationship, r.email, i.email, r.wants_comments, p.language, \(RelativeStage.columns)
            FROM invited_relative r JOIN membership m ON m.setting = r.setting AND m.id = r.sponsor JOIN person p ON p.id = m.person
            LEFT JOIN invitation i ON i.setting = r.setting AND i.id = r.invitation
            WHERE r.setting = \(asking.setting) AND r.id = \(relative)
            """
        ) { row in
            (
                child: try row.identifier(0) as Child.ID, sponsor: try row.identifier(1) as Member.ID, name: try row.text(2),
                relationship: try row.text(3), email: row.optionalText(4) ?? row.optionalText(5), wants: try row.flag(6),
                language: try row.text(7), stage: try RelativeStage(row, from: 8, at: asking.now)
            )
        }
        guard let row else { throw NotFound() }
        let isKin = try Kin.children(of: viewer.person, in: asking.setting, from: db).contains(row.child)
        guard row.sponsor == viewer.member || (viewer.isTeam && !isKin) else { throw NotFound() }
        self.viewer = viewer
        child = row.child
        sponsor = row.sponsor
        name = row.name
        relationship = row.relationship
        email = row.email.flatMap(EmailAddress.init)
        language = row.language
        wantsComments = row.wants
        stage = row.stage
        isBacked = try Sponsorship.sponsor(row.sponsor, of: row.child, in: asking.setting, at: asking.now, from: db) != nil
    }

    /// What stands in the way of deciding about it as one of those who run the setting.
    var managing: [Refusal] { [holdsDuty(Duty.managing, held: viewer.duties)].compactMap(\.self) }

    /// Writes the invitation and, where there is an address, its letter: in the parent's language, since theirs is not known yet.
    func invite(as invitation: Invitation.ID, secrets: Secrets, for asking: Asking, in db: Writer) throws {
        var row = InvitationRow(name: name, email: email, for: .relative(child, relationship: relationship))
        row.language = language
        try row.write(invitation, by: asking.member, secrets: secrets, for: asking, in: db)
    }
}

extension RelativeStage {
    /// What tells it: of `invited_relative r` with its `invitation i`.
    static let columns: SQL = "r.ended_at, r.decided_at, r.approved, r.member, i.revoked_at, i.expires_at"

    init(_ row: Row, from column: Int, at now: Int) throws {
        let isOver = try row.isNull(column + 5) || !row.isNull(column + 4) || row.integer(column + 5) <= now
        self =
            if !row.isNull(column) { .over } else if row.isNull(column + 1) { .waiting } else if try !row.flag(column + 2) {
                .declined
            } else if !row.isNull(column + 3) { .joined } else { isOver ? .unused : .invited }
    }
}
