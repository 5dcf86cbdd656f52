public import Pictures
public import Safeguarding
public import Storage

/// The caretaker notes that a picture can be looked at: upright, bare of metadata, in three sizes, with nothing hidden yet (B2). The upload
/// stays until its original is kept.
public struct RecordPrepared: Action {
    public static let verb = "picture.prepared"
    public static let clauses = ["B2"]
    public let picture: Picture.ID
    let width: Int
    let height: Int
    let renditions: [MadeRendition]
    public var subject: [UInt8] { picture.bytes }

    /// - Parameter width: and `height`, of the whole upright picture, in pixels.
    public init(_ picture: Picture.ID, width: Int, height: Int, _ renditions: [MadeRendition]) {
        self.picture = picture
        self.width = width
        self.height = height
        self.renditions = renditions
    }

    public func facts(for asking: Asking, in db: Reader) throws -> PictureInWork { try PictureInWork(picture, for: asking, in: db) }

    public func refusals(_ facts: PictureInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .preparing ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: PictureInWork, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE picture SET state = \(PictureState.ready), width = \(width), height = \(height), rendered = generation
            WHERE setting = \(asking.setting) AND id = \(picture)
            """)
        try MadeRendition.replace(renditions, of: picture, generation: facts.generation, for: asking, in: db)
    }
}

/// The caretaker notes that a picture's original is kept, bare of metadata, and that the upload is gone (B2).
public struct RecordKept: Action {
    public static let verb = "picture.kept"
    public static let clauses = ["B2"]
    public let picture: Picture.ID
    let original: String
    public var subject: [UInt8] { picture.bytes }

    /// - Parameter original: the sealed original's name in the store.
    public init(_ picture: Picture.ID, original: StoredName) {
        self.picture = picture
        self.original = original.text
    }

    public func facts(for asking: Asking, in db: Reader) throws -> PictureInWork { try PictureInWork(picture, for: asking, in: db) }

    public func refusals(_ facts: PictureInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .ready && facts.original == nil ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: PictureInWork, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE picture SET original = \(original), upload = NULL WHERE setting = \(asking.setting) AND id = \(picture)")
    }
}

/// The caretaker notes that a picture's renditions now hide what is to be hidden (S2, B2).
public struct RecordRendered: Action {
    public static let verb = "picture.rendered"
    public static let clauses = ["S2", "B2"]
    public let picture: Picture.ID
    let generation: Int
    let renditions: [MadeRendition]
    public var subject: [UInt8] { picture.bytes }

    public init(_ picture: Picture.ID, generation: Int, _ renditions: [MadeRendition]) {
        self.picture = picture
        self.generation = generation
        self.renditions = renditions
    }

    public func facts(for asking: Asking, in db: Reader) throws -> PictureInWork { try PictureInWork(picture, for: asking, in: db) }

    public func refusals(_ facts: PictureInWork, to asking: Asking) -> [Refusal] {
        // Somebody answered another face meanwhile: these pixels are not those any more.
        asking.isCaretakers + (facts.state == .ready && facts.generation == generation ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: PictureInWork, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE picture SET rendered = \(generation) WHERE setting = \(asking.setting) AND id = \(picture)")
        try MadeRendition.replace(renditions, of: picture, generation: generation, for: asking, in: db)
    }
}

/// The caretaker notes that a picture cannot be used, and why.
public struct RefusePicture: Action {
    public static let verb = "picture.refused"
    public let picture: Picture.ID
    public let trouble: PictureTrouble
    public var subject: [UInt8] { picture.bytes }

    public init(_ picture: Picture.ID, because trouble: PictureTrouble) {
        self.picture = picture
        self.trouble = trouble
    }

    public func facts(for asking: Asking, in db: Reader) throws -> PictureInWork { try PictureInWork(picture, for: asking, in: db) }

    public func refusals(_ facts: PictureInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .refused ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: PictureInWork, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE picture SET state = \(PictureState.refused), problem = \(trouble), upload = NULL
            WHERE setting = \(asking.setting) AND id = \(picture)
            """)
    }
}

extension Asking {
    /// Only timed jobs note what became of a picture.
    var isCaretakers: [Refusal] { actor == .caretaker || actor == .machine ? [] : [.needsDuty([])] }
}
