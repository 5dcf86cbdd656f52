import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

@Suite("Connections that are open")
struct OpenConnectionsTests {
    private func moment(_ second: Int) -> NIODeadline { .uptimeNanoseconds(0) + .seconds(Int64(second)) }

    /// One each second.
    private func opened(_ count: Int, in connections: OpenConnections, from first: Int = 0) -> [EmbeddedChannel] {
        (first..<first + count).map { second in
            let channel = EmbeddedChannel()
            connections.opened(channel, at: moment(second))
            return channel
        }
    }

    /// Which of them have been let go.
    private func gone(_ channels: [EmbeddedChannel]) -> [Int] {
        channels.indices.filter { index in
            var isOver = false
            channels[index].closeFuture.assumeIsolated().whenComplete { _ in isOver = true }
            channels[index].embeddedEventLoop.run()
            return isOver
        }
    }

    @Test("When one too many comes, a sixteenth goes, those first that have waited longest") func room() {
        let connections = OpenConnections(most: 32)
        let channels = opened(32, in: connections)
        // The first has just been answered, so it has not waited long.
        connections.now(channels[0], .answering, at: moment(40))
        connections.now(channels[0], .waiting, at: moment(41))
        #expect(gone(channels) == [] && connections.count == 32)
        let newcomer = opened(1, in: connections, from: 42)
        #expect(gone(channels) == [1, 2] && gone(newcomer) == [] && connections.count == 31)
    }

    @Test("An answer under way is spared for a minute, and somebody who sends a letter at a time is not") func answers() {
        let connections = OpenConnections(most: 16)
        let channels = opened(16, in: connections)
        for channel in channels { connections.now(channel, .answering, at: moment(20)) }
        connections.now(channels[7], .arriving, at: moment(30))
        let second = opened(1, in: connections, from: 40)
        #expect(gone(channels) == [7])
        connections.now(second[0], .answering, at: moment(41))
        // Everybody else is being answered: whoever comes now finds no room.
        #expect(gone(opened(1, in: connections, from: 42)) == [0] && gone(channels) == [7] && gone(second) == [])
        // After a minute the oldest answer makes room.
        #expect(gone(opened(1, in: connections, from: 200)) == [] && gone(channels).count == 2)
    }

    @Test("What is closed is forgotten, and one that was let go does not come back") func closed() {
        let connections = OpenConnections(most: 16)
        let channels = opened(17, in: connections)
        #expect(connections.count == 16 && gone(channels) == [0])
        connections.now(channels[0], .waiting, at: moment(30))
        #expect(connections.count == 16)
        for channel in channels { connections.closed(channel) }
        #expect(connections.count == 0)
    }

    @Test("Whoever goes on sending after the answer is listened to at a line's pace, and not a letter at a time", arguments: [true, false])
    func letters(isFast: Bool) throws {
        let channel = EmbeddedChannel(handler: ConnectionWatch(OpenConnections(most: 16)))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 80)).wait()
        try channel.writeInbound(HTTPRequestPart.head(.init(method: .post, scheme: "http", authority: "x", path: "/")))
        try channel.writeOutbound(HTTPResponsePart.head(.init(status: .contentTooLarge)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
        for _ in 0..<3 {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: isFast ? 100_000 : 10)))
            channel.embeddedEventLoop.advanceTime(by: .seconds(10))
            if !isFast { break }
        }
        #expect(channel.isActive == isFast)
        guard isFast else { return }
        // And not for ever.
        for _ in 0..<40 where channel.isActive {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: 100_000)))
            channel.embeddedEventLoop.advanceTime(by: .seconds(10))
        }
        #expect(!channel.isActive)
    }

    @Test("Somebody whose request is whole keeps the connection") func whole() throws {
        let channel = EmbeddedChannel(handler: ConnectionWatch(OpenConnections(most: 16)))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 80)).wait()
        try channel.writeInbound(HTTPRequestPart.head(.init(method: .post, scheme: "http", authority: "x", path: "/")))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.embeddedEventLoop.advanceTime(by: .minutes(10))
        #expect(channel.isActive)
    }
}
