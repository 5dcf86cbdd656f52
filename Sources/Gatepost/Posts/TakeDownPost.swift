public import Safeguarding
public import Storage

/// Takes a post off the page with a reason. One person is enough and readiness is not asked: what protects is never made to wait.
public struct TakeDownPost: Action {
    public static let verb = "post.takeDown"
    public static let clauses = ["S2", "N10", "N13", "S5"]
    /// Any of these.
    public static let duties = Duty.managing.union(Duty.approving).union(Duty.safeguarding).union([.monitor])
    public let post: Post.ID
    public let reason: String
    public var subject: [UInt8] { post.bytes }

    /// - Parameter reason: up to 500 characters.
    public init(_ post: Post.ID, because reason: String) {
        self.post = post
        self.reason = reason
    }

    public struct Facts {
        let viewer: Viewer
        let state: PostState
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        // Who only watches the page sees what is on it, and nothing of what is still being written.
        if viewer.seesWholePage, try db.shows(post, to: viewer) { return Facts(viewer: viewer, state: .published) }
        return Facts(viewer: viewer, state: try PostAtGate.load(post, for: viewer, in: db).state)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(TakeDownPost.duties, held: facts.viewer.duties),
            facts.state == .published ? nil : .wrongState(facts.state),
        ].compactMap(\.self) + Field("reason").refusals(of: reason, most: 500)
    }

    /// What it is called, for whoever is about to take it down.
    /// - Throws: `NotFound` when it is not there for them.
    public static func title(of post: Post.ID, for viewer: Viewer, from db: Reader) throws -> String {
        if viewer.seesWholePage, try db.shows(post, to: viewer),
            let title = try db.row("SELECT title FROM post WHERE setting = \(viewer.setting) AND id = \(post)", { try $0.text(0) })
        { return title }
        return try PostAtGate.load(post, for: viewer, in: db).draft.title
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try PostChange.state(.takenDown, post, by: facts.viewer.member, because: reason, for: asking, in: db)
    }
}
