import Safeguarding
import Testing

/// What must hold for every text, tried on many; each test prints its seed.
@Suite("The text guard, for every text")
struct TextGuardPropertyTests {
    private static let rounds = 300

    @Test("D7: signs that show nothing never hide a finding")
    func invisibleSigns() {
        var random = Seeded.printed("invisible signs")
        let signs: [Unicode.Scalar] = [
            "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{202E}", "\u{2066}", "\u{34F}",
        ]
        for item in GuardCase.all where !item.expected.isEmpty {
            var scalars = Array(item.text.unicodeScalars)
            for _ in 0..<3 { scalars.insert(signs.randomElement(using: &random)!, at: Int.random(in: 0...scalars.count, using: &random)) }
            let text = String(String.UnicodeScalarView(scalars))
            let kinds = Set(GuardPeople.guarding.findings(in: text).map(\.kind))
            #expect(kinds.isSuperset(of: item.expected), "\(item.text) with \(text.unicodeScalars.count) scalars")
        }
    }

    @Test("P8: a finding keeps its place whatever stands before it")
    func placeIsKept() {
        var random = Seeded.printed("places")
        let prefixes = ["👨‍👩‍👧‍👦 ", "é\u{301}\u{302} ", "שלום ", "🇬🇧🇬🇧\r\n", "\u{202E}abc\u{202C} ", "ＡＢＣ ", "ﬁﬂ æ ß "]
        for _ in 0..<Self.rounds {
            let prefix = (0..<3).map { _ in prefixes.randomElement(using: &random)! }.joined() + "\n"
            let text = prefix + "Ring Olivia Hartley on 07700 900123 now"
            let found = GuardPeople.guarding.findings(in: text)
            let typed = Array(text)
            #expect(found.map { String(typed[$0.range]) } == ["Olivia Hartley", "07700 900123"], "\(text)")
        }
    }

    @Test("P6: any text at all is read, and every finding lies inside it, in order and without overlap")
    func anyText() {
        var random = Seeded.printed("any text")
        for _ in 0..<Self.rounds {
            let text = anything(&random)
            let found = GuardPeople.guarding.findings(in: text)
            var last = 0
            for finding in found {
                #expect(finding.range.lowerBound >= last && !finding.range.isEmpty)
                last = finding.range.upperBound
            }
            #expect(last <= text.count)
        }
    }

    /// Scalars from everywhere, mixed with pieces of the table.
    private func anything(_ random: inout Seeded) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            if Bool.random(using: &random), let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) {
                text.unicodeScalars.append(scalar)
            } else {
                text += GuardCase.all.randomElement(using: &random)!.text.prefix(Int.random(in: 0...12, using: &random))
            }
        }
        return text
    }

    @Test("D7: capitals, accents and full-width letters never hide a child's full name")
    func formsOfAName() {
        var random = Seeded.printed("forms of a name")
        let children = GuardPeople.children.filter { $0.first.unicodeScalars.allSatisfy { $0.value < 0x250 } }
        for _ in 0..<Self.rounds {
            let child = children.randomElement(using: &random)!
            let name = String((child.first + " " + child.family).map { form($0, &random) })
            let kinds = GuardPeople.guarding.findings(in: "Look: " + name).map(\.kind)
            #expect(kinds.contains(.childsName), "\(name)")
        }
    }

    private func form(_ letter: Character, _ random: inout Seeded) -> Character {
        guard let byte = letter.asciiValue, letter.isLetter else { return letter }
        switch Int.random(in: 0...5, using: &random) {
        case 0: return Character(Unicode.Scalar(UInt32(byte) + 0xFEE0)!)
        case 1: return Character(String(letter) + "\u{301}")
        case 2: return Character(letter.uppercased())
        default: return letter
        }
    }
}

/// Repeatable chance (SplitMix64), whose seed is printed so that a failure can be run again.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    static func printed(_ what: String) -> Seeded {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("text guard, \(what): seed \(seed)")
        return Seeded(state: seed)
    }

    init(state: UInt64) { self.state = state }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
