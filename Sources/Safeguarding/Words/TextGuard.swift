/// Reads a post or a comment before it leaves and says what in it should not (clauses D7, P6, P8, B2, B3, N29).
///
/// It decides by rules that can be told, never by a score:
/// - a child's full name always counts, however it is spelled, spaced or accented;
/// - a family's surname counts alone too, unless it is also an everyday word, a first name or a town: then it must stand
///   where a name stands ("Mrs Brown", "the Brown family", "Olivia Brown");
/// - telephone numbers, e-mail and postal addresses, postcodes and names on social networks count by their shape, with
///   the usual ways of hiding them undone first (spelled-out digits, "at" and "dot", full-width letters, odd spacing);
/// - foul language counts by a list, with look-alike letters, digits, accents, asterisks and spacing undone, and with
///   honest words, places, birds, puddings and surnames left alone.
///
/// The work done grows with the length of the text, and neither with the number of people nor with how hostile it is.
public struct TextGuard: Sendable {
    /// What a setting may choose.
    public struct Options: Sendable, Hashable {
        /// Children's first names alone count as findings. Off unless the setting asks.
        public var firstNames: Bool
        /// Names of the setting's own staff count as findings (B2).
        public var staffNames: Bool
        /// Links to sites that are no social network count as findings. Off: posts point to helpful pages.
        public var webLinks: Bool
        /// The setting's own telephone numbers, mailbox, address and postcode, which may always be told.
        public var ownContacts: [String]

        /// The options a new setting starts with.
        public init(firstNames: Bool = false, staffNames: Bool = true, webLinks: Bool = false, ownContacts: [String] = []) {
            self.firstNames = firstNames
            self.staffNames = staffNames
            self.webLinks = webLinks
            self.ownContacts = ownContacts
        }
    }

    private let names: NamesIndex
    private let options: Options
    private let own: Set<String>

    /// A guard that knows the people in `names`.
    public init(names: NamesIndex, options: Options = Options()) {
        self.names = names
        self.options = options
        self.own = Set(options.ownContacts.map(Self.bare).filter { !$0.isEmpty })
    }

    /// What in `text` should not leave, in reading order; no two findings overlap.
    public func findings(in text: String) -> [Finding] {
        read(text).findings
    }

    /// The findings together with the number of steps taken to reach them, so that a test can bound the work without a clock.
    package func read(_ text: String) -> (findings: [Finding], steps: Int) {
        let read = ReadText(text)
        var notes = Notes()
        ProfanityScan(text: read, names: names).run(&notes)
        SocialScan(text: read).run(&notes, webLinks: options.webLinks)
        EmailScan(text: read).run(&notes)
        PhoneScan(text: read).run(&notes)
        PostcodeScan(text: read).run(&notes)
        AddressScan(text: read).run(&notes)
        NameScan(text: read, index: names, options: options).run(&notes)
        let kept = own.isEmpty ? notes.findings : notes.findings.filter { !isOwn($0, in: read) }
        return (Notes.settled(kept), notes.steps + read.glyphs.count)
    }

    private func isOwn(_ finding: Finding, in text: ReadText) -> Bool {
        switch finding.kind {
        case .phone, .email, .address, .postcode, .handle, .link: own.contains(Self.bare(text.folded(finding.range)))
        default: false
        }
    }

    /// Letters and digits only, folded: how two writings of one contact are compared.
    private static func bare(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for glyph in ReadText(text).glyphs where !glyph.traits.isDisjoint(with: [.letter, .digit]) { out.append(glyph.scalar) }
        let plain = String(out)
        return plain.hasPrefix("44") && plain.count == 12 ? "0" + plain.dropFirst(2) : plain
    }
}

/// What has been found so far, and how many steps it took.
struct Notes {
    private(set) var findings: [Finding] = []
    var steps = 0

    mutating func add(_ kind: Finding.Kind, _ range: Range<Int>, _ why: Finding.Why) {
        if !range.isEmpty { findings.append(Finding(kind: kind, range: range, why: why)) }
    }

    /// In reading order, without overlaps: of two that overlap the longer stays, or the earlier looked for.
    static func settled(_ findings: [Finding]) -> [Finding] {
        guard findings.count > 1 else { return findings }
        let order = findings.indices.sorted {
            let (a, b) = (findings[$0].range, findings[$1].range)
            if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
            return a.count == b.count ? $0 < $1 : a.count > b.count
        }
        var kept: [Finding] = []
        for at in order {
            let next = findings[at]
            guard let last = kept.last, last.range.overlaps(next.range) else {
                kept.append(next)
                continue
            }
            if next.range.count > last.range.count { kept[kept.count - 1] = next }
        }
        return kept
    }
}
