/// Covers other people's names in a text that somebody is given because it is about them (P13). In doubt it covers: a word that could be
/// somebody's name, and is not the reader's own, is one.
public struct NameCover: Sendable {
    /// What stands in place of a name.
    public static let mark = "[name]"

    private let covered: Set<String>
    private let mark: String

    /// - Parameters:
    ///   - names: everybody else's, as "Zofia Nowak".
    ///   - own: those that may be read.
    ///   - mark: what stands in their place.
    public init(_ names: [String], keeping own: [String], mark: String = NameCover.mark) {
        let kept = Set(own.flatMap(NameCover.words(of:)))
        covered = Set(names.flatMap(NameCover.words(of:))).subtracting(kept).filter { $0.count > 1 }
        self.mark = mark
    }

    /// The same text with the names covered; neighbouring ones become one.
    public func cover(_ text: String) -> String {
        guard !covered.isEmpty, !text.isEmpty else { return text }
        var (result, word, gap, wasName) = ("", "", "", false)
        func isPart(_ letter: Character) -> Bool { letter.isLetter || letter == "’" || letter == "'" }
        func end() {
            guard !word.isEmpty else { return }
            if isName(word) {
                if !(wasName && gap.allSatisfy { $0 == " " || $0 == "-" }) { result += gap + mark }
                wasName = true
            } else {
                result += gap + word
                wasName = false
            }
            (word, gap) = ("", "")
        }
        for letter in text {
            if isPart(letter) {
                word.append(letter)
            } else {
                end()
                gap.append(letter)
            }
        }
        end()
        return result + gap
    }

    private func isName(_ typed: String) -> Bool {
        let folded = NameCover.fold(typed)
        var forms = [folded]
        for ending in ["'s", "s'", "'"] where folded.hasSuffix(ending) {
            forms.append(String(folded.dropLast(ending == "s'" ? 1 : ending.count)))
        }
        guard forms.contains(where: covered.contains) else { return false }
        // “will” and “rose” in small letters are hardly anybody.
        return typed.first?.isUppercase ?? false || !forms.contains(where: EverydayWords.words.contains)
    }

    private static func words(of name: String) -> [String] {
        name.split { !($0.isLetter || $0 == "’" || $0 == "'") }.map { fold(String($0)) }
    }

    fileprivate static func fold(_ word: String) -> String {
        word.lowercased().unicodeScalars.map { scalar -> String in
            if scalar.isASCII || Folding.isIgnorable(scalar.value) { return scalar.isASCII ? String(scalar) : "" }
            let (letter, letters) = (Folding.ascii(scalar.value), Folding.plain(scalar.value).description)
            if letter != 0 { return String(Unicode.Scalar(letter)) }
            return letters.isEmpty ? Unicode.Scalar(Folding.ownScript(scalar.value)).map { String($0) } ?? "" : letters
        }.joined()
    }
}

/// Which words of a name can mean nobody else: the whole, and its parts unless somebody else here has them or they are everyday words. What is
/// left in other people's texts of somebody who was erased is looked for by these.
public struct OwnNames: Sendable {
    public let wholes: [String]
    public let parts: [String]

    /// - Parameters:
    ///   - names: every way in which they are called, as "Rowan Kershaw" and "Ro".
    ///   - others: everybody else's names here.
    public init(_ names: [String], besides others: [String]) {
        func parts(_ name: String) -> [String] { name.split { $0.isWhitespace }.map(String.init) }
        let taken = Set(others.flatMap(parts).map { $0.lowercased() })
        wholes = names.filter { parts($0).count > 1 }
        self.parts = names.flatMap(parts).filter { part in
            let small = part.lowercased()
            return part.count > 2 && !taken.contains(small) && !EverydayWords.words.contains(small)
        }
    }

    /// What to look for before anything is read: as they are written, as whoever leaves the accents out types them, and with anything (`%`)
    /// where an accent is, because a letter with one is typed in several ways and no engine takes them for one.
    public var words: [String] { Array(Set(wholes + parts + parts.map(NameCover.fold) + parts.compactMap(OwnNames.anyAccent))).sorted() }

    /// Nothing for a name without accents, and for one of another script: there is nothing else to find it by.
    private static func anyAccent(_ part: String) -> String? {
        let plain = part.filter(\.isASCII)
        return plain.count > 1 && plain.count < part.count ? part.map { $0.isASCII ? String($0) : "%" }.joined() : nil
    }

    /// The text without them.
    public func takenOut(of text: String, mark: String) -> String {
        var text = text
        for whole in wholes.sorted(by: { $0.count > $1.count }) { text = OwnNames.replacing(whole, in: text, with: mark) }
        return NameCover(parts, keeping: [], mark: mark).cover(text)
    }

    private static func replacing(_ words: String, in text: String, with mark: String) -> String {
        let (small, sought) = (Array(text.lowercased()), Array(words.lowercased()))
        let letters = Array(text)
        // Lower case may have more letters in a few scripts; then nothing lines up, and parts are covered all the same.
        guard small.count == letters.count, !sought.isEmpty else { return text }
        var (result, at) = ("", 0)
        while at < letters.count {
            if at + sought.count <= small.count, small[at..<at + sought.count].elementsEqual(sought) {
                result += mark
                at += sought.count
            } else {
                result.append(letters[at])
                at += 1
            }
        }
        return result
    }
}
