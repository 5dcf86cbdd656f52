public import Safeguarding
public import Storage

/// Adds a code generator, once it has shown that it has the secret (P3). It takes the place of one before it.
public struct AddTimeCode: Action {
    public static let verb = "account.addTimeCode"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P3", "P4"]
    private let new: NewTimeCode
    private let typed: String
    private let secrets: Secrets
    private let keeping: [UInt8]
    public let subject: [UInt8]

    /// - Parameters:
    ///   - typed: what the generator shows now.
    ///   - session: the one that asks, which goes on.
    public init(_ new: NewTimeCode, showing typed: String, in session: Session, with secrets: Secrets) {
        self.init(new, showing: typed, of: session.person, keeping: session.tokenHash, with: secrets)
    }

    init(_ new: NewTimeCode, showing typed: String, of person: Person.ID, keeping session: [UInt8] = [], with secrets: Secrets) {
        self.new = new
        self.typed = typed
        self.secrets = secrets
        keeping = session
        subject = person.bytes
    }

    public func facts(for asking: Asking, in db: Reader) throws -> OwnFactors { try OwnFactors(subject, for: asking, in: db) }

    public func refusals(_ facts: OwnFactors, to asking: Asking) -> [Refusal] {
        step(at: asking.now) == nil ? [.notUnderstood("code")] : []
    }

    public func apply(_ facts: OwnFactors, for asking: Asking, in db: Writer) throws {
        let person = facts.viewer.person
        guard let step = step(at: asking.now) else { throw NotFound() }
        let sealed = try SealedTimeCode.seal(new.secret, of: person, by: secrets)
        try db.execute(
            """
            INSERT INTO time_code (person, sealed, last_step, added_at) VALUES (\(person), \(sealed), \(step), \(asking.now))
            ON CONFLICT (person) DO UPDATE SET sealed = \(sealed), last_step = \(step), added_at = \(asking.now)
            """)
        try facts.endSessions(but: keeping, in: db)
        try SecondFactors.tellOwner(facts.viewer, for: asking, in: db)
    }

    private func step(at now: Int) -> Int? {
        TimeCode(secret: new.secret).step(of: typed.filter { !$0.isWhitespace }, at: now, after: 0)
    }
}

/// Adds a passkey that was made for this session's own challenge (P3).
public struct AddPasskey: Action {
    public static let verb = "account.addPasskey"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P3", "P4"]
    private let id: Record.ID
    private let made: MadePasskey
    private let name: String
    private let session: [UInt8]
    private let party: PasskeyParty
    public let subject: [UInt8]

    /// - Parameter name: what its owner calls it, as "My phone".
    public init(_ id: Record.ID, _ made: MadePasskey, named name: String, in session: Session, of application: Application) {
        self.id = id
        self.made = made
        self.name = name
        self.session = session.tokenHash
        party = PasskeyParty(application.configuration.publicAddress)
        subject = session.person.bytes
    }

    public struct Facts {
        let own: OwnFactors
        let isTaken: Bool
        let isOurs: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let own = try OwnFactors(subject, for: asking, in: db)
        guard let passkey = made.made(for: party) else { return Facts(own: own, isTaken: false, isOurs: false) }
        return Facts(
            own: own, isTaken: try db.exists("SELECT 1 FROM passkey WHERE credential = \(passkey.credential) OR id = \(id)"),
            isOurs: try Challenge.isOpen(passkey.challenge, .add, boundTo: session, at: asking.now, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = ("name" as Field).refusals(of: name, most: 40)
        if facts.isTaken { refusals.append(.alreadyTaken("passkey")) } else if !facts.isOurs { refusals.append(.notUnderstood("passkey")) }
        if facts.own.factors.passkeys.count >= OwnFactors.mostPasskeys { refusals.append(.notUnderstood("passkey")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard let passkey = made.made(for: party),
            try Challenge.take(passkey.challenge, .add, boundTo: session, at: asking.now, in: db)
        else { throw NotFound() }
        try db.execute(
            """
            INSERT INTO passkey (id, person, credential, algorithm, public_key, counter, name, added_at)
            VALUES (\(id), \(facts.own.viewer.person), \(passkey.credential), \(passkey.key.algorithm.rawValue), \(passkey.key.bytes),
                    \(passkey.counter), \(name), \(asking.now))
            """)
        try facts.own.endSessions(but: session, in: db)
        try SecondFactors.tellOwner(facts.own.viewer, for: asking, in: db)
    }
}
