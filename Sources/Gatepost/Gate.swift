public import Safeguarding
public import Storage

/// The only way to change anything.
public struct Gate: Sendable {
    private let database: any Database
    private let meters: Meters?

    public init(_ database: any Database, meters: Meters? = nil) {
        self.database = database
        self.meters = meters
    }

    /// What still stands in the way, from the very code that would refuse.
    public func preview<A: Action>(_ action: A, for asking: Asking) async throws -> [Refusal] {
        try await database.read(.setting(asking.setting)) { db in
            try beOpen(to: asking, in: db)
            return try refusals(of: action, try action.facts(for: asking, in: db), to: asking, in: db)
        }
    }

    /// Asks on a reader first, so that most refusals never reach the one writer; then asks again, acts and logs in one transaction.
    /// - Throws: `Refused` with every reason at once, `ProofNeeded` when nothing else is in the way, `NotFound`, or `StorageError`.
    @discardableResult
    public func perform<A: Action>(_ action: A, for asking: Asking) async throws -> A.Outcome {
        try await refuse(try await preview(action, for: asking), of: action, for: asking)
        guard A.certainty.isReached(by: asking) else { throw ProofNeeded() }
        let result: Result<A.Outcome, Refused> = try await database.write(.setting(asking.setting)) { db in
            // Held to the end: one action at a time in a setting.
            let head = try action is any FoundingAction ? AuditLog.found(asking.setting, in: db) : AuditLog.head(of: asking.setting, in: db)
            try beOpen(to: asking, in: db.reader)
            let facts = try action.facts(for: asking, in: db.reader)
            let refusals = try refusals(of: action, facts, to: asking, in: db.reader)
            guard refusals.isEmpty else { return .failure(Refused(refusals)) }
            if let sealed = action as? any SealedAction {
                // Its line is in the concern's own chain, and the setting's log says nothing at all.
                let before = try ConcernChain.length(of: sealed.concern, in: asking.setting, from: db.reader)
                let outcome = try action.apply(facts, for: asking, in: db)
                guard try ConcernChain.length(of: sealed.concern, in: asking.setting, from: db.reader) > before else { throw NotWritten() }
                return .success(outcome)
            }
            let outcome = try action.apply(facts, for: asking, in: db)
            try AuditLog.append(AuditEntry(A.verb, to: action.subject, asking), after: head, in: db)
            return .success(outcome)
        }
        if case .failure(let refused) = result { try await refuse(refused.refusals, of: action, for: asking) }
        return try result.get()
    }

    /// The action's own, and what stands in the way of doing it on this device (P9).
    private func refusals<A: Action>(of action: A, _ facts: A.Facts, to asking: Asking, in db: Reader) throws -> [Refusal] {
        let refusals = action.refusals(facts, to: asking)
        guard A.device == .owned, let refusal = try DeviceCheck.refusal(to: asking, in: db) else { return refusals }
        return refusals + [refusal]
    }

    /// A closed setting is closed to visitors too, whatever invitation they hold; members find nothing there anyway.
    private func beOpen(to asking: Asking, in db: Reader) throws {
        guard case .visitor = asking.actor else { return }
        if try Closing.current(in: asking.setting, from: db) != nil { throw NotFound() }
    }

    /// An attempt against somebody's authority is logged (N31); one that is merely not ready yet is not.
    private func refuse<A: Action>(_ refusals: [Refusal], of action: A, for asking: Asking) async throws {
        guard !refusals.isEmpty else { return }
        // Of a concern nothing is counted either: whoever watches the figures could tell that there is one.
        if !(action is any SealedAction) { meters?.refused(refusals.map(\.rule)) }
        let rules = Set(refusals.map(\.rule).filter(\.isAboutAuthority))
        // Of a concern the log says nothing, refusals included: whoever it is about could read them.
        if !rules.isEmpty, !(action is any FoundingAction), !(action is any SealedAction) {
            try await database.write(.setting(asking.setting)) { db in
                var isNew = false
                for rule in rules.sorted(by: { $0.rawValue < $1.rawValue }) {
                    isNew = try RefusalLog.record(rule, of: A.verb, to: action.subject, for: asking, in: db) || isNew
                }
                if isNew { try MisuseAlert.tell(of: asking, in: db) }
            }
        }
        throw Refused(refusals)
    }
}
