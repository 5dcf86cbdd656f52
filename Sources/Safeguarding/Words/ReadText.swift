/// One folded letter, digit or sign, and the typed character it came from.
struct TextGlyph {
    struct Traits: OptionSet {
        let rawValue: UInt8
        static let letter = Traits(rawValue: 1)
        static let digit = Traits(rawValue: 2)
        static let upper = Traits(rawValue: 4)
        static let space = Traits(rawValue: 8)
        static let newline = Traits(rawValue: 16)
        /// Of a script without spaces between words.
        static let alone = Traits(rawValue: 32)
        /// Typed in a form that is not the plain one: full-width, circled, mathematical.
        static let odd = Traits(rawValue: 64)
        /// A mark or letter with no case that continues a word.
        static let mark = Traits(rawValue: 128)
    }

    /// Folded: small, without accents; digits of every script are ASCII digits.
    var scalar: Unicode.Scalar
    /// The ASCII letter or digit it is or looks like; 0 if none.
    var latin: UInt8
    var traits: Traits
    /// The `Character` of the typed text, counted from 0.
    var at: Int

    /// The ASCII sign, or 0 for anything else.
    var sign: UInt8 { scalar.value < 128 ? UInt8(scalar.value) : 0 }
    var isWordy: Bool { !traits.isDisjoint(with: [.letter, .digit, .mark]) }
    var isDigit: Bool { traits.contains(.digit) }
}

/// A text as the scans read it: folded glyphs, each of which knows the typed `Character` it came from, and its words.
struct ReadText {
    private(set) var glyphs: [TextGlyph] = []
    private(set) var words: [TextWord] = []

    init(_ text: String) {
        glyphs.reserveCapacity(text.utf8.count)
        var at = 0
        for character in text {
            for scalar in character.unicodeScalars { append(scalar, at) }
            at += 1
        }
        words = TextWord.words(in: glyphs)
    }

    /// The folded text of a range of typed characters.
    func folded(_ range: Range<Int>) -> String {
        var out = String.UnicodeScalarView()
        var low = 0
        var high = glyphs.count
        while low < high {
            let middle = (low + high) / 2
            if glyphs[middle].at < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        while low < glyphs.count, glyphs[low].at < range.upperBound {
            out.append(glyphs[low].scalar)
            low += 1
        }
        return String(out)
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ at: Int) {
        if scalar.value < 128 {
            appendASCII(UInt8(scalar.value), at, odd: false, upper: nil)
        } else if !Folding.isIgnorable(scalar.value) {
            appendOther(scalar, at)
        }
    }

    private mutating func appendASCII(_ byte: UInt8, _ at: Int, odd: Bool, upper: Bool?) {
        var traits: TextGlyph.Traits = odd ? .odd : []
        var folded = byte
        switch byte {
        case 0x61...0x7A:
            traits.insert(.letter)
            if upper == true { traits.insert(.upper) }
        case 0x41...0x5A:
            folded = byte + 32
            traits.formUnion([.letter, .upper])
        case 0x30...0x39: traits.insert(.digit)
        case 0x0A, 0x0D: traits.formUnion([.space, .newline])
        case 0x20, 0x09, 0x0B, 0x0C: traits.insert(.space)
        case 0x60: folded = 0x27
        default: break
        }
        let latin = traits.isDisjoint(with: [.letter, .digit]) ? 0 : folded
        glyphs.append(TextGlyph(scalar: Unicode.Scalar(folded), latin: latin, traits: traits, at: at))
    }

    private mutating func appendOther(_ scalar: Unicode.Scalar, _ at: Int) {
        let value = scalar.value
        let byte = Folding.ascii(value)
        if byte != 0 {
            return appendASCII(byte, at, odd: value > 0x24F && !(0x1E00..<0x1F00).contains(value), upper: isUpper(scalar))
        }
        let spelled = Folding.plain(value)
        if spelled.utf8CodeUnitCount > 0 {
            let upper = isUpper(scalar)
            spelled.withUTF8Buffer { for letter in $0 { appendASCII(letter, at, odd: false, upper: upper) } }
            return
        }
        appendForeign(scalar, at)
    }

    private func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1D400...0x1D6A3: (scalar.value - 0x1D400) % 52 < 26
        case 0x24B6...0x24CF, 0x1F110...0x1F189: true
        default: scalar.properties.isUppercase
        }
    }

    private mutating func appendForeign(_ scalar: Unicode.Scalar, _ at: Int) {
        let properties = scalar.properties
        if properties.isWhitespace {
            let line: TextGlyph.Traits = scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0x85 ? .newline : []
            glyphs.append(TextGlyph(scalar: " ", latin: 0, traits: line.union(.space), at: at))
            return
        }
        if properties.numericType == .decimal, let number = properties.numericValue {
            return appendASCII(0x30 + UInt8(number), at, odd: true, upper: nil)
        }
        var traits: TextGlyph.Traits = []
        var folded = scalar.value
        if properties.isAlphabetic {
            traits.insert(.letter)
            if properties.isUppercase { traits.insert(.upper) }
            if properties.changesWhenLowercased { folded = properties.lowercaseMapping.unicodeScalars.first?.value ?? folded }
            folded = Folding.ownScript(folded)
            if Folding.standsAlone(folded) { traits.insert(.alone) }
        } else if isMark(properties.generalCategory) {
            traits.insert(.mark)
        }
        let look = Folding.lookAlike(folded)
        if look != 0, traits.isEmpty { traits.insert(.letter) }
        glyphs.append(TextGlyph(scalar: Unicode.Scalar(folded) ?? scalar, latin: look, traits: traits, at: at))
    }

    private func isMark(_ category: Unicode.GeneralCategory) -> Bool {
        category == .nonspacingMark || category == .spacingMark
    }
}
