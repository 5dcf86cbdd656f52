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
}

/// A video or a document as it is on record, with everybody listed in it and what may be shown of them today.
struct AttachmentOnRecord: Sendable {
    let attachment: ShownAttachment
    let nobodyBy: Member.ID?
    let people: [PostAttachment.Person]

    static func load(
        of posts: [Post.ID], in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [Post.ID: [AttachmentOnRecord]] {
        let rows = try db.rows(
            """
            SELECT a.id, a.post, a.kind, a.title, a.width, a.height, a.milliseconds, a.has_sound, a.pages, a.bytes, a.nobody_by
            FROM attachment a WHERE a.setting = \(setting) AND a.post IN (\(list: posts)) AND \(AttachmentFilter.ready)
            ORDER BY a.post, a.position, a.id
            """
        ) { row in
            (
                try row.identifier(1) as Post.ID,
                ShownAttachment(
                    id: try row.identifier(0), kind: try row.word(2), title: try row.text(3), width: try row.integer(4),
                    height: try row.integer(5), milliseconds: row.optionalInteger(6), hasSound: row.optionalInteger(7) == 1,
                    pages: row.optionalInteger(8), bytes: try row.integer(9)),
                try row.optionalIdentifier(10) as Member.ID?
            )
        }
        let videos = rows.map(\.1).filter { $0.kind == .video }.map(\.id)
        let people = videos.isEmpty ? [:] : try PostAttachment.Person.all(in: videos, on: today, in: setting, from: db)
        return rows.reduce(into: [:]) { found, row in
            found[row.0, default: []].append(AttachmentOnRecord(attachment: row.1, nobodyBy: row.2, people: people[row.1.id] ?? []))
        }
    }
}

/// Which videos and documents may be shown today. Asked again at each request, so that a withdrawal bites on the next one.
enum AttachmentFilter {
    /// Prepared, and not taken out.
    static let ready: SQL = "a.state = 'ready' AND a.removed_at IS NULL"

    /// Whether a video shows somebody who has no live permission, or more than the photo policy allows now, or a child of whom
    /// this viewer must be told nothing; or nobody has said who is in it.
    static func stops(
        _ video: Attachment.ID, showing listed: [PostAttachment.Person], nobodyBy: Member.ID?, for viewer: Viewer,
        keepingSecret secret: Set<Child.ID>
    ) -> Bool {
        let atGate = AttachmentAtGate(video, .video, people: listed.map(\.who), nobodySigned: nobodyBy != nil)
        // What the gate asked when it let them out, asked again; but a child who has left stays where it may still be shown.
        return everybodyListed(atGate) != nil || photoPolicy(viewer.photoPolicy, atGate) != nil
            || listed.contains { $0.permission != .yes || $0.isAmong(secret) }
    }

    /// Those of these attachments that are stopped: only videos can be.
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
            videos.filter { stops($0.0, showing: people[$0.0] ?? [], nobodyBy: $0.1, for: viewer, keepingSecret: secret) }.map(\.0))
    }
}

extension PostAttachment.Person {
    fileprivate func isAmong(_ children: Set<Child.ID>) -> Bool {
        if case .child(let child) = subject { children.contains(child) } else { false }
    }
}
