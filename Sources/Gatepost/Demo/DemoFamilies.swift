import Pictures
import Safeguarding
import Storage

/// Acorn Lane's children and their carers, in every state that a real nursery knows.
struct DemoFamilies: Sendable {
    struct Here: Sendable {
        let child: Child.ID
        let room: Int
        /// May be named in a picture on the page.
        let isShown: Bool
        /// May not even be hidden in one.
        let isNeverInFrame: Bool
        /// The day on which they are seen last, if it is set.
        let lastDay: Day?
    }

    private(set) var children: [Here] = []
    /// Carers who have agreed, with the rooms of their children.
    private(set) var carers: [(member: Member.ID, rooms: Set<Int>)] = []
    private(set) var accounts: [DemoSetting.Account] = []
    /// The first children and carers of families who are told on the sheet, by the name that they sign in with.
    private(set) var known: [String: (child: Child.ID, carer: Member.ID)] = [:]

    /// Carers who say no in the end, with the child whom it is about.
    private var changingMind: [(child: Child.ID, carer: Member.ID)] = []

    static func build(on stage: DemoStage, team: DemoTeam) async throws -> DemoFamilies {
        var families = DemoFamilies()
        for (number, family) in DemoCast.families.enumerated() { try await families.add(family, number, on: stage, team) }
        return families
    }

    private mutating func add(_ family: DemoCast.Family, _ number: Int, on stage: DemoStage, _ team: DemoTeam) async throws {
        let manager = try team.manager
        let lastDay = family.leaving.map { stage.lastDay.adding(days: $0) }
        var added: [Here] = []
        for child in family.children {
            let id: Child.ID = stage.identifier()
            let born = stage.lastDay.adding(days: -700 - child.room * 330 - stage.number(below: 280))
            let details = ChildDetails(
                firstName: child.first, familyName: family.name, bornOn: born, homeAuthority: "Doncaster",
                isLookedAfter: family.decision == .lookedAfter)
            try await stage.perform(
                AddChild(id, details, in: team.rooms[child.room], from: stage.today.adding(days: -stage.number(below: 300))), as: manager)
            let isShown = [.yes, .paper, .changedMind].contains(family.decision) && !(lastDay.map { $0 < stage.lastDay } ?? false)
            added.append(
                Here(child: id, room: child.room, isShown: isShown, isNeverInFrame: family.decision == .protected, lastDay: lastDay))
        }
        let members = try await invite(family, number, added.map(\.child), on: stage, team)
        try await decide(family, added.map(\.child), members, on: stage, team)
        if family.decision == .changedMind { changingMind += added.map { ($0.child, members[0]) } }
        children += added
        if family.agrees { carers += members.map { ($0, Set(family.children.map(\.room))) } }
        if let user = family.user { known[user] = (added[0].child, members[0]) }
    }

    private mutating func invite(
        _ family: DemoCast.Family, _ number: Int, _ children: [Child.ID], on stage: DemoStage, _ team: DemoTeam
    ) async throws -> [Member.ID] {
        var members: [Member.ID] = []
        for (place, first) in family.carers.enumerated() {
            let user = place == 0 ? family.user ?? "family\(number)" : "family\(number)b"
            let invitation: Invitation.ID = stage.identifier()
            let tie = Invited.Tie(
                children[0], relationship: place == 0 ? "mother" : "father", authority: .parentalResponsibility,
                evidence: "birth certificate",
                evidenceSeen: true, livesWith: family.livesApart ? nil : members.first)
            let name = "\(first) \(family.name)"
            try await stage.perform(
                InvitePerson(
                    invitation, name: name, email: EmailAddress("\(user)@acornlane.example"), to: .carer(tie), language: family.language,
                    secrets: stage.application.secrets),
                as: try team.manager)
            let member = try await stage.join(invitation, name: name, user: user)
            for child in children.dropFirst() {
                try await stage.perform(
                    RecordCarer(
                        stage.identifier(), of: child, member, as: tie.relationship,
                        AuthorityClaim(.parentalResponsibility, evidence: "birth certificate", seenOn: stage.today), from: stage.today),
                    as: try team.manager)
            }
            if family.agrees { try await stage.sign(.parentsAgreement, as: member, named: name) }
            members.append(member)
            if place == 0, family.user != nil {
                accounts.append(.init(name: name, title: "Parent", email: "\(user)@acornlane.example", note: family.note))
            }
        }
        return members
    }

    private func decide(
        _ family: DemoCast.Family, _ children: [Child.ID], _ members: [Member.ID], on stage: DemoStage, _ team: DemoTeam
    ) async throws {
        let latest = SchoolYear.latestEnd(on: stage.today)
        let until = family.decision == .expired ? stage.today.adding(days: 90) : latest
        for child in children {
            switch family.decision {
            case .paper: try await recordPaper(from: members[0], for: child, until: until, on: stage, team)
            case .yes, .oneSaidNo, .expired, .changedMind:
                try await stage.perform(
                    DecideConsent(
                        form: stage.identifier(), for: child,
                        answers: [.closedPagePhotograph: .yes, Use(.display, .photograph): .yes, Use(.website, .photograph): .no],
                        until: until),
                    as: members[0])
                if family.decision == .oneSaidNo {
                    try await stage.perform(
                        DecideConsent(form: stage.identifier(), for: child, answers: [.closedPagePhotograph: .no], until: nil),
                        as: members[1])
                }
            case .heardNo:
                try await stage.perform(RecordHeardNo(form: stage.identifier(), for: child, saidBy: members[0]), as: try team.member("amy"))
            case .protected:
                try await stage.perform(
                    PlaceProtection(stage.identifier(), of: child, .neverPhotograph, note: "Address is not to be found."),
                    as: try team.member("grace"))
            case .nameOnly:
                try await stage.perform(
                    DecideConsent(
                        form: stage.identifier(), for: child, answers: [Use(.closedPage, .name): .yes, .closedPagePhotograph: .no],
                        until: until),
                    as: members[0])
            case .notAnswered, .lookedAfter: break
            }
        }
    }

    /// A form that was signed in the office and scanned there.
    private func recordPaper(from carer: Member.ID, for child: Child.ID, until: Day, on stage: DemoStage, _ team: DemoTeam) async throws {
        let drawing = Scene(.painting, children: [], seed: 5).draw(width: 420, height: 300)
        let scan = try await ScanSafe.keep(drawing.png(), for: stage.setting, in: stage.application)
        try await stage.perform(
            RecordPaperConsent(
                form: stage.identifier(), for: child,
                paper: SignedPaper(
                    signedBy: carer, on: stage.today, answers: [.closedPagePhotograph: .yes, Use(.display, .photograph): .yes],
                    until: until,
                    language: "Urdu", interpreter: "Nadia Rehman", scan: scan)),
            as: try team.member("tom"))
    }

    /// A second hat, last days, and a round of asking that is under way.
    func finish(on stage: DemoStage, team: DemoTeam) async throws {
        let manager = try team.manager
        try await giveLeoHisSecondHat(on: stage, team)
        for here in children { if let day = here.lastDay { try await stage.perform(SetLastDay(of: here.child, day), as: manager) } }
        for (child, carer) in changingMind {
            try await stage.perform(
                DecideConsent(form: stage.identifier(), for: child, answers: [.closedPagePhotograph: .no], until: nil), as: carer)
        }
        try await stage.perform(
            StartRound(stage.identifier(), named: "This school year", due: stage.lastDay.adding(days: 14)), as: manager)
    }

    /// Somebody who works here and is a parent here: two memberships of one person, and no duty over their own child.
    private func giveLeoHisSecondHat(on stage: DemoStage, _ team: DemoTeam) async throws {
        guard let mia = known["mia"] else { return }
        let (leo, setting, invitation) = (try team.member("leo"), stage.setting, stage.identifier() as Invitation.ID)
        let person: Person.ID? = try await stage.application.read(in: stage.setting) { db in
            try db.row("SELECT person FROM membership WHERE setting = \(setting) AND id = \(leo)") { try $0.identifier(0) }
        }
        guard let person else { return }
        let tie = Invited.Tie(
            mia.child, relationship: "father", authority: .parentalResponsibility, evidence: "birth certificate", evidenceSeen: true,
            livesWith: mia.carer)
        try await stage.perform(
            InvitePerson(
                invitation, name: "Leo Hartwell", email: EmailAddress("leo@acornlane.example"), to: .carer(tie),
                secrets: stage.application.secrets),
            as: try team.manager)
        let member = try await stage.accept(invitation, by: .existing(person))
        try await stage.sign(.parentsAgreement, as: member, named: "Leo Hartwell")
    }
}
