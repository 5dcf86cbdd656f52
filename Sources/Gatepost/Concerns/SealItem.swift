import Crypto
public import Safeguarding
public import Storage

/// Somebody reports that an image, a film or words may be illegal (D10, N15). It is out of everybody's sight in that moment, leads included,
/// and nothing is copied: only its place, the moment and a digest are shown. Whoever put it there is shut out of what follows.
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
            viewer: viewer, place: place, parts: parts, isSealed: try ConcernChain.length(of: concern, in: asking.setting, from: db) > 0)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        ("words" as Field).refusals(of: words, most: longestConcern, required: false) + (facts.isSealed ? [.alreadyTaken("id")] : [])
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
        let file = try ConcernFile.load(concern, in: setting, with: secrets, from: db.reader)
        let people = try ConcernPeople.load(in: setting, on: facts.viewer.today, from: db.reader)
        try ConcernLetters.tell(
            try people.route(file.state, from: db.reader).handlers, of: concern, isUrgent: true, for: asking, in: db)
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

/// What is shown of something sealed: its place, when, and a digest. Never itself, to nobody.
public struct SealedItem: Sendable {
    public let kind: Raising.Context.Kind
    public let item: String
    public let place: String
    public let digest: [UInt8]
    public let sealedAt: Int

    static func all(of concern: Concern.ID, for viewer: Viewer, from db: Reader) throws -> [SealedItem] {
        try db.rows(
            """
            SELECT kind, item, place, digest, sealed_at FROM sealed_item WHERE setting = \(viewer.setting) AND concern = \(concern) ORDER BY id
            """
        ) { row in
            SealedItem(
                kind: try row.word(0), item: try row.bytes(1).hexadecimal, place: try row.bytes(2).hexadecimal, digest: try row.bytes(3),
                sealedAt: try row.integer(4))
        }
    }

    /// A hold: while anything is sealed or a concern is open, the setting is not erased, whatever else has run out.
    static func holds(_ setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM sealed_item WHERE setting = \(setting) LIMIT 1")
            || db.exists("SELECT 1 FROM concern WHERE setting = \(setting) AND is_open = \(true) LIMIT 1")
    }
}
