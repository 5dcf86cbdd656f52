/// A request under the Freedom of Information Act 2000, to a setting that a public body runs.
public enum InformationRequest {
    public typealias ID = Identifier<InformationRequest>

    /// Section 10: promptly, and not later than the twentieth working day after it came.
    public static let workingDays = 20

    public static func due(after received: Day) -> Day { WorkingDays.adding(workingDays, to: received) }

    /// The longest that a request's words are kept, in characters.
    public static let longest = 2_000
}
