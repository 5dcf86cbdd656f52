public import Safeguarding
import Storage

/// A picture of a post as those behind the page see it, and as the rules see it.
public struct PostPicture: Sendable {
    public let id: Picture.ID
    public let position: Int
    public let addedBy: Member.ID
    public let trouble: PictureTrouble?
    public let alt: String
    /// Of the upright original, in pixels, once it is prepared.
    public let width: Int?
    public let height: Int?
    /// Raised whenever other pixels are to be hidden.
    public let generation: Int
    /// The last generation whose renditions exist.
    public let rendered: Int
    public let nobodyBy: Member.ID?
    public let origin: PictureOrigin
    public let faces: [PostFace]
    /// Digests of what would be served, by size, in the order of their names.
    let renditions: [(size: String, digest: [UInt8])]
    /// The picture as the rules see it.
    public let atGate: PictureAtGate

    public var state: PictureState { atGate.state }
}

/// Where a picture came from, as far as is known (P9).
public enum PictureOrigin: Hashable, Sendable {
    /// Straight from the camera of one of the setting's devices, as its browser said.
    case camera
    /// From the files of one of the setting's devices.
    case files
    /// From anything else.
    case elsewhere
}

/// A face in a picture, and who it is.
public struct PostFace: Sendable {
    public let id: Face.ID
    public let area: FaceArea
    public let answer: FaceAnswer
    public let child: Child.ID?
    public let adult: Member.ID?
    public let source: FaceSource
    public let answeredBy: Member.ID?
    /// What may be shown of whoever it is, today.
    public let permission: Permission?
    public let hasLeft: Bool
    /// Where the machine found it, before anybody moved the box.
    public let foundAt: FaceArea?
}

extension PostPicture {
    /// The pictures of a post in their order, without those taken out.
    static func all(
        of post: Post.ID, questions: [PostQuestion], on today: Day, in setting: Setting.ID, from db: Reader
    ) throws -> [PostPicture] {
        let rows = try db.rows(
            """
            SELECT id, position, added_by, state, problem, alt, width, height, generation, rendered, nobody_by, search, added_on,
                   from_camera FROM picture
            WHERE setting = \(setting) AND post = \(post) AND removed_at IS NULL ORDER BY position, id
            """
        ) { try Stored($0) }
        guard !rows.isEmpty else { return [] }
        let ids = rows.map(\.id)
        let faces = try PostFace.all(of: ids, on: today, in: setting, from: db)
        let checks = try db.rows(
            "SELECT picture, member, generation, answer FROM picture_check WHERE setting = \(setting) AND picture IN (\(list: ids))"
        ) {
            (
                picture: try $0.identifier(0) as Picture.ID, member: try $0.identifier(1) as Member.ID, generation: try $0.integer(2),
                answer: try $0.word(3, as: CheckAnswer.self)
            )
        }
        let renditions = try db.rows(
            "SELECT picture, generation, size, digest FROM rendition WHERE setting = \(setting) AND picture IN (\(list: ids)) ORDER BY picture, size"
        ) { (picture: try $0.identifier(0) as Picture.ID, generation: try $0.integer(1), size: try $0.text(2), digest: try $0.bytes(3)) }
        let counts = try counts(in: ids, of: setting, from: db)
        return rows.map { row in
            let mine = checks.filter { $0.picture == row.id && $0.generation == row.generation }
            let own = faces[row.id] ?? []
            return PostPicture(
                id: row.id, position: row.position, addedBy: row.addedBy, trouble: row.trouble, alt: row.alt, width: row.width,
                height: row.height, generation: row.generation, rendered: row.rendered, nobodyBy: row.nobodyBy, origin: row.origin,
                faces: own,
                renditions: renditions.filter { $0.picture == row.id && $0.generation == row.generation }.map { ($0.size, $0.digest) },
                atGate: PictureAtGate(
                    row.id, state: row.state, isRendered: row.rendered == row.generation, nobodySigned: row.nobodyBy != nil,
                    search: row.search, faces: own.map(\.who), counts: counts[row.id] ?? [:],
                    checks: Dictionary(mine.map { ($0.member, $0.answer) }, uniquingKeysWith: { first, _ in first }),
                    isLeftOut: questions.contains { $0.picture == row.id && $0.decision == .leaveOut }))
        }
    }

    private static func counts(in pictures: [Picture.ID], of setting: Setting.ID, from db: Reader) throws -> [Picture.ID: [Member.ID: Int]]
    {
        try db.rows("SELECT picture, member, people FROM picture_count WHERE setting = \(setting) AND picture IN (\(list: pictures))") {
            (picture: try $0.identifier(0) as Picture.ID, member: try $0.identifier(1) as Member.ID, people: try $0.integer(2))
        }.reduce(into: [:]) { $0[$1.picture, default: [:]][$1.member] = $1.people }
    }

    private struct Stored {
        let id: Picture.ID
        let position: Int
        let addedBy: Member.ID
        let state: PictureState
        let trouble: PictureTrouble?
        let alt: String
        let width, height: Int?
        let generation, rendered: Int
        let nobodyBy: Member.ID?
        let search: FaceSearch
        let origin: PictureOrigin

        init(_ row: Row) throws {
            id = try row.identifier(0)
            position = try row.integer(1)
            addedBy = try row.identifier(2)
            state = try row.word(3)
            trouble = try row.isNull(4) ? nil : row.word(4)
            alt = try row.text(5)
            width = row.optionalInteger(6)
            height = row.optionalInteger(7)
            generation = try row.integer(8)
            rendered = try row.integer(9)
            nobodyBy = try row.optionalIdentifier(10)
            search = try row.word(11)
            origin = try row.isNull(12) ? .elsewhere : row.flag(13) ? .camera : .files
        }
    }
}

extension PostFace {
    /// The face as the rules see it.
    var who: PictureAtGate.Who {
        switch (answer, child, adult) {
        case (.child, let child?, _): .child(child, permission ?? .hidden, hasLeft: hasLeft)
        case (.adult, _, let adult?): .adult(adult, hasLeft ? .hidden : permission ?? .hidden)
        case (.hidden, let child?, _): .hiddenChild(child, permission ?? .hidden)
        case (.hidden, _, let adult?): .hiddenAdult(adult)
        case (.hidden, nil, nil): .hidden
        case (.notAFace, _, _): .notAFace
        case (.unanswered, _, _), (.child, nil, _), (.adult, _, nil): .unanswered
        }
    }

    /// The faces of these pictures, left to right, each with the permission that holds today.
    static func all(of pictures: [Picture.ID], on today: Day, in setting: Setting.ID, from db: Reader) throws -> [Picture.ID: [PostFace]] {
        let stored = try db.rows(
            """
            SELECT f.picture, f.id, f.x, f.y, f.width, f.height, f.answer, f.child, f.member, f.source, f.answered_by, c.last_day, m.last_day,
                   f.found_x, f.found_y, f.found_width, f.found_height
            FROM face f LEFT JOIN child c ON c.setting = f.setting AND c.id = f.child
            LEFT JOIN membership m ON m.setting = f.setting AND m.id = f.member
            WHERE f.setting = \(setting) AND f.picture IN (\(list: pictures)) ORDER BY f.x, f.y, f.id
            """
        ) { try Stored($0) }
        let subjects = Set(stored.compactMap(\.subject))
        let permissions = try ConsentRegister.permissions(of: subjects, for: .closedPage, .photograph, in: setting, on: today, from: db)
        return stored.reduce(into: [:]) { faces, row in
            faces[row.picture, default: []].append(
                PostFace(
                    id: row.id, area: row.area, answer: row.answer, child: row.child, adult: row.adult, source: row.source,
                    answeredBy: row.answeredBy, permission: row.subject.flatMap { permissions[$0] },
                    hasLeft: row.lastDay.map { $0 < today } ?? false, foundAt: row.foundAt))
        }
    }

    private struct Stored {
        let picture: Picture.ID
        let id: Face.ID
        let area: FaceArea
        let answer: FaceAnswer
        let child: Child.ID?
        let adult: Member.ID?
        let source: FaceSource
        let answeredBy: Member.ID?
        let lastDay: Day?
        let foundAt: FaceArea?

        var subject: Subject? { child.map(Subject.child) ?? adult.map(Subject.adult) }

        init(_ row: Row) throws {
            picture = try row.identifier(0)
            id = try row.identifier(1)
            guard let area = FaceArea(x: try row.integer(2), y: try row.integer(3), width: try row.integer(4), height: try row.integer(5))
            else { throw StorageError.unexpectedValue(column: 2) }
            self.area = area
            answer = try row.word(6)
            child = try row.optionalIdentifier(7)
            adult = try row.optionalIdentifier(8)
            source = try row.word(9)
            answeredBy = try row.optionalIdentifier(10)
            lastDay = try row.optionalDay(11) ?? row.optionalDay(12)
            foundAt = FaceArea(row, from: 13)
        }
    }
}
