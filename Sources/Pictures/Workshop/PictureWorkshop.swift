import Glibc
public import PictureFrames
public import PictureMarks

/// Where pictures are worked on: in other processes, which have nothing to steal.
///
/// A picture that crashes or hangs its worker is a refused picture and not a dead server: the worker is ended from outside,
/// and the pictures behind it get another. Nothing runs until the first picture comes, and what is idle ends by itself.
public actor PictureWorkshop {
    private let plan: WorkshopPlan
    private var waiting = Lanes()
    private var running = 0
    /// Pictures that are being worked on and that nobody looks at yet. There is always one more worker than may be busy with those.
    private var unseen = 0
    private var idle: [Int: CheckedContinuation<Job?, Never>] = [:]
    private var closed = false
    private var untilNone: [CheckedContinuation<Void, Never>] = []
    private var counter = 0
    /// What the last worker said of its confinement; nil until one has started. For the settings sheet.
    public private(set) var confinement: WorkerHello.Confinement?

    public init(_ plan: WorkshopPlan) {
        self.plan = plan
        // A worker that ends while we write to it must be an error, not the end of the server.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Turns an upload into three renditions, upright and with nothing hidden.
    ///
    /// None carries anything of where, when or with what it was taken (B2). Up to 60 megapixels and 40 MB of JPEG, PNG, WebP
    /// or HEIC, told by the bytes themselves.
    public func prepare(_ upload: [UInt8]) async throws(PictureProblem) -> Prepared {
        try judge(upload)
        guard case .prepared(let prepared) = try await perform(.prepare(upload: upload)) else { throw .brokeTheWorker }
        return prepared
    }

    /// All pixels of an upload, upright, as a JPEG without any metadata (B2): what is sealed and kept instead of it. It takes longer than
    /// ``prepare(_:)``, and nobody waits for it.
    public func original(of upload: [UInt8]) async throws(PictureProblem) -> [UInt8] {
        try judge(upload)
        guard case .kept(let original) = try await perform(.keep(upload: upload)) else { throw .brokeTheWorker }
        return original
    }

    private func judge(_ upload: [UInt8]) throws(PictureProblem) {
        guard upload.count <= PictureLimits.upload else { throw .refused(.tooManyBytes) }
        guard PictureFormat(sniffing: upload) != nil else { throw .refused(.notAPhotograph) }
    }

    /// The three renditions of an original, or of an upload, with these places, in its pixels, destroyed before any size is made (S2).
    public func render(_ original: [UInt8], hiding places: [Rectangle]) async throws(PictureProblem) -> Renditions {
        guard places.count <= PictureLimits.rectangles else { throw .refused(.notServed) }
        let size = PictureLimits.side
        let bounded = places.compactMap { $0.hidden(in: Size(width: size, height: size)) == nil ? nil : $0.clipped(to: size) }
        guard case .rendered(let renditions) = try await perform(.render(original: original, hiding: bounded))
        else { throw .brokeTheWorker }
        return renditions
    }

    /// One viewer's copy of a rendition: the invisible mark that belongs to the seed, and a line that can be read (S13).
    ///
    /// Somebody waits for it on a page, so it goes ahead of every upload, and a worker is kept free for it.
    public func mark(_ rendition: [UInt8], with seed: MarkSeed, line: String) async throws(PictureProblem) -> Rendition {
        guard case .marked(let copy) = try await perform(.mark(rendition: rendition, seed: seed.bytes, line: line)) else {
            throw .brokeTheWorker
        }
        return copy
    }

    /// Whether nobody waits and nothing is being worked on: the time for what could be done later as well.
    public var isQuiet: Bool { waiting.isEmpty && running == idle.count }

    /// Where the faces in a picture are: an original, or any photograph that could be uploaded (S2). Only rectangles come back.
    public func findFaces(in picture: [UInt8], _ passes: FacePasses) async throws(PictureProblem) -> FoundFaces {
        guard PictureFormat(sniffing: picture) != nil else { throw .refused(.notAPhotograph) }
        guard picture.count <= PictureLimits.encoded else { throw .refused(.tooManyBytes) }
        guard case .found(let found) = try await perform(.findFaces(picture: picture, passes: passes)) else { throw .brokeTheWorker }
        return found
    }

    /// Starts a worker with nothing to do, to see that it can be started and is shut in.
    public func tryOut() async throws(PictureProblem) -> WorkerHello.Confinement {
        let worker = Worker(plan: plan, next: { nil }, giveBack: { _ in }, greet: { await self.greet($0) })
        if let problem = await worker.run() { throw problem }
        guard let confinement else { throw .unavailable("The picture worker did not say hello.") }
        return confinement
    }

    /// Workers that run, and pictures that wait for one.
    public var load: (running: Int, waiting: Int) { (running, waiting.count) }

    /// Has a rehearsing worker try something forbidden: the system's error number, or 0 when it worked.
    func attempt(_ attempt: WorkerRequest.Attempt) async throws(PictureProblem) -> Int {
        guard case .attempted(let number) = try await perform(.attempt(attempt)) else { throw .brokeTheWorker }
        return number
    }

    /// Ends every worker and refuses what still waits. Returns when the last one is gone.
    public func close() async {
        closed = true
        failWaiting(.unavailable("The picture workshop is closed."))
        for (_, continuation) in idle { continuation.resume(returning: nil) }
        idle = [:]
        await untilNoneRuns()
    }

    /// Returns when no worker process is left.
    func untilNoneRuns() async {
        if running > 0 { await withCheckedContinuation { untilNone.append($0) } }
    }

    // MARK: The queue

    func perform(_ command: WorkerRequest.Command) async throws(PictureProblem) -> WorkerReply.Outcome {
        guard !closed else { throw .unavailable("The picture workshop is closed.") }
        let job = (size: command.size, isView: command.isView)
        guard waiting.hasRoom(for: job.size, isView: job.isView, within: plan) else { throw .tooBusy }
        counter += 1
        let number = UInt32(truncatingIfNeeded: counter)
        let result: Result<WorkerReply.Outcome, PictureProblem> = await withCheckedContinuation { continuation in
            take(Job(request: WorkerRequest(id: number, command: command), size: job.size, isView: job.isView, continuation: continuation))
        }
        if !job.isView {
            unseen -= 1
            handOut()
        }
        let outcome = try result.get()
        if case .refused(let refusal) = outcome { throw .refused(refusal) }
        return outcome
    }

    private func take(_ job: Job) {
        if !job.isView { unseen += 1 }
        waiting.append(job)
        handOut()
        startWorkerIfNeeded()
    }

    /// Gives what waits to whoever is free, views first.
    private func handOut() {
        while let (key, continuation) = idle.first, let job = nextJob() {
            idle[key] = nil
            continuation.resume(returning: job)
        }
    }

    private func nextJob() -> Job? { waiting.next(besides: unseen - waiting.unseen < plan.workers) }

    private func startWorkerIfNeeded() {
        // One more than for uploads, which only views can come to need.
        guard !closed, !waiting.isEmpty, running < plan.workers + (waiting.hasViews ? 1 : 0) else { return }
        running += 1
        Task { await runWorker() }
    }

    private func runWorker() async {
        let worker = Worker(plan: plan, next: { await self.next() }, giveBack: { await self.giveBack($0) }, greet: { await self.greet($0) })
        let problem = await worker.run()
        running -= 1
        // Without a worker that starts nobody would ever answer those who wait.
        if let problem, running == 0 { failWaiting(problem) }
        startWorkerIfNeeded()
        if running == 0 {
            for continuation in untilNone { continuation.resume() }
            untilNone = []
        }
    }

    private func greet(_ hello: WorkerHello) { confinement = hello.confinement }

    /// The next picture for a worker, or nil when it has waited long enough for one.
    private func next() async -> Job? {
        if closed { return nil }
        if let job = nextJob() { return job }
        counter += 1
        let key = counter
        let patience = Task { [idle = plan.idle] in
            try await Task.sleep(for: idle)
            self.dismiss(key)
        }
        defer { patience.cancel() }
        return await withCheckedContinuation { idle[key] = $0 }
    }

    private func dismiss(_ key: Int) { idle.removeValue(forKey: key)?.resume(returning: nil) }

    /// A job whose worker was already gone when it was sent: nothing was tried, so another worker may.
    private func giveBack(_ job: Job) {
        if closed { return job.continuation.resume(returning: .failure(.unavailable("The picture workshop is closed."))) }
        waiting.putBack(job)
    }

    private func failWaiting(_ problem: PictureProblem) {
        for job in waiting.clear() { job.continuation.resume(returning: .failure(problem)) }
    }
}

extension Rectangle {
    /// The part of this place with coordinates from 0 to `side`.
    fileprivate func clipped(to side: Int) -> Rectangle {
        let left = max(0, x), top = max(0, y)
        return Rectangle(x: left, y: top, width: min(side, x + width - left), height: min(side, y + height - top))
    }
}
