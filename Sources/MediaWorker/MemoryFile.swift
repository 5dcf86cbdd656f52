import CConfine
import Glibc

/// A file without a name, in memory only: nothing unsealed touches the disk. It is gone when the last process that has it ends.
final class MemoryFile {
    let descriptor: Int32
    private var appended = 0

    struct Failed: Error {}

    init() throws {
        descriptor = cconfine_memory_file("gatepost")
        guard descriptor >= 0 else { throw Failed() }
    }

    deinit { close(descriptor) }

    /// Bytes in it now, whoever wrote them.
    var count: Int {
        var facts = stat()
        return fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
    }

    func append(_ bytes: [UInt8]) throws {
        try write(bytes, at: appended)
        appended += bytes.count
    }

    func write(_ bytes: [UInt8], at start: Int) throws {
        var written = 0
        while written < bytes.count {
            let taken = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress! + written, $0.count - written, start + written) }
            if taken < 0, errno == EINTR { continue }
            guard taken > 0 else { throw Failed() }
            written += taken
        }
    }

    func read(_ range: Range<Int>) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
            while filled < range.count {
                let got = pread(descriptor, buffer.baseAddress! + filled, range.count - filled, range.lowerBound + filled)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { throw Failed() }
                filled += got
            }
        }
    }

    /// All of it, or its beginning.
    func read(most: Int) throws -> [UInt8] { try read(0..<min(count, most)) }

    func seal() throws {
        guard cconfine_seal(descriptor) == 0 else { throw Failed() }
    }
}
