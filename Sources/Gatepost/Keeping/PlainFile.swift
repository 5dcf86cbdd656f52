import Dispatch
import Glibc
import Pictures

/// Why a file of a backup could not be written or read.
enum PlainFileProblem: Error, Equatable {
    case exists, missing, full
    /// It ended before it should.
    case cutShort
    /// The system's error number.
    case failed(Int32)
}

/// A file that is written from its beginning to its end, or read in parts; never whole in memory.
final class PlainFile: Sendable {
    let path: String
    private let descriptor: Int32

    /// Makes a new file, for its owner only.
    /// - Throws: `PlainFileProblem.exists` when there is one.
    init(making path: String) throws {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw PlainFile.problem() }
    }

    init(reading path: String) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PlainFile.problem() }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// In bytes.
    var count: Int {
        get throws {
            var facts = stat()
            guard fstat(descriptor, &facts) == 0 else { throw PlainFile.problem() }
            return Int(facts.st_size)
        }
    }

    func append(_ bytes: [UInt8]) throws {
        if let problem = OpenFile.write(bytes, to: descriptor) { throw PlainFile.problem(problem) }
    }

    /// - Throws: `PlainFileProblem.cutShort` when there are fewer.
    func bytes(_ range: Range<Int>) throws -> [UInt8] {
        let (bytes, problem) = OpenFile.read(range, of: descriptor)
        if let problem { throw PlainFile.problem(problem) }
        guard bytes.count == range.count else { throw PlainFileProblem.cutShort }
        return bytes
    }

    /// Waits until the disk has it.
    func settle() throws { guard fsync(descriptor) == 0 else { throw PlainFile.problem() } }

    /// Gives it its name, and waits until the disk has that too. There must be nothing under the name.
    func move(to path: String) throws {
        // A link refuses a name that is taken, where renaming would replace what is there. Some disks know no links.
        if link(self.path, path) == 0 {
            unlink(self.path)
        } else {
            guard errno != EEXIST, access(path, F_OK) != 0 else { throw PlainFileProblem.exists }
            guard rename(self.path, path) == 0 else { throw PlainFile.problem() }
        }
        try PlainFile.settle(folderOf: path)
    }

    static func settle(folderOf path: String) throws {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw problem() }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw problem() }
    }

    private static func problem(_ number: Int32 = errno) -> PlainFileProblem {
        switch number {
        case EEXIST: .exists
        case ENOENT: .missing
        case ENOSPC, EDQUOT: .full
        default: .failed(number)
        }
    }
}

/// Where waiting for a disk happens, and the arithmetic that goes with it: never on the threads that serve pages.
enum DiskLane {
    private static let queue = DispatchQueue(label: "gatepost.backups", attributes: .concurrent)

    static func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { done in
            queue.async { done.resume(with: Swift.Result(catching: work)) }
        }
    }
}
