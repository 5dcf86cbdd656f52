@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// A nursery with everybody who could deal with a concern.
struct ConcernHouse {
    let world: World
    let lead, deputyLead, manager, deputy, registered, room, practitioner, parent: Member.ID

    init() async throws {
        world = try await World()
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        deputyLead = try await world.member(.staff, [.deputySafeguardingLead], named: "Nadia Rehman")
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Okafor")
        registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
        room = try await world.member(.staff, [.contentManager], named: "Priya Nair")
        practitioner = try await world.member(.staff, [.contributor], named: "Amy Cole")
        parent = try await world.carer(of: try await world.child())
        try await world.answers(practitioner, to: room)
        try await world.answers(room, to: manager)
    }

    var team: [Member.ID] { [lead, deputyLead, manager, deputy, registered, room, practitioner] }

    func whoCanOpen(_ concern: Concern.ID) async throws -> Set<Member.ID> {
        var found: Set<Member.ID> = []
        for member in team + [parent] where try await world.mayOpen(concern, member) { found.insert(member) }
        return found
    }
}

@Suite("Concerns") struct ConcernTests {
    @Test("N33, N6: an urgent concern goes to the safeguarding lead and deputy at once, and to nobody else")
    func toTheLeads() async throws {
        let house = try await ConcernHouse()
        let concern = try await house.world.raise(urgent: true, by: house.practitioner)
        #expect(Set(try await house.world.lettersTo(.concernUrgent)) == [house.lead, house.deputyLead])
        #expect(try await house.whoCanOpen(concern) == [house.lead, house.deputyLead])
        #expect(try await house.world.concernsAtDesk(of: house.lead).map(\.id) == [concern])
        for member in [house.manager, house.practitioner] { #expect(try await house.world.concernsAtDesk(of: member).isEmpty) }
    }

    @Test("B4, S15: a parent's complaint goes to the manager with a receipt and its 28 days; the parent sees what they said and no more")
    func complaint() async throws {
        let house = try await ConcernHouse()
        let concern = try await house.world.raise(.complaint, by: house.parent)
        #expect(try await house.world.lettersTo(.concern) == [house.manager])
        let file = try await house.world.openConcern(concern, by: house.manager)
        #expect(file.clocks.map(\.clock.kind).contains(.complaintOutcome))
        try await house.world.add(.noted(words: "The cook says otherwise."), to: concern, by: house.manager)
        try await house.world.add(.toldReporter(words: "We have talked with everybody."), to: concern, by: house.manager)
        #expect(try await house.world.lettersTo(.concernAnswer) == [house.parent])
        let (viewer, secrets) = (try #require(try await house.world.viewer(house.parent)), house.world.secrets)
        let receipt = try await house.world.application.read { db in try ConcernReceipt.load(concern, for: viewer, with: secrets, from: db)
        }
        #expect(receipt.talk.map(\.words) == ["We have talked with everybody."] && receipt.standing == .lookedAt)
        #expect(try await !house.world.mayOpen(concern, house.parent))
        // Another parent has no such receipt.
        let other = try #require(
            try await house.world.viewer(try await house.world.carer(of: try await house.world.child("Ivy", "Fairweather"))))
        await #expect(throws: NotFound.self) {
            try await house.world.application.read { db in try ConcernReceipt.load(concern, for: other, with: secrets, from: db) }
        }
    }

    @Test("N24: whoever told of it and is then found to be in it hears by no letter how far it is; who is not in it does", arguments: [true, false])
    func tellerInIt(_ isInIt: Bool) async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let concern = try await world.raise(by: house.practitioner)
        if isInIt { try await world.add(.named(member: house.practitioner, part: .about), to: concern, by: house.lead) }
        try await world.add(.toldReporter(words: "We have talked with everybody."), to: concern, by: house.lead)
        #expect(try await world.lettersTo(.concernAnswer) == [house.practitioner])
        let (setting, secrets, now, teller) = (world.setting, world.secrets, world.now, house.practitioner)
        let isTheirs = try await world.application.read { db in
            try LetterReader.isStillTheirs(.concernAnswer, concern.bytes, teller, in: setting, at: now, with: secrets, from: db)
        }
        #expect(isTheirs == !isInIt)
    }

    @Test("N24: a concern about the lead goes to the deputy lead; about both to the manager; about everybody inside to the outside lead")
    func aboutTheLeads() async throws {
        let house = try await ConcernHouse()
        #expect(try await house.whoCanOpen(try await house.world.raise(about: [house.lead], by: house.parent)) == [house.deputyLead])
        #expect(
            try await house.whoCanOpen(try await house.world.raise(about: [house.lead, house.deputyLead], by: house.parent)) == [
                house.manager
            ])
        let everybody = Set(house.team)
        let nobody = try await house.world.raise(about: everybody, by: house.parent)
        #expect(try await house.whoCanOpen(nobody).isEmpty)
        let trustee = try await house.world.member(.committee, named: "Ola Nowicka")
        try await house.world.perform(NameOutsideLead(house.world.identifier(), trustee, of: "Trustees"), by: house.registered)
        #expect(try await house.world.mayOpen(nobody, trustee))
        #expect(try await house.whoCanOpen(nobody).isEmpty)
        #expect(try await house.world.concernsAtDesk(of: trustee).map(\.id) == [nobody])
    }

    @Test("N24: people who share a home with the subject, or a child, or said that they are close, are shut out as well")
    func relatives() async throws {
        let house = try await ConcernHouse()
        try await house.world.shareHome(house.practitioner, house.lead)
        try await house.world.perform(DeclareTie(house.world.identifier(), to: house.practitioner), by: house.deputyLead)
        let concern = try await house.world.raise(.staffConduct, about: [house.practitioner], by: house.room)
        #expect(try await house.whoCanOpen(concern) == [house.manager])
        // A tie does not end by the word of either of the two.
        let tie: Record.ID = try #require(
            try await house.world.application.read { db in try db.row("SELECT id FROM close_tie") { try $0.identifier(0) } })
        #expect(try await house.world.refusals(of: EndTie(tie), to: house.deputyLead).contains(.needsDuty(Duty.managing)))
        try await house.world.perform(EndTie(tie), by: house.manager)
        #expect(try await house.whoCanOpen(concern) == [house.deputyLead])
    }

    @Test("N24: nobody shuts out whoever deals with a concern about them by saying that they are close")
    func ownTies() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let running = try await world.raise(.staffConduct, about: [house.practitioner], by: house.room)
        for other in [house.lead, house.deputyLead, house.manager, house.registered] {
            try await world.perform(DeclareTie(world.identifier(), to: other), by: house.practitioner)
        }
        #expect(try await house.whoCanOpen(running) == [house.lead, house.deputyLead])
        let later = try await world.raise(.staffConduct, about: [house.practitioner], by: house.room)
        #expect(try await house.whoCanOpen(later) == [house.lead, house.deputyLead])
        // It says whom she cannot judge, and there it holds: she helps with nothing about the lead.
        let other = try await world.raise(.staffConduct, about: [house.lead], by: house.room)
        #expect(
            try await world.refusals(
                of: AddToConcern(.helperAsked(member: house.practitioner), to: other, with: world.secrets), to: house.deputyLead)
                == [.notUnderstood("member")])
        // The other of the two, and whoever manages and is neither, still can.
        try await world.perform(DeclareTie(world.identifier(), to: house.practitioner), by: house.lead)
        #expect(try await house.whoCanOpen(running) == [house.deputyLead])
        try await world.perform(DeclareTie(world.identifier(), house.practitioner, to: house.deputyLead), by: house.manager)
        #expect(try await house.whoCanOpen(running) == [house.manager])
        // Nor does a manager by recording that two others are close to him.
        let his = try await world.raise(.staffConduct, about: [house.manager], by: house.room)
        try await world.perform(DeclareTie(world.identifier(), house.lead, to: house.manager), by: house.manager)
        #expect(try await house.whoCanOpen(his) == [house.lead, house.deputyLead])
    }

    @Test("N24: a person with two hats is shut out in both, and a typed name shuts out whoever bears it")
    func twoHats() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        // The lead is a parent here too, and is named by that membership.
        let asParent = try await world.carer(of: try await world.child("Etta", "Hartwell"))
        try await world.write(
            "UPDATE membership SET person = (SELECT m.person FROM membership m WHERE m.id = \(house.lead)) WHERE id = \(asParent)")
        #expect(try await house.whoCanOpen(try await world.raise(about: [asParent], by: house.room)) == [house.deputyLead])
        #expect(
            try await house.whoCanOpen(try await world.raise(aboutWhom: "I think it was Grace", by: house.parent)) == [house.deputyLead])
        #expect(
            try await house.whoCanOpen(try await world.raise(.complaint, aboutWhom: "the manager, helen marsh", by: house.parent)) == [
                house.deputy
            ])
    }

    @Test("N24: naming somebody later shuts them out from that moment, and whoever is next is told")
    func namedLater() async throws {
        let house = try await ConcernHouse()
        let concern = try await house.world.raise(by: house.parent)
        // Whoever names somebody who deals with it with them is not left alone with it.
        try await house.world.add(.named(member: house.lead, part: .about), to: concern, by: house.deputyLead)
        #expect(try await house.whoCanOpen(concern) == [house.deputyLead, house.manager])
        #expect(Set(try await house.world.lettersTo(.concern)) == [house.lead, house.deputyLead, house.manager])
        try await house.world.add(.named(member: house.deputyLead, part: .about), to: concern, by: house.deputyLead)
        #expect(try await house.whoCanOpen(concern) == [house.manager, house.registered])
        #expect(Set(try await house.world.lettersTo(.concern)) == [house.lead, house.deputyLead, house.manager, house.registered])
        // The letter that waited for the lead does not go any more.
        try await Letters(house.world.application).deliver()
        let unsent = try await house.world.application.read { db in
            try db.rows("SELECT recipient FROM outbox WHERE problem = 'noLongerNeeded'") { try $0.identifier(0) as Member.ID }
        }
        #expect(Set(unsent) == [house.lead, house.deputyLead])
    }

    @Test("N24: naming everybody as witness blinds nobody")
    func everybodyAWitness() async throws {
        let house = try await ConcernHouse()
        let concern = try await house.world.raise(by: house.parent)
        for member in house.team { try await house.world.add(.named(member: member, part: .witness), to: concern, by: house.lead) }
        #expect(try await house.whoCanOpen(concern) == [house.lead, house.deputyLead])
    }

    @Test(
        "N32: what somebody tells of themselves or of a member goes to their line manager at once, and to the next one up where it is about that one"
    )
    func selfReport() async throws {
        let house = try await ConcernHouse()
        let own = try await house.world.raise(.somethingIDid, by: house.practitioner)
        #expect(try await house.world.lettersTo(.concern) == [house.room])
        #expect(try await house.whoCanOpen(own) == [house.room])
        let other = try await house.world.raise(.somethingAMemberDid, about: [house.room], by: house.practitioner)
        #expect(try await house.whoCanOpen(other) == [house.manager])
        // Families have no line manager, so the form does not offer it, and neither does the gate.
        let raising = Raising(.somethingIDid, words: "Something.")
        let refused = try await house.world.refusals(
            of: RaiseConcern(house.world.application.concernIdentifier(), raising, with: house.world.secrets), to: house.parent)
        #expect(refused == [.notUnderstood("category")])
    }

    @Test("N31: a refused attempt at what is not theirs tells the line manager at once, once, and nobody else")
    func misuse() async throws {
        let house = try await ConcernHouse()
        for _ in 0..<3 {
            _ = try await house.world.refusals(of: SuspendAccess(house.world.identifier(), of: house.room), to: house.practitioner)
        }
        #expect(try await house.world.lettersTo(.misuse) == [house.room])
        _ = try await house.world.refusals(of: NameOutsideLead(house.world.identifier(), house.room, of: "x"), to: house.room)
        #expect(Set(try await house.world.lettersTo(.misuse)) == [house.room, house.manager])
    }

    @Test("N6: a lead on leave is passed over, not waited for")
    func onLeave() async throws {
        let house = try await ConcernHouse()
        let today = house.world.today
        for lead in [house.lead, house.deputyLead] {
            try await house.world.perform(
                Deputise(house.world.identifier(), for: lead, by: house.room, from: today, to: today), by: house.manager)
        }
        let concern = try await house.world.raise(urgent: true, by: house.parent)
        // Whoever deputises carries the duty, and so has it.
        #expect(try await house.world.lettersTo(.concernUrgent) == [house.room])
        #expect(try await house.whoCanOpen(concern) == [house.lead, house.deputyLead, house.room])
    }

    @Test("N6, N24: an urgent one that nobody answers within the hour goes up, and those who have it are told that time is over")
    func goesUp() async throws {
        let house = try await ConcernHouse()
        let concern = try await house.world.raise(urgent: true, by: house.parent)
        try await house.world.watchConcerns()
        #expect(try await house.world.lettersTo(.concernUrgent).count == 2)
        house.world.wait(61 * Span.minute)
        try await house.world.watchConcerns()
        #expect(try await house.whoCanOpen(concern) == [house.lead, house.deputyLead, house.manager])
        let told = try await house.world.lettersTo(.concernUrgent)
        #expect(told.count == 5 && told.contains(house.manager))
        // Once: the next round has nothing to add.
        try await house.world.watchConcerns()
        #expect(try await house.world.lettersTo(.concernUrgent).count == 5)
        let page = try await house.world.openConcern(concern, by: house.lead)
        #expect(page.lines.contains { $0.event == .wentUp } && page.isWhole)
    }

    @Test(
        "B10, D11, D3, S8, S9: a task, a referral with its answer, and an outcome that says where the disciplinary record is; the file closes only when all is done, and takes nothing after"
    )
    func chronology() async throws {
        let house = try await ConcernHouse()
        let (world, today) = (house.world, house.world.today)
        let concern = try await world.raise(.allegation, about: [house.practitioner], by: house.room)
        let (task, referral): (Record.ID, Record.ID) = (world.identifier(), world.identifier())
        try await world.add(
            .taskSet(task: task, words: "Ring the parents.", owner: house.deputyLead, due: today), to: concern, by: house.lead)
        try await world.add(
            .referred(
                ConcernReferral(referral, kind: "lado", body: "LADO", spokenTo: "Duty officer", on: today, reference: "D-1", words: "")),
            to: concern,
            by: house.lead)
        let outcome = ConcernEvent.concluded(
            ConcernOutcome(
                .substantiated, words: "Dismissed.", lessons: "Two people at nappies.", discipline: "Personnel file 7",
                isRemovedFromWork: true))
        #expect(
            try await world.refusals(of: AddToConcern(outcome, to: concern, with: world.secrets), to: house.lead) == [.concernUnfinished(4)]
        )
        try await world.add(.taskDone(task: task, words: "Both told."), to: concern, by: house.deputyLead)
        try await world.add(.referralAnswered(referral: referral, words: "Strategy meeting on Friday."), to: concern, by: house.lead)
        try await world.add(.clockStopped(kind: .lado, on: today, reference: "D-1", reason: ""), to: concern, by: house.lead)
        try await world.add(.clockStopped(kind: .ofsted, on: today, reference: "O-2", reason: ""), to: concern, by: house.lead)
        try await world.add(outcome, to: concern, by: house.lead)
        #expect(
            try await world.refusals(of: AddToConcern(.noted(words: "x"), to: concern, with: world.secrets), to: house.lead) == [
                .concernClosed
            ])
        let page = try await world.openConcern(concern, by: house.deputyLead)
        #expect(page.state.outcome?.discipline == "Personnel file 7" && page.state.category.leadsToDiscipline)
        #expect(!page.state.isOpen && page.clocks.contains { $0.clock.kind == .barring } && page.isWhole)
        #expect(try await world.concernsAtDesk(of: house.lead).isEmpty)
        // A task is for somebody who may open the file.
        let stranger = ConcernEvent.taskSet(task: world.identifier(), words: "x", owner: house.practitioner, due: nil)
        try await world.add(.reopened(why: "It went on."), to: concern, by: house.lead)
        #expect(
            try await world.refusals(of: AddToConcern(stranger, to: concern, with: world.secrets), to: house.lead) == [
                .notUnderstood("member")
            ])
    }

    @Test("S7: a concern from a comment carries the comment, and nothing that its reporter may not see")
    func context() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let willow = try await world.room("Willow")
        let elsewhere = try await world.carer(of: try await world.child("Maja", "Nowak", in: willow))
        let post = try await world.published("Mud kitchen", by: house.room, rooms: [world.oak])
        let comment: Safeguarding.Comment.ID = world.identifier()
        try await world.perform(SayComment(comment, on: post, words: "What a lot of mud."), by: house.parent)
        let raising = Raising(.other, words: "This worries me.", context: .init(.comment, id: comment.description, words: "made up"))
        for (teller, words) in [(house.parent, "Mud kitchen: What a lot of mud."), (elsewhere, nil)] as [(Member.ID, String?)] {
            let concern = world.application.concernIdentifier()
            try await world.perform(RaiseConcern(concern, raising, with: world.secrets), by: teller)
            #expect(try await world.openConcern(concern, by: house.manager).state.raising.context?.words == words)
        }
    }
}
