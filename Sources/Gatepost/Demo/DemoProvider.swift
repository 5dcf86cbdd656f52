import Safeguarding
import Storage

/// A second, younger setting under the same provider, and an officer who sees figures of both: what a chain or a council looks at.
struct DemoProvider: Sendable {
    static let name = "Acorn Family of Nurseries"
    private(set) var accounts: [DemoSetting.Account] = []

    static func build(on stage: DemoStage, team: DemoTeam) async throws -> DemoProvider {
        var provider = DemoProvider()
        let officer = try await provider.officer(on: stage, team: team)
        let setting = try await provider.second(on: stage)
        let application = stage.application
        try await application.gate.perform(
            JoinProvider(name, as: stage.identifier(), with: stage.setting), for: application.asking(.machine, in: stage.setting))
        try await application.gate.perform(
            NameOverseer(officer, as: stage.identifier()), for: application.asking(.machine, in: setting))
        return provider
    }

    private mutating func officer(on stage: DemoStage, team: DemoTeam) async throws -> EmailAddress {
        guard let address = EmailAddress("diane@acornlane.example") else { throw NotFound() }
        let invitation: Invitation.ID = stage.identifier()
        let invited = Invited.team(.officer, title: "Quality officer", duty: .overseeingOfficer, lineManager: nil)
        try await stage.perform(
            InvitePerson(
                invitation, name: "Diane Holt", email: address, to: invited, until: stage.today.adding(days: 365),
                secrets: stage.application.secrets),
            as: try team.manager)
        let member = try await stage.join(invitation, name: "Diane Holt", user: "diane")
        try await stage.setUpGenerator(member)
        try await stage.sign(.visitorsAgreement, as: member, named: "Diane Holt")
        note("Diane Holt", "Quality officer", "diane@acornlane.example", "sees figures of both settings, and no child")
        return address
    }

    private mutating func second(on stage: DemoStage) async throws -> Setting.ID {
        let (application, setting): (Application, Setting.ID) = (stage.application, stage.identifier())
        let (person, member): (Person.ID, Member.ID) = (stage.identifier(), stage.identifier())
        try await application.gate.perform(
            OfferSetting(setting, named: "Willow Bank Pre-school", under: DemoProvider.name, as: stage.identifier()),
            for: application.asking(.machine, in: setting))
        stage.time.wait(2 * Span.hour)
        let manager = NewPerson(name: "Farah Aziz", email: EmailAddress("farah@willowbank.example"), password: stage.password)
        try await application.gate.perform(
            CreateSetting(
                .init(
                    name: "Willow Bank Pre-school", kind: .group, mailbox: "office@willowbank.example", phone: "01302 496 111",
                    locality: "Doncaster", rooms: ["Catkin", "Kingfisher"]),
                in: setting, manager: manager, as: person, member, registered: nil, secrets: application.secrets),
            for: application.asking(.visitor, in: setting))
        try await stage.setUpGenerator(member, in: setting)
        for document in PolicyKind.opensPosting {
            let sections = try await application.read(in: setting) { db in
                try PolicyVersion.load(document, in: setting, zone: stage.zone, from: db)?.text.sections.map(\.name) ?? []
            }
            let asking = stage.asking(member, in: setting)
            try await application.gate.perform(OpenSections(document, version: 1, sections: Set(sections)), for: asking)
            try await application.gate.perform(
                SignDocument(stage.identifier(), document, version: 1, accepts: true, typedName: "Farah Aziz"), for: asking)
        }
        note("Farah Aziz", "Manager, Willow Bank", "farah@willowbank.example", "sets up a second setting under the same provider")
        return setting
    }

    private mutating func note(_ name: String, _ title: String, _ email: String, _ note: String) {
        accounts.append(.init(name: name, title: title, email: email, note: note))
    }
}
