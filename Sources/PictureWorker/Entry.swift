import CConfine
import CVips
import Glibc
import PictureFrames
import PictureMarks
import WorkerChannel

/// The picture worker: hostile pictures meet this process, which has nothing to steal. It reads requests from its standard
/// input, answers on its standard output, and ends when the input does.
@main
enum Entry {
    /// Writable memory, in bytes: the worst picture that is accepted (60 megapixels of 16 bits, interlaced) with room to spare.
    private static let memory: UInt64 = 1 << 30
    /// Of processor time in its whole life. The server ends it long before, after so many pictures.
    private static let processorSeconds: UInt32 = 1800

    /// At once: one for each core, and no more than two, since there may be two workers.
    static let threads = Int32(min(2, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

    static func main() {
        let rehearsing = CommandLine.arguments.dropFirst().contains("--rehearse")
        guard cvips_start(threads) == 0 else { exit(71) }
        // Pictures can wait a little; pages cannot.
        _ = nice(10)
        guard let confinement = shutIn() else { exit(77) }
        do {
            try Channel.write(WorkerHello(confinement: confinement).frame())
            while let body = try Channel.read() {
                let request = try WorkerRequest(body: body)
                Alarm.set(seconds: 900)
                let outcome = answer(request.command, rehearsing: rehearsing)
                Alarm.set(seconds: 0)
                try Channel.write(WorkerReply(id: request.id, outcome: outcome).frame())
            }
        } catch {
            exit(65)
        }
    }

    private static func shutIn() -> WorkerHello.Confinement? {
        var report = cconfine_report()
        guard cconfine_enter(memory, processorSeconds, &report) == 0 else { return nil }
        return WorkerHello.Confinement(
            limits: report.limits == 1, systemCallFilter: report.filter == 1, landlock: Int(report.landlock))
    }

    private static func answer(_ command: WorkerRequest.Command, rehearsing: Bool) -> WorkerReply.Outcome {
        do throws(PictureRefusal) {
            switch command {
            case .prepare(let upload): return .prepared(try Preparation.prepare(upload))
            case .keep(let upload): return .kept(original: try Preparation.original(of: upload))
            case .render(let original, let hiding): return .rendered(try Preparation.render(original, hiding: hiding))
            case .mark(let rendition, let seed, let line):
                guard let seed = MarkSeed(seed) else { return .refused(.notServed) }
                return .marked(try Marking.mark(rendition, with: seed, line: line))
            case .findFaces(let picture, let passes): return .found(try FaceFinder.find(in: picture, passes))
            case .seek(let copy, let originals): return .sought(try Tracing.seek(copy, among: originals))
            case .compare(let copy, let original): return .compared(try Tracing.compare(copy, with: original))
            case .attempt(let attempt): return rehearsing ? .attempted(Rehearsal.try(attempt)) : .refused(.notServed)
            }
        } catch {
            return .refused(error)
        }
    }
}

/// Ends this process when a picture takes for ever and the server that would have ended it is gone.
enum Alarm {
    static func set(seconds: Int) {
        var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
        setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
    }
}
