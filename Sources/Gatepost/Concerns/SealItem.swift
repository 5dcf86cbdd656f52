import Crypto
public import Safeguarding
public import Storage

/// Somebody reports that an image, a film or words may be illegal (D10, N15). It is out of everybody's sight in that moment, leads included,
/// and nothing is copied: only its place, the moment and a digest are shown. Whoever put it there is shut out of what follows. Whoever reports it
/// judges it only where nobody else could: a word is enough to make something vanish, so it is others who say whether it was right.
public struct SealItem: SealedAction {
    public static let verb = "concern.seal-item"
    public static let clauses = ["D10", "D11", "N15"]
    public let concern: Concern.ID
    let kind: Raising.Context.Kind
    let item: String
    let words: String
    let secrets: Secrets

    public init(_ concern: Concern.ID, _ kind: Raising.Context.Kind, _ item: String, words: String, with secrets: Secrets) {
        self.concern = concern
        self.kind = kind
        self.item = item
        self.words = words
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        /// The post or question that it is in.
        let place: [UInt8]
        let parts: [Part]
        let isSealed: Bool
        /// How many things they reported so within a day, in whichever membership.
        let today: Int
    }

    struct Part: Sendable {
        let kind: Raising.Context.Kind
        let item: [UInt8]
        let digest: [UInt8]
        let addedBy: Member.ID
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard try ConcernContext.load(kind, item, for: viewer, from: db) != nil, let (place, parts) = try parts(in: asking.setting, db)
        else {
            throw NotFound()
        }
        return Facts(
            viewer: viewer, place: place, parts: parts, isSealed: try ConcernChain.length(of: concern, in: asking.setting, from: db) > 0,
            today: try count(by: viewer, since: asking.now - Span.day, db))
    }

    /// Who sealed something is in its concern alone, so those of the day are opened.
    private func count(by viewer: Viewer, since moment: Int, _ db: Reader) throws -> Int {
        let setting = viewer.setting
        let hats: Set<Member.ID> = Set(
            try db.rows("SELECT id FROM membership WHERE setting = \(setting) AND person = \(viewer.person)") { try $0.identifier(0) })
        let concerns: [Concern.ID] = try db.rows(
            "SELECT DISTINCT concern FROM sealed_item WHERE setting = \(setting) AND sealed_at > \(moment)"
        ) { try $0.identifier(0) }
        return concerns.count { one in
            // A file that does not open stops nobody from reporting something.
            (try? ConcernFile.load(one, in: setting, with: secrets, from: db))?.state.sealedBy.map(hats.contains) ?? false
        }
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        ("words" as Field).refusals(of: words, most: longestConcern, required: false) + (facts.isSealed ? [.alreadyTaken("id")] : [])
            + (facts.today < mostSealedInADay ? [] : [.sealedTooMany])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        let raising = Raising(
            .illegalImage, words: words, isUrgent: true, teller: facts.viewer.member,
            context: Raising.Context(kind, id: item, words: ""))
        let about = Set(facts.parts.map(\.addedBy)).subtracting([facts.viewer.member])
        let events = [.raised(raising)] + about.sorted().map { ConcernEvent.named(member: $0, part: .about) }
        let entries = events.map { ConcernEntry(at: asking.now, by: .member(facts.viewer.member), event: $0) }
        try ConcernChain.begin(concern, in: setting, with: entries, by: secrets, in: db)
        for part in facts.parts {
            try db.execute(
                """
                INSERT INTO sealed_item (setting, id, kind, item, place, digest, sealed_at, concern)
                VALUES (\(setting), \(asking.identifier() as Record.ID), \(part.kind), \(part.item), \(facts.place), \(part.digest), \(asking.now), \(concern))
                ON CONFLICT (setting, item) DO NOTHING
                """)
            try hide(part, for: asking, in: db)
        }
        try tell(facts, for: asking, in: db)
    }

    /// Whoever deals with it hears at once. Where one of those who would have sealed it, whoever is next hears as well; of the last that
    /// somebody may seal in a day, everybody up to the registered person.
    private func tell(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let people = try ConcernPeople.load(in: asking.setting, on: facts.viewer.today, from: db.reader)
        let couldDealWithIt = people.people.contains {
            $0.person == facts.viewer.person && (!$0.duties.isDisjoint(with: Duty.protecting) || $0.isOutsideLead)
        }
        let isLast = facts.today + 1 >= mostSealedInADay
        var (rungs, handlers): (Int, Set<Member.ID>) = (0, [])
        repeat {
            let file = try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db.reader)
            let route = try people.route(file.state, from: db.reader)
            handlers = route.handlers
            guard !route.next.isEmpty, isLast ? route.step != .registeredPerson : couldDealWithIt && rungs == 0 else { break }
            try file.append([.wentUp], by: .caretaker, at: asking.now, in: db)
            rungs += 1
        } while true
        try ConcernLetters.tell(handlers, of: concern, isUrgent: true, for: asking, in: db)
    }

    /// Out of sight, and nothing of it forgotten: its key and its files stay for the police.
    private func hide(_ part: Part, for asking: Asking, in db: Writer) throws {
        let (setting, now) = (asking.setting, asking.now)
        switch part.kind {
        case .picture:
            try db.execute("UPDATE picture SET removed_at = COALESCE(removed_at, \(now)) WHERE setting = \(setting) AND id = \(part.item)")
        case .attachment:
            try db.execute(
                "UPDATE attachment SET removed_at = COALESCE(removed_at, \(now)) WHERE setting = \(setting) AND id = \(part.item)")
        case .comment: try db.execute("UPDATE comment SET state = 'sealed' WHERE setting = \(setting) AND id = \(part.item)")
        // Whoever reads a question asks whether it is sealed.
        case .question: break
        case .post:
            try db.execute("UPDATE post SET state = 'takenDown', stated_at = \(now) WHERE setting = \(setting) AND id = \(part.item)")
        }
    }

    private func parts(in setting: Setting.ID, _ db: Reader) throws -> (place: [UInt8], [Part])? {
        switch kind {
        case .picture: return try Picture.ID(item).flatMap { try found(pictures("c.id = \($0)", setting, db)) }
        case .attachment: return try Attachment.ID(item).flatMap { try found(attachments("a.id = \($0)", setting, db)) }
        case .comment:
            guard let id = Comment.ID(item) else { return nil }
            return try db.row("SELECT post, author, words FROM comment WHERE setting = \(setting) AND id = \(id)") { row in
                let digest = Array(SHA256.hash(data: Array(try row.text(2).utf8)))
                return (try row.bytes(0), [Part(kind: .comment, item: id.bytes, digest: digest, addedBy: try row.identifier(1))])
            }
        case .post:
            guard let id = Post.ID(item) else { return nil }
            let own = try db.row("SELECT author, words FROM post WHERE setting = \(setting) AND id = \(id)") { row in
                Part(
                    kind: .post, item: id.bytes, digest: Array(SHA256.hash(data: Array(try row.text(1).utf8))),
                    addedBy: try row.identifier(0))
            }
            guard let own else { return nil }
            let inside = try pictures("c.post = \(id)", setting, db) + attachments("a.post = \(id)", setting, db)
            return (id.bytes, [own] + inside.map(\.1))
        case .question: return try question(setting, db)
        }
    }

    /// A whole question, with the files that came with it; its digest is that of its words.
    private func question(_ setting: Setting.ID, _ db: Reader) throws -> ([UInt8], [Part])? {
        guard let id = Question.ID(item), let row = try QuestionRow.load(id, in: setting, from: db) else { return nil }
        let words = try db.rows("SELECT words FROM question_message WHERE setting = \(setting) AND question = \(id) ORDER BY said_at, id") {
            try $0.text(0)
        }
        let digest = SHA256.hash(data: Array(words.joined(separator: "\n").utf8))
        return (id.bytes, [Part(kind: .question, item: id.bytes, digest: Array(digest), addedBy: row.asker)])
    }

    private func found(_ parts: [([UInt8], Part)]) -> ([UInt8], [Part])? { parts.first.map { ($0.0, [$0.1]) } }

    private func pictures(_ which: SQL, _ setting: Setting.ID, _ db: Reader) throws -> [([UInt8], Part)] {
        try db.rows(
            """
            SELECT c.post, c.id, c.added_by, (SELECT r.digest FROM rendition r WHERE r.setting = c.setting AND r.picture = c.id
                AND r.generation = c.generation AND r.size = 'large')
            FROM picture c WHERE c.setting = \(setting) AND \(which) AND c.removed_at IS NULL ORDER BY c.id
            """
        ) { row in
            (
                try row.bytes(0),
                Part(kind: .picture, item: try row.bytes(1), digest: row.optionalBytes(3) ?? [], addedBy: try row.identifier(2))
            )
        }
    }

    private func attachments(_ which: SQL, _ setting: Setting.ID, _ db: Reader) throws -> [([UInt8], Part)] {
        try db.rows(
            "SELECT a.post, a.id, a.added_by, a.digest FROM attachment a WHERE a.setting = \(setting) AND \(which) AND a.removed_at IS NULL ORDER BY a.id"
        ) { row in
            (
                try row.bytes(0),
                Part(kind: .attachment, item: try row.bytes(1), digest: row.optionalBytes(3) ?? [], addedBy: try row.identifier(2))
            )
        }
    }
}

extension Raising.Context.Kind: Bindable {}
