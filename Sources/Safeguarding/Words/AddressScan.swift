/// Finds postal addresses: what leads to somebody's door.
///
/// A number, one to three names and a word for a street ("14 Acacia Avenue", "Flat 2, 7 Mill Lane", "number fourteen Mill
/// Lane"); a named house and its street; or a street of which somebody says that they live there. A street alone is where a
/// bus stops, and passes.
struct AddressScan {
    let text: ReadText

    private var words: [TextWord] { text.words }

    func run(_ notes: inout Notes) {
        var at = 0
        while at < words.count {
            notes.steps += 1
            if let end = numbered(at, &notes) ?? flat(at, &notes) ?? boxed(at) {
                notes.add(.address, words[front(at)].chars.lowerBound..<words[end - 1].chars.upperBound, .street)
                at = end
            } else if let end = namedHouse(at, &notes) ?? livedIn(at, &notes) {
                notes.add(.address, words[at].chars.lowerBound..<words[end - 1].chars.upperBound, .home)
                at = end
            } else {
                at += 1
            }
        }
    }

    private func joins(_ at: Int) -> Bool {
        guard at < words.count else { return false }
        return words[at].gap.isDisjoint(with: [.stop, .start, .wide, .colon]) || (words[at].gap.contains(.stop) && !words[at].opens)
    }

    // MARK: A number and a street

    private func numbered(_ at: Int, _ notes: inout Notes) -> Int? {
        guard isHouseNumber(at) else { return nil }
        var first = at + 1
        if words[at].hasDigit, first < words.count, isSuffix(first) { first += 1 }
        guard let end = streetEnd(first, &notes) else {
            guard at > 0, ["number", "no"].contains(words[at - 1].text), first < words.count,
                ["on", "in", "of"].contains(words[first].text)
            else { return nil }
            return streetEnd(first + 1, &notes)
        }
        if words[at].hasDigit { return notCounting(at, first, end) ? end : nil }
        return words[first].isCapital || (at > 0 && ["number", "no"].contains(words[at - 1].text)) ? end : nil
    }

    /// "14", "14a", "12-14"; or a number in words.
    private func isHouseNumber(_ at: Int) -> Bool {
        let word = words[at]
        guard word.hasDigit else { return Self.numberWords.contains(word.text) }
        let digits = word.text.utf8.prefix { (0x30...0x39).contains($0) }
        let rest = word.text.utf8.dropFirst(digits.count)
        guard (1...4).contains(digits.count), digits.first != 0x30, rest.count <= 1, rest.first.map({ (0x61...0x68).contains($0) }) ?? true
        else { return false }
        if at > 0, joins(at) {
            if Self.notBeforeHouse.contains(words[at - 1].text) { return false }
            if !words[at].gap.isDisjoint(with: [.dot]), words[at - 1].hasDigit { return false }
        }
        return at == 0 || !words[at].gap.contains(.colon) || !words[at - 1].hasDigit
    }

    private func isSuffix(_ at: Int) -> Bool {
        words[at].isInitial && words[at].isCapital && joins(at) && words[at].text.utf8.first.map { $0 <= 0x68 } ?? false
    }

    /// "Oak 5 Park" and other small talk with numbers.
    private func notCounting(_ at: Int, _ first: Int, _ end: Int) -> Bool {
        if words[end - 1].isCapital || end - first > 2 { return true }
        return !Self.weak.contains(words[end - 1].text) || led(at)
    }

    /// Past "Acacia Avenue" when a street begins at `at`.
    private func streetEnd(_ at: Int, _ notes: inout Notes) -> Int? {
        var end = at
        var capitals = 0
        while end < words.count, end - at < 5, joins(end), end == at || words[end].gap.isDisjoint(with: [.comma, .newline]) {
            notes.steps += 1
            let word = words[end]
            if end > at, let kind = streetKind(word), !goesOn(end) {
                let named = end - at
                if capitals == named, word.isCapital || Self.strong.contains(word.text) {
                    return kind || word.isCapital && closes(end, at) ? end + 1 : nil
                }
                if capitals == 0, kind, named <= 2, !word.isCapital || named == 1 { return end + 1 }
                if capitals == 0, named == 1, ["st", "dr", "pl", "ct"].contains(word.text), end + 1 == words.count || !joins(end + 1) {
                    return end + 1
                }
                return nil
            }
            if word.isCapital || ["of", "the", "and", "le", "upon"].contains(word.text) && end > at {
                guard !Self.notStreetName.contains(word.text) || ["the", "of", "and"].contains(word.text) else { return nil }
                capitals += 1
            } else if capitals > 0 || Self.notStreetName.contains(word.text) || word.hasDigit {
                return nil
            }
            end += 1
        }
        return nil
    }

    /// Whether the word is a street's: true for one that is nothing else, false for one that is also a place to play.
    private func streetKind(_ word: TextWord) -> Bool? {
        if Self.strong.contains(word.text) { return true }
        return Self.weak.contains(word.text) ? false : nil
    }

    /// "Park Road": the first street word is part of the name.
    private func goesOn(_ at: Int) -> Bool {
        guard at + 1 < words.count, words[at + 1].gap == .space, streetKind(words[at + 1]) != nil else { return false }
        return words[at].isCapital == words[at + 1].isCapital
    }

    /// A weak street word must end the address: a comma, a line, a postcode, the end, or a word that leads to the number.
    private func closes(_ end: Int, _ first: Int) -> Bool {
        if end + 1 >= words.count { return true }
        let gap = words[end + 1].gap
        if !gap.isDisjoint(with: [.comma, .newline, .stop]) || words[end + 1].hasDigit { return true }
        return led(first - 1)
    }

    private func led(_ number: Int) -> Bool {
        guard number > 0, joins(number) else { return true }
        return ["at", "to", "number", "no", "address", "live", "lives", "is", "flat", "from", "near", "opposite"].contains(
            words[number - 1].text)
    }

    /// "Flat 2", "number" and "no." before the house number belong to it.
    private func front(_ at: Int) -> Int {
        var from = at
        if from > 0, joins(from), !words[from].hasDigit, Self.numberWords.contains(words[from - 1].text) { from -= 1 }
        if from > 0, joins(from), ["number", "no", "nr", "flat", "apartment", "unit"].contains(words[from - 1].text) { from -= 1 }
        if from > 1, joins(from), isHouseNumber(from - 1) || words[from - 1].isInitial, Self.flats.contains(words[from - 2].text),
            joins(from - 1)
        {
            from -= 2
        }
        return from
    }

    /// "Flat 3b Rosewood Court", "Flat 2, Acacia House".
    private func flat(_ at: Int, _ notes: inout Notes) -> Int? {
        guard Self.flats.contains(words[at].text), at + 2 < words.count, joins(at + 1), joins(at + 2) else { return nil }
        guard isHouseNumber(at + 1) || words[at + 1].isInitial else { return nil }
        if words[at + 2].hasDigit { return numbered(at + 2, &notes) }
        guard words[at + 2].isCapital else { return nil }
        if let end = streetEnd(at + 2, &notes) { return end }
        guard words[at + 2].gap.contains(.comma), words[at].text != "room", words[at].text != "unit" else { return nil }
        var end = at + 3
        while end < words.count, end < at + 5, words[end].isCapital, words[end].gap == .space { end += 1 }
        return end
    }

    private func boxed(_ at: Int) -> Int? {
        guard words[at].text == "po", at + 2 < words.count, words[at + 1].text == "box", words[at + 2].hasDigit, joins(at + 2) else {
            return nil
        }
        return at + 3
    }

    // MARK: Houses and homes

    /// "Rose Cottage, Mill Lane".
    private func namedHouse(_ at: Int, _ notes: inout Notes) -> Int? {
        guard words[at].isCapital, at + 3 < words.count, words[at].text == "the" || !Self.notStreetName.contains(words[at].text) else {
            return nil
        }
        for house in (at + 1)...(at + 2) where house + 2 < words.count {
            guard words[house].isCapital, words[house].gap == .space else { return nil }
            guard Self.houses.contains(words[house].text) else { continue }
            guard words[house + 1].gap.contains(.comma), words[house + 1].isCapital, let end = streetEnd(house + 1, &notes),
                Self.strong.contains(words[end - 1].text)
            else { return nil }
            return end
        }
        return nil
    }

    /// "we live on Acacia Avenue", "their house is in Mill Lane".
    private func livedIn(_ at: Int, _ notes: inout Notes) -> Int? {
        guard at > 0, ["on", "in", "at", "off", "down"].contains(words[at].text), at + 2 < words.count, words[at + 1].isCapital else {
            return nil
        }
        let said = (max(0, at - 4)..<at).contains { Self.living.contains(words[$0].text) }
        guard said, let end = streetEnd(at + 1, &notes), Self.strong.contains(words[end - 1].text) else { return nil }
        return end
    }

    private static func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    private static let strong = set(
        "street road rd avenue ave lane ln close crescent cres drive mews terrace gardens gdns grove court square parade boulevard wynd broadway cottages villas"
    )
    private static let weak = set(
        """
        st dr ct pl way place walk rise view row hill park green house heights buildings mount vale meadow meadows croft dene end yard bank common dale \
        orchard path ridge brow chase circus fold garth glade glebe hollow brae loan wharf quay gate wood field fields copse spinney parkway towers lodge
        """)
    private static let flats: Set<String> = ["flat", "apartment", "apt", "unit", "room", "maisonette"]
    private static let houses: Set<String> = [
        "cottage", "house", "farm", "farmhouse", "lodge", "barn", "manor", "villa", "bungalow", "vicarage", "rectory",
    ]
    private static let living: Set<String> = ["live", "lives", "living", "lived", "address", "resides", "home"]
    private static let notBeforeHouse = set(
        """
        £ page pages room year class group age aged chapter week day part january february march april may june july august september october november \
        december bus route phase stage level eyfs top over about nearly around only all my our these those with has have had saw
        """)
    private static let notStreetName = set(
        """
        a an and the of to in on at by for from with without into down up along over under past near off across children child kids boys girls babies adults \
        staff parents families people friends ducks dogs cats cars buses trees leaves flowers minutes minute min mins hours hour days day weeks week months month \
        years year old metres miles mile km steps little big small busy quiet long short main minute's or was were is are be we i they he she it went walked \
        more new great lovely january february march april may june july august september october november december pm am noon o'clock oclock monday tuesday \
        wednesday thursday friday saturday sunday trips times places spaces pieces songs close out as per bus x that this our his her their my country open \
        cul dead side one two three four five six stone steel dark wide narrow muddy metre foot feet inch acre storey person lane way piece bedroom gate team player local long-stay through back then when who can will if times visits
        """)
    private static let numberWords = set(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty \
        sixty seventy eighty ninety
        """)
}
