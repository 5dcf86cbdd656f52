public import Safeguarding
public import Storage

/// The last of those who run the setting lost everything, so there are no two people to let them in anew. The registered person has it done
/// at the machine, and it is in the log like anything else (P3).
public struct RecoverAtMachine: Action {
    public static let verb = "account.recoverAtMachine"
    public static let clauses = ["P3"]
    private let member: Member.ID
    private let invitation: Invitation.ID
    private let secrets: Secrets
    public var subject: [UInt8] { member.bytes }

    init(_ member: Member.ID, by invitation: Invitation.ID, with secrets: Secrets) {
        self.member = member
        self.invitation = invitation
        self.secrets = secrets
    }

    public struct Facts {
        let account: LostAccount
        /// Others who run the setting and can sign in.
        let others: Int
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let account = try LostAccount(member, in: asking.setting, from: db)
        let today = try asking.today(in: db)
        let others = try db.count(
            """
            SELECT COUNT(DISTINCT m.person) FROM membership m JOIN designation d ON d.setting = m.setting AND d.member = m.id
            JOIN person p ON p.id = m.person
            WHERE m.setting = \(asking.setting) AND m.person <> \(account.person) AND p.password IS NOT NULL AND d.ended_at IS NULL
            AND d.duty IN (\(list: Duty.managing.sorted { $0.rawValue < $1.rawValue }))
            AND m.first_day <= \(today) AND (m.last_day IS NULL OR m.last_day >= \(today))
            AND NOT EXISTS (SELECT 1 FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL)
            """)
        return Facts(account: account, others: others)
    }

    /// Where two others could do it, they do: the machine is no way round them.
    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        onlyAtTheMachine(asking) + (facts.others >= 2 ? [.secondPersonToLoosen] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try facts.account.letInAnew(by: invitation, invitedBy: nil, with: secrets, for: asking, in: db)
    }

    /// - Parameter name: the e-mail address or username that they sign in with.
    /// - Returns: the address that lets them in, once, within a fortnight.
    /// - Throws: `Refused`, `NotFound` when nobody of that name is a member there.
    public static func perform(_ name: String, in setting: Setting.ID, of application: Application) async throws -> String {
        let typed = name.filter { !$0.isWhitespace }.lowercased()
        let member: Member.ID? = try await application.read(in: setting) { db in
            try db.row(
                """
                SELECT m.id FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(setting) AND (p.email = \(typed) OR p.username = \(typed)) ORDER BY m.created_at DESC, m.id DESC LIMIT 1
                """
            ) { try $0.identifier(0) }
        }
        guard let member else { throw NotFound() }
        let (invitation, secrets): (Invitation.ID, Secrets) = (application.identifier(), application.secrets)
        try await application.gate.perform(
            RecoverAtMachine(member, by: invitation, with: secrets), for: application.asking(.machine, in: setting))
        let salt = try await application.read(in: setting) { db in
            try db.row("SELECT salt FROM invitation WHERE setting = \(setting) AND id = \(invitation)") { try $0.bytes(0) }
        }
        guard let salt else { throw NotFound() }
        return "\(application.configuration.publicAddress)/join/\(InvitationToken(of: invitation, salt: salt, by: secrets).text)"
    }
}
