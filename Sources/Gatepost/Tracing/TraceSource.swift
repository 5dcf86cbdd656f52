import Pictures
import Safeguarding
import Storage

/// A picture that a copy may have been made from, with its sealed files. Whether it is still on the page does not matter.
struct TraceSource: Sendable {
    let picture: Picture.ID
    let post: Post.ID
    let title: String
    let files: [PictureAccess.Size: PictureFile]

    func isMarked(_ size: PictureAccess.Size) -> Bool { size != .small && (files[size]?.width ?? 0) >= MarkGrid.narrowest }

    /// Every picture of a setting that has not been taken out, the newest first.
    static func all(in setting: Setting.ID, from db: Reader) throws -> [TraceSource] {
        let rows = try db.rows(
            """
            SELECT c.id, c.post, p.title, c.sealed_key, c.generation, r.size, r.file, r.digest, r.width FROM picture c
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            JOIN rendition r ON r.setting = c.setting AND r.picture = c.id AND r.generation = c.generation
            WHERE c.setting = \(setting) AND \(PictureFilter.ready) ORDER BY c.added_at DESC, c.id DESC
            """
        ) { try Row(setting, $0) }
        var sources: [TraceSource] = []
        for row in rows {
            guard let size = row.size, let file = row.file else { continue }
            if let last = sources.last, last.picture == row.picture {
                sources[sources.count - 1] = TraceSource(
                    picture: last.picture, post: last.post, title: last.title, files: last.files.merging([size: file]) { $1 })
            } else {
                sources.append(TraceSource(picture: row.picture, post: row.post, title: row.title, files: [size: file]))
            }
        }
        return sources
    }

    private struct Row {
        let picture: Picture.ID
        let post: Post.ID
        let title: String
        let size: PictureAccess.Size?
        let file: PictureFile?

        init(_ setting: Setting.ID, _ row: Storage.Row) throws {
            picture = try row.identifier(0)
            post = try row.identifier(1)
            title = try row.text(2)
            size = PictureAccess.Size(rawValue: try row.text(5))
            guard let size, let name = StoredName(try row.text(6)) else { file = nil; return }
            let place = Pictures.Place(setting: setting.bytes, picture: picture.bytes, role: size.role, generation: try row.integer(4))
            file = PictureFile(name: name, sealedKey: try row.bytes(3), place: place, width: try row.integer(8), digest: try row.bytes(7))
        }
    }
}

/// Somebody whose mark is tried: everybody who ever belonged to the setting, gone or not.
struct TraceCandidate: Sendable {
    let member: Member.ID
    /// Nil for somebody of whom whoever traces is never to learn here: who else cares for their own child.
    let name: String?
    let capacity: Capacity
    let lastDay: Day?

    static func all(for asking: Asking, from db: Reader) throws -> [TraceCandidate] {
        let isNamed: SQL = asking.actor == .machine ? "1 = 1" : PeoplePage.hidingKin(of: try asking.viewer(in: db))
        return try db.rows(
            """
            SELECT m.id, p.name, m.capacity, m.last_day, CASE WHEN \(isNamed) THEN 1 ELSE 0 END
            FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(asking.setting) ORDER BY m.id
            """
        ) { row in
            TraceCandidate(
                member: try row.identifier(0), name: try row.flag(4) ? row.text(1) : nil, capacity: try row.word(2),
                lastDay: try row.optionalDay(3))
        }
    }
}
