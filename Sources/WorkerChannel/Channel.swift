import Glibc
public import PictureFrames

/// Whole frames over standard input and output: how a confined worker speaks with the server, which is all that it can do.
public enum Channel {
    /// The other side is gone, perhaps in the middle of a frame.
    public struct Closed: Error {}

    /// The next frame's body, or nil at the end of the input.
    /// - Parameter longest: bytes that a body may have at most.
    /// - Throws: ``FrameError/tooLong`` before anything of a longer one is read, ``Closed`` in the middle of a frame.
    public static func read(upTo longest: Int = PictureLimits.frame) throws -> [UInt8]? {
        let header = try bytes(Frame.headerSize)
        if header.isEmpty { return nil }
        let length = try Frame.length(header)
        guard length <= longest else { throw FrameError.tooLong }
        let body = try bytes(length)
        guard body.count == length else { throw Closed() }
        return body
    }

    /// So many bytes, or fewer when the input ends before.
    private static func bytes(_ count: Int) throws -> [UInt8] {
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

    /// - Throws: ``Closed`` when nobody reads any more.
    public static func write(_ frame: [UInt8]) throws {
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
}
