public import Safeguarding
public import Storage

/// The caretaker notes which faces the machine found in a picture, and whether it has looked to its end (S2). Each is nobody until
/// a person answers it. A box that somebody drew around the same face stands for it; an answer that was given is never touched.
public struct RecordFaces: Action {
    public static let verb = "picture.searched"
    public static let clauses = ["S2", "P11"]
    public let picture: Picture.ID
    let found: [FaceArea]
    let search: FaceSearch
    public var subject: [UInt8] { picture.bytes }

    /// - Parameters:
    ///   - found: the surest first.
    ///   - search: `waiting` after a first look; `failed` when the machine could not look, for which people then answer.
    public init(_ picture: Picture.ID, _ found: [FaceArea], search: FaceSearch) {
        self.picture = picture
        self.found = found
        self.search = search
    }

    public struct Facts: Sendable {
        let work: PictureInWork
        /// Every box there is, and where the machine had found those that were moved since.
        let marked: [FaceArea]
        let boxes: Int
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let work = try PictureInWork(picture, for: asking, in: db)
        let boxes = try db.rows(
            """
            SELECT x, y, width, height, found_x, found_y, found_width, found_height FROM face
            WHERE setting = \(asking.setting) AND picture = \(picture)
            """
        ) { [FaceArea($0, from: 0), FaceArea($0, from: 4)] }
        return Facts(work: work, marked: boxes.flatMap { $0.compactMap(\.self) }, boxes: boxes.count)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.work.state == .ready && facts.work.search == .waiting ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let new = found.reduce(into: [FaceArea]()) { new, area in
            if !(facts.marked + new).contains(where: area.isOnSameFace) { new.append(area) }
        }
        for area in new.prefix(max(0, AddFace.most - facts.boxes)) {
            let face: Face.ID = asking.identifier()
            try db.execute(
                """
                INSERT INTO face (setting, id, picture, x, y, width, height, answer, source, found_x, found_y, found_width, found_height)
                VALUES (\(asking.setting), \(face), \(picture), \(area.x), \(area.y), \(area.width), \(area.height),
                        \(FaceAnswer.unanswered), \(FaceSource.found), \(area.x), \(area.y), \(area.width), \(area.height))
                """)
        }
        try db.execute("UPDATE picture SET search = \(search) WHERE setting = \(asking.setting) AND id = \(picture)")
        guard !new.isEmpty else { return }
        try PictureChange.unsignNobody(in: picture, for: asking, in: db)
        try PictureChange.voidCounts(of: picture, for: asking, in: db)
    }
}

extension FaceArea {
    /// Four columns beginning with this one; nil where they are empty.
    init?(_ row: Row, from column: Int) {
        guard let x = row.optionalInteger(column), let y = row.optionalInteger(column + 1), let width = row.optionalInteger(column + 2),
            let height = row.optionalInteger(column + 3)
        else { return nil }
        self.init(x: x, y: y, width: width, height: height)
    }
}
