/// How large a video or a document may be, on its way in and on its way out. Both sides refuse more.
public enum MediaLimits {
    /// An uploaded video, in bytes (200 MB).
    public static let video = 200_000_000
    /// A video's length, in seconds. Phones end a two-minute recording a moment late, so half a second more passes.
    public static let seconds = 120
    public static let longest = 120_500
    /// One side of a video, in pixels: beyond 4K.
    public static let side = 4_100
    /// A prepared video, in bytes: two minutes at three times the rate that it is made with.
    public static let preparedVideo = 150_000_000
    /// An uploaded document, in bytes (25 MB).
    public static let document = 25_000_000
    public static let pages = 40
    /// A rewritten document, in bytes.
    public static let preparedDocument = 60_000_000
    /// The words of a document that the text guard reads, in bytes.
    public static let words = 200_000
    /// One piece of a file on its way through the pipe, in bytes.
    public static let piece = 1 << 20
    /// One still picture of a video, or one page of a document, in bytes.
    public static let still = 20_000_000
}
