import Safeguarding
import Testing

@Suite struct PolicyRuleTests {
    private let basis = PolicyBasis(setting: "Willow Bank", kind: .group, locality: "Doncaster")
    private let today = Day(daysSince1970: 20_773)

    private func sections(_ kind: PolicyKind, for basis: PolicyBasis) -> [PolicyText.Section] {
        kind.sections(for: basis).map { PolicyText.Section(name: $0.name, heading: $0.heading, words: $0.words) }
    }

    @Test("D20, N2: each of D1 to D19 gives the social-networking policy a section that has to be there", arguments: 1...19)
    func mustHaves(number: Int) {
        let templates = PolicyKind.socialNetworking.sections(for: basis)
        let asked = templates.filter { $0.clauses.contains("D\(number)") }
        #expect(asked.contains { $0.isMustHave })
        for section in asked where section.isMustHave {
            let without = sections(.socialNetworking, for: basis).filter { $0.name != section.name }
            #expect(policyComplete(without, templates: templates) == [.policyLacks(section.heading)])
        }
    }

    @Test("N2: a starting text is complete as it is, in plain words with nothing left to fill in", arguments: PolicyKind.allCases)
    func complete(kind: PolicyKind) {
        let templates = kind.sections(for: basis)
        #expect(policyComplete(sections(kind, for: basis), templates: templates) == (templates.isEmpty ? [.policyEmpty] : []))
        #expect(Set(templates.map(\.name)).count == templates.count)
        for section in templates {
            #expect(!section.words.contains("[") && !section.words.contains("TODO") && !section.words.contains("#"))
            #expect(section.clauses.allSatisfy { Clause.named($0) != nil }, "\(section.name)")
        }
    }

    @Test("N2: a section that has been emptied is as good as missing, and a section of one’s own has to say something") func emptied() {
        let templates = PolicyKind.whistleBlowing.sections(for: basis)
        var changed = sections(.whistleBlowing, for: basis)
        changed[0] = .init(name: changed[0].name, heading: changed[0].heading, words: "See above.")
        #expect(policyComplete(changed, templates: templates) == [.policyLacks(changed[0].heading)])
        let own = PolicyText.Section(name: "own-1", heading: "Our dog", words: " ")
        #expect(policyComplete(sections(.whistleBlowing, for: basis) + [own], templates: templates) == [.policyUnfinished("Our dog")])
    }

    @Test("D3: a policy without the consequences of disrepute and bullying is not complete") func consequences() {
        let templates = PolicyKind.socialNetworking.sections(for: basis)
        let words = templates.first { $0.clauses.contains("D3") }?.words ?? ""
        #expect(words.contains("disrepute") && words.contains("Bullying on line") && words.contains("disciplinary"))
    }

    @Test(
        "D1: the setting's type picks the statutory reference",
        arguments: [(SettingKind.group, "3.79", "3.78"), (.childminder, "3.78", "3.79")])
    func duty(kind: SettingKind, has: String, hasNot: String) {
        let basis = PolicyBasis(setting: "Willow Bank", kind: kind, locality: "Doncaster")
        let words = PolicyKind.socialNetworking.sections(for: basis).map(\.words).joined()
        #expect(words.contains(has) && !words.contains(hasNot))
        let reference = StatutoryReference.all(for: kind).first { $0.id == "eyfs" }
        #expect(reference?.place.contains(has) == true && reference?.edition == "2024 edition")
    }

    @Test(
        "D20, N35: the next review is within twelve months, and never in the past",
        arguments: [(0, false), (1, true), (365, true), (366, false), (-1, false)])
    func dates(days: Int, isFine: Bool) {
        let refusals = policyDates(reviewed: today, next: today.adding(days: days), today: today)
        #expect(refusals.isEmpty == isFine)
        #expect(policyDates(reviewed: today.adding(days: 1), next: today.adding(days: 9), today: today) == [.dayOutOfRange("reviewed_on")])
    }

    @Test("S6: the code says not to name the setting, not to comment on work, not to message parents, and where questions go") func code() {
        let words = PolicyKind.codeOfConduct.sections(for: basis).map(\.words).joined(separator: "\n")
        for phrase in [
            "do not name Willow Bank", "do not comment on your work", "Do not message parents", "Their questions go to the office",
        ] {
            #expect(words.contains(phrase), "\(phrase)")
        }
    }

    @Test("B6, S12: the parents’ agreement says why staff cannot discuss children, and asks for no friend requests") func parents() {
        let words = PolicyKind.parentsAgreement.sections(for: basis).map(\.words).joined(separator: "\n")
        #expect(words.contains("cannot discuss your child") && words.contains("Do not send friend requests to staff"))
        #expect(words.contains("no screenshots, no sharing") && words.contains("Do not post about any child from here but your own"))
    }

    @Test("D23: the social-networking policy is linked to the seven that the guidance names") func links() {
        let named: Set<PolicyKind> = [.safeguarding, .staffing, .supervision, .induction, .recording, .partnership, .whistleBlowing]
        #expect(named.isSubset(of: Set(PolicyKind.socialNetworking.linked)))
        #expect(named.allSatisfy { $0.isExpected })
    }
}

@Suite struct PolicyDifferenceTests {
    private func text(_ sections: (String, String)...) -> PolicyText {
        PolicyText(sections.map { PolicyText.Section(name: $0.0, heading: "About \($0.0)", words: $0.1) })
    }

    @Test("D22: what changed is told by section and by word") func words() {
        let before = text(("scope", "It covers staff and students."), ("phones", "Phones are put away."))
        let after = text(("scope", "It covers staff, volunteers and students."), ("cameras", "Only ours."))
        let difference = PolicyDifference(from: before, to: after)
        #expect(
            difference.sections.map(\.change) == [.changed, .removed, .added]
                || difference.sections.map(\.change) == [.changed, .added, .removed])
        let pieces = difference.sections[0].pieces
        #expect(pieces.filter { $0.change == .added }.map(\.words).joined() == "staff, volunteers ")
        #expect(pieces.filter { $0.change == .removed }.map(\.words).joined() == "staff ")
        #expect(pieces.filter { $0.change != .added }.map(\.words).joined() == "It covers staff and students.")
        #expect(PolicyDifference(from: before, to: before).isEmpty)
    }

    @Test("both versions can be read back from the difference of any two texts") func both() {
        var seed: UInt64 = 7
        func next(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        func random() -> String {
            (0..<next(40)).map { _ in ["staff", "child", "- item", "\n", "page.", "\n\n", "and"][next(7)] }.joined(separator: " ")
        }
        for _ in 0..<200 {
            let (old, new) = (random(), random())
            let difference = PolicyDifference(from: text(("one", old)), to: text(("one", new)))
            let pieces = difference.sections[0].pieces
            #expect(pieces.filter { $0.change != .removed }.map(\.words).joined() == new, "seed 7")
            #expect(pieces.filter { $0.change != .added }.map(\.words).joined() == old, "seed 7")
        }
    }

    @Test("a text is its sections and back again, and what is typed cannot pass for a heading") func text() {
        let text = text(("scope", "One.\n\n- two\n- three"), ("review", "Every year."))
        #expect(PolicyText(text.text, outline: text.outline) == text)
        #expect(PolicyText.plain("\r\n# Not a heading\r\n\r\n- but an item\r\n") == "Not a heading\n\n- but an item")
    }
}
