@testable public import Gatepost
public import Safeguarding
import Storage

// Policies of a test's world.
extension World {
    /// The present version of a policy.
    public func policy(_ kind: PolicyKind, _ version: Int? = nil) async throws -> PolicyVersion? {
        let setting = setting
        return try await application.read { db in
            try PolicyVersion.load(kind, version, in: setting, zone: Zone("Europe/London"), from: db)
        }
    }

    public func draft(_ kind: PolicyKind) async throws -> PolicyDraft? {
        let setting = setting
        return try await application.read { db in try PolicyDraft.open(kind, in: setting, from: db) }
    }

    /// Opens every section of the present version, as somebody who reads it to the end does.
    public func open(_ kind: PolicyKind, by member: Member.ID) async throws {
        guard let version = try await policy(kind) else { return }
        try await perform(OpenSections(kind, version: version.version, sections: Set(version.text.sections.map(\.name))), by: member)
    }

    /// Reads to the end and signs.
    public func readAndSign(_ kind: PolicyKind, by member: Member.ID, accepting: Bool = true) async throws {
        let version = try await policy(kind)?.version ?? 0
        try await open(kind, by: member)
        try await perform(SignDocument(identifier(), kind, version: version, accepts: accepting, typedName: "Sam Reed"), by: member)
    }

    public func face(reviewed: Day? = nil, next: Day? = nil) -> PolicyFace {
        PolicyFace(
            label: "2026-1", approvingBody: "The committee", reviewedOn: reviewed ?? today, nextReview: next ?? today.adding(days: 365))
    }

    /// Writes a version from what is there, or from our starting text, and signs it into force.
    public func issue(
        _ kind: PolicyKind, changing change: EditPolicyDraft.Change? = nil, by registered: Member.ID, next: Day? = nil, grace: Int = 0
    ) async throws {
        try await perform(StartPolicyDraft(identifier(), of: kind), by: registered)
        if let change, let draft = try await draft(kind) { try await perform(EditPolicyDraft(draft.id, of: kind, change), by: registered) }
        guard let draft = try await draft(kind) else { return }
        try await perform(
            IssuePolicy(
                kind, seen: draft.digest, face: face(next: next), typedName: "Ruth Adair", changes: "Something new.", graceDays: grace),
            by: registered)
    }
}
