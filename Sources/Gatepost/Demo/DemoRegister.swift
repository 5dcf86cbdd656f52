import Safeguarding
import Storage

/// Acorn Lane's staff register in believable states: most in order, and one of each thing that can be missing.
extension DemoTeam {
    /// What is on file about everybody, from their first months.
    func fillRegister(on stage: DemoStage) async throws {
        let (manager, registered) = (try self.manager, try member("ruth"))
        let walk: Record.ID = stage.identifier()
        try await stage.perform(AddInductionItem(walk, named: "Fire walk and evacuation point"), as: manager)
        // Officers from outside are on no staff register.
        for colleague in [DemoCast.manager, DemoCast.registered] + DemoCast.colleagues where colleague.capacity.isTeam {
            let member = try self.member(colleague.user)
            let recorder = colleague.user == "helen" ? registered : manager
            for entry in papers(of: colleague, on: stage.today) {
                try await stage.perform(PutOnRecord(stage.identifier(), of: member, entry), as: recorder)
            }
            try await induct(colleague, member, walk, by: recorder, on: stage)
            if colleague.declares { try await declare(colleague, member, on: stage) }
        }
        for user in ["helen", "tom", "grace", "amy"] {
            try await stage.perform(
                RecordTraining(
                    stage.identifier(), of: try member(user), in: .firstAid, by: "Red Cross", completed: stage.today.adding(days: -90),
                    expires: stage.lastDay.adding(days: 600)), as: user == "helen" ? registered : manager)
        }
    }

    /// The last weeks: ties that were told, a status check, somebody from an agency who comes tomorrow.
    func finishRegister(on stage: DemoStage) async throws {
        let manager = try self.manager
        let tie: Record.ID = stage.identifier()
        try await stage.perform(
            TellRelationship(tie, .friendBefore, about: "The Nowak family: our sons were at school together", on: .facebook),
            as: try member("amy"))
        try await stage.perform(
            AnswerRelationship(
                stage.identifier(), to: tie, .stays, terms: "Never about nursery; Priya is Zofia’s key person", endsOn: nil), as: manager)
        try await stage.perform(
            TellRelationship(stage.identifier(), .elsewhere, about: "The Bello family: we sing in the same choir", on: .whatsApp),
            as: try member("martin"))
        try await stage.perform(
            PutOnRecord(stage.identifier(), of: try member("tom"), .init(.updateService, "", on: stage.today)), as: manager)
        try await stage.perform(
            PutOnRecord(
                stage.identifier(), of: try member("tom"),
                .init(.updateCheck, "", on: stage.today, until: stage.today.adding(years: 1), outcome: .unchanged)), as: manager)
        try await stage.perform(
            PutOnRecord(
                stage.identifier(), of: try member("amy"),
                .init(.supervision, "Supervision file, office", on: stage.today, until: stage.today.adding(days: 42))), as: manager)
        try await agency(on: stage, by: manager)
    }

    private func agency(on stage: DemoStage, by manager: Member.ID) async throws {
        let ines: Member.ID = stage.identifier()
        try await stage.perform(
            AddToRegister(ines, .init("Ines Faro", as: .agency, title: "Cover, Sapling", from: stage.lastDay, lineManager: manager)),
            as: manager)
        try await stage.perform(
            RecordVetting(
                stage.identifier(), of: ines,
                .init(
                    .clear, type: .enhancedWithBarredList, reference: "001877340112", issued: stage.today.adding(days: -300),
                    recheck: stage.today.adding(years: 1))), as: manager)
        let morning = stage.zone.start(of: stage.lastDay.adding(days: 1)) + 8 * Span.hour
        try await stage.perform(
            BookShift(
                stage.identifier(), of: ines, agency: "Early Cover Ltd", confirmation: "E-mail of Monday: DBS, references, right to work",
                from: morning, to: morning + 9 * Span.hour), as: manager)
    }

    private func papers(of colleague: DemoCast.Colleague, on today: Day) -> [PutOnRecord.Entry] {
        let began = today.adding(days: -30)
        var papers: [PutOnRecord.Entry] = [.init(.identity, "Passport", on: began)]
        // One whose references never came.
        if colleague.capacity != .committee, colleague.user != "ben" {
            papers.append(.init(.references, "Two, from earlier employers", on: began))
        }
        if colleague.capacity == .staff { papers.append(.init(.rightToWork, "British passport", on: began)) }
        if colleague.duty == .contributor || colleague.duty == .contentManager {
            papers.append(.init(.qualification, "Level 3 Early Years Educator", on: today.adding(days: -900)))
        }
        return papers
    }

    private func induct(_ colleague: DemoCast.Colleague, _ member: Member.ID, _ walk: Record.ID, by giver: Member.ID, on stage: DemoStage)
        async throws
    {
        for item in InductionItem.everywhere.map(\.key) + [walk.description] {
            // The student has the handbook, and has not signed for it.
            if colleague.user == "zoe", item == InductionItem.talk.key { continue }
            let id: Record.ID = stage.identifier()
            try await stage.perform(GiveInduction(id, to: member, item, on: stage.today), as: giver)
            if colleague.user == "zoe", item == InductionItem.handbook.key { continue }
            try await stage.perform(CountersignInduction(id, typedName: colleague.name), as: member)
        }
    }

    private func declare(_ colleague: DemoCast.Colleague, _ member: Member.ID, on stage: DemoStage) async throws {
        let habits: [[SocialNetwork]] = [[.facebook, .whatsApp], [.instagram], [.facebook, .instagram, .tikTok], []]
        var declared = habits[stage.number(below: habits.count)].map { DeclaredNetwork($0, atMaximum: true, unlinked: true) }
        if colleague.user == "sian" { declared = [DeclaredNetwork(.tikTok, atMaximum: false, unlinked: true)] }
        try await stage.perform(
            MakeDeclaration(stage.identifier(), declared, isSuitable: true, typedName: colleague.name, under: .never), as: member)
    }
}
