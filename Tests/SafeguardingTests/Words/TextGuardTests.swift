import Safeguarding
import Testing

@Suite("The text guard")
struct TextGuardTests {
    @Test("D7, P6, P8, B2, B3, N29: the table of cases has no miss and no false alarm")
    func table() {
        var (right, found, expected) = (0, 0, 0)
        for item in GuardCase.all {
            let kinds = Set(GuardPeople.guarding.findings(in: item.text).map(\.kind))
            right += kinds.intersection(item.expected).count
            found += kinds.count
            expected += item.expected.count
            #expect(kinds == item.expected, "\(item.text)")
        }
        let precision = rounded(right, of: found)
        let recall = rounded(right, of: expected)
        print("text guard: precision \(precision) recall \(recall) over \(GuardCase.all.count) cases")
        #expect(right == found && right == expected)
    }

    /// Three decimals, cut and not rounded up, so that only a perfect score prints as one.
    private func rounded(_ part: Int, of whole: Int) -> String {
        let thousandths = part * 1000 / whole
        return "\(thousandths / 1000).\(String(String(1000 + thousandths % 1000).dropFirst()))"
    }

    @Test("D7: the table holds at least 300 cases, and as many that must pass as must be caught")
    func tableIsFair() {
        let caught = GuardCase.all.filter { !$0.expected.isEmpty }.count
        let passing = GuardCase.all.count - caught
        #expect(GuardCase.all.count >= 300)
        #expect(min(caught, passing) * 10 >= max(caught, passing) * 9, "\(caught) to be caught, \(passing) to pass")
    }
}
