import NIOCore
import NIOHTTPTypes

/// Watches one connection from its opening to its end: tells what it is at, and ends it when somebody goes on sending what was answered
/// already.
///
/// Used on the connection's own event loop. What is silent for longer than a minute the server itself ends.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// How long a refusal has to arrive with somebody who is still sending what was refused.
    private static let patience: TimeAmount = .seconds(10)

    private let connections: OpenConnections
    private var owed = 0
    private var isArriving = false
    private var end: Scheduled<Void>?

    init(_ connections: OpenConnections) { self.connections = connections }

    func handlerAdded(context: ChannelHandlerContext) { connections.opened(context.channel) }

    func channelInactive(context: ChannelHandlerContext) {
        end?.cancel()
        connections.closed(context.channel)
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            (owed, isArriving) = (owed + 1, true)
            connections.now(context.channel, .arriving)
        case .body: break
        case .end:
            isArriving = false
            end?.cancel()
            end = nil
            connections.now(context.channel, owed > 0 ? .answering : .waiting)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { answered(context) }
        context.write(data, promise: promise)
    }

    private func answered(_ context: ChannelHandlerContext) {
        owed -= 1
        guard owed == 0 else { return }
        guard isArriving else { return connections.now(context.channel, .waiting) }
        let channel = context.channel
        end = context.eventLoop.scheduleTask(in: ConnectionWatch.patience) { channel.close(promise: nil) }
    }
}

@available(*, unavailable)
extension ConnectionWatch: Sendable {}
