import NIOCore

/// One of a crowd's browsers, with its connection: it reads each answer to the end and keeps nothing of it.
final class CrowdBrowser: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let crowd: Crowd
    private var channel: (any Channel)?
    /// When it was to ask what it waits for now.
    private var due: NIODeadline?
    /// The first lines of the answer, until they are whole.
    private var head = ByteBuffer()
    /// Bytes of the answer's body that are still to come, once its first lines are here.
    private var left: Int?

    var isAsking: Bool { due != nil }

    init(_ crowd: Crowd) { self.crowd = crowd }

    func ask(_ request: ByteBuffer, due: NIODeadline) {
        self.due = due
        channel?.writeAndFlush(request, promise: nil)
    }

    func channelActive(context: ChannelHandlerContext) {
        channel = context.channel
        crowd.connected(self)
    }

    func channelInactive(context: ChannelHandlerContext) {
        // It stands in its own connection, which would otherwise keep itself.
        if channel != nil { lose("closed by the server") }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if left == nil {
            head.writeBuffer(&bytes)
            guard let end = head.readableBytesView.firstRange(of: "\r\n\r\n".utf8)?.upperBound else { return }
            let lines = head.getString(at: head.readerIndex, length: end - head.readerIndex)?.lowercased() ?? ""
            guard lines.hasPrefix("http/1.1 200 ") else { return hangUp("answered \(lines.prefix(12).suffix(3))") }
            guard let length = CrowdBrowser.length(in: lines) else { return hangUp("answered without a length") }
            left = length - (head.writerIndex - end)
        } else {
            left? -= bytes.readableBytes
        }
        if left == 0 { answered() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { hangUp("broken connection") }

    private func answered() {
        guard let due else { return }
        (self.due, left) = (nil, nil)
        head.clear()
        crowd.answered(self, since: due)
    }

    private func hangUp(_ problem: String) {
        let leaving = channel
        lose(problem)
        leaving?.close(promise: nil)
    }

    private func lose(_ problem: String) {
        guard channel != nil else { return }
        channel = nil
        crowd.lost(self, problem)
    }

    private static func length(in lines: String) -> Int? {
        lines.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }.flatMap { Int($0.dropFirst(15).drop { $0 == " " }) }
    }
}

@available(*, unavailable)
extension CrowdBrowser: Sendable {}
