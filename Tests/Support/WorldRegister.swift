@testable public import Gatepost
public import Safeguarding
import Storage

// The register of a test's world.
extension World {
    /// The register as somebody sees it.
    public func register(_ choice: RegisterPage.Choice = .init(), for member: Member.ID) async throws -> RegisterPage {
        guard let viewer = try await viewer(member) else { throw NotFound() }
        return try await application.read { db in try RegisterPage.load(choice, for: viewer, from: db) }
    }

    /// Somebody's record as somebody sees it.
    public func record(of member: Member.ID, for reader: Member.ID) async throws -> RecordPage {
        guard let viewer = try await viewer(reader) else { throw NotFound() }
        return try await application.read { db in try RecordPage.load(member, for: viewer, from: db) }
    }

    /// How one part of somebody's record stands.
    public func standing(_ part: RegisterPart, of member: Member.ID, for reader: Member.ID) async throws -> PartStanding? {
        try await record(of: member, for: reader).standings.first { $0.part == part }?.standing
    }

    /// Whether the page is open: two people ready to approve.
    public func ready() async throws -> Set<Member.ID> {
        let (setting, now) = (setting, now)
        return Set(
            try await application.read { db in try Readiness.approvers(in: setting, at: now, from: db) }.filter(\.isReady).map(\.member))
    }
}
