public import Safeguarding
public import Storage

/// An address that letters do not reach. Nothing is sent there until somebody says that it has been put right, and the office knows, so
/// that a family that hears nothing is rung instead.
public struct AddressPause: Sendable {
    public let id: Record.ID
    /// Whose it is; nothing where only an invitation went there.
    public let name: String?
    /// As its own reader would know it: "jo…@gmail.com".
    public let address: String
    public let because: LetterProblem
    /// What the mail server answered, as 550.
    public let reply: Int?
    public let since: Int

    /// Whether letters to an address wait.
    static func stands(for address: EmailAddress, in setting: Setting.ID, with secrets: Secrets, from db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM address_pause WHERE setting = \(setting) AND address_hash = \(hash(address, in: setting, by: secrets))
            AND ended_at IS NULL
            """)
    }

    /// Knowing it tells nobody the address, and two settings do not have the same.
    static func hash(_ address: EmailAddress, in setting: Setting.ID, by secrets: Secrets) -> [UInt8] {
        secrets.code(for: "paused address", [setting.bytes, Array(address.text.utf8)])
    }
}

/// The caretaker leaves an address alone that takes nothing, and tells the office.
struct PauseAddress: Action {
    static let verb = "address.pause"
    static let clauses = ["N1"]
    let id: Record.ID
    let hash: [UInt8]
    let because: LetterProblem
    let reply: Int
    let letter: Record.ID
    let recipient: Member.ID?
    var subject: [UInt8] { id.bytes }

    init(
        _ id: Record.ID, of address: EmailAddress, because: LetterProblem, reply: Int, letter: Record.ID, recipient: Member.ID?,
        secrets: Secrets, in setting: Setting.ID
    ) {
        self.id = id
        self.because = because
        self.reply = reply
        self.letter = letter
        self.recipient = recipient
        hash = AddressPause.hash(address, in: setting, by: secrets)
    }

    struct Facts {
        let isPaused: Bool
        let office: [Member.ID]
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        // Somebody who lives apart from them is not told that they have an address here. Of an invitation the desk tells.
        let office: [Member.ID] =
            if let recipient {
                try OfficeTeam.members(besidesKinOf: recipient, in: asking.setting, at: asking.now, from: db).filter { $0 != recipient }
            } else { [] }
        return Facts(
            isPaused: try db.exists(
                "SELECT 1 FROM address_pause WHERE setting = \(asking.setting) AND address_hash = \(hash) AND ended_at IS NULL"),
            office: office)
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.needsDuty(Duty.office)] : facts.isPaused ? [.changedMeanwhile] : []
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO address_pause (setting, id, address_hash, letter, because, reply, paused_at)
            VALUES (\(asking.setting), \(id), \(hash), \(letter), \(because), \(reply), \(asking.now))
            """)
        for member in facts.office { try Outbox.add(.addressPaused, to: member, about: id.bytes, for: asking, in: db) }
    }
}

/// The office says that an address has been put right: what waits for it is sent.
public struct MendAddress: Action {
    public static let verb = "address.mended"
    public static let clauses = ["N1"]
    let pause: Record.ID
    public var subject: [UInt8] { pause.bytes }

    public init(_ pause: Record.ID) { self.pause = pause }

    public struct Facts {
        let viewer: Viewer
        let letter: Record.ID
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let letter: Record.ID? = try db.row(
            "SELECT letter FROM address_pause WHERE setting = \(asking.setting) AND id = \(pause) AND ended_at IS NULL"
        ) { try $0.identifier(0) }
        guard let letter, try LettersPage.load(for: viewer, from: db).pauses.contains(where: { $0.id == pause }) else { throw NotFound() }
        return Facts(viewer: viewer, letter: letter)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE address_pause SET ended_by = \(facts.viewer.member), ended_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(pause)
            """)
        // Whichever of them is to another address that is paused goes back to waiting by itself.
        try db.execute(
            """
            UPDATE outbox SET next_at = \(asking.now), attempts = 0 WHERE setting = \(asking.setting) AND sent_at IS NULL
            AND problem IN (\(LetterProblem.paused), \(LetterProblem.addressRefused))
            """)
    }
}
