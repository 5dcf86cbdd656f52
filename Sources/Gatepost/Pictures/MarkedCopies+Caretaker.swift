import Pictures
import Safeguarding
import Storage

// What the caretaker does for the copies that are kept.
extension MarkedCopies {
    /// Posts so young have their copies made ahead.
    private static let young = Span.day
    /// So many at each round, so that the caretaker's other jobs are not kept waiting.
    private static let atOnce = 100

    /// Forgets copies of pixels that have changed since, and those looked at longest ago when there are too many. Their files are
    /// swept like every file that no row names.
    static func sweep(_ application: Application, keeping room: Int = MarkedCopies.room) async throws {
        for setting in try await application.settings() {
            try await application.database.write(.setting(setting)) { db in
                try db.execute(
                    """
                    DELETE FROM marked_copy WHERE setting = \(setting) AND NOT EXISTS (
                        SELECT 1 FROM picture c WHERE c.setting = marked_copy.setting AND c.id = marked_copy.picture
                        AND c.generation = marked_copy.generation AND c.removed_at IS NULL)
                    """)
            }
        }
        for (setting, files) in try await excess(over: room, in: application) {
            try await application.database.write(.setting(setting)) { db in
                try db.execute("DELETE FROM marked_copy WHERE setting = \(setting) AND file IN (\(list: files))")
            }
        }
    }

    /// Those looked at longest ago that are too many, by setting. The disk is everybody's, so it looks across settings.
    private static func excess(over room: Int, in application: Application) async throws -> [Setting.ID: [String]] {
        try await application.read(.across(.files)) { db in
            var excess = try db.count("SELECT COALESCE(SUM(bytes), 0) FROM marked_copy") - room
            guard excess > 0 else { return [:] }
            var files: [Setting.ID: [String]] = [:]
            try db.each("SELECT setting, file, bytes FROM marked_copy ORDER BY used_at, file") { row in
                guard excess > 0 else { return }
                files[try row.identifier(0), default: []].append(try row.text(1))
                excess -= try row.integer(2)
            }
            return files
        }
    }

    /// Makes the copies that the families of a young post will look at, one by one and only while nobody else needs a worker.
    static func prepareAhead(_ application: Application) async throws {
        for setting in try await application.settings() {
            for (member, wanted) in try await missing(in: setting, of: application).prefix(atOnce) {
                guard await application.pictures.workshop.isQuiet else { return }
                let now = application.clock.now
                guard
                    let viewer = try await application.read(in: setting, { db in try Viewer.load(member, in: setting, at: now, from: db) })
                else {
                    continue
                }
                let copies = MarkedCopies(application)
                for (picture, size) in wanted {
                    // Whoever may not see it is told so here as everywhere.
                    guard let answer = try? await copies.answer(picture, size, for: viewer) else { continue }
                    _ = try? await copies.bytes(of: answer, picture, for: viewer)
                }
            }
        }
    }

    /// What young posts show and families have no copy of, by member. Who of them may see which is asked afterwards.
    private static func missing(
        in setting: Setting.ID, of application: Application
    ) async throws -> [(Member.ID, [(Picture.ID, PictureAccess.Size)])] {
        let now = application.clock.now
        let families = Capacity.allCases.filter(\.isFamily).map(\.rawValue)
        return try await application.read(in: setting) { db in
            let month = PictureMark.month(of: try Zone.of(setting, in: db).day(at: now))
            let rows = try db.rows(
                """
                SELECT m.id, c.id, r.size FROM post p
                JOIN picture c ON c.setting = p.setting AND c.post = p.id
                JOIN rendition r ON r.setting = c.setting AND r.picture = c.id AND r.generation = c.generation
                JOIN membership m ON m.setting = p.setting
                WHERE p.setting = \(setting) AND p.state = 'published' AND p.published_at > \(now - young) AND \(PictureFilter.ready)
                AND r.size = 'medium' AND r.width >= \(MarkGrid.narrowest) AND m.capacity IN (\(list: families)) AND NOT EXISTS (
                    SELECT 1 FROM marked_copy k WHERE k.setting = c.setting AND k.picture = c.id AND k.size = r.size AND k.member = m.id
                    AND k.generation = c.generation AND k.month = \(month))
                ORDER BY m.id, p.published_at DESC, c.position
                """
            ) { (try $0.identifier(0) as Member.ID, try $0.identifier(1) as Picture.ID, try $0.text(2)) }
            var byMember: [(Member.ID, [(Picture.ID, PictureAccess.Size)])] = []
            for (member, picture, size) in rows {
                guard let size = PictureAccess.Size(rawValue: size) else { continue }
                if byMember.last?.0 == member {
                    byMember[byMember.count - 1].1.append((picture, size))
                } else {
                    byMember.append((member, [(picture, size)]))
                }
            }
            return byMember
        }
    }
}
