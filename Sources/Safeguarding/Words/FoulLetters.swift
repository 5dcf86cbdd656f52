/// A run of equal signs of a text, as the letters it may stand for.
struct FoulLetter {
    enum Kind: UInt8 {
        /// A letter of any script, or a digit.
        case letter, digit
        /// A sign that is typed for a letter: "$", "@", "!".
        case sign
        /// "*", "#" and "%": any letter, or several.
        case star
        /// A dash or dot inside a word, which may hide one vowel or only separate; an emoji, which only separates.
        case veil
        case space
        /// Anything else; nothing foul goes across it.
        case wall
    }

    /// One bit for each letter a–z it may stand for.
    var mask: UInt32
    var count: Int
    var kind: Kind
    /// Where it stands among the glyphs.
    var glyphs: Range<Int>

    var isWordy: Bool { kind == .letter || kind == .digit }

    /// The letters of a text, runs of equal ones counted, so that "fuuuu…" of any length is read in one step.
    static func runs(of glyphs: [TextGlyph]) -> [FoulLetter] {
        var runs: [FoulLetter] = []
        runs.reserveCapacity(glyphs.count)
        for (at, glyph) in glyphs.enumerated() {
            let next = reading(of: glyph, at: at)
            if let last = runs.last, last.mask == next.mask, last.kind == next.kind {
                runs[runs.count - 1].count += 1
                runs[runs.count - 1].glyphs = last.glyphs.lowerBound..<(at + 1)
            } else {
                runs.append(next)
            }
        }
        return runs
    }

    static let vowels = bits("aeiou")
    static let all: UInt32 = (1 << 26) - 1

    private static func bits(_ letters: String) -> UInt32 { letters.utf8.reduce(0) { $0 | 1 << UInt32($1 - 0x61) } }

    private static func reading(of glyph: TextGlyph, at: Int) -> FoulLetter {
        let (mask, kind) = meaning(of: glyph)
        return FoulLetter(mask: mask, count: 1, kind: kind, glyphs: at..<(at + 1))
    }

    private static func meaning(of glyph: TextGlyph) -> (UInt32, Kind) {
        if (0x61...0x7A).contains(glyph.latin) {
            return (glyph.latin == 0x76 ? bits("uv") : 1 << UInt32(glyph.latin - 0x61), .letter)
        }
        if glyph.isDigit { return (digits[Int(glyph.sign) - 0x30], .digit) }
        if glyph.traits.contains(.space) { return (0, .space) }
        if glyph.isWordy { return (0, .letter) }
        switch glyph.scalar.value {
        case 0x40: return (bits("a"), .sign)
        case 0x24: return (bits("s"), .sign)
        case 0x21, 0x7C, 0xA1: return (bits("il"), .sign)
        case 0x20AC: return (bits("e"), .sign)
        case 0x2B: return (bits("t"), .sign)
        case 0x28, 0x3C, 0x5B, 0x7B, 0xA2: return (bits("c"), .sign)
        case 0x2A, 0x23, 0x25: return (all, .star)
        case 0x26, 0x2D, 0x2E, 0x5F, 0x27, 0x7E, 0x5E, 0xB7, 0x2022, 0x2F, 0x2C, 0x3D: return (vowels, .veil)
        case 0x80...: return (0, .veil)
        default: return (0, .wall)
        }
    }

    private static let digits: [UInt32] = [
        bits("o"), bits("il"), 0, bits("e"), bits("a"), bits("s"), bits("g"), bits("t"), bits("b"), bits("g"),
    ]
}

/// Lays one stem against a text at one place, allowing for doubled letters, signs for letters, and separators.
struct FoulMatch {
    let runs: [FoulLetter]
    let stem: [UInt8]
    let isStrong: Bool
    /// What is left of the tries this place may cost.
    var budget = Self.tries
    static let tries = 64

    /// How a stem was found.
    struct Found {
        var end: Int
        var spaces = 0
        var letters = 0
        var digits = 0
        var signs = 0
        var hidden = 0
    }

    /// The first way in which the stem stands at `at`.
    mutating func find(at: Int) -> Found? { step(0, Found(end: at)) }

    private func bit(_ letter: Int) -> UInt32 { 1 << UInt32(stem[letter] - 0x61) }

    private mutating func step(_ letter: Int, _ found: Found) -> Found? {
        if letter == stem.count { return found }
        guard found.end < runs.count, budget > 0 else { return nil }
        budget -= 1
        let run = runs[found.end]
        if run.mask & bit(letter) != 0 {
            if let done = take(letter, run, found) { return done }
        }
        guard letter > 0 else { return nil }
        if run.kind == .sign, run.count == 1, inside(found.end), FoulLetter.vowels & bit(letter) != 0, let done = hide(letter, 1, found) {
            return done
        }
        if run.kind == .star, let done = hide(letter, min(run.count, stem.count - letter), found) { return done }
        // A doubled letter in a second form: "fuvck".
        if run.mask & bit(letter - 1) != 0, run.isWordy, runs[found.end - 1].isWordy {
            var next = found
            next.end += 1
            if let done = step(letter, next) { return done }
        }
        guard run.kind == .space || run.kind == .veil || run.kind == .star || run.kind == .sign, run.count <= 4 else { return nil }
        return skip(letter, found)
    }

    private mutating func take(_ letter: Int, _ run: FoulLetter, _ found: Found) -> Found? {
        if run.kind == .veil || run.kind == .star {
            guard run.kind == .veil, run.count == 1, inside(found.end) else { return nil }
            return hide(letter, 1, found)
        }
        var same = 1
        while letter + same < stem.count, stem[letter + same] == stem[letter] { same += 1 }
        let used = min(same, run.count)
        // "moong" is no misspelling of a stem with one o; three in a row are.
        if !isStrong, run.count == used + 1, letter + used < stem.count, letter > 0 { return nil }
        var next = found
        next.end += 1
        switch run.kind {
        case .letter: next.letters += used
        case .digit: next.digits += used
        default:
            // "(" and "!" stand for letters only inside a word; "@" and "$" may begin or end one.
            guard run.mask & (1 | 1 << 18) != 0 || inside(found.end) else { return nil }
            next.signs += used
        }
        return step(letter + used, next)
    }

    private mutating func hide(_ letter: Int, _ count: Int, _ found: Found) -> Found? {
        guard letter > 0, count > 0 else { return nil }
        var next = found
        next.end += 1
        next.hidden += count
        return step(letter + count, next)
    }

    /// A veil hides a letter only between two letters.
    private func inside(_ at: Int) -> Bool {
        at > 0 && at + 1 < runs.count && runs[at - 1].isWordy && runs[at + 1].isWordy
    }

    private mutating func skip(_ letter: Int, _ found: Found) -> Found? {
        var next = found
        var signs = 0
        while next.end < runs.count, !runs[next.end].isWordy, runs[next.end].kind != .wall, signs < 3 {
            if signs > 0, runs[next.end].mask & bit(letter) != 0, runs[next.end].kind == .sign { break }
            next.end += 1
            signs += 1
        }
        guard signs > 0 else { return nil }
        next.spaces += 1
        return step(letter, next)
    }
}
