import Glibc
public import Safeguarding

/// What tracing a leaked picture found.
public struct TraceReport: Sendable {
    /// Chances below this name somebody: one in a thousand million.
    public static let certain = 1e-9

    /// The picture that the copy was made from; nil when it is none of ours.
    public struct Origin: Sendable {
        public let picture: Picture.ID
        public let post: Post.ID
        public let postTitle: String
        /// Parts of it that are within the copy, and those of them that look the same there.
        public let within: Int
        public let agreeing: Int
        /// Whether what was sent of it carried a mark: pictures narrower than 800 pixels do not.
        public let isMarked: Bool
    }

    /// Somebody who was, or could have been, sent the picture.
    public struct Suspect: Sendable {
        public let member: Member.ID
        public let code: MemberCode
        /// Nil for another carer of the asker's own child, of whom they never learn here: somebody else can look the code up.
        public let name: String?
        public let capacity: Capacity
        /// Their last day, if they have one.
        public let lastDay: Day?
        /// How far their mark stands above chance, in standard deviations.
        public let score: Double
        /// The chance that anybody at all whose mark is not in the copy would score as high.
        public let chance: Double
        /// Whether this names them.
        public var isNamed: Bool { chance < TraceReport.certain }
    }

    public let origin: Origin?
    /// Everybody who was tried, the likeliest first.
    public let suspects: [Suspect]
    public var named: [Suspect] { suspects.filter(\.isNamed) }

    /// The chance that the best of so many tries against pure chance is at least so high: the upper tail of the standard normal
    /// distribution, times the tries.
    static func chance(of score: Double, among tries: Int) -> Double { min(1, Double(tries) * 0.5 * erfc(score / 2.0.squareRoot())) }
}
