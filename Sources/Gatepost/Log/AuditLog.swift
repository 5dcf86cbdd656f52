import Crypto
import Safeguarding
import Storage

/// One entry: verbs and identifiers, never names or words, so that erasing a person leaves the chain whole.
struct AuditEntry: Sendable {
    let setting: Setting.ID
    let at: Int
    let actor: String
    let member: Member.ID?
    let device: Device.ID?
    let verb: String
    let subject: [UInt8]
    /// "done", or "refused:" and a rule, with "+n" when it was tried n times more within ten minutes.
    let outcome: String

    init(_ verb: String, to subject: [UInt8], _ asking: Asking, outcome: String = "done") {
        self.init(
            setting: asking.setting, at: asking.now, actor: asking.actor.word, member: asking.member, device: asking.device,
            verb: verb, subject: subject, outcome: outcome)
    }

    init(
        setting: Setting.ID, at: Int, actor: String, member: Member.ID?, device: Device.ID?, verb: String, subject: [UInt8], outcome: String
    ) {
        self.setting = setting
        self.at = at
        self.actor = actor
        self.member = member
        self.device = device
        self.verb = verb
        self.subject = subject
        self.outcome = outcome
    }

    /// The bytes that are hashed: format 1, each field behind its length in four bytes, so that no two entries can share them.
    /// This is for ever: exports are verified by other programs (`docs/architecture.md` states it byte by byte).
    func canonical(number: Int) -> [UInt8] {
        let fields: [[UInt8]] = [
            setting.bytes, Array(String(number).utf8), Array(String(at).utf8), Array(actor.utf8), member?.bytes ?? [],
            device?.bytes ?? [], Array(verb.utf8), subject, Array(outcome.utf8),
        ]
        return [1] + fields.flatMap { field in (0..<4).map { UInt8(truncatingIfNeeded: field.count >> (24 - 8 * $0)) } + field }
    }

    func hash(after previous: [UInt8], number: Int) -> [UInt8] { Array(SHA256.hash(data: previous + canonical(number: number))) }
}

/// A hash chain for each setting. Its head row is taken first and moved last, which also puts a setting's actions in order.
enum AuditLog {
    struct Head: Sendable {
        let number: Int
        let hash: [UInt8]
    }

    static let origin = [UInt8](repeating: 0, count: 32)

    /// Begins the chain of a new setting, or goes on with that of one that was offered before it is set up.
    static func found(_ setting: Setting.ID, in db: Writer) throws -> Head {
        try db.execute(
            "INSERT INTO audit_head (setting, number, hash) VALUES (\(setting), \(0), \(origin)) ON CONFLICT (setting) DO NOTHING")
        return try head(of: setting, in: db)
    }

    /// Takes the row as well as reading it: an engine with many writers makes the next action of this setting wait here, before
    /// it has read any fact.
    static func head(of setting: Setting.ID, in db: Writer) throws -> Head {
        let head = try db.rows("UPDATE audit_head SET number = number WHERE setting = \(setting) RETURNING number, hash") {
            Head(number: try $0.integer(0), hash: try $0.bytes(1))
        }.first
        guard let head else { throw NotFound() }
        return head
    }

    @discardableResult
    static func append(_ entry: AuditEntry, after head: Head, in db: Writer) throws -> Head {
        let number = head.number + 1
        let hash = entry.hash(after: head.hash, number: number)
        try db.execute(
            """
            INSERT INTO audit (setting, number, at, actor, member, device, verb, subject, outcome, hash)
            VALUES (\(entry.setting), \(number), \(entry.at), \(entry.actor), \(entry.member), \(entry.device), \(entry.verb),
                    \(entry.subject), \(entry.outcome), \(hash))
            """)
        try db.execute("UPDATE audit_head SET number = \(number), hash = \(hash) WHERE setting = \(entry.setting)")
        return Head(number: number, hash: hash)
    }
}
