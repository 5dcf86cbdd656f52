import Safeguarding

extension GuardCase {
    /// Foul language as it is typed and as it is disguised, kept in rot13 as the list itself is.
    static let foul: [GuardCase] =
        [
            "shpx", "Shpx guvf", "SHPX", "shpxvat", "s h p x", "s.h.p.x", "s-h-p-x", "s*px", "s**x", "s***", "shhhhpx", "shpxx lbh",
            "sipx", "cuhpx", "sphx", "s\u{200B}hpx", "süpx", "ｆｕｃｋ", "𝓯𝓾𝓬𝓴", "ⓕⓤⓒⓚ",
            "sυpx", "sh px bss", "s_h_p_x", "s#px", "s@px", "zbgureshpxre", "hashpxvatoryvrinoyr", "shсx",
            "fu1g", "$uvg", "5uvg", "f u v g", "fu!g", "fu*g", "fuvvvvg", "ohyyfuvg", "fuvgr",
            "ѕuіg", "phag", "p h a g", "сhag", "p*ag", "phagvfu", "jnaxre", "j4axre", "j*axre",
            "jnax fgnva", "gjng", "gj@g", "gjngf", "o1gpu", "ovgpurf", "o!gpu", "onfgneq", "o4fg4eq",
            "obyybpxf", "o0yy0pxf", "nefr", "@efr", "nefrubyr", "nefr ubyr", "nffubyr", "n$$ubyr",
            "lbh nff", "n$$", "qvpx", "lbh q1px", "qvpxurnq", "q v p x urnq", "jung n pbpx", "p0px",
            "lbh cevpx", "cvff bss", "c1ff bss", "cvffrq", "gbffre", "oryyraq", "oryy raq", "xabournq",
            "fyhg", "f1hg", "juber", "ju0er", "fynt", "ohttre bss", "fbq bss", "oybbql uryy",
            "avttre", "a1ttre", "a v t t r e", "avttn", "cnxv", "c4xv", "puvaxl", "jbt", "cvxrl",
            "snttbg", "cbbsgre", "genaal", "ergneq", "e3gneq", "fcnfgvp", "fcnm", "zbat", "abapr",
            "cnrqb", "cbea", "c0ea", "oybjwbo", "oybj wbo", "gvgf", "g1gf", "penc", "qnza", "jgs",
            "ssf", "fghcvq tvg", "tbofuvgr", "zvatr", "wvmm", "phz", "zvys", "funttvat", "ⓢⓗⓘⓣ",
        ].map { GuardCase(text: $0.turned, expected: [.profanity]) } + [
            .caught("I'll kill you", .threat),
            .caught("I know where you live", .threat),
            .caught("going to batter him", .threat),
            .caught("watch your back", .threat),
            .caught("kill yourself", .threat),
        ]
}

extension String {
    /// Its plain letters turned by thirteen places, everything else as it is.
    fileprivate var turned: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x61...0x7A: Unicode.Scalar(UInt8((scalar.value - 0x61 + 13) % 26 + 0x61))
                    case 0x41...0x5A: Unicode.Scalar(UInt8((scalar.value - 0x41 + 13) % 26 + 0x41))
                    default: scalar
                    }
                }))
    }
}
