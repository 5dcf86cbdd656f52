public import Gatepost
public import Hummingbird
public import Logging
import NIOCore
public import Storage

/// What the server is told by whoever starts it.
public struct ServerOptions: Sendable {
    /// Whose session a cookie is: the accounts' to say. Nil when it is nobody's, or over.
    public typealias Session = @Sendable (_ secret: String, _ now: Int, _ application: Gatepost.Application) async throws -> SignedIn?

    public var host: String
    /// 0 for any that is free.
    public var port: Int
    /// A proxy of ours stands in front and says in `X-Forwarded-For` who came.
    public var isBehindProxy = false
    /// If set, requests for any other host are refused.
    public var requiredHost: String?
    /// What all uploads together may hold in memory, in bytes.
    public var uploadMemory = 256 * 1024 * 1024
    public var session: Session
    public var routes: [Route] = Routes.all
    /// What is read in a language; nothing for English.
    var catalogue: @Sendable (Language) -> Catalogue? = { Catalogue.of($0) }

    public init(
        host: String = "127.0.0.1", port: Int = 8080, session: @escaping Session
    ) {
        self.host = host
        self.port = port
        self.session = session
    }
}

/// Gatepost over HTTP, ready to be run: `try await makeServer(…).runService()` stops gracefully when asked to.
/// - Throws: when the assets are missing, or two routes claim one address.
public func makeServer(
    _ application: Gatepost.Application, _ options: ServerOptions, logger: Logger,
    onServerRunning: @escaping @Sendable (_ port: Int?) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let door = try FrontDoor(application, options, logger)
    return Hummingbird.Application(
        responder: door,
        server: .http1(configuration: .init(idleTimeout: .seconds(75), httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))),
        configuration: ApplicationConfiguration(address: .hostname(options.host, port: options.port)),
        onServerRunning: { channel in await onServerRunning(channel.localAddress?.port) },
        logger: logger)
}
