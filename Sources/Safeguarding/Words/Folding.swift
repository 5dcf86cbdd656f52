/// How letters that look or mean the same become one: small letters, no accents, no typographical forms.
///
/// Foundation could do most of this, but not say which typed character each folded letter came from, and these rules must
/// not change under us with the system's version of Unicode.
enum Folding {
    /// U+00C0–U+024F without accents, one letter each; "-" where there is no single Latin letter.
    private static let latin: [UInt8] = Array(
        ("aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeeegggg"
            + "gggghhhhiiiiiiiiii--jjkkkllllll--llnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + "bbbb--occdddd-eeeffg--iikkllmnnooo--ppr----ttttuuuvyyzz----------------------aaiioouuuuuuuuuueaa"
            + "aa--ggggkkoooo--j---gg--nnaa----aaaaeeeeiiiioooorrrruuuusstt--hhndo-zzaaeeooooooooyylntj--acclts"
            + "z--buveejj--rryy").utf8)

    /// U+1E00–U+1EFF, the same: Welsh, Vietnamese and others.
    private static let latinAdditional: [UInt8] = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
            + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy-s----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------").utf8)

    /// Pairs: a letter, then what it folds to in its own script.
    private static let own: [UInt32: UInt32] = pairs(
        "άα έε ήη ίι ΐι ϊι ΰυ ϋυ ύυ όο ώω ςσ йи ѐе ёе ѓг їі ќк ѝи ўу أا إا آا ٱا ىي یي ېي ئي ؤو ةه کك ہه ھه ەه")

    /// Pairs: a letter or sign, then the Latin letter it is mistaken for.
    private static let lookAlikes: [UInt32: UInt32] = pairs(
        """
        аa вb сc ԁd еe ҽe ғf ԍg һh нh іi јj кk ӏl мm пn оo рp ԛq гr ѕs тt цu ѵv ѡw ԝw хx уy үy ӡ3 ьb ѐe әe эe
        αa βb ϲc δd εe ϝf ηn ιi κk λl μm νv οo ρp σo τt υu χx ωw ζz γy
        աw օo ѕs սu հh ոn ցg քp զq լl յj ѳo ɑa ɐa ʙb ᴄc ᴅd ᴇe ɛe ɜe ꜰf ɢg ɡg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz
        ᵃa ᵇb ᶜc ᵈd ᵉe ᶠf ᵍg ʰh ⁱi ʲj ᵏk ˡl ᵐm ⁿn ᵒo ᵖp ʳr ˢs ᵗt ᵘu ᵛv ʷw ˣx ʸy ᶻz ꓐb ꓚc ꓓd ꓰe ꓝf ꓖg ꓧh ꓲi ꓙj ꓗk ꓡl ꓟm ꓠn ꓳo ꓑp ꓣr ꓢs ꓔt ꓴu
        """)

    private static func pairs(_ list: String) -> [UInt32: UInt32] {
        var table: [UInt32: UInt32] = [:]
        let scalars = Array(list.unicodeScalars.lazy.filter { $0.value > 0x20 })
        for at in stride(from: 0, to: scalars.count - 1, by: 2) where table[scalars[at].value] == nil {
            table[scalars[at].value] = scalars[at + 1].value
        }
        return table
    }

    /// The Latin letter or digit that `scalar` (already folded) looks like, or 0.
    static func lookAlike(_ scalar: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: lookAlikes[scalar] ?? 0) }

    /// `scalar` folded within its own script.
    static func ownScript(_ scalar: UInt32) -> UInt32 { own[scalar] ?? scalar }

    /// The plain Latin letters that a Latin letter, ligature or typographical form stands for; empty if it is none.
    static func plain(_ s: UInt32) -> StaticString {
        switch s {
        case 0xC6, 0xE6: "ae"
        case 0xDF, 0x1E9E: "ss"
        case 0xDE, 0xFE: "th"
        case 0x152, 0x153: "oe"
        case 0x132, 0x133: "ij"
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        case 0xFB05, 0xFB06: "st"
        case 0x2105: "co"
        case 0x2116: "no"
        case 0x2122: "tm"
        default: ""
        }
    }

    /// The single ASCII sign that `s` is a form of, or 0.
    static func ascii(_ s: UInt32) -> UInt8 {
        switch s {
        case 0xC0..<0x250: letter(latin[Int(s - 0xC0)])
        case 0x1E00..<0x1F00: letter(latinAdditional[Int(s - 0x1E00)])
        case 0xFF01...0xFF5E: UInt8(s - 0xFEE0)
        case 0x1D400...0x1D6A3: letterAt((s - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: digitAt((s - 0x1D7CE) % 10)
        case 0x24B6...0x24E9: letterAt((s - 0x24B6) % 26)
        case 0x249C...0x24B5: letterAt(s - 0x249C)
        case 0x1F110...0x1F129: letterAt(s - 0x1F110)
        case 0x1F130...0x1F149: letterAt(s - 0x1F130)
        case 0x1F150...0x1F169: letterAt(s - 0x1F150)
        case 0x1F170...0x1F189: letterAt(s - 0x1F170)
        case 0x2460...0x2468: digitAt(s - 0x245F)
        case 0x2776...0x277E: digitAt(s - 0x2775)
        case 0x24EA, 0x24FF: 0x30
        case 0x2070, 0x2074...0x2079: digitAt(s - 0x2070)
        case 0xB9, 0xB2, 0xB3: digitAt(s == 0xB9 ? 1 : s - 0xB0)
        case 0x2080...0x2089: digitAt(s - 0x2080)
        case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2BB, 0x60, 0xB4, 0x2032, 0x2BD, 0x2C8: 0x27
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: 0x2D
        case 0x3002, 0xFF61, 0x2024, 0xFE52, 0x2025, 0x2026: 0x2E
        case 0xFE6B: 0x40
        case 0x2044, 0x2215: 0x2F
        case 0x2217, 0x22C6, 0x2605, 0x2606, 0x2731: 0x2A
        case 0x212A: 0x6B
        default: 0
        }
    }

    private static func letter(_ l: UInt8) -> UInt8 { l == 0x2D ? 0 : l }
    private static func letterAt(_ n: UInt32) -> UInt8 { 0x61 + UInt8(n) }
    private static func digitAt(_ n: UInt32) -> UInt8 { 0x30 + UInt8(n) }

    /// Whether `s` shows nothing, or only decorates the letter before it, so that names and words read the same without it.
    static func isIgnorable(_ s: UInt32) -> Bool {
        switch s {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164,
            0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF, 0x20D0...0x20FF:
            true
        case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xFE20...0xFE2F: true
        case 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670: true
        default: false
        }
    }

    /// Whether `s` belongs to a script written without spaces between words, so that each character is read as a word.
    static func standsAlone(_ s: UInt32) -> Bool {
        switch s {
        case 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        case 0x1100...0x11FF, 0xAC00...0xD7AF: true
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: true
        default: false
        }
    }
}
