public import Safeguarding
public import Storage

/// Takes a second factor away, as that of a telephone that was sold.
public struct RemoveSecondFactor: Action {
    public static let verb = "account.removeFactor"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P3", "P4"]

    public enum Which: Hashable, Sendable {
        case timeCode
        case passkey(Record.ID)
    }

    private let which: Which
    public let subject: [UInt8]

    public init(_ which: Which, of person: Person.ID) {
        self.which = which
        subject = person.bytes
    }

    public func facts(for asking: Asking, in db: Reader) throws -> OwnFactors {
        let own = try OwnFactors(subject, for: asking, in: db)
        let isThere =
            switch which {
            case .timeCode: own.factors.hasTimeCode
            case .passkey(let id): own.factors.passkeys.contains { $0.id == id }
            }
        guard isThere else { throw NotFound() }
        return own
    }

    public func refusals(_ facts: OwnFactors, to asking: Asking) -> [Refusal] {
        facts.isNeeded && facts.factors.count < 2 ? [.secondFactorNeeded] : []
    }

    public func apply(_ facts: OwnFactors, for asking: Asking, in db: Writer) throws {
        let person = facts.viewer.person
        switch which {
        case .timeCode: try db.execute("DELETE FROM time_code WHERE person = \(person)")
        case .passkey(let id): try db.execute("DELETE FROM passkey WHERE person = \(person) AND id = \(id)")
        }
        // Codes on paper open nothing by themselves.
        if facts.factors.count < 2 { try db.execute("DELETE FROM recovery_code WHERE person = \(person)") }
        try SecondFactors.tellOwner(facts.viewer, for: asking, in: db)
    }
}

/// What a change of one's own second factors has to know.
public struct OwnFactors {
    static let mostPasskeys = 10
    let viewer: Viewer
    let factors: SecondFactors
    /// They work somewhere, in this hat or another.
    let isNeeded: Bool

    /// - Throws: `NotFound` for anybody else's.
    init(_ person: [UInt8], for asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.person.bytes == person else { throw NotFound() }
        factors = try SecondFactors.load(of: viewer.person, from: db)
        let capacities = try db.rows("SELECT capacity FROM membership WHERE setting = \(asking.setting) AND person = \(viewer.person)") {
            try $0.word(0, as: Capacity.self)
        }
        isNeeded = viewer.hasOtherHats || capacities.contains(where: \.needsSecondFactor)
    }

    /// Sessions that were begun with less are over, wherever they are: the one that asks was proved a moment ago, and goes on.
    func endSessions(but session: [UInt8], in db: Writer) throws {
        guard factors.isEmpty else { return }
        try db.execute("DELETE FROM session WHERE person = \(viewer.person) AND token_hash <> \(session)")
    }
}
