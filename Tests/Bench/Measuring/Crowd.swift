import Foundation
import NIOCore
import NIOPosix

/// Many browsers that stay connected. They ask at moments of chance, at a steady rate, whether or not what was asked before has been answered:
/// a server that falls behind shows it in the time of everybody who waits.
///
/// Used on one event loop only.
final class Crowd {
    /// What they met.
    struct Found: Sendable {
        /// From the moment at which each was to ask to the last byte of its answer, in microseconds.
        fileprivate(set) var microseconds: [UInt32] = []
        /// What went wrong, in a word or two, and how often.
        fileprivate(set) var problems: [String: Int] = [:]

        /// - Parameter share: 0.99 for the time within which 99 of a hundred were answered.
        func milliseconds(_ share: Double) -> Double {
            let sorted = microseconds.sorted()
            return sorted.isEmpty ? .nan : Double(sorted[Int(Double(sorted.count - 1) * share)]) / 1_000
        }
    }

    private let loop: any EventLoop
    private let requests: [ByteBuffer]
    private var chance: Chance
    private var free: CircularBuffer<CrowdBrowser> = []
    private var busy = 0
    private var found = Found()
    /// How long until the next asks, in nanoseconds on average; 0 for as soon as a browser is free.
    private var pause = 0.0
    private var (next, end) = (NIODeadline.distantFuture, NIODeadline.distantPast)

    private init(_ requests: [String], on loop: any EventLoop, seed: UInt64) {
        (self.loop, self.requests, chance) = (loop, requests.map(ByteBuffer.init(string:)), Chance(seed))
    }

    /// Connects so many, has them ask, and lets them go.
    /// - Parameters:
    ///   - requests: whole requests, of which each time one is taken by chance.
    ///   - rate: how many are to ask in a second; nil for as many as are answered.
    ///   - whenConnected: called once all are connected and nobody has asked, for whoever measures from there.
    /// - Throws: when one can't be connected.
    static func ask(
        _ requests: [String], of port: Int, connections: Int, rate: Double?, seconds: Int, seed: UInt64, whenConnected: () -> Void = {}
    ) async throws -> Found {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1), loop = group.next()
        let crowd = try await loop.submit { NIOLoopBound(Crowd(requests, on: loop, seed: seed), eventLoop: loop) }.get()
        let bootstrap = ClientBootstrap(group: loop).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(CrowdBrowser(crowd.value)) }
        }
        for _ in 0..<connections { _ = try await bootstrap.connect(host: "127.0.0.1", port: port).get() }
        whenConnected()
        try await loop.submit { crowd.value.begin(rate, seconds) }.get()
        // Those who ask last have two seconds, as long as anybody would wait.
        try await Task.sleep(for: .seconds(seconds + 2))
        let found = try await loop.submit { crowd.value.ended() }.get()
        try await group.shutdownGracefully()
        return found
    }

    private func begin(_ rate: Double?, _ seconds: Int) {
        (pause, next, end) = (rate.map { 1e9 / $0 } ?? 0, .now(), .now() + .seconds(Int64(seconds)))
        lookEachMillisecond()
    }

    private func lookEachMillisecond() {
        askWhoIsDue()
        guard next < end else { return }
        loop.assumeIsolated().scheduleTask(in: .milliseconds(1)) { [self] in lookEachMillisecond() }
    }

    private func askWhoIsDue() {
        let now = NIODeadline.now()
        while next <= now, next < end, let browser = free.popFirst() {
            let due = pause == 0 ? now : next
            busy += 1
            browser.ask(requests[Int.random(in: 0..<requests.count, using: &chance)], due: due)
            // Poisson arrivals: people come who know nothing of each other.
            next = due + .nanoseconds(Int64(-log(chance.between(1e-9, 1)) * pause))
        }
    }

    private func ended() -> Found {
        if busy > 0 { found.problems["not answered in time"] = busy }
        if next < end { found.problems["nobody was free to ask"] = 1 }
        return found
    }
}

/// What its browsers tell it.
extension Crowd {
    func connected(_ browser: CrowdBrowser) { free.append(browser) }

    func answered(_ browser: CrowdBrowser, since due: NIODeadline) {
        found.microseconds.append(UInt32(clamping: (NIODeadline.now() - due).nanoseconds / 1_000))
        busy -= 1
        free.append(browser)
        if pause == 0 { askWhoIsDue() }
    }

    /// One was let down, and does not ask again.
    func lost(_ browser: CrowdBrowser, _ problem: String) {
        found.problems[problem, default: 0] += 1
        if browser.isAsking { busy -= 1 } else { free.removeAll { $0 === browser } }
    }
}

@available(*, unavailable)
extension Crowd: Sendable {}
