import Safeguarding
import Testing

@Suite struct BreachRuleTests {
    private let noticed = 1_794_823_200_000_000
    private let hour = 3_600_000_000

    @Test(
        "P13: the Commissioner is told within 72 hours of noticing, and the clock says in hours what is left",
        arguments: [
            (0, 72, BreachStage.running), (1, 71, .running), (47, 25, .running), (48, 24, .soon), (71, 1, .soon), (72, 0, .soon),
            (73, -1, .over),
            (100, -28, .over),
        ])
    func hours(passed: Int, left: Int, stage: BreachStage) {
        let state = BreachState(noticedAt: noticed, [BreachEntry.fact("A register was left on a bus.")])
        #expect(state.hoursLeft(at: noticed + passed * hour) == left)
        #expect(state.stage(at: noticed + passed * hour) == stage)
    }

    @Test("P13: deciding to tell stops no clock, telling does; deciding with reasons that it is not needed does too") func stops() {
        let late = noticed + 80 * hour
        func stage(_ entries: BreachEntry...) -> BreachStage { BreachState(noticedAt: noticed, entries).stage(at: late) }
        #expect(stage(.regulator(tell: true, why: "Names of children.")) == .over)
        #expect(stage(.regulator(tell: true, why: "Names."), .regulatorTold(at: late, reference: "IC-1")) == .stopped)
        #expect(stage(.regulator(tell: false, why: "It was sealed.")) == .stopped)
        #expect(stage(.regulator(tell: false, why: "It was sealed."), .regulator(tell: true, why: "It was not.")) == .over)
        #expect(BreachState(noticedAt: noticed, [.regulatorTold(at: late, reference: "IC-1")]).wasLate)
        #expect(!BreachState(noticedAt: noticed, [.regulatorTold(at: noticed + 72 * hour, reference: "IC-1")]).wasLate)
    }

    @Test("P13: a breach is closed only once its people are counted and both decisions are made and carried out") func closing() {
        let steps: [BreachEntry] = [
            .people([.children], count: 12), .regulator(tell: true, why: "Names."), .regulatorTold(at: noticed + hour, reference: "IC-1"),
            .persons(tell: true, why: "They may worry."), .personsTold("By letter."),
        ]
        for count in 0..<steps.count {
            let state = BreachState(noticedAt: noticed, steps.prefix(count))
            #expect(BreachEntry.closed("Bags stay here.").refusals(in: state, at: noticed + 2 * hour) == [.breachUndecided])
        }
        let done = BreachState(noticedAt: noticed, steps)
        #expect(BreachEntry.closed("Bags stay here.").refusals(in: done, at: noticed + 2 * hour) == [])
        let closed = BreachState(noticedAt: noticed, steps + [.closed("Bags stay here.")])
        #expect(BreachEntry.fact("More.").refusals(in: closed, at: noticed + 3 * hour) == [.entryClosed])
    }

    @Test("a report lies between noticing and now, has a reference and follows a decision to report") func reports() {
        let decided = BreachState(noticedAt: noticed, [.regulator(tell: true, why: "Names.")])
        func told(_ at: Int, _ reference: String = "IC-1", in state: BreachState? = nil) -> [Refusal] {
            BreachEntry.regulatorTold(at: at, reference: reference).refusals(in: state ?? decided, at: noticed + hour)
        }
        #expect(told(noticed) == [] && told(noticed + hour) == [])
        #expect(told(noticed - 1) == [.dayOutOfRange("told_on")] && told(noticed + 2 * hour) == [.dayOutOfRange("told_on")])
        #expect(told(noticed, " ") == [.missing("reference")])
        #expect(told(noticed, in: BreachState(noticedAt: noticed, [BreachEntry]())) == [.breachUndecided])
        #expect(BreachEntry.people([], count: 3).refusals(in: decided, at: noticed) == [.missing("people")])
        #expect(BreachEntry.regulator(tell: false, why: "").refusals(in: decided, at: noticed) == [.missing("words")])
    }
}
