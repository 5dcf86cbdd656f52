public import Safeguarding
public import Storage

/// Any member says that a comment or a post should not be there (S5, S7). A comment is hidden until the office has decided, and the desk
/// is told; a post passed two people, so it stays until one of them or of those who watch the page takes it down.
public struct ReportSomething: Action {
    public static let verb = "page.report"
    public static let clauses = ["S5", "S7"]
    public static let longest = 500

    public enum What: Hashable, Sendable {
        case comment(Comment.ID)
        case post(Post.ID)
    }

    let id: Record.ID
    let what: What
    let why: String
    public var subject: [UInt8] {
        switch what {
        case .comment(let comment): comment.bytes
        case .post(let post): post.bytes
        }
    }

    /// - Parameters:
    ///   - id: the form's own, so that sending it twice reports once.
    ///   - why: what is wrong, in the reporter's words.
    public init(_ id: Record.ID, _ what: What, because why: String) {
        self.id = id
        self.what = what
        self.why = why
    }

    public struct Facts {
        let viewer: Viewer
        let post: Post.ID
        let state: CommentState?
        let wasKept: Bool
        let isReported: Bool
        let told: [Member.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        var found: (post: Post.ID, state: CommentState?, writer: Member.ID?)?
        switch what {
        case .post(let post): found = (post, nil, nil)
        case .comment(let comment):
            found = try Reporting.readable(comment, for: viewer, from: db).map { ($0.post, $0.state, $0.writer) }
        }
        guard let found, try db.shows(found.post, to: viewer) else { throw NotFound() }
        let comment: Comment.ID? = if case .comment(let comment) = what { comment } else { nil }
        return Facts(
            viewer: viewer, post: found.post, state: found.state,
            wasKept: try db.exists("SELECT 1 FROM report WHERE setting = \(asking.setting) AND comment = \(comment) AND kept = 1"),
            isReported: try db.exists("SELECT 1 FROM report WHERE setting = \(asking.setting) AND id = \(id)"),
            told: try Reporting.watchers(besidesKinOf: found.writer, in: asking.setting, at: asking.now, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        Field("why").refusals(of: why, most: ReportSomething.longest)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isReported else { return }
        let comment: Comment.ID? = if case .comment(let comment) = what { comment } else { nil }
        try db.execute(
            """
            INSERT INTO report (setting, id, comment, post, why, reported_by, reported_at)
            VALUES (\(asking.setting), \(id), \(comment), \(facts.post), \(why), \(facts.viewer.member), \(asking.now))
            """)
        if reportHides(isShown: facts.state == .shown, wasKept: facts.wasKept) {
            try db.execute("UPDATE comment SET state = 'held' WHERE setting = \(asking.setting) AND id = \(comment) AND state = 'shown'")
        }
        for member in facts.told { try Outbox.add(.desk, to: member, about: id.bytes, for: asking, in: db) }
    }
}

/// What is known of reports.
public enum Reporting {
    /// A comment that this viewer can read under a post of theirs.
    static func readable(
        _ comment: Comment.ID, for viewer: Viewer, from db: Reader
    ) throws -> (post: Post.ID, state: CommentState, writer: Member.ID)? {
        let row = try db.row(
            """
            SELECT c.post, c.state, c.author, p.audience FROM comment c JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE c.setting = \(viewer.setting) AND c.id = \(comment)
            """
        ) {
            (
                try $0.identifier(0) as Post.ID, try $0.word(1, as: CommentState.self), try $0.identifier(2) as Member.ID,
                try $0.word(3, as: AudienceKind.self)
            )
        }
        guard let (post, state, writer, audience) = row else { return nil }
        if state == .removed || state == .sealed || (state == .held && !viewer.seesWholePage && writer != viewer.member) { return nil }
        if try isKept(from: viewer, by: writer, under: audience, db) { return nil }
        return (post, state, writer)
    }

    /// Those on whose desk a report waits: what another carer of their own child wrote is not on it, so they are not written to either.
    static func watchers(besidesKinOf writer: Member.ID?, in setting: Setting.ID, at now: Int, from db: Reader) throws -> [Member.ID] {
        try Duties.holders(of: Duty.watching, in: setting, from: db).filter { member in
            guard let viewer = try Viewer.load(member, in: setting, at: now, from: db), viewer.seesWholePage else { return false }
            return try writer.map { try !viewer.carersApart(from: db).contains($0) } ?? true
        }
    }

    /// Whether a comment is not there for this viewer, because of who wrote it: another carer of their child who lives apart, under a post
    /// for one family, or somebody whom that carer invited, anywhere.
    static func isKept(from viewer: Viewer, by writer: Member.ID, under audience: AudienceKind, _ db: Reader) throws -> Bool {
        let carers = try viewer.carersAlone(from: db)
        if audience == .family, carers.contains(writer) { return true }
        return try viewer.relatives(of: carers, from: db).contains(writer)
    }

    /// A comment as whoever is about to report it reads it.
    /// - Throws: `NotFound` when they cannot.
    public static func words(of comment: Comment.ID, for viewer: Viewer, from db: Reader) throws -> (post: Post.ID, words: String) {
        guard let found = try readable(comment, for: viewer, from: db), try db.shows(found.post, to: viewer),
            let words = try db.row("SELECT words FROM comment WHERE setting = \(viewer.setting) AND id = \(comment)", { try $0.text(0) })
        else { throw NotFound() }
        return (found.post, words)
    }

    /// Reports on these comments that nobody has decided; who reported is kept from another carer of their child, and from whoever
    /// wrote the comment.
    static func open(
        on comments: [Comment.ID], for viewer: Viewer, from db: Reader
    ) throws -> [Comment.ID: [(why: String, by: String?)]] {
        guard !comments.isEmpty else { return [:] }
        let apart = try viewer.carersApart(from: db)
        var found: [Comment.ID: [(why: String, by: String?)]] = [:]
        try db.each(
            """
            SELECT r.comment, r.why, r.reported_by, p.name, w.person FROM report r
            JOIN membership m ON m.setting = r.setting AND m.id = r.reported_by JOIN person p ON p.id = m.person
            JOIN comment c ON c.setting = r.setting AND c.id = r.comment
            JOIN membership w ON w.setting = c.setting AND w.id = c.author
            WHERE r.setting = \(viewer.setting) AND r.comment IN (\(list: comments)) AND r.decided_at IS NULL ORDER BY r.reported_at, r.id
            """
        ) { row in
            let (by, writer): (Member.ID, Person.ID) = (try row.identifier(2), try row.identifier(4))
            let isKept = apart.contains(by) || writer == viewer.person
            found[try row.identifier(0), default: []].append((why: try row.text(1), by: isKept ? nil : try row.text(3)))
        }
        return found
    }

    static func close(
        _ comment: Comment.ID, kept: Bool, answer: String?, by member: Member.ID, for asking: Asking, in db: Writer
    ) throws {
        try db.execute(
            """
            UPDATE report SET decided_by = \(member), decided_at = \(asking.now), kept = \(kept), answer = \(answer)
            WHERE setting = \(asking.setting) AND comment = \(comment) AND decided_at IS NULL
            """)
    }
}

/// Posts that somebody reported and that are still on the page, oldest report first.
public struct ReportedPosts: Sendable {
    public struct Reported: Sendable {
        public let report: Record.ID
        public let post: Post.ID
        public let title: String
        public let why: String
        /// Who reported it; kept from another carer of their child, and from whoever had a hand in the post.
        public let by: String?
        public let at: Int
        /// Whether this viewer may decide that it stays.
        public let mayKeep: Bool
    }

    public let posts: [Reported]

    static func load(for viewer: Viewer, from db: Reader) throws -> ReportedPosts {
        let (apart, others) = (try viewer.carersApart(from: db), try OthersPosts(for: viewer, from: db))
        return ReportedPosts(
            posts: try db.rows(
                """
                SELECT r.id, r.post, p.title, r.why, r.reported_by, n.name, r.reported_at,
                       CASE WHEN \(others.hadHand(in: "p")) THEN 1 ELSE 0 END, CASE WHEN \(others.areTheirs("p")) THEN 1 ELSE 0 END
                FROM report r
                JOIN post p ON p.setting = r.setting AND p.id = r.post
                JOIN membership m ON m.setting = r.setting AND m.id = r.reported_by JOIN person n ON n.id = m.person
                WHERE \(open(for: viewer)) ORDER BY r.reported_at, r.id LIMIT 50
                """
            ) { row in
                let (by, hadHand): (Member.ID, Bool) = (try row.identifier(4), try row.flag(7))
                return Reported(
                    report: try row.identifier(0), post: try row.identifier(1), title: try row.text(2), why: try row.text(3),
                    by: apart.contains(by) || hadHand ? nil : try row.text(5), at: try row.integer(6), mayKeep: try row.flag(8))
            })
    }

    static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        try db.count("SELECT COUNT(*) FROM report r JOIN post p ON p.setting = r.setting AND p.id = r.post WHERE \(open(for: viewer))")
    }

    private static func open(for viewer: Viewer) -> SQL {
        "r.setting = \(viewer.setting) AND r.comment IS NULL AND r.decided_at IS NULL AND p.state = 'published'"
    }
}

/// Somebody who watches the page, and had no hand in it, decides that a reported post stays. Taking it down is ``TakeDownPost``.
public struct KeepReportedPost: Action {
    public static let verb = "page.keep-reported"
    public static let clauses = ["S5"]
    let report: Record.ID
    public var subject: [UInt8] { report.bytes }

    public init(_ report: Record.ID) { self.report = report }

    public struct Facts {
        let watching: Watching
        /// Somebody else is further from the post.
        let isOwn: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let watching = try Watching(asking, in: db)
        let others = try OthersPosts(for: watching.viewer, from: db)
        let found = try db.row(
            """
            SELECT CASE WHEN \(others.areTheirs("p")) THEN 0 ELSE 1 END FROM report r
            JOIN post p ON p.setting = r.setting AND p.id = r.post
            WHERE r.setting = \(asking.setting) AND r.id = \(report) AND r.comment IS NULL AND r.decided_at IS NULL
            """
        ) { try $0.flag(0) }
        guard let isOwn = found else { throw NotFound() }
        return Facts(watching: watching, isOwn: isOwn)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.watching.refusals + (facts.isOwn ? [.aboutOneself] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE report SET decided_by = \(facts.watching.viewer.member), decided_at = \(asking.now), kept = 1
            WHERE setting = \(asking.setting) AND id = \(report) AND decided_at IS NULL
            """)
    }
}
