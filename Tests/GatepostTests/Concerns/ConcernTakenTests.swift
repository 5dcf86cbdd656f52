@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Nobody takes a concern from whoever deals with it") struct ConcernTakenTests {
    private func refusals(_ house: ConcernHouse, _ event: ConcernEvent, _ concern: Concern.ID, _ member: Member.ID) async throws
        -> [Refusal]
    {
        try await house.world.refusals(of: AddToConcern(event, to: concern, with: house.world.secrets), to: member)
    }

    @Test("N24, B10: whoever is asked to help notes, does tasks, fills in forms and is the second of two, and decides nothing")
    func helper() async throws {
        let house = try await ConcernHouse()
        let (world, today) = (house.world, house.world.today)
        let concern = try await world.raise(.allegation, about: [house.practitioner], by: house.parent)
        try await world.add(.helperAsked(member: house.manager), to: concern, by: house.lead)
        let task: Record.ID = world.identifier()
        try await world.add(.taskSet(task: task, words: "Ring.", owner: house.manager, due: nil), to: concern, by: house.lead)
        for event in [
            .sorted(category: .complaint, isUrgent: false, why: "Only a complaint."), .named(member: house.lead, part: .about),
            .clockStopped(kind: .lado, on: today, reference: "L-1", reason: ""), .toldReporter(words: "Nothing was found."),
            .helperAsked(member: house.deputy), .concluded(ConcernOutcome(.unfounded, words: "Nothing.")),
        ] as [ConcernEvent] {
            #expect(try await refusals(house, event, concern, house.manager).contains(.notUnderstood("step")), "\(event)")
        }
        try await world.add(.noted(words: "She was on the rota."), to: concern, by: house.manager)
        try await world.add(.taskDone(task: task, words: "Rang."), to: concern, by: house.manager)
        #expect(try await world.openConcern(concern, by: house.manager).isHelping)
        #expect(try await !world.openConcern(concern, by: house.lead).isHelping)
        // Once it has gone up to her she deals with it.
        world.wait(61 * Span.minute)
        try await world.watchConcerns()
        #expect(try await !world.openConcern(concern, by: house.manager).isHelping)
        try await world.add(.toldReporter(words: "We are looking into it."), to: concern, by: house.manager)
    }

    @Test("N24, N33: only the leads make another kind of what is about safeguarding, and those who had it keep it and hear of it")
    func sorted() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let concern = try await world.raise(.allegation, about: [house.practitioner], by: house.parent)
        world.wait(61 * Span.minute)
        try await world.watchConcerns()
        let complaint = ConcernEvent.sorted(category: .complaint, isUrgent: false, why: "It is only a complaint.")
        let softer = ConcernEvent.sorted(category: .staffConduct, isUrgent: false, why: "It is only conduct.")
        for event in [complaint, softer] {
            #expect(try await refusals(house, event, concern, house.manager) == [.needsDuty(Duty.safeguarding)])
        }
        try await world.add(complaint, to: concern, by: house.lead)
        #expect(try await house.whoCanOpen(concern).isSuperset(of: [house.lead, house.deputyLead, house.manager]))
        #expect(try await world.lettersTo(.concern).contains(house.deputyLead))
        // What is not about safeguarding is whoever deals with it's to sort.
        let other = try await world.raise(.complaint, by: house.parent)
        try await world.add(.sorted(category: .privacy, isUrgent: false, why: "It is about an address."), to: other, by: house.manager)
        try await world.add(.sorted(category: .allegation, isUrgent: true, why: "She was hurt."), to: other, by: house.manager)
        #expect(try await house.whoCanOpen(other) == [house.lead, house.deputyLead, house.manager])
        // Whoever is shut out has it on no ladder.
        try await world.add(.named(member: house.manager, part: .about), to: other, by: house.lead)
        #expect(try await !world.mayOpen(other, house.manager))
    }

    @Test("N24: an outside lead keeps what was raised while they were agreed, and nobody put in their place since gets it")
    func outsideLead() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let trustee = try await world.member(.committee, named: "Ola Nowicka")
        let friend = try await world.member(.committee, named: "Perry Vance")
        let term: Record.ID = world.identifier()
        try await world.perform(NameOutsideLead(term, trustee, of: "Trustees"), by: house.registered)
        world.wait(Span.minute)
        let running = try await world.raise(about: Set(house.team), by: house.parent)
        world.wait(Span.minute)
        try await world.perform(EndOutsideLead(term), by: house.registered)
        world.wait(Span.minute)
        try await world.perform(NameOutsideLead(world.identifier(), friend, of: "Committee"), by: house.registered)
        #expect(try await world.mayOpen(running, trustee))
        #expect(try await !world.mayOpen(running, friend))
        #expect(try await world.lettersTo(.concern) == [trustee])
        // What is raised from then on is the new one's, and so is the other once nobody else is left.
        world.wait(Span.minute)
        let later = try await world.raise(about: Set(house.team), by: house.parent)
        #expect(try await world.mayOpen(later, friend))
        #expect(try await !world.mayOpen(later, trustee))
        try await world.write("UPDATE membership SET last_day = \(world.today.adding(days: -1)) WHERE id = \(trustee)")
        #expect(try await world.mayOpen(running, friend))
        let other = try await world.member(.committee, named: "Ida Lund")
        // Without a fresh proof nobody changes who it is.
        await #expect(throws: ProofNeeded.self) {
            try await world.application.gate.perform(
                NameOutsideLead(world.identifier(), other, of: "Council"), for: world.asking(house.registered, provenAt: nil))
        }
    }

    @Test("N24: a manager to whom it went up names both leads, and the registered person hears of it")
    func leadsNamed() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let concern = try await world.raise(urgent: true, by: house.parent)
        world.wait(61 * Span.minute)
        try await world.watchConcerns()
        for lead in [house.lead, house.deputyLead] {
            try await world.add(.named(member: lead, part: .about), to: concern, by: house.manager)
        }
        #expect(try await house.whoCanOpen(concern) == [house.manager, house.registered])
        #expect(try await world.lettersTo(.concernUrgent).contains(house.registered))
    }
}
