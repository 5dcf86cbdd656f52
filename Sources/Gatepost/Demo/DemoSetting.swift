import Safeguarding
import Storage

/// Acorn Lane, a believable nursery with half a year behind it, built through the same gate as everything else: nothing in
/// it could not have been done by its people.
public struct DemoSetting: Sendable {
    /// Somebody to sign in as.
    public struct Account: Sendable {
        public let name: String
        public let title: String
        public let email: String
        public let note: String?
    }

    public static let password = "conkers and acorns"
    /// Of every code generator in the demo: twenty bytes.
    static let generatorSecret = Array("acorns under the oak".utf8)
    /// The same, to be typed into one.
    public static var generatorWords: String { TimeCode.words(of: generatorSecret) }

    let application: Application
    let time: DemoTime
    let seed: SeededRandom
    let say: @Sendable (String) -> Void

    /// - Parameters:
    ///   - application: on an empty folder marked as a demo, with `time` as its clock.
    ///   - say: told how far it has come.
    public init(_ application: Application, _ time: DemoTime, seed: UInt64, say: @escaping @Sendable (String) -> Void) {
        self.application = application
        self.time = time
        self.seed = SeededRandom(seed: seed)
        self.say = say
    }

    /// Builds it, ending at `now`.
    public func build(until now: Int) async throws -> [Account] {
        guard let password = try await application.passwords.makeForDemo(DemoSetting.password, in: application) else { throw NotADemo() }
        let stage = DemoStage(application, time, password: password, seed: seed, now: now)
        say("The nursery and its team …")
        var team = try await DemoTeam.build(on: stage)
        try await DemoPolicies(stage: stage, team: team).begin()
        say("Forty families, with what they allow …")
        let families = try await DemoFamilies.build(on: stage, team: team)
        let provider = try await DemoProvider.build(on: stage, team: team)
        say("Half a year of posts and pictures …")
        try await DemoWatch(stage: stage, team: team, families: families).rota()
        let tablet = try await DemoDevices(stage: stage, team: team).build()
        try await DemoPosts(stage: stage, team: team, families: families, tablet: tablet, say: say).build()
        say("The last touches …")
        try await team.finish(on: stage)
        try await DemoPolicies(stage: stage, team: team).finish()
        try await families.finish(on: stage, team: team)
        try await DemoWatch(stage: stage, team: team, families: families).finish()
        let relatives = try await DemoRelatives.build(on: stage, team: team, families: families)
        try await DemoEvents(stage: stage, team: team, families: families).build()
        try await application.gate.perform(
            MakeCheckpoint(secrets: application.secrets, in: stage.setting), for: application.asking(.caretaker, in: stage.setting))
        try await team.assure(on: stage)
        try await stage.noteAssurance()
        try await application.askForEvidence(
            stage.identifier(), of: RegisterTable.Period(stage.lastDay.adding(days: -90), stage.lastDay),
            for: application.asking(.member(try team.manager), in: stage.setting, provenAt: application.clock.now))
        await application.evidence.settle(application)
        try await Letters(application).deliver()
        return team.accounts + families.accounts + relatives.accounts + provider.accounts
    }
}

/// The folder is not marked as a demo: demo accounts have a password that everybody knows.
public struct NotADemo: Error {}

/// What every part of the demo builds with.
struct DemoStage: Sendable {
    let application: Application
    let time: DemoTime
    let password: NewPassword
    let seed: SeededRandom
    /// Where it ends.
    let now: Int
    let setting: Setting.ID
    let zone = Zone("Europe/London")

    init(_ application: Application, _ time: DemoTime, password: NewPassword, seed: SeededRandom, now: Int) {
        self.application = application
        self.time = time
        self.password = password
        self.seed = seed
        self.now = now
        setting = application.identifier()
    }

    /// The day on which it ends.
    var lastDay: Day { zone.day(at: now) }
    var today: Day { zone.day(at: application.clock.now) }

    func identifier<Thing>() -> Identifier<Thing> { application.identifier() }
    /// A number below `limit`, the same each time the demo is made.
    func number(below limit: Int) -> Int { Int(seed.next() % UInt64(limit)) }

    /// Does something as a member, a moment later than the thing before.
    @discardableResult
    func perform<A: Action>(_ action: A, as member: Member.ID) async throws -> A.Outcome {
        time.wait(Span.second + number(below: 20) * Span.second)
        return try await application.gate.perform(action, for: asking(member))
    }

    /// Whoever does something in the demo has just proved that it is them.
    func asking(_ member: Member.ID) -> Asking { asking(member, in: setting) }

    /// The same on one of the setting's devices.
    func asking(_ member: Member.ID, on device: Device.ID) -> Asking {
        application.asking(.member(member), in: setting, from: device, provenAt: application.clock.now)
    }

    func asking(_ member: Member.ID, in setting: Setting.ID) -> Asking {
        application.asking(.member(member), in: setting, provenAt: application.clock.now)
    }

    /// The code generator of somebody who works there; in the demo all have the same secret.
    func setUpGenerator(_ member: Member.ID, in other: Setting.ID? = nil) async throws {
        let setting = other ?? setting
        let person: Person.ID? = try await application.read(in: setting) { db in
            try db.row("SELECT person FROM membership WHERE setting = \(setting) AND id = \(member)") { try $0.identifier(0) }
        }
        guard let person else { throw NotFound() }
        let generator = TimeCode(secret: DemoSetting.generatorSecret)
        try await application.gate.perform(
            AddTimeCode(
                NewTimeCode(secret: generator.secret), showing: generator.text(at: TimeCode.step(at: application.clock.now)), of: person,
                with: application.secrets),
            for: asking(member, in: setting))
    }

    /// Takes note of how the setting stands, as the caretaker does each night.
    func noteAssurance() async throws {
        try await application.gate.perform(NoteAssurance(in: setting), for: application.asking(.caretaker, in: setting))
    }

    /// Goes on to a time of a day, in the setting's own time.
    func move(to day: Day, hour: Int, minute: Int = 0) {
        time.move(to: min(now, zone.start(of: day) + hour * Span.hour + minute * Span.minute))
    }

    /// Accepts an invitation as somebody new would, from the letter.
    func join(_ invitation: Invitation.ID, name: String, user: String) async throws -> Member.ID {
        let person = NewPerson(name: name, email: EmailAddress("\(user)@acornlane.example"), password: password)
        return try await accept(invitation, by: .new(identifier(), person))
    }

    func accept(_ invitation: Invitation.ID, by account: AcceptInvitation.Account) async throws -> Member.ID {
        let salt = try await application.read(in: setting) { [setting] db in
            try db.row("SELECT salt FROM invitation WHERE setting = \(setting) AND id = \(invitation)") { try $0.bytes(0) }
        }
        guard let salt else { throw NotFound() }
        let token = InvitationToken(of: invitation, salt: salt, by: application.secrets)
        time.wait(5 * Span.minute)
        // The letter goes before it is answered; one that waited until the end would be about an invitation long used.
        try await Letters(application).deliver()
        time.wait(5 * Span.minute)
        return try await application.gate.perform(
            AcceptInvitation(token: token.text, invitation: invitation, account: account, age: .adult, newMember: identifier()),
            for: application.asking(.visitor, in: setting))
    }

    func sign(_ document: PolicyKind, version: Int = 1, as member: Member.ID, named name: String) async throws {
        let setting = setting
        let sections = try await application.read(in: setting) { [zone] db in
            try PolicyVersion.load(document, version, in: setting, zone: zone, from: db)?.text.sections.map(\.name) ?? []
        }
        try await perform(OpenSections(document, version: version, sections: Set(sections)), as: member)
        try await perform(SignDocument(identifier(), document, version: version, accepts: true, typedName: name), as: member)
    }
}
