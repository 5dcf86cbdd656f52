public import Safeguarding
public import Storage

/// What waits in the outbox, what is stuck and why, for the office. Never the words of a letter, nor a whole address; and nothing at all
/// of letters about concerns and misuse.
public struct LettersPage: Sendable {
    public struct Entry: Sendable {
        public let id: Record.ID
        public let kind: LetterKind
        /// Whoever it is for; nothing where it is an invitation.
        public let name: String?
        /// As its own reader would know it.
        public let address: String
        public let madeAt: Int
        /// When it is tried next; nothing where nobody tries again by themselves.
        public let nextAt: Int?
        public let attempts: Int
        public let problem: LetterProblem?
        /// What the mail server answered last.
        public let reply: Int?
    }

    /// Not gone yet, and nothing is wrong.
    public let waiting: [Entry]
    /// Something is in the way.
    public let stuck: [Entry]
    public let pauses: [AddressPause]

    static let most = 100

    /// - Throws: `NotFound` for everybody who is not of the office.
    public static func load(for viewer: Viewer, from db: Reader) throws -> LettersPage {
        guard viewer.isOffice else { throw NotFound() }
        let apart = try viewer.carersApart(from: db)
        let entries = try rows(for: viewer, apart, from: db)
        return LettersPage(
            waiting: entries.filter { $0.problem == nil }, stuck: entries.filter { $0.problem != nil },
            pauses: try pauses(for: viewer, apart, from: db))
    }

    /// How many things need somebody: addresses, and letters that nobody tries again.
    static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        // Each page of whoever runs the setting asks, and hardly ever is there one.
        guard viewer.isOffice, try db.exists("SELECT 1 FROM address_pause WHERE setting = \(viewer.setting) AND ended_at IS NULL") else {
            return 0
        }
        return try pauses(for: viewer, try viewer.carersApart(from: db), from: db).count
    }

    private static func rows(for viewer: Viewer, _ apart: Set<Member.ID>, from db: Reader) throws -> [Entry] {
        let kept: SQL = apart.isEmpty ? "" : "AND (o.recipient IS NULL OR o.recipient NOT IN (\(list: apart.sorted())))"
        let rows = try db.rows(
            """
            SELECT o.id, o.kind, p.name, COALESCE(o.address, p.email), o.made_at, o.next_at, o.attempts, o.problem, o.reply, o.sent_at, o.subject
            FROM outbox o
            LEFT JOIN membership m ON m.setting = o.setting AND m.id = o.recipient LEFT JOIN person p ON p.id = m.person
            WHERE o.setting = \(viewer.setting) AND o.kind NOT IN (\(list: LetterKind.sealed + [.addressPaused]))
            AND (o.sent_at IS NULL OR (o.problem IN (\(LetterProblem.letterRefused), \(LetterProblem.gaveUp), \(LetterProblem.noAddress))
                                       AND o.made_at > \(viewer.now - Letters.longest)))
            \(kept) ORDER BY o.made_at DESC, o.id DESC LIMIT \(most)
            """
        ) { row -> (Entry, [UInt8]) in
            let entry = Entry(
                id: try row.identifier(0), kind: try row.word(1), name: row.optionalText(2),
                address: row.optionalText(3).flatMap(EmailAddress.init)?.masked ?? "", madeAt: try row.integer(4),
                nextAt: row.isNull(9) ? try row.integer(5) : nil, attempts: try row.integer(6),
                problem: row.optionalText(7).flatMap(LetterProblem.init), reply: row.optionalInteger(8))
            return (entry, row.optionalBytes(10) ?? [])
        }
        return try rows.filter { try !isOfKin($0.0.kind, $0.1, viewer, db) }.map(\.0)
    }

    /// An invitation of another carer of one's own child tells that there is one.
    private static func isOfKin(_ kind: LetterKind, _ subject: [UInt8], _ viewer: Viewer, _ db: Reader) throws -> Bool {
        guard kind == .invitation, let invitation = Invitation.ID(bytes: subject) else { return false }
        let about = try db.row("SELECT child, member FROM invitation WHERE setting = \(viewer.setting) AND id = \(invitation)") {
            (try $0.optionalIdentifier(0) as Child.ID?, try $0.optionalIdentifier(1) as Member.ID?)
        }
        guard let (child, member) = about else { return false }
        return try viewer.isKin(child: child, carer: member, from: db)
    }

    private static func pauses(for viewer: Viewer, _ apart: Set<Member.ID>, from db: Reader) throws -> [AddressPause] {
        let kept: SQL = apart.isEmpty ? "" : "AND (o.recipient IS NULL OR o.recipient NOT IN (\(list: apart.sorted())))"
        let rows = try db.rows(
            """
            SELECT x.id, p.name, COALESCE(o.address, p.email), x.because, x.reply, x.paused_at, o.kind, o.subject FROM address_pause x
            JOIN outbox o ON o.setting = x.setting AND o.id = x.letter
            LEFT JOIN membership m ON m.setting = o.setting AND m.id = o.recipient LEFT JOIN person p ON p.id = m.person
            WHERE x.setting = \(viewer.setting) AND x.ended_at IS NULL \(kept) ORDER BY x.paused_at DESC, x.id DESC LIMIT \(most)
            """
        ) { row -> (AddressPause, LetterKind, [UInt8]) in
            let pause = AddressPause(
                id: try row.identifier(0), name: row.optionalText(1), address: row.optionalText(2).flatMap(EmailAddress.init)?.masked ?? "",
                because: try row.word(3), reply: row.optionalInteger(4), since: try row.integer(5))
            return (pause, try row.word(6), row.optionalBytes(7) ?? [])
        }
        return try rows.filter { try !isOfKin($0.1, $0.2, viewer, db) }.map(\.0)
    }
}

/// The office has a letter tried again, now.
public struct TryLetter: Action {
    public static let verb = "letter.again"
    public static let clauses = ["N1"]
    let letter: Record.ID
    public var subject: [UInt8] { letter.bytes }

    public init(_ letter: Record.ID) { self.letter = letter }

    public func facts(for asking: Asking, in db: Reader) throws -> LettersPage.Entry {
        let page = try LettersPage.load(for: try asking.viewer(in: db), from: db)
        guard let entry = (page.waiting + page.stuck).first(where: { $0.id == letter }) else { throw NotFound() }
        return entry
    }

    public func refusals(_ entry: LettersPage.Entry, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ entry: LettersPage.Entry, for asking: Asking, in db: Writer) throws {
        // What is being sent at this moment is left to whoever sends it.
        try db.execute(
            """
            UPDATE outbox SET sent_at = NULL, problem = NULL, reply = NULL, next_at = \(asking.now), attempts = 0
            WHERE setting = \(asking.setting) AND id = \(letter) AND (claimed_until IS NULL OR claimed_until <= \(asking.now))
            AND (sent_at IS NULL OR problem IS NOT NULL)
            """)
    }
}
