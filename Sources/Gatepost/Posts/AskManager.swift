public import Safeguarding
public import Storage

/// "I'm not sure" (B14): it goes to a manager, and nothing about the post goes on until one has decided. An author and an
/// approver can both say it, about a picture or about the whole post.
public struct AskManager: Action {
    public static let verb = "post.unsure"
    // Nobody who is unsure is asked anything first.
    public static let certainty = Certainty.pin
    public static let clauses = ["B14", "B13"]
    public let question: Record.ID
    public let post: Post.ID
    public let picture: Picture.ID?
    public let about: String
    public var subject: [UInt8] { post.bytes }

    /// - Parameter about: what one is unsure of, up to 500 characters; may be empty about a picture.
    public init(_ question: Record.ID, about words: String = "", of post: Post.ID, picture: Picture.ID? = nil) {
        self.question = question
        self.post = post
        self.picture = picture
        about = words
    }

    public struct Facts {
        let viewer: Viewer
        let post: PostAtGate
        let picture: PostPicture?
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let loaded = try PostAtGate.load(post, for: viewer, in: db)
        let found = loaded.pictures.first { $0.id == picture }
        if picture != nil, found == nil { throw NotFound() }
        return Facts(
            viewer: viewer, post: loaded, picture: found,
            isTaken: try db.exists("SELECT 1 FROM post_question WHERE setting = \(asking.setting) AND id = \(question)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(Duty.drafting.union(Duty.approving), held: facts.viewer.duties),
            facts.post.isEditable ? nil : .wrongState(facts.post.state), facts.isTaken ? .alreadyTaken("question") : nil,
        ].compactMap(\.self) + Field("about").refusals(of: about, most: 500, required: picture == nil)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO post_question (setting, id, post, picture, asked_by, asked_at, about)
            VALUES (\(asking.setting), \(question), \(post), \(picture), \(facts.viewer.member), \(asking.now), \(about))
            """)
        if let picture = facts.picture { try PictureChange.check(picture, .unsure, by: facts.viewer.member, for: asking, in: db) }
    }
}
