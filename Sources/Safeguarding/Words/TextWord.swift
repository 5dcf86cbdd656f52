/// What stands between a word and the one before it.
struct TextGap: OptionSet {
    let rawValue: UInt16
    static let space = TextGap(rawValue: 1)
    static let newline = TextGap(rawValue: 2)
    /// A full stop, question or exclamation mark.
    static let stop = TextGap(rawValue: 4)
    static let comma = TextGap(rawValue: 8)
    static let hyphen = TextGap(rawValue: 16)
    static let slash = TextGap(rawValue: 32)
    static let colon = TextGap(rawValue: 64)
    static let dot = TextGap(rawValue: 128)
    static let at = TextGap(rawValue: 256)
    static let other = TextGap(rawValue: 512)
    /// The text begins here.
    static let start = TextGap(rawValue: 1024)
    /// More than six signs.
    static let wide = TextGap(rawValue: 2048)

    /// Whether the two words belong to one breath: no sentence ends between them.
    var joins: Bool { isDisjoint(with: [.stop, .newline, .start, .wide]) }
}

/// One word of a text: letters, digits and the apostrophes inside it, folded, without a possessive "'s".
struct TextWord {
    /// Where it stands among the glyphs, possessive ending included.
    var glyphs: Range<Int>
    /// Where it stands among the typed characters, possessive ending left out.
    var chars: Range<Int>
    /// Folded letters and digits, apostrophes dropped: "O’Brien's" is "obrien".
    var text: String
    /// The same read as Latin look-alikes and digits-for-letters, where that differs.
    var disguises: [String]
    var gap: TextGap
    /// Begins with a capital.
    var isCapital: Bool
    /// Two letters or more, all capitals.
    var isShouted: Bool
    var hasDigit: Bool
    var isPossessive: Bool
    /// A character of a script without spaces.
    var standsAlone: Bool
    /// The first word of a sentence, a line or a quotation, where a capital says nothing.
    var opens: Bool

    var isInitial: Bool { text.utf8.count == 1 && !hasDigit }

    /// The words of a folded text, in order.
    static func words(in glyphs: [TextGlyph]) -> [TextWord] {
        var words: [TextWord] = []
        var at = 0
        var gapFrom = 0
        while at < glyphs.count {
            guard glyphs[at].isWordy else {
                at += 1
                continue
            }
            let end = wordEnd(glyphs, at)
            var word = word(glyphs, at..<end)
            word.gap = gap(glyphs, gapFrom..<at)
            word.opens = opens(word.gap, glyphs, gapFrom..<at, after: words.last)
            words.append(word)
            at = end
            gapFrom = end
        }
        return words
    }

    private static func wordEnd(_ glyphs: [TextGlyph], _ start: Int) -> Int {
        var end = start + 1
        if glyphs[start].traits.contains(.alone) {
            while end < glyphs.count, glyphs[end].at == glyphs[start].at { end += 1 }
            return end
        }
        while end < glyphs.count {
            let glyph = glyphs[end]
            if glyph.traits.contains(.alone) { return end }
            let inner = glyph.sign == 0x27 && end + 1 < glyphs.count && glyphs[end + 1].traits.contains(.letter)
            guard glyph.isWordy || inner else { return end }
            end += 1
        }
        return end
    }

    private static func word(_ glyphs: [TextGlyph], _ range: Range<Int>) -> TextWord {
        var bare = range
        var possessive = false
        if range.count > 2, glyphs[range.upperBound - 1].sign == 0x73, glyphs[range.upperBound - 2].sign == 0x27 {
            possessive = true
            bare = range.lowerBound..<(range.upperBound - 2)
        } else if range.upperBound < glyphs.count, glyphs[range.upperBound].sign == 0x27, glyphs[range.upperBound - 1].sign == 0x73 {
            possessive = true
        }
        var text = String.UnicodeScalarView()
        var disguised = false
        var (letters, capitals, digits) = (0, 0, 0)
        for at in bare where glyphs[at].sign != 0x27 {
            let glyph = glyphs[at]
            text.append(glyph.scalar)
            if glyph.traits.contains(.letter) { letters += 1 }
            if glyph.traits.contains(.upper) { capitals += 1 }
            if glyph.isDigit { digits += 1 }
            if glyph.latin != 0, glyph.latin != glyph.sign { disguised = true }
        }
        return TextWord(
            glyphs: range, chars: glyphs[bare.lowerBound].at..<(glyphs[bare.upperBound - 1].at + 1), text: String(text),
            disguises: disguised || (digits > 0 && letters > 0) ? disguises(glyphs, bare) : [], gap: [],
            isCapital: glyphs[bare.lowerBound].traits.contains(.upper), isShouted: letters > 1 && capitals == letters,
            hasDigit: digits > 0, isPossessive: possessive, standsAlone: glyphs[range.lowerBound].traits.contains(.alone), opens: false)
    }

    /// The word with look-alike letters read as Latin, and with digits read as the letters they resemble ("1" as both i and l).
    private static func disguises(_ glyphs: [TextGlyph], _ range: Range<Int>) -> [String] {
        guard range.count <= 40 else { return [] }
        var (first, second): ([UInt8], [UInt8]) = ([], [])
        for at in range where glyphs[at].sign != 0x27 {
            guard glyphs[at].latin != 0 else { return [] }
            first.append(letterForDigit(glyphs[at].latin, one: 0x69))
            second.append(letterForDigit(glyphs[at].latin, one: 0x6C))
        }
        let readings = [String(decoding: first, as: UTF8.self), String(decoding: second, as: UTF8.self)]
        return first == second ? [readings[0]] : readings
    }

    private static func letterForDigit(_ byte: UInt8, one: UInt8) -> UInt8 {
        switch byte {
        case 0x30: 0x6F
        case 0x31: one
        case 0x33: 0x65
        case 0x34: 0x61
        case 0x35: 0x73
        case 0x37: 0x74
        case 0x38: 0x62
        default: byte
        }
    }

    private static func gap(_ glyphs: [TextGlyph], _ range: Range<Int>) -> TextGap {
        var gap: TextGap = range.lowerBound == 0 ? .start : []
        if range.count > 6 { gap.insert(.wide) }
        for at in range.prefix(64) {
            let glyph = glyphs[at]
            if glyph.traits.contains(.newline) { gap.insert(.newline) }
            if glyph.traits.contains(.space) {
                gap.insert(.space)
                continue
            }
            switch glyph.sign {
            case 0x2E: gap.insert(.dot)
            case 0x21, 0x3F: gap.insert(.stop)
            case 0x2C, 0x3B: gap.insert(.comma)
            case 0x2D: gap.insert(.hyphen)
            case 0x2F, 0x5C: gap.insert(.slash)
            case 0x3A: gap.insert(.colon)
            case 0x40: gap.insert(.at)
            default: gap.insert(.other)
            }
        }
        if gap.contains([.dot, .space]) { gap.insert(.stop) }
        return gap
    }

    /// "Mrs. Brown" and "J. Brown" do not begin a sentence at Brown; after an ordinary full stop one does.
    private static func opens(_ gap: TextGap, _ glyphs: [TextGlyph], _ range: Range<Int>, after last: TextWord?) -> Bool {
        guard let last, !gap.contains(.newline) else { return true }
        if gap.contains(.stop) {
            let abbreviated = range.count <= 2 && gap.contains(.dot) && (last.isInitial || abbreviations.contains(last.text))
            return !abbreviated
        }
        return range.prefix(8).contains { at in
            let scalar = glyphs[at].scalar.value
            return scalar == 0x22 || scalar == 0x201C || scalar == 0x2022 || scalar == 0xAB
        }
    }

    static let abbreviations: Set<String> = ["mr", "mrs", "ms", "mx", "dr", "st", "rev", "prof", "no", "messrs"]
}
