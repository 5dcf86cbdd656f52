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
    static func load(
        of posts: [Post.ID], ofFamilies: [Post.ID], apart: Set<Member.ID>, most: Int, for viewer: Viewer, from db: Reader
    ) throws -> OfPosts {
        var mayRead: SQL = viewer.isTeam ? "state <> 'removed'" : "(state = 'shown' OR (state = 'held' AND author = \(viewer.member)))"
        if !ofFamilies.isEmpty, !apart.isEmpty {
            mayRead = "\(mayRead) AND NOT (post IN (\(list: ofFamilies)) AND author IN (\(list: apart.sorted())))"
        }
        let counts = try db.rows(
            "SELECT post, COUNT(*) FROM comment WHERE setting = \(viewer.setting) AND post IN (\(list: posts)) AND \(mayRead) GROUP BY post"
        ) { (try $0.identifier(0) as Post.ID, try $0.integer(1)) }
        // One small statement for each post stops at the last comment it shows; one for all would sort every comment there is.
        let rows = try counts.flatMap { post, _ in
            try db.rows(
                """
                SELECT id, author, words, said_at, state, as_setting FROM comment
                WHERE setting = \(viewer.setting) AND post = \(post) AND \(mayRead) ORDER BY said_at DESC, id DESC LIMIT \(most)
                """
            ) { row in
                Said(
                    id: try row.identifier(0), post: post, author: try row.identifier(1), words: try row.text(2), saidAt: try row.integer(3),
                    isHeld: try row.text(4) == "held", asSetting: try row.flag(5))
            }
            .reversed()
        }
        let authors = try Authors.load(Set(rows.filter { !$0.asSetting }.map(\.author)), apart: apart, for: viewer, from: db)
        return rows.reduce(into: OfPosts(counts: Dictionary(uniqueKeysWithValues: counts))) { found, row in
            let author = row.asSetting ? .setting : authors[row.author] ?? .parent(room: "")
            found.comments[row.post, default: []].append(
                ShownComment(id: row.id, words: row.words, saidAt: row.saidAt, author: author, isHeld: row.isHeld))
        }
    }

    private struct Said {
        let id: Comment.ID
        let post: Post.ID
        let author: Member.ID
        let words: String
        let saidAt: Int
        let isHeld, asSetting: Bool
    }
}

/// How commenters are named to a viewer. Carers of one child who live apart are never told of each other.
enum Authors {
    static func load(_ members: Set<Member.ID>, apart: Set<Member.ID>, for viewer: Viewer, from db: Reader) throws -> [Member.ID: ShownComment.Author] {
        guard !members.isEmpty else { return [:] }
        let ties = try db.rows(
            """
            SELECT m.id, p.name, m.shows_family_name, c.family_name, r.name
            FROM membership m JOIN person p ON p.id = m.person
            LEFT JOIN carer k ON k.setting = m.setting AND k.member = m.id
            LEFT JOIN child c ON c.setting = k.setting AND c.id = k.child
            LEFT JOIN room r ON r.setting = c.setting AND r.id = c.room
            WHERE m.setting = \(viewer.setting) AND m.id IN (\(list: members.sorted())) ORDER BY m.id, c.id
            """
        ) { row in
            Tie(
                member: try row.identifier(0), name: try row.text(1), showsName: try row.flag(2), familyName: row.optionalText(3) ?? "",
                room: row.optionalText(4) ?? "")
        }
        return Dictionary(grouping: ties, by: \.member).mapValues { ties in
            let tie = ties[0]
            if tie.member == viewer.member { return .you }
            if apart.contains(tie.member) { return .parent(room: tie.room) }
            if viewer.isTeam { return .named(tie.name, room: tie.room) }
            return tie.showsName ? .family(tie.familyName) : .parent(room: tie.room)
        }
    }

    private struct Tie {
        let member: Member.ID
        let name: String
        let showsName: Bool
        let familyName, room: String
    }
}
