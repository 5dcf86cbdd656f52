/// Finds United Kingdom postcodes: one of the 124 areas, a district, then a digit and two letters, with or without a space.
///
/// An outward code alone ("SW1A") is not a finding, unless the words before call it somebody's postcode.
struct PostcodeScan {
    let text: ReadText

    private var words: [TextWord] { text.words }

    func run(_ notes: inout Notes) {
        var at = 0
        while at < words.count {
            notes.steps += 1
            if let end = postcode(at) {
                notes.add(.postcode, words[at].chars.lowerBound..<words[end - 1].chars.upperBound, .plain)
                at = end
            } else if let end = spacedOut(at, &notes) {
                notes.add(.postcode, words[at].chars.lowerBound..<words[end - 1].chars.upperBound, .disguised)
                at = end
            } else {
                at += 1
            }
        }
    }

    private func postcode(_ at: Int) -> Int? {
        let word = words[at]
        guard (2...7).contains(word.text.utf8.count) else { return nil }
        let bytes = Array(word.text.utf8)
        if bytes.count >= 5, Self.isOutward(bytes.dropLast(3)), Self.isInward(bytes.suffix(3)) { return at + 1 }
        guard Self.isOutward(bytes[...]) else { return nil }
        if at + 1 < words.count, words[at + 1].text.utf8.count == 3, joined(at + 1) {
            let inward = Array(words[at + 1].text.utf8)
            let zero = inward[0] == 0x6F && words[at + 1].isShouted
            if Self.isInward((zero ? [0x30] + inward.dropFirst() : inward)[...]), !isMeasure(at) { return at + 2 }
        }
        return isCalledPostcode(at) ? at + 1 : nil
    }

    private func joined(_ at: Int) -> Bool {
        let length = words[at].glyphs.lowerBound - words[at - 1].glyphs.upperBound
        return length <= 3 && words[at].gap.isDisjoint(with: [.newline, .comma, .colon, .slash]) && (!words[at].gap.contains(.stop))
    }

    /// "B1 2nd", "e10 3ft": an ordinal or a unit in small letters.
    private func isMeasure(_ at: Int) -> Bool {
        let inward = words[at + 1]
        let capital = text.glyphs[inward.glyphs.upperBound - 1].traits.contains(.upper)
        return !capital && Self.measures.contains(String(inward.text.suffix(2)))
    }

    private func isCalledPostcode(_ at: Int) -> Bool {
        (max(0, at - 3)..<at).contains {
            words[$0].text == "postcode" || (words[$0].text == "code" && $0 > 0 && words[$0 - 1].text == "post")
        }
    }

    /// "S W 1 A 1 A A".
    private func spacedOut(_ at: Int, _ notes: inout Notes) -> Int? {
        guard words[at].text.utf8.count == 1, at == 0 || words[at - 1].text.utf8.count > 1 || words[at].gap.contains(.stop) else {
            return nil
        }
        var bytes: [UInt8] = []
        var end = at
        while end < words.count, words[end].text.utf8.count == 1, end == at || joined(end), bytes.count < 8 {
            notes.steps += 1
            bytes.append(words[end].text.utf8.first ?? 0)
            end += 1
        }
        guard (5...7).contains(bytes.count), Self.isOutward(bytes.dropLast(3)), Self.isInward(bytes.suffix(3)) else { return nil }
        return end
    }

    private static func isInward(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 3, let first = bytes.first, (0x30...0x39).contains(first) else { return false }
        return bytes.dropFirst().allSatisfy { (0x61...0x7A).contains($0) && !"cikmov".utf8.contains($0) }
    }

    private static func isOutward(_ bytes: ArraySlice<UInt8>) -> Bool {
        let letters = bytes.prefix { (0x61...0x7A).contains($0) }
        guard (1...2).contains(letters.count), areas.contains(String(decoding: letters, as: UTF8.self)) else { return false }
        let district = bytes.dropFirst(letters.count)
        guard let first = district.first, (0x30...0x39).contains(first), district.count <= 2 else { return false }
        guard let last = district.last, district.count == 2 else { return true }
        return (0x30...0x39).contains(last) || "abcdefghjkmnprstuvwxy".utf8.contains(last)
    }

    private static let measures: Set<String> = [
        "st", "nd", "rd", "th", "lb", "gb", "tb", "hr", "ft", "yr", "pt", "ds", "rs", "xl", "pp", "ps", "st",
    ]
    private static let areas: Set<String> = Set(
        """
        ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fa fk fy g gl gu gy ha hd hg hp hr hs \
        hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so \
        sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
        """.split(separator: " ").map(String.init))
}
