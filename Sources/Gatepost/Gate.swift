public import Safeguarding
public import Storage

/// The only way to change anything.
public struct Gate: Sendable {
    private let database: any Database
    public init(_ database: any Database) { self.database = database }

    /// What still stands in the way, from the very code that would refuse.
    public func preview<A: Action>(_ action: A, for asking: Asking) async throws -> [Refusal] {
        try await database.read { db in action.refusals(try action.facts(for: asking, in: db), to: asking) }
    }

    /// Asks on a reader first, so that most refusals never reach the one writer; then asks again, acts and logs in one transaction.
    /// - Throws: `Refused` with every reason at once, `NotFound`, or `StorageError`.
    @discardableResult
    public func perform<A: Action>(_ action: A, for asking: Asking) async throws -> A.Outcome {
        try await refuse(try await preview(action, for: asking), of: action, for: asking)
        let result: Result<A.Outcome, Refused> = try await database.write { db in
            // Held to the end: one action at a time in a setting.
            let head = try action is any FoundingAction ? AuditLog.found(asking.setting, in: db) : AuditLog.head(of: asking.setting, in: db)
            let facts = try action.facts(for: asking, in: db.reader)
            let refusals = action.refusals(facts, to: asking)
            guard refusals.isEmpty else { return .failure(Refused(refusals)) }
            let outcome = try action.apply(facts, for: asking, in: db)
            try AuditLog.append(AuditEntry(A.verb, to: action.subject, asking), after: head, in: db)
            return .success(outcome)
        }
        if case .failure(let refused) = result { try await refuse(refused.refusals, of: action, for: asking) }
        return try result.get()
    }

    /// An attempt against somebody's authority is logged (N31); one that is merely not ready yet is not.
    private func refuse<A: Action>(_ refusals: [Refusal], of action: A, for asking: Asking) async throws {
        guard !refusals.isEmpty else { return }
        let rules = Set(refusals.map(\.rule).filter(\.isAboutAuthority))
        if !rules.isEmpty, !(action is any FoundingAction) {
            try await database.write { db in
                for rule in rules.sorted(by: { $0.rawValue < $1.rawValue }) {
                    try RefusalLog.record(rule, of: A.verb, to: action.subject, for: asking, in: db)
                }
            }
        }
        throw Refused(refusals)
    }
}
