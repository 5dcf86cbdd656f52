import Safeguarding
import Storage

/// Somebody at the door, with what they typed. An account that does not exist gets the same answer for the same work (P3).
public struct SignIn: Sendable {
    /// An e-mail address or a username.
    let name: String
    let password: String
    let address: String
    let knownBrowser: String?
    let agent: String

    /// - Parameters:
    ///   - address: the network address they come from.
    ///   - knownBrowser: the known-browser cookie, if there is one.
    ///   - agent: what the browser calls itself.
    public init(_ name: String, password: String, from address: String, knownBrowser: String?, agent: String) {
        self.name = String(name.prefix(250)).filter { !$0.isWhitespace }.lowercased()
        self.password = password
        self.address = address
        self.knownBrowser = knownBrowser.flatMap { $0.utf8.count == 64 ? $0 : nil }
        self.agent = agent
    }

    public enum Answer: Sendable {
        case welcome(Sessions.Begun)
        /// No such account, or not its password: nobody is told which.
        case wrong
        /// Too many tries; so many seconds to wait.
        case wait(seconds: Int)
    }

    /// - Throws: `TooBusy` when sixteen people wait already.
    public func perform(in application: Application) async throws -> Answer {
        let (checked, stored) = try await match(in: application)
        switch checked {
        case .wrong: return .wrong
        case .wait(let seconds): return .wait(seconds: seconds)
        case .person(let person):
            let now = application.clock.now
            let hat = try await Hat.all(of: person, at: now, in: application).first
            guard let hat, let stored else { return .wrong }
            let begun = try await Sessions(application).begin(
                hat, of: person, agent: agent, knownBrowser: knownBrowser, showing: .password(stored))
            return begun.map(Answer.welcome) ?? .wrong
        }
    }

    enum Checked: Sendable {
        case person(Person.ID), wrong, wait(seconds: Int)
    }

    /// Whose name and password these are, if they belong together.
    func check(in application: Application) async throws -> Checked { try await match(in: application).checked }

    /// With the hash that it matched, which may be another by now: many can wait before the lane, and it takes its time.
    private func match(in application: Application) async throws -> (checked: Checked, stored: String?) {
        let (account, isKnown) = try await account(in: application)
        let throttle = Throttle(application)
        var keys: [Throttle.Key] = [.account(name), .address(address)]
        if isKnown, let account, let knownBrowser { keys = [.browser(account.person, tokenHash(knownBrowser))] }
        if let wait = try await throttle.admit(keys, at: application.clock.now) { return (.wait(seconds: wait / Span.second + 1), nil) }
        let isRight = try await application.passwords.matches(password, account?.password, lane: isKnown ? .known : .unknown)
        guard isRight, let account else { return (.wrong, nil) }
        try await throttle.forgive(keys)
        return (.person(account.person), account.password)
    }

    /// Asks the same of the database whether or not there is such an account.
    private func account(in application: Application) async throws -> ((person: Person.ID, password: String?)?, isKnown: Bool) {
        try await application.read(.outside) { db in
            let account = try db.row("SELECT id, password FROM person WHERE email = \(name) OR username = \(name)") {
                (person: try $0.identifier(0) as Person.ID, password: $0.optionalText(1))
            }
            guard let knownBrowser else { return (account, false) }
            let person = account?.person ?? SignIn.nobody
            let hash = browserHash(knownBrowser, person)
            return (account, try db.exists("SELECT 1 FROM known_browser WHERE token_hash = \(hash) AND person = \(person)"))
        }
    }

    private static let nobody = Person.ID(low: 0)
}
