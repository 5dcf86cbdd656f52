/// The words beside a name that tell whether it is one.
extension NameScan {
    /// Words that stand before a thing, not before a person.
    static let determiners: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "my", "our", "your", "his", "her", "their", "some", "any", "every", "each",
        "no", "of",
    ]
    /// Words that stand before a person.
    static let beforeName: Set<String> = [
        "saw", "met", "with", "for", "by", "thank", "thanks", "see", "seen", "told", "asked", "invited", "dear", "hi", "hello", "hey",
        "poor", "from", "called",
        "named", "love", "missed", "miss",
    ]
    /// Family names that small words are: "Lucy may come later".
    static let smallWords: Set<String> = [
        "may", "will", "can", "do", "so", "best", "small", "little", "long", "short", "good", "young", "new", "more", "much", "read",
        "just", "back", "big",
    ]
    static let beforeMonth: Set<String> = ["in", "on", "last", "next", "by", "until", "till", "since", "early", "late", "mid"]
    /// Words that follow somebody's name where they would not follow the thing of the same name.
    static let afterName: Set<String> = doing.union([
        "for", "with", "in", "at", "again", "too", "about", "to", "on", "or", "from",
    ])
    static let doing: Set<String> = [
        "is", "was", "has", "had", "and", "came", "went", "did", "does", "loves", "loved", "likes", "liked", "said", "says", "looked",
        "looks",
        "got", "gets", "made", "who", "today", "yesterday", "tomorrow", "cried", "enjoyed", "played", "ate", "slept", "hurt", "bit",
        "hit", "told", "wants", "wanted", "lives", "isnt", "wasnt", "didnt", "hasnt", "again", "too",
    ]
    static let neverMiddle: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "and", "the", "with", "for", "mum", "dad", "i", "we", "to", "at",
    ]
}
