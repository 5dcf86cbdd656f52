public import Safeguarding
import Storage

/// A comment as one viewer sees it.
public struct ShownComment: Sendable, Equatable {
    private let record: CommentOnRecord
    public let author: Author

    public var id: Comment.ID { record.id }
    public var words: String { record.words }
    public var saidAt: Int { record.saidAt }
    /// Waits for the office to read it; only its writer and the team are shown it.
    public var isHeld: Bool { record.isHeld }
    /// The office took it away, and this is why: told to whoever wrote it, and to nobody else here (S5).
    public var removedFor: String? { record.removedFor }

    init(_ record: CommentOnRecord, to eyes: ViewersEyes) {
        self.record = record
        author = record.author(to: eyes)
    }

    public static func == (left: ShownComment, right: ShownComment) -> Bool {
        left.author == right.author && (left.record === right.record || left.record.readsAs(right.record))
    }

    /// Who it is said by, as far as this viewer is told.
    public enum Author: Hashable, Sendable {
        case setting
        case you
        /// "an Oak room parent".
        case parent(room: String)
        /// "a relative in Oak room", whom a parent invited.
        case relative(room: String)
        /// Their family's name, which they chose to show.
        case family(String)
        /// Told to the team, who answer for the page.
        case named(String, room: String)
    }
}

/// A comment as it is on record, with how its writer stands here. An object, so that a page holds it and copies nothing.
final class CommentOnRecord: Sendable {
    let id: Comment.ID
    let writer: Member.ID
    let words: String
    let saidAt: Int
    let isHeld: Bool
    let removedFor: String?
    let isBySetting: Bool
    private let tie: Tie

    /// What could be said of a writer. Whom it is said to is decided for each viewer.
    private struct Tie {
        var name = "", familyName = "", room = ""
        var showsFamilyName = false
        var isRelative = false
        var child: Child.ID?
    }

    private init(
        id: Comment.ID, writer: Member.ID, words: String, saidAt: Int, isHeld: Bool, removedFor: String?, isBySetting: Bool, tie: Tie
    ) {
        (self.id, self.writer, self.words, self.saidAt) = (id, writer, words, saidAt)
        (self.isHeld, self.removedFor, self.isBySetting, self.tie) = (isHeld, removedFor, isBySetting, tie)
    }

    /// All comments of these posts, the latest of each first. Of those taken away only the reason is kept beside the words.
    static func load(
        of posts: [Post.ID], rooms: RoomNames, in setting: Setting.ID, from db: Reader
    ) throws -> [Post.ID: [CommentOnRecord]] {
        var said: [(post: Post.ID, comment: (Tie) -> CommentOnRecord, writer: Member.ID)] = []
        try db.each(
            """
            SELECT post, id, author, words, said_at, state, as_setting, reason FROM comment
            WHERE setting = \(setting) AND post IN (\(list: posts)) AND state <> 'sealed' ORDER BY post, said_at DESC, id DESC
            """
        ) { row in
            let (id, writer): (Comment.ID, Member.ID) = (try row.identifier(1), try row.identifier(2))
            let (words, saidAt, state, isBySetting) = (try row.text(3), try row.integer(4), try row.text(5), try row.flag(6))
            let removedFor = state == "removed" ? row.optionalText(7) ?? "" : nil
            said.append(
                (
                    try row.identifier(0),
                    { tie in
                        CommentOnRecord(
                            id: id, writer: writer, words: words, saidAt: saidAt, isHeld: state == "held", removedFor: removedFor,
                            isBySetting: isBySetting, tie: tie)
                    },
                    writer
                ))
        }
        let ties = try ties(of: Set(said.map(\.writer)), rooms: rooms, in: setting, from: db)
        return said.reduce(into: [:]) { found, row in found[row.post, default: []].append(row.comment(ties[row.writer] ?? Tie())) }
    }

    private static func ties(
        of members: Set<Member.ID>, rooms: RoomNames, in setting: Setting.ID, from db: Reader
    ) throws -> [Member.ID: Tie] {
        var ties: [Member.ID: Tie] = [:]
        guard !members.isEmpty else { return ties }
        try db.each(
            """
            SELECT m.id, m.shows_family_name, p.name, c.id, c.family_name, c.room FROM membership m JOIN person p ON p.id = m.person
            LEFT JOIN carer k ON k.setting = m.setting AND k.member = m.id
            LEFT JOIN child c ON c.setting = k.setting AND c.id = k.child
            WHERE m.setting = \(setting) AND m.id IN (\(list: members.sorted()))
            """
        ) { row in
            let member: Member.ID = try row.identifier(0)
            let child: Child.ID? = try row.optionalIdentifier(3)
            // Somebody with two children here is known by the first of them.
            if let other = ties[member]?.child, let child, other < child { return }
            ties[member] = Tie(
                name: try row.text(2), familyName: row.optionalText(4) ?? "",
                room: try row.optionalIdentifier(5).flatMap { rooms[$0] } ?? "", showsFamilyName: try row.flag(1), child: child)
        }
        for (member, room) in try relatives(among: members, in: setting, from: db) {
            ties[member]?.isRelative = true
            ties[member]?.room = rooms[room] ?? ""
        }
        return ties
    }

    /// Those of these writers who are, or were, here as relatives, with the room of a child of theirs.
    private static func relatives(
        among members: Set<Member.ID>, in setting: Setting.ID, from db: Reader
    ) throws -> [(Member.ID, Room.ID)] {
        try db.rows(
            """
            SELECT r.member, c.room FROM invited_relative r JOIN child c ON c.setting = r.setting AND c.id = r.child
            WHERE r.setting = \(setting) AND r.member IN (\(list: members.sorted())) ORDER BY r.id DESC
            """
        ) { (try $0.identifier(0), try $0.identifier(1)) }
    }

    /// How its writer is named to this viewer. Carers of one child who live apart are never told of each other (D14).
    func author(to eyes: ViewersEyes) -> ShownComment.Author {
        if isBySetting { return .setting }
        if writer == eyes.member { return .you }
        let unnamed: ShownComment.Author = tie.isRelative ? .relative(room: tie.room) : .parent(room: tie.room)
        if eyes.apart.contains(writer) { return unnamed }
        if eyes.seesWholePage { return .named(tie.name, room: tie.room) }
        // Families showed their name to families of the room, and not to whoever else is let look on.
        return tie.showsFamilyName && !tie.isRelative && !eyes.isRelative ? .family(tie.familyName) : unnamed
    }

    /// Held ones are for the team, and for whoever wrote them; those taken away for their writer alone.
    func isReadable(by eyes: ViewersEyes) -> Bool {
        if removedFor != nil { return writer == eyes.member }
        return !isHeld || eyes.seesWholePage || writer == eyes.member
    }

    /// Whether it is the same comment, read at another time and not changed since.
    func readsAs(_ other: CommentOnRecord) -> Bool {
        id == other.id && words == other.words && saidAt == other.saidAt && isHeld == other.isHeld && removedFor == other.removedFor
    }
}
