public import Safeguarding
public import Storage

/// Changes one's own password, and signs out everywhere else: whoever knew the old one is out.
public struct ChangePassword: Action {
    public static let verb = "account.changePassword"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P3"]
    let password: NewPassword
    let keeping: [UInt8]
    public let subject: [UInt8]

    init(_ password: NewPassword, of person: Person.ID, keeping session: [UInt8]) {
        self.password = password
        keeping = session
        subject = person.bytes
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer { try asking.viewer(in: db) }
    public func refusals(_ viewer: Viewer, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE person SET password = \(password.hash) WHERE id = \(viewer.person)")
        try Sessions.endAll(of: viewer.person, but: keeping, in: db)
        // The browser in front of them goes on showing messages.
        try db.execute(
            """
            UPDATE push_device SET sign_outs = (SELECT p.sign_outs FROM person p WHERE p.id = \(viewer.person))
            WHERE setting = \(asking.setting) AND member = \(viewer.member)
            AND begun_at = (SELECT k.created_at FROM session k WHERE k.token_hash = \(keeping))
            """)
        try SecondFactors.tellOwner(viewer, for: asking, in: db)
    }

    public enum Answer: Hashable, Sendable {
        case changed, wrong
        case wait(seconds: Int)
    }

    /// Asks for the old password first: a tablet left lying signed in must not be enough. Nor is the password, for somebody who has more than it:
    /// whoever looked over their shoulder would keep the phone in their hand, and the account.
    /// - Throws: `ProofNeeded` before any password is worked on, `Refused` when the new one is too weak, `TooBusy`.
    public static func perform(
        from old: String, to new: String, in session: Session, address: String, application: Application
    ) async throws -> Answer {
        guard let viewer = session.viewer else { throw NotFound() }
        let (account, hasMore) = try await application.read(.outside) { db in
            (
                try db.row("SELECT password, email, username FROM person WHERE id = \(session.person)") {
                    ($0.optionalText(0), $0.optionalText(1), $0.optionalText(2))
                }, try SecondFactors.has(session.person, from: db)
            )
        }
        guard let account else { throw NotFound() }
        func asking(provenAt: Int?) -> Asking { viewer.asking(random: application.random, provenAt: provenAt, byPIN: session.isByPIN) }
        if hasMore { try asking(provenAt: session.provenAt).demand(.justProven) }
        let throttle = Throttle(application)
        let keys: [Throttle.Key] = [.browser(session.person, session.tokenHash)]
        if let wait = try await throttle.admit(keys, at: application.clock.now) { return .wait(seconds: wait / Span.second + 1) }
        guard try await application.passwords.matches(old, account.0, lane: .known) else { return .wrong }
        try await throttle.forgive(keys)
        let names = [viewer.name, account.2 ?? "", viewer.settingName] + (account.1.flatMap(EmailAddress.init)?.guessable ?? [])
        let password = try await application.passwords.make(
            new, for: PasswordKind(for: viewer.capacity), avoiding: names, random: application.random, lane: .known)
        try await application.gate.perform(
            ChangePassword(password, of: session.person, keeping: session.tokenHash),
            // The old password is the proof of somebody who has nothing else.
            for: asking(provenAt: hasMore ? session.provenAt : viewer.now))
        return .changed
    }
}

/// How others read one's comments.
public struct ChangeOwnDetails: Action {
    public static let verb = "account.changeDetails"
    public static let clauses = ["P8"]
    let showsFamilyName: Bool
    public let subject: [UInt8]

    /// - Parameter showsFamilyName: otherwise a carer's comments are by "an Oak room parent".
    public init(of member: Member.ID, showsFamilyName: Bool) {
        self.showsFamilyName = showsFamilyName
        subject = member.bytes
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer { try asking.viewer(in: db) }

    public func refusals(_ viewer: Viewer, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE membership SET shows_family_name = \(showsFamilyName) WHERE setting = \(asking.setting) AND id = \(viewer.member)")
    }
}
