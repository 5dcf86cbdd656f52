public import Safeguarding
import Storage

/// A comment as one viewer sees it.
public struct ShownComment: Sendable {
    public let id: Comment.ID
    public let words: String
    public let saidAt: Int
    public let author: Author
    /// Waits for the office to read it; only its writer and the team are shown it.
    public let isHeld: Bool

    /// Who it is said by, as far as this viewer is told.
    public enum Author: Hashable, Sendable {
        case setting
        case you
        /// "an Oak room parent".
        case parent(room: String)
        /// Their family's name, which they chose to show.
        case family(String)
        /// Told to the team, who answer for the page.
        case named(String, room: String)
    }

    struct OfPosts {
        var comments: [Post.ID: [ShownComment]] = [:]
        var counts: [Post.ID: Int] = [:]
    }

    /// The latest comments of each post, oldest of them first, with how many there are in all.
    /// - Parameters:
    ///   - ofFamilies: those of the posts that are for one child's family: there a word of another carer, whatever name it is
    ///     under, would tell that there is one.
    ///   - apart: carers whom this viewer is not told of.
    ///   - rooms: the setting's.
    static func load(
        of posts: [Post.ID], ofFamilies: [Post.ID], apart: Set<Member.ID>, rooms: RoomNames, most: Int, for viewer: Viewer, from db: Reader
    ) throws -> OfPosts {
        var mayRead: SQL = viewer.isTeam ? "state <> 'removed'" : "(state = 'shown' OR (state = 'held' AND author = \(viewer.member)))"
        if !ofFamilies.isEmpty, !apart.isEmpty {
            mayRead = "\(mayRead) AND NOT (post IN (\(list: ofFamilies)) AND author IN (\(list: apart.sorted())))"
        }
        // The index tells how many there are and which are the latest; only for those are the words looked up.
        var (heads, counts): ([Head], [Post.ID: Int]) = ([], [:])
        try db.each(
            """
            SELECT post, id, author, said_at, state FROM comment
            WHERE setting = \(viewer.setting) AND post IN (\(list: posts)) AND \(mayRead) ORDER BY post DESC, said_at DESC, id DESC
            """
        ) { row in
            let post: Post.ID = try row.identifier(0)
            counts[post, default: 0] += 1
            if counts[post, default: 0] <= most { heads.append(try Head(row, of: post)) }
        }
        guard !heads.isEmpty else { return OfPosts() }
        let said = try db.rows(
            "SELECT id, words, as_setting FROM comment WHERE setting = \(viewer.setting) AND id IN (\(list: heads.map(\.id)))"
        ) { (try $0.identifier(0) as Comment.ID, (words: try $0.text(1), asSetting: try $0.flag(2))) }
        .reduce(into: [:]) { $0[$1.0] = $1.1 }
        let writers = heads.filter { said[$0.id]?.asSetting == false }.map(\.author)
        let authors = try Authors.load(Set(writers), apart: apart, rooms: rooms, for: viewer, from: db)
        return heads.reversed().reduce(into: OfPosts(counts: counts)) { found, head in
            guard let (words, asSetting) = said[head.id] else { return }
            let author = asSetting ? .setting : authors[head.author] ?? .parent(room: "")
            found.comments[head.post, default: []].append(
                ShownComment(id: head.id, words: words, saidAt: head.saidAt, author: author, isHeld: head.isHeld))
        }
    }

    private struct Head {
        let id: Comment.ID
        let post: Post.ID
        let author: Member.ID
        let saidAt: Int
        let isHeld: Bool

        init(_ row: Row, of post: Post.ID) throws {
            self.post = post
            id = try row.identifier(1)
            author = try row.identifier(2)
            saidAt = try row.integer(3)
            isHeld = try row.text(4) == "held"
        }
    }
}

/// How commenters are named to a viewer. Carers of one child who live apart are never told of each other.
enum Authors {
    static func load(
        _ members: Set<Member.ID>, apart: Set<Member.ID>, rooms: RoomNames, for viewer: Viewer, from db: Reader
    ) throws -> [Member.ID: ShownComment.Author] {
        guard !members.isEmpty else { return [:] }
        let names = viewer.isTeam ? try Authors.names(of: members, in: viewer.setting, from: db) : [:]
        let ties = try db.rows(
            """
            SELECT m.id, m.shows_family_name, c.id, c.family_name, c.room FROM membership m
            LEFT JOIN carer k ON k.setting = m.setting AND k.member = m.id
            LEFT JOIN child c ON c.setting = k.setting AND c.id = k.child
            WHERE m.setting = \(viewer.setting) AND m.id IN (\(list: members.sorted()))
            """
        ) { row in
            let child: Child.ID? = try row.optionalIdentifier(2)
            return Tie(
                member: try row.identifier(0), showsName: try row.flag(1), child: child, familyName: row.optionalText(3) ?? "",
                room: try row.optionalIdentifier(4).flatMap { rooms[$0] } ?? "")
        }
        return ties.reduce(into: [Member.ID: Tie]()) { first, tie in
            // Somebody with two children here is known by the first of them.
            if let other = first[tie.member], let child = other.child, let this = tie.child, child < this { return }
            first[tie.member] = tie
        }
        .mapValues { tie in
            if tie.member == viewer.member { return .you }
            if apart.contains(tie.member) { return .parent(room: tie.room) }
            if let name = names[tie.member] { return .named(name, room: tie.room) }
            return tie.showsName ? .family(tie.familyName) : .parent(room: tie.room)
        }
    }

    private static func names(of members: Set<Member.ID>, in setting: Setting.ID, from db: Reader) throws -> [Member.ID: String] {
        try db.rows(
            """
            SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.id IN (\(list: members.sorted()))
            """
        ) { (try $0.identifier(0) as Member.ID, try $0.text(1)) }
        .reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    private struct Tie {
        let member: Member.ID
        let showsName: Bool
        let child: Child.ID?
        let familyName, room: String
    }
}
