@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct DeclarationTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID
    let keyworker: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        keyworker = try await world.member(.staff, [.contributor], named: "Kay Marsh")
    }

    private func declare(_ networks: [DeclaredNetwork] = [], isSuitable: Bool = true, by member: Member.ID) async throws {
        world.wait(Span.minute)
        try await world.perform(
            MakeDeclaration(world.identifier(), networks, isSuitable: isSuitable, typedName: "Kay Marsh", under: .never), by: member)
    }

    private func desk(_ member: Member.ID) async throws -> RegisterDesk? {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try DeskPage.load(for: viewer, from: db) }.register
    }

    @Test("D4, N20, N21, N37: each network is declared once a year, and what is not in order asks for a manager") func yearly() async throws
    {
        try await declare([DeclaredNetwork(.facebook, atMaximum: true, unlinked: true)], by: keyworker)
        #expect(try await world.standing(.declaration, of: keyworker, for: manager) == .until(world.today.adding(years: 1)))
        #expect(try await desk(keyworker)?.declarationDue == nil)
        try await declare([DeclaredNetwork(.facebook, atMaximum: false, unlinked: true)], by: keyworker)
        #expect(try await world.standing(.declaration, of: keyworker, for: manager) == .attention)
        #expect(try await desk(manager)?.managing?.help.map(\.member) == [keyworker])
        try await declare([DeclaredNetwork(.facebook, atMaximum: true, unlinked: false)], by: keyworker)
        #expect(try await world.standing(.declaration, of: keyworker, for: manager) == .attention)
        try await declare([DeclaredNetwork(.facebook, atMaximum: true, unlinked: true)], by: keyworker)
        #expect(try await desk(manager)?.managing?.help.isEmpty == true)
        #expect(try await world.record(of: keyworker, for: manager).declarations.count == 5, "each one stays")
        world.wait(366 * Span.day)
        #expect(try await desk(keyworker)?.declarationDue != nil)
        if case .lapsed = try await world.standing(.declaration, of: keyworker, for: manager) {} else { Issue.record("not lapsed") }
    }

    @Test("D4: a change that matters for working with children goes to a manager, and families declare nothing") func suitability()
        async throws
    {
        try await declare(isSuitable: false, by: keyworker)
        #expect(try await desk(manager)?.managing?.help.map(\.member) == [keyworker])
        let mother = try await world.carer(of: try await world.child())
        await #expect(throws: NotFound()) {
            try await world.perform(
                MakeDeclaration(world.identifier(), [], isSuitable: true, typedName: "Jo", under: .never), by: mother)
        }
    }

    @Test("D4: reminders go a month and a week before, on the day, and once it has lapsed; each once") func reminders() async throws {
        try await world.canSignIn(keyworker, as: "kay@acornlane.example", with: "seven wet umbrellas drying")
        try await world.canSignIn(manager, as: "amara@acornlane.example", with: "seven wet umbrellas drying")
        // Everything else lasts longer than the declaration.
        try await declare(by: keyworker)
        try await declare(by: deputy)
        try await declare(by: manager)
        func remind() async throws -> Int {
            let before = try await world.letters(.registerDue).count { $0 == keyworker }
            try await world.application.gate.perform(
                RemindOfRegister(in: world.setting), for: world.application.asking(.caretaker, in: world.setting))
            return try await world.letters(.registerDue).count { $0 == keyworker } - before
        }
        #expect(try await remind() == 0)
        world.wait(271 * Span.day)
        #expect(try await remind() == 1, "vetting and training end within the month")
        #expect(try await remind() == 0)
        world.wait(22 * Span.day)
        #expect(try await remind() == 1)
        world.wait(10 * Span.day)
        #expect(try await remind() == 1, "lapsed")
        #expect(try await world.letters(.desk).contains(manager))
        #expect(try await remind() == 0)
        let refused = try await world.refusals(of: RemindOfRegister(in: world.setting), to: manager)
        #expect(refused == [.needsDuty(Duty.managing)])
    }

    @Test("P7, P12, N25: a tie to a family is told, answered by a manager and looked at again in a year; nobody answers their own")
    func ties() async throws {
        let tie: Record.ID = world.identifier()
        try await world.perform(TellRelationship(tie, .friendBefore, about: "Mia’s parents", on: .facebook), by: keyworker)
        #expect(try await world.standing(.relationships, of: keyworker, for: manager) == .attention)
        #expect(try await desk(manager)?.managing?.relationships.map(\.member) == [keyworker])
        let answer = AnswerRelationship(world.identifier(), to: tie, .stays, terms: "Never about nursery", endsOn: nil)
        #expect(try await world.refusals(of: answer, to: keyworker) == [.needsDuty(Duty.managing), .aboutOneself])
        let own: Record.ID = world.identifier()
        try await world.perform(TellRelationship(own, .relative, about: "My sister", on: nil), by: manager)
        let ownAnswer = AnswerRelationship(world.identifier(), to: own, .stays, terms: "Fine", endsOn: nil)
        #expect(try await world.refusals(of: ownAnswer, to: manager) == [.aboutOneself])
        #expect(try await desk(manager)?.managing?.relationships.map(\.member) == [keyworker])
        try await world.perform(answer, by: manager)
        #expect(try await world.standing(.relationships, of: keyworker, for: manager) == .until(world.today.adding(years: 1)))
        #expect(try await desk(manager)?.managing?.relationships.isEmpty == true)
        world.wait(366 * Span.day)
        #expect(try await desk(manager)?.managing?.relationships.map(\.member) == [keyworker], "reviewed each year")
        try await world.perform(EndRelationship(tie), by: keyworker)
        #expect(try await world.standing(.relationships, of: keyworker, for: manager) == nil)
        #expect(try await world.record(of: keyworker, for: manager).relationships.map(\.about) == ["Mia’s parents"], "and stays to be read")
    }

    @Test("N25, P7: under the never rule a friendship made here may not stay, and allowing that takes two people") func rule() async throws
    {
        let tie: Record.ID = world.identifier()
        try await world.perform(TellRelationship(tie, .friendSince, about: "Ned’s mother", on: .instagram), by: keyworker)
        func answer(_ answer: RelationshipAnswer, endsOn: Day? = nil) -> AnswerRelationship {
            AnswerRelationship(world.identifier(), to: tie, answer, terms: "We talked", endsOn: endsOn)
        }
        #expect(try await world.refusals(of: answer(.stays), to: manager) == [.linkWithFamily])
        #expect(try await world.refusals(of: answer(.ends), to: manager) == [.missing("ends_on")])
        #expect(try await world.refusals(of: answer(.ends, endsOn: world.today.adding(days: 7)), to: manager) == [])
        #expect(
            try await world.refusals(of: TightenSetting(world.setting, .relationships(.declare)), to: manager) == [.secondPersonToLoosen])
        let ask: Record.ID = world.identifier()
        try await world.perform(AskToLoosenSetting(ask, .relationships(.declare)), by: manager)
        try await world.perform(ConfirmLoosening(ask), by: deputy)
        #expect(try await world.refusals(of: answer(.stays), to: manager) == [])
        // A declaration read under the old rule is read again.
        let old = MakeDeclaration(world.identifier(), [], isSuitable: true, typedName: "Kay Marsh", under: .never)
        #expect(try await world.refusals(of: old, to: keyworker) == [.changedMeanwhile])
    }

    @Test("P7: staff who are parents here wear two hats: it stands on their record, and about their own child a colleague decides")
    func twoHats() async throws {
        let child = try await world.child()
        let parent = try await world.carer(of: child, named: "Tom Ward")
        try await world.makeOnePerson(parent, deputy)
        #expect(try await world.record(of: deputy, for: manager).isAlsoParent)
        #expect(try await !world.record(of: keyworker, for: manager).isAlsoParent)
        let carer = try await world.carer(of: child, proven: false, named: "Lee Ward")
        let proof = ChangeCarerAuthority(
            of: carer, for: child, to: AuthorityClaim(.parentalResponsibility, evidence: "birth certificate", seenOn: world.today))
        #expect(try await world.refusals(of: proof, to: deputy).contains(.ownChild))
        #expect(try await world.refusals(of: proof, to: manager) == [])
    }

    @Test("P12: who told what is read by them and by managers only") func whoReads() async throws {
        try await world.perform(TellRelationship(world.identifier(), .elsewhere, about: "Church", on: nil), by: keyworker)
        let colleague = try await world.member(.staff, [.safeguardingLead])
        await #expect(throws: Refused.self) { try await world.record(of: keyworker, for: colleague) }
    }
}
