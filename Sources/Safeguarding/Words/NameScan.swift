/// Finds the names of a setting's people in a text.
///
/// First names are paired with family names across a space, a hyphen, a comma or middle names. What is left is looked at
/// as surnames, and, where the setting asks, as first names.
struct NameScan {
    let text: ReadText
    let index: NamesIndex
    let options: TextGuard.Options

    /// A name of the index that begins at some word.
    struct Match {
        var node: Int32
        var end: Int
        /// Matched only without its plural "s": "the Hartleys".
        var isPlural = false
    }

    var words: [TextWord] { text.words }

    func run(_ notes: inout Notes) {
        guard index.count > 0 else { return }
        let matches = words.indices.map { self.matches(at: $0, &notes) }
        spelledOut(&notes)
        var at = 0
        while at < words.count {
            at =
                fullName(at, matches, &notes) ?? runTogether(at, &notes) ?? surname(at, matches, &notes) ?? firstName(at, matches, &notes)
                ?? at + 1
        }
    }

    // MARK: Looking up

    /// All names that begin at a word, longest first.
    private func matches(at start: Int, _ notes: inout Notes) -> [Match] {
        var found: [Match] = []
        for first in [words[start].text] + words[start].disguises {
            walk(first, start, &found, &notes)
        }
        if found.isEmpty, let base = singular(words[start]), let node = index.step(from: 0, base), !index[node].family.isEmpty {
            found.append(Match(node: node, end: start + 1, isPlural: true))
        }
        return found.reversed()
    }

    private func walk(_ first: String, _ start: Int, _ found: inout [Match], _ notes: inout Notes) {
        var node: Int32 = 0
        var word = first
        var at = start
        while true {
            notes.steps += 1
            guard let next = index.step(from: node, word) else { return }
            node = next
            at += 1
            if !index[node].given.isEmpty || index[node].isPart { found.append(Match(node: node, end: at)) }
            guard at < words.count, continues(at), !words[at - 1].isPossessive else { return }
            word = words[at].text
        }
    }

    private func singular(_ word: TextWord) -> String? {
        let count = word.text.utf8.count
        guard count > 4, word.text.utf8.last == 0x73 else { return nil }
        return String(word.text.dropLast())
    }

    /// Whether the word at `at` goes on in the same breath as the one before it.
    func continues(_ at: Int) -> Bool {
        let gap = words[at].gap
        return gap.isDisjoint(with: [.newline, .start, .wide]) && (!gap.contains(.stop) || !words[at].opens)
    }

    // MARK: Full names

    private func fullName(_ at: Int, _ matches: [[Match]], _ notes: inout Notes) -> Int? {
        for first in matches[at] where !first.isPlural && !words[first.end - 1].isPossessive {
            if !index[first.node].given.isEmpty, let end = family(after: first, at, matches, &notes) { return end }
            if index[first.node].isPart, let end = given(after: first, at, matches, &notes) { return end }
        }
        return nil
    }

    /// "Olivia Hartley", "Olivia Rose Hartley", "Olivia R. Hartley".
    private func family(after first: Match, _ at: Int, _ matches: [[Match]], _ notes: inout Notes) -> Int? {
        var next = first.end
        for middle in 0...3 {
            guard next < words.count, continues(next) else { return nil }
            for family in matches[next] where index[family.node].isPart {
                notes.steps += 1
                guard let roles = index.fullName(first.node, family.node), wanted(roles) else { continue }
                let everyday = index[family.node].everyday != .none
                if everyday, words[next].gap.contains(.comma) || (middle > 0 && !words[next].isCapital) { continue }
                if family.isPlural, everyday { continue }
                let doubtful = index[first.node].givenIsWord || (!words[next].isCapital && Self.smallWords.contains(words[next].text))
                if doubtful, index[family.node].everyday == .word, !readsAsName(at, next, family.end) { continue }
                note(roles, at, family.end, disguised(at..<family.end), &notes)
                return family.end
            }
            guard words[next].isInitial || (words[next].isCapital && !Self.neverMiddle.contains(words[next].text)) else { return nil }
            guard !words[next].isPossessive, !words[next].gap.contains(.comma) else { return nil }
            next += 1
        }
        return nil
    }

    /// "Hartley, Olivia", as registers have it.
    private func given(after family: Match, _ at: Int, _ matches: [[Match]], _ notes: inout Notes) -> Int? {
        let next = family.end
        guard next < words.count, continues(next) else { return nil }
        for given in matches[next] where !index[given.node].given.isEmpty {
            notes.steps += 1
            guard let roles = index.fullName(given.node, family.node), wanted(roles) else { continue }
            if index[family.node].everyday != .none {
                guard words[at].isCapital, words[next].isCapital else { continue }
                if index[given.node].givenIsWord, !words[next].gap.contains(.comma) { continue }
            }
            note(roles, at, given.end, disguised(at..<given.end), &notes)
            return given.end
        }
        return nil
    }

    /// Both names are everyday words ("Will Young"): capitals decide; without them, what follows does.
    private func readsAsName(_ first: Int, _ family: Int, _ end: Int) -> Bool {
        if words[family].isCapital, !words[family].opens { return words[first].isCapital || words[first].disguises.count > 0 }
        if first > 0, continues(first), Self.determiners.contains(words[first - 1].text) { return false }
        if words[end - 1].isPossessive || (first > 0 && continues(first) && Self.beforeName.contains(words[first - 1].text)) { return true }
        guard end < words.count, continues(end), !words[end].gap.contains(.comma) else { return true }
        return Self.doing.contains(words[end].text) || words[end].text.hasSuffix("ed")
    }

    func wanted(_ roles: NamesIndex.Roles) -> Bool { options.staffNames || roles != .staff }

    func note(_ roles: NamesIndex.Roles, _ from: Int, _ end: Int, _ disguised: Bool, _ notes: inout Notes) {
        let range = words[from].chars.lowerBound..<words[end - 1].chars.upperBound
        if roles.contains(.child) {
            notes.add(.childsName, range, disguised ? .disguised : .child)
        } else if roles.contains(.carer) {
            notes.add(.carersName, range, disguised ? .disguised : .carer)
        } else {
            notes.add(.staffName, range, disguised ? .disguised : .staff)
        }
    }

    private func disguised(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].disguises.count > 0 && index.step(from: 0, words[$0].text) == nil }
    }

    // MARK: Surnames and first names alone

    private func surname(_ at: Int, _ matches: [[Match]], _ notes: inout Notes) -> Int? {
        for match in matches[at] where !index[match.node].family.isEmpty {
            let node = index[match.node]
            guard wanted(node.family) else { continue }
            let context = NamePlace(words: words, index: index, from: at, end: match.end, isPlural: match.isPlural)
            notes.steps += 1
            guard context.isName(node) else { continue }
            let range = words[at].chars.lowerBound..<words[match.end - 1].chars.upperBound
            let why: Finding.Why = node.family.contains(.child) ? .child : node.family.contains(.carer) ? .carer : .staff
            notes.add(node.family == .staff ? .staffName : .familyName, range, disguised(at..<match.end) ? .disguised : why)
            return match.end
        }
        return nil
    }

    private func firstName(_ at: Int, _ matches: [[Match]], _ notes: inout Notes) -> Int? {
        guard options.firstNames else { return nil }
        for match in matches[at] where index[match.node].given.contains(.child) {
            notes.steps += 1
            if index[match.node].givenIsWord {
                guard words[at].isCapital, !words[at].isShouted else { continue }
                if at > 0, continues(at), Self.determiners.contains(words[at - 1].text) || Self.beforeMonth.contains(words[at - 1].text) {
                    continue
                }
                let next = match.end < words.count ? words[match.end].text : ""
                if words[at].opens, !words[match.end - 1].isPossessive, !Self.afterName.contains(next) { continue }
            }
            notes.add(.firstName, words[at].chars.lowerBound..<words[match.end - 1].chars.upperBound, .child)
            return match.end
        }
        return nil
    }
}
