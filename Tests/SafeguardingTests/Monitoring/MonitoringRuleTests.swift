import Safeguarding
import Testing

@Suite struct MonitoringRuleTests {
    /// Monday.
    private let monday = Day("2026-11-16")!

    @Test(
        "N13, D18: a look that is not done on its day is reminded of, then told to others, and from the fourth day a breach",
        arguments: [
            (0, CheckStage.notYet), (1, .notYet), (6, .notYet), (7, .due), (8, .reminded), (9, .escalated), (10, .escalated), (11, .breach),
            (14, .breach), (60, .breach),
        ])
    func stages(after: Int, stage: CheckStage) {
        let standing = MonitoringPlan.beginning.standing(last: monday, since: monday, on: monday.adding(days: after))
        #expect(standing.stage == stage)
        #expect(standing.day == monday.adding(days: 7), "however late it is, the same look is due")
    }

    @Test("N13: the next look is the first planned day after the last one, whenever that was signed")
    func next() {
        let plan = MonitoringPlan([.init(weekday: 1), .init(weekday: 4)])
        let table: [(last: String?, due: String)] = [
            ("2026-11-16", "2026-11-19"), ("2026-11-17", "2026-11-19"), ("2026-11-19", "2026-11-23"), ("2026-11-22", "2026-11-23"),
            (nil, "2026-11-19"),
        ]
        for (last, due) in table {
            #expect(plan.standing(last: last.flatMap { Day($0) }, since: monday, on: monday).day == Day(due), "\(last ?? "never")")
        }
    }

    @Test("N13: a rota has one turn a day and at least one a week") func rota() {
        #expect(MonitoringPlan([]).refusals == [.missing("days")])
        #expect(MonitoringPlan([.init(weekday: 8)]).refusals == [.missing("days")])
        #expect(MonitoringPlan([.init(weekday: 2), .init(weekday: 2)]).refusals == [.notUnderstood("days")])
        #expect(MonitoringPlan([.init(weekday: 2), .init(weekday: 5, member: Member.ID(low: 3))]).refusals.isEmpty)
    }

    @Test("N13: the later a look is, the more people are told, and nobody before its day") func told() {
        #expect(CheckStage.notYet.told.isEmpty)
        #expect(CheckStage.due.told == [.monitor] && CheckStage.reminded.told == [.monitor])
        #expect(CheckStage.escalated.told.isSuperset(of: [.manager, .safeguardingLead]))
        #expect(CheckStage.breach.told.isSuperset(of: CheckStage.escalated.told.union([.registeredPerson])))
    }

    @Test("S5: a report hides a comment that is shown, but not again once the office has decided to show it") func hides() {
        #expect(reportHides(isShown: true, wasKept: false))
        #expect(!reportHides(isShown: true, wasKept: true) && !reportHides(isShown: false, wasKept: false))
    }

    @Test("S5: a pause of commenting has an end, within four weeks") func pauses() {
        #expect(pauseDays(until: nil, today: monday) == .missing("until"))
        #expect(pauseDays(until: monday.adding(days: -1), today: monday) == .dayOutOfRange("until"))
        #expect(pauseDays(until: monday.adding(days: 29), today: monday) == .dayOutOfRange("until"))
        #expect(pauseDays(until: monday, today: monday) == nil && pauseDays(until: monday.adding(days: 28), today: monday) == nil)
    }
}
