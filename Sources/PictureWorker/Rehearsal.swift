import CConfine
import Glibc
import PictureFrames

/// Tries what the confinement forbids, so that a test sees it fail. Only in a worker started with `--rehearse`.
enum Rehearsal {
    /// The system's error number, or 0 when it worked.
    static func `try`(_ attempt: WorkerRequest.Attempt) -> Int {
        switch attempt {
        case .openFile: Int(cconfine_try_open("/etc/hostname", 0))
        case .listFolder: Int(cconfine_try_open("/", 1))
        case .connect: Int(cconfine_try_connect())
        case .fork: Int(cconfine_try_fork())
        case .execute: Int(cconfine_try_execute())
        case .makeCodeRunnable: Int(cconfine_try_code())
        case .signalOthers: Int(cconfine_try_signal())
        case .hang: hang()
        case .abort: abort()
        case .hoard: hoard()
        }
    }

    private static func hang() -> Int {
        while true { sched_yield() }
    }

    /// Takes memory until there is none: the limit answers long before the machine does.
    private static func hoard() -> Int {
        for _ in 0..<64 {
            guard let block = malloc(64 << 20) else { return Int(errno) }
            memset(block, 1, 64 << 20)
        }
        return 0
    }
}
