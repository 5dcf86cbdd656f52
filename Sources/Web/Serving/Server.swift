public import Gatepost
public import Hummingbird
public import Logging
import HummingbirdCore
import NIOCore
public import Storage

/// What the server is told by whoever starts it.
public struct ServerOptions: Sendable {
    /// Whose session a cookie is: the accounts' to say. Nil when it is nobody's, or over. What is to be looked at in its name is looked at in
    /// the same moment of the database, by whoever can.
    public typealias Session = @Sendable (
        _ secret: String, _ now: Int, _ application: Gatepost.Application, _ look: Look?
    ) async throws -> Found?

    /// - Returns: nil where something stands between whoever is signed in and the page.
    public typealias Look = @Sendable (_ signedIn: SignedIn, _ db: Reader) -> Result<Reply, any Error>?

    /// Who is signed in, and what was looked at in their name.
    public struct Found: Sendable {
        let signedIn: SignedIn
        var seen: Result<Reply, any Error>?

        public init(_ signedIn: SignedIn, seen: Result<Reply, any Error>? = nil) { (self.signedIn, self.seen) = (signedIn, seen) }
    }

    public var host: String
    /// 0 for any that is free.
    public var port: Int
    /// Those in front of it that say in `X-Forwarded-For` who came. Nobody else is believed.
    public var proxies = Proxies.none
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
    let descriptors = Descriptors.raised()
    return Hummingbird.Application(
        responder: door, server: .careful(of: OpenConnections(most: descriptors.forConnections)),
        configuration: .careful(options.host, options.port, connections: descriptors.forConnectionsAtWorst, logger),
        onServerRunning: { channel in await onServerRunning(channel.localAddress?.port) },
        logger: logger)
}

extension HTTPServerBuilder {
    /// Requests within limits, on connections that are watched.
    static func careful(of connections: OpenConnections) -> HTTPServerBuilder {
        let configuration = HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionWatch(connections)], idleTimeout: .seconds(75),
            httpDecoderConfiguration: .init(maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
        return HTTPServerBuilder { OnItsLoop(http: HTTP1Channel(responder: $0, configuration: configuration)) }
    }
}

extension ApplicationConfiguration {
    /// - Parameter connections: how many there may be, those that were let go and are still going among them.
    static func careful(_ host: String, _ port: Int, connections: Int, _ logger: Logger) -> ApplicationConfiguration {
        ApplicationConfiguration(
            address: .hostname(host, port: port), backlog: 1_024,
            availableConnectionsDelegate: MaximumAvailableConnections(connections, logger: logger))
    }
}
