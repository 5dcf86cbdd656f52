@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct ClosureTests {
    let world: World
    let manager, deputy, carer: Member.ID
    let wording: Record.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        carer = try await world.carer(of: world.child())
        wording = world.identifier()
        try await world.perform(
            ProposeClosureWording(wording, title: "We are closed on {day}", words: "There is snow. Please collect by {time}."), by: manager)
    }

    @Test("N8, N28: a closure's wording takes a second person, and may then be sent by one while the page is paused") func sent()
        async throws
    {
        let (post, day): (Post.ID, Day) = (world.identifier(), try #require(Day("2026-11-23")))
        func send() -> SendClosureNotice { SendClosureNotice(post, wording: wording, day: day, minute: 930) }
        #expect(try await world.refusals(of: send(), to: manager) == [.wordingNotApproved])
        #expect(try await world.refusals(of: ApproveClosureWording(wording), to: manager) == [.workedOnIt])
        try await world.perform(ApproveClosureWording(wording), by: deputy)
        // Everybody's training has lapsed: nothing else goes out, this does.
        world.wait(301 * Span.day)
        #expect(try await world.refusals(of: send(), to: deputy) == [])
        let shown = try await world.feed(for: carer).posts
        #expect(shown.map(\.title) == ["We are closed on Monday 23 November 2026"])
        #expect(try await world.atGate(post, for: manager).draft.words == "There is snow. Please collect by 3.30 pm.")
    }

    @Test("N8: only a day and a time go in; without them, without the duty, or retired, it is not sent") func bounds() async throws {
        try await world.perform(ApproveClosureWording(wording), by: deputy)
        let send = SendClosureNotice(world.identifier(), wording: wording, day: nil, minute: nil)
        #expect(try await world.refusals(of: send, to: manager) == [.missing("day"), .missing("time")])
        let contributor = try await world.member(.staff, [.contributor])
        let whole = SendClosureNotice(world.identifier(), wording: wording, day: world.today, minute: 0)
        for other in [contributor, carer] { #expect(try await world.refusals(of: whole, to: other).map(\.rule) == [.holdsDuty]) }
        try await world.perform(RetireWording(wording), by: manager)
        #expect(try await world.refusals(of: whole, to: manager) == [.wordingNotApproved])
    }

    @Test("D7, P8: a wording passes the text guard like every word") func guarded() async throws {
        let proposal = ProposeClosureWording(world.identifier(), title: "Closed", words: "Ring 07700 900123")
        #expect(try await world.refusals(of: proposal, to: manager).map(\.rule) == [.wordsPass])
    }

    @Test("N8: a lapsed colleague does not agree a wording") func lapsed() async throws {
        let lapsed = try await world.member(.staff, [.contentManager], without: [.onlineSafety])
        #expect(try await world.refusals(of: ApproveClosureWording(wording), to: lapsed) == [.notReady(.onlineSafety)])
    }
}
