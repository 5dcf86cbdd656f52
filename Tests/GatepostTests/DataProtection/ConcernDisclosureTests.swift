@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What of concerns somebody is given", .serialized) struct ConcernDisclosureTests {
    let world: World
    let manager, deputy, lead, deputyLead, mother: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        deputyLead = try await world.member(.staff, [.deputySafeguardingLead], named: "Ines Farrow")
        child = try await world.child("Tamsin", "Quillfeather")
        mother = try await world.carer(of: child, named: "Odalys Quillfeather")
    }

    @Test("P13: each entry is given or withheld by somebody who may open the concern, with a reason, and nobody else learns of it")
    func entryByEntry() async throws {
        let concern = try await world.raise(.childSafety, "Tamsin Quillfeather was crying at the gate.", by: manager)
        try await world.add(.noted(words: "Her aunt said something else."), to: concern, by: lead)
        let request = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: deputy)
        #expect(try await world.requestPage(request, for: lead).concerns.count == 1)
        #expect(try await world.requestPage(request, for: deputy).concerns.isEmpty)
        #expect(try await world.refusals(of: NoteConcernsLooked(request, with: world.secrets), to: lead) == [.concernUnfinished(1)])
        let page = try await DisclosurePage.open(concern, for: request, by: world.asking(lead), in: world.application)
        let numbers = page.entries.map(\.number)
        #expect(numbers.count == 2 && page.entries.first?.namesOthers == true, "a colleague told it")
        func decide(_ given: Set<Int>, _ withheld: [Int: String], _ member: Member.ID) async throws -> [Refusal] {
            try await world.refusals(
                of: DecideDisclosure(concern, for: request, given: given, withheld: withheld, with: world.secrets), to: member)
        }
        await #expect(throws: NotFound.self) { _ = try await decide(Set(numbers), [:], deputy) }
        #expect(try await decide([numbers[0]], [:], lead) == [.changedMeanwhile], "every entry is decided")
        #expect(try await decide([numbers[0]], [numbers[1]: ""], lead) == [.missing(Field(named: "why_\(numbers[1])"))])
        #expect(try await decide([numbers[0]], [numbers[1]: "It is about somebody else."], lead) == [])
        let pack = try await world.prepared(request, by: deputy, lead: lead)
        // Whoever may not open it sees no such file in the same copy.
        #expect(try await world.contents(of: pack, for: deputy)["concerns.txt"] == nil)
        let seen = try await world.digest(of: request, for: deputy)
        for member in [deputy, lead] { try await world.perform(ApprovePack(pack, seen: seen), by: member) }
        let given = String(decoding: try #require(try await world.contents(of: pack, for: mother)["concerns.txt"]), as: UTF8.self)
        #expect(given.contains("crying at the gate") && given.contains("It is about somebody else.") && !given.contains("aunt"))
        #expect(try await !world.logged().contains("concern.disclose"), "the log says nothing of a concern")
        #expect(try await decide(Set(numbers), [:], lead) == [.changedMeanwhile], "what went out is not decided again")
    }

    @Test("P13: of how a concern was raised what happened and where can be given, names covered, and nothing else once somebody approved")
    func whatHappened() async throws {
        let concern = world.application.concernIdentifier()
        let raising = Raising(
            .childSafety, words: "Tamsin cried, and Dee saw it.", aboutWhom: "the man in the van", witnesses: "Vera Pym",
            place: "By the gate",
            seenOn: world.today)
        try await world.perform(RaiseConcern(concern, raising, with: world.secrets), by: manager)
        let request = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: deputy)
        let page = try await DisclosurePage.open(concern, for: request, by: world.asking(lead), in: world.application)
        #expect(page.entries.map(\.words) == ["Tamsin cried, and Dee saw it.\nBy the gate"])
        let numbers = page.entries.map(\.number)
        func decide(_ given: Set<Int>, _ withheld: [Int: String]) async throws -> [Refusal] {
            try await world.refusals(
                of: DecideDisclosure(concern, for: request, given: given, withheld: withheld, with: world.secrets), to: lead)
        }
        #expect(try await decide([], [numbers[0]: "It is about somebody else."]) == [])
        let former = try await world.prepared(request, by: deputy, lead: lead)
        try await world.perform(ApprovePack(former, seen: try await world.digest(of: request, for: deputy)), by: deputy)
        #expect(try await decide(Set(numbers), [:]) == [.copyApproved], "somebody approved the copy without it")
        let pack = try await world.prepared(request, by: deputy, lead: lead)
        #expect(try await decide(Set(numbers), [:]) == [])
        let seen = try await world.digest(of: request, for: deputy)
        for member in [deputy, lead] { try await world.perform(ApprovePack(pack, seen: seen), by: member) }
        let given = String(decoding: try #require(try await world.contents(of: pack, for: mother)["concerns.txt"]), as: UTF8.self)
        #expect(given == "Tamsin cried, and [name] saw it.\nBy the gate")
    }

    @Test("P13: a lead whom a concern is about is not shown it, and those who deal with it are told instead") func notTheirOwn()
        async throws
    {
        let concern = try await world.raise(.staffConduct, "Grace shouted at Tamsin Quillfeather.", about: [lead], by: manager)
        let request = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: deputy)
        #expect(try await world.requestPage(request, for: lead).concerns.isEmpty)
        let before = try await world.lettersTo(.concern).count
        try await world.perform(NoteConcernsLooked(request, with: world.secrets), by: lead)
        let told = try await world.lettersTo(.concern)
        #expect(told.count > before && !told.contains(lead))
        #expect(try await world.requestPage(request, for: deputyLead).concerns.map(\.concern) == [concern])
    }
}
