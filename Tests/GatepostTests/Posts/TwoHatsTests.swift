@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// One human with two memberships is one person at the gate.
@Suite struct TwoHatsTests {
    let world: World
    let author, otherHat, deputy: Member.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contentManager], named: "Asha Patel")
        otherHat = try await world.member(.committee, [.contentManager], named: "Asha Patel")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        try await world.makeOnePerson(otherHat, author)
    }

    @Test("N28: nobody approves their own post through another membership") func ownPost() async throws {
        let post = try await world.submitted(by: author)
        #expect(try await world.approval(of: post, by: otherHat) == [.workedOnIt])
        #expect(try await world.approval(of: post, by: deputy) == [])
    }

    @Test("N8: two memberships of one human are one person ready to approve") func ready() async throws {
        let third = try await world.member(.staff, [.contributor], named: "Tom Ward")
        let post = try await world.submitted(by: third)
        try await world.write("UPDATE designation SET ended_at = \(world.now) WHERE setting = \(world.setting) AND member = \(deputy)")
        #expect(try await world.approval(of: post, by: author) == [.fewerThanTwoReady(ready: 1)])
        let shown = try await world.published(by: third)
        #expect(try await world.refusals(of: SayComment(world.identifier(), on: shown, words: "Hello"), to: author) == [.commentsClosed])
    }

    @Test("N28: nobody agrees their own closure wording through another membership") func wording() async throws {
        let wording: Record.ID = world.identifier()
        try await world.perform(ProposeClosureWording(wording, title: "Closed", words: "We are closed on {day}."), by: author)
        #expect(try await world.refusals(of: ApproveClosureWording(wording), to: otherHat) == [.workedOnIt])
        #expect(try await world.refusals(of: ApproveClosureWording(wording), to: deputy) == [])
    }

    @Test("B14: nobody decides their own question through another membership") func question() async throws {
        let manages = try await world.member(.agency, [.deputy], named: "Asha Patel")
        try await world.makeOnePerson(manages, author)
        let post = try await world.draft(by: author)
        let question: Record.ID = world.identifier()
        try await world.perform(AskManager(question, about: "Is this all right?", of: post), by: author)
        #expect(try await world.refusals(of: AnswerQuestion(question, .goAhead), to: manages) == [.aboutOneself])
    }
}
