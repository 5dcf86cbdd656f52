public import Safeguarding
public import Storage

/// One's own account: hats, sessions, what waits for a signature (P4). Nobody else's, so it asks for the session, not a name.
public struct AccountPage: Sendable {
    public struct OpenSession: Sendable {
        public let agent: String
        public let seenAt: Int
        public let isThis: Bool
    }

    public let name: String
    public let email: String?
    public let username: String?
    public let language: String
    public let hats: [Hat]
    public let sessions: [OpenSession]
    /// Settings to ask, for somebody who has no membership that is live.
    public let offices: [Office]

    public static func load(for session: Session, at now: Int, in application: Application) async throws -> AccountPage {
        let (person, sessions) = try await application.read(.outside) { db in
            let person = try db.row("SELECT name, email, username, language FROM person WHERE id = \(session.person)") {
                (try $0.text(0), $0.optionalText(1), $0.optionalText(2), try $0.text(3))
            }
            let sessions = try db.rows(
                "SELECT agent, seen_at, token_hash FROM session WHERE person = \(session.person) AND expires_at > \(now) ORDER BY seen_at DESC LIMIT 50"
            ) { OpenSession(agent: try $0.text(0), seenAt: try $0.integer(1), isThis: try $0.bytes(2) == session.tokenHash) }
            return (person, sessions)
        }
        guard let person else { throw NotFound() }
        return AccountPage(
            name: person.0, email: person.1, username: person.2, language: person.3,
            hats: try await Hat.all(of: session.person, at: now, in: application), sessions: sessions,
            offices: try await Office.all(of: session.person, in: application))
    }
}

/// How to reach a setting's office.
public struct Office: Sendable {
    public let settingName: String
    public let mailbox: String
    public let phone: String

    /// Of every setting that this person is or was a member of: also somebody whose access has ended can ask.
    public static func all(of person: Person.ID, in application: Application) async throws -> [Office] {
        try await application.read(.across(.memberships)) { db in
            try db.rows(
                """
                SELECT DISTINCT s.name, s.mailbox, s.phone FROM membership m JOIN setting s ON s.id = m.setting WHERE m.person = \(person) ORDER BY s.name
                """
            ) { Office(settingName: try $0.text(0), mailbox: try $0.text(1), phone: try $0.text(2)) }
        }
    }
}

/// Who to turn to when worried about a child (N16, N17).
public struct HelpPage: Sendable {
    public struct Lead: Sendable {
        public let name: String
        public let isDeputy: Bool
    }

    /// Live safeguarding leads, then their deputies.
    public let leads: [Lead]
    public let office: Office?
    /// Those of the directory that this viewer may need and that somebody here verified within the year, and no others (D11, N26).
    public let verified: [ReferralDirectory.Entry]

    public static func load(for viewer: Viewer, from db: Reader) throws -> HelpPage {
        let rows = try db.rows(
            """
            SELECT d.duty, m.id, p.name FROM designation d JOIN membership m ON m.setting = d.setting AND m.id = d.member
            JOIN person p ON p.id = m.person
            WHERE d.setting = \(viewer.setting) AND d.ended_at IS NULL AND d.duty IN (\(list: Duty.safeguarding.sorted { $0.rawValue < $1.rawValue }))
            ORDER BY d.named_at, d.id
            """
        ) { (try $0.word(0, as: Duty.self), try $0.identifier(1) as Member.ID, try $0.text(2)) }
        let leads = try rows.compactMap { duty, member, name in
            try Viewer.load(member, in: viewer.setting, at: viewer.now, from: db) == nil
                ? nil : Lead(name: name, isDeputy: duty != .safeguardingLead)
        }
        let office = try LetterSender(viewer.setting, from: db).map { Office(settingName: $0.name, mailbox: $0.mailbox, phone: $0.phone) }
        return HelpPage(
            leads: leads.filter { !$0.isDeputy } + leads.filter(\.isDeputy), office: office,
            verified: try ReferralDirectory.load(for: viewer, from: db).entries.filter {
                $0.isVerified && (viewer.isTeam || $0.referral.kind.isForFamilies)
            })
    }
}
