public import Pictures
public import Safeguarding
public import Storage

/// What was made of an upload, once its sealed files are durable.
public struct MadeAttachment: Sendable {
    let file: String
    let bytes: Int
    let digest: [UInt8]
    let still: String
    let stillDigest: [UInt8]
    let stillSize: Size
    let film: MediaReply.Film?
    let pages: Int?
    let words: String
    let counted: Int?

    /// - Parameters:
    ///   - file: its name in the store; `bytes` and `digest` (SHA-256) are of what it holds.
    ///   - still: the same of the picture that stands in its place, with its size in pixels.
    ///   - film: of a video; `pages` and `words` are of a document.
    ///   - counted: the most faces that were found at once; nil where they could not be counted.
    public init(
        file: StoredName, bytes: Int, digest: [UInt8], still: StoredName, stillDigest: [UInt8], stillSize: Size,
        film: MediaReply.Film? = nil,
        pages: Int? = nil, words: String = "", counted: Int?
    ) {
        self.file = file.text
        self.bytes = bytes
        self.digest = digest
        self.still = still.text
        self.stillDigest = stillDigest
        self.stillSize = stillSize
        self.film = film
        self.pages = pages
        self.words = words
        self.counted = counted
    }
}

/// The caretaker notes that a video or a document is ready: made anew, bare of everything that it said beside itself (P1, B2).
public struct RecordAttachment: Action {
    public static let verb = "attachment.prepared"
    public static let clauses = ["P1", "B2"]
    public let attachment: Attachment.ID
    let made: MadeAttachment
    public var subject: [UInt8] { attachment.bytes }

    public init(_ attachment: Attachment.ID, _ made: MadeAttachment) {
        self.attachment = attachment
        self.made = made
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AttachmentInWork {
        try AttachmentInWork(attachment, for: asking, in: db)
    }

    public func refusals(_ facts: AttachmentInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .preparing ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: AttachmentInWork, for asking: Asking, in db: Writer) throws {
        let size = made.film?.size ?? made.stillSize
        try db.execute(
            """
            UPDATE attachment SET state = \(PictureState.ready), upload = NULL, file = \(made.file), bytes = \(made.bytes),
                   digest = \(made.digest), still = \(made.still), still_digest = \(made.stillDigest), width = \(size.width),
                   height = \(size.height), milliseconds = \(made.film?.milliseconds), has_sound = \(made.film?.hasSound),
                   pages = \(made.pages), words = \(made.words), counted = \(made.counted)
            WHERE setting = \(asking.setting) AND id = \(attachment)
            """)
    }
}

/// The caretaker notes that a video or a document cannot be used, and why.
public struct RefuseAttachment: Action {
    public static let verb = "attachment.refused"
    public static let clauses = ["P1"]
    public let attachment: Attachment.ID
    public let trouble: AttachmentTrouble
    public var subject: [UInt8] { attachment.bytes }

    public init(_ attachment: Attachment.ID, because trouble: AttachmentTrouble) {
        self.attachment = attachment
        self.trouble = trouble
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AttachmentInWork {
        try AttachmentInWork(attachment, for: asking, in: db)
    }

    public func refusals(_ facts: AttachmentInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .preparing ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: AttachmentInWork, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE attachment SET state = \(PictureState.refused), problem = \(trouble), upload = NULL
            WHERE setting = \(asking.setting) AND id = \(attachment)
            """)
    }
}

/// An attachment as the preparer works on it.
public struct AttachmentInWork: Sendable {
    let kind: AttachmentKind
    let state: PictureState
    let sealedKey: [UInt8]
    let upload: String?
    let keepsSound: Bool

    /// - Throws: `NotFound` when it is not there, or was taken out.
    init(_ attachment: Attachment.ID, for asking: Asking, in db: Reader) throws {
        let found = try db.row(
            """
            SELECT kind, state, sealed_key, upload, keeps_sound FROM attachment
            WHERE setting = \(asking.setting) AND id = \(attachment) AND removed_at IS NULL
            """
        ) { try AttachmentInWork($0) }
        guard let found else { throw NotFound() }
        self = found
    }

    private init(_ row: Row) throws {
        kind = try row.word(0)
        state = try row.word(1)
        sealedKey = try row.bytes(2)
        upload = row.optionalText(3)
        keepsSound = try row.flag(4)
    }
}
