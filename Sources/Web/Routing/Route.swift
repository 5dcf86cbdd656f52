import Gatepost
import Storage

/// One address that Gatepost answers, as data: what it is, who may come, what may be sent, and what answers.
///
///     extension Routes {
///         static let rooms: [Route] = [
///             .get("/rooms/:room", .members) { visit in
///                 let page = try await RoomPage.load(visit.identifier("room"), for: visit.viewer, …)
///                 return .page(page.page)
///             },
///             .post("/rooms", .duties(Duty.managing)) { visit in … },
///         ]
///     }
public struct Route: Sendable {
    public enum Method: String, Sendable { case get = "GET", post = "POST" }

    /// What may be sent along, and how many bytes of it at most.
    public enum Body: Hashable, Sendable {
        case none
        /// An ordinary form, read into `visit.form`.
        case form(limit: Int = 256 * 1024)
        /// A form with files (`multipart/form-data`), read into `visit.form` and its uploads.
        case upload(limit: Int = 60 * 1024 * 1024)
        /// A form with one large file, which is handed on as `visit.incoming` while it arrives; the fields before it are in `visit.form`.
        case stream(limit: Int)
        /// Bytes as they are, read into `visit.body`: scripts that send JSON with the form token in a header.
        case bytes(limit: Int)
    }

    public typealias Handler = @Sendable (Visit) async throws -> Reply
    /// Answers from one moment of the database, without waiting for anything else.
    typealias Looking = @Sendable (Visit, Reader) throws -> Reply

    public let method: Method
    /// Segments with names for what varies, as "/posts/:post/approve".
    public let pattern: String
    public let access: Access
    public let body: Body
    let handle: Handler
    /// Set where looking is all it does: then what stands round the page is read in the same transaction.
    private(set) var look: Looking?
    /// Answers the same to everybody, so nobody's session is looked up: assets, the health check.
    private(set) var isImpersonal = false
    /// Nothing of a visit is written anywhere: whistle-blowing. It is impersonal too.
    private(set) var leavesNoTrace = false
    /// Its words are for those who run a setting, and in English whoever comes: set-up.
    private(set) var isInEnglish = false
    /// Takes a form that none of our pages showed, as a mail program sends one: what is in the address is all that counts.
    private(set) var isOneTap = false
    /// What other programs are told of it, where it is for them.
    private(set) var operation: Operation?
    /// How long a form may take in all, its arrival included.
    private(set) var deadline: Duration

    public init(_ method: Method, _ pattern: String, access: Access, body: Body, _ handle: @escaping Handler) {
        self.method = method
        self.pattern = pattern
        self.access = access
        self.body = body
        self.handle = handle
        deadline = switch body {
        case .none: .seconds(20)
        case .form, .bytes: .seconds(40)
        case .upload: .seconds(300)
        // Two hundred megabytes over a slow line.
        case .stream: .seconds(1800)
        }
    }

    /// Something to look at. Answers HEAD as well.
    public static func get(_ pattern: String, _ access: Access, _ handle: @escaping Handler) -> Route {
        Route(.get, pattern, access: access, body: .none, handle)
    }

    /// Something to look at that many wait for: the page itself.
    static func look(_ pattern: String, _ access: Access, _ look: @escaping Looking) -> Route {
        var route = get(pattern, access) { visit in try await visit.application.read(visit.reach) { db in try look(visit, db) } }
        route.look = look
        return route
    }

    /// Something to do.
    public static func post(_ pattern: String, _ access: Access, body: Body = .form(), _ handle: @escaping Handler) -> Route {
        Route(.post, pattern, access: access, body: body, handle)
    }

    /// Open to whoever works here with a password alone: what is everybody's, one's own account, and what nobody should have to wait with.
    var isOpenWithoutSecondFactor: Bool {
        switch access {
        case .everyone, .signedOut, .signedIn: true
        case .members: Route.beforeSecondFactor.contains { pattern == $0 || pattern.hasPrefix($0 + "/") }
        default: false
        }
    }

    /// Texts to read and sign, and raising a concern.
    private static let beforeSecondFactor = ["/account", "/agreements", "/policies", "/help", "/more", "/concerns/new", "/concerns/mine"]

    func impersonal() -> Route {
        var route = self
        route.isImpersonal = true
        return route
    }

    func inEnglish() -> Route {
        var route = self
        route.isInEnglish = true
        return route
    }

    /// The same route, of whose visits nothing is logged and for which no session is looked up.
    func withoutTrace() -> Route {
        var route = impersonal()
        route.leavesNoTrace = true
        return route
    }

    /// The same route, for mail programs too, which have neither our cookies nor our token (RFC 8058). Only for what asks for a secret in its
    /// address, and looks at nobody's session.
    func fromMailPrograms() -> Route {
        var route = impersonal()
        route.isOneTap = true
        return route
    }

    /// The same route, described for other programs. They show a token with each request, which no browser does by itself, so there are neither
    /// cookies nor forms of ours. What it says is for whoever writes programs, in English whatever the one whom it acts for reads.
    func described(_ operation: Operation) -> Route {
        var route = impersonal().inEnglish()
        route.operation = operation
        return route
    }

    /// What is sent needs no token of our own pages: a secret in the address or the head is what counts.
    var takesWhatWeDidNotShow: Bool { isOneTap || operation != nil }

    /// The same route with a deadline of its own.
    public func within(_ deadline: Duration) -> Route {
        var route = self
        route.deadline = deadline
        return route
    }
}
