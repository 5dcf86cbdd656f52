public import Gatepost
public import Safeguarding

/// Who a session belongs to. Somebody whose last membership has ended still has an account, and no `viewer`.
public struct SignedIn: Sendable {
    public let person: Person.ID
    public let viewer: Viewer?
    /// The enrolled device that the session runs on, if it is one (P9).
    public let device: Device.ID?

    public init(person: Person.ID, viewer: Viewer?, device: Device.ID? = nil) {
        self.person = person
        self.viewer = viewer
        self.device = device
    }
}

/// The page needs somebody signed in.
struct SignInNeeded: Error {}

/// Somebody signed in came to a place that is for others.
struct NotForYou: Error {}
