import Safeguarding
import Storage

/// Acorn Lane's rooms and the people who work there.
struct DemoTeam: Sendable {
    private(set) var members: [String: Member.ID] = [:]
    private(set) var rooms: [Room.ID] = []
    private(set) var accounts: [DemoSetting.Account] = []

    /// - Parameter user: how the cast names them.
    func member(_ user: String) throws -> Member.ID {
        guard let member = members[user] else { throw NotFound() }
        return member
    }

    var manager: Member.ID { get throws { try member("helen") } }

    static func build(on stage: DemoStage) async throws -> DemoTeam {
        var team = DemoTeam()
        try await team.found(on: stage)
        for colleague in DemoCast.colleagues { try await team.invite(colleague, on: stage) }
        let manager = try team.manager
        let registered = try team.member("ruth")
        // Before anything else: without it no duty is awake.
        for colleague in [DemoCast.manager, DemoCast.registered] + DemoCast.colleagues {
            try await stage.setUpGenerator(team.member(colleague.user))
        }
        for colleague in [DemoCast.manager, DemoCast.registered] + DemoCast.colleagues {
            let member = try team.member(colleague.user)
            // Nobody records their own papers.
            try await team.record(colleague, member, by: colleague.user == "helen" ? registered : manager, on: stage)
        }
        try await team.fillRegister(on: stage)
        try await team.openPages(on: stage)
        try await stage.perform(
            DecideOwnPermission(
                form: stage.identifier(), for: try team.member("amy"), answers: [.closedPagePhotograph: .yes],
                until: SchoolYear.latestEnd(on: stage.today)), as: try team.member("amy"))
        return team
    }

    private mutating func found(on stage: DemoStage) async throws {
        let manager = DemoCast.manager
        let (person, member): (Person.ID, Member.ID) = (stage.identifier(), stage.identifier())
        guard let ruth = EmailAddress("ruth@acornlane.example") else { throw NotFound() }
        try await stage.application.gate.perform(
            CreateSetting(
                .init(
                    name: "Acorn Lane Nursery", kind: .group, mailbox: "office@acornlane.example", phone: "01302 496 000",
                    locality: "Doncaster",
                    photoPolicy: .facesWithConsent, rooms: ["Seed", "Sapling", "Oak"]),
                in: stage.setting,
                manager: NewPerson(name: manager.name, email: EmailAddress("helen@acornlane.example"), password: stage.password),
                as: person, member,
                registered: .init(name: DemoCast.registered.name, email: ruth), secrets: stage.application.secrets),
            for: stage.application.asking(.machine, in: stage.setting))
        members["helen"] = member
        note(manager)
        let setting = stage.setting
        rooms = try await stage.application.read(in: stage.setting) { db in
            try db.rows("SELECT id FROM room WHERE setting = \(setting) ORDER BY position") { try $0.identifier(0) }
        }
        let invitation: Invitation.ID? = try await stage.application.read(in: stage.setting) { db in
            try db.row("SELECT id FROM invitation WHERE setting = \(setting)") { try $0.identifier(0) }
        }
        guard let invitation else { throw NotFound() }
        members["ruth"] = try await stage.join(invitation, name: DemoCast.registered.name, user: "ruth")
        note(DemoCast.registered)
    }

    private mutating func invite(_ colleague: DemoCast.Colleague, on stage: DemoStage) async throws {
        let invitation: Invitation.ID = stage.identifier()
        let manager = try manager
        let invited = Invited.team(colleague.capacity, title: colleague.title, duty: colleague.duty, lineManager: manager)
        try await stage.perform(
            InvitePerson(
                invitation, name: colleague.name, email: EmailAddress("\(colleague.user)@acornlane.example"), to: invited,
                until: colleague.capacity == .officer ? stage.lastDay.adding(days: 120) : nil, secrets: stage.application.secrets),
            as: manager)
        members[colleague.user] = try await stage.join(invitation, name: colleague.name, user: colleague.user)
        note(colleague)
    }

    private func record(_ colleague: DemoCast.Colleague, _ member: Member.ID, by recorder: Member.ID, on stage: DemoStage) async throws {
        if let vetting = colleague.vetting {
            let isClear = vetting == .clear
            try await stage.perform(
                RecordVetting(
                    stage.identifier(), of: member,
                    .init(
                        vetting, type: .enhancedWithBarredList, reference: isClear ? "0018\(1000 + stage.number(below: 8999))" : "",
                        issued: isClear ? stage.today.adding(days: -200) : nil,
                        recheck: isClear ? stage.lastDay.adding(days: colleague.recheckIn) : nil,
                        supervisor: isClear ? nil : self.member("priya"))),
                as: recorder)
        }
        if let days = colleague.trainedFor {
            for course in Course.toApprove {
                try await stage.perform(
                    RecordTraining(
                        stage.identifier(), of: member, in: course, by: "Doncaster council", completed: stage.today.adding(days: -60),
                        expires: stage.lastDay.adding(days: days)),
                    as: recorder)
            }
        }
        if colleague.signsCode { try await stage.sign(.codeOfConduct, as: member, named: colleague.name) }
        try await stage.sign(.acceptableUse, as: member, named: colleague.name)
        try await stage.sign(.socialNetworking, as: member, named: colleague.name)
    }

    private mutating func note(_ colleague: DemoCast.Colleague) {
        accounts.append(
            .init(name: colleague.name, title: colleague.title, email: "\(colleague.user)@acornlane.example", note: colleague.note))
    }

    /// The settings sheet has been gone through, and somebody from the inspectorate is expected.
    func assure(on stage: DemoStage) async throws {
        let setting = stage.setting
        let digest = try await stage.application.read(in: setting) { db in
            SettingsSheet.digest(of: try SettingsSheet.items(in: setting, from: db))
        }
        try await stage.perform(
            SignOffSettings(
                stage.identifier(), seen: digest, typedName: DemoCast.manager.name, again: .sixMonths,
                note: "All as it should be. Next time together with the committee chair."), as: try manager)
        try await stage.perform(
            InviteInspector(
                stage.identifier(), name: "Iris Penn", email: EmailAddress("iris.penn@inspectorate.example"), from: "Ofsted",
                until: stage.lastDay.adding(days: 14), secrets: stage.application.secrets), as: try member("ruth"))
    }

    /// What has been arranged for the days that come: somebody is away and somebody deputises.
    mutating func finish(on stage: DemoStage) async throws {
        try await finishRegister(on: stage)
        let day = stage.lastDay
        try await stage.perform(
            Deputise(
                stage.identifier(), for: try member("grace"), by: try member("nadia"), from: day.adding(days: 3), to: day.adding(days: 7)),
            as: try manager)
        try await askElsewhere(on: stage)
        try await recordAccounts(on: stage)
        try await verifyReferrals(on: stage)
    }
}

extension Use {
    static let closedPagePhotograph = Use(.closedPage, .photograph)
}
