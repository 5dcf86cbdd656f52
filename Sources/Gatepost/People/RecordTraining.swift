public import Safeguarding
public import Storage

/// A course that somebody has finished goes on record (N8, N19). The last record of a course counts; earlier ones stay.
public struct RecordTraining: Action {
    public static let verb = "training.record"
    public static let clauses = ["N8", "N19"]
    private let id: Record.ID
    private let member: Member.ID
    private let course: Course
    private let provider: String
    private let completed: Day
    private let expires: Day
    public var subject: [UInt8] { member.bytes }

    /// - Parameter expires: the last day on which it counts, at most as long after it was finished as the course counts.
    public init(_ id: Record.ID, of member: Member.ID, in course: Course, by provider: String, completed: Day, expires: Day) {
        self.id = id
        self.member = member
        self.course = course
        self.provider = provider
        self.completed = completed
        self.expires = expires
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutMember { try AboutMember(member, for: asking, in: db) }

    public func refusals(_ facts: AboutMember, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: Duty.managing)
            + ("provider" as Field).refusals(of: provider, most: 120)
            + trainingDays(course, completed: completed, expires: expires, today: facts.viewer.today)
    }

    public func apply(_ facts: AboutMember, for asking: Asking, in db: Writer) throws {
        try RecordTraining.write(
            id, of: member, in: course, by: provider, completed: completed, expires: expires, for: asking, in: db)
    }

    static func write(
        _ id: Record.ID, of member: Member.ID, in course: Course, by provider: String, completed: Day, expires: Day, for asking: Asking,
        in db: Writer
    ) throws {
        try db.execute(
            """
            INSERT INTO training (setting, id, member, course, provider, completed_on, expires_on, recorded_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(member), \(course), \(provider), \(completed), \(expires), \(asking.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
