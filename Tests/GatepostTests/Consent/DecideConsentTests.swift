@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct DecideConsentTests {
    let world: World
    let child: Child.ID
    let mother: Member.ID
    let father: Member.ID

    init() async throws {
        world = try await World()
        child = try await world.child()
        mother = try await world.carer(of: child, named: "Jo Kershaw")
        father = try await world.carer(of: child, as: .none, proven: false, named: "Max Kershaw")
    }

    @Test("S2: a carer with proven authority grants on line, for what they said and nothing else") func grant() async throws {
        #expect(try await world.permission(of: child) == .hidden)
        let outcome = try await world.answer(.yes, for: child, by: mother)
        #expect(outcome.granted == 1)
        #expect(try await world.permission(of: child) == .yes)
        #expect(try await world.permission(of: child, .closedPage, .video) == .hidden)
        #expect(try await world.permission(of: child, .website) == .hidden)
    }

    @Test("D19: a yes from somebody without proven authority grants nothing", arguments: Authority.allCases)
    func unproven(authority: Authority) async throws {
        let other = try await world.child("Ash", "Lee")
        let carer = try await world.carer(of: other, as: authority, proven: authority != .parentalResponsibility)
        let outcome = try await world.answer(.yes, for: other, by: carer)
        let grants: Set<Authority> = [.specialGuardianship, .council, .delegated]
        #expect(outcome.granted == (grants.contains(authority) ? 1 : 0) && outcome.noObjections == (grants.contains(authority) ? 0 : 1))
        #expect(try await world.permission(of: other) == (grants.contains(authority) ? .yes : .hidden))
    }

    @Test(
        "S2: any carer stops at once, without authority and restricted by a court too",
        arguments: [Authority.none, .courtRestricted, .careOrder])
    func anyStop(authority: Authority) async throws {
        let other = try await world.carer(of: child, as: authority, proven: false)
        if authority != .careOrder {
            try await world.answer(.yes, for: child, by: mother)
            #expect(try await world.permission(of: child) == .yes)
        }
        try await world.answer(.no, for: child, by: other)
        #expect(try await world.permission(of: child) == .hidden)
    }

    @Test("S2: a carer's no ends only by their own later yes, which grants nothing where they have no authority") func ownLaterYes()
        async throws
    {
        try await world.answer(.yes, for: child, by: mother)
        try await world.answer(.no, for: child, by: father)
        world.wait(Span.minute)
        try await world.answer(.yes, for: child, by: mother)
        #expect(try await world.permission(of: child) == .hidden)
        let outcome = try await world.answer(.yes, for: child, by: father)
        #expect(outcome.noObjections == 1)
        #expect(try await world.permission(of: child) == .yes)
        try await world.answer(.no, for: child, by: mother)
        #expect(try await world.permission(of: child) == .hidden)
        world.wait(Span.minute)
        try await world.answer(.yes, for: child, by: father)
        #expect(try await world.permission(of: child) == .hidden)
    }

    @Test("S2: a grant runs until its day and not longer") func until() async throws {
        try await world.answer(.yes, for: child, by: mother, until: world.today.adding(days: 1))
        world.wait(Span.day)
        #expect(try await world.permission(of: child) == .yes)
        world.wait(Span.day)
        #expect(try await world.permission(of: child) == .hidden)
        let use = [Use(.closedPage, .photograph): Answer.yes]
        for until in [nil, world.today.adding(days: -1), SchoolYear.latestEnd(on: world.today).adding(days: 1)] {
            #expect(
                try await !world.refusals(of: DecideConsent(form: world.identifier(), for: child, answers: use, until: until), to: mother)
                    .isEmpty)
        }
        #expect(
            try await world.refusals(of: DecideConsent(form: world.identifier(), for: child, answers: [:], until: nil), to: mother) == [
                .missing("answers")
            ])
    }

    @Test("S2: a protective marker beats every yes, and a carer who must be told nothing grants nothing") func markers() async throws {
        let manager = try await world.member(.staff, [.manager])
        try await world.answer(.yes, for: child, by: mother, uses: Use.all)
        try await world.protect(child, .neverPhotograph, by: manager)
        #expect(try await world.permission(of: child) == .never)
        #expect(try await world.permission(of: child, .closedPage, .name) == .yes)
        let other = try await world.child("Ash", "Lee")
        let told = try await world.carer(of: other)
        try await world.answer(.yes, for: other, by: told)
        #expect(try await world.permission(of: other) == .yes)
        try await world.protect(other, .tellNothing, about: told, by: manager)
        #expect(try await world.permission(of: other) == .hidden)
        await #expect(throws: NotFound.self) { try await world.answer(.yes, for: other, by: told) }
    }

    @Test("S2: a looked-after child starts at no, and under a care order needs the council or its delegate") func lookedAfter() async throws
    {
        try await world.answer(.yes, for: child, by: mother)
        try await world.write("UPDATE child SET looked_after = 1 WHERE setting = \(world.setting) AND id = \(child)")
        #expect(try await world.permission(of: child) == .hidden)
        let foster = try await world.carer(of: child, as: .delegated, named: "Pat Moss")
        try await world.answer(.yes, for: child, by: foster)
        #expect(try await world.permission(of: child) == .yes)
        try await world.answer(.no, for: child, by: mother)
        #expect(try await world.permission(of: child) == .hidden)
    }

    @Test("S2: whoever is no carer of a child can neither grant nor stop for it") func strangers() async throws {
        let other = try await world.child("Ash", "Lee")
        let stranger = try await world.carer(of: other)
        let staff = try await world.member(.staff, [.manager])
        let gone = try await world.carer(of: child)
        try await world.endCare(of: child, by: gone)
        for member in [stranger, staff, gone] {
            await #expect(throws: NotFound.self) { try await world.answer(.no, for: child, by: member) }
        }
    }

    @Test("S2: pictures on the page come down with the no that stops them, and are counted for the words that say so") func comesDown()
        async throws
    {
        let staff = try await world.member(.staff, [.contributor])
        try await world.answer(.yes, for: child, by: mother)
        let post = try await world.published(by: staff)
        _ = try await world.picture(on: post, showing: .named(.child(child)), by: staff)
        _ = try await world.picture(on: post, showing: .named(.child(child)), by: staff)
        let draft = try await world.published(by: staff, state: .draft)
        _ = try await world.picture(on: draft, showing: .named(.child(child)), by: staff)
        #expect(try await world.answer(.no, for: child, by: father).cameDown == 2)
        #expect(try await world.answer(.no, for: child, by: mother).cameDown == 0)
    }

    @Test("S2: a form sent twice does once") func twice() async throws {
        let action = DecideConsent(form: world.identifier(), for: child, answers: [Use(.closedPage, .photograph): .no], until: nil)
        try await world.perform(action, by: mother)
        try await world.perform(action, by: mother)
        let setting = world.setting
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM consent WHERE setting = \(setting)") } == 1)
    }

    @Test("S2, D14: a neutral receipt goes to whoever decided and to carers of their home whose yes counts, and to nobody apart")
    func receipts() async throws {
        let other = try await world.child("Ash", "Lee")
        _ = try await world.carer(of: other)
        let gone = try await world.carer(of: child)
        try await world.endCare(of: child, by: gone)
        try await world.answer(.no, for: child, by: father)
        #expect(try await world.letters(.consentReceipt) == [father])
        try await world.answer(.yes, for: child, by: mother)
        let written = try await world.letters(.consentReceipt)
        #expect(Set(written) == [father, mother] && written.count == 2)
        let home: Record.ID = world.identifier()
        let bea = try await world.child("Bea", "Holt")
        let (one, two) = (try await world.carer(of: bea, household: home), try await world.carer(of: bea, household: home))
        try await world.answer(.no, for: bea, by: one)
        #expect(Set(try await world.letters(.consentReceipt)) == [father, mother, one, two])
    }

    @Test("S2: over random decisions, another no or another marker never turns a no into a yes") func random() async throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("decisions on record, seed \(seed)")
        let chance = SeededRandom(seed: seed)
        func pick<Element>(_ elements: [Element]) -> Element { elements[Int(chance.next() % UInt64(elements.count))] }
        let manager = try await world.member(.staff, [.manager])
        for _ in 0..<6 {
            let child = try await world.child("Rowan", "Kershaw")
            var carers: [Member.ID] = []
            for _ in 0..<3 { carers.append(try await world.carer(of: child, as: pick(Authority.allCases), proven: chance.next() % 3 > 0)) }
            for _ in 0..<6 {
                world.wait(Span.minute)
                let before = try await world.permission(of: child)
                switch chance.next() % 4 {
                case 0: _ = try? await world.answer(.yes, for: child, by: pick(carers))
                case 1:
                    // Somebody who must be told nothing by now finds no page to say it on.
                    guard (try? await world.answer(.no, for: child, by: pick(carers))) != nil else { continue }
                    #expect(try await world.permission(of: child) != .yes)
                case 2:
                    let saidBy = pick(carers.map(Optional.some) + [nil])
                    try await world.perform(RecordHeardNo(form: world.identifier(), for: child, saidBy: saidBy), by: manager)
                    #expect(try await world.permission(of: child) != .yes)
                default:
                    try await world.protect(child, pick(Marker.allCases), about: pick(carers), by: manager)
                    let after = try await world.permission(of: child)
                    #expect(before == .yes || after != .yes)
                }
            }
        }
    }
}
