public import Safeguarding
public import Storage

/// Puts on record that somebody looked whether a law or piece of guidance is still as our policies say, and in which edition (D24).
public struct CheckReference: Action {
    public static let verb = "policy.check-reference"
    public static let clauses = ["D24"]
    let id: Record.ID
    let reference: StatutoryReference.ID
    let edition: String
    let recheckOn: Day?
    public var subject: [UInt8] { Array(reference.utf8) }

    public init(_ id: Record.ID, of reference: StatutoryReference.ID, edition: String, recheckOn: Day?) {
        self.id = id
        self.reference = reference
        self.edition = edition
        self.recheckOn = recheckOn
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let isEntered: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard StatutoryReference.all(for: .group).contains(where: { $0.id == reference }) else { throw NotFound() }
        return Facts(
            keeping: try KeepingPolicies(asking, in: db),
            isEntered: try db.exists("SELECT 1 FROM reference_check WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let today = facts.keeping.viewer.today
        var refusals = facts.keeping.refusals + ("edition" as Field).refusals(of: edition, most: 120)
        if let recheckOn {
            if recheckOn <= today || recheckOn > latestReview(from: today) { refusals.append(.reviewTooLate(latestReview(from: today))) }
        } else {
            refusals.append(.missing("next_review"))
        }
        if facts.isEntered { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO reference_check (setting, id, reference, edition, checked_on, recheck_on, checked_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(reference), \(edition), \(facts.keeping.viewer.today), \(recheckOn),
                    \(facts.keeping.viewer.member), \(asking.now))
            """)
    }
}
