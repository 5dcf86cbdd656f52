public import Safeguarding
public import Storage

/// One's own account: hats, sessions, what waits for a signature (P4). Nobody else's, so it asks for the session, not a name.
public struct AccountPage: Sendable {
    public struct OpenSession: Sendable {
        /// Names it to its owner's own page, and opens nothing.
        public let name: String
        public let agent: String
        /// Where it is signed in, as "Acorn Lane".
        public let place: String
        public let seenAt: Int
        public let isThis: Bool
    }

    public let name: String
    public let email: String?
    public let username: String?
    public let language: String
    public let hats: [Hat]
    public let sessions: [OpenSession]
    /// What they have to prove themselves with (P4).
    public let factors: SecondFactors
    /// They work somewhere, so that a password alone is not enough.
    public let needsSecondFactor: Bool
    /// Settings to ask, for somebody who has no membership that is live.
    public let offices: [Office]

    public static func load(for session: Session, at now: Int, in application: Application) async throws -> AccountPage {
        let secrets = application.secrets
        let (person, sessions, factors) = try await application.read(.outside) { db in
            let person = try db.row("SELECT name, email, username, language FROM person WHERE id = \(session.person)") {
                (try $0.text(0), $0.optionalText(1), $0.optionalText(2), try $0.text(3))
            }
            let sessions = try db.rows(
                """
                SELECT k.agent, k.seen_at, k.token_hash, s.name FROM session k JOIN setting s ON s.id = k.setting
                WHERE k.person = \(session.person) AND k.expires_at > \(now) AND k.awaits_factor = 0 ORDER BY k.seen_at DESC LIMIT 50
                """
            ) { row in
                let hash = try row.bytes(2)
                return OpenSession(
                    name: Sessions.name(of: hash, by: secrets), agent: try row.text(0), place: try row.text(3), seenAt: try row.integer(1),
                    isThis: hash == session.tokenHash)
            }
            return (person, sessions, try SecondFactors.load(of: session.person, from: db))
        }
        guard let person else { throw NotFound() }
        let hats = try await Hat.all(of: session.person, at: now, in: application)
        return AccountPage(
            name: person.0, email: person.1, username: person.2, language: person.3, hats: hats, sessions: sessions, factors: factors,
            needsSecondFactor: hats.contains { $0.isLive && $0.capacity.needsSecondFactor },
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
