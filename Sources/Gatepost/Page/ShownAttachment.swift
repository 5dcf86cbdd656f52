public import Safeguarding
import Storage

/// A video or a document that this viewer may see at this moment.
public struct ShownAttachment: Hashable, Sendable {
    public let id: Attachment.ID
    public let kind: AttachmentKind
    /// What it shows, or what it is called.
    public let title: String
    public let width: Int
    public let height: Int
    public let milliseconds: Int?
    public let hasSound: Bool
    public let pages: Int?
    public let bytes: Int

    struct OfPosts {
        var shown: [Post.ID: [ShownAttachment]] = [:]
        var heldBack: [Post.ID: Int] = [:]
    }

    /// The attachments of these posts, without videos of somebody whose permission is not live (S2, P1).
    static func load(of posts: [Post.ID], for viewer: Viewer, from db: Reader) throws -> OfPosts {
        let rows = try db.rows(
            """
            SELECT a.id, a.post, a.kind, a.title, a.width, a.height, a.milliseconds, a.has_sound, a.pages, a.bytes FROM attachment a
            WHERE a.setting = \(viewer.setting) AND a.post IN (\(list: posts)) AND \(AttachmentFilter.ready)
            ORDER BY a.post, a.position, a.id
            """
        ) { row in
            (
                try row.identifier(1) as Post.ID,
                ShownAttachment(
                    id: try row.identifier(0), kind: try row.word(2), title: try row.text(3), width: try row.integer(4),
                    height: try row.integer(5), milliseconds: row.optionalInteger(6), hasSound: row.optionalInteger(7) == 1,
                    pages: row.optionalInteger(8), bytes: try row.integer(9))
            )
        }
        guard !rows.isEmpty else { return OfPosts() }
        let stopped = try AttachmentFilter.stopped(among: rows.map(\.1.id), for: viewer, from: db)
        return rows.reduce(into: OfPosts()) { found, row in
            if stopped.contains(row.1.id) { found.heldBack[row.0, default: 0] += 1 } else { found.shown[row.0, default: []].append(row.1) }
        }
    }
}

/// Which videos and documents may be shown today. Asked again at each request, so that a withdrawal bites on the next one.
enum AttachmentFilter {
    /// Prepared, and not taken out.
    static let ready: SQL = "a.state = 'ready' AND a.removed_at IS NULL"

    /// Videos in which somebody has no live permission, or that show more than the photo policy allows now, or a child of whom
    /// this viewer must be told nothing; and those of which nobody has said who is in them.
    static func stopped(among attachments: [Attachment.ID], for viewer: Viewer, from db: Reader) throws -> Set<Attachment.ID> {
        guard !attachments.isEmpty else { return [] }
        let setting = viewer.setting
        let videos = try db.rows(
            "SELECT id, nobody_by FROM attachment WHERE setting = \(setting) AND id IN (\(list: attachments)) AND kind = \(AttachmentKind.video)"
        ) { (try $0.identifier(0) as Attachment.ID, try $0.optionalIdentifier(1) as Member.ID?) }
        guard !videos.isEmpty else { return [] }
        let people = try PostAttachment.Person.all(in: videos.map(\.0), on: viewer.today, in: setting, from: db)
        let secret = try PictureFilter.childrenKeptSecret(from: viewer, db)
        return Set(
            videos.filter { id, nobodyBy in
                let listed = people[id] ?? []
                let atGate = AttachmentAtGate(id, .video, people: listed.map(\.who), nobodySigned: nobodyBy != nil)
                // What the gate asked when it let them out, asked again; but a child who has left stays where it may still be shown.
                return everybodyListed(atGate) != nil || photoPolicy(viewer.photoPolicy, atGate) != nil
                    || listed.contains { $0.permission != .yes || $0.isAmong(secret) }
            }.map(\.0))
    }
}

extension PostAttachment.Person {
    fileprivate func isAmong(_ children: Set<Child.ID>) -> Bool { if case .child(let child) = subject { children.contains(child) } else { false } }
}
