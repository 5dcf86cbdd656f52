import PictureFrames

/// How a ``PictureWorkshop`` runs.
public struct WorkshopPlan: Sendable {
    /// Path of the worker, `gatepost-pictures`.
    public var worker: String
    /// Processes at once, besides one more that only views can come to need. One for each core is plenty: each uses two threads.
    public var workers: Int
    /// Pictures that may wait for a worker, and how many bytes they may have together; beyond either it is too busy.
    public var waiting = 64
    public var waitingBytes = 200_000_000
    /// Views that may wait beside those.
    public var waitingViews = 256
    /// For one picture. A 60-megapixel HEIC takes about six seconds.
    public var deadline: Duration = .seconds(30)
    /// For a thorough search for faces, which takes about four seconds where nothing else runs, and which nobody watches.
    public var searchDeadline: Duration = .seconds(120)
    /// How long a new worker may take to load its libraries and shut itself in.
    public var greeting: Duration = .seconds(20)
    /// How long a worker with nothing to do is kept. It costs 30 MB; starting one takes 0.1 s.
    public var idle: Duration = .seconds(60)
    /// A worker is replaced after so many, so that nothing a picture did to it stays for long.
    public var picturesPerWorker = 200
    /// Whether a kernel without Landlock will do. The system call filter alone already forbids opening and connecting.
    public var demandsLandlock = false
    /// Starts workers that try forbidden things when asked, for the tests that see them fail.
    var rehearses = false

    public init(worker: String, workers: Int) {
        self.worker = worker
        self.workers = max(1, workers)
    }

    func deadline(for command: WorkerRequest.Command) -> Duration {
        if case .findFaces(_, .all) = command { max(deadline, searchDeadline) } else { deadline }
    }

    /// Whether what a worker says of itself is enough to trust it with pictures.
    func accepts(_ hello: WorkerHello) -> Bool {
        hello.version == WorkerHello.currentVersion && hello.confinement.limits && hello.confinement.systemCallFilter
            && (hello.confinement.landlock > 0 || !demandsLandlock)
    }
}
