@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct ApprovalTests {
    let world: World
    let author, manager, deputy: Member.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
    }

    @Test("N28: a second person puts a post on the page, at once") func published() async throws {
        let post = try await world.submitted(by: author)
        #expect(try await world.titles(for: manager) == [])
        #expect(try await world.approval(of: post, by: manager) == [])
        #expect(try await world.atGate(post, for: author).state == .published)
        #expect(try await world.titles(for: manager) == ["Den day"])
    }

    @Test("N28: nobody approves what they worked on, whatever duty they hold", arguments: Duty.allCases) func ownWork(duty: Duty)
        async throws
    {
        let several = try await world.member(.staff, [duty, .manager, .contentManager, .deputy], named: "Sam Reed")
        let post = try await world.submitted(by: several)
        #expect(try await world.approval(of: post, by: several) == [.workedOnIt])
        #expect(try await world.atGate(post, for: author).state == .submitted)
    }

    @Test("N28: whoever changed a word, answered a check or put it forward is no second person") func everyContribution() async throws {
        let edited = try await world.draft(by: author)
        try await world.perform(EditDraft(edited, PostDraft(title: "Den day", words: "We built two dens."), from: 1), by: manager)
        try await world.perform(SubmitPost(edited), by: author)
        #expect(try await world.approval(of: edited, by: manager) == [.workedOnIt])
        let forwarded = try await world.draft(by: author)
        try await world.perform(SubmitPost(forwarded), by: deputy)
        #expect(try await world.approval(of: forwarded, by: deputy) == [.workedOnIt])
        let pictured = try await world.draft(by: author)
        let picture = try await world.picture(on: pictured, by: author)
        try await world.perform(SignNobodyInPicture(picture), by: author)
        try await world.perform(CheckPicture(picture), by: manager)
        try await world.perform(SubmitPost(pictured), by: author)
        #expect(try await world.approval(of: pictured, by: manager) == [.workedOnIt])
        #expect(try await world.approval(of: pictured, by: deputy) == [])
    }

    @Test("N28: only a designated person approves; managing or safeguarding alone is not enough") func undesignated() async throws {
        let post = try await world.submitted(by: author)
        for duties: Set<Duty> in [[.registeredPerson], [.safeguardingLead], [.deputySafeguardingLead], [.contributor]] {
            let other = try await world.member(.staff, duties)
            #expect(try await world.approval(of: post, by: other) == [.needsDuty(Duty.approving)])
        }
    }

    @Test("N28, D14: somebody without a duty, a parent and an officer find no post behind the page") func unseen() async throws {
        let post = try await world.submitted(by: author)
        let carer = try await world.carer(of: world.child())
        let others = [
            try await world.member(.staff), try await world.member(.student), carer, try await world.member(.officer, [.overseeingOfficer]),
            try await world.member(.officer, [.approvalPartner]),
        ]
        for other in others {
            await #expect(throws: NotFound.self) { try await world.perform(ApprovePost(post, seen: []), by: other) }
            await #expect(throws: NotFound.self) { try await world.perform(TakeDownPost(post, because: "No"), by: other) }
        }
    }

    @Test("N28: an approval is for exactly what was seen") func changedSince() async throws {
        let post = try await world.submitted(by: author)
        let seen = try await world.atGate(post, for: manager).digest
        try await world.perform(EditDraft(post, PostDraft(title: "Den day", words: "Something else."), from: 1), by: author)
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen), to: manager) == [.wrongState(.draft)])
        try await world.perform(SubmitPost(post), by: author)
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen), to: manager) == [.changedSinceSeen])
    }

    @Test("N28: words, audience, alt text, faces and pixels are all in the digest") func digest() async throws {
        let child = try await world.child()
        let carer = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: carer)
        let post = try await world.draft(by: author)
        let picture = try await world.picture(on: post, showing: .nobodyYet, by: author)
        let face = try #require(try await world.atGate(post, for: author).pictures.first?.faces.first?.id)
        var digests: Set<[UInt8]> = [try await world.atGate(post, for: author).digest]
        func changes(_ action: some Action) async throws {
            try await world.perform(action, by: author)
            #expect(digests.insert(try await world.atGate(post, for: author).digest).inserted)
        }
        try await changes(AnswerFace(face, is: .child(child)))
        try await changes(AnswerFace(face, is: .hidden(nil)))
        try await changes(DescribePicture(picture, as: "A den of branches"))
        let area = try #require(FaceArea(x: 10, y: 10, width: 500, height: 500))
        try await changes(MoveFace(face, to: area))
        try await changes(EditDraft(post, PostDraft(title: "Den day", words: "We built a den.", audience: .rooms([world.oak])), from: 99))
        try await world.finishRendering(post, seenBy: author)
        #expect(digests.insert(try await world.atGate(post, for: author).digest).inserted)
    }

    @Test("N28: every change takes a submitted post back to draft") func voided() async throws {
        let post = try await world.submitted(by: author)
        try await world.perform(EditDraft(post, PostDraft(title: "Den", words: "Dens."), from: 1), by: author)
        #expect(try await world.atGate(post, for: author).state == .draft)
        try await world.perform(SubmitPost(post), by: author)
        _ = try await world.perform(AddPicture(world.identifier(), to: post, upload: "f", sealedKey: [1]), by: author)
        #expect(try await world.atGate(post, for: author).state == .draft)
    }

    @Test("N28: two approve at once: one wins, and the other is told") func twice() async throws {
        let post = try await world.submitted(by: author)
        async let first = world.approval(of: post, by: manager)
        async let second = world.approval(of: post, by: deputy)
        let answers = try await [first, second]
        #expect(answers.count { $0.isEmpty } == 1)
        #expect(answers.contains([.wrongState(.published)]))
        let approvals = try await world.application.read { db in try db.count("SELECT COUNT(*) FROM approval") }
        #expect(approvals == 1)
    }

    @Test("N7, N8, B8: what keeps a duty asleep keeps from approving, and says which", arguments: Gap.allCases) func notReady(gap: Gap)
        async throws
    {
        let post = try await world.submitted(by: author)
        let asleep = try await world.member(.staff, [.deputy], without: [gap])
        #expect(try await world.approval(of: post, by: asleep) == [.notReady(gap)])
        #expect(try await world.approval(of: post, by: manager) == [])
    }

    @Test("N8: with fewer than two ready the page pauses; writing and submitting go on") func paused() async throws {
        let small = try await World()
        let author = try await small.member(.staff, [.contributor])
        let manager = try await small.member(.staff, [.manager])
        _ = try await small.member(.staff, [.deputy], without: [.childProtection])
        let post = try await small.submitted(by: author)
        #expect(try await small.approval(of: post, by: manager) == [.fewerThanTwoReady(ready: 1)])
        _ = try await small.member(.staff, [.contentManager])
        #expect(try await small.approval(of: post, by: manager) == [])
    }

    @Test("N8: a lapse takes the right to approve away on its day") func lapse() async throws {
        let post = try await world.submitted(by: author)
        world.wait(301 * Span.day)
        #expect(try await world.approval(of: post, by: manager).contains(.notReady(.childProtection)))
        #expect(try await world.approval(of: post, by: manager).contains(.fewerThanTwoReady(ready: 0)))
    }

    @Test("B2: a post from an outing goes out only after everybody is back") func outing() async throws {
        let post: Post.ID = world.identifier()
        let back = world.now + Span.hour
        try await world.perform(StartDraft(post, PostDraft(title: "Woods", words: "We went out.", backAt: back)), by: author)
        try await world.perform(SubmitPost(post), by: author)
        #expect(try await world.approval(of: post, by: manager) == [.stillOut(until: back)])
        world.wait(Span.hour)
        #expect(try await world.approval(of: post, by: manager) == [])
    }

    @Test("N28: nobody decides about a post to their own family") func ownFamily() async throws {
        let child = try await world.child()
        let post = try await world.submitted(for: .family(child), by: author)
        let carer = try await world.carer(of: child)
        try await world.write("UPDATE membership SET person = (SELECT person FROM membership WHERE id = \(manager)) WHERE id = \(carer)")
        #expect(try await world.approval(of: post, by: manager) == [.ownChild])
        #expect(try await world.approval(of: post, by: deputy) == [])
    }

    @Test("N28: a grandmother who works here decides about no post to her grandchild’s family, and about another family’s she does")
    func ownGrandchild() async throws {
        let (child, other) = (try await world.child(), try await world.child("Isla", "Shaw"))
        let post = try await world.submitted(for: .family(child), by: author)
        let elsewhere = try await world.submitted(for: .family(other), by: author)
        let nan = try await world.relative(of: child)
        try await world.write("UPDATE membership SET person = (SELECT person FROM membership WHERE id = \(manager)) WHERE id = \(nan)")
        #expect(try await world.approval(of: post, by: manager) == [.ownChild])
        #expect(try await world.approval(of: elsewhere, by: manager) == [])
        #expect(try await world.approval(of: post, by: deputy) == [])
    }

    @Test("N28, P14: an approver returns it with a reason, and it can be sent again") func returned() async throws {
        let post = try await world.submitted(by: author)
        #expect(try await world.refusals(of: ReturnPost(post, because: " "), to: manager) == [.missing("reason")])
        try await world.perform(ReturnPost(post, because: "Please say where the branches came from."), by: manager)
        let back = try await world.atGate(post, for: author)
        #expect(back.state == .returned && back.reason == "Please say where the branches came from.")
        #expect(try await world.approval(of: post, by: manager) == [.wrongState(.returned)])
        try await world.perform(SubmitPost(post), by: author)
        #expect(try await world.approval(of: post, by: manager) == [])
    }

    @Test("S2, N10: one person takes a post down at once; it needs a reason and no readiness") func takenDown() async throws {
        let carer = try await world.carer(of: world.child())
        for duty in TakeDownPost.duties.subtracting([.approvalPartner]).sorted(by: { $0.rawValue < $1.rawValue }) {
            let post = try await world.submitted(by: author)
            #expect(try await world.approval(of: post, by: manager) == [])
            #expect(try await world.titles(for: carer) == ["Den day"])
            let one = try await world.member(.staff, [duty], without: [.vetting, .childProtection])
            #expect(try await world.refusals(of: TakeDownPost(post, because: ""), to: one) == [.missing("reason")])
            try await world.perform(TakeDownPost(post, because: "A family asked."), by: one)
            #expect(try await world.titles(for: carer) == [])
        }
    }

    @Test("P10: an author takes a post back from the page; a colleague who had no hand in it does not") func withdrawn() async throws {
        let post = try await world.submitted(by: author)
        #expect(try await world.approval(of: post, by: manager) == [])
        let colleague = try await world.member(.staff, [.contributor])
        #expect(try await world.refusals(of: WithdrawPost(post), to: colleague) == [.needsDuty(PostRights.anybodysPosts)])
        try await world.perform(WithdrawPost(post), by: author)
        #expect(try await world.titles(for: manager) == [])
    }
}
