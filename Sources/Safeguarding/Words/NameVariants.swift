/// The ways in which people write one name.
enum NameVariants {
    /// One way of writing it.
    struct Spelling: Hashable {
        var words: [String]
        /// Tells the family by itself. A small word such as "de" never does.
        var standsForWhole = true
    }

    /// More words than any name has; a longer one is cut, so that no register entry can make reading slow.
    private static let most = 24

    private static let particles: Set<String> = [
        "a", "ab", "abu", "al", "ap", "at", "ben", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
        "e",
        "el", "ibn", "la", "las", "le", "los", "mac", "mc", "o", "of", "st", "san", "santa", "te", "ten", "ter", "ul", "van", "von", "y",
    ]

    /// "Anne-Marie Louise": the whole, the whole run together, and the first of them alone.
    static func given(_ name: String) -> [Spelling] {
        var out: [Spelling] = []
        for words in foldings(of: name) {
            add([words], to: &out)
            if words.count > 1 {
                let alone = words.allSatisfy(isSingleIdeograph)
                if words.count < 4 || alone { add([[words.joined()]], to: &out) }
                if !alone, words[0].utf8.count > 1, !particles.contains(words[0]) { add([[words[0]]], to: &out) }
                if words.count > 2, !alone { add([[words[0], words[1]]], to: &out) }
            }
        }
        return out
    }

    /// "Smith-Jones": the whole, run together, and each half. "van der Berg": also "Berg". "O'Brien": also "O Brien".
    static func family(_ name: String) -> [Spelling] {
        var out: [Spelling] = []
        for words in foldings(of: name) {
            add([words], to: &out)
            guard words.count > 1 else { continue }
            if words.allSatisfy(isSingleIdeograph) { continue }
            if words.count < 5 { add([[words.joined()]], to: &out) }
            let parts = words.filter { !particles.contains($0) && $0.utf8.count > 2 }
            if parts.count < words.count, parts.count > 0 { add([parts], to: &out) }
            if parts.count < 5 { add(parts.map { [$0] }, to: &out) }
        }
        for word in apart(name) { add([word], to: &out) }
        if let first = out.first, first.words.count == 1, isSingleIdeograph(first.words[0]) { out[0].standsForWhole = false }
        return out
    }

    private static func add(_ spellings: [[String]], to out: inout [Spelling]) {
        for words in spellings where !words.isEmpty {
            let next = Spelling(words: words, standsForWhole: words != [""] && !(words.count == 1 && particles.contains(words[0])))
            if !out.contains(next) { out.append(next) }
        }
    }

    /// The folded words of a name, and again with German and Nordic letters written out (Müller, Mueller).
    private static func foldings(of name: String) -> [[String]] {
        let plain = folded(name)
        guard name.unicodeScalars.contains(where: { $0.value > 127 }) else { return plain.isEmpty ? [] : [plain] }
        var written = ""
        for character in name { written += writtenOut(character) }
        let other = folded(written)
        return plain.isEmpty ? [] : plain == other ? [plain] : [plain, other]
    }

    private static func writtenOut(_ character: Character) -> String {
        switch character {
        case "ä", "æ", "Ä", "Æ": "ae"
        case "ö", "ø", "Ö", "Ø": "oe"
        case "ü", "Ü": "ue"
        case "å", "Å": "aa"
        default: String(character)
        }
    }

    private static func folded(_ name: String) -> [String] { ReadText(name).words.prefix(most).map(\.text) }

    /// "O'Brien" as two words; "McDonald" and "MacDonald" with a space.
    private static func apart(_ name: String) -> [[String]] {
        let words = folded(name)
        guard words.count == 1, let word = words.first else { return [] }
        if let mark = name.firstIndex(where: { "'’‘ʼ`´".contains($0) }) {
            let before = folded(String(name[..<mark]))
            let after = folded(String(name[name.index(after: mark)...]))
            if before.count == 1, after.count == 1, after[0].utf8.count > 2 { return [[before[0], after[0]]] }
        }
        for prefix in ["mac", "mc"] where word.hasPrefix(prefix) && word.utf8.count > prefix.utf8.count + 3 {
            let rest = String(word.dropFirst(prefix.count))
            let capital = name.dropFirst(prefix.count).first?.isUppercase ?? false
            if capital { return [[prefix, rest]] }
        }
        return []
    }

    private static func isSingleIdeograph(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first, word.count == 1 else { return false }
        return Folding.standsAlone(first.value)
    }
}
