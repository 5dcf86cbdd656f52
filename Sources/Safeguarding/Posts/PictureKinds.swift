/// Where a picture stands between its upload and the page.
public enum PictureState: String, CaseIterable, Sendable {
    case preparing, ready, refused
}

/// Why a picture could not be used, as a fact.
public enum PictureTrouble: String, CaseIterable, Sendable {
    case notAPhotograph, tooLarge, damaged, tookTooLong
}

/// Who a face is (S2, P11): nobody yet, a child, an adult, or hidden in the pixels; or that the machine took something else for
/// a face, which is kept, so that the second person sees what the first one dismissed.
public enum FaceAnswer: String, CaseIterable, Sendable {
    case unanswered, child, adult, hidden, notAFace
}

/// Where a face came from: marked by hand, or found by the machine.
public enum FaceSource: String, CaseIterable, Sendable {
    case hand, found
}

/// Whether the machine has looked for faces in a picture (S2): not to its end yet, to its end, or it could not.
public enum FaceSearch: String, CaseIterable, Sendable {
    case waiting, done, failed
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

extension FaceArea {
    /// The part of both together that is in both, from 0 to 1.
    public func overlap(with other: FaceArea) -> Double {
        let across = min(x + width, other.x + other.width) - max(x, other.x)
        let down = min(y + height, other.y + other.height) - max(y, other.y)
        guard across > 0, down > 0 else { return 0 }
        let both = across * down
        return Double(both) / Double(width * height + other.width * other.height - both)
    }

    /// Whether the other's middle lies in this one.
    public func holdsMiddle(of other: FaceArea) -> Bool {
        let (across, down) = (other.x + other.width / 2, other.y + other.height / 2)
        return (x..<x + width).contains(across) && (y..<y + height).contains(down)
    }

    /// Two boxes around one face: much of both is shared, or they are of a size and each holds the other's middle.
    public func isOnSameFace(as other: FaceArea) -> Bool {
        let (own, others) = (width * height, other.width * other.height)
        return overlap(with: other) >= 0.4
            || 4 * min(own, others) >= max(own, others) && holdsMiddle(of: other) && other.holdsMiddle(of: self)
    }
}
