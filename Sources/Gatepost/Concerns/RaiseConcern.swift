public import Safeguarding
public import Storage

/// Somebody who belongs here raises a concern (B4, B5, N6, N32, N33, S7, S15). It goes to whoever deals with such a thing and is not in it, and
/// those are told at once.
public struct RaiseConcern: SealedAction {
    public static let verb = "concern.raise"
    // Nobody who is worried is asked anything first.
    public static let certainty = Certainty.pin
    public static let clauses = ["B4", "B5", "N6", "N16", "N17", "N32", "N33", "S7", "S15", "D3"]
    public let concern: Concern.ID
    let raising: Raising
    let about: Set<Member.ID>
    let witnesses: Set<Member.ID>
    let secrets: Secrets

    /// - Parameters:
    ///   - concern: random, so that it does not tell when it was raised; the form's own, so that sending twice does once.
    ///   - about: members whom it is about, besides those whom the typed words name.
    public init(
        _ concern: Concern.ID, _ raising: Raising, about: Set<Member.ID> = [], witnesses: Set<Member.ID> = [], with secrets: Secrets
    ) {
        self.concern = concern
        self.raising = raising
        self.about = about
        self.witnesses = witnesses
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        let about: Set<Member.ID>
        /// Whoever is next hears of it at once as well.
        let goesUp: Bool
        let witnesses: Set<Member.ID>
        /// Everybody who was chosen belongs here.
        let areKnown: Bool
        let isRaised: Bool
        let context: Raising.Context?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        var raising = raising
        raising.teller = viewer.member
        // What somebody tells of themselves is about them, and goes to whoever they answer to.
        let named = try NamedInWords.read(
            raising, chosen: raising.category == .somethingIDid ? self.about.union([viewer.member]) : self.about,
            besides: witnesses.union([viewer.member]),
            among: try ConcernPeople.load(in: asking.setting, on: viewer.today, from: db), from: db)
        let chosen = self.about.union(witnesses)
        let known = try db.count("SELECT COUNT(*) FROM membership WHERE setting = \(asking.setting) AND id IN (\(list: chosen.sorted()))")
        return Facts(
            viewer: viewer, about: named.about, goesUp: named.goesUp, witnesses: witnesses.subtracting(named.about),
            areKnown: known == chosen.count,
            isRaised: try ConcernChain.length(of: concern, in: asking.setting, from: db) > 0,
            context: try raising.context.flatMap { try ConcernContext.load($0.kind, $0.id, for: viewer, from: db) })
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = raising.refusals(on: facts.viewer.today)
        if !ConcernCategory.choices(forTeam: facts.viewer.isTeam).contains(raising.category) { refusals.append(.notUnderstood("category")) }
        if !facts.areKnown { refusals.append(.notUnderstood("about")) }
        if facts.isRaised { refusals.append(.alreadyTaken("id")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        var raising = raising
        raising.teller = facts.viewer.member
        (raising.name, raising.reach) = ("", "")
        raising.context = facts.context
        let by = ConcernActor.member(facts.viewer.member)
        let entries =
            ([.raised(raising)] + facts.events).map { ConcernEntry(at: asking.now, by: by, event: $0) }
            + (facts.goesUp ? [ConcernEntry(at: asking.now, by: .caretaker, event: .wentUp)] : [])
        try ConcernChain.begin(concern, in: asking.setting, with: entries, by: secrets, in: db)
        let file = try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db.reader)
        let people = try ConcernPeople.load(in: asking.setting, on: facts.viewer.today, from: db.reader)
        let route = try people.route(file.state, from: db.reader)
        try ConcernLetters.tell(route.handlers, of: concern, isUrgent: file.state.isUrgent, for: asking, in: db)
    }
}

extension RaiseConcern.Facts {
    fileprivate var events: [ConcernEvent] {
        about.sorted().map { .named(member: $0, part: .about) } + witnesses.sorted().map { .named(member: $0, part: .witness) }
    }
}

/// What a concern is raised from, as whoever raises it sees it (S7): nothing that they may not see comes with it.
public enum ConcernContext {
    /// - Returns: `nil` where there is no such thing, or not for this viewer.
    public static func load(_ kind: Raising.Context.Kind, _ id: String, for viewer: Viewer, from db: Reader) throws -> Raising.Context? {
        switch kind {
        case .post: try Post.ID(id).flatMap { try post($0, kind, id, "", for: viewer, from: db) }
        case .picture:
            try Picture.ID(id).flatMap { picture in
                let found = try db.row("SELECT post, alt FROM picture WHERE setting = \(viewer.setting) AND id = \(picture)") {
                    (try $0.identifier(0) as Post.ID, try $0.text(1))
                }
                if let found, try !db.lets(viewer, see: picture, of: found.0) { return nil }
                return try found.flatMap { try post($0.0, kind, id, $0.1, for: viewer, from: db) }
            }
        case .attachment:
            try Attachment.ID(id).flatMap { attachment in
                let found = try db.row("SELECT post, title FROM attachment WHERE setting = \(viewer.setting) AND id = \(attachment)") {
                    (try $0.identifier(0) as Post.ID, try $0.text(1))
                }
                if let found, try !db.lets(viewer, see: attachment, of: found.0) { return nil }
                return try found.flatMap { try post($0.0, kind, id, $0.1, for: viewer, from: db) }
            }
        case .comment: try Comment.ID(id).flatMap { try comment($0, for: viewer, from: db) }
        case .question: try Question.ID(id).flatMap { try question($0, for: viewer, from: db) }
        }
    }

    /// A comment that whoever raises it can read: another carer's words, kept from them on the page, are kept from them here.
    private static func comment(_ comment: Comment.ID, for viewer: Viewer, from db: Reader) throws -> Raising.Context? {
        let found = try db.row(
            """
            SELECT c.post, c.words, c.author, p.audience FROM comment c JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE c.setting = \(viewer.setting) AND c.id = \(comment)
            AND (c.state = 'shown' OR (\(viewer.isTeam) = 1 AND c.state <> 'sealed'))
            """
        ) { row in
            (
                try row.identifier(0) as Post.ID, try row.text(1), try row.identifier(2) as Member.ID,
                try row.word(3, as: AudienceKind.self)
            )
        }
        guard let (post, words, writer, audience) = found,
            try !Reporting.isKept(from: viewer, by: writer, under: audience, db)
        else { return nil }
        return try self.post(post, .comment, comment.description, words, for: viewer, from: db)
    }

    /// A question as its asker or the office reads it, with what was said first.
    private static func question(_ question: Question.ID, for viewer: Viewer, from db: Reader) throws -> Raising.Context? {
        let thread: QuestionThread
        do { thread = try QuestionThread.load(question, for: viewer, from: db) } catch is NotFound { return nil }
        let said = thread.messages.first.map { ": \($0.words)" } ?? ""
        return Raising.Context(.question, id: question.description, words: thread.subject + said)
    }

    private static func post(
        _ post: Post.ID, _ kind: Raising.Context.Kind, _ id: String, _ words: String, for viewer: Viewer, from db: Reader
    ) throws -> Raising.Context? {
        guard try PostAtGate.isBehindThePage(viewer) || db.shows(post, to: viewer) else { return nil }
        let title = try db.row("SELECT title FROM post WHERE setting = \(viewer.setting) AND id = \(post)") { try $0.text(0) } ?? ""
        return Raising.Context(kind, id: id, words: words.isEmpty ? title : "\(title): \(words)")
    }
}
