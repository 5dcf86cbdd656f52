/// The envelope of everything that passes over the worker's standard input and output: four bytes of length (big-endian), then
/// that many bytes of body.
public enum Frame {
    /// Bytes before the body.
    public static let headerSize = 4

    /// A body with its length before it.
    public static func wrap(_ body: [UInt8]) -> [UInt8] {
        var writer = FrameWriter(reserving: body.count)
        writer.body(body)
        return writer.frame()
    }

    /// The length of the body that follows, from the four bytes before it.
    ///
    /// - Throws: ``FrameError/tooLong`` beyond ``PictureLimits/frame``, ``FrameError/tooShort`` when these are not four bytes.
    public static func length(_ header: [UInt8]) throws(FrameError) -> Int {
        var reader = FrameReader(header)
        let length = Int(try reader.number())
        try reader.end()
        guard length <= PictureLimits.frame else { throw .tooLong }
        return length
    }
}
