public import Safeguarding
public import Storage

/// A post behind the page, with everything that any rule asks about it, loaded in one moment.
public struct PostAtGate: Sendable {
    public let id: Post.ID
    public let author: Member.ID
    public let state: PostState
    /// Raised by every change, of words, pictures or answers.
    public let version: Int
    /// The version at which the words were last changed: what a form that carries an older one would overwrite.
    public let wordsVersion: Int
    public let draft: PostDraft
    /// The approval partner it was put to.
    public let putTo: Member.ID?
    public let changedAt: Int
    public let publishedAt: Int?
    /// Why it was returned or taken down, by whom and when.
    public let reason: String?
    public let statedBy: Member.ID?
    public let statedAt: Int?
    public let pictures: [PostPicture]
    public let attachments: [PostAttachment]
    /// Whoever's words, pictures or answers are in it (N28).
    public let contributors: Set<Member.ID>
    public let questions: [PostQuestion]

    public var openQuestions: [PostQuestion] { questions.filter(\.isOpen) }
    /// It can be changed; a change takes it back out of whatever step it was at.
    public var isEditable: Bool { state != .published }
    /// Children who are shown in it, in pictures or videos.
    var childrenShown: Set<Child.ID> {
        let pictured: [Child.ID] = pictures.flatMap(\.faces).filter { $0.answer == .child }.compactMap(\.child)
        let filmed = attachments.flatMap(\.people).compactMap(\.subject.child)
        return Set(pictured + filmed)
    }
}

/// Somebody's "I'm not sure" (B14).
public struct PostQuestion: Sendable {
    public let id: Record.ID
    public let picture: Picture.ID?
    public let askedBy: Member.ID
    public let askedAt: Int
    public let about: String
    public let decision: QuestionDecision?
    public let answer: String?
    public var isOpen: Bool { decision == nil }
}

extension PostAtGate {
    /// Who sees posts behind the page: those who draft, approve, manage or look after safeguarding; an approval partner
    /// sees only the post that was put to them.
    public static func isBehindThePage(_ viewer: Viewer) -> Bool {
        viewer.holds(Duty.drafting.union(Duty.managing).union(Duty.safeguarding))
    }

    static func isSeen(by viewer: Viewer, putTo partner: Member.ID?) -> Bool {
        isBehindThePage(viewer) || viewer.holds([.approvalPartner]) && partner == viewer.member
    }

    /// - Throws: `NotFound` when there is no such post, or not for this viewer.
    public static func load(_ post: Post.ID, for viewer: Viewer, in db: Reader) throws -> PostAtGate {
        let setting = viewer.setting
        let found = try db.row(
            """
            SELECT p.author, p.state, p.version, p.title, p.words, p.kind, p.audience, p.child, p.back_at, p.put_to, p.changed_at,
                   p.published_at, p.reason, p.stated_by, p.stated_at,
                   (SELECT MAX(e.version) FROM post_edit e WHERE e.setting = p.setting AND e.post = p.id)
            FROM post p WHERE p.setting = \(setting) AND p.id = \(post)
            AND NOT EXISTS (SELECT 1 FROM sealed_item z WHERE z.setting = p.setting AND z.item = p.id)
            """
        ) { try Head($0) }
        guard let head = found, isSeen(by: viewer, putTo: head.putTo) else { throw NotFound() }
        let rooms: [Room.ID] =
            head.audience == .rooms
            ? try db.rows("SELECT room FROM post_room WHERE setting = \(setting) AND post = \(post)") { try $0.identifier(0) } : []
        let questions = try PostQuestion.all(of: post, in: setting, from: db)
        return PostAtGate(
            id: post, author: head.author, state: head.state, version: head.version, wordsVersion: head.wordsVersion,
            draft: PostDraft(
                title: head.title, words: head.words, kind: head.kind, audience: head.audience(in: Set(rooms)), backAt: head.backAt),
            putTo: head.putTo, changedAt: head.changedAt, publishedAt: head.publishedAt, reason: head.reason, statedBy: head.statedBy,
            statedAt: head.statedAt, pictures: try PostPicture.all(of: post, questions: questions, on: viewer.today, in: setting, from: db),
            attachments: try PostAttachment.all(of: post, on: viewer.today, in: setting, from: db),
            contributors: Set(
                try db.rows("SELECT member FROM post_contributor WHERE setting = \(setting) AND post = \(post)") { try $0.identifier(0) }),
            questions: questions)
    }

    private struct Head {
        let author: Member.ID
        let state: PostState
        let version, wordsVersion: Int
        let title, words: String
        let kind: PostKind
        let audience: AudienceKind
        let child: Child.ID?
        let backAt: Int?
        let putTo: Member.ID?
        let changedAt: Int
        let publishedAt: Int?
        let reason: String?
        let statedBy: Member.ID?
        let statedAt: Int?

        init(_ row: Row) throws {
            author = try row.identifier(0)
            state = try row.word(1)
            version = try row.integer(2)
            title = try row.text(3)
            words = try row.text(4)
            kind = try row.word(5)
            audience = try row.word(6)
            child = try row.optionalIdentifier(7)
            backAt = row.optionalInteger(8)
            putTo = try row.optionalIdentifier(9)
            changedAt = try row.integer(10)
            publishedAt = row.optionalInteger(11)
            reason = row.optionalText(12)
            statedBy = try row.optionalIdentifier(13)
            statedAt = row.optionalInteger(14)
            wordsVersion = row.optionalInteger(15) ?? 0
        }

        func audience(in rooms: Set<Room.ID>) -> PostAudience {
            switch audience {
            case .everyone: .everyone
            case .rooms: .rooms(rooms)
            case .family: .family(child)
            }
        }
    }
}

extension PostQuestion {
    static func all(of post: Post.ID, in setting: Setting.ID, from db: Reader) throws -> [PostQuestion] {
        try db.rows(
            """
            SELECT id, picture, asked_by, asked_at, about, decision, answer FROM post_question
            WHERE setting = \(setting) AND post = \(post) ORDER BY asked_at, id
            """
        ) { row in
            PostQuestion(
                id: try row.identifier(0), picture: try row.optionalIdentifier(1), askedBy: try row.identifier(2),
                askedAt: try row.integer(3), about: try row.text(4),
                decision: try row.isNull(5) ? nil : row.word(5), answer: row.optionalText(6))
        }
    }
}
