public import Safeguarding
public import Storage

/// A parent who is not yet 18: a safeguarding lead is told and agrees with them how they use the page (N38). Until then they keep notices
/// about their own child, permissions, the office and concerns, as somebody who has not signed does.
public struct YoungParent: Sendable {
    public let member: Member.ID
    public let name: String
    /// The day on which they are 18; from then on nothing of this holds.
    public let adultOn: Day
    public let toldAt: Int
    /// What was agreed, by whom and when; nothing while a lead is still to talk with them.
    public let agreed: (words: String, by: String, at: Int)?

    public static let longest = 1_000

    /// - Throws: `NotFound` for those who do not lead safeguarding, and where there is no such parent.
    public static func load(_ member: Member.ID, for viewer: Viewer, from db: Reader) throws -> YoungParent {
        guard let found = try find(member, for: viewer, from: db) else { throw NotFound() }
        return found
    }

    static func find(_ member: Member.ID, for viewer: Viewer, from db: Reader) throws -> YoungParent? {
        guard viewer.isTeam, viewer.holds(Duty.safeguarding) else { return nil }
        return try rows("y.member = \(member) AND y.adult_on > \(viewer.today)", for: viewer, from: db).first
    }

    /// Those with whom nobody has agreed anything yet, for the leads' desk.
    static func waiting(for viewer: Viewer, from db: Reader) throws -> [YoungParent] {
        guard viewer.isTeam, viewer.holds(Duty.safeguarding) else { return [] }
        return try rows("y.agreed_at IS NULL AND y.adult_on > \(viewer.today)", for: viewer, from: db)
    }

    private static func rows(_ which: SQL, for viewer: Viewer, from db: Reader) throws -> [YoungParent] {
        try db.rows(
            """
            SELECT y.member, p.name, y.adult_on, y.told_at, y.arrangement, y.agreed_at, q.name FROM young_parent y
            JOIN membership m ON m.setting = y.setting AND m.id = y.member JOIN person p ON p.id = m.person
            LEFT JOIN membership a ON a.setting = y.setting AND a.id = y.agreed_by LEFT JOIN person q ON q.id = a.person
            WHERE y.setting = \(viewer.setting) AND \(which) AND (m.last_day IS NULL OR m.last_day >= \(viewer.today))
            ORDER BY y.told_at, y.member
            """
        ) { row in
            let words = try row.text(4)
            return YoungParent(
                member: try row.identifier(0), name: try row.text(1), adultOn: try row.day(2), toldAt: try row.integer(3),
                agreed: row.optionalInteger(5).map { (words, row.optionalText(6) ?? "", $0) })
        }
    }

    /// Whether somebody is under 18 and no lead has agreed with them how they use the page.
    static func waits(_ member: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM young_parent WHERE setting = \(setting) AND member = \(member) AND agreed_at IS NULL AND adult_on > \(today)
            """)
    }

    /// Notes what somebody said when they joined, and tells the leads; where there is none, whoever runs the setting.
    static func note(_ member: Member.ID, until adultOn: Day, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO young_parent (setting, member, adult_on, told_at, arrangement)
            VALUES (\(asking.setting), \(member), \(adultOn), \(asking.now), \("")) ON CONFLICT (setting, member) DO NOTHING
            """)
        let leads = try Duties.holders(of: Duty.safeguarding, in: asking.setting, from: db.reader)
        let told = try leads.isEmpty ? Duties.holders(of: Duty.managing, in: asking.setting, from: db.reader) : leads
        for lead in told { try Outbox.add(.youngParent, to: lead, about: member.bytes, for: asking, in: db) }
    }
}

/// A safeguarding lead writes down what they agreed with a parent who is not yet 18 (N38).
public struct AgreeWithYoungParent: Action {
    public static let verb = "young-parent.agree"
    public static let clauses = ["N38"]
    public let member: Member.ID
    let words: String
    public var subject: [UInt8] { member.bytes }

    public init(_ member: Member.ID, words: String) {
        self.member = member
        self.words = words
    }

    public struct Facts {
        let viewer: Viewer
        let parent: YoungParent
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        return Facts(viewer: viewer, parent: try YoungParent.load(member, for: viewer, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        ("words" as Field).refusals(of: words, most: YoungParent.longest) + (facts.parent.agreed == nil ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE young_parent SET agreed_by = \(facts.viewer.member), agreed_at = \(asking.now), arrangement = \(words)
            WHERE setting = \(asking.setting) AND member = \(member)
            """)
    }
}
