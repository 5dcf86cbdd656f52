import Glibc
public import PictureFrames
import Subprocess
import SystemPackage

/// Where videos and documents are made anew: one at a time, each in a worker of its own that ends with it.
///
/// A file goes in and comes out in pieces, so that neither the upload nor what is made of it is ever whole in the server's memory.
public actor MediaWorkshop {
    /// Sends the whole upload, in pieces of at most ``MediaLimits/piece`` bytes.
    public typealias Source = @Sendable (_ send: ([UInt8]) async throws -> Void) async throws -> Void
    /// Takes what the worker answers, but for how it ends.
    public typealias Sink = @Sendable (MediaReply) async throws -> Void

    private let plan: MediaPlan
    private var isAtWork = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    public init(_ plan: MediaPlan) {
        self.plan = plan
        signal(SIGPIPE, SIG_IGN)
    }

    /// Has one file made anew.
    ///
    /// - Throws: ``MediaProblem``, or whatever the source or the sink threw, after which the worker is ended.
    public func make(_ request: MediaRequest, from source: @escaping Source, _ sink: @escaping Sink) async throws {
        try await takeTurn()
        defer { giveTurn() }
        let plan = plan
        let end: Result<Void, any Error>
        do {
            end = try await Subprocess.run(
                .path(FilePath(plan.worker)), arguments: plan.rehearses ? ["--rehearse"] : [],
                environment: .custom([Environment.Key: String]()), input: .inputWriter, output: .sequence, error: .discarded
            ) { execution -> Result<Void, any Error> in
                var pipe = WorkerPipe(writer: execution.standardInputWriter, output: execution.standardOutput) {
                    try? execution.send(signal: .kill)
                }
                let result = await pipe.within(plan.deadline) { pipe -> Result<Void, any Error> in
                    do { return .success(try await Self.serve(request, plan, &pipe, source, sink)) } catch { return .failure(error) }
                }
                pipe.end()
                if case .failure(let error) = result, error is WorkerPipe.Closed || error is FrameError {
                    return .failure(pipe.wasEnded ? MediaProblem.tooSlow : MediaProblem.brokeTheWorker)
                }
                return result
            }.closureResult
        } catch {
            throw MediaProblem.unavailable("The media worker at \(plan.worker) did not start: \(error)")
        }
        try end.get()
    }

    private static func serve(
        _ request: MediaRequest, _ plan: MediaPlan, _ pipe: inout WorkerPipe, _ source: Source, _ sink: Sink
    ) async throws {
        guard let body = try? await pipe.read(), let hello = try? WorkerHello(body: body)
        else { throw MediaProblem.unavailable("The media worker did not say hello.") }
        guard plan.accepts(hello) else { throw MediaProblem.unavailable("The media worker is not shut in as demanded: \(hello)") }
        let writer = pipe
        do {
            try await writer.write(request.frame())
            try await source { piece in
                do { try await writer.write(Frame.wrap(piece)) } catch { throw HasSeenEnough() }
            }
            try await writer.write(Frame.wrap([]))
        } catch is HasSeenEnough {
            // What it has to say about that is read below.
        }
        while true {
            switch try MediaReply(body: try await pipe.read()) {
            case .end: return
            case .refused(let refusal): throw MediaProblem.refused(refusal)
            case let reply: try await sink(reply)
            }
        }
    }

    /// The worker reads no more of the file.
    private struct HasSeenEnough: Error {}

    private func takeTurn() async throws(MediaProblem) {
        guard isAtWork else { return isAtWork = true }
        guard waiting.count < plan.waiting else { throw .tooBusy }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// The turn goes straight to who waits longest, so that nobody takes it in between.
    private func giveTurn() {
        if waiting.isEmpty { isAtWork = false } else { waiting.removeFirst().resume() }
    }
}
