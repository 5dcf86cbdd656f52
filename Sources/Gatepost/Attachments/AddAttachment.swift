public import Safeguarding
public import Storage

/// Adds an uploaded video or document to a post (P1). Its bytes are sealed and durable in the store before this is asked; only
/// their name is handed in. It is made anew in the background.
public struct AddAttachment: DraftingAction {
    public static let verb = "attachment.add"
    public static let clauses = ["P1", "S3", "P10"]
    /// A post holds so many of each.
    public static let most = 3
    public let attachment: Attachment.ID
    public let kind: AttachmentKind
    public let post: Post.ID
    let title: String
    let keepsSound: Bool
    let upload: String
    let sealedKey: [UInt8]
    public var subject: [UInt8] { attachment.bytes }

    /// - Parameters:
    ///   - title: what it is called on the page; passes the text guard like every word.
    ///   - keepsSound: of a video: whether families hear it too.
    ///   - upload: the name of the sealed upload in the store.
    ///   - sealedKey: the attachment's key, wrapped under the setting's.
    public init(
        _ attachment: Attachment.ID, _ kind: AttachmentKind, to post: Post.ID, title: String, keepsSound: Bool = false, upload: String = "",
        sealedKey: [UInt8] = []
    ) {
        self.attachment = attachment
        self.kind = kind
        self.post = post
        self.title = title
        self.keepsSound = keepsSound
        self.upload = upload
        self.sealedKey = sealedKey
    }

    public struct Facts {
        let work: WorkOnPost
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            work: try WorkOnPost(on: post, for: asking, in: db),
            isTaken: try db.exists("SELECT 1 FROM attachment WHERE setting = \(asking.setting) AND id = \(attachment)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let already = facts.work.post.attachments.count { $0.kind == kind }
        return facts.work.refusals
            // Whose check is not back yet keeps away from the camera.
            + (kind == .video ? facts.work.gaps.filter(\.stopsCamera).map(Refusal.notReady) : [])
            + (already < AddAttachment.most ? [] : [.tooManyAttachments(kind, most: AddAttachment.most)])
            + (facts.isTaken ? [.alreadyTaken("attachment")] : [])
            + Field("title").refusals(of: title, most: DescribeAttachment.longest)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let position = (facts.work.post.attachments.map(\.position).max() ?? 0) + 1
        try db.execute(
            """
            INSERT INTO attachment (setting, id, post, kind, position, added_by, added_at, title, keeps_sound, state, sealed_key, upload,
                                    words, generation)
            VALUES (\(asking.setting), \(attachment), \(post), \(kind), \(position), \(facts.work.member), \(asking.now), \(title),
                    \(keepsSound), \(PictureState.preparing), \(sealedKey), \(upload), '', 1)
            """)
        try PostChange.note(post, by: facts.work.member, for: asking, in: db)
    }
}
