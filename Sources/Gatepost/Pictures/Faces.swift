public import Safeguarding
public import Storage

/// Marks where a face is. Only the rectangle is kept; it is nobody until it is answered.
public struct AddFace: DraftingAction {
    public static let verb = "face.add"
    public static let clauses = ["S2", "P11"]
    /// A picture holds so many: more people than fit a photograph are a slip of the machine.
    public static let most = 100
    public let face: Face.ID
    public let picture: Picture.ID
    public let area: FaceArea
    public var subject: [UInt8] { face.bytes }

    public init(_ face: Face.ID, in picture: Picture.ID, at area: FaceArea) {
        self.face = face
        self.picture = picture
        self.area = area
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnPicture { try WorkOnPicture(on: picture, for: asking, in: db) }

    public func refusals(_ facts: WorkOnPicture, to asking: Asking) -> [Refusal] {
        facts.refusals + (facts.picture.faces.contains { $0.id == face } ? [.alreadyTaken("face")] : [])
            + (facts.picture.faces.count < AddFace.most ? [] : [.notUnderstood("face")])
    }

    public func apply(_ facts: WorkOnPicture, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO face (setting, id, picture, x, y, width, height, answer, source)
            VALUES (\(asking.setting), \(face), \(picture), \(area.x), \(area.y), \(area.width), \(area.height), \(FaceAnswer.unanswered),
                    \(FaceSource.hand))
            """)
        try PictureChange.unsignNobody(in: picture, for: asking, in: db)
        try PictureChange.voidCounts(of: picture, for: asking, in: db)
        try PostChange.note(facts.post, by: facts.member, for: asking, in: db)
    }
}

/// A face with its picture, for whoever works on the post.
public struct WorkOnFace: Sendable {
    let onPicture: WorkOnPicture
    let face: PostFace
    var refusals: [Refusal] { onPicture.refusals }

    init(on face: Face.ID, for asking: Asking, in db: Reader) throws {
        _ = try asking.viewer(in: db)
        let picture: Picture.ID? = try db.row(
            "SELECT picture FROM face WHERE setting = \(asking.setting) AND id = \(face)"
        ) { try $0.identifier(0) }
        guard let picture else { throw NotFound() }
        onPicture = try WorkOnPicture(on: picture, for: asking, in: db)
        guard let found = onPicture.picture.faces.first(where: { $0.id == face }) else { throw NotFound() }
        self.face = found
    }

    /// Where people are marked has changed: whoever counted them counted something else.
    func recount(for asking: Asking, in db: Writer) throws {
        try PictureChange.voidCounts(of: onPicture.picture.id, for: asking, in: db)
    }

    func note(for asking: Asking, in db: Writer) throws {
        try PostChange.note(onPicture.post, by: onPicture.member, for: asking, in: db)
    }
}

/// Moves a face's mark to where the face is. One that the machine found stays on what it found.
public struct MoveFace: DraftingAction {
    public static let verb = "face.move"
    public static let clauses = ["S2"]
    public let face: Face.ID
    public let area: FaceArea
    public var subject: [UInt8] { face.bytes }

    public init(_ face: Face.ID, to area: FaceArea) {
        self.face = face
        self.area = area
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnFace { try WorkOnFace(on: face, for: asking, in: db) }

    public func refusals(_ facts: WorkOnFace, to asking: Asking) -> [Refusal] {
        let isOff = facts.face.foundAt.map { !area.holdsMiddle(of: $0) } ?? false
        return facts.refusals + (isOff ? [.movedOffFace(facts.onPicture.picture.id)] : [])
    }

    public func apply(_ facts: WorkOnFace, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE face SET x = \(area.x), y = \(area.y), width = \(area.width), height = \(area.height)
            WHERE setting = \(asking.setting) AND id = \(face)
            """)
        if facts.face.answer == .hidden { try PictureChange.rehide(facts.onPicture.picture, showsMore: true, for: asking, in: db) }
        try facts.recount(for: asking, in: db)
        try facts.note(for: asking, in: db)
    }
}

/// Takes away a mark that somebody drew where there is no face. What the machine found is answered instead (``AnswerFace``), so
/// that it is still there for the second person to look at.
public struct RemoveFace: DraftingAction {
    public static let verb = "face.remove"
    public static let clauses = ["S2"]
    public let face: Face.ID
    public var subject: [UInt8] { face.bytes }

    public init(_ face: Face.ID) { self.face = face }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnFace { try WorkOnFace(on: face, for: asking, in: db) }

    public func refusals(_ facts: WorkOnFace, to asking: Asking) -> [Refusal] {
        facts.refusals + (facts.face.source == .found ? [.foundFaceStays(facts.onPicture.picture.id)] : [])
    }

    public func apply(_ facts: WorkOnFace, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM face WHERE setting = \(asking.setting) AND id = \(face)")
        if facts.face.answer == .hidden { try PictureChange.rehide(facts.onPicture.picture, showsMore: true, for: asking, in: db) }
        try facts.recount(for: asking, in: db)
        try facts.note(for: asking, in: db)
    }
}
