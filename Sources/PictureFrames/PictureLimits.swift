/// How large anything that crosses between the server and the picture worker may be. Both sides refuse more, so that neither
/// can be made to set memory aside for a number that somebody else wrote.
public enum PictureLimits {
    /// An upload, in bytes (40 MB).
    public static let upload = 40_000_000
    /// A picture, in pixels (60 megapixels: beyond every phone's usual setting).
    public static let pixels = 60_000_000
    /// One side of a picture, in pixels.
    public static let side = 30_000
    /// One encoded picture coming back from the worker, in bytes.
    public static let encoded = 120_000_000
    /// Places to hide in one picture, or faces found in it.
    public static let rectangles = 200
    /// A whole frame, in bytes.
    public static let frame = 160_000_000
    /// The seed of one viewer's mark, in bytes.
    public static let seed = 32
    /// Originals that a copy is compared with at once.
    public static let originals = 64
    /// A line of text within a frame, in bytes.
    public static let text = 500
}

/// Why bytes that claimed to be a frame are not one. The other side is broken or hostile: end it, and believe nothing it said.
public enum FrameError: Error, Equatable {
    case tooLong
    case tooShort
    case leftOver
    case unknownKind(UInt8)
    case outOfBounds
}
