public import Gatepost
public import Safeguarding

/// Who a session belongs to. Somebody whose last membership has ended still has an account, and no `viewer`.
public struct SignedIn: Sendable {
    public let person: Person.ID
    public let viewer: Viewer?
    /// In which they read.
    public let language: Language
    /// The enrolled device that the session runs on, if it is one (P9).
    public let device: Device.ID?
    /// When they last proved in this session that it is them; microseconds since 1970, UTC.
    public let provenAt: Int?
    /// Begun with a PIN on one of the setting's devices: everything but drafting asks for a proof first.
    public let isByPIN: Bool
    /// They work here with a password alone: what their duty allows waits until they have a second factor (P3).
    public let lacksSecondFactor: Bool
    /// Begun in a browser that people share, as one of the setting's devices: nothing stays in it for long.
    public let isShared: Bool
    /// A new token for the browser to keep.
    public let renewed: Sessions.Renewed?

    /// - Parameter language: the viewer's own, where it is left out.
    public init(
        person: Person.ID, viewer: Viewer?, language: Language? = nil, device: Device.ID? = nil, provenAt: Int? = nil, isByPIN: Bool = false,
        lacksSecondFactor: Bool = false, isShared: Bool = false, renewed: Sessions.Renewed? = nil
    ) {
        self.person = person
        self.viewer = viewer
        self.language = language ?? viewer?.language ?? .english
        self.device = device
        self.provenAt = provenAt
        self.isByPIN = isByPIN
        self.lacksSecondFactor = lacksSecondFactor
        self.isShared = isShared
        self.renewed = renewed
    }
}

/// The page needs somebody signed in.
struct SignInNeeded: Error {}

/// Somebody signed in came to a place that is for others.
struct NotForYou: Error {}
