public import Safeguarding
public import Storage

/// An author's yes to the photo checklist: everyone is fully dressed, and nothing says where it is (B13, D9). It is an answer
/// that is in the post, so whoever gives it is not its second person.
public struct CheckPicture: DraftingAction {
    public static let verb = "picture.check"
    public static let clauses = ["B13", "D9", "B2"]
    public let picture: Picture.ID
    public var subject: [UInt8] { picture.bytes }

    public init(_ picture: Picture.ID) { self.picture = picture }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnPicture { try WorkOnPicture(on: picture, for: asking, in: db) }

    public func refusals(_ facts: WorkOnPicture, to asking: Asking) -> [Refusal] {
        let isAsked = facts.work.post.openQuestions.contains { $0.picture == picture }
        return facts.refusals + (facts.picture.atGate.isLeftOut ? [.pictureLeftOut(picture)] : []) + (isAsked ? [.somebodyUnsure] : [])
    }

    public func apply(_ facts: WorkOnPicture, for asking: Asking, in db: Writer) throws {
        try PictureChange.check(facts.picture, .yes, by: facts.member, for: asking, in: db)
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}

/// Somebody's word that nobody is in a picture (S2, P11).
public struct SignNobodyInPicture: DraftingAction {
    public static let verb = "picture.nobody"
    public static let clauses = ["S2", "P11"]
    public let picture: Picture.ID
    public var subject: [UInt8] { picture.bytes }

    public init(_ picture: Picture.ID) { self.picture = picture }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnPicture { try WorkOnPicture(on: picture, for: asking, in: db) }

    public func refusals(_ facts: WorkOnPicture, to asking: Asking) -> [Refusal] {
        let marked = facts.picture.atGate.marked
        return facts.refusals + (facts.picture.atGate.search == .waiting ? [.facesBeingSought(picture)] : [])
            // With a face marked there is somebody: take the mark away first, or say that it is no face.
            + (marked == 0 ? [] : [.facesUnanswered(picture: picture, count: marked)])
    }

    public func apply(_ facts: WorkOnPicture, for asking: Asking, in db: Writer) throws {
        try PictureChange.signNobody(in: picture, by: facts.member, for: asking, in: db)
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}
