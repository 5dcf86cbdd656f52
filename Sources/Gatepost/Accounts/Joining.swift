public import Safeguarding
import Storage

/// Somebody with an invitation in hand: makes their password, or proves the account they have, and accepts.
///
/// An account made from a letter has the address the letter went to, so whoever learns that it is in use is its owner; one
/// made from paper has a username. So an invitation never tells whether somebody else's address is known here.
public struct Joining: Sendable {
    let token: String
    let address: String
    let knownBrowser: String?
    let agent: String
    let application: Application

    public init(_ token: String, from address: String, knownBrowser: String?, agent: String, in application: Application) {
        self.token = token
        self.address = address
        self.knownBrowser = knownBrowser
        self.agent = agent
        self.application = application
    }

    public enum Answer: Sendable {
        case joined(Sessions.Begun)
        /// The address has an account, and this is not its password.
        case notItsPassword
        case wait(seconds: Int)
    }

    /// With a new account; or, where the letter's address has one, with that and its password.
    /// - Throws: `Refused`, `NotFound`, `TooBusy`.
    public func accept(name: String, username: String, password: String, age: DeclaredAge) async throws -> Answer {
        let open = try await invitation()
        if let email = open.email, try await hasAccount(email) {
            let check = SignIn(email.text, password: password, from: address, knownBrowser: knownBrowser, agent: agent)
            switch try await check.check(in: application) {
            case .wrong: return .notItsPassword
            case .wait(let seconds): return .wait(seconds: seconds)
            case .person(let person): return .joined(try await accept(open, as: .existing(person), age, person))
            }
        }
        var details = NewPerson(name: name, email: open.email)
        if open.email == nil {
            guard let username = open.username ?? Username(username) else {
                throw Refused([username.isEmpty ? .missing("username") : .notUnderstood("username")])
            }
            details.username = username
        }
        guard details.refusals.isEmpty else { throw Refused(details.refusals) }
        details.password = try await application.passwords.make(
            password, for: PasswordKind(for: open.capacity),
            avoiding: [name, details.username?.text ?? "", try await settingName(open.setting)] + (details.email?.guessable ?? []),
            random: application.random)
        let person: Person.ID = application.identifier()
        return .joined(try await accept(open, as: .new(person, details), age, nil))
    }

    /// With the account that somebody is signed in with. The session that this begins counts as proven, so they prove first that it is them: a
    /// telephone left lying is signed in too, and whoever picks it up may hold an invitation of their own.
    ///
    /// - Throws: `Refused`, `NotFound`; `ProofNeeded` when the invitation is open and they have not proved it just now.
    public func accept(as session: Session, age: DeclaredAge) async throws -> Answer {
        let open = try await invitation()
        try session.asking(in: application).demand(.justProven)
        return .joined(try await accept(open, as: .existing(session.person), age, session.person))
    }

    private func accept(
        _ open: OpenInvitation, as account: AcceptInvitation.Account, _ age: DeclaredAge, _ person: Person.ID?
    ) async throws -> Sessions.Begun {
        let action = AcceptInvitation(token: token, invitation: open.id, account: account, age: age, newMember: application.identifier())
        let member = try await application.gate.perform(action, for: application.asking(.visitor, in: open.setting))
        let now = application.clock.now
        let owner: Person.ID? = try await application.read(in: open.setting) { db in
            try db.row("SELECT person FROM membership WHERE setting = \(open.setting) AND id = \(member)") { try $0.identifier(0) }
        }
        guard let owner, let hat = try await Hat.all(of: owner, at: now, in: application).first(where: { $0.member == member }) else {
            throw NotFound()
        }
        return try await Sessions(application).begin(hat, of: owner, agent: agent, knownBrowser: knownBrowser)
    }

    /// - Throws: `NotFound` for what is no token of ours, `Refused` when it is over, before any password work is done.
    private func invitation() async throws -> OpenInvitation {
        let now = application.clock.now
        guard let setting = try await OpenInvitation.setting(of: token, in: application) else { throw NotFound() }
        let found = try await application.read(in: setting) { [token] db -> (OpenInvitation, InvitationState)? in
            guard let open = try OpenInvitation.find(token, in: setting, from: db) else { return nil }
            return (open, open.state(at: now, today: try Zone.of(open.setting, in: db).day(at: now)))
        }
        guard let (open, state) = found else { throw NotFound() }
        guard state == .open else { throw Refused([.invitationOver]) }
        return open
    }

    private func hasAccount(_ email: EmailAddress) async throws -> Bool {
        try await application.read(.outside) { db in
            try db.exists("SELECT 1 FROM person WHERE email = \(email.text) AND password IS NOT NULL")
        }
    }

    private func settingName(_ setting: Setting.ID) async throws -> String {
        try await application.read(in: setting) { db in
            try db.row("SELECT name FROM setting WHERE id = \(setting)") { try $0.text(0) } ?? ""
        }
    }
}
