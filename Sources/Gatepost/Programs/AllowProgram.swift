import Crypto
public import Safeguarding
public import Storage

/// Asks for another program to bring things in or take figures out. Nothing opens until somebody else agrees. What it does, it does for
/// whoever asked: it can do no more than they can, and stops when they may not any more.
public struct AskForProgram: Action {
    public static let verb = "program.ask"
    public static let clauses = ["P13", "P3"]
    /// As many as may wait for an answer to one member.
    static let mostWaiting = 10
    private let id: Record.ID
    private let program: String
    private let scopes: Set<ProgramScope>
    private let lastDay: Day
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, for program: String, _ scopes: Set<ProgramScope>, until lastDay: Day) {
        self.id = id
        self.program = program
        self.scopes = scopes
        self.lastDay = lastDay
    }

    public struct Facts {
        let viewer: Viewer
        let waiting: Int
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        // The log names a token where it names a device: one that is called as a device is would be taken for it, by readers and by the gate.
        if try db.exists("SELECT 1 FROM device WHERE setting = \(asking.setting) AND id = \(id)") { throw NotFound() }
        let waiting = try db.count(
            """
            SELECT COUNT(*) FROM program_token WHERE setting = \(asking.setting) AND asked_by = \(viewer.member) AND id <> \(id)
            AND decided_at IS NULL AND revoked_at IS NULL AND last_day >= \(viewer.today)
            """)
        return Facts(viewer: viewer, waiting: waiting)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(Duty.managing, held: facts.viewer.duties), tokenEnds(on: lastDay, today: facts.viewer.today),
            facts.waiting < AskForProgram.mostWaiting ? nil : .tooManyWaiting(most: AskForProgram.mostWaiting),
        ].compactMap(\.self)
            + ("program" as Field).refusals(of: program, most: 60) + (scopes.isEmpty ? [.missing("scopes")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO program_token (setting, id, program, scopes, last_day, asked_by, asked_at)
            VALUES (\(asking.setting), \(id), \(program), \(ProgramScope.written(scopes)), \(lastDay), \(facts.viewer.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// What deciding about a token takes.
public struct AboutProgram: Sendable {
    let viewer: Viewer
    let askedBy: Person.ID?
    let lastDay: Day
    let isDecided: Bool

    /// - Throws: `NotFound` for one that is not there or has been ended, and for those who do not work here.
    init(_ token: Record.ID, for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let row = try db.row(
            "SELECT asked_by, last_day, decided_at FROM program_token WHERE setting = \(asking.setting) AND id = \(token) AND revoked_at IS NULL"
        ) { (try $0.identifier(0) as Member.ID, try $0.day(1), !$0.isNull(2)) }
        guard let row else { throw NotFound() }
        self.viewer = viewer
        askedBy = try Kin.person(row.0, in: asking.setting, from: db)
        (lastDay, isDecided) = (row.1, row.2)
    }
}

/// The second person agrees, and is shown the token this once.
public struct AllowProgram: Action {
    public static let verb = "program.allow"
    public static let clauses = ["P13", "P3"]
    public static let certainty = Certainty.justProven
    private let token: Record.ID
    public var subject: [UInt8] { token.bytes }

    public init(_ token: Record.ID) { self.token = token }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutProgram { try AboutProgram(token, for: asking, in: db) }

    public func refusals(_ facts: AboutProgram, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(Duty.managing, held: facts.viewer.duties), twoToLoosen(askedBy: facts.askedBy, confirmedBy: facts.viewer.person),
            tokenEnds(on: facts.lastDay, today: facts.viewer.today), facts.isDecided ? .changedMeanwhile : nil,
        ].compactMap(\.self)
    }

    /// - Returns: the token. It is kept nowhere, only its hash.
    public func apply(_ facts: AboutProgram, for asking: Asking, in db: Writer) throws -> ProgramToken {
        let made = ProgramToken(setting: asking.setting, id: token, secret: asking.randomBytes(32))
        try db.execute(
            """
            UPDATE program_token SET decided_by = \(facts.viewer.member), decided_at = \(asking.now), secret_hash = \(made.hash)
            WHERE setting = \(asking.setting) AND id = \(token)
            """)
        return made
    }
}

/// Ends a token at once, or says no to one that was asked for. One person is enough to tighten.
public struct EndProgram: Action {
    public static let verb = "program.end"
    public static let clauses = ["P13"]
    private let token: Record.ID
    public var subject: [UInt8] { token.bytes }

    public init(_ token: Record.ID) { self.token = token }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutProgram { try AboutProgram(token, for: asking, in: db) }

    public func refusals(_ facts: AboutProgram, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
    }

    public func apply(_ facts: AboutProgram, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE program_token SET revoked_by = \(facts.viewer.member), revoked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(token)
            """)
        try db.execute("DELETE FROM program_answer WHERE setting = \(asking.setting) AND token = \(token)")
    }
}

/// What a program shows: its setting, which token it is, and the secret that proves it.
public struct ProgramToken: Sendable {
    let setting: Setting.ID
    let id: Record.ID
    let secret: [UInt8]

    init(setting: Setting.ID, id: Record.ID, secret: [UInt8]) {
        self.setting = setting
        self.id = id
        self.secret = secret
    }

    /// As it is copied into the program.
    public var text: String { "gatepost_\(setting)\(id)\(secret.hexadecimal)" }

    /// - Returns: `nil` for what is no token of ours.
    init?(_ text: String) {
        guard text.hasPrefix("gatepost_") else { return nil }
        let digits = Array(text.utf8.dropFirst(9))
        guard digits.count == 128, let setting = Setting.ID(String(decoding: digits[..<32], as: UTF8.self)),
            let id = Record.ID(String(decoding: digits[32..<64], as: UTF8.self)),
            let secret = [UInt8](hexadecimal: String(decoding: digits[64...], as: UTF8.self))
        else { return nil }
        self.init(setting: setting, id: id, secret: secret)
    }

    /// 256 random bits cannot be guessed, so a fast hash is enough.
    var hash: [UInt8] { Array(SHA256.hash(data: secret)) }
}
