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

    /// Call it only after `SetUpCode.check` said that the code was right.
    /// - Throws: `Refused` with everything that has to be put right, `NotFound` when there is a setting already, `TooBusy`.
    public func perform(in application: Application) async throws -> Sessions.Begun {
        guard try await SetUpCode(application).isNeeded() else { throw NotFound() }
        var manager = NewPerson(name: name, email: EmailAddress(email))
        let refusals = details.refusals + manager.refusals.map { $0 == .missing("email") && !email.isEmpty ? .notUnderstood("email") : $0 }
        do {
            manager.password = try await application.passwords.make(
                password, for: .team, avoiding: [name, String(manager.email?.localPart ?? ""), details.name], random: application.random)
        } catch let refused as Refused { throw Refused(refusals + refused.refusals) }
        guard refusals.isEmpty else { throw Refused(refusals) }
        let (person, member): (Person.ID, Member.ID) = (application.identifier(), application.identifier())
        let action = CreateSetting(
            details, in: setting, manager: manager, as: person, member, registered: registered, secrets: application.secrets)
        try await application.gate.perform(action, for: application.asking(.visitor, in: setting))
        let now = application.clock.now
        guard let hat = try await application.read({ db in try Hat.all(of: person, at: now, from: db).first }) else { throw NotFound() }
        return try await Sessions(application).begin(hat, of: person, agent: agent, knownBrowser: nil)
    }
}
