/// Training with a certificate that counts for so long (N8, N19).
public enum Course: String, CaseIterable, Sendable {
    case childProtection, onlineSafety
    /// Paediatric first aid.
    case firstAid

    /// The courses without which nobody approves.
    public static let toApprove: [Course] = [.childProtection, .onlineSafety]

    /// How long a certificate counts at most, in years. What keeps children safe is renewed at least every two.
    public var longest: Int {
        switch self {
        case .childProtection, .onlineSafety: 2
        case .firstAid: 3
        }
    }

    /// How many people a setting needs who have it, at the least. It may choose more.
    public var fewest: Int {
        switch self {
        case .childProtection, .onlineSafety: 2
        case .firstAid: 1
        }
    }
}

/// How many people have a course, and how many are needed (N19).
public struct TrainedNumber: Hashable, Sendable {
    public let course: Course
    /// People here today whose certificate counts today.
    public let trained: Int
    public let needed: Int
    public var isShort: Bool { trained < needed }

    public init(_ course: Course, trained: Int, needed: Int) {
        self.course = course
        self.trained = trained
        self.needed = needed
    }
}
