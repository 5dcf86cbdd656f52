import Safeguarding
import Testing

/// A nursery of eight with every rung of the ladder, by number: the person's number is the member's.
private enum Staff: UInt64, CaseIterable {
    case practitioner = 1, lineManager, lead, deputyLead, manager, deputy, registered, outside, parent

    var member: Member.ID { Member.ID(low: rawValue) }
    var person: Person.ID { Person.ID(low: rawValue) }

    private var duties: Set<Duty> {
        switch self {
        case .lead: [.safeguardingLead]
        case .deputyLead: [.deputySafeguardingLead]
        case .manager: [.manager]
        case .deputy: [.deputy]
        case .registered: [.registeredPerson]
        case .practitioner, .lineManager, .outside, .parent: []
        }
    }

    private var answersTo: Staff? {
        switch self {
        case .practitioner: .lineManager
        case .lineManager, .lead, .deputyLead, .deputy: .manager
        case .manager: .registered
        case .registered, .outside, .parent: nil
        }
    }

    static func people(away: Set<Staff> = []) -> [ConcernPerson] {
        allCases.filter { $0 != .parent }.map {
            ConcernPerson(
                member: $0.member, person: $0.person, duties: $0.duties, lineManager: $0.answersTo?.member, isAway: away.contains($0),
                isOutsideLead: $0 == .outside)
        }
    }

    static func circle(about: Set<Staff> = [], tied: Set<Staff> = [], teller: Staff? = nil, away: Set<Staff> = []) -> ConcernCircle {
        ConcernCircle(
            people: people(away: away), about: Set(about.map(\.person)), tied: Set(tied.map(\.person)), teller: teller?.member)
    }
}

/// How somebody can be named. A witness shuts nobody out, so it counts as not named; a helper is asked to help.
private enum Named: CaseIterable { case witness, about, tied, helper }

@Suite("Who deals with a concern") struct ConcernRouteTests {
    @Test(
        "N24: whoever it is about, and whoever is too close to them, is shut out, in every combination of who is named and how",
        arguments: [ConcernLadder.safeguarding, .management, .lineManager])
    func everyCombination(ladder: ConcernLadder) {
        let parts: [Staff] = [.manager, .lead, .deputyLead, .registered, .lineManager, .practitioner, .parent]
        var (count, wrong): (Int, [Int]) = (0, [])
        for code in 0..<16_384 {
            var rest = code
            var named: [Staff: Named] = [:]
            for part in parts { (named[part], rest) = (Named.allCases[rest % 4], rest / 4) }
            func all(_ how: Named) -> Set<Staff> { Set(parts.filter { named[$0] == how }) }
            var circle = Staff.circle(about: all(.about), tied: all(.tied), teller: .practitioner)
            circle.helpers = Set(all(.helper).map(\.member))
            let shutOut = Set(all(.about).union(all(.tied)).map(\.member))
            let route = concernRoute(ladder, circle)
            let keepsOut = route.entitled.union(route.handlers).union(route.next).isDisjoint(with: shutOut)
            // The outside lead is never among the parts, so somebody always has it.
            let isHeld = !route.handlers.isEmpty && route.handlers.isSubset(of: route.entitled)
            let helps = all(.helper).filter { $0 != .parent }.allSatisfy { route.entitled.contains($0.member) }
            if !(keepsOut && isHeld && helps) { wrong.append(code) }
            count += 1
        }
        #expect(count == 16_384 && wrong.isEmpty)
    }

    @Test("N24: naming everybody as witness blinds nobody", arguments: [ConcernLadder.safeguarding, .management, .lineManager])
    func witnesses(ladder: ConcernLadder) {
        // Witnesses are not among the facts that shut anybody out, so the route is the same.
        let route = concernRoute(ladder, Staff.circle(teller: .practitioner))
        var all = Staff.circle(teller: .practitioner)
        all.helpers = Set(Staff.allCases.map(\.member))
        #expect(concernRoute(ladder, all).handlers == route.handlers && concernRoute(ladder, all).step == route.step)
    }

    @Test("N24: when it is about everybody inside it goes to the outside lead, and without one nobody here holds it")
    func everybody() {
        let inside = Set(Staff.allCases).subtracting([.outside])
        for ladder in [ConcernLadder.safeguarding, .management, .lineManager] {
            let route = concernRoute(ladder, Staff.circle(about: inside, teller: .practitioner))
            #expect(route.step == .outside && route.handlers == [Staff.outside.member] && route.entitled == [Staff.outside.member])
            let nobody = concernRoute(ladder, Staff.circle(about: Set(Staff.allCases), teller: .practitioner))
            #expect(nobody.step == .nobody && nobody.entitled.isEmpty)
        }
    }

    @Test(
        "N33, B4, N32: a concern goes to whoever is next and not in it",
        arguments: [
            (ConcernLadder.safeguarding, [], ConcernRoute.Step.leads, [3, 4]), (.safeguarding, [3], .leads, [4]),
            (.safeguarding, [3, 4], .manager, [5]),
            (.safeguarding, [3, 4, 5], .registeredPerson, [7]), (.safeguarding, [3, 4, 5, 7], .outside, [8]),
            (.management, [], .manager, [5]), (.management, [5], .deputy, [6]), (.management, [5, 6], .registeredPerson, [7]),
            (.management, [5, 6, 7], .leads, [3, 4]), (.lineManager, [], .lineManager, [2]), (.lineManager, [2], .lineManager, [5]),
            (.lineManager, [2, 5], .lineManager, [7]), (.lineManager, [2, 5, 7], .deputy, [6]),
        ] as [(ConcernLadder, [UInt64], ConcernRoute.Step, [UInt64])])
    func next(ladder: ConcernLadder, about: [UInt64], step: ConcernRoute.Step, handlers: [UInt64]) {
        let route = concernRoute(ladder, Staff.circle(about: Set(about.compactMap(Staff.init(rawValue:))), teller: .practitioner))
        #expect(route.step == step && route.handlers == Set(handlers.map { Member.ID(low: $0) }))
    }

    @Test("N24: a lead on leave is passed over, and may open it all the same")
    func onLeave() {
        let one = concernRoute(.safeguarding, Staff.circle(away: [.lead]))
        #expect(one.handlers == [Staff.deputyLead.member] && one.entitled.contains(Staff.lead.member))
        let both = concernRoute(.safeguarding, Staff.circle(away: [.lead, .deputyLead]))
        #expect(both.step == .manager && both.entitled == [Staff.lead.member, Staff.deputyLead.member, Staff.manager.member])
        let all = concernRoute(.safeguarding, Staff.circle(away: Set(Staff.allCases)))
        #expect(all.handlers.count == 5, "everybody is told rather than nobody")
    }

    @Test("N6: what nobody answers goes up, rung by rung, and those before keep it")
    func goesUp() {
        var circle = Staff.circle(about: [.deputyLead])
        #expect(concernRoute(.safeguarding, circle).next == [Staff.manager.member])
        circle.raised = 1
        let route = concernRoute(.safeguarding, circle)
        #expect(route.handlers == [Staff.lead.member, Staff.manager.member] && route.next == [Staff.registered.member])
        circle.raised = 99
        #expect(concernRoute(.safeguarding, circle).step == .outside && concernRoute(.safeguarding, circle).next.isEmpty)
    }

    @Test("N24: on another ladder those who had it keep it, as far as it had gone up, unless they are shut out; helpers only help")
    func left() {
        var circle = Staff.circle(about: [.deputyLead])
        circle.left = [.safeguarding: 0]
        circle.helpers = [Staff.deputy.member, Staff.lead.member]
        let route = concernRoute(.management, circle)
        #expect(route.handlers == [Staff.manager.member] && route.step == .manager)
        #expect(route.entitled == [Staff.manager.member, Staff.lead.member, Staff.deputy.member] && route.helping == [Staff.deputy.member])
        circle.left = [.safeguarding: 2]
        #expect(concernRoute(.management, circle).entitled.contains(Staff.registered.member))
    }

    @Test("N31, N32: misuse is told to the line manager, and to the next one up where that is the same human or away")
    func misuse() {
        #expect(toldOfMisuse(by: Staff.practitioner.member, among: Staff.people()) == [Staff.lineManager.member])
        #expect(toldOfMisuse(by: Staff.practitioner.member, among: Staff.people(away: [.lineManager])) == [Staff.manager.member])
        #expect(toldOfMisuse(by: Staff.manager.member, among: Staff.people()) == [Staff.registered.member])
        #expect(toldOfMisuse(by: Staff.parent.member, among: Staff.people()) == [Staff.manager.member])
        // Somebody with two memberships who answers to themselves.
        let twice = [
            ConcernPerson(member: Member.ID(low: 20), person: Person.ID(low: 20), lineManager: Member.ID(low: 21)),
            ConcernPerson(member: Member.ID(low: 21), person: Person.ID(low: 20), duties: [.manager]),
            ConcernPerson(member: Member.ID(low: 22), person: Person.ID(low: 22), duties: [.registeredPerson]),
        ]
        #expect(toldOfMisuse(by: Member.ID(low: 20), among: twice) == [Member.ID(low: 22)])
    }

    @Test("N24: random settings, with people who hold several hats: the subject is never among the entitled")
    func random() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var state = seed
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        for _ in 0..<4_000 {
            let people = (0..<next(12)).map { number in
                ConcernPerson(
                    member: Member.ID(low: UInt64(number)), person: Person.ID(low: UInt64(next(8))),
                    duties: Set((0..<next(3)).map { _ in Duty.allCases[next(Duty.allCases.count)] }),
                    lineManager: next(2) == 0 ? nil : Member.ID(low: UInt64(next(12))), isAway: next(4) == 0, isOutsideLead: next(10) == 0)
            }
            let circle = ConcernCircle(
                people: people, about: Set((0..<next(3)).map { _ in Person.ID(low: UInt64(next(8))) }),
                tied: Set((0..<next(2)).map { _ in Person.ID(low: UInt64(next(8))) }), teller: Member.ID(low: UInt64(next(12))),
                helpers: Set((0..<next(4)).map { _ in Member.ID(low: UInt64(next(12))) }), raised: next(4))
            let route = concernRoute([.safeguarding, .management, .lineManager][next(3)], circle)
            let shutOut = Set(people.filter { circle.shutOut.contains($0.person) }.map(\.member))
            #expect(route.entitled.union(route.handlers).union(route.next).isDisjoint(with: shutOut), "seed \(seed)")
            #expect(route.step != .nobody || route.handlers.isEmpty, "seed \(seed)")
        }
    }
}
