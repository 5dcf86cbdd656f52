@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("A page with and without authorisation")
struct AuthorisedPageTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID
    let author: Member.ID

    init() async throws {
        world = try await World(authorised: false)
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Ann Moor")
        author = try await world.member(.staff, [.contributor])
    }

    @Test("N34: Gatepost's own page does not open without a live authorisation, and opens with one")
    func opens() async throws {
        let post = try await world.submitted(by: author)
        #expect(try await world.approval(of: post, by: deputy) == [.pageNotOpen(.unauthorised)])
        try await world.authorise(askedBy: manager, answeredBy: deputy)
        #expect(try await world.approval(of: post, by: deputy).isEmpty)
    }

    @Test("N34: whoever asked does not answer, in whichever membership; somebody without the duty does not either")
    func secondPerson() async throws {
        let id = try await world.askForPage(by: manager)
        let yes = DecidePage(id, .yes(evaluateOn: world.today.adding(days: 30)), typedName: "Helen Marsh")
        #expect(try await world.refusals(of: yes, to: manager) == [.secondPersonToDecide])
        let lead = try await world.member(.staff, [.safeguardingLead])
        #expect(try await world.refusals(of: yes, to: lead) == [.needsDuty(Duty.deciding(in: .group))])
        let twin = try await world.member(.committee, [.registeredPerson])
        try await world.makeOnePerson(twin, manager)
        #expect(try await world.refusals(of: yes, to: twin) == [.secondPersonToDecide])
        #expect(try await world.viewer(author)?.pageStanding == .unauthorised)
    }

    @Test("N34: the decision is signed with a name, dated, and names who; a no says why")
    func decision() async throws {
        let id = try await world.askForPage(by: manager)
        #expect(
            try await world.refusals(of: DecidePage(id, .yes(evaluateOn: world.today), typedName: ""), to: deputy)
                == [.missing("typed_name"), .dayOutOfRange("evaluate_on")])
        #expect(try await world.refusals(of: DecidePage(id, .no(because: " "), typedName: "Ann Moor"), to: deputy) == [.missing("reason")])
        try await world.perform(DecidePage(id, .no(because: "Say who moderates."), typedName: "Ann Moor"), by: deputy)
        let page = try await world.authorisation(id, for: manager)
        #expect(page.state == .refused && page.decision?.by == "Ann Moor" && page.decision?.at == world.now)
        #expect(try await world.viewer(author)?.pageStanding == .unauthorised)
        // Answered once: the second answer changes nothing.
        let again = DecidePage(id, .yes(evaluateOn: world.today.adding(days: 30)), typedName: "Ann Moor")
        #expect(try await world.refusals(of: again, to: deputy) == [.changedMeanwhile])
    }

    @Test("N34: one person closes the page at once: families see none of it, nothing goes out, and the team still sees what is there")
    func revoked() async throws {
        let id = try await world.authorise(askedBy: manager, answeredBy: deputy)
        let child = try await world.child()
        let mother = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: mother)
        let post = try await world.published(by: author)
        let picture = try await world.picture(on: post, showing: .named(.child(child)), by: author)
        try await world.rendition(of: picture, .medium)
        func file() async throws -> PictureFile {
            let viewer = try #require(try await world.viewer(mother))
            return try await world.application.read { db in try PictureAccess.file(of: picture, .medium, for: viewer, from: db) }
        }
        #expect(try await world.titles(for: mother) == ["Den day"])
        _ = try await file()
        let lead = try await world.member(.staff, [.safeguardingLead])
        try await world.perform(RevokePage(id, because: "A worry that we look into."), by: lead)
        await #expect(throws: NotFound.self) { try await world.titles(for: mother) }
        await #expect(throws: NotFound.self) {
            try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely"), by: mother)
        }
        let viewer = try #require(try await world.viewer(mother))
        await #expect(throws: NotFound.self) { try await world.application.read { db in try ShownPost.load(post, for: viewer, from: db) } }
        await #expect(throws: NotFound.self) { try await file() }
        #expect(try await world.titles(for: author) == ["Den day"])
        let next = try await world.submitted("Beans", by: author)
        #expect(try await world.approval(of: next, by: deputy) == [.pageNotOpen(.revoked)])
    }

    @Test("N34: reopening takes a new request and a second person; the old one stays on the register as revoked")
    func reopened() async throws {
        let old = try await world.authorise(askedBy: manager, answeredBy: deputy)
        try await world.perform(RevokePage(old, because: "A worry."), by: manager)
        #expect(try await world.refusals(of: RevokePage(old, because: "Again."), to: manager) == [.changedMeanwhile])
        let again = DecidePage(old, .yes(evaluateOn: world.today.adding(days: 30)), typedName: "Ann Moor")
        #expect(try await world.refusals(of: again, to: deputy) == [.changedMeanwhile])
        let new = try await world.authorise(askedBy: deputy, answeredBy: manager)
        #expect(try await world.viewer(author)?.pageStanding == .open)
        #expect(try await world.authorisation(old, for: manager).state == .revoked)
        #expect(try await world.authorisation(new, for: manager).state == .live)
    }

    @Test("N34: a later authorisation takes the earlier one's place, and revoking it closes the page")
    func replaced() async throws {
        let first = try await world.authorise(askedBy: manager, answeredBy: deputy)
        let second = try await world.authorise(askedBy: manager, answeredBy: deputy)
        #expect(try await world.authorisation(first, for: manager).state == .replaced)
        try await world.perform(RevokePage(second, because: "A worry."), by: manager)
        #expect(try await world.viewer(author)?.pageStanding == .revoked)
    }

    @Test("N34: a page elsewhere has an authorisation of its own, which opens nothing here")
    func elsewhere() async throws {
        for network in Network.allCases where network != .gatepost {
            try await world.authorise(network, askedBy: manager, answeredBy: deputy)
        }
        #expect(try await world.viewer(author)?.pageStanding == .unauthorised)
    }

    @Test("N34: an evaluation comes due, is written down, and comes due again within a year")
    func evaluation() async throws {
        let id = try await world.authorise(askedBy: manager, answeredBy: deputy)
        #expect(try await due().isEmpty)
        world.wait(280 * Span.day)
        #expect(try await due() == [id])
        let tooLate = EvaluatePage(world.identifier(), of: id, findings: "Well read.", nextOn: world.today.adding(days: 400))
        #expect(try await world.refusals(of: tooLate, to: manager) == [.dayOutOfRange("next_on")])
        let record: Record.ID = world.identifier()
        for _ in 0..<2 {
            try await world.perform(
                EvaluatePage(record, of: id, findings: "Well read.", nextOn: world.today.adding(days: 200)), by: manager)
        }
        #expect(try await due().isEmpty)
        #expect(try await world.authorisation(id, for: manager).evaluations.map(\.findings) == ["Well read."])
    }

    @Test("N34: a childminder whom nobody else could answer signs alone, and the register says so; with somebody else they do not")
    func childminder() async throws {
        let world = try await World(kind: "childminder", authorised: false)
        let childminder = try await world.member(.staff, [.registeredPerson, .manager])
        let id = try await world.askForPage(by: childminder)
        let yes = DecidePage(id, .yes(evaluateOn: world.today.adding(days: 30)), typedName: "Sam Reed")
        let partner = try await world.member(.officer, [.approvalPartner], named: "Bea Hart")
        #expect(try await world.refusals(of: yes, to: childminder) == [.secondPersonToDecide])
        try await world.write("UPDATE membership SET last_day = \(world.today.adding(days: -31)) WHERE id = \(partner)")
        #expect(try await world.refusals(of: yes, to: childminder).isEmpty)
        #expect(try await world.authorisation(id, for: childminder).decision?.isAlone == true)
    }

    @Test("N34: a childminder is not alone by having suspended who could answer, or ended their time or duty within thirty days")
    func madeAlone() async throws {
        let world = try await World(kind: "childminder", authorised: false)
        let childminder = try await world.member(.staff, [.registeredPerson, .manager])
        let assistant = try await world.member(.staff, [.deputy], named: "Bea Hart")
        let id = try await world.askForPage(by: childminder)
        func yes() -> DecidePage { DecidePage(id, .yes(evaluateOn: world.today.adding(days: 30)), typedName: "Sam Reed") }
        try await world.perform(SuspendAccess(world.identifier(), of: assistant), by: childminder)
        #expect(try await world.refusals(of: yes(), to: childminder) == [.secondPersonToDecide])
        #expect(try await !world.authorisation(id, for: childminder).mayDecide)
        try await world.write(
            "UPDATE suspension SET lifted_at = \(world.now) WHERE member = \(assistant)",
            "UPDATE membership SET last_day = \(world.today.adding(days: -30)) WHERE id = \(assistant)")
        #expect(try await world.refusals(of: yes(), to: childminder) == [.secondPersonToDecide])
        try await world.write(
            "UPDATE membership SET last_day = NULL WHERE id = \(assistant)",
            "UPDATE designation SET ended_at = \(world.now - 29 * Span.day) WHERE member = \(assistant)")
        #expect(try await world.refusals(of: yes(), to: childminder) == [.secondPersonToDecide])
        world.wait(2 * Span.day)
        #expect(try await world.refusals(of: yes(), to: childminder).isEmpty)
    }

    @Test("N34: a closure notice goes out while the page waits to be authorised, and not while it is closed")
    func closures() async throws {
        let wording: Record.ID = world.identifier()
        try await world.perform(ProposeClosureWording(wording, title: "Closed today", words: "There is snow."), by: manager)
        try await world.perform(ApproveClosureWording(wording), by: deputy)
        func send() -> SendClosureNotice { SendClosureNotice(world.identifier(), wording: wording, day: nil, minute: nil) }
        #expect(try await world.refusals(of: send(), to: manager).isEmpty)
        let id = try await world.authorise(askedBy: manager, answeredBy: deputy)
        try await world.perform(RevokePage(id, because: "A worry."), by: manager)
        #expect(try await world.refusals(of: send(), to: manager) == [.pageNotOpen(.revoked)])
    }

    private func due() async throws -> [Authorisation.ID] {
        let viewer = try #require(try await world.viewer(manager))
        return try await world.application.read { db in try PagesDue.load(for: viewer, from: db) }?.evaluations.map(\.id) ?? []
    }
}
