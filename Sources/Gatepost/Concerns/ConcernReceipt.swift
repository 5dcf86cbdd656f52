public import Safeguarding
public import Storage

/// A concern as whoever raised it sees it: what they said, that it arrived, what they were told. Nothing of what was found out.
public struct ConcernReceipt: Sendable {
    public enum Standing: Sendable { case arrived, lookedAt, closed }

    public let id: Concern.ID
    public let category: ConcernCategory
    public let words: String
    public let isUrgent: Bool
    public let raisedOn: Day
    public let standing: Standing
    /// Where it is; nothing where that is not for the reporter any more.
    public let step: ConcernRoute.Step?
    public let talk: [Said]
    /// How many pictures came with it.
    public let pictures: Int
    public var mayAnswer: Bool { step != nil }
    /// Whether a picture of what they saw can be added (B5).
    public var mayAddPicture: Bool { mayAnswer && standing != .closed && category.takesPictures && pictures < mostConcernPictures }

    public struct Said: Sendable {
        public let on: Day
        public let isByReporter: Bool
        public let words: String
    }

    init(_ file: ConcernFile, zone: Zone, step: ConcernRoute.Step?, isShutOut: Bool = false) {
        let state = file.state
        id = file.id
        (category, words, isUrgent) = (state.raising.category, state.raising.words, state.raising.isUrgent)
        raisedOn = zone.day(at: state.raisedAt)
        standing =
            isShutOut ? .arrived : !state.isOpen ? .closed : state.acknowledgedAt != nil || !state.openedBy.isEmpty ? .lookedAt : .arrived
        self.step = isShutOut ? nil : step
        pictures = state.pictures.count
        talk = state.talk.filter { !isShutOut || $0.isByReporter }.map {
            Said(on: zone.day(at: $0.at), isByReporter: $0.isByReporter, words: $0.words)
        }
    }

    /// A concern that this viewer raised.
    /// - Throws: `NotFound` for everybody else.
    public static func load(_ concern: Concern.ID, for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> ConcernReceipt {
        let file = try ConcernFile.load(concern, in: viewer.setting, with: secrets, from: db)
        return try receipt(file, for: viewer, try ConcernPeople.load(in: viewer.setting, on: viewer.today, from: db), from: db)
    }

    static func receipt(_ file: ConcernFile, for viewer: Viewer, _ people: ConcernPeople, from db: Reader) throws -> ConcernReceipt {
        guard file.state.raising.teller == viewer.member else { throw NotFound() }
        let isShutOut = try isShutOut(viewer, of: file, people, from: db)
        return ConcernReceipt(file, zone: viewer.zone, step: try people.route(file.state, from: db).step, isShutOut: isShutOut)
    }

    /// Whether whoever told of something was then found to be in it: they see what they said, and learn no more, on no page and by no letter.
    /// What somebody tells of themselves is theirs.
    static func isShutOut(_ teller: Viewer, of file: ConcernFile, _ people: ConcernPeople, from db: Reader) throws -> Bool {
        try file.state.category != .somethingIDid && people.shutOut(by: file.state.about, from: db).about.contains(teller.person)
    }
}
