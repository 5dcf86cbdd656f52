import Safeguarding
import Storage

/// Which pictures may go into one carer's keepsake of their own child at this moment, with everybody but the child hidden (S14).
enum KeepsakePicture {
    /// Oldest first: what this carer may see on the page now, and in which the child is shown with permission.
    /// - Throws: `NotFound` for whoever is no live parent of the child, was restricted by a court, must be told nothing, or has
    ///   not agreed to the page.
    static func load(of child: Child.ID, for viewer: Viewer, from db: Reader) throws -> [BundlePicture] {
        guard try isTheirs(child, viewer, from: db) else { throw NotFound() }
        let rows = try db.rows(
            """
            SELECT DISTINCT \(BundlePicture.columns)
            FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE f.setting = \(viewer.setting) AND f.child = \(child) AND f.answer = \(FaceAnswer.child) AND c.original IS NOT NULL
            AND \(PictureFilter.ready) AND \(PageFilter(for: viewer).condition) ORDER BY p.published_at, c.position, c.id
            """
        ) { try BundlePicture.Found($0) }
        let stopped = try PictureFilter.stopped(among: rows.map(\.id), for: viewer, from: db)
        let faces = try PostFace.all(of: rows.map(\.id), on: viewer.today, in: viewer.setting, from: db)
        return rows.filter { !stopped.contains($0.id) }.compactMap { row in
            let own = faces[row.id] ?? []
            return hiddenInKeepsake(of: child, own.map(\.who)).map { row.bundled(own, hidden: $0) }
        }
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
}
