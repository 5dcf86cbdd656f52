public import Gatepost
public import Safeguarding
import Storage

/// One request, as a handler sees it: who came, when, to what, with what.
public struct Visit: Sendable {
    public let application: Application
    /// Names this request in the log and on an error page.
    public let id: String
    /// Microseconds since 1970, UTC.
    public let now: Int
    /// Whose session it is, if anybody's. Behind `members` and narrower access, read `viewer` instead.
    public let signedIn: SignedIn?
    /// In which whoever comes reads.
    let language: Language
    /// The address asked for, with its query.
    public let path: LocalPath
    /// What stood after the question mark.
    public let query: Form
    /// What was typed or ticked, and the files with it.
    public internal(set) var form = Form()
    /// What was sent, on a route that takes bytes.
    public internal(set) var body: [UInt8] = []
    /// The file that is arriving, on a route that takes one as it comes.
    var incoming: IncomingFile?
    let whence: Whence
    let assets: Assets
    let parameters: [(name: String, value: Substring)]
    let cookies: Cookies
    let head: RequestHead
    /// The other program that asks, where one does.
    var program: ProgramVisitor?

    /// The network address it came from, for throttles; never for the log.
    public var remoteAddress: String { whence.address }

    /// The member who looks.
    /// - Throws: `SignInNeeded`, which sends the visitor to the door, or `NotForYou` when no membership is live.
    public var viewer: Viewer {
        get throws {
            guard let signedIn else { throw SignInNeeded() }
            guard let viewer = signedIn.viewer else { throw NotForYou() }
            return viewer
        }
    }

    /// What a page may look at: the setting of whoever looks, or nothing of any.
    var reach: Reach { (signedIn?.viewer).map { .setting($0.setting) } ?? .outside }

    /// The member who looks, as the gate wants to know it.
    public var asking: Asking {
        get throws {
            try viewer.asking(
                random: application.random, from: signedIn?.device, provenAt: signedIn?.provenAt, byPIN: signedIn?.isByPIN ?? false,
                at: remoteAddress)
        }
    }

    /// What stands at a name in the route's pattern.
    /// - Throws: `NotFound` when it could not be anything's identifier.
    public func identifier<Thing>(_ name: String, of thing: Thing.Type = Thing.self) throws -> Identifier<Thing> {
        guard let id = Identifier<Thing>(try parameter(name)) else { throw NotFound() }
        return id
    }

    /// The words at a name in the route's pattern, as they were sent.
    public func parameter(_ name: String) throws -> String {
        guard let found = parameters.first(where: { $0.name == name }) else { throw NotFound() }
        return String(found.value)
    }

    public func cookie(_ name: String) -> String? { cookies[name] }

    /// A header that the browser sent, by its lower-case name.
    public func header(_ name: String) -> String? { head.header(name) }

    /// Where to go after signing in: the checked `next`, or home.
    public var next: LocalPath { (form["next"] ?? query["next"]).flatMap(LocalPath.init(checking:)) ?? "/" }
}
