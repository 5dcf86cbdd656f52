public import Safeguarding
public import Storage

/// A family shares something useful (B7): words, a link, or a PDF. It goes to the desk and to nobody else.
public struct ShareSuggestion: Action {
    public static let verb = "suggestion.share"
    public static let clauses = ["B7"]
    public static let longest = 2_000

    let id: Suggestion.ID
    let title: String
    let words: String
    let link: String
    let paper: KeptScan?
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - link: an address of the web; empty where there is none.
    ///   - paper: a PDF that lies sealed in the store already.
    public init(_ id: Suggestion.ID, title: String, words: String, link: String, paper: KeptScan? = nil) {
        self.id = id
        self.title = title
        self.words = words
        self.link = link
        self.paper = paper
    }

    public struct Facts {
        let viewer: Viewer
        let isShared: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.capacity == .parent else { throw NotFound() }
        return Facts(
            viewer: viewer, isShared: try db.exists("SELECT 1 FROM suggestion WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = Field("title").refusals(of: title, most: PostDraft.longestTitle)
        refusals += Field("words").refusals(of: words, most: ShareSuggestion.longest, required: link.isEmpty && paper == nil)
        if !link.isEmpty, !isWebAddress(link) { refusals.append(.notUnderstood("link")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isShared else { return }
        try paper?.record(for: asking, in: db)
        try db.execute(
            """
            INSERT INTO suggestion (setting, id, sharer, title, words, link, scan, shared_at, reason)
            VALUES (\(asking.setting), \(id), \(facts.viewer.member), \(title), \(words), \(link), \(paper?.id), \(asking.now), '')
            """)
    }
}

/// Who assesses what families share: whoever writes posts, or approves them.
extension Duty {
    public static let assessing: Set<Duty> = drafting.union(managing)
}

/// The setting's answer: it becomes a draft, which passes the gate like any other, or it is declined with a reason that its sharer reads (B7).
public struct DecideSuggestion: Action {
    public static let verb = "suggestion.decide"
    public static let device = DeviceNeed.owned
    public static let clauses = ["B7"]

    public enum Decision: Hashable, Sendable {
        /// The draft that it becomes, written by whoever decides.
        case circulate(Post.ID)
        case decline(reason: String)
    }

    let id: Suggestion.ID
    let decision: Decision
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Suggestion.ID, _ decision: Decision) {
        self.id = id
        self.decision = decision
    }

    public struct Facts {
        let viewer: Viewer
        let shared: SharedThing
        let draft: (StartDraft, StartDraft.Facts)?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard let shared = try SharedThing.load(id, for: viewer, from: db), viewer.isTeam else { throw NotFound() }
        guard case .circulate(let post) = decision else { return Facts(viewer: viewer, shared: shared, draft: nil) }
        let start = StartDraft(post, shared.draft)
        return Facts(viewer: viewer, shared: shared, draft: (start, try start.facts(for: asking, in: db)))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = [holdsDuty(Duty.assessing, held: facts.viewer.duties)].compactMap(\.self)
        if facts.shared.isDecided { refusals.append(.changedMeanwhile) }
        if let (start, startFacts) = facts.draft { refusals += start.refusals(startFacts, to: asking) }
        if case .decline(let reason) = decision { refusals += Field("reason").refusals(of: reason, most: 500) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        if let (start, startFacts) = facts.draft { try start.apply(startFacts, for: asking, in: db) }
        let (post, reason): (Post.ID?, String) =
            switch decision {
            case .circulate(let post): (post, "")
            case .decline(let reason): (nil, reason)
            }
        try db.execute(
            """
            UPDATE suggestion SET decided_by = \(facts.viewer.member), decided_at = \(asking.now), post = \(post), reason = \(reason)
            WHERE setting = \(asking.setting) AND id = \(id) AND decided_at IS NULL
            """)
        try Outbox.add(.suggestionDecided, to: facts.shared.sharer, about: id.bytes, for: asking, in: db)
    }
}

/// Something that was shared, as whoever may read it does.
public struct SharedThing: Sendable {
    public let id: Suggestion.ID
    let sharer: Member.ID
    /// Who shared it, for the team.
    public let by: String?
    public let title: String
    public let words: String
    public let link: String
    public let paper: Record.ID?
    public let at: Int
    public let isDecided: Bool
    /// The draft that it became; for the team.
    public let post: Post.ID?
    public let isCirculated: Bool
    public let reason: String

    /// As a draft of whoever circulates it.
    var draft: PostDraft {
        PostDraft(title: title, words: [words, link].filter { !$0.isEmpty }.joined(separator: "\n\n"), kind: .resource)
    }

    static func load(_ id: Suggestion.ID, for viewer: Viewer, from db: Reader) throws -> SharedThing? {
        try SuggestionsPage.rows("\(SuggestionsPage.reach(of: viewer, from: db)) AND x.id = \(id)", most: 1, for: viewer, from: db).first
    }

    /// Opens the PDF that came with it, for those who assess it.
    public static func paper(of id: Suggestion.ID, for viewer: Viewer, in application: Application) async throws -> (ScanKind, [UInt8]) {
        let scan = try await application.read(in: viewer.setting) { db -> Record.ID? in
            guard viewer.isTeam, viewer.holds(Duty.assessing) else { throw NotFound() }
            return try load(id, for: viewer, from: db)?.paper
        }
        guard let scan else { throw NotFound() }
        return try await ScanSafe.open(scan, in: viewer.setting, of: application)
    }
}

/// What families shared: all of it for those who assess it, one's own for a family. What waits comes first, oldest first.
public struct SuggestionsPage: Sendable {
    public let waiting: [SharedThing]
    public let decided: [SharedThing]
    public let isForTeam: Bool

    /// - Throws: `NotFound` for those who neither shared nor assess anything.
    public static func load(for viewer: Viewer, from db: Reader) throws -> SuggestionsPage {
        let isForTeam = viewer.isTeam && viewer.holds(Duty.assessing)
        guard isForTeam || viewer.capacity == .parent else { throw NotFound() }
        let reach = try reach(of: viewer, from: db)
        return SuggestionsPage(
            waiting: try rows("\(reach) AND x.decided_at IS NULL", most: 50, for: viewer, from: db),
            decided: try rows("\(reach) AND x.decided_at IS NOT NULL", newestFirst: true, most: 20, for: viewer, from: db),
            isForTeam: isForTeam)
    }

    static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard viewer.isTeam, viewer.holds(Duty.assessing) else { return 0 }
        return try db.count("SELECT COUNT(*) FROM suggestion x WHERE \(reach(of: viewer, from: db)) AND x.decided_at IS NULL")
    }

    /// Of `suggestion x`.
    static func reach(of viewer: Viewer, from db: Reader) throws -> SQL {
        guard viewer.isTeam, viewer.holds(Duty.assessing) else { return "x.setting = \(viewer.setting) AND x.sharer = \(viewer.member)" }
        let apart = try viewer.carersApart(from: db)
        return apart.isEmpty
            ? "x.setting = \(viewer.setting)" : "x.setting = \(viewer.setting) AND x.sharer NOT IN (\(list: apart.sorted()))"
    }

    static func rows(
        _ condition: SQL, newestFirst: Bool = false, most: Int, for viewer: Viewer, from db: Reader
    ) throws -> [SharedThing] {
        let order: SQL = newestFirst ? "x.decided_at DESC, x.id DESC" : "x.shared_at, x.id"
        return try db.rows(
            """
            SELECT x.id, x.sharer, p.name, x.title, x.words, x.link, x.scan, x.shared_at, x.decided_at, x.post, x.reason FROM suggestion x
            JOIN membership m ON m.setting = x.setting AND m.id = x.sharer JOIN person p ON p.id = m.person
            WHERE \(condition) ORDER BY \(order) LIMIT \(most)
            """
        ) { row in
            let post: Post.ID? = try row.optionalIdentifier(9)
            return SharedThing(
                id: try row.identifier(0), sharer: try row.identifier(1), by: viewer.isTeam ? try row.text(2) : nil, title: try row.text(3),
                words: try row.text(4), link: try row.text(5), paper: try row.optionalIdentifier(6), at: try row.integer(7),
                isDecided: !row.isNull(8), post: viewer.isTeam ? post : nil, isCirculated: post != nil, reason: try row.text(10))
        }
    }
}
