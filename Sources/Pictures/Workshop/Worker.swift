import PictureFrames
import Subprocess
import SystemPackage

/// One worker process from its start to its end.
struct Worker: Sendable {
    let plan: WorkshopPlan
    let next: @Sendable () async -> Job?
    let giveBack: @Sendable (Job) async -> Void
    let greet: @Sendable (WorkerHello) async -> Void

    /// Serves pictures until there are none for a while, one goes wrong, or this worker has done its share.
    ///
    /// - Returns: why it could not begin, or nil when it did.
    func run() async -> PictureProblem? {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(plan.worker)), arguments: plan.rehearses ? ["--rehearse"] : [],
                environment: .custom([Environment.Key: String]()), input: .inputWriter, output: .sequence, error: .discarded
            ) { execution in
                let pipe = WorkerPipe(writer: execution.standardInputWriter, output: execution.standardOutput) {
                    try? execution.send(signal: .kill)
                }
                return await serve(pipe)
            }
            return result.closureResult
        } catch {
            return .unavailable("The picture worker at \(plan.worker) did not start: \(error)")
        }
    }

    private func serve(_ pipe: WorkerPipe) async -> PictureProblem? {
        var pipe = pipe
        defer { pipe.end() }
        guard let body = await pipe.within(plan.greeting, { try? await $0.read() }), let hello = try? WorkerHello(body: body)
        else { return .unavailable("The picture worker did not say hello.") }
        guard plan.accepts(hello) else { return .unavailable("The picture worker is not shut in as demanded: \(hello)") }
        await greet(hello)
        for _ in 0..<plan.picturesPerWorker {
            guard let job = await next() else { break }
            guard await serve(job, through: &pipe) else { break }
        }
        return nil
    }

    /// - Returns: whether the worker can be given another.
    private func serve(_ job: Job, through pipe: inout WorkerPipe) async -> Bool {
        let frame = job.request.frame()
        let answer = await pipe.within(plan.deadline(for: job.request.command)) { pipe -> Answer in
            guard (try? await pipe.write(frame)) != nil else { return .neverSent }
            guard let body = try? await pipe.read(), let reply = try? WorkerReply(body: body), reply.id == job.request.id
            else { return .none }
            return .reply(reply.outcome)
        }
        switch answer {
        case .reply(let outcome):
            job.continuation.resume(returning: .success(outcome))
            return true
        case .neverSent where job.tries < 2 && !pipe.wasEnded:
            var again = job
            again.tries += 1
            await giveBack(again)
        case .neverSent, .none:
            job.continuation.resume(returning: .failure(pipe.wasEnded ? .tooSlow : .brokeTheWorker))
        }
        return false
    }

    private enum Answer: Sendable {
        case reply(WorkerReply.Outcome)
        case neverSent
        case none
    }
}
