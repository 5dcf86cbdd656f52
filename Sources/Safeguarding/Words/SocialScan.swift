/// Finds names on social networks, links to them, and invitations to meet there.
///
/// Talking about a network is allowed ("please don't share on Facebook"). A name there, a link there, or asking somebody to
/// come there is not: conversation between families and staff stays where the setting can see it.
struct SocialScan {
    let text: ReadText

    private var words: [TextWord] { text.words }
    private var glyphs: [TextGlyph] { text.glyphs }

    func run(_ notes: inout Notes, webLinks: Bool) {
        var at = 0
        while at < words.count {
            notes.steps += 1
            at = link(at, &notes, webLinks: webLinks) ?? mention(at, &notes) ?? named(at, &notes) ?? invitation(at, &notes) ?? at + 1
        }
    }

    // MARK: Links

    /// "facebook.com/jane", "wa dot me slash 4477…"; other sites only when asked for.
    private func link(_ at: Int, _ notes: inout Notes, webLinks: Bool) -> Int? {
        guard at == 0 || words[at].gap.isDisjoint(with: .at) || words[at].gap.contains(.space), let first = nextLabel(at) else {
            return nil
        }
        var labels = [words[at].text, words[first].text]
        var end = first + 1
        while labels.count < 5, let next = nextLabel(end - 1) {
            notes.steps += 1
            labels.append(words[next].text)
            end = next + 1
        }
        guard let site = site(labels) else { return nil }
        let social = Self.networks.contains(site) || (site == "youtube.com" && isYouTubeName(end))
        guard social || (webLinks && EmailScan.endings.contains(labels.last ?? "")) else { return nil }
        let path = pathEnd(end)
        notes.steps += path - end
        let from = schemeStart(at)
        let spelled = (at + 1..<end).contains { words[$0].gap != .dot }
        notes.add(social ? .link : .webLink, charStart(from, at)..<charEnd(path), spelled ? .disguised : .plain)
        return max(path, end)
    }

    /// The word after a dot, typed or spelled.
    private func nextLabel(_ at: Int) -> Int? {
        guard at + 1 < words.count else { return nil }
        let gap = words[at + 1].gap
        if gap.contains(.dot), gap.isSubset(of: [.dot, .other]) { return at + 1 }
        if gap.contains(.dot), gap.isSubset(of: [.dot, .other, .space, .stop]), Self.sites.contains(words[at].text),
            Self.domains.contains(words[at + 1].text)
        {
            return at + 1
        }
        if words[at + 1].text == "dot", at + 2 < words.count, gap.isDisjoint(with: [.newline, .stop]) { return at + 2 }
        return nil
    }

    /// The network a domain belongs to: its last two labels, once any path has been left out.
    private func site(_ labels: [String]) -> String? {
        for last in stride(from: labels.count - 1, through: 1, by: -1) {
            let pair = labels[last - 1] + "." + labels[last]
            if Self.networks.contains(pair) || pair == "youtube.com" { return pair }
        }
        return labels[labels.count - 2] + "." + labels[labels.count - 1]
    }

    private func isYouTubeName(_ at: Int) -> Bool {
        guard at < words.count, !words[at].gap.contains(.space) else { return false }
        return words[at].gap.contains(.at) || ["channel", "user", "c"].contains(words[at].text)
    }

    /// Past the path: what follows without a space.
    private func pathEnd(_ at: Int) -> Int {
        var end = at
        while end < words.count {
            let gap = words[end].gap
            let spelled = ["slash", "forward"].contains(words[end].text) && end + 1 < words.count
            if spelled {
                end += 2
            } else if gap.isDisjoint(with: [.space, .newline, .start]), !gap.contains(.comma) {
                end += 1
            } else if gap.contains(.slash), gap.isDisjoint(with: [.newline, .stop, .comma]) {
                end += 1
            } else {
                break
            }
        }
        return min(end, words.count)
    }

    private func schemeStart(_ at: Int) -> Int {
        at > 0 && ["http", "https"].contains(words[at - 1].text) && words[at].gap.contains(.slash) ? at - 1 : at
    }

    private func charStart(_ from: Int, _ at: Int) -> Int { words[from].chars.lowerBound }
    private func charEnd(_ end: Int) -> Int { words[end - 1].chars.upperBound }

    // MARK: Names

    /// "@jane_doe".
    private func mention(_ at: Int, _ notes: inout Notes) -> Int? {
        let from = words[at].glyphs.lowerBound
        guard from > 0, glyphs[from - 1].sign == 0x40, from < 2 || !glyphs[from - 2].isWordy else { return nil }
        let end = handleEnd(at)
        let long = glyphs[words[end - 1].glyphs.upperBound - 1].at - glyphs[from].at >= 2
        guard long, glyphs[from].traits.contains(.letter), end > at + 1 || !Self.placesAt.contains(words[at].text) else { return nil }
        notes.add(.handle, glyphs[from - 1].at..<charEnd(end), .mention)
        return end
    }

    /// "insta: jane_doe", "my snap is janed99".
    private func named(_ at: Int, _ notes: inout Notes) -> Int? {
        guard let network = networkEnd(at), network < words.count else { return nil }
        var next = network
        var introduced = false
        while next < words.count, next - network < 4, Self.introductions.contains(words[next].text), !words[next].gap.contains(.newline) {
            introduced = true
            next += 1
        }
        guard next < words.count, words[next].gap.isDisjoint(with: [.newline, .stop, .wide]) else { return nil }
        let marked =
            !words[next].gap.isDisjoint(with: [.colon, .at]) || (words[next].gap.contains(.hyphen) && words[next].gap.contains(.space))
            || isEquals(next)
        let end = handleEnd(next)
        let odd = end > next + 1 || words[next].hasDigit && words[next].text.unicodeScalars.contains { !(0x30...0x39).contains($0.value) }
        let own = at > 0 && ["my", "our", "her", "his", "on", "add", "mums"].contains(words[at - 1].text)
        let name =
            !EverydayWords.words.contains(words[next].text) && !Self.plainAfter.contains(words[next].text)
            && words[next].text.utf8.count > 2
        guard
            odd || (marked && name && (own || !Self.alsoWords.contains(words[at].text)))
                || (introduced && own && name && !words[next].isPossessive)
        else { return nil }
        notes.add(.handle, words[at].chars.lowerBound..<charEnd(end), .nameOnNetwork)
        return end
    }

    private func isEquals(_ at: Int) -> Bool {
        let from = words[at - 1].glyphs.upperBound
        return (from..<words[at].glyphs.lowerBound).prefix(6).contains { glyphs[$0].sign == 0x3D }
    }

    /// "find me on Facebook", "add us on snap", "message me via WhatsApp".
    private func invitation(_ at: Int, _ notes: inout Notes) -> Int? {
        guard Self.asking.contains(words[at].text) else { return nil }
        var next = at + 1
        var person = false
        while next < words.count, next - at < 6, words[next].gap.isDisjoint(with: [.newline, .stop, .wide]) {
            notes.steps += 1
            if let end = networkEnd(next) {
                guard person, ["on", "via", "at", "through", "over", "by", "in"].contains(words[next - 1].text), !negated(at) else {
                    return nil
                }
                if Self.alsoWords.contains(words[next].text), words[next].text == "threads" { return nil }
                notes.add(.handle, words[at].chars.lowerBound..<charEnd(end), .invitation)
                return end
            }
            if ["me", "us", "him", "her"].contains(words[next].text) { person = true }
            next += 1
        }
        return nil
    }

    private func negated(_ at: Int) -> Bool {
        (max(0, at - 3)..<at).contains { ["dont", "not", "never", "cannot", "cant", "wont", "no", "nor"].contains(words[$0].text) }
    }

    private func networkEnd(_ at: Int) -> Int? {
        if Self.sites.contains(words[at].text) { return at + 1 }
        if words[at].text == "tik" || words[at].text == "whats" || words[at].text == "snap" || words[at].text == "face",
            at + 1 < words.count,
            ["tok", "app", "chat", "book"].contains(words[at + 1].text)
        {
            return at + 2
        }
        return words[at].text == "snap" ? at + 1 : nil
    }

    /// Past "jane.doe_99".
    private func handleEnd(_ at: Int) -> Int {
        var end = at + 1
        while end < words.count, end - at < 8 {
            let from = words[end - 1].glyphs.upperBound
            guard words[end].glyphs.lowerBound - from == 1, [0x2E, 0x5F, 0x2D].contains(glyphs[from].sign) else { break }
            end += 1
        }
        return end
    }
}
