import HummingbirdCore
import Logging
import NIOCore

/// Lets a task run where its connection is read and written, so that nothing is handed from one thread to another and back.
final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// Connections whose requests are answered on their own loop (ADR 35).
struct OnItsLoop: ServerChildChannel {
    let http: HTTP1Channel

    /// A whole page at once: with less room each would wait for its first half to be on its way, and be woken for the second.
    private static let room = ChannelOptions.Types.WriteBufferWaterMark(low: 64 * 1024, high: 256 * 1024)

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        channel.setOption(.writeBufferWaterMark, value: OnItsLoop.room).flatMap { http.setup(channel: channel, logger: logger) }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop)) { await http.handle(value: value, logger: logger) }
    }
}
