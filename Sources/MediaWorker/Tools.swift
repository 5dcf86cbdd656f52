import CConfine
import Glibc
import PictureFrames

/// The programs of others that work on files from anybody, each run once, shut in, on files in memory.
enum Tools {
    enum Name: String, CaseIterable {
        case ffmpeg, ffprobe, pdfinfo, pdftocairo, pdftoppm, pdftotext, qpdf
        var path: String { "/usr/bin/\(rawValue)" }
    }

    /// What one run may take.
    struct Budget {
        /// Writable memory, in bytes.
        var memory: UInt64 = 700 << 20
        /// Of processor time.
        var seconds: UInt32
        /// That it may write.
        var bytes: Int
    }

    struct Result {
        let output: MemoryFile
        /// What it said beside its output: never shown to anybody, since it may quote the file.
        let notes: String
        let isFine: Bool
    }

    /// The input as a tool finds it.
    static let input = "/proc/self/fd/3"

    private static let readable = [
        "/usr/lib", "/lib", "/lib64", "/etc/ld.so.cache", "/usr/share/poppler", "/usr/share/fonts", "/etc/fonts", "/usr/share/fontconfig",
        "/var/cache/fontconfig", "/dev/null", "/dev/urandom",
    ]
    private static let loaders = ["/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"]

    static func shutIn(_ report: inout cconfine_report) -> Bool {
        withStrings(readable) { readable in
            withStrings(Name.allCases.map(\.path) + loaders) { runnable in
                readable.withMemoryRebound(to: UnsafePointer<CChar>?.self, capacity: 1) { readable in
                    runnable.withMemoryRebound(to: UnsafePointer<CChar>?.self, capacity: 1) { runnable in
                        cconfine_enter_launcher(readable, runnable, &report) == 0
                    }
                }
            }
        }
    }

    /// Runs a tool to its end.
    ///
    /// - Parameter look: is called about five times a second with what it has noted so far.
    /// - Throws: ``MediaRefusal/tooMuchWork`` when it met a limit.
    static func run(
        _ tool: Name, _ arguments: [String], on input: MemoryFile, within budget: Budget, look: (String) throws -> Void = { _ in }
    ) throws -> Result {
        let (output, notes) = (try MemoryFile(), try MemoryFile())
        let child = withStrings([tool.path] + arguments) { arguments in
            var start = cconfine_tool(
                arguments: arguments, input: input.descriptor, output: output.descriptor, notes: notes.descriptor, memory: budget.memory,
                file_bytes: UInt64(budget.bytes), processor_seconds: budget.seconds, attempt: 0)
            return cconfine_start(&start)
        }
        guard child > 0 else { throw MemoryFile.Failed() }
        let status = try wait(for: child) { try look(tail(of: notes)) }
        let signal = status & 0x7F
        if [SIGXCPU, SIGKILL, SIGXFSZ].contains(signal) { throw MediaRefusal.tooMuchWork }
        guard (status >> 8) & 0xFF != 127 else { throw MediaRefusal.notServed }
        return Result(output: output, notes: tail(of: notes), isFine: status == 0)
    }

    /// Tries something forbidden where a tool would run: the system's error number, or 0 when it worked.
    static func rehearse(_ attempt: MediaRequest.Attempt) throws -> Int {
        let nothing = try MemoryFile()
        var start = cconfine_tool(
            arguments: nil, input: nothing.descriptor, output: nothing.descriptor, notes: nothing.descriptor, memory: 64 << 20,
            file_bytes: 1 << 20, processor_seconds: 5, attempt: Int32(attempt.rawValue))
        let child = cconfine_start(&start)
        guard child > 0 else { throw MemoryFile.Failed() }
        return Int((try wait(for: child) {} >> 8) & 0xFF)
    }

    private static func wait(for child: pid_t, _ look: () throws -> Void) throws -> Int32 {
        var status: Int32 = 0
        while true {
            let found = waitpid(child, &status, WNOHANG)
            if found == child { return status }
            guard found == 0 || errno == EINTR else { throw MemoryFile.Failed() }
            var pause = timespec(tv_sec: 0, tv_nsec: 20_000_000)
            nanosleep(&pause, nil)
            try look()
        }
    }

    private static func tail(of notes: MemoryFile) -> String {
        let count = notes.count
        return String(decoding: (try? notes.read(max(0, count - 4000)..<count)) ?? [], as: UTF8.self)
    }

    /// Strings as C wants a list of them.
    private static func withStrings<Value>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
    ) -> Value {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
    }
}
