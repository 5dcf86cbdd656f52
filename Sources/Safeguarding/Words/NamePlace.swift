/// Whether a surname, standing where it stands, means a family.
///
/// Most surnames mean one wherever they stand. A surname that is also a word ("Brown"), a first name ("Thomas") or a town
/// ("Preston") must be a name by its place: after a title or a first name, before "family", as "the Browns", and so on.
struct NamePlace {
    let words: [TextWord]
    let index: NamesIndex
    let from: Int
    let end: Int
    let isPlural: Bool

    private var word: TextWord { words[from] }

    func isName(_ node: NamesIndex.Node) -> Bool {
        if isStory { return false }
        let length = words[from..<end].reduce(0) { $0 + $1.text.utf8.count }
        let alsoGiven = !node.given.isEmpty
        if node.everyday == .none, !alsoGiven, length > 2 || word.standsAlone {
            if isPlural { return word.isCapital && !isPlaceName }
            if length == 3, !word.isCapital { return hasTitle || beforeFamily }
            return hasTitle || !isPlaceName
        }
        if hasTitle { return true }
        guard word.isCapital || word.standsAlone else { return false }
        if beforeFamily, !isOpeningShout { return true }
        if isPlural { return node.everyday != .given && theFamily }
        if afterFirstName { return !isPlaceName }
        if called { return true }
        return node.everyday == .word && !alsoGiven && length > 2 && ownsSomething
    }

    private func joins(_ at: Int) -> Bool {
        guard at > 0, at < words.count else { return false }
        let gap = words[at].gap
        return gap.isDisjoint(with: [.newline, .start, .wide]) && (!gap.contains(.stop) || !words[at].opens)
    }

    private func before(_ steps: Int) -> TextWord? {
        guard from >= steps, (0..<steps).allSatisfy({ joins(from - $0) }) else { return nil }
        return words[from - steps]
    }

    private var after: TextWord? { end < words.count && joins(end) ? words[end] : nil }

    /// "Mrs Brown"; in small letters too. "Miss" and the like before a first name are how nurseries talk, so no further.
    private var hasTitle: Bool {
        guard let last = before(1), !words[from].gap.contains(.comma) else { return false }
        if Self.titles.contains(last.text) { return true }
        return word.isCapital && last.isCapital && Self.relations.contains(last.text)
    }

    /// "the Brown family", "Brown twins".
    private var beforeFamily: Bool {
        guard let after, words[end].gap == .space || words[end].gap == [.space] else { return false }
        return Self.households.contains(after.text)
    }

    private var isOpeningShout: Bool { word.opens && word.isShouted }

    /// "the Browns came"; not "walked in the Woods".
    private var theFamily: Bool {
        guard let last = before(1), last.text == "the" || last.text == "both" else { return false }
        guard let earlier = before(2) else { return false }
        return !Self.locatives.contains(earlier.text)
    }

    /// "Olivia Brown", with a first name known here or common everywhere; "J. Brown".
    private var afterFirstName: Bool {
        guard let last = before(1), last.isCapital, !last.isPossessive, words[from].gap.isDisjoint(with: [.comma, .slash, .colon]) else {
            return false
        }
        if last.isInitial { return last.text != "i" && last.text != "a" && !word.isShouted }
        if Self.months.contains(last.text) { return false }
        if let node = index.step(from: 0, last.text), !index[node].given.isEmpty { return true }
        return EverydayWords.firstNames.contains(last.text) && !EverydayWords.words.contains(last.text)
    }

    /// "surname Brown", "called Brown", "Brown is her surname".
    private var called: Bool {
        guard let last = before(1) else { return false }
        if ["surname", "surnamed", "baby"].contains(last.text) { return true }
        return last.text == "is" && (before(2).map { $0.text == "surname" } ?? false)
    }

    /// "at Brown's house": a capital in mid-sentence that owns something, without an article.
    private var ownsSomething: Bool {
        guard word.isPossessive, !word.opens, !word.isShouted, let last = before(1) else { return false }
        if last.isCapital || NameScan.determiners.contains(last.text) { return false }
        return !(after?.isCapital ?? false)
    }

    /// "Hartley Road", "in Preston": a place.
    private var isPlaceName: Bool {
        guard let after, after.isCapital, words[end].gap == .space, word.isCapital else { return false }
        return Self.placeWords.contains(after.text)
    }

    /// "Old King Cole", "Beatrix Potter": known to everybody, and nobody's family here is meant.
    private var isStory: Bool {
        let here = words[from..<end].map(\.text).joined(separator: " ")
        if let last = before(1) {
            if Storybook.phrases.contains(last.text + " " + here) { return true }
            if let earlier = before(2), Storybook.phrases.contains(earlier.text + " " + last.text + " " + here) { return true }
        }
        guard let after else { return false }
        return Storybook.phrases.contains(here + " " + after.text)
    }

    static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "rev", "reverend", "messrs", "mister", "missus", "señor",
        "señora",
        "monsieur", "madame", "herr", "frau", "pani", "pan",
    ]
    private static let relations: Set<String> = [
        "auntie", "aunty", "aunt", "uncle", "granny", "grandma", "grandad", "granddad", "grandpa", "gran", "nan", "nanny", "nana", "nanna",
        "sir",
        "lady", "master", "teacher",
    ]
    private static let households: Set<String> = [
        "family", "families", "household", "twins", "triplets", "siblings", "sisters", "brothers", "kids", "clan", "children", "先生", "太太",
    ]
    private static let locatives: Set<String> = [
        "in", "to", "into", "through", "at", "over", "up", "near", "by", "round", "around", "across", "past", "down", "under", "behind",
        "along",
        "on", "of", "explore", "explored", "visit", "visited",
    ]
    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    static let placeWords: Set<String> = [
        "road", "rd", "street", "st", "lane", "avenue", "ave", "close", "drive", "way", "crescent", "court", "gardens", "grove", "place",
        "terrace",
        "square", "park", "school", "primary", "academy", "college", "library", "church", "chapel", "hall", "farm", "castle", "museum",
        "zoo",
        "hospital", "surgery", "centre", "center", "common", "green", "bridge", "station", "village", "town", "valley", "river", "beach",
        "market",
        "playground", "woods", "wood", "forest", "hill", "house", "cottage", "garden", "allotments", "stadium", "theatre", "leisure",
        "pool",
        "nursery", "manor", "mill", "meadows", "pond", "lake", "reservoir", "docks", "pier", "city", "united", "rovers", "county",
    ]
}
