import Safeguarding
import Storage

/// A post and whoever asks something of it: what most of its steps are decided by.
public struct PostInHand: Sendable {
    let viewer: Viewer
    let post: PostAtGate

    /// - Throws: `NotFound` when there is no such post for this asker.
    init(_ post: Post.ID, for asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        self.post = try PostAtGate.load(post, for: viewer, in: db)
    }
}
