public import Safeguarding
public import Storage

/// Whom letters about policies go to.
enum PolicyLetters {
    /// Members of these groups who are here today.
    static func members(of readers: Set<PolicyReaders>, in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Member.ID] {
        let capacities = Capacity.allCases.filter { readers.contains(PolicyReaders($0)) }
        return try db.rows(
            """
            SELECT id FROM membership WHERE setting = \(setting) AND capacity IN (\(list: capacities)) AND first_day <= \(today)
            AND (last_day IS NULL OR last_day >= \(today)) ORDER BY id
            """
        ) { try $0.identifier(0) }
    }

    /// Asks somebody to read and sign a version, and notes that they were asked.
    static func askToRead(_ kind: PolicyKind, _ version: Int, _ member: Member.ID, for asking: Asking, in db: Writer) throws {
        try Outbox.add(.policyToRead, to: member, about: kind.subject, for: asking, in: db)
        try db.execute(
            """
            INSERT INTO reader_reminder (setting, member, kind, version, sent_at)
            VALUES (\(asking.setting), \(member), \(kind), \(version), \(asking.now))
            """)
    }
}

/// Reminds those who have not signed a version yet (D22): whoever runs the setting at any time, once a day for each reader, and the
/// caretaker every week, five times at most.
public struct RemindReaders: Action {
    public static let verb = "policy.remind"
    public static let clauses = ["D22", "N7"]
    let kind: PolicyKind
    public var subject: [UInt8] { kind.subject }

    public init(_ kind: PolicyKind) { self.kind = kind }

    public struct Facts {
        let keeping: KeepingPolicies?
        let version: Int
        let due: [Member.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard asking.member != nil else {
            return Facts(
                keeping: nil, version: try PolicyVersion.latest(kind, in: asking.setting, from: db),
                due: try RemindReaders.due(kind, every: 7 * Span.day, most: 5, in: asking.setting, at: asking.now, from: db))
        }
        let keeping = try KeepingPolicies(asking, in: db)
        return Facts(
            keeping: keeping, version: try PolicyVersion.latest(kind, in: asking.setting, from: db),
            due: try RemindReaders.due(kind, every: Span.day, most: .max, in: asking.setting, at: asking.now, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        if let keeping = facts.keeping { return keeping.refusals }
        return asking.actor == .caretaker ? [] : [.needsDuty(Duty.managing)]
    }

    @discardableResult
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Int {
        for member in facts.due { try PolicyLetters.askToRead(kind, facts.version, member, for: asking, in: db) }
        return facts.due.count
    }

    /// Those who have not answered for the present version, and whose last letter about it is long enough ago. A first version's
    /// readers were shown it when they joined: their first letter is as late as a second.
    static func due(_ kind: PolicyKind, every span: Int, most: Int, in setting: Setting.ID, at now: Int, from db: Reader) throws -> [Member
        .ID]
    {
        let today = try Zone.of(setting, in: db).day(at: now)
        let row = try db.row(
            """
            SELECT d.version, d.issued_at, i.readers FROM document d
            LEFT JOIN policy_issue i ON i.setting = d.setting AND i.kind = d.kind AND i.version = d.version
            WHERE d.setting = \(setting) AND d.kind = \(kind) ORDER BY d.version DESC LIMIT 1
            """
        ) { (try $0.integer(0), try $0.integer(1), $0.optionalText(2).map(PolicyReaders.read) ?? []) }
        guard let (version, issuedAt, readers) = row else { return [] }
        let waiting = try db.rows(
            """
            SELECT m.id, m.created_at, (
                SELECT MAX(r.sent_at) FROM reader_reminder r
                WHERE r.setting = m.setting AND r.member = m.id AND r.kind = \(kind) AND r.version = \(version)),
                (SELECT COUNT(*) FROM reader_reminder r
                 WHERE r.setting = m.setting AND r.member = m.id AND r.kind = \(kind) AND r.version = \(version))
            FROM membership m WHERE m.setting = \(setting) AND m.first_day <= \(today) AND (m.last_day IS NULL OR m.last_day >= \(today))
            AND NOT EXISTS (
                SELECT 1 FROM signature g
                WHERE g.setting = m.setting AND g.member = m.id AND g.document = \(kind) AND g.version = \(version))
            ORDER BY m.id
            """
        ) { (try $0.identifier(0) as Member.ID, try $0.integer(1), $0.optionalInteger(2), try $0.integer(3)) }
        let asked = Set(try PolicyLetters.members(of: kind.readers.union(readers), in: setting, on: today, from: db))
        return waiting.filter { member, joined, last, count in
            asked.contains(member) && count < most && now - (last ?? max(issuedAt, joined)) >= span
        }.map(\.0)
    }
}

/// Tells those who run the setting that a policy's review is coming or overdue (D20).
struct RemindOfReview: Action {
    static let verb = "policy.review-due"
    static let clauses = ["D20", "N35"]
    let kind: PolicyKind
    let dueOn: Day
    /// 60, 30 or 7; -1 once it is overdue.
    let daysLeft: Int
    var subject: [UInt8] { kind.subject }

    func facts(for asking: Asking, in db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM policy_reminder
            WHERE setting = \(asking.setting) AND kind = \(kind) AND due_on = \(dueOn) AND days_left = \(daysLeft)
            """)
    }

    func refusals(_ isSent: Bool, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.needsDuty(Duty.managing)] : isSent ? [.changedMeanwhile] : []
    }

    func apply(_ isSent: Bool, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO policy_reminder (setting, kind, due_on, days_left, sent_at)
            VALUES (\(asking.setting), \(kind), \(dueOn), \(daysLeft), \(asking.now))
            """)
        for member in try Duties.holders(of: Duty.managing, in: asking.setting, from: db.reader) {
            try Outbox.add(.policyReview, to: member, about: kind.subject, for: asking, in: db)
        }
    }

    /// The reminders whose day has come and that have not gone. When several days were missed only the latest goes.
    static func due(in setting: Setting.ID, at now: Int, from db: Reader) throws -> [RemindOfReview] {
        let zone = try Zone.of(setting, in: db)
        let today = zone.day(at: now)
        return try PolicyKind.allCases.compactMap { kind -> RemindOfReview? in
            let version = try PolicyVersion.load(kind, in: setting, zone: zone, from: db)
            let paper = try version == nil ? PaperPolicy.load(kind, in: setting, from: db).first : nil
            guard let due = version?.nextReview ?? paper?.face.nextReview else { return nil }
            let left = due.daysSince1970 - today.daysSince1970
            guard let stage = left < 0 ? -1 : reviewReminders.filter({ left <= $0 }).min() else { return nil }
            let reminder = RemindOfReview(kind: kind, dueOn: due, daysLeft: stage)
            let sent = try db.exists(
                """
                SELECT 1 FROM policy_reminder
                WHERE setting = \(setting) AND kind = \(kind) AND due_on = \(due) AND days_left = \(stage)
                """)
            return sent ? nil : reminder
        }
    }
}

extension Caretaker {
    /// Letters about reviews that come, and to those who have still to read and sign.
    static func remindOfPolicies(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let (reviews, unread) = try await application.read(in: setting) { db in
            (
                try RemindOfReview.due(in: setting, at: asking.now, from: db),
                try PolicyKind.allCases.filter {
                    try !RemindReaders.due($0, every: 7 * Span.day, most: 5, in: setting, at: asking.now, from: db).isEmpty
                }
            )
        }
        for review in reviews { try await application.gate.perform(review, for: asking) }
        for kind in unread { try await application.gate.perform(RemindReaders(kind), for: asking) }
    }
}
