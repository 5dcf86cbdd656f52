public import Safeguarding
import Storage

/// A published post of which a picture is not shown any more, because somebody in it has no permission now (S2). Families
/// see nothing of it already; the desk says what to do.
public struct StoppedPost: Sendable {
    public let post: Post.ID
    public let title: String
    public let publishedAt: Int
    public let pictures: [Picture.ID]

    /// Newest posts first. Only people whose permission is not a yes are looked up, so that a long-lived page stays cheap.
    static func load(most: Int = 10, for viewer: Viewer, from db: Reader) throws -> [StoppedPost] {
        let setting = viewer.setting
        let people = try db.rows(
            """
            SELECT DISTINCT f.child, f.member FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE f.setting = \(setting) AND p.state = 'published' AND c.removed_at IS NULL AND (f.child IS NOT NULL OR f.member IS NOT NULL)
            """
        ) { row -> Subject? in
            let child: Child.ID? = try row.optionalIdentifier(0)
            let adult: Member.ID? = try row.optionalIdentifier(1)
            return child.map(Subject.child) ?? adult.map(Subject.adult)
        }.compactMap(\.self)
        let permissions = try ConsentRegister.permissions(
            of: Set(people), for: .closedPage, .photograph, in: setting, on: viewer.today, from: db)
        let without = permissions.filter { $0.value != .yes }.keys
        let children: [Child.ID] = without.compactMap { if case .child(let child) = $0 { child } else { nil } }
        let adults: [Member.ID] = without.compactMap { if case .adult(let member) = $0 { member } else { nil } }
        guard !children.isEmpty || !adults.isEmpty else { return [] }
        let rows = try db.rows(
            """
            SELECT DISTINCT p.id, p.title, p.published_at, c.id FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE f.setting = \(setting) AND p.state = 'published' AND c.removed_at IS NULL
            AND (f.child IN (\(list: children.sorted())) OR f.member IN (\(list: adults.sorted())))
            ORDER BY p.published_at DESC, p.id, c.id
            """
        ) { (try $0.identifier(0) as Post.ID, try $0.text(1), try $0.integer(2), try $0.identifier(3) as Picture.ID) }
        let stopped = try PictureFilter.stopped(among: rows.map(\.3), for: viewer, from: db)
        var posts: [StoppedPost] = []
        for row in rows where stopped.contains(row.3) {
            if let last = posts.last, last.post == row.0 {
                posts[posts.count - 1] = StoppedPost(post: row.0, title: row.1, publishedAt: row.2, pictures: last.pictures + [row.3])
            } else {
                guard posts.count < most else { break }
                posts.append(StoppedPost(post: row.0, title: row.1, publishedAt: row.2, pictures: [row.3]))
            }
        }
        return posts
    }
}
