public import Safeguarding
public import Storage

/// An author's yes after watching or reading all of it: everybody is listed and fully dressed, and nothing says where it is;
/// a document shows nobody and names nobody (B13, D9). Whoever gives it is not the post's second person.
public struct CheckAttachment: DraftingAction {
    public static let verb = "attachment.check"
    public static let clauses = ["P1", "B13", "D9", "S2"]
    public let attachment: Attachment.ID
    public let givingWord: Bool
    public var subject: [UInt8] { attachment.bytes }

    /// - Parameter givingWord: that nobody is missing, although more faces were found than people are listed, or none could be counted.
    public init(_ attachment: Attachment.ID, givingWord: Bool = false) {
        self.attachment = attachment
        self.givingWord = givingWord
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnAttachment {
        try WorkOnAttachment(on: attachment, for: asking, in: db)
    }

    public func refusals(_ facts: WorkOnAttachment, to asking: Asking) -> [Refusal] {
        let asked = [everybodyListed(facts.attachment.atGate), attachmentChecked(facts.attachment.atGate, by: [], now: givingWord)]
        return facts.refusals + (facts.attachment.state == .ready ? asked.compactMap(\.self) : [])
    }

    public func apply(_ facts: WorkOnAttachment, for asking: Asking, in db: Writer) throws {
        try AttachmentChange.check(facts.attachment, givingWord: givingWord, by: facts.member, for: asking, in: db)
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}
