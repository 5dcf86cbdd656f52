public import Safeguarding
public import Storage

/// Takes a picture out of a post. Its key is forgotten in the same moment, so that no copy of its files, in old backups
/// included, opens again; the files themselves are swept.
public struct RemovePicture: DraftingAction {
    public static let verb = "picture.remove"
    public static let clauses = ["S2"]
    public let picture: Picture.ID
    public var subject: [UInt8] { picture.bytes }

    public init(_ picture: Picture.ID) { self.picture = picture }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnPicture { try WorkOnPicture(on: picture, for: asking, in: db) }

    public func refusals(_ facts: WorkOnPicture, to asking: Asking) -> [Refusal] { facts.work.refusals }

    public func apply(_ facts: WorkOnPicture, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        try PictureChange.forget(picture, for: asking, in: db)
        // A question about it has nothing left to be about.
        try db.execute(
            """
            UPDATE post_question SET decision = \(QuestionDecision.leaveOut), answer = '', answered_by = \(facts.member),
                   answered_at = \(asking.now)
            WHERE setting = \(setting) AND picture = \(picture) AND decision IS NULL
            """)
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}

/// Puts a picture one place earlier or later.
public struct MovePicture: DraftingAction {
    public static let verb = "picture.move"
    public let picture: Picture.ID
    public let earlier: Bool
    public var subject: [UInt8] { picture.bytes }

    public init(_ picture: Picture.ID, earlier: Bool) {
        self.picture = picture
        self.earlier = earlier
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnPicture { try WorkOnPicture(on: picture, for: asking, in: db) }

    public func refusals(_ facts: WorkOnPicture, to asking: Asking) -> [Refusal] { facts.work.refusals }

    public func apply(_ facts: WorkOnPicture, for asking: Asking, in db: Writer) throws {
        var order = facts.work.post.pictures.map(\.id)
        guard let from = order.firstIndex(of: picture) else { return }
        let to = earlier ? from - 1 : from + 1
        guard order.indices.contains(to) else { return }
        order.swapAt(from, to)
        for (index, id) in order.enumerated() {
            try db.execute("UPDATE picture SET position = \(index + 1) WHERE setting = \(asking.setting) AND id = \(id)")
        }
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}

/// Says what a picture shows, for those who listen to the page. It passes the text guard like every word.
public struct DescribePicture: DraftingAction {
    public static let verb = "picture.describe"
    /// In characters.
    public static let longest = 300
    public let picture: Picture.ID
    public let alt: String
    public var subject: [UInt8] { picture.bytes }

    public init(_ picture: Picture.ID, as alt: String) {
        self.picture = picture
        self.alt = alt
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnPicture { try WorkOnPicture(on: picture, for: asking, in: db) }

    public func refusals(_ facts: WorkOnPicture, to asking: Asking) -> [Refusal] {
        facts.work.refusals + Field("alt").refusals(of: alt, most: DescribePicture.longest, required: false)
    }

    public func apply(_ facts: WorkOnPicture, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE picture SET alt = \(alt) WHERE setting = \(asking.setting) AND id = \(picture)")
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}
