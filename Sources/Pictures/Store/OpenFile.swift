import Glibc

/// Reading and writing on a file that is open, to the end, however little the system takes at a time. What went wrong comes back as the
/// system's error number: whoever asked says it in their own errors.
public enum OpenFile {
    /// Writes all of it where the file stands.
    /// - Returns: the error number, or `nil` when all was taken.
    public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var written = 0
        while written < bytes.count {
            let taken = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if taken < 0, errno == EINTR { continue }
            guard taken > 0 else { return errno }
            written += taken
        }
        return nil
    }

    /// Reads what lies in a range of bytes, or as much of it as there is.
    /// - Returns: what was read, and the error number where something kept it from going on.
    public static func read(_ range: Range<Int>, of descriptor: Int32) -> (bytes: [UInt8], problem: Int32?) {
        var problem: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
            while filled < range.count {
                let got = pread(descriptor, buffer.baseAddress! + filled, range.count - filled, range.lowerBound + filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { problem = errno }
                guard got > 0 else { return }
                filled += got
            }
        }
        return (bytes, problem)
    }
}
