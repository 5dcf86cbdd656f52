/// Finds foul language and threats in a text.
///
/// Every stem of the list is laid against the text wherever its first letter may stand, reading look-alikes, digits, signs
/// and doubled letters as the letters they stand for. A match then has to be a word, or a known ending away from one; it must
/// not be made of digits mostly; it must not lie inside an honest word ("Scunthorpe"), beside an honest companion ("blue …"),
/// or be the name of somebody at this setting.
struct ProfanityScan {
    let text: ReadText
    let names: NamesIndex

    var words: [TextWord] { text.words }

    func run(_ notes: inout Notes) {
        phrases(&notes)
        let runs = FoulLetter.runs(of: text.glyphs)
        notes.steps += runs.count
        var word = 0
        for at in runs.indices {
            let run = runs[at]
            guard run.mask != 0, run.kind == .letter || run.kind == .digit || run.kind == .sign else { continue }
            while word + 1 < words.count, words[word + 1].glyphs.lowerBound <= run.glyphs.lowerBound { word += 1 }
            let starts = at == 0 || !runs[at - 1].isWordy
            scan(runs, at, starts, word, &notes)
        }
    }

    private func scan(_ runs: [FoulLetter], _ at: Int, _ starts: Bool, _ word: Int, _ notes: inout Notes) {
        var mask = runs[at].mask
        while mask != 0 {
            let letter = mask.trailingZeroBitCount
            mask &= mask - 1
            for stem in FoulWords.stems[letter] {
                guard starts || stem.place == .anywhere, mayGoOn(runs, at, stem.letters, starts) else { continue }
                notes.steps += 1
                var match = FoulMatch(runs: runs, stem: stem.letters, isStrong: stem.isStrong)
                let found = match.find(at: at)
                notes.steps += FoulMatch.tries - match.budget
                guard let found, let end = accepted(stem, found, runs, at, starts, word) else { continue }
                let from = text.glyphs[runs[at].glyphs.lowerBound].at
                let to = text.glyphs[runs[end - 1].glyphs.upperBound - 1].at + 1
                let plain = found.spaces + found.digits + found.signs + found.hidden == 0 && !isForeign(runs, at..<end)
                notes.add(.profanity, from..<to, plain ? .plain : .disguised)
            }
        }
    }

    /// A glance at the next letter, which rules out nearly every stem: a letter that is not the stem's second ends the matter.
    private func mayGoOn(_ runs: [FoulLetter], _ at: Int, _ stem: [UInt8], _ starts: Bool) -> Bool {
        guard at + 1 < runs.count else { return false }
        let next = runs[at + 1]
        let wanted: UInt32 = 1 << UInt32(stem[1] - 0x61) | 1 << UInt32(stem[0] - 0x61)
        switch next.kind {
        case .letter, .digit: return next.mask & wanted != 0 || (stem[0] == stem[1] && runs[at].count > 1)
        case .space: return starts
        case .wall: return false
        case .sign, .star, .veil: return true
        }
    }

    private func isForeign(_ runs: [FoulLetter], _ range: Range<Int>) -> Bool {
        (runs[range.lowerBound].glyphs.lowerBound..<runs[range.upperBound - 1].glyphs.upperBound).contains {
            text.glyphs[$0].latin != text.glyphs[$0].sign || text.glyphs[$0].traits.contains(.odd)
        }
    }

    // MARK: Deciding

    /// The end of the whole foul word, if it is one.
    private func accepted(_ stem: FoulWords.Stem, _ found: FoulMatch.Found, _ runs: [FoulLetter], _ at: Int, _ starts: Bool, _ word: Int)
        -> Int?
    {
        guard found.digits <= found.letters + found.signs, found.letters + found.signs > 0 else { return nil }
        if found.hidden > 0, !censored(stem, found, runs, at, starts) { return nil }
        let rest = wordRest(runs, found.end)
        let ends = rest.letters.isEmpty
        let ending = ends || isEnding(rest.letters, of: stem)
        if found.spaces > 0 {
            guard starts, ending, torn(stem, found, runs, at) else { return nil }
        } else {
            switch stem.place {
            case .anywhere: break
            case .start: guard starts else { return nil }
            case .whole: guard starts, ending else { return nil }
            }
        }
        guard word < words.count else { return nil }
        let last = lastWord(word, runs[found.end - 1].glyphs.upperBound)
        if isHonest(stem, runs, at, found.end) || inCompany(stem, word, last) || isName(stem, word, found) { return nil }
        return max(found.end, ending || stem.place == .start ? rest.end : found.end)
    }

    /// Stars and dashes for letters: enough must be left to know the word by.
    private func censored(_ stem: FoulWords.Stem, _ found: FoulMatch.Found, _ runs: [FoulLetter], _ at: Int, _ starts: Bool) -> Bool {
        guard starts, stem.letters.count > 3, stem.isStrong || found.letters + found.signs > 2 else { return false }
        if found.letters + found.signs > 1 { return true }
        // "f***": the first letter and as many stars as the word has letters left.
        return "fcsbw".utf8.contains(stem.letters[0]) && found.hidden == stem.letters.count - 1 && runs[at + 1].count == found.hidden
            && (found.end >= runs.count || !runs[found.end].isWordy)
    }

    /// Letters pulled apart ("f u c k"), or a strong word torn where no two honest words would meet.
    private func torn(_ stem: FoulWords.Stem, _ found: FoulMatch.Found, _ runs: [FoulLetter], _ at: Int) -> Bool {
        var pieces: [String] = []
        var piece: [UInt8] = []
        var end = found.end
        while end < runs.count, runs[end].isWordy { end += 1 }
        for run in runs[at..<end] {
            if run.isWordy || run.kind == .sign && run.count == 1 && !piece.isEmpty {
                piece += run.glyphs.map { text.glyphs[$0].latin }.filter { $0 != 0 }
            } else if !piece.isEmpty {
                pieces.append(String(decoding: piece, as: UTF8.self))
                piece = []
            }
        }
        if !piece.isEmpty { pieces.append(String(decoding: piece, as: UTF8.self)) }
        let single = pieces.filter { $0.utf8.count == 1 }.count
        if pieces.count == single, stem.letters.count > 2 { return found.spaces >= stem.letters.count - 2 }
        guard stem.isStrong, stem.letters.count > 3, pieces.count > 1 else { return false }
        let between = runs[at].glyphs.lowerBound..<runs[found.end - 1].glyphs.upperBound
        if between.contains(where: { [0x2C, 0x21, 0x3F].contains(text.glyphs[$0].sign) || text.glyphs[$0].traits.contains(.newline) }) {
            return false
        }
        return pieces.contains { !Self.honestPieces.contains($0) && !EverydayWords.words.contains($0) && $0.utf8.count > 1 || $0 == "uck" }
    }

    /// The plain letters that follow in the same word, at most twelve; three or more in a row count once.
    private func wordRest(_ runs: [FoulLetter], _ from: Int) -> (letters: [UInt8], end: Int) {
        var letters: [UInt8] = []
        var end = from
        while end < runs.count, runs[end].isWordy, letters.count < 12 {
            if runs[end].kind == .letter, runs[end].mask != 0 {
                let letter = text.glyphs[runs[end].glyphs.lowerBound].latin
                letters += runs[end].count == 2 ? [letter, letter] : [letter]
            } else {
                letters.append(runs[end].mask & 1 << 18 != 0 ? 0x73 : runs[end].mask & 1 << 8 != 0 ? 0x69 : 0x3F)
            }
            end += 1
        }
        return (letters, end)
    }

    private func isEnding(_ rest: [UInt8], of stem: FoulWords.Stem) -> Bool {
        let ending = String(decoding: rest, as: UTF8.self)
        return stem.isBare ? Self.plurals.contains(ending) : Self.endings.contains(ending)
    }

    private func lastWord(_ word: Int, _ glyph: Int) -> Int {
        var last = word
        while last + 1 < words.count, words[last + 1].glyphs.lowerBound < glyph { last += 1 }
        return last
    }

    /// Lies inside an honest word of the list; at most forty letters around it are read.
    private func isHonest(_ stem: FoulWords.Stem, _ runs: [FoulLetter], _ at: Int, _ end: Int) -> Bool {
        guard !stem.honest.isEmpty else { return false }
        var from = at
        while from > 0, at - from < 20, runs[from - 1].isWordy || runs[from - 1].kind == .veil && from > 1 && runs[from - 2].isWordy {
            from -= 1
        }
        var to = end
        while to < runs.count, to - end < 20, runs[to].isWordy || runs[to].kind == .veil && to + 1 < runs.count && runs[to + 1].isWordy {
            to += 1
        }
        let around = (runs[from].glyphs.lowerBound..<runs[to - 1].glyphs.upperBound).prefix(120).map { text.glyphs[$0].latin }.filter {
            $0 > 0x60
        }
        return stem.honest.contains { honest in
            guard around.count >= honest.count else { return false }
            return (0...(around.count - honest.count)).contains { around[$0..<($0 + honest.count)].elementsEqual(honest) }
        }
    }

    /// Beside a word that makes it honest; or, for stems that need it, not beside one that makes it foul.
    private func inCompany(_ stem: FoulWords.Stem, _ first: Int, _ last: Int) -> Bool {
        guard !stem.before.isEmpty || !stem.after.isEmpty else { return false }
        var found = false
        if first > 0, words[first].gap.isDisjoint(with: [.stop, .newline]) {
            let before = words[first - 1].text
            found = stem.before.contains(before) || first > 1 && stem.before.contains(words[first - 2].text + " " + before)
        }
        if !found, last + 1 < words.count, words[last + 1].gap.isDisjoint(with: [.stop, .newline]) {
            let after = words[last + 1].text
            found = stem.after.contains(after) || last + 2 < words.count && stem.after.contains(after + " " + words[last + 2].text)
        }
        return stem.needsCompany ? !found : found
    }

    /// Somebody's name at this setting, or a name by its capital.
    private func isName(_ stem: FoulWords.Stem, _ at: Int, _ found: FoulMatch.Found) -> Bool {
        guard found.spaces == 0, found.digits == 0, found.hidden == 0 else { return false }
        let word = words[at]
        guard word.isCapital, !word.isShouted else { return false }
        if names.knows(word.text) { return true }
        guard stem.sparesCapital else { return false }
        return !word.opens || (at + 1 < words.count && words[at + 1].isCapital && words[at + 1].gap == .space)
    }

    private static let plurals: Set<String> = ["s", "z", "es"]
    private static let endings: Set<String> = [
        "s", "z", "es", "ed", "d", "er", "ers", "in", "ing", "ings", "y", "ie", "ies", "head", "heads", "face", "faces", "hole", "holes",
        "ish", "wit", "wad",
    ]
    /// Fragments that stand alone in honest English: "sh, it's", "who re-enrolled".
    private static let honestPieces: Set<String> = [
        "sh", "shh", "shhh", "s", "hit", "it", "hits", "its", "as", "an", "is", "us", "re", "who", "ho", "bit", "ch", "tw", "at", "wan",
        "king", "ing", "ss", "p",
        "di", "dic", "co", "ck", "ar", "se", "ars", "pis", "pi", "pri", "slu", "ts", "ks", "bi", "tch",
    ]
}
