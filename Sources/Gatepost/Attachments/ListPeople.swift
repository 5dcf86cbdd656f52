public import Safeguarding
public import Storage

/// Says who is in a video: everybody, children and adults alike, from the room's list (S2, P11). There are no boxes in a
/// video and nobody is hidden in one, so the list has to be whole. Another list asks everybody to look again.
public struct ListPeople: DraftingAction {
    public static let verb = "attachment.people"
    public static let clauses = ["P1", "S2", "P11", "D19"]
    /// More people than this are a slip of the machine.
    public static let most = 100
    public let attachment: Attachment.ID
    public let people: Set<Subject>
    public var subject: [UInt8] { attachment.bytes }

    /// - Parameter people: everybody in it; with none of them, whoever asks signs that nobody is.
    public init(in attachment: Attachment.ID, _ people: Set<Subject>) {
        self.attachment = attachment
        self.people = people
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnAttachment {
        let work = try WorkOnAttachment(on: attachment, for: asking, in: db)
        guard work.attachment.kind == .video, try areKnown(in: asking.setting, db) else { throw NotFound() }
        return work
    }

    public func refusals(_ facts: WorkOnAttachment, to asking: Asking) -> [Refusal] {
        facts.refusals + (people.count <= ListPeople.most ? [] : [.notUnderstood("people")])
    }

    public func apply(_ facts: WorkOnAttachment, for asking: Asking, in db: Writer) throws {
        let (setting, nobody): (Setting.ID, Member.ID?) = (asking.setting, people.isEmpty ? facts.member : nil)
        try db.execute("DELETE FROM attachment_person WHERE setting = \(setting) AND attachment = \(attachment)")
        for child in children {
            try db.execute(
                """
                INSERT INTO attachment_person (setting, id, attachment, child)
                VALUES (\(setting), \(asking.identifier() as Record.ID), \(attachment), \(child))
                """)
        }
        for adult in adults {
            try db.execute(
                """
                INSERT INTO attachment_person (setting, id, attachment, member)
                VALUES (\(setting), \(asking.identifier() as Record.ID), \(attachment), \(adult))
                """)
        }
        try db.execute(
            """
            UPDATE attachment SET generation = generation + 1, nobody_by = \(nobody), nobody_at = \(nobody == nil ? nil : asking.now)
            WHERE setting = \(setting) AND id = \(attachment)
            """)
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }

    private var children: [Child.ID] { people.compactMap(\.child).sorted() }
    private var adults: [Member.ID] { people.compactMap(\.adult).sorted() }

    /// A child or an adult of another setting does not exist here.
    private func areKnown(in setting: Setting.ID, _ db: Reader) throws -> Bool {
        let known =
            try db.count("SELECT COUNT(*) FROM child WHERE setting = \(setting) AND id IN (\(list: children))")
            + db.count("SELECT COUNT(*) FROM membership WHERE setting = \(setting) AND id IN (\(list: adults))")
        return known == people.count
    }
}
