import Safeguarding
import Storage

/// An invitation as its token finds it, whatever state it is in.
struct OpenInvitation: Sendable {
    let setting: Setting.ID
    let id: Invitation.ID
    let capacity: Capacity
    let child: Child.ID?
    let childLastDay: Day?
    let name: String
    let email: EmailAddress?
    let relationship, evidence, title, language: String
    /// Given by the setting to sign in with; nothing where they choose, or have an address.
    let username: Username?
    let authority: Authority
    let evidenceSeen: Bool
    let duty: Duty?
    let lineManager: Member.ID?
    let household: Record.ID?
    let onRecord: Member.ID?
    let invitedBy: Member.ID?
    let invitedOn: Day
    let expiresAt: Int
    let usedAt: Int?
    let revokedAt: Int?
    /// Of the membership that it makes.
    let lastDay: Day?

    /// Where a token leads, before anything else is known of it.
    /// - Returns: `nil` when it is no token of ours.
    static func setting(of token: String, in application: Application) async throws -> Setting.ID? {
        guard token.utf8.count == 32 else { return nil }
        return try await application.read(.across(.invitations)) { db in
            try db.row("SELECT setting FROM invitation WHERE token_hash = \(tokenHash(token))") { try $0.identifier(0) }
        }
    }

    /// - Returns: `nil` when it is no token of this setting's: any other is found, also when it opens nothing any more.
    static func find(_ token: String, in setting: Setting.ID, from db: Reader) throws -> OpenInvitation? {
        guard token.utf8.count == 32 else { return nil }
        return try db.row(
            """
            SELECT i.setting, i.id, i.capacity, i.child, c.last_day, i.name, i.email, i.relationship, i.evidence, i.title, i.language,
                   i.authority, i.evidence_seen, i.duty, i.line_manager, i.household, i.member, i.invited_by, i.invited_at, i.expires_at,
                   i.used_at, i.revoked_at, s.time_zone, i.username, i.last_day
            FROM invitation i JOIN setting s ON s.id = i.setting LEFT JOIN child c ON c.setting = i.setting AND c.id = i.child
            WHERE i.setting = \(setting) AND i.token_hash = \(tokenHash(token))
            """
        ) { row in
            OpenInvitation(
                setting: try row.identifier(0), id: try row.identifier(1), capacity: try row.word(2), child: try row.optionalIdentifier(3),
                childLastDay: try row.optionalDay(4), name: try row.text(5), email: row.optionalText(6).flatMap(EmailAddress.init),
                relationship: try row.text(7), evidence: try row.text(8), title: try row.text(9), language: try row.text(10),
                username: row.optionalText(23).flatMap(Username.init),
                authority: try row.word(11), evidenceSeen: try row.flag(12), duty: row.optionalText(13).flatMap(Duty.init(rawValue:)),
                lineManager: try row.optionalIdentifier(14), household: try row.optionalIdentifier(15),
                onRecord: try row.optionalIdentifier(16),
                invitedBy: try row.optionalIdentifier(17), invitedOn: Zone(try row.text(22)).day(at: try row.integer(18)),
                expiresAt: try row.integer(19), usedAt: row.optionalInteger(20), revokedAt: row.optionalInteger(21),
                lastDay: try row.optionalDay(24))
        }
    }

    /// Somebody's record that it is for, and how that stands.
    struct OnRecord: Sendable {
        let person: Person.ID
        /// They sign in already.
        let isTaken: Bool
        /// They had something to sign in with once, which is nobody else's to take.
        let hadAccount: Bool
    }

    /// - Returns: `nil` when it is for nobody on record. The record is taken for any invitation but the one that lets its owner in anew.
    func record(from db: Reader) throws -> OnRecord? {
        guard let onRecord else { return nil }
        // One of the machine's has nobody who invited; any other that lets somebody in anew has two people's decision behind it.
        let isAnew = try invitedBy == nil || db.exists("SELECT 1 FROM recovery WHERE setting = \(setting) AND invitation = \(id)")
        return try db.row(
            """
            SELECT p.id, p.password, \(AccountRows.everSignedIn) FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.id = \(onRecord)
            """
        ) { row in
            let hadAccount = !row.isNull(2)
            return OnRecord(person: try row.identifier(0), isTaken: !row.isNull(1) || (hadAccount && !isAnew), hadAccount: hadAccount)
        }
    }

    /// Where it stands. It dies with the child's last day (D17).
    func state(at now: Int, today: Day) -> InvitationState {
        if usedAt != nil { return .used }
        if revokedAt != nil { return .revoked }
        // One that would end before it began opens nothing.
        return now >= expiresAt || lastDay.map { $0 < today } ?? false || childLastDay.map { $0 < today } ?? false ? .expired : .open
    }
}

/// Where an invitation stands.
public enum InvitationState: String, CaseIterable, Sendable {
    case open, used, expired, revoked
}
