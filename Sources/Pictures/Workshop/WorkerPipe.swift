import PictureFrames
import Subprocess
import Synchronization

/// Whole frames to and from a worker, each exchange with a deadline after which the worker is ended.
struct WorkerPipe {
    private let writer: StandardInputWriter
    private var output: SubprocessOutputSequence.Iterator
    private var left: [UInt8] = []
    private let kill: @Sendable () -> Void
    private let ended = Flag()

    init(writer: StandardInputWriter, output: SubprocessOutputSequence, kill: @escaping @Sendable () -> Void) {
        self.writer = writer
        self.output = output.makeAsyncIterator()
        self.kill = kill
    }

    struct Closed: Error {}

    /// Whether a deadline has passed and the worker was ended for it.
    var wasEnded: Bool { ended.isUp }

    /// Ends the worker, whatever it is doing.
    func end() { kill() }

    /// Does something with this pipe. When the time is up the worker is ended, so that a pending read finds the end of its output.
    mutating func within<Value>(_ time: Duration, _ body: (inout WorkerPipe) async -> Value) async -> Value {
        let timer = Task { [ended, kill] in
            guard (try? await Task.sleep(for: time)) != nil else { return }
            ended.raise()
            kill()
        }
        let value = await body(&self)
        timer.cancel()
        // The process must not be forgotten, and its number perhaps given to another, while this might still end it.
        await timer.value
        return value
    }

    func write(_ frame: [UInt8]) async throws {
        guard try await writer.write(frame) == frame.count else { throw Closed() }
    }

    /// The next frame's body.
    mutating func read() async throws -> [UInt8] {
        let length = try Frame.length(try await read(Frame.headerSize))
        return try await read(length)
    }

    private mutating func read(_ count: Int) async throws -> [UInt8] {
        var bytes = left
        bytes.reserveCapacity(count)
        while bytes.count < count {
            guard let buffer = try await output.next() else { throw Closed() }
            buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        left = Array(bytes[count...])
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}

/// Raised once, from another task.
private final class Flag: Sendable {
    private let value = Atomic(false)
    var isUp: Bool { value.load(ordering: .acquiring) }
    func raise() { value.store(true, ordering: .releasing) }
}
