import Safeguarding
import Storage

/// Attempts against somebody's authority: the first is written at once, those that follow within ten minutes are counted
/// and written once, so that a stuck button cannot bury the log.
enum RefusalLog {
    static let window = 10 * Span.minute

    /// - Returns: whether it is a first one, rather than one more of the same.
    static func record(_ rule: Rule, of verb: String, to subject: [UInt8], for asking: Asking, in db: Writer) throws -> Bool {
        let (setting, actor, member) = (asking.setting, asking.actor.word, asking.member?.bytes ?? [])
        let since = try db.reader.row(
            """
            SELECT since FROM refusal_count WHERE setting = \(setting) AND actor = \(actor) AND member = \(member)
            AND verb = \(verb) AND subject = \(subject) AND rule = \(rule.rawValue)
            """
        ) { try $0.integer(0) }
        if let since, asking.now < since + window {
            try db.execute(
                """
                UPDATE refusal_count SET again = again + 1 WHERE setting = \(setting) AND actor = \(actor) AND member = \(member)
                AND verb = \(verb) AND subject = \(subject) AND rule = \(rule.rawValue)
                """)
            return false
        }
        try close(in: setting, before: asking.now - window, in: db)
        let head = try AuditLog.head(of: setting, in: db)
        try AuditLog.append(AuditEntry(verb, to: subject, asking, outcome: "refused:\(rule.rawValue)"), after: head, in: db)
        try db.execute(
            """
            INSERT INTO refusal_count (setting, actor, member, verb, subject, rule, since, again)
            VALUES (\(setting), \(actor), \(member), \(verb), \(subject), \(rule.rawValue), \(asking.now), \(0))
            """)
        return true
    }

    /// Writes the counts of windows that are over, and forgets them.
    static func close(in setting: Setting.ID, before moment: Int, in db: Writer) throws {
        let over = try db.reader.rows(
            """
            SELECT actor, member, verb, subject, rule, since, again FROM refusal_count
            WHERE setting = \(setting) AND since <= \(moment) ORDER BY since, verb, subject, rule
            """
        ) { row in
            let again = try row.integer(6)
            let entry = AuditEntry(
                setting: setting, at: try row.integer(5) + window, actor: try row.text(0), member: Member.ID(bytes: try row.bytes(1)),
                device: nil,
                verb: try row.text(2), subject: try row.bytes(3), outcome: "refused:\(try row.text(4))+\(again)")
            return again > 0 ? entry : nil
        }
        guard !over.isEmpty else { return }
        var head = try AuditLog.head(of: setting, in: db)
        for entry in over.compactMap(\.self) { head = try AuditLog.append(entry, after: head, in: db) }
        try db.execute("DELETE FROM refusal_count WHERE setting = \(setting) AND since <= \(moment)")
    }
}
