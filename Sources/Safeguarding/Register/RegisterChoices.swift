/// What a setting chooses for its registers. What it has not chosen is at its strictest.
public struct RegisterChoices: Hashable, Sendable {
    /// How many years after it was seen a DBS check is looked at again, at most. Certificates do not expire.
    public var recheckYears = RegisterChoices.recheckRange.upperBound
    /// How many people need each course, where the setting wants more than the fewest.
    public var needed: [Course: Int] = [:]
    public var relationships = RelationshipRule.never

    public init() {}

    public static let recheckRange = 1...3
    public static let neededRange = 1...50

    public func needed(_ course: Course) -> Int { max(course.fewest, needed[course] ?? course.fewest) }
}
