/// Foul expressions of several words, and threats.
extension ProfanityScan {
    func phrases(_ notes: inout Notes) {
        for at in words.indices {
            notes.steps += 1
            if let end = phrase(FoulWords.phrases, at, &notes) { notes.add(.profanity, range(at, end), .plain) }
            if let end = phrase(FoulWords.threats, at, &notes) ?? threat(at) { notes.add(.threat, range(at, end), .plain) }
        }
    }

    private func range(_ at: Int, _ end: Int) -> Range<Int> { words[at].chars.lowerBound..<words[end - 1].chars.upperBound }

    private func phrase(_ table: [String: [[String]]], _ at: Int, _ notes: inout Notes) -> Int? {
        guard let phrases = table[words[at].text] else { return nil }
        for phrase in phrases where at + phrase.count <= words.count {
            notes.steps += phrase.count
            if phrase.indices.allSatisfy({
                words[at + $0].text == phrase[$0] && ($0 == 0 || words[at + $0].gap.isDisjoint(with: [.stop, .newline]))
            }) {
                return at + phrase.count
            }
        }
        return nil
    }

    /// "I'll kill you", "going to batter him".
    private func threat(_ at: Int) -> Int? {
        guard at > 0, at + 1 < words.count, ["kill", "stab", "batter", "strangle", "murder", "shoot", "hurt"].contains(words[at].text),
            ["you", "him", "her", "u"].contains(words[at + 1].text)
        else { return nil }
        let lead = (max(0, at - 3)..<at).map { words[$0].text }
        if lead.contains(where: { ["ill", "gonna", "imma"].contains($0) }) { return at + 2 }
        guard words[at].text != "hurt", lead.contains(where: { ["will", "going", "want"].contains($0) }), !lead.contains("not") else {
            return nil
        }
        let speaker = (max(0, at - 4)..<at).contains { ["i", "im", "we", "were", "id"].contains(words[$0].text) }
        return speaker || words[at - min(at, 2)].opens ? at + 2 : nil
    }
}
