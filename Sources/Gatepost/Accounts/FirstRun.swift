public import Safeguarding
import Storage

/// The whole first run, as somebody fills it in: the setting, the first manager with a password, and a session for them.
public struct FirstRun: Sendable {
    let setting: Setting.ID
    let details: CreateSetting.Details
    let name: String
    let email: String
    let password: String
    let registered: CreateSetting.Registered?
    let agent: String

    /// - Parameter setting: the new setting's identifier, which the form carried.
    public init(
        _ setting: Setting.ID, _ details: CreateSetting.Details, manager name: String, email: String, password: String,
        registered: CreateSetting.Registered?, agent: String
    ) {
        self.setting = setting
        self.details = details
        self.name = name
        self.email = email
        self.password = password
        self.registered = registered
        self.agent = agent
    }

    /// The address has an account here already, and the password is not its own.
    public struct NotTheirPassword: Error {}

    /// Call it only after `SetUpCode.check` said that the code was right.
    /// - Parameter offered: the setting whose code it was; nil for the first one.
    /// - Throws: `Refused` with everything that has to be put right, `NotTheirPassword`, `NotFound` when there is a setting already,
    ///   `TooBusy`.
    public func perform(in application: Application, offered: Setting.ID? = nil) async throws -> Sessions.Begun {
        if offered == nil, try await !SetUpCode(application).isNeeded() { throw NotFound() }
        let setting = offered ?? self.setting
        let known = try await holder(in: application)
        var manager = NewPerson(name: name, email: EmailAddress(email))
        let refusals =
            details.refusals + CreateSetting.privateAddresses(manager.email, registered)
            + manager.refusals.map { $0 == .missing("email") && !email.isEmpty ? .notUnderstood("email") : $0 }
        if known == nil {
            let names = [name, details.name] + (manager.email?.guessable ?? [])
            do {
                manager.password = try await application.passwords.make(password, for: .team, avoiding: names, random: application.random)
            } catch let refused as Refused { throw Refused(refusals + refused.refusals) }
        }
        guard refusals.isEmpty else { throw Refused(refusals) }
        let (person, member): (Person.ID, Member.ID) = (known ?? application.identifier(), application.identifier())
        let action = CreateSetting(
            details, in: setting, manager: manager, as: person, member, registered: registered, secrets: application.secrets)
        try await application.gate.perform(action, for: application.asking(.visitor, in: setting))
        let now = application.clock.now
        let hat = try await Hat.all(of: person, at: now, in: application).first { $0.member == member }
        guard let hat else { throw NotFound() }
        return try await Sessions(application).begin(hat, of: person, agent: agent, knownBrowser: nil)
    }

    /// Somebody who has an account already, as the manager of two settings has, and proves it with its password.
    private func holder(in application: Application) async throws -> Person.ID? {
        guard let address = EmailAddress(email) else { return nil }
        let isKnown = try await application.read(.outside) { db in
            try db.exists("SELECT 1 FROM person WHERE email = \(address.text) AND password IS NOT NULL")
        }
        guard isKnown else { return nil }
        let attempt = SignIn(address.text, password: password, from: "set-up", knownBrowser: nil, agent: agent)
        guard case .person(let person) = try await attempt.check(in: application) else { throw NotTheirPassword() }
        return person
    }
}
