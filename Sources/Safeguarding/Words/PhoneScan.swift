/// Finds telephone numbers among the digits of a text.
///
/// A number must begin where a group of digits begins and end where one ends, and be as long as such numbers are: eleven
/// digits from 07, ten or eleven from 01 or 02, the same after +44, eight to fifteen after any other +. Dates, counting
/// ("0 1 2 3 …") and book numbers are passed over, and so are free and public helplines (080, 03, 084, 087), which posts
/// must be able to give.
struct PhoneScan {
    let text: ReadText

    func run(_ notes: inout Notes) {
        for run in DigitRun.runs(in: text, &notes) {
            var from = 0
            while from < run.groups.count {
                notes.steps += 1
                if let date = dateEnd(run, from) {
                    from = date
                } else if let (end, why) = number(run, from, &notes) {
                    let first = run.groups[from]
                    var start = first.chars.lowerBound
                    if first.hasPlus, start > 0 { start = plusBefore(first.words.lowerBound) }
                    notes.add(.phone, start..<run.groups[end - 1].chars.upperBound, why)
                    from = end
                } else {
                    from += 1
                }
            }
        }
    }

    private func plusBefore(_ word: Int) -> Int {
        var at = text.words[word].glyphs.lowerBound - 1
        while at > 0, text.glyphs[at].sign != 0x2B { at -= 1 }
        return text.glyphs[max(0, at)].at
    }

    /// The end of a number that begins at group `from`, and its kind.
    private func number(_ run: DigitRun, _ from: Int, _ notes: inout Notes) -> (Int, Finding.Why)? {
        let first = run.groups[from]
        guard from == 0 || !first.isTight || first.isSpelled || first.hasPlus || run.groups[from - 1].isSpelled else { return nil }
        guard let lead = first.digits.first, lead == 0 || lead == 4 || first.hasPlus || lead == 7 || cued(first.words.lowerBound) else {
            return nil
        }
        var digits: [UInt8] = []
        var best: (Int, Finding.Why)?
        var end = from
        var anySpelled = false
        while end < run.groups.count, digits.count <= 18 {
            notes.steps += 1
            digits += run.groups[end].digits
            anySpelled = anySpelled || run.groups[end].isSpelled
            end += 1
            guard end == run.groups.count || !run.groups[end].isTight || run.groups[end].isSpelled || run.groups[end - 1].isSpelled else {
                continue
            }
            let allSpelled = anySpelled && run.groups[from..<end].allSatisfy(\.isSpelled)
            if let why = kind(digits, plus: first.hasPlus, spelled: allSpelled, at: first.words.lowerBound),
                !isCounting(run.groups[from..<end])
            {
                best = (end, anySpelled && why != .abroad ? .disguised : why)
            } else if best != nil {
                break
            }
        }
        guard let best, !isBookNumber(first.words.lowerBound) else { return nil }
        return best
    }

    private func kind(_ all: [UInt8], plus: Bool, spelled: Bool, at word: Int) -> Finding.Why? {
        var digits = all[...]
        if plus || digits.starts(with: [0, 0]) || (digits.starts(with: [4, 4]) && (12...13).contains(digits.count)) {
            if digits.starts(with: [0, 0]) { digits = digits.dropFirst(2) }
            if digits.starts(with: [4, 4]) {
                digits = digits.dropFirst(2)
                if digits.first == 0 { digits = digits.dropFirst() }
                return national([0] + digits)
            }
            return plus && (8...15).contains(digits.count) || !plus && (11...15).contains(digits.count) && digits.first != 0 ? .abroad : nil
        }
        if digits.first == 0 { return national(Array(digits)) }
        let numbered = word > 0 && ["number", "no", "num"].contains(text.words[word - 1].text)
        if digits.count == 10, digits.first == 7, spelled || numbered { return .mobile }
        guard cued(word) else { return nil }
        if digits.count == 10, digits.first == 7 { return .mobile }
        return (6...8).contains(digits.count) ? .localNumber : nil
    }

    /// With the leading 0.
    private func national(_ digits: [UInt8]) -> Finding.Why? {
        guard digits.count > 2 else { return nil }
        switch digits[1] {
        case 7: return digits.count == 11 ? .mobile : nil
        case 1: return digits[2] != 0 || digits.count == 11 ? (10...11).contains(digits.count) ? .landline : nil : nil
        case 2, 5: return digits.count == 11 ? .landline : nil
        case 9: return digits.count == 11 ? .landline : nil
        default: return nil
        }
    }

    /// "1 2 3 4 …", "01, 02, 03": equal steps from group to group.
    private func isCounting(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
        guard groups.count > 3 else { return false }
        let values = groups.map(\.value)
        let step = values[1] - values[0]
        return abs(step) <= 10 && step != 0 && zip(values, values.dropFirst()).allSatisfy { $1 - $0 == step }
    }

    /// Past "25.12.2026", "1-2-26", "01 02 2026".
    private func dateEnd(_ run: DigitRun, _ from: Int) -> Int? {
        guard from + 2 < run.groups.count else { return nil }
        let (day, month, year) = (run.groups[from], run.groups[from + 1], run.groups[from + 2])
        guard day.digits.count <= 2, month.digits.count <= 2, (1...31).contains(day.value), (1...12).contains(month.value), !day.isSpelled
        else { return nil }
        let full = year.digits.count == 4 && (1900...2099).contains(year.value)
        let short =
            year.digits.count == 2 && month.isTight && year.isTight && !(from + 3 < run.groups.count && run.groups[from + 3].isTight)
        return full || short ? from + 3 : nil
    }

    private func isBookNumber(_ word: Int) -> Bool {
        (max(0, word - 2)..<word).contains {
            ["isbn", "urn", "ref", "reference", "order", "serial", "barcode", "invoice", "account", "ticket", "tracking", "booking"]
                .contains(text.words[$0].text)
        }
    }

    /// "call me on …", "my number is …": then a number may be local, or lack its 0.
    private func cued(_ word: Int) -> Bool {
        let before = (max(0, word - 5)..<word).map { text.words[$0].text }
        if before.contains(where: { ["tel", "telephone", "mobile", "mob", "phone", "whatsapp"].contains($0) }) {
            return !before.contains("code")
        }
        let calls = before.contains { ["call", "ring", "text", "txt", "contact", "dial"].contains($0) }
        let person = before.contains { ["me", "us", "him", "her", "them", "mum", "dad", "my"].contains($0) }
        let own =
            before.contains { ["my", "her", "his", "our"].contains($0) }
            && before.contains { ["number", "no", "num", "digits"].contains($0) }
        return calls && person || own
    }
}
