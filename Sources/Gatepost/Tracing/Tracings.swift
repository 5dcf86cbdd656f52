public import Pictures
public import Safeguarding

/// Tracings under way, and what came of those that have ended, each for whoever asked (S13).
///
/// All of it is in this process's memory only: a copy that was handed in is not kept, nor is what was found. That it was asked, and of
/// which picture, is in the log.
public actor Tracings {
    /// So many are under way at once: each holds its copy, up to 40 MB.
    private static let most = 4
    /// How long a finding can be read again, in microseconds.
    private static let kept = 30 * Span.minute

    /// How far a tracing is.
    public enum State: Sendable {
        case looking(at: Int, of: Int)
        case done(TraceReport)
        /// The copy could not be looked at.
        case failed(PictureProblem)
        /// Something else went wrong: handing it in once more may help.
        case broken
    }

    private struct Tracing {
        let asker: Asking.Actor
        let begun: Int
        var state: State

        var isUnderWay: Bool { if case .looking = state { true } else { false } }
    }

    private var all: [Record.ID: Tracing] = [:]

    public init() {}

    /// Begins in the background. Asking for the same tracing once more changes nothing.
    /// - Throws: `Refused` or `NotFound` for those who may not; `PictureProblem` when the copy is none that can be looked at, or when too
    ///   many are under way.
    public func begin(_ trace: Record.ID, _ copy: [UInt8], for asking: Asking, in application: Application) async throws {
        let tracer = PictureTracer(application)
        try await tracer.judge(copy, trace, for: asking)
        all = all.filter { $1.isUnderWay || $1.begun > asking.now - Tracings.kept }
        guard all[trace] == nil else { return }
        guard all.values.count(where: \.isUnderWay) < Tracings.most else { throw PictureProblem.tooBusy }
        all[trace] = Tracing(asker: asking.actor, begun: asking.now, state: .looking(at: 0, of: 0))
        Task {
            let end: State
            do {
                end = .done(
                    try await tracer.trace(trace, copy, for: asking) { seen, whole in
                        await self.note(.looking(at: seen, of: whole), of: trace)
                    })
            } catch let problem as PictureProblem { end = .failed(problem) } catch { end = .broken }
            self.note(end, of: trace)
        }
    }

    /// How far it is; nil for anybody but whoever asked, and once it is forgotten.
    public func state(of trace: Record.ID, for asking: Asking) -> State? {
        guard let tracing = all[trace], tracing.asker == asking.actor, tracing.begun > asking.now - Tracings.kept else { return nil }
        return tracing.state
    }

    private func note(_ state: State, of trace: Record.ID) { all[trace]?.state = state }
}
