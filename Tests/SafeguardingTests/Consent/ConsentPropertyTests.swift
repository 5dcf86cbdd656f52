import Safeguarding
import Testing

/// What holds whatever is on record. The seed is printed, so that a failure can be had again.
@Suite struct ConsentPropertyTests {
    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }

        mutating func decision(_ kind: Decision.Kind? = nil) -> Decision {
            Decision(
                kind ?? Decision.Kind.allCases.randomElement(using: &self)!, isLive: .random(using: &self),
                isAuthorised: .random(using: &self))
        }
        mutating func markers() -> Set<Marker> { Set(Marker.allCases.filter { _ in Int.random(in: 0..<4, using: &self) == 0 }) }
    }

    /// yes is more than hidden, and hidden more than never.
    private func rank(_ permission: Permission) -> Int {
        switch permission {
        case .yes: 2
        case .hidden: 1
        case .never: 0
        }
    }

    private func each(_ body: (inout Chance, [Decision], Set<Marker>, Medium) -> Void) {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("consent properties, seed \(seed)")
        var chance = Chance(state: seed)
        for _ in 0..<20_000 {
            let decisions = (0..<Int.random(in: 0...6, using: &chance)).map { _ in chance.decision() }
            let markers = chance.markers()
            body(&chance, decisions, markers, Medium.allCases.randomElement(using: &chance)!)
        }
    }

    @Test("S2: another stop or another marker never turns a no into a yes") func tightening() {
        each { chance, decisions, markers, medium in
            let before = rank(permission(decisions, markers: markers, medium: medium))
            let stopped = permission(decisions + [chance.decision(.stop)], markers: markers, medium: medium)
            #expect(rank(stopped) <= before)
            for marker in Marker.allCases {
                #expect(rank(permission(decisions, markers: markers.union([marker]), medium: medium)) <= before)
            }
        }
    }

    @Test("S2: taking a yes away, or its proof, never turns a no into a yes") func losing() {
        each { _, decisions, markers, medium in
            let before = rank(permission(decisions, markers: markers, medium: medium))
            for (index, decision) in decisions.enumerated() where decision.kind != .stop {
                var fewer = decisions
                fewer.remove(at: index)
                #expect(rank(permission(fewer, markers: markers, medium: medium)) <= before)
                fewer.insert(Decision(decision.kind, isLive: decision.isLive, isAuthorised: false), at: index)
                #expect(rank(permission(fewer, markers: markers, medium: medium)) <= before)
            }
        }
    }

    @Test("S2: the order in which decisions are read does not matter, and a yes without proof says nothing") func order() {
        each { chance, decisions, markers, medium in
            let before = permission(decisions, markers: markers, medium: medium)
            #expect(permission(decisions.shuffled(using: &chance), markers: markers, medium: medium) == before)
            #expect(permission(decisions + [chance.decision(.noObjection)], markers: markers, medium: medium) == before)
        }
    }

    @Test("S2: a yes always has a live proven grant behind it, and nobody's live no beside it") func reasons() {
        each { _, decisions, markers, medium in
            guard permission(decisions, markers: markers, medium: medium) == .yes else { return }
            #expect(decisions.contains { $0.kind == .grant && $0.isLive && $0.isAuthorised })
            #expect(!decisions.contains { $0.kind == .stop && $0.isLive })
        }
    }
}
