import Safeguarding
import Storage

/// What an action on one video or document of a post begins from.
public struct WorkOnAttachment: Sendable {
    let work: WorkOnPost
    let attachment: PostAttachment
    var member: Member.ID { work.member }
    var post: Post.ID { work.post.id }

    /// - Throws: `NotFound` when there is none, or not for whoever asks.
    init(on attachment: Attachment.ID, for asking: Asking, in db: Reader) throws {
        _ = try asking.viewer(in: db)
        let post: Post.ID? = try db.row(
            "SELECT post FROM attachment WHERE setting = \(asking.setting) AND id = \(attachment) AND removed_at IS NULL"
        ) { try $0.identifier(0) }
        guard let post else { throw NotFound() }
        work = try WorkOnPost(on: post, for: asking, in: db)
        guard let found = work.post.attachments.first(where: { $0.id == attachment }) else { throw NotFound() }
        self.attachment = found
    }

    /// Changing a post, and seeing the video that one answers about.
    var refusals: [Refusal] {
        work.refusals + (attachment.state == .ready ? [] : [.attachment(attachment.id, .notReady(attachment.kind))])
    }
}

/// What is done to an attachment's rows by more than one action.
enum AttachmentChange {
    /// Somebody has watched or read it as it is now.
    static func check(_ attachment: PostAttachment, givingWord: Bool, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO attachment_check (setting, attachment, member, generation, gives_word, answered_at)
            VALUES (\(asking.setting), \(attachment.id), \(member), \(attachment.generation), \(givingWord), \(asking.now))
            ON CONFLICT (setting, attachment, member) DO UPDATE SET generation = \(attachment.generation), gives_word = \(givingWord),
                   answered_at = \(asking.now)
            """)
    }
}
