public import Safeguarding
import Storage

/// What anybody who changes a post is asked: whether drafting is theirs, awake, and the post still one that changes.
public struct WorkOnPost: Sendable {
    let viewer: Viewer
    let gaps: [Gap]
    let post: PostAtGate

    /// The signed-in member; an action that is no member's finds nothing.
    var member: Member.ID { viewer.member }

    init(on post: Post.ID, for asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        self.post = try PostAtGate.load(post, for: viewer, in: db)
        gaps = try Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db)
    }

    /// A contributor works on posts they had a hand in; any manager, deputy or content manager carries on another's (N10, S3).
    var refusals: [Refusal] {
        var refusals = PostRights.drafting(viewer, gaps)
        if !viewer.holds(PostRights.anybodysPosts), post.author != viewer.member, !post.contributors.contains(viewer.member) {
            refusals.append(.needsDuty(PostRights.anybodysPosts))
        }
        if !post.isEditable { refusals.append(.wrongState(post.state)) }
        return refusals
    }

    /// - Throws: `NotFound` when the picture is not in the post.
    func picture(_ id: Picture.ID) throws -> PostPicture {
        guard let picture = post.pictures.first(where: { $0.id == id }) else { throw NotFound() }
        return picture
    }
}

/// Who may do what with posts, asked in each action and by pages that decide which buttons to show.
public enum PostRights {
    /// Those who carry on another's work (N10).
    public static let anybodysPosts: Set<Duty> = [.manager, .deputy, .contentManager]

    /// The duty to write posts, awake: nobody else posts (S3), and not before signing (N7, B8).
    public static func drafting(_ viewer: Viewer, _ gaps: [Gap]) -> [Refusal] {
        if let refusal = holdsDuty(Duty.drafting, held: viewer.duties) { return [refusal] }
        return gaps.filter(\.stopsDrafting).map(Refusal.notReady)
    }
}

extension WorkOnPost {
    /// The same questions where the gate's facts are loaded already.
    init(_ facts: GateQuestions) {
        viewer = facts.viewer
        gaps = facts.gaps
        post = facts.post
    }
}
