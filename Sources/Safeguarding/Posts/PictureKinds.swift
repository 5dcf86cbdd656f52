/// Where a picture stands between its upload and the page.
public enum PictureState: String, CaseIterable, Sendable {
    case preparing, ready, refused
}

/// Why a picture could not be used, as a fact.
public enum PictureTrouble: String, CaseIterable, Sendable {
    case notAPhotograph, tooLarge, damaged, tookTooLong
}

/// Who a face is (S2, P11): nobody yet, a child, an adult, or hidden in the pixels.
public enum FaceAnswer: String, CaseIterable, Sendable {
    case unanswered, child, adult, hidden
}

/// Where a face came from: marked by hand, or found by the machine.
public enum FaceSource: String, CaseIterable, Sendable {
    case hand, found
}

/// The photo checklist of one picture (B13, D9): everyone fully dressed, and nothing that says where it was taken.
public enum CheckAnswer: String, CaseIterable, Sendable {
    case yes
    /// A manager is asked (B14).
    case unsure
    /// Somebody was unsure, and a manager decided that it can go on.
    case decided
}

/// What a manager made of somebody's "I'm not sure" (B14).
public enum QuestionDecision: String, CaseIterable, Sendable {
    case goAhead, leaveOut
}

/// A rectangle in ten-thousandths of a picture's width and height, so that it holds at every size.
public struct FaceArea: Hashable, Sendable {
    public let x, y, width, height: Int
    /// The whole width or height.
    public static let whole = 10_000
    /// Smaller than this is a slip of the finger, not a face.
    public static let least = 40

    /// - Returns: `nil` when it does not lie within the picture, or is too small to be a face.
    public init?(x: Int, y: Int, width: Int, height: Int) {
        let whole = FaceArea.whole
        guard (0..<whole).contains(x), (0..<whole).contains(y), (FaceArea.least...whole).contains(width),
            (FaceArea.least...whole).contains(height), x + width <= whole, y + height <= whole
        else { return nil }
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }
}
