public import Gatepost
import HTTPTypes
public import Hummingbird
public import Logging
import NIOCore

/// Answers `/metrics` on an address of its own, and nothing else.
/// - Throws: `MetricsAddressProblem` for an address that others can reach while no token is set.
public func makeMetricsServer(
    _ application: Gatepost.Application, host: String, port: Int, logger: Logger
) throws -> some ApplicationProtocol {
    let isLoopback = MetricsDoor.isLoopback(host)
    guard isLoopback || application.configuration.metricsToken != nil else { throw MetricsAddressProblem() }
    return Hummingbird.Application(
        responder: MetricsDoor(metrics: MetricsText(application), needsToken: application.configuration.metricsToken != nil),
        server: .careful(of: OpenConnections(most: 64)), configuration: .careful(host, port, connections: 96, logger), logger: logger)
}

/// Figures would be told to whoever asks.
public struct MetricsAddressProblem: Error, CustomStringConvertible {
    public let description =
        "GATEPOST_METRICS names an address that others can reach. Use 127.0.0.1:9464, or set GATEPOST_METRICS_TOKEN as well."
}

struct MetricsDoor: HTTPResponder {
    typealias Context = Connection

    let metrics: MetricsText
    let needsToken: Bool

    func respond(to request: Request, context: Connection) async throws -> Response {
        guard request.head.path == "/metrics", request.method == .get, isWelcome(request) else { return Response(status: .notFound) }
        var fields = HTTPFields()
        fields[.contentType] = MetricsText.type
        fields[.cacheControl] = "no-store"
        return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: await metrics.text())))
    }

    /// Without a token only programs on this machine that mean this address: a page in a browser here could make another name lead to it.
    private func isWelcome(_ request: Request) -> Bool {
        if needsToken { return metrics.admits(request.headers[.authorization]) }
        let authority = request.head.authority ?? ""
        let host = authority.hasPrefix("[") ? String(authority.dropFirst().prefix { $0 != "]" }) : String(authority.prefix { $0 != ":" })
        return MetricsDoor.isLoopback(host)
    }

    static func isLoopback(_ host: String) -> Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }
}
