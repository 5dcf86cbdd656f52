import Safeguarding
import Testing

/// The work of reading is counted in steps, so that a slow machine cannot fail these and a slow rule cannot pass.
@Suite("The text guard's work")
struct TextGuardWorkTests {
    static let hostile = [
        "a ", "a.", "f", "f u ", "f*", "*", "0", "0 ", "07", "@", "a@", "-", "'s", "O'", "1 A", "dot ", "at ", "Olivia ", "the Brown ",
        "14 ", "oh ", "find me ",
        "facebook.", "sh!t", "e\u{301}", "👨‍👩‍👧", "٠", "王", "flat 2 ", "+4",
    ]

    @Test("P6: work grows with the length of a text, however hostile", arguments: hostile)
    func workIsLinear(piece: String) {
        let short = GuardPeople.guarding.read(String(repeating: piece, count: 2_000)).steps
        let long = GuardPeople.guarding.read(String(repeating: piece, count: 16_000)).steps
        #expect(long <= short * 9, "\(short) steps, then \(long) for eight times the text")
        #expect(long <= 16_000 * piece.unicodeScalars.count * 500)
    }

    @Test("D7: work does not grow with the number of people")
    func workIgnoresPeople() {
        let words = ["ka", "lo", "mi", "ren", "ta", "sor", "vel", "dun", "har", "bri"]
        let crowd = (0..<5_000).map { number in
            let family = words[number % 10] + words[number / 10 % 10] + words[number / 100 % 10] + words[number / 1000 % 10]
            return KnownPerson(kind: .child, first: "Olivia", family: family.capitalisedOnce)
        }
        let text = "Thank you all for a lovely morning. Olivia found three snails and a worm, and we sang on the way home."
        let few = TextGuard(names: NamesIndex(crowd.prefix(50))).read(text).steps
        let many = TextGuard(names: NamesIndex(crowd)).read(text).steps
        #expect(many <= few + 5)
    }

    @Test("D7: a name of a thousand words neither breaks nor slows the index")
    func endlessName() {
        let endless = KnownPerson(
            kind: .child, first: String(repeating: "Ann ", count: 1_000), family: String(repeating: "Bee-", count: 1_000))
        let guarding = TextGuard(names: NamesIndex([endless]))
        let steps = guarding.read(String(repeating: "Ann ", count: 2_000)).steps
        #expect(steps < 2_000 * 400)
    }
}

extension String {
    fileprivate var capitalisedOnce: String { prefix(1).uppercased() + dropFirst() }
}
