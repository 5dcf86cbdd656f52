@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct OfficeTests {
    let world: World
    let manager, deputy, lead, practitioner: Member.ID
    let rowan: Child.ID
    let mother, neighbour: Member.ID

    init() async throws {
        // Monday, ten in the morning.
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        practitioner = try await world.member(.staff, [.contributor], named: "Amy Cole")
        rowan = try await world.child()
        mother = try await world.carer(of: rowan, named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
    }

    private func ask(_ words: String = "Can Rowan bring a hat?", urgent: Bool = false, by member: Member.ID) async throws -> Question.ID {
        let question: Question.ID = world.identifier()
        try await world.perform(
            AskOffice(question, message: world.identifier(), title: "A hat", words: words, isUrgent: urgent), by: member)
        return question
    }

    private func thread(_ question: Question.ID, for member: Member.ID) async throws -> QuestionThread {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try QuestionThread.load(question, for: viewer, from: db) }
    }

    private func list(for member: Member.ID, _ choice: OfficePage.Choice = .open) async throws -> [Question.ID] {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try OfficePage.load(choice, for: viewer, from: db).entries.map(\.id) }
    }

    private func letters(_ kind: LetterKind) async throws -> [(to: Member.ID, at: Int)] {
        let setting = world.setting
        return try await world.application.read { db in
            try db.rows("SELECT recipient, next_at FROM outbox WHERE setting = \(setting) AND kind = \(kind) ORDER BY id") {
                (to: try $0.identifier(0), at: try $0.integer(1))
            }
        }
    }

    @Test("S10, S6, N10: all of the office reads a question, it is answered as the setting, and who answered is on record") func answered()
        async throws
    {
        let question = try await ask(by: mother)
        for member in [manager, deputy, lead] { #expect(try await list(for: member) == [question]) }
        for other in [neighbour, practitioner] {
            await #expect(throws: NotFound.self) { try await thread(question, for: other) }
            await #expect(throws: NotFound.self) {
                try await world.perform(SayInQuestion(world.identifier(), in: question, words: "Hello"), by: other)
            }
        }
        let viewer = try #require(try await world.viewer(practitioner))
        await #expect(throws: NotFound.self) { try await world.application.read { db in try OfficePage.load(for: viewer, from: db) } }
        world.wait(Span.minute)
        try await world.perform(SayInQuestion(world.identifier(), in: question, words: "Of course."), by: deputy)
        #expect(try await thread(question, for: mother).messages.map(\.author) == ["Jo Kershaw", nil], "a family reads the setting's name")
        #expect(try await thread(question, for: lead).messages.map(\.author) == ["Jo Kershaw", "Tom Ward"])
        #expect(Set(try await letters(.question).map(\.to)) == [manager, deputy, lead])
        #expect(try await letters(.answer).map(\.to) == [mother])
    }

    @Test("D12, D13: out of hours a message and an answer wait until the office opens, both ways") func night() async throws {
        world.wait(11 * Span.hour)  // nine in the evening
        let question = try await ask(by: mother)
        #expect(try await list(for: manager).isEmpty)
        #expect(try await thread(question, for: mother).messages.count == 1)
        let morning = world.now + 11 * Span.hour
        #expect(try await letters(.question).allSatisfy { $0.at == morning })
        world.wait(11 * Span.hour)
        #expect(try await list(for: manager) == [question])
        world.wait(12 * Span.hour)  // eight in the evening
        try await world.perform(SayInQuestion(world.identifier(), in: question, words: "Of course."), by: manager)
        #expect(try await thread(question, for: mother).messages.count == 1, "the family is left in peace at night too")
        #expect(try await thread(question, for: deputy).messages.count == 2)
        world.wait(12 * Span.hour)
        #expect(try await thread(question, for: mother).messages.count == 2)
    }

    @Test("S10, S7: one about a child's safety alerts the leads at any hour, then everybody, and then tells whoever asked whom to ring")
    func urgent() async throws {
        world.wait(13 * Span.hour)  // eleven at night
        let question = try await ask("Rowan said something", urgent: true, by: mother)
        #expect(try await letters(.urgentQuestion).map(\.to) == [lead])
        #expect(try await letters(.urgentQuestion)[0].at == world.now)
        func chase(after minutes: Int) async throws {
            world.wait(minutes * Span.minute)
            try await Caretaker.chaseUrgent(in: world.setting, of: world.application)
        }
        try await chase(after: 9)
        #expect(try await letters(.urgentStillOpen).isEmpty)
        for _ in 0..<2 { try await chase(after: 1) }
        #expect(Set(try await letters(.urgentStillOpen).map(\.to)) == [manager, deputy, lead])
        #expect(try await letters(.urgentStillOpen).count == 3)
        #expect(try await thread(question, for: mother).stage == .everybody)
        #expect(try await letters(.urgentRing).isEmpty)
        try await chase(after: 9)
        #expect(try await letters(.urgentRing).map(\.to) == [mother])
        #expect(try await thread(question, for: mother).stage == .ring)
        let viewer = try #require(try await world.viewer(lead))
        #expect(try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.urgent.map(\.id) } == [question])
        #expect(try await world.refusals(of: KeepQuestion(question, .close), to: lead) == [.missing("taken")])
        try await world.perform(KeepQuestion(question, .take), by: lead)
        #expect(try await world.refusals(of: KeepQuestion(question, .take), to: manager) == [.changedMeanwhile])
        try await chase(after: 60)
        #expect(try await letters(.urgentRing).count == 1)
        #expect(try await thread(question, for: manager).takenBy == "Grace Tindall")
    }

    @Test("S10: a question is handed over, closed, and opened again by whoever writes; each step says who and when") func steps()
        async throws
    {
        let question = try await ask(by: mother)
        #expect(try await world.refusals(of: KeepQuestion(question, .assign(practitioner)), to: manager) == [.notUnderstood("member")])
        try await world.perform(KeepQuestion(question, .assign(deputy)), by: manager)
        #expect(try await list(for: deputy, .mine) == [question])
        world.wait(Span.second)
        try await world.perform(KeepQuestion(question, .close), by: deputy)
        #expect(try await list(for: manager).isEmpty)
        #expect(try await list(for: manager, .closed) == [question])
        await #expect(throws: NotFound.self) { try await world.perform(KeepQuestion(question, .reopen), by: mother) }
        world.wait(Span.second)
        try await world.perform(SayInQuestion(world.identifier(), in: question, words: "One more thing"), by: mother)
        #expect(try await list(for: manager) == [question])
        #expect(try await thread(question, for: manager).steps.map(\.step) == [.assigned, .closed, .reopened])
        #expect(try await thread(question, for: mother).steps.isEmpty)
    }

    @Test("D14, S10: carers who live apart learn nothing of each other's questions, whether family or in the office") func apart()
        async throws
    {
        let father = try await world.carer(of: rowan, named: "Max Kershaw")
        let office = try await world.member(.staff, [.manager], named: "Max Kershaw")
        try await world.isAlso(father, office)
        let question = try await ask(by: mother)
        for member in [father, office] {
            await #expect(throws: NotFound.self) { try await thread(question, for: member) }
            #expect(try await list(for: member).isEmpty)
        }
        await #expect(throws: NotFound.self) { try await world.perform(KeepQuestion(question, .close), by: office) }
        #expect(try await letters(.question).allSatisfy { $0.to != office && $0.to != father })
        #expect(try await !thread(question, for: manager).colleagues.contains { $0.member == office })
        let viewer = try #require(try await world.viewer(office))
        #expect(try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.questions } == 0)
    }

    @Test("S10: files that come with a question are for the office only, and staff send none") func papers() async throws {
        let scan = try await ScanSafe.keep(Array("%PDF-1.7 a letter".utf8), for: world.setting, in: world.application)
        let question: Question.ID = world.identifier()
        try await world.perform(
            AskOffice(question, message: world.identifier(), title: "A letter", words: "Here it is", isUrgent: false, papers: [scan]),
            by: mother)
        func open(_ member: Member.ID) async throws -> [UInt8] {
            let viewer = try #require(try await world.viewer(member))
            return try await QuestionPaper.open(scan.id, of: question, for: viewer, in: world.application).1
        }
        #expect(try await open(lead) == Array("%PDF-1.7 a letter".utf8))
        for other in [mother, neighbour, practitioner] { await #expect(throws: NotFound.self) { try await open(other) } }
        #expect(try await thread(question, for: mother).messages[0].papers.isEmpty)
        #expect(try await thread(question, for: manager).messages[0].papers.count == 1)
        let other = try await ScanSafe.keep(Array("%PDF-1.7 b".utf8), for: world.setting, in: world.application)
        let answer = SayInQuestion(world.identifier(), in: question, words: "Thanks", papers: [other])
        #expect(try await world.refusals(of: answer, to: manager) == [.notUnderstood("papers")])
    }

    @Test("D13: hours are chosen by whoever runs the setting, and staff ask nothing here") func hours() async throws {
        let evenings = OfficeHours(days: [1], opens: 18 * 60, closes: 20 * 60)
        #expect(try await world.refusals(of: SetOfficeHours(world.identifier(), evenings), to: lead) == [.needsDuty(Duty.managing)])
        try await world.perform(SetOfficeHours(world.identifier(), evenings), by: manager)
        _ = try await ask(by: mother)
        #expect(try await list(for: manager).isEmpty)
        world.wait(8 * Span.hour)
        #expect(try await list(for: manager).count == 1)
        await #expect(throws: NotFound.self) { try await ask(by: practitioner) }
    }

    @Test("B7: what a family shares is assessed, and becomes a draft that passes the gate or is declined with a reason they read")
    func useful() async throws {
        func share(_ title: String, link: String = "https://nhs.uk/teeth") async throws -> Suggestion.ID {
            let id: Suggestion.ID = world.identifier()
            try await world.perform(ShareSuggestion(id, title: title, words: "Free check-ups", link: link), by: mother)
            return id
        }
        let (good, poor) = (try await share("Teeth"), try await share("A shop"))
        await #expect(throws: Refused([.notUnderstood("link")])) { _ = try await share("Bad", link: "javascript:alert(1)") }
        await #expect(throws: NotFound.self) { try await world.perform(DecideSuggestion(good, .decline(reason: "No")), by: neighbour) }
        let post: Post.ID = world.identifier()
        try await world.perform(DecideSuggestion(good, .circulate(post)), by: manager)
        let draft = try await world.atGate(post, for: manager)
        #expect(draft.state == .draft && draft.draft.kind == .resource && draft.draft.words.contains("https://nhs.uk/teeth"))
        #expect(try await world.titles(for: mother).isEmpty, "nothing is out before a second person approved it")
        #expect(try await world.refusals(of: DecideSuggestion(poor, .decline(reason: "")), to: deputy) == [.missing("reason")])
        try await world.perform(DecideSuggestion(poor, .decline(reason: "We don't pass on adverts.")), by: deputy)
        #expect(try await world.refusals(of: DecideSuggestion(poor, .circulate(world.identifier())), to: manager) == [.changedMeanwhile])
        func page(_ member: Member.ID) async throws -> SuggestionsPage {
            let viewer = try #require(try await world.viewer(member))
            return try await world.application.read { db in try SuggestionsPage.load(for: viewer, from: db) }
        }
        #expect(try await Set(page(mother).decided.map(\.reason)) == ["", "We don't pass on adverts."])
        #expect(try await page(neighbour).decided.isEmpty)
        #expect(try await page(mother).decided.allSatisfy { $0.by == nil && $0.post == nil })
    }
}
