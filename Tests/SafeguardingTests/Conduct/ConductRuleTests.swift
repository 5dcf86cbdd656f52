import Safeguarding
import Testing

@Suite struct ConductRuleTests {
    @Test("N31: a suspension follows a warning that counts, and a removal a suspension") func order() {
        let table: [(ConductKind, Set<ConductKind>, Refusal?)] = [
            (.warning, [], nil), (.warning, [.warning], nil), (.suspension, [], .conductTooSoon), (.suspension, [.warning], nil),
            (.removal, [], .conductTooSoon), (.removal, [.warning], .conductTooSoon), (.removal, [.warning, .suspension], nil),
        ]
        for (next, standing, refusal) in table { #expect(conductInOrder(next, after: standing) == refusal, "\(next) after \(standing)") }
    }

    @Test("N31: every step has an end, within the time that its kind allows", arguments: ConductKind.allCases) func ends(kind: ConductKind)
        throws
    {
        let today = try #require(Day("2026-11-16"))
        #expect(conductDays(kind, until: nil, today: today) == .missing("until"))
        #expect(conductDays(kind, until: today.adding(days: -1), today: today) == .dayOutOfRange("until"))
        #expect(conductDays(kind, until: today.adding(days: kind.longest + 1), today: today) == .dayOutOfRange("until"))
        #expect(conductDays(kind, until: today.adding(days: kind.longest), today: today) == nil)
    }

    @Test("N31: whoever placed a step does not decide the appeal against it") func another() {
        let (one, other) = (Person.ID(low: 1), Person.ID(low: 2))
        #expect(appealByAnother(placedBy: one, decidedBy: one) == .aboutOneself)
        #expect(appealByAnother(placedBy: one, decidedBy: other) == nil)
    }

    @Test("N31: somebody is slowed before they are stopped, and one who collects does not raise the bound for themselves") func verdicts() {
        let bound = ViewingBound(habits: [ViewingCount](repeating: ViewingCount(opened: 8, pages: 2), count: 60), pictures: 2_000)
        #expect(bound.opened == 60 && bound.pages == 40)
        #expect(bound.verdict(on: ViewingCount(opened: 41)) == .free && bound.verdict(on: ViewingCount(opened: 42)) == .slowed)
        #expect(bound.verdict(on: ViewingCount(opened: 60)) == .stopped && bound.verdict(on: ViewingCount(pages: 40)) == .stopped)
        let keen = [ViewingCount](repeating: ViewingCount(opened: 30), count: 60)
        #expect(ViewingBound(habits: keen, pictures: 2_000).opened == 80, "never more than a twenty-fifth of the pictures")
        let oneCollects = [ViewingCount](repeating: ViewingCount(opened: 8), count: 59) + [ViewingCount(opened: 5_000)]
        #expect(ViewingBound(habits: oneCollects, pictures: 20_000).opened == 60)
    }
}

/// A year of a nursery of a hundred and ten carers with two thousand pictures, day by day. What people do is assumed, not measured: on two
/// days in five somebody looks in and opens a few of the new pictures; now and then they look back; each week half a family joins and looks
/// back further.
@Suite struct ViewingYearTests {
    @Test(
        "N31, S13: in a year of ordinary use at most one false alarm, and a collector is stopped before a twentieth of the pictures",
        arguments: [1, 7, 2026] as [UInt64])
    func year(seed: UInt64) {
        var numbers = Numbers(seed: seed)
        var members = (0..<110).map { _ in Visitor() }
        var (pictures, falseAlarms) = (2_000, 0)
        for day in 0..<365 {
            if day % 7 < 5 { pictures += 2 }
            let bound = ViewingBound(habits: members.map { $0.count(on: day) }, pictures: pictures)
            for index in members.indices {
                var opens = numbers.chance(0.4) ? Int(numbers.exponential(3)) : 0
                if numbers.chance(0.01) { opens += 3 + Int(numbers.exponential(5)) }
                if members[index].isNew { opens += 5 + Int(numbers.exponential(9)) }
                members[index].isNew = false
                members[index].open(opens, on: day)
                if bound.verdict(on: members[index].count(on: day)) == .stopped {
                    falseAlarms += 1
                    members[index] = Visitor()
                }
            }
            if numbers.chance(1.0 / 14) { members[numbers.below(members.count)] = Visitor(isNew: true) }
            if day % 30 == 29 { #expect(collected(against: bound, of: pictures, &numbers) * 20 < pictures, "seed \(seed), day \(day)") }
        }
        print("a year of ordinary use with seed \(seed): \(falseAlarms) false alarms")
        #expect(falseAlarms <= 1, "seed \(seed)")
    }

    /// How many a collector holds when they are stopped, who opens one after another, each once.
    private func collected(against bound: ViewingBound, of pictures: Int, _ numbers: inout Numbers) -> Int {
        var held = numbers.below(20)
        while bound.verdict(on: ViewingCount(opened: held)) != .stopped, held < pictures { held += 1 }
        return held
    }

    private struct Visitor {
        var isNew = false
        var since = 0
        var opened = 0

        func count(on day: Int) -> ViewingCount { ViewingCount(opened: day - since >= ViewingCount.days ? 0 : opened) }
        mutating func open(_ number: Int, on day: Int) {
            if day - since >= ViewingCount.days { (since, opened) = (day, 0) }
            opened += number
        }
    }

    private struct Numbers {
        private var state: UInt64
        init(seed: UInt64) { state = seed }
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
        mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
        mutating func chance(_ part: Double) -> Bool { unit() < part }
        mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
        /// Exponential, by adding tenths until chance ends it: no logarithm is needed.
        mutating func exponential(_ mean: Double) -> Double {
            var value = 0.0
            while value < 1_000, unit() > 0.1 / mean { value += 0.1 }
            return value
        }
    }
}
