public import Safeguarding
public import Storage

/// Says who a face is, hides it, or says that it is no face (S2, P11). Adults are answered for as children are. Whoever is hidden may be named for the
/// gate's sake, so that a child who is never to be photographed stops the picture even then.
public struct AnswerFace: DraftingAction {
    public enum Answer: Hashable, Sendable {
        case child(Child.ID)
        case adult(Member.ID)
        case hidden(Subject?)
        case notAFace
    }

    public static let verb = "face.answer"
    public static let clauses = ["S2", "P11", "D19"]
    public let face: Face.ID
    public let answer: Answer
    public var subject: [UInt8] { face.bytes }

    public init(_ face: Face.ID, is answer: Answer) {
        self.face = face
        self.answer = answer
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnFace {
        let work = try WorkOnFace(on: face, for: asking, in: db)
        guard try isKnown(in: asking.setting, db) else { throw NotFound() }
        return work
    }

    public func refusals(_ facts: WorkOnFace, to asking: Asking) -> [Refusal] { facts.refusals }

    public func apply(_ facts: WorkOnFace, for asking: Asking, in db: Writer) throws {
        let (member, child, adult) = (facts.onPicture.member, child, adult)
        try db.execute(
            """
            UPDATE face SET answer = \(stored), child = \(child), member = \(adult), answered_by = \(member), answered_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(face)
            """)
        let (was, willBe) = (facts.face.answer == .hidden, stored == .hidden)
        if was != willBe { try PictureChange.rehide(facts.onPicture.picture, showsMore: was, for: asking, in: db) }
        try counted(facts, for: asking, in: db)
        try facts.note(for: asking, in: db)
    }

    /// A face more or less: nobody's count of the people stands, nor their word that there is none.
    private func counted(_ facts: WorkOnFace, for asking: Asking, in db: Writer) throws {
        guard (facts.face.answer == .notAFace) != (stored == .notAFace) else { return }
        try facts.recount(for: asking, in: db)
        if stored != .notAFace { try PictureChange.unsignNobody(in: facts.onPicture.picture.id, for: asking, in: db) }
    }

    private var stored: FaceAnswer {
        switch answer {
        case .child: .child
        case .adult: .adult
        case .hidden: .hidden
        case .notAFace: .notAFace
        }
    }

    private var child: Child.ID? {
        switch answer {
        case .child(let child), .hidden(.child(let child)?): child
        case .adult, .hidden, .notAFace: nil
        }
    }

    private var adult: Member.ID? {
        switch answer {
        case .adult(let adult), .hidden(.adult(let adult)?): adult
        case .child, .hidden, .notAFace: nil
        }
    }

    /// A child or an adult of another setting does not exist here.
    private func isKnown(in setting: Setting.ID, _ db: Reader) throws -> Bool {
        if let child { return try db.exists("SELECT 1 FROM child WHERE setting = \(setting) AND id = \(child)") }
        if let adult { return try db.exists("SELECT 1 FROM membership WHERE setting = \(setting) AND id = \(adult)") }
        return true
    }
}
