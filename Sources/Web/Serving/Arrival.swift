import Gatepost
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// A request as it came in, before anything is known of it.
struct Arrival: Sendable {
    enum Body: Sendable { case unread, failed(BadRequest) }

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
    let remoteAddress: String
    let cookies: Cookies
    let head: RequestHead
    var pattern = "-"
    var leavesNoTrace = false
    var signedIn: SignedIn?
    var program: ProgramVisitor?
    var body = Body.unread

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
        head = RequestHead { name in HTTPField.Name(name).flatMap { fields[$0] } }
        remoteAddress = Self.remoteAddress(fields, connection, options)
    }

    /// Behind our own proxy the last address that it added is the one it saw; anything before could have been made up.
    private static func remoteAddress(_ fields: HTTPFields, _ connection: Connection, _ options: ServerOptions) -> String {
        if options.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"), let last = fields[name]?.split(separator: ",").last {
            return String(last).trimmingBlanks
        }
        return connection.channel?.remoteAddress?.ipAddress ?? "local"
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
    let channel: (any Channel)?

    init(source: ApplicationRequestContextSource) { channel = source.channel }
    init(channel: (any Channel)?) { self.channel = channel }

    /// Ends the connection once the answer has had time to arrive: for somebody who is still sending what was refused.
    func closeSoon() {
        guard let channel else { return }
        channel.eventLoop.scheduleTask(in: .seconds(10)) { channel.close(promise: nil) }
    }
}
