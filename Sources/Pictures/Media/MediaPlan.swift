public import PictureFrames

/// How a ``MediaWorkshop`` runs.
public struct MediaPlan: Sendable {
    /// Path of the worker, `gatepost-media`.
    public var worker: String
    /// For one file. Two minutes of 4K take about four on two slow cores.
    public var deadline: Duration = .seconds(1500)
    /// Jobs that may wait for the one that runs.
    public var waiting = 8
    /// Starts workers that try forbidden things when asked, for the tests that see them fail.
    var rehearses = false

    public init(worker: String) { self.worker = worker }

    /// Landlock is demanded: without it nothing keeps ffmpeg from reading the disk.
    func accepts(_ hello: WorkerHello) -> Bool {
        hello.version == WorkerHello.currentVersion && hello.confinement.limits && hello.confinement.systemCallFilter
            && hello.confinement.landlock > 0
    }
}

/// Why a video or a document did not come out of the workshop.
public enum MediaProblem: Error, Sendable, Equatable {
    /// It is not acceptable, and will not be next time either.
    case refused(MediaRefusal)
    /// It broke the worker that read it.
    case brokeTheWorker
    /// It was not done within the deadline, and its worker was ended.
    case tooSlow
    /// Too many wait: nothing was done, and later it will work.
    case tooBusy
    /// This machine cannot prepare any: no worker, or a kernel without Landlock. For the operator; the text says what.
    case unavailable(String)
}
