import Safeguarding
import Testing

@Suite struct OfficeRuleTests {
    @Test(
        "D12, D13: out of hours a message arrives when the office opens next",
        arguments: [
            // Monday 16 November 2026, minute of the day, and when it arrives.
            ("2026-11-16", 9 * 60, nil), ("2026-11-16", 8 * 60, nil), ("2026-11-16", 7 * 60 + 59, ("2026-11-16", 480)),
            ("2026-11-16", 18 * 60, ("2026-11-17", 480)), ("2026-11-16", 23 * 60, ("2026-11-17", 480)),
            ("2026-11-20", 19 * 60, ("2026-11-23", 480)), ("2026-11-21", 12 * 60, ("2026-11-23", 480)),
        ] as [(String, Int, (String, Int)?)])
    func arrival(day: String, minute: Int, arrives: (String, Int)?) throws {
        let found = OfficeHours.usual.arrival(on: try #require(Day(day)), minute: minute)
        #expect(found?.day == arrives.flatMap { Day($0.0) } && found?.minute == arrives?.1)
    }

    @Test("D13: hours have a day, and open before they close") func hours() {
        #expect(OfficeHours.usual.refusals.isEmpty)
        #expect(OfficeHours(days: [], opens: 480, closes: 1080).refusals == [.missing("days")])
        #expect(OfficeHours(days: [1], opens: 600, closes: 600).refusals == [.notUnderstood("closes")])
        #expect(OfficeHours(days: [9], opens: 600, closes: 1500).refusals == [.missing("days"), .notUnderstood("closes")])
    }

    @Test(
        "S10: an urgent question that nobody takes is told to more people, and then whoever asked is told whom to ring",
        arguments: [(0, UrgentStage.leads), (9, .leads), (10, .everybody), (19, .everybody), (20, .ring), (600, .ring)])
    func urgent(minutes: Int, stage: UrgentStage) {
        #expect(UrgentStage(minutes: minutes, isTaken: false) == stage)
        #expect(UrgentStage(minutes: minutes, isTaken: true) == .taken)
    }

    @Test("B7: a link is an address of the web and nothing else") func links() {
        for good in ["https://nhs.uk", "https://www.bbc.co.uk/cbeebies?x=1#y"] { #expect(isWebAddress(good), "\(good)") }
        for bad in [
            "", "http://nhs.uk", "nhs.uk", "javascript:alert(1)", "https://", "https://localhost", "https://a b.uk", "https://user@nhs.uk",
            "ftp://nhs.uk", "https://.uk",
        ] {
            #expect(!isWebAddress(bad), "\(bad)")
        }
    }
}
