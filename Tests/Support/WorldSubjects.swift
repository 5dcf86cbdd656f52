@testable public import Gatepost
public import Safeguarding
import Storage

// Requests about what is held on somebody, in a test's world.
extension World {
    /// Somebody asks, and it is noted and known that it is them.
    public func request(
        _ kind: SubjectRequest.Kind, about subject: Subject, askedBy asker: Member.ID? = nil, named: String = "", notedBy member: Member.ID,
        words: String = "Please.", identified: Bool = true
    ) async throws -> SubjectRequest.ID {
        let id: SubjectRequest.ID = identifier()
        try await perform(
            NoteRequest(
                id,
                NoteRequest.Details(
                    kind, about: subject, by: asker, named: named, hasAuthority: asker == nil, in: .spoken, on: today, words: words)),
            by: member)
        if identified { try await perform(CheckIdentity(id, how: "known to us"), by: member) }
        return id
    }

    /// A copy that is prepared, with what was approved of it.
    public func prepared(_ request: SubjectRequest.ID, by member: Member.ID, lead: Member.ID) async throws -> SubjectPack.ID {
        try await perform(NoteConcernsLooked(request, with: secrets), by: lead)
        let pack: SubjectPack.ID = identifier()
        try await application.preparePack(pack, of: request, for: asking(member))
        await application.bundles.settle(application)
        return pack
    }

    public func requestPage(
        _ request: SubjectRequest.ID, _ choices: ErasureChoices = ErasureChoices(), for member: Member.ID
    ) async throws -> RequestPage {
        guard let viewer = try await viewer(member) else { throw NotFound() }
        let secrets = secrets
        return try await application.read { db in try RequestPage.load(request, choices: choices, for: viewer, with: secrets, from: db) }
    }

    public func digest(of request: SubjectRequest.ID, for member: Member.ID) async throws -> [UInt8] {
        try await requestPage(request, for: member).pack?.digest ?? []
    }

    /// Everything in a copy, by name.
    public func contents(of pack: SubjectPack.ID, for member: Member.ID) async throws -> [String: [UInt8]] {
        let contents = try await perform(FetchPack(pack, with: secrets), by: member)
        let files = Collected()
        try await contents.each(in: application) { name, _, bytes in files.all[name] = bytes }
        return files.all
    }

    /// Two people erase somebody.
    public func erase(_ subject: Subject, _ choices: ErasureChoices = ErasureChoices(), first: Member.ID, second: Member.ID) async throws {
        let request = try await request(.erasure, about: subject, named: "their family", notedBy: first)
        guard let seen = try await requestPage(request, choices, for: first).erasing?.plan.digest else { throw NotFound() }
        let plan: Record.ID = identifier()
        try await perform(AskErasure(plan, for: request, choices, seen: seen), by: first)
        try await application.confirmErasure(plan, seen: seen, for: asking(second))
        await application.erasedPictures.settle(application)
        await application.preparer.settle(application)
    }

    private final class Collected {
        var all: [String: [UInt8]] = [:]
    }
}
