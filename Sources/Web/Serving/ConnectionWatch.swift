import NIOCore
import NIOHTTPTypes

/// Watches one connection from its opening to its end: tells what it is at, and ends it when somebody goes on sending, a letter at a time,
/// what was answered already.
///
/// Used on the connection's own event loop. One on which nothing whole was asked for longer than a minute the server itself ends.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Many browsers read an answer only once they have sent everything. So whoever goes on sending is listened to, five minutes at most, as
    /// long as so many bytes come in so much time: a poor line's pace.
    private static let patience: (whole: TimeAmount, each: TimeAmount, bytes: Int) = (.minutes(5), .seconds(10), 64 * 1024)

    private let connections: OpenConnections
    private var owed = 0
    private var isArriving = false
    /// Bytes of the request since they were last looked at.
    private var arrived = 0
    private var nextLook: Scheduled<Void>?

    init(_ connections: OpenConnections) { self.connections = connections }

    func handlerAdded(context: ChannelHandlerContext) { connections.opened(context.channel, at: context.eventLoop.now) }

    func handlerRemoved(context: ChannelHandlerContext) {
        nextLook?.cancel()
        connections.closed(context.channel)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            (owed, isArriving) = (owed + 1, true)
            tell(context, .arriving)
        case .body(let piece): arrived += piece.readableBytes
        case .end:
            isArriving = false
            nextLook?.cancel()
            tell(context, owed > 0 ? .answering : .waiting)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { answered(context) }
        context.write(data, promise: promise)
    }

    private func tell(_ context: ChannelHandlerContext, _ standing: OpenConnections.Standing) {
        connections.now(context.channel, standing, at: context.eventLoop.now)
    }

    private func answered(_ context: ChannelHandlerContext) {
        owed -= 1
        guard owed == 0 else { return }
        guard isArriving else { return tell(context, .waiting) }
        lookAgain(context, until: context.eventLoop.now + ConnectionWatch.patience.whole)
    }

    private func lookAgain(_ context: ChannelHandlerContext, until end: NIODeadline) {
        arrived = 0
        nextLook = context.eventLoop.assumeIsolated().scheduleTask(in: ConnectionWatch.patience.each) { [self] in
            guard arrived >= ConnectionWatch.patience.bytes, context.eventLoop.now < end else { return context.close(promise: nil) }
            lookAgain(context, until: end)
        }
    }
}

@available(*, unavailable)
extension ConnectionWatch: Sendable {}
