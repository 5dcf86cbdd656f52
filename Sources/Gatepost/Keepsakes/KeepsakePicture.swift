import Crypto
import Safeguarding
import Storage

/// A picture that may go into one carer's keepsake of their own child at this moment, and what is hidden in it first (S14).
struct KeepsakePicture: Sendable {
    let id: Picture.ID
    let publishedAt: Int
    let width: Int
    let height: Int
    let sealedKey: [UInt8]
    let original: String
    let generation: Int
    /// Everybody but the child.
    let hiding: [FaceArea]
    /// Changes with the picture, and with where anybody in it is and who they are.
    let likeness: [UInt8]

    /// Oldest first: what this carer may see on the page now, and in which the child is shown with permission.
    /// - Throws: `NotFound` for whoever is no live parent of the child, was restricted by a court, must be told nothing, or has
    ///   not agreed to the page.
    static func load(of child: Child.ID, for viewer: Viewer, from db: Reader) throws -> [KeepsakePicture] {
        guard try isTheirs(child, viewer, from: db) else { throw NotFound() }
        let rows = try db.rows(
            """
            SELECT DISTINCT c.id, p.published_at, c.position, c.width, c.height, c.sealed_key, c.original, c.generation
            FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE f.setting = \(viewer.setting) AND f.child = \(child) AND f.answer = \(FaceAnswer.child) AND c.original IS NOT NULL
            AND \(PictureFilter.ready) AND \(PageFilter(for: viewer).condition) ORDER BY p.published_at, c.position, c.id
            """
        ) { try Found($0) }
        let stopped = try PictureFilter.stopped(among: rows.map(\.id), for: viewer, from: db)
        let faces = try PostFace.all(of: rows.map(\.id), on: viewer.today, in: viewer.setting, from: db)
        return rows.filter { !stopped.contains($0.id) }.compactMap { $0.keepsake(of: child, faces[$0.id] ?? []) }
    }

    /// Whether keepsakes of this child are this viewer's to ask for.
    static func isTheirs(_ child: Child.ID, _ viewer: Viewer, from db: Reader) throws -> Bool {
        guard viewer.capacity == .parent, viewer.hasAgreed, viewer.children.contains(where: { $0.child == child }) else { return false }
        // Asked of the person: another membership of theirs is no way round a court.
        return try !db.exists(
            """
            SELECT 1 FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
            WHERE k.setting = \(viewer.setting) AND k.child = \(child) AND m.person = \(viewer.person)
            AND k.authority = \(Authority.courtRestricted)
            """)
    }

    private struct Found {
        let id: Picture.ID
        let publishedAt: Int
        let width, height: Int
        let sealedKey: [UInt8]
        let original: String
        let generation: Int

        init(_ row: Row) throws {
            id = try row.identifier(0)
            publishedAt = try row.integer(1)
            width = try row.integer(3)
            height = try row.integer(4)
            sealedKey = try row.bytes(5)
            original = try row.text(6)
            generation = try row.integer(7)
        }

        func keepsake(of child: Child.ID, _ faces: [PostFace]) -> KeepsakePicture? {
            guard let hidden = hiddenInKeepsake(of: child, faces.map(\.who)) else { return nil }
            return KeepsakePicture(
                id: id, publishedAt: publishedAt, width: width, height: height, sealedKey: sealedKey, original: original,
                generation: generation, hiding: zip(faces, hidden).filter(\.1).map(\.0.area), likeness: likeness(faces))
        }

        private func likeness(_ faces: [PostFace]) -> [UInt8] {
            let fields =
                [id.description, original, String(generation)]
                + faces.map { face in
                    let area = face.area
                    return
                        "\(face.id) \(area.x) \(area.y) \(area.width) \(area.height) \(face.answer.rawValue) \(face.child?.description ?? "")"
                }
            return Array(SHA256.hash(data: Array(fields.joined(separator: "\n").utf8)))
        }
    }
}
