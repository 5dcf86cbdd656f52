import Gatepost
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// A request as it came in, before anything is known of it.
struct Arrival: Sendable {
    let id: String
    let now: Int
    let method: Route.Method?
    let isHead: Bool
    /// Up to the query.
    let path: Substring
    let queryText: Substring
    let localPath: LocalPath
    let isWellFormed: Bool
    let host: String?
    let hasOneHost: Bool
    let whence: Whence
    let cookies: Cookies
    let head: RequestHead
    var pattern = "-"
    var leavesNoTrace = false
    var signedIn: SignedIn?
    var isInEnglish = false
    var program: ProgramVisitor?

    init(_ request: Request, id: String, now: Int, _ connection: Connection, _ options: ServerOptions, cookiePrefix: String) {
        self.id = id
        self.now = now
        let target = request.head.path ?? "/"
        let question = target.utf8.firstIndex(of: UInt8(ascii: "?")) ?? target.endIndex
        path = target[..<question]
        queryText = question == target.endIndex ? "" : target[target.utf8.index(after: question)...]
        let local = target.utf8.count <= 2_000 ? LocalPath(checking: target) : nil
        localPath = local ?? "/"
        isWellFormed = local != nil && !path.utf8.contains(doubleSlashIn: path)
        isHead = request.method == .head
        method = isHead ? .get : Route.Method(rawValue: request.method.rawValue)
        host = request.head.authority
        cookies = Cookies(request.headers[.cookie], prefix: cookiePrefix)
        let fields = request.headers
        // The first is what the authority was read from; a second would have another server read another.
        hasOneHost = !fields.contains { $0.name.canonicalName == "host" }
        head = RequestHead { name in HTTPField.Name(name).flatMap { fields[$0] } }
        let forwarded = options.proxies.isEmpty ? nil : HTTPField.Name("X-Forwarded-For").flatMap { fields[$0] }
        whence = Whence(connection: connection, proxies: options.proxies, forwarded: forwarded)
    }

    /// In which whoever comes reads: what they chose, at the door or for themselves; before that, what their browser asks for.
    var language: Language {
        if isInEnglish { return .english }
        if let signedIn { return signedIn.language }
        return cookies[Cookie.language].flatMap(Language.init(rawValue:)) ?? head.header("accept-language").flatMap(Language.init(acceptedBy:)) ?? .english
    }

    func query() throws -> Form { queryText.isEmpty ? Form() : Form(fields: try URLEncoded.read(queryText.utf8)) }

    /// What form tokens are bound to: the session, or before there is one the door's own cookie.
    var tokenCookie: String? { cookies["session"] ?? cookies["door"] }

    func origin(_ sameSite: SameSite) -> SameSite.Origin {
        sameSite.origin(secFetchSite: head.header("sec-fetch-site"), origin: head.header("origin"), host: host)
    }
}

extension Substring.UTF8View {
    fileprivate func contains(doubleSlashIn path: Substring) -> Bool {
        var last: UInt8 = 0
        for byte in self {
            if byte == UInt8(ascii: "/"), last == byte { return true }
            last = byte
        }
        return false
    }
}

/// The connection that a request came on.
struct Connection: InitializableFromSource {
    let peer: SocketAddress?

    init(source: ApplicationRequestContextSource) { peer = source.channel.remoteAddress }
    init(peer: SocketAddress?) { self.peer = peer }
}

/// Where a request came from. It is put into words when somebody asks: most pages never do.
struct Whence: Sendable {
    let connection: Connection
    let proxies: Proxies
    /// What whoever handed it on says of it.
    let forwarded: String?

    /// The network address, for throttles; never for the log.
    var address: String {
        let peer = connection.peer?.ipAddress ?? "local"
        return proxies.isEmpty ? peer : proxies.visitor(at: peer, forwarded: forwarded)
    }
}
