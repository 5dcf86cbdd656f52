public import Safeguarding
public import Storage

/// The page as one viewer sees it: newest first, a screenful at a time.
///
/// Nothing about visibility is stored. Posts are asked of the viewer's rooms and children, and each picture of the consent
/// of everybody in it, in the same moment of the database (S2, D14, D19).
public struct FeedPage: Sendable {
    /// A place in the feed, to go on from. Older posts than this come next.
    public struct Place: Hashable, Sendable {
        public let publishedAt: Int
        public let post: Post.ID
        public init(publishedAt: Int, post: Post.ID) {
            self.publishedAt = publishedAt
            self.post = post
        }
    }

    /// What the viewer asked to see.
    public struct Choice: Hashable, Sendable {
        public var room: Room.ID?
        public var kind: PostKind?
        public var before: Place?
        public init(room: Room.ID? = nil, kind: PostKind? = nil, before: Place? = nil) {
            self.room = room
            self.kind = kind
            self.before = before
        }
    }

    public let posts: [ShownPost]
    /// Rooms to choose from.
    public let rooms: [RoomName]
    /// Where older posts go on, if there are any.
    public let older: Place?

    public struct RoomName: Hashable, Sendable {
        public let room: Room.ID
        public let name: String
    }

    static let length = 20

    /// - Throws: `NotFound` for those to whom the page does not exist.
    public static func load(_ choice: Choice, for viewer: Viewer, from db: Reader) throws -> FeedPage {
        let (filter, recollection) = (try PageFilter(for: viewer), try db.recollection(PageRecollection.self))
        let found = try recollection.newest(choice, within: filter.reach, for: viewer) {
            try newest(choice, where: filter.condition, from: db)
        }
        let posts = try recollection.posts(Array(found.prefix(length)), for: viewer, from: db)
        let eyes = try ViewersEyes(of: viewer, from: db)
        let last = found.count > length ? posts.last?.row : nil
        return FeedPage(
            posts: posts.map { ShownPost($0, to: eyes, commentsEach: 3) },
            rooms: try recollection.rooms(for: viewer, from: db).open.filter { viewer.seesWholePage || viewer.rooms.contains($0.room) },
            older: last.map { Place(publishedAt: $0.publishedAt, post: $0.id) })
    }

    /// A screenful, and one more where there are older ones.
    private static func newest(_ choice: Choice, where filter: SQL, from db: Reader) throws -> [Post.ID] {
        var condition = filter
        if let before = choice.before {
            condition = "\(condition) AND (p.published_at, p.id) < (\(before.publishedAt), \(before.post))"
        }
        if let kind = choice.kind { condition = "\(condition) AND p.kind = \(kind)" }
        if let room = choice.room {
            condition = """
                \(condition) AND p.audience = 'rooms' AND EXISTS (SELECT 1 FROM post_room y WHERE y.setting = p.setting AND y.post = p.id AND y.room = \(room))
                """
        }
        return try db.rows(
            "SELECT p.id FROM post p WHERE \(condition) ORDER BY p.published_at DESC, p.id DESC LIMIT \(length + 1)"
        ) { try $0.identifier(0) }
    }
}

/// A post with everything around it that one viewer may see: all that its markup shows of it.
public struct ShownPost: Sendable, Equatable {
    private let record: PostOnRecord
    public let pictures: [ShownPicture]
    /// Pictures held back because somebody in them has no live permission. Told to the team only.
    public let heldBack: Int
    /// Its videos and documents, without videos held back.
    public let attachments: [ShownAttachment]
    /// Videos held back for the same reason, told to the team only.
    public let videosHeldBack: Int
    public let comments: [ShownComment]
    public let commentCount: Int
    public let thanks: Int
    public let isThanked: Bool

    public var id: Post.ID { record.row.id }
    public var kind: PostKind { record.row.kind }
    public var audience: AudienceKind { record.row.audience }
    /// Rooms it is for, by name; empty when for everyone or one family.
    public var rooms: [String] { record.rooms }
    public var title: String { record.row.title }
    public var words: String { record.row.words }
    public var publishedAt: Int { record.row.publishedAt }
    public var commentsClosed: Bool { record.row.commentsClosed }

    public static func == (left: ShownPost, right: ShownPost) -> Bool {
        let (mine, theirs) = (left.record, right.record)
        return (mine === theirs || mine.row == theirs.row && mine.rooms == theirs.rooms)
            && left.pictures == right.pictures && left.heldBack == right.heldBack && left.attachments == right.attachments
            && left.videosHeldBack == right.videosHeldBack && left.comments == right.comments && left.commentCount == right.commentCount
            && left.thanks == right.thanks && left.isThanked == right.isThanked
    }

    /// - Throws: `NotFound` when this viewer may not see it.
    public static func load(_ post: Post.ID, for viewer: Viewer, from db: Reader) throws -> ShownPost {
        guard try db.shows(post, to: viewer) else { throw NotFound() }
        let posts = try db.recollection(PageRecollection.self).posts([post], for: viewer, from: db)
        guard let post = posts.first else { throw NotFound() }
        return ShownPost(post, to: try ViewersEyes(of: viewer, from: db), commentsEach: 500)
    }

    /// What there is to see of a post for these eyes, with the latest of its comments, the oldest of them first.
    init(_ post: PostOnRecord, to eyes: ViewersEyes, commentsEach most: Int) {
        record = post
        pictures = post.pictures.compactMap { eyes.maySee($0, of: post) ? $0.picture : nil }
        heldBack = eyes.seesWholePage ? post.pictures.count - pictures.count : 0
        attachments = post.attachments.compactMap { eyes.maySee($0, of: post) ? $0.attachment : nil }
        videosHeldBack = eyes.seesWholePage ? post.attachments.count - attachments.count : 0
        var (count, latest): (Int, [ShownComment]) = (0, [])
        latest.reserveCapacity(min(most, post.comments.count))
        for comment in post.comments where comment.isReadable(by: eyes) && !eyes.isKept(from: comment.writer, under: post) {
            if latest.count < most { latest.append(ShownComment(comment, to: eyes)) }
            if comment.removedFor == nil { count += 1 }
        }
        latest.reverse()
        (commentCount, comments) = (count, latest)
        thanks = post.thanks.count { !eyes.isKept(from: $0, under: post) }
        isThanked = post.thanks.contains(eyes.member)
    }
}

/// A viewer, with what else bears on what they see. An object: each picture and comment of a page is looked at with it.
final class ViewersEyes {
    private let viewer: Viewer
    let member: Member.ID
    let seesWholePage, isRelative: Bool
    private let photoPolicy: PhotoPolicy
    private let blind: BlindSpot

    /// Whom and what a human must not be told of, as it is on record.
    struct BlindSpot {
        /// Carers of whom they are not told.
        let apart: Set<Member.ID>
        /// Those of them whom another carer invited: nothing at all of theirs is shown.
        let relatives: Set<Member.ID>
        /// Children of whom they must be told nothing.
        let secret: Set<Child.ID>
    }

    init(of viewer: Viewer, from db: Reader) throws {
        self.viewer = viewer
        (member, seesWholePage, isRelative) = (viewer.member, viewer.seesWholePage, viewer.isRelative)
        photoPolicy = viewer.photoPolicy
        blind = try db.recollection(PageRecollection.self).blindSpot(of: viewer) {
            let carers = try viewer.carersAlone(from: db)
            let relatives = try viewer.relatives(of: carers, from: db)
            return BlindSpot(
                apart: carers.union(relatives), relatives: relatives, secret: try PictureFilter.childrenKeptSecret(from: viewer, db))
        }
    }

    var apart: Set<Member.ID> { blind.apart }

    func maySee(_ picture: PictureOnRecord, of post: PostOnRecord) -> Bool {
        !PictureFilter.stops(picture.people, under: photoPolicy, keepingSecret: blind.secret)
            && (isMeant(post) || viewer.openTies.contains { $0.isShown(among: picture.people) })
    }

    func maySee(_ found: AttachmentOnRecord, of post: PostOnRecord) -> Bool {
        let isStopped =
            found.attachment.kind == .video
            && AttachmentFilter.stops(
                found.attachment.id, showing: found.people, nobodyBy: found.nobodyBy, for: viewer, keepingSecret: blind.secret)
        return !isStopped && (isMeant(post) || viewer.openTies.contains { $0.isListed(among: found.people) })
    }

    /// Whether a post on the viewer's page is all theirs. Of one that is there because it shows a child, relatives see what shows it.
    private func isMeant(_ post: PostOnRecord) -> Bool {
        !isRelative || viewer.openTies.contains { $0.isMeant(by: post.audience) }
    }

    /// Whether a word or a thanks of this member would tell that there is another carer: under a post for one family it would,
    /// whatever name it is under, and a number is as good as a name.
    /// Of whom another carer invited nothing is shown anywhere.
    func isKept(from member: Member.ID, under post: PostOnRecord) -> Bool {
        blind.relatives.contains(member) || (post.row.audience == .family && apart.contains(member))
    }
}
