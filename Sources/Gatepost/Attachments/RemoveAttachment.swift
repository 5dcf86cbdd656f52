public import Safeguarding
public import Storage

/// Takes a video or a document out of a post. Its key is forgotten in the same moment, so that no copy of its files, in old
/// backups included, opens again; the files themselves are swept.
public struct RemoveAttachment: DraftingAction {
    public static let verb = "attachment.remove"
    public static let clauses = ["P1", "S2"]
    public let attachment: Attachment.ID
    public var subject: [UInt8] { attachment.bytes }

    public init(_ attachment: Attachment.ID) { self.attachment = attachment }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnAttachment {
        try WorkOnAttachment(on: attachment, for: asking, in: db)
    }

    public func refusals(_ facts: WorkOnAttachment, to asking: Asking) -> [Refusal] { facts.work.refusals }

    public func apply(_ facts: WorkOnAttachment, for asking: Asking, in db: Writer) throws {
        try RemoveAttachment.forget(attachment, for: asking, in: db)
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }

    /// Forgets its key, so that no copy of its files opens again, its words, and who is in it.
    static func forget(_ attachment: Attachment.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE attachment SET removed_at = \(asking.now), sealed_key = \([UInt8]()), upload = NULL, file = NULL, still = NULL, words = ''
            WHERE setting = \(asking.setting) AND id = \(attachment)
            """)
        try db.execute("DELETE FROM attachment_person WHERE setting = \(asking.setting) AND attachment = \(attachment)")
    }
}

/// Says what a video shows or what a document is called. It passes the text guard like every word.
public struct DescribeAttachment: DraftingAction {
    public static let verb = "attachment.describe"
    public static let clauses = ["P1"]
    /// In characters.
    public static let longest = 120
    public let attachment: Attachment.ID
    public let title: String
    public var subject: [UInt8] { attachment.bytes }

    public init(_ attachment: Attachment.ID, as title: String) {
        self.attachment = attachment
        self.title = title
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnAttachment {
        try WorkOnAttachment(on: attachment, for: asking, in: db)
    }

    public func refusals(_ facts: WorkOnAttachment, to asking: Asking) -> [Refusal] {
        facts.work.refusals + Field("title").refusals(of: title, most: DescribeAttachment.longest)
    }

    public func apply(_ facts: WorkOnAttachment, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE attachment SET title = \(title) WHERE setting = \(asking.setting) AND id = \(attachment)")
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}
