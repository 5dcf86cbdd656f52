public import Safeguarding
public import Storage

/// An author's signed count of the people in a picture in which the machine could not look for faces (S2). The approver counts
/// too, with the approval; both have to find as many as are marked, and either count is void once a mark changes.
public struct CountPeople: DraftingAction {
    public static let verb = "picture.count"
    public static let clauses = ["S2", "P11"]
    public let picture: Picture.ID
    public let people: Int
    public var subject: [UInt8] { picture.bytes }

    /// - Parameter people: everybody who can be seen, hidden or not.
    public init(_ picture: Picture.ID, people: Int) {
        self.picture = picture
        self.people = people
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnPicture { try WorkOnPicture(on: picture, for: asking, in: db) }

    public func refusals(_ facts: WorkOnPicture, to asking: Asking) -> [Refusal] {
        let marked = facts.picture.atGate.marked
        return facts.refusals
            // Where the machine has looked, or still does, no count stands in for it.
            + (facts.picture.atGate.search == .failed ? [] : [.changedMeanwhile])
            + (people == marked ? [] : [.countDiffers(picture: picture, counted: people, marked: marked)])
    }

    public func apply(_ facts: WorkOnPicture, for asking: Asking, in db: Writer) throws {
        try PictureChange.count(people, in: picture, by: facts.member, for: asking, in: db)
        // Nobody counted is somebody's word that nobody is in it.
        if people == 0 { try PictureChange.signNobody(in: picture, by: facts.member, for: asking, in: db) }
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}
