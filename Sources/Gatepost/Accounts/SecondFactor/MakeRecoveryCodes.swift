public import Safeguarding
public import Storage

/// Ten new recovery codes; those before are good for nothing any more. They are shown this once (P3).
public struct MakeRecoveryCodes: Action {
    public static let verb = "account.makeRecoveryCodes"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P3", "P4"]
    private let secrets: Secrets
    public let subject: [UInt8]

    public init(for person: Person.ID, with secrets: Secrets) {
        self.secrets = secrets
        subject = person.bytes
    }

    public func facts(for asking: Asking, in db: Reader) throws -> OwnFactors { try OwnFactors(subject, for: asking, in: db) }

    /// They stand in for something; where there is nothing, there is nothing to stand in for.
    public func refusals(_ facts: OwnFactors, to asking: Asking) -> [Refusal] { facts.factors.isEmpty ? [.secondFactorNeeded] : [] }

    public func apply(_ facts: OwnFactors, for asking: Asking, in db: Writer) throws -> RecoveryCodes {
        let (person, codes) = (facts.viewer.person, RecoveryCodes(for: asking))
        try db.execute("DELETE FROM recovery_code WHERE person = \(person)")
        for code in codes.codes {
            try db.execute(
                """
                INSERT INTO recovery_code (person, code_hash, made_at)
                VALUES (\(person), \(RecoveryCodes.hash(code, of: person, by: secrets)), \(asking.now))
                """)
        }
        try SecondFactors.tellOwner(facts.viewer, for: asking, in: db)
        return codes
    }
}
