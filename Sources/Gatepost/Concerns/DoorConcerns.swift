import Foundation
public import Safeguarding
public import Storage

/// Somebody without an account raises a concern, with a name or without (S9, D11). Nothing is kept of where it came from; its moment is
/// kept to the day, and whoever deals with it is told by the caretaker and not now.
public struct RaiseConcernAtDoor: SealedAction {
    public static let verb = "concern.raise-at-door"
    public static let clauses = ["D11", "S9", "B4", "B5"]
    public let concern: Concern.ID
    let raising: Raising
    /// The slow hash of the words to come back with.
    let phrase: [UInt8]
    let secrets: Secrets

    init(_ concern: Concern.ID, _ raising: Raising, phrase: [UInt8], with secrets: Secrets) {
        self.concern = concern
        self.raising = raising
        self.phrase = phrase
        self.secrets = secrets
    }

    public struct Facts {
        let zone: Zone
        let today: Day
        let named: NamedInWords
        let isRaised: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let zone = try Zone.of(asking.setting, in: db)
        let today = zone.day(at: asking.now)
        let people = try ConcernPeople.load(in: asking.setting, on: today, from: db)
        return Facts(
            zone: zone, today: today, named: try NamedInWords.read(raising, chosen: [], among: people, from: db),
            isRaised: try ConcernChain.length(of: concern, in: asking.setting, from: db) > 0)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = raising.refusals(on: facts.today)
        if !ConcernCategory.choices(forTeam: false).contains(raising.category) { refusals.append(.notUnderstood("category")) }
        if facts.isRaised { refusals.append(.alreadyTaken("id")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        var raising = raising
        (raising.teller, raising.context) = (nil, nil)
        let day = facts.zone.start(of: facts.today)
        let events = [.raised(raising)] + facts.named.about.sorted().map { ConcernEvent.named(member: $0, part: .about) }
        let entries =
            events.map { ConcernEntry(at: day, by: .reporter, event: $0) }
            + (facts.named.goesUp ? [ConcernEntry(at: day, by: .caretaker, event: .wentUp)] : [])
        try ConcernChain.begin(concern, in: asking.setting, with: entries, by: secrets, in: db)
        try db.execute("INSERT INTO concern_return (setting, phrase, concern) VALUES (\(asking.setting), \(phrase), \(concern))")
    }
}

/// Somebody who came back with their words says more.
public struct SayMoreAtDoor: SealedAction {
    public static let verb = "concern.say-more-at-door"
    public static let clauses = ["S9"]
    public let concern: Concern.ID
    let phrase: [UInt8]
    let words: String
    let secrets: Secrets

    public struct Facts {
        let file: ConcernFile
        let zone: Zone
        let today: Day
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let isTheirs = try db.exists(
            "SELECT 1 FROM concern_return WHERE setting = \(asking.setting) AND phrase = \(phrase) AND concern = \(concern)")
        guard isTheirs else { throw NotFound() }
        let zone = try Zone.of(asking.setting, in: db)
        return Facts(
            file: try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db), zone: zone, today: zone.day(at: asking.now))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        concernRefusals(.reporterSaid(words: words), in: facts.file.state, on: facts.today)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try facts.file.append([.reporterSaid(words: words)], by: .reporter, at: facts.zone.start(of: facts.today), in: db)
    }
}

/// What somebody at the door asks for. It hashes outside any transaction, and slows down by the setting alone, in memory: no address is
/// looked at, kept or counted.
public struct AtDoor: Sendable {
    private let application: Application
    private let code: String

    public init(_ code: String, in application: Application) {
        self.code = code
        self.application = application
    }

    public enum Answer: Sendable {
        /// Kept; these words lead back to it and are told once.
        case kept(Passphrase)
        case tooMany
    }

    public func found() async throws -> ConcernDoor.Found {
        try await ConcernDoor.find(code, in: application)
    }

    /// - Throws: `Refused`, `NotFound` for a code that is nobody's, `TooBusy`.
    public func raise(_ raising: Raising) async throws -> Answer {
        let setting = try await found().setting
        guard application.doorAllowance.admits(setting, at: application.clock.now) else { return .tooMany }
        let asking = application.asking(.visitor, in: setting)
        let concern = application.concernIdentifier()
        // Looked at before the slow part, so that a form with a slip comes back at once.
        let slips = try await application.gate.preview(
            RaiseConcernAtDoor(concern, raising, phrase: [], with: application.secrets), for: asking)
        guard slips.isEmpty else { throw Refused(slips) }
        let passphrase = Passphrase(random: application.random.bytes(Passphrase.length))
        let phrase = try await hash(passphrase, in: setting)
        try await application.gate.perform(RaiseConcernAtDoor(concern, raising, phrase: phrase, with: application.secrets), for: asking)
        return .kept(passphrase)
    }

    /// What stands behind words that lead back, for whoever knows them.
    /// - Returns: `nil` when they lead nowhere, or too many have tried just now.
    public func back(with typed: String) async throws -> ConcernReceipt? {
        let setting = try await found().setting
        guard let passphrase = Passphrase(typed: typed), application.doorAllowance.admits(setting, at: application.clock.now) else {
            return nil
        }
        let phrase = try await hash(passphrase, in: setting)
        return try await application.read(in: setting) { [secrets = application.secrets, now = application.clock.now] db in
            guard let concern = try Self.concern(behind: phrase, in: setting, from: db) else { return nil }
            let (file, zone) = (try ConcernFile.load(concern, in: setting, with: secrets, from: db), try Zone.of(setting, in: db))
            let people = try ConcernPeople.load(in: setting, on: zone.day(at: now), from: db)
            return ConcernReceipt(file, zone: zone, step: try people.route(file.state, from: db).step)
        }
    }

    /// - Returns: whether the words led anywhere.
    public func say(_ words: String, with typed: String) async throws -> Bool {
        let setting = try await found().setting
        guard let passphrase = Passphrase(typed: typed), application.doorAllowance.admits(setting, at: application.clock.now) else {
            return false
        }
        let phrase = try await hash(passphrase, in: setting)
        guard let concern = try await application.read(in: setting, { db in try Self.concern(behind: phrase, in: setting, from: db) })
        else { return false }
        try await application.gate.perform(
            SayMoreAtDoor(concern: concern, phrase: phrase, words: words, secrets: application.secrets),
            for: application.asking(.visitor, in: setting))
        return true
    }

    private static func concern(behind phrase: [UInt8], in setting: Setting.ID, from db: Reader) throws -> Concern.ID? {
        try db.row("SELECT concern FROM concern_return WHERE setting = \(setting) AND phrase = \(phrase)") { try $0.identifier(0) }
    }

    /// One salt for a setting, which only the master key gives: the words alone find the row, and a stolen database cannot be tried.
    private func hash(_ passphrase: Passphrase, in setting: Setting.ID) async throws -> [UInt8] {
        let salt = application.secrets.code(for: "concern words", [setting.bytes])
        return try await application.passwords.digest(of: passphrase.words, salt: salt)
    }
}

extension Application {
    /// An identifier that does not tell when it was made.
    public func concernIdentifier() -> Concern.ID { Concern.ID(high: random.next(), low: random.next()) }
}
