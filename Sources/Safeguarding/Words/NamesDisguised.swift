/// Names run together, and names pulled apart.
extension NameScan {
    /// "#OliviaHartley", "olivia_hartley_2021".
    func runTogether(_ at: Int, _ notes: inout Notes) -> Int? {
        guard words[at].text.utf8.count >= 8 else { return nil }
        for reading in [words[at].text, String(words[at].text.prefix { !$0.isNumber })] + words[at].disguises {
            notes.steps += 1
            if let roles = index.runTogether(reading), wanted(roles) {
                note(roles, at, at + 1, true, &notes)
                return at + 1
            }
        }
        return nil
    }

    /// "O l i v i a H a r t l e y" and "H.a.r.t.l.e.y": runs of single letters, read as one word.
    func spelledOut(_ notes: inout Notes) {
        var at = 0
        while at < words.count {
            guard words[at].isInitial, !words[at].standsAlone else {
                at += 1
                continue
            }
            var end = at + 1
            while end < words.count, words[end].isInitial, !words[end].standsAlone, !words[end].gap.contains(.wide) { end += 1 }
            if (4...40).contains(end - at) { readTogether(at..<end, &notes) }
            at = end
        }
    }

    private func readTogether(_ run: Range<Int>, _ notes: inout Notes) {
        let letters = run.map { words[$0].disguises.first ?? words[$0].text }
        let whole = letters.joined()
        notes.steps += run.count
        if let roles = index.runTogether(whole), wanted(roles) { return note(roles, run.lowerBound, run.upperBound, true, &notes) }
        for from in 0..<(letters.count - 3) {
            notes.steps += 1
            let tail = letters[from...].joined()
            guard let node = index.step(from: 0, tail), !index[node].family.isEmpty, index[node].everyday == .none else { continue }
            let range = words[run.lowerBound + from].chars.lowerBound..<words[run.upperBound - 1].chars.upperBound
            notes.add(.familyName, range, .disguised)
            return
        }
    }
}
