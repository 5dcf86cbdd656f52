import Glibc
import PictureFrames

/// Whole frames over standard input and output.
enum Channel {
    struct Closed: Error {}

    /// The next frame's body, or nil at the end of the input. None is longer than a piece of a file.
    static func read() throws -> [UInt8]? {
        let header = try read(Frame.headerSize)
        if header.isEmpty { return nil }
        let length = try Frame.length(header)
        guard length <= MediaLimits.piece else { throw FrameError.tooLong }
        let body = try read(length)
        guard body.count == length else { throw Closed() }
        return body
    }

    /// So many bytes, or fewer when the input ends before.
    private static func read(_ count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = Glibc.read(0, buffer.baseAddress! + filled, count - filled)
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else { throw Closed() }
                if got == 0 { break }
                filled += got
            }
        }
    }

    static func write(_ frame: [UInt8]) throws {
        try frame.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let taken = Glibc.write(1, bytes.baseAddress! + written, bytes.count - written)
                if taken < 0, errno == EINTR { continue }
                guard taken > 0 else { throw Closed() }
                written += taken
            }
        }
    }

    /// Hands on a whole file, a piece at a time.
    static func send(_ file: MemoryFile) throws {
        for start in stride(from: 0, to: file.count, by: MediaLimits.piece) {
            try write(MediaReply.piece(try file.read(start..<min(file.count, start + MediaLimits.piece))).frame())
        }
    }
}
