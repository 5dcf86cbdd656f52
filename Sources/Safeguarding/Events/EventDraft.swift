/// What somebody writes of an event: when, where, for whom (N1).
public struct EventDraft: Hashable, Sendable {
    public static let longestTitle = 80, longestWords = 2_000, longestPlace = 160, longestNote = 300
    /// How many people one family can say are coming.
    public static let mostPeople = 12

    public var title: String
    public var words: String
    public var place: String
    /// Microseconds since 1970, UTC.
    public var startsAt: Int
    public var endsAt: Int
    /// Everybody, or some rooms; never one family.
    public var audience: PostAudience
    public var wantsReplies: Bool

    public init(title: String, words: String, place: String, startsAt: Int, endsAt: Int, audience: PostAudience, wantsReplies: Bool) {
        self.title = title
        self.words = words
        self.place = place
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.audience = audience
        self.wantsReplies = wantsReplies
    }

    /// Everything that families and their calendar programs read.
    public var texts: [String] { [title, place, words] }

    /// What keeps it from being kept at all.
    public var refusals: [Refusal] {
        var refusals = Field("title").refusals(of: title, most: EventDraft.longestTitle)
        refusals += Field("words").refusals(of: words, most: EventDraft.longestWords, required: false)
        refusals += Field("place").refusals(of: place, most: EventDraft.longestPlace, required: false)
        if endsAt <= startsAt { refusals.append(.notUnderstood("ends")) }
        if audience.kind == .family { refusals.append(.notUnderstood("audience")) } else if let missing = audienceChosen(audience) {
            refusals.append(missing)
        }
        return refusals
    }

    /// What keeps it from families, besides its words.
    public func refusals(at now: Int) -> [Refusal] { startsAt > now ? [] : [.dayOutOfRange("day")] }
}

/// What a family says about coming.
public struct EventReply: Hashable, Sendable {
    public let isComing: Bool
    /// How many, themselves included; 0 when they are not.
    public let people: Int
    /// For the office.
    public let note: String

    public init(isComing: Bool, people: Int, note: String) {
        self.isComing = isComing
        self.people = isComing ? people : 0
        self.note = note
    }

    public var refusals: [Refusal] {
        var refusals = Field("note").refusals(of: note, most: EventDraft.longestNote, required: false)
        if isComing, !(1...EventDraft.mostPeople).contains(people) { refusals.append(.notUnderstood("people")) }
        return refusals
    }
}
