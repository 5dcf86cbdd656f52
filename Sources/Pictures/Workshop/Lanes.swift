import PictureFrames

/// One request and whoever waits for its answer.
struct Job: Sendable {
    let request: WorkerRequest
    let size: Int
    /// Somebody has a page open and waits for this picture.
    let isView: Bool
    let continuation: CheckedContinuation<Result<WorkerReply.Outcome, PictureProblem>, Never>
    var tries = 0
}

/// What waits for a worker: views in a lane of their own, ahead of all else, each lane in the order of its coming.
struct Lanes {
    private var views: [Job] = []
    private var others: [Job] = []
    private var bytes = 0

    var isEmpty: Bool { views.isEmpty && others.isEmpty }
    var count: Int { views.count + others.count }
    var hasViews: Bool { !views.isEmpty }
    /// Those that nobody looks at yet.
    var unseen: Int { others.count }

    /// Each lane has its own room, so that uploads never crowd views out.
    func hasRoom(for size: Int, isView: Bool, within plan: WorkshopPlan) -> Bool {
        (isView ? views.count < plan.waitingViews : others.count < plan.waiting)
            && bytes + size <= plan.waitingBytes + (isView ? plan.waitingBytes / 4 : 0)
    }

    mutating func append(_ job: Job) {
        if job.isView { views.append(job) } else { others.append(job) }
        bytes += job.size
    }

    /// The next picture.
    /// - Parameter others: whether it may be one that nobody waits to see.
    mutating func next(besides others: Bool) -> Job? {
        guard let job = views.isEmpty ? (others ? self.others.first : nil) : views.first else { return nil }
        if job.isView { views.removeFirst() } else { self.others.removeFirst() }
        bytes -= job.size
        return job
    }

    /// First in its lane again.
    mutating func putBack(_ job: Job) {
        if job.isView { views.insert(job, at: 0) } else { others.insert(job, at: 0) }
        bytes += job.size
    }

    mutating func clear() -> [Job] {
        defer { (views, others, bytes) = ([], [], 0) }
        return views + others
    }
}

extension WorkerRequest.Command {
    var size: Int {
        switch self {
        case .prepare(let upload), .keep(let upload): upload.count
        case .render(let original, _): original.count
        case .mark(let rendition, _, _): rendition.count
        case .findFaces(let picture, _): picture.count
        case .seek(let copy, let originals): originals.reduce(copy.count) { $0 + $1.count }
        case .compare(let copy, let original): copy.count + original.count
        case .attempt: 0
        }
    }

    var isView: Bool {
        if case .mark = self { true } else { false }
    }
}
