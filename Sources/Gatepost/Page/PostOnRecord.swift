import Safeguarding
import Storage

/// A published post with everything around it as it is on record on one day, whoever looks.
///
/// Nothing in it has been decided for anybody: whom to show which picture or comment is `ShownPost`'s to say.
final class PostOnRecord: Sendable {
    let row: PostRow
    /// Rooms it is for, by name; empty when for everyone or one family.
    let rooms: [String]
    let audience: PostAudience
    let pictures: [PictureOnRecord]
    let attachments: [AttachmentOnRecord]
    /// All but those taken away, latest first.
    let comments: [CommentOnRecord]
    let thanks: [Member.ID]

    private init(
        row: PostRow, rooms: [String], audience: PostAudience, pictures: [PictureOnRecord], attachments: [AttachmentOnRecord],
        comments: [CommentOnRecord], thanks: [Member.ID]
    ) {
        self.row = row
        self.rooms = rooms
        self.audience = audience
        self.pictures = pictures
        self.attachments = attachments
        self.comments = comments
        self.thanks = thanks
    }

    static func load(
        _ posts: [Post.ID], rooms: RoomNames, in setting: Setting.ID, on today: Day, from db: Reader
    ) throws -> [Post.ID: PostOnRecord] {
        let rows = try PostRow.load(posts, in: setting, from: db)
        let pictures = try PictureOnRecord.load(of: posts, in: setting, on: today, from: db)
        let attachments = try AttachmentOnRecord.load(of: posts, in: setting, on: today, from: db)
        let comments = try CommentOnRecord.load(of: posts, rooms: rooms, in: setting, from: db)
        let thanks: [Post.ID: [Member.ID]] = try grouped(
            "SELECT post, member FROM thanks WHERE setting = \(setting) AND post IN (\(list: posts))", from: db)
        let audiences: [Post.ID: [Room.ID]] = try grouped(
            "SELECT post, room FROM post_room WHERE setting = \(setting) AND post IN (\(list: posts))", from: db)
        return rows.reduce(into: [:]) { found, row in
            let own = audiences[row.id] ?? []
            let audience: PostAudience =
                switch row.audience {
                case .everyone: .everyone
                case .rooms: .rooms(Set(own))
                case .family: .family(row.child)
                }
            found[row.id] = PostOnRecord(
                row: row, rooms: row.audience == .rooms ? rooms.names(of: own) : [], audience: audience,
                pictures: pictures[row.id] ?? [], attachments: attachments[row.id] ?? [], comments: comments[row.id] ?? [],
                thanks: thanks[row.id] ?? [])
        }
    }

    private static func grouped<Thing>(_ statement: SQL, from db: Reader) throws -> [Post.ID: [Identifier<Thing>]] {
        var found: [Post.ID: [Identifier<Thing>]] = [:]
        try db.each(statement) { row in found[try row.identifier(0), default: []].append(try row.identifier(1)) }
        return found
    }
}

/// The post's own columns.
struct PostRow: Sendable, Equatable {
    let id: Post.ID
    let kind: PostKind
    let audience: AudienceKind
    /// Whose family a post for one family is for.
    let child: Child.ID?
    let title, words: String
    let publishedAt: Int
    let commentsClosed: Bool

    static func load(_ posts: [Post.ID], in setting: Setting.ID, from db: Reader) throws -> [PostRow] {
        try db.rows(
            """
            SELECT id, kind, audience, title, words, published_at, comments_closed, child FROM post
            WHERE setting = \(setting) AND id IN (\(list: posts)) AND published_at IS NOT NULL
            """
        ) { row in
            PostRow(
                id: try row.identifier(0), kind: try row.word(1), audience: try row.word(2), child: try row.optionalIdentifier(7),
                title: try row.text(3), words: try row.text(4), publishedAt: try row.integer(5), commentsClosed: try row.flag(6))
        }
    }
}
