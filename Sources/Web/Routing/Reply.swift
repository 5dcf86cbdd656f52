import Gatepost

/// What a handler answers with.
///
///     .page(Page("Rooms", at: .people, main: …))
///     .page(page, status: 422)                                  // a form that needs mending, with what was typed
///     .redirect(to: "/posts/\(post)", saying: .draftKept)       // after something was done
public struct Reply: Sendable {
    enum Content: Sendable {
        case none
        case page(Page)
        case bytes([UInt8])
        case chunks(length: Int?, @Sendable (_ send: ([UInt8]) async throws -> Void) async throws -> Void)
    }

    public internal(set) var status: Int
    var content: Content
    var headers: [(name: String, value: String)] = []
    var cookies: [Cookie] = []
    var type: String?
    var caching = Caching.never
    /// What the frame shows, where it was read together with the page.
    var surroundings: Surroundings?

    /// Whether a browser may keep the answer.
    public enum Caching: String, Sendable {
        case never = "no-store"
        /// It may be kept, but must be asked for every time: pictures.
        case askFirst = "private, no-cache"
        /// The address changes whenever the content does: the stylesheet.
        case forEver = "public, max-age=31536000, immutable"
    }

    init(status: Int, content: Content) {
        self.status = status
        self.content = content
    }

    /// A page in its frame. 422 is for a form that comes back with its problems.
    public static func page(_ page: Page, status: Int = 200) -> Reply { Reply(status: status, content: .page(page)) }

    /// On to another page of Gatepost, after something was done.
    public static func redirect(to path: LocalPath, saying notice: Notice? = nil) -> Reply {
        var reply = Reply(status: 303, content: .none)
        reply.headers.append(("Location", path.description))
        if let notice { reply.cookies.append(Cookie("notice", notice.rawValue, lasting: 60)) }
        return reply
    }

    /// Bytes of a known type, as "image/webp".
    public static func bytes(_ bytes: [UInt8], type: String, caching: Caching = .never, status: Int = 200) -> Reply {
        var reply = Reply(status: status, content: .bytes(bytes))
        reply.type = type
        reply.caching = caching
        return reply
    }

    /// A download made while it is sent, so that none of it has to fit in memory.
    public static func download(
        _ fileName: String, type: String, _ write: @escaping @Sendable (_ send: ([UInt8]) async throws -> Void) async throws -> Void
    ) -> Reply {
        var reply = Reply(status: 200, content: .chunks(length: nil, write))
        reply.type = type
        return reply.header("Content-Disposition", "attachment; filename=\"\(fileName.filter { $0.isASCII && $0 != "\"" && $0 != "\\" })\"")
    }

    /// Bytes of a known length that are read while they are sent.
    static func stream(
        length: Int, type: String, status: Int = 200, _ write: @escaping @Sendable (_ send: ([UInt8]) async throws -> Void) async throws -> Void
    ) -> Reply {
        var reply = Reply(status: status, content: .chunks(length: length, write))
        reply.type = type
        return reply
    }

    /// The browser's copy is still right.
    public static func notModified(caching: Caching = .askFirst) -> Reply {
        var reply = Reply(status: 304, content: .none)
        reply.caching = caching
        return reply
    }

    /// It was done, and there is nothing to show: answers to scripts.
    public static let done = Reply(status: 204, content: .none)

    public func header(_ name: String, _ value: String) -> Reply {
        var reply = self
        reply.headers.append((name, value))
        return reply
    }

    public func setting(_ cookie: Cookie) -> Reply {
        var reply = self
        reply.cookies.append(cookie)
        return reply
    }

    /// Signs the browser in: `secret` is what the sessions will know it by.
    /// - Parameter seconds: nil until the browser is closed.
    public func startingSession(_ secret: String, lasting seconds: Int?) -> Reply {
        setting(Cookie("session", secret, lasting: seconds))
    }

    /// The same form once more, to another address of ours: the browser sends it again as it was.
    static func resend(to path: LocalPath) -> Reply {
        var reply = redirect(to: path)
        reply.status = 307
        return reply
    }

    /// A session's token has been changed for a new one. The former one stays good for the forms that were shown under it.
    func renewing(_ renewed: Sessions.Renewed?, instead former: String?) -> Reply {
        guard let renewed, let former, !cookies.contains(where: { $0.name == "session" }) else { return self }
        return startingSession(renewed.secret, lasting: renewed.lasting).setting(Cookie("before", former, lasting: 86_400))
    }

    /// Signs the browser out, and has it forget what it kept.
    public func endingSession(on visit: Visit) -> Reply {
        setting(.clearing("session")).clearingBrowser(isOnDevice: visit.deviceToken != nil)
    }

    /// Nothing of ours stays in the browser but cookies. One of the setting's devices keeps its key, which is nobody's; the worker there
    /// takes away what pages kept.
    func clearingBrowser(isOnDevice: Bool) -> Reply {
        header("Clear-Site-Data", isOnDevice ? "\"cache\"" : "\"cache\", \"storage\"")
    }
}

/// A cookie that only the server reads. Its name is the short one: where the public address is https the browser sees it
/// with the `__Host-` prefix.
public struct Cookie: Hashable, Sendable {
    let name: String
    let value: String
    let seconds: Int?

    /// - Parameters:
    ///   - value: letters, digits, `-`, `_` and `.` only.
    ///   - seconds: nil until the browser is closed.
    public init(_ name: String, _ value: String, lasting seconds: Int?) {
        self.name = name
        self.value = value
        self.seconds = seconds
    }

    public static func clearing(_ name: String) -> Cookie { Cookie(name, "", lasting: 0) }
}
