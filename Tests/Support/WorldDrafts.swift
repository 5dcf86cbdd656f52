@testable public import Gatepost
import Pictures
public import Safeguarding
import Storage

// Posts of a test's world on their way to the page.
extension World {
    /// A draft, begun through the gate.
    public func draft(
        _ title: String = "Den day", words: String = "We built a den.", for audience: PostAudience = .everyone, by author: Member.ID
    ) async throws -> Post.ID {
        let post: Post.ID = identifier()
        try await perform(StartDraft(post, PostDraft(title: title, words: words, audience: audience)), by: author)
        return post
    }

    /// A draft that was put before a second person.
    public func submitted(_ title: String = "Den day", for audience: PostAudience = .everyone, by author: Member.ID) async throws -> Post.ID
    {
        let post = try await draft(title, for: audience, by: author)
        try await perform(SubmitPost(post), by: author)
        return post
    }

    /// The post as somebody behind the page sees it.
    public func atGate(_ post: Post.ID, for member: Member.ID) async throws -> PostAtGate {
        guard let viewer = try await viewer(member) else { throw NotFound() }
        return try await application.read { db in try PostAtGate.load(post, for: viewer, in: db) }
    }

    /// What the gate says to an approver who looked at the post as it is now, and found every picture well.
    public func approval(of post: Post.ID, by approver: Member.ID) async throws -> [Refusal] {
        let seen = try await atGate(post, for: approver)
        return try await refusals(of: ApprovePost(post, seen: seen.digest, checked: Set(seen.pictures.map(\.id))), to: approver)
    }

    /// Notes every picture as rendered, as the preparer does, without files behind it.
    public func finishRendering(_ post: Post.ID, seenBy member: Member.ID) async throws {
        for picture in try await atGate(post, for: member).pictures where picture.rendered < picture.generation {
            var numbers = SystemRandomNumberGenerator()
            let made = MadeRendition(
                "large", width: 1600, height: 1200, bytes: 10, digest: picture.id.bytes + [UInt8(truncatingIfNeeded: picture.generation)],
                file: StoredName(using: &numbers))
            _ = try await application.gate.perform(
                RecordRendered(picture.id, generation: picture.generation, [made]), for: application.asking(.caretaker, in: setting))
        }
    }
}
