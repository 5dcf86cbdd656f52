public import Safeguarding
import Storage

/// A video or a document of a post as those behind the page see it, and as the rules see it.
public struct PostAttachment: Sendable {
    public let id: Attachment.ID
    public let kind: AttachmentKind
    public let position: Int
    public let addedBy: Member.ID
    public let title: String
    public let trouble: AttachmentTrouble?
    /// Raised whenever other people are listed, which asks everybody to look again.
    public let generation: Int
    /// In pixels; of a document, its first page's.
    public let width, height: Int?
    /// Of a video.
    public let milliseconds: Int?
    public let hasSound: Bool
    /// Of a document.
    public let pages: Int?
    /// All words in a document, which the text guard reads.
    public let words: String
    public let nobodyBy: Member.ID?
    public let people: [Person]
    /// SHA-256 of what would be served, and of its still.
    let digests: [[UInt8]]
    /// As the rules see it.
    public let atGate: AttachmentAtGate

    public var state: PictureState { atGate.state }
    public var counted: Int? { atGate.counted }

    /// Somebody listed in a video.
    public struct Person: Sendable {
        public let subject: Subject
        /// What may be shown of them in a video, today.
        public let permission: Permission
        public let hasLeft: Bool
    }
}

extension PostAttachment {
    /// The attachments of a post in their order, without those taken out.
    static func all(of post: Post.ID, on today: Day, in setting: Setting.ID, from db: Reader) throws -> [PostAttachment] {
        let rows = try db.rows(
            """
            SELECT id, kind, position, added_by, title, state, problem, generation, width, height, milliseconds, has_sound, pages, words,
                   counted, nobody_by, digest, still_digest FROM attachment
            WHERE setting = \(setting) AND post = \(post) AND removed_at IS NULL ORDER BY position, id
            """
        ) { try Stored($0) }
        guard !rows.isEmpty else { return [] }
        let ids = rows.map(\.id)
        let people = try Person.all(in: ids, on: today, in: setting, from: db)
        let checks = try db.rows(
            "SELECT attachment, member, generation, gives_word FROM attachment_check WHERE setting = \(setting) AND attachment IN (\(list: ids))"
        ) { (try $0.identifier(0) as Attachment.ID, try $0.identifier(1) as Member.ID, try $0.integer(2), try $0.flag(3)) }
        return rows.map { row in
            let mine = checks.filter { $0.0 == row.id && $0.2 == row.generation }.map { ($0.1, $0.3) }
            return PostAttachment(row, people[row.id] ?? [], checks: Dictionary(mine, uniquingKeysWith: { first, _ in first }))
        }
    }

    private init(_ row: Stored, _ people: [Person], checks: [Member.ID: Bool]) {
        (id, kind, position, addedBy, title) = (row.id, row.kind, row.position, row.addedBy, row.title)
        (trouble, generation, width, height) = (row.trouble, row.generation, row.width, row.height)
        (milliseconds, hasSound, pages, words, nobodyBy) = (row.milliseconds, row.hasSound, row.pages, row.words, row.nobodyBy)
        self.people = people
        digests = [row.digest, row.stillDigest].compactMap(\.self)
        atGate = AttachmentAtGate(
            row.id, row.kind, state: row.state, people: people.map(\.who), nobodySigned: row.nobodyBy != nil, counted: row.counted,
            checks: checks)
    }

    private struct Stored {
        let id: Attachment.ID
        let kind: AttachmentKind
        let position: Int
        let addedBy: Member.ID
        let title: String
        let state: PictureState
        let trouble: AttachmentTrouble?
        let generation: Int
        let width, height, milliseconds, pages, counted: Int?
        let hasSound: Bool
        let words: String
        let nobodyBy: Member.ID?
        let digest, stillDigest: [UInt8]?

        init(_ row: Row) throws {
            id = try row.identifier(0)
            kind = try row.word(1)
            position = try row.integer(2)
            addedBy = try row.identifier(3)
            title = try row.text(4)
            state = try row.word(5)
            trouble = try row.isNull(6) ? nil : row.word(6)
            generation = try row.integer(7)
            width = row.optionalInteger(8)
            height = row.optionalInteger(9)
            milliseconds = row.optionalInteger(10)
            hasSound = row.optionalInteger(11) == 1
            pages = row.optionalInteger(12)
            words = try row.text(13)
            counted = row.optionalInteger(14)
            nobodyBy = try row.optionalIdentifier(15)
            digest = row.optionalBytes(16)
            stillDigest = row.optionalBytes(17)
        }
    }
}

extension PostAttachment.Person {
    var who: AttachmentAtGate.Who {
        switch subject {
        case .child(let child): .child(child, permission, hasLeft: hasLeft)
        // An adult's permission ends with their last day.
        case .adult(let adult): .adult(adult, hasLeft ? .hidden : permission)
        }
    }

    /// Those listed in these attachments, each with the permission for video that holds today.
    static func all(
        in attachments: [Attachment.ID], on today: Day, in setting: Setting.ID, from db: Reader
    ) throws -> [Attachment.ID: [PostAttachment.Person]] {
        let stored = try db.rows(
            """
            SELECT a.attachment, a.child, a.member, c.last_day, m.last_day FROM attachment_person a
            LEFT JOIN child c ON c.setting = a.setting AND c.id = a.child
            LEFT JOIN membership m ON m.setting = a.setting AND m.id = a.member
            WHERE a.setting = \(setting) AND a.attachment IN (\(list: attachments)) ORDER BY a.child, a.member
            """
        ) { row -> (Attachment.ID, Subject, Day?) in
            let (child, adult): (Child.ID?, Member.ID?) = (try row.optionalIdentifier(1), try row.optionalIdentifier(2))
            guard let subject = child.map(Subject.child) ?? adult.map(Subject.adult) else { throw StorageError.unexpectedNull(column: 1) }
            return (try row.identifier(0), subject, try row.optionalDay(3) ?? row.optionalDay(4))
        }
        let permissions = try ConsentRegister.permissions(
            of: Set(stored.map(\.1)), for: .closedPage, .video, in: setting, on: today, from: db)
        return stored.reduce(into: [:]) { people, row in
            people[row.0, default: []].append(
                PostAttachment.Person(
                    subject: row.1, permission: permissions[row.1] ?? .hidden, hasLeft: row.2.map { $0 < today } ?? false))
        }
    }
}
