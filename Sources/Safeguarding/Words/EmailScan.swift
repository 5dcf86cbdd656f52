/// Finds e-mail addresses: "name@example.com", and the ways of writing one so that it does not look like one.
///
/// An "at" sign with a name before it and a dotted domain after it is an address. With the word "at" instead, the domain
/// must be that of a mail provider, or the dots must be spelled out too, or something before must say that an address comes.
struct EmailScan {
    let text: ReadText

    private var words: [TextWord] { text.words }
    private var glyphs: [TextGlyph] { text.glyphs }

    func run(_ notes: inout Notes) {
        var at = 0
        while at < words.count {
            notes.steps += 1
            if at > 0, words[at].gap.contains(.at), let found = signed(at, &notes) {
                notes.add(.email, found.range, found.why)
                at = found.end
            } else if at > 0, words[at].text == "at", at + 1 < words.count, let found = spelled(at, &notes) {
                notes.add(.email, found.range, found.why)
                at = found.end
            } else if let found = runTogether(at) {
                notes.add(.email, found.range, found.why)
                at += 1
            } else {
                at += 1
            }
        }
    }

    private struct Found {
        var range: Range<Int>
        var end: Int
        var why: Finding.Why
    }

    /// A domain that begins at a word: where it ends, and whether dots were spelled out.
    private struct Domain {
        var end: Int
        var labels: [String]
        var spelled: Bool
        var isProvider: Bool { labels.contains { EmailScan.providers.contains($0) } }
    }

    // MARK: With the sign

    private func signed(_ at: Int, _ notes: inout Notes) -> Found? {
        let gap = words[at].gap
        guard gap.isDisjoint(with: [.newline, .wide, .comma]), let domain = domain(at, &notes) else { return nil }
        let spaced = gap.contains(.space)
        if domain.labels.count < 2 {
            guard !spaced, domain.isProvider else { return nil }
        } else if spaced, !domain.isProvider, !Self.endings.contains(domain.labels.last ?? "") {
            return nil
        }
        let odd = spaced || domain.spelled || !gap.isSubset(of: [.at])
        return found(from: localStart(at), domain, odd ? .disguised : .plain)
    }

    // MARK: With the word

    private func spelled(_ at: Int, _ notes: inout Notes) -> Found? {
        guard words[at].gap.isDisjoint(with: [.newline, .wide, .stop, .start]),
            words[at + 1].gap.isDisjoint(with: [.newline, .wide, .stop]),
            let domain = domain(at + 1, &notes), domain.labels.count > 1 || domain.isProvider
        else { return nil }
        let bracketed = words[at].gap.contains(.other) && words[at + 1].gap.contains(.other)
        let before = words[at - 1]
        if !domain.isProvider, !bracketed {
            guard Self.endings.contains(domain.labels.last ?? "") else { return nil }
            let telling = before.hasDigit || words[at - 1].gap.contains(.dot) || cued(at)
            guard telling || (domain.spelled && !Self.notLocal.contains(before.text)) else { return nil }
        } else if domain.labels.count < 2 {
            guard cued(at) || before.hasDigit || Self.onlyMail.contains(domain.labels[0]) else { return nil }
        }
        if Self.notLocal.contains(before.text), !cued(at) { return nil }
        return found(from: localStart(at), domain, .disguised)
    }

    /// "janeATexampleDOTcom", "janeatgmaildotcom".
    private func runTogether(_ at: Int) -> Found? {
        let word = words[at]
        guard word.text.utf8.count > 8, word.text.utf8.count < 80 else { return nil }
        if word.text.hasSuffix("dotcom") || word.text.hasSuffix("dotuk"),
            Self.providers.contains(where: { word.text.contains("at" + $0 + "dot") })
        {
            return Found(range: word.chars, end: at + 1, why: .disguised)
        }
        guard glyphs[word.glyphs].contains(where: { $0.traits.contains(.upper) }) else { return nil }
        let typed = glyphs[word.glyphs].map { $0.traits.contains(.upper) ? $0.latin &- 32 : $0.latin }
        let line = String(decoding: typed, as: UTF8.self)
        guard let dot = line.firstRange(of: "DOT"), let sign = line.firstRange(of: "AT"), sign.upperBound < dot.lowerBound,
            sign.lowerBound > line.startIndex, line.distance(from: dot.upperBound, to: line.endIndex) > 1, !word.isShouted
        else { return nil }
        return Found(range: word.chars, end: at + 1, why: .disguised)
    }

    private func found(from: Int, _ domain: Domain, _ why: Finding.Why) -> Found {
        Found(range: words[from].chars.lowerBound..<words[domain.end - 1].chars.upperBound, end: domain.end, why: why)
    }

    /// "email", "e-mail me", "my address is" a few words before.
    private func cued(_ at: Int) -> Bool {
        (max(0, at - 5)..<at).contains { Self.cues.contains(words[$0].text) }
    }

    /// Back over "jane.doe-99", and over spelled-out dots and underscores.
    private func localStart(_ at: Int) -> Int {
        var from = at - 1
        while from > 0, at - from < 8 {
            let gap = words[from].gap
            let tight = !gap.isEmpty && gap.isSubset(of: [.dot, .hyphen, .other]) && isTight(from)
            let dotWord = from > 1 && ["dot", "underscore", "dash"].contains(words[from - 1].text)
            if tight {
                from -= 1
            } else if dotWord {
                from -= 2
            } else {
                break
            }
        }
        return max(0, from)
    }

    /// Only one of . _ - + stands before the word.
    private func isTight(_ at: Int) -> Bool {
        let from = words[at - 1].glyphs.upperBound
        let to = words[at].glyphs.lowerBound
        return to - from == 1 && [0x2E, 0x5F, 0x2D, 0x2B, 0x25].contains(glyphs[from].sign)
    }

    // MARK: Domains

    private func domain(_ at: Int, _ notes: inout Notes) -> Domain? {
        var domain = Domain(end: at + 1, labels: [words[at].text], spelled: false)
        while domain.end < words.count, domain.labels.count < 6 {
            notes.steps += 1
            let next = words[domain.end]
            if next.gap.contains(.dot), next.gap.isDisjoint(with: [.newline, .stop, .comma, .wide]) || spacedDot(domain.end) {
                domain.spelled = domain.spelled || next.gap != .dot
                domain.labels.append(next.text)
                domain.end += 1
            } else if next.text == "dot", domain.end + 1 < words.count, next.gap.isDisjoint(with: [.newline, .stop, .wide]) {
                domain.spelled = true
                domain.labels.append(words[domain.end + 1].text)
                domain.end += 2
            } else if next.gap == .hyphen {
                domain.labels[domain.labels.count - 1] += next.text
                domain.end += 1
            } else {
                break
            }
        }
        guard let last = domain.labels.last else { return nil }
        if domain.labels.count > 1, last.utf8.count < 2 || last.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
            return nil
        }
        return domain
    }

    /// "example . com": a dot with a space on both sides, before a known ending.
    private func spacedDot(_ at: Int) -> Bool {
        words[at].gap == [.space, .dot, .stop] && glyphs[words[at - 1].glyphs.upperBound].traits.contains(.space)
            && Self.endings.contains(words[at].text)
    }

    static let providers: Set<String> = [
        "gmail", "googlemail", "hotmail", "outlook", "yahoo", "ymail", "icloud", "live", "msn", "aol", "btinternet", "btopenworld", "sky",
        "talktalk",
        "virginmedia", "ntlworld", "protonmail", "proton", "gmx", "zoho", "mac", "blueyonder", "tiscali", "mail", "yandex", "fastmail",
    ]
    /// Providers whose names mean nothing but mail.
    private static let onlyMail: Set<String> = ["gmail", "googlemail", "hotmail", "icloud", "btinternet", "ymail", "protonmail"]
    static let endings: Set<String> = [
        "com", "uk", "org", "net", "co", "me", "info", "biz", "eu", "ie", "io", "wales", "scot", "london", "fr", "de", "es", "it", "pl",
        "ro", "in",
        "pk", "bd", "us", "ca", "au", "app", "email", "school", "sch", "edu", "gov", "example", "test",
    ]
    private static let cues: Set<String> = ["email", "e-mail", "mail", "emails", "gmail", "address"]
    private static let notLocal: Set<String> = [
        "look", "looks", "looking", "looked", "see", "find", "found", "visit", "book", "order", "available", "us", "me", "them", "him",
        "her",
        "details", "more", "here", "there", "online", "website", "site", "shop", "buy", "tickets", "read", "watch", "meet", "met", "listed",
        "is",
        "are", "it", "page", "information", "out", "up", "arrive", "arrived", "be", "was", "were", "form", "forms", "now", "today", "menu",
        "video",
        "article", "guidance", "advice",
    ]
}
