/// The digits of a text in order, however they are written: "07", "seven", "double oh", "O7", "nine hundred".
///
/// A run ends where something stands that no telephone number has inside it: a word, a colon, an oblique stroke after a short
/// group, or a long gap.
struct DigitRun {
    /// Digits written together.
    struct Group {
        var digits: [UInt8]
        var words: Range<Int>
        var chars: Range<Int>
        /// Written in words or with letters for digits.
        var isSpelled: Bool
        /// Only a dot or a dash, or nothing at all, stands before it.
        var isTight: Bool
        var hasPlus: Bool
        var value: Int { digits.prefix(6).reduce(0) { $0 * 10 + Int($1) } }
    }

    var groups: [Group] = []

    static func runs(in text: ReadText, _ notes: inout Notes) -> [DigitRun] {
        var reader = DigitReader(text: text)
        return reader.runs(&notes)
    }
}

/// Gathers digit runs, word by word.
struct DigitReader {
    let text: ReadText
    private var runs: [DigitRun] = []
    private var run = DigitRun()
    /// "double" or "triple" waits for its digit.
    private var times = 1

    init(text: ReadText) { self.text = text }

    mutating func runs(_ notes: inout Notes) -> [DigitRun] {
        for at in text.words.indices {
            notes.steps += 1
            read(at)
        }
        close()
        return runs
    }

    private mutating func close() {
        if run.groups.count > 0 { runs.append(run) }
        run = DigitRun()
        times = 1
    }

    private mutating func read(_ at: Int) {
        let word = text.words[at]
        if breaks(word.gap, at) { close() }
        if let digits = DigitReader.pieces(word, text.glyphs) {
            append(digits, at, spelled: digits.contains { $0.spelled })
        } else if let times = DigitReader.repeats[word.text] {
            self.times = times
        } else if let zeros = DigitReader.zeros[word.text], run.groups.count > 0 {
            append([DigitReader.Piece(digits: zeros, spelled: true)], at, spelled: true)
        } else if !(DigitReader.between.contains(word.text) && run.groups.count > 0) {
            close()
        }
    }

    private func breaks(_ gap: TextGap, _ at: Int) -> Bool {
        if !gap.isDisjoint(with: [.colon, .newline, .start, .wide, .at]) { return true }
        if gap.contains(.slash) {
            let last = run.groups.last?.digits.count ?? 0
            return last < 4 && !(last == 3 && run.groups.first?.digits.count ?? 0 > 4)
        }
        return false
    }

    private mutating func append(_ pieces: [Piece], _ at: Int, spelled: Bool) {
        let word = text.words[at]
        for piece in pieces {
            var digits = piece.digits
            if times > 1, let first = digits.first { digits = Array(repeating: first, count: times) + digits.dropFirst() }
            times = 1
            // "twenty three" is 23, not 20 3.
            if piece.spelled, let last = run.groups.last, last.isSpelled, last.digits.count == 2, last.digits[1] == 0, last.digits[0] > 1,
                digits.count == 1,
                digits[0] > 0, DigitReader.tens.contains(text.words[last.words.lowerBound].text)
            {
                run.groups[run.groups.count - 1].digits[1] = digits[0]
                run.groups[run.groups.count - 1].words = last.words.lowerBound..<(at + 1)
                run.groups[run.groups.count - 1].chars = last.chars.lowerBound..<word.chars.upperBound
                continue
            }
            let tight = run.groups.count > 0 && !word.gap.contains(.space)
            run.groups.append(
                .init(
                    digits: digits, words: at..<(at + 1), chars: word.chars, isSpelled: piece.spelled, isTight: tight, hasPlus: plus(word)))
        }
    }

    private func plus(_ word: TextWord) -> Bool {
        var at = word.glyphs.lowerBound - 1
        while at >= 0, word.glyphs.lowerBound - at < 4 {
            if text.glyphs[at].sign == 0x2B { return true }
            guard text.glyphs[at].traits.contains(.space) || text.glyphs[at].sign == 0x28 else { return false }
            at -= 1
        }
        return false
    }

    // MARK: Words as digits

    struct Piece {
        var digits: [UInt8]
        var spelled: Bool
    }

    /// "07700", "O77OO", "zero7seven"; nil for any other word.
    static func pieces(_ word: TextWord, _ glyphs: [TextGlyph]) -> [Piece]? {
        if let digits = spelled[word.text] { return [Piece(digits: digits, spelled: true)] }
        guard word.hasDigit || word.text.utf8.count > 5 || word.text == "o" || word.text == "oo" else { return nil }
        let bytes = glyphs[word.glyphs].map(\.latin)
        guard bytes.count <= 200 else { return nil }
        if bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return [Piece(digits: bytes.map { $0 - 0x30 }, spelled: false)] }
        if let digits = lettersForDigits(bytes) { return [Piece(digits: digits, spelled: true)] }
        return mixed(bytes)
    }

    /// Letters that are typed for digits: o for 0, l and i for 1.
    private static func lettersForDigits(_ bytes: [UInt8]) -> [UInt8]? {
        var digits: [UInt8] = []
        for byte in bytes {
            switch byte {
            case 0x30...0x39: digits.append(byte - 0x30)
            case 0x6F: digits.append(0)
            case 0x6C, 0x69: digits.append(1)
            default: return nil
            }
        }
        return digits
    }

    /// "zero7seven", "oh77double0": digits and number words without spaces.
    private static func mixed(_ bytes: [UInt8]) -> [Piece]? {
        var pieces: [Piece] = []
        var at = 0
        while at < bytes.count {
            if (0x30...0x39).contains(bytes[at]) {
                pieces.append(Piece(digits: [bytes[at] - 0x30], spelled: true))
                at += 1
                continue
            }
            guard
                let (length, digits) = (2...5).lazy.compactMap({ length -> (Int, [UInt8])? in
                    guard at + length <= bytes.count, let digits = spelled[String(decoding: bytes[at..<(at + length)], as: UTF8.self)]
                    else { return nil }
                    return (length, digits)
                }).first
            else { return nil }
            pieces.append(Piece(digits: digits, spelled: true))
            at += length
        }
        return pieces
    }

    private static let spelled: [String: [UInt8]] = [
        "zero": [0], "oh": [0], "nought": [0], "naught": [0], "nil": [0], "one": [1], "two": [2], "three": [3], "four": [4], "five": [5],
        "six": [6],
        "seven": [7], "eight": [8], "nine": [9], "ten": [1, 0], "eleven": [1, 1], "twelve": [1, 2], "thirteen": [1, 3], "fourteen": [1, 4],
        "fifteen": [1, 5], "sixteen": [1, 6], "seventeen": [1, 7], "eighteen": [1, 8], "nineteen": [1, 9], "twenty": [2, 0],
        "thirty": [3, 0],
        "forty": [4, 0], "fifty": [5, 0], "sixty": [6, 0], "seventy": [7, 0], "eighty": [8, 0], "ninety": [9, 0],
    ]
    private static let tens: Set<String> = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let repeats = ["double": 2, "triple": 3, "treble": 3]
    private static let zeros: [String: [UInt8]] = ["hundred": [0, 0], "thousand": [0, 0, 0]]
    private static let between: Set<String> = ["then", "and", "dash", "space", "dot", "hyphen", "plus", "point", "next"]
}
