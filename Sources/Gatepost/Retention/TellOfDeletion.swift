import Safeguarding
import Storage

/// A letter to those who run the setting that something goes soon; what it is they see on the page. One letter for all that came since the
/// last, once a week at most. Announced is only what a letter went about: not one that waits for a mail server, nor one that nobody got.
struct TellOfDeletion: Action {
    static let verb = "retention.tell"
    static let clauses = ["P13"]
    let setting: Setting.ID
    var subject: [UInt8] { setting.bytes }

    struct Facts {
        /// A letter has gone about something that nobody was told of before.
        let hasGone: Bool
        /// Who is written to now: those who run the setting today and have no such letter on its way.
        let leaders: [Member.ID]
    }

    /// Letters `o` that went since a warning was written. One that never will has an end too, and says what was wrong.
    private static let went: SQL = """
        FROM outbox o WHERE o.setting = retention_warning.setting AND o.kind = \(LetterKind.retentionDue) AND o.problem IS NULL
        AND o.sent_at >= retention_warning.warned_at
        """

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let untold: SQL = "SELECT 1 FROM retention_warning WHERE setting = \(setting) AND told_at IS NULL"
        let isNew = try db.exists("\(untold) AND NOT EXISTS (SELECT 1 \(TellOfDeletion.went)) LIMIT 1")
        let last =
            try db.row("SELECT MAX(made_at) FROM outbox WHERE setting = \(setting) AND kind = \(LetterKind.retentionDue)") {
                $0.optionalInteger(0)
            } ?? nil
        let isSoon = last.map { asking.now - $0 < RetentionNotice.betweenLetters * Span.day } ?? false
        return Facts(
            hasGone: try db.exists("\(untold) AND EXISTS (SELECT 1 \(TellOfDeletion.went)) LIMIT 1"),
            leaders: isNew && !isSoon ? try leaders(for: asking, in: db) : [])
    }

    private func leaders(for asking: Asking, in db: Reader) throws -> [Member.ID] {
        let here = try Standpoint(setting, at: asking.now, in: db)
        return try db.rows(
            """
            SELECT DISTINCT m.id FROM designation d JOIN membership m ON m.setting = d.setting AND m.id = d.member
            WHERE d.setting = \(setting) AND d.ended_at IS NULL AND d.duty IN (\(list: Duty.managing.sorted { $0.rawValue < $1.rawValue }))
            AND \(here.isLive) AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.setting = m.setting AND o.recipient = m.id
                AND o.kind = \(LetterKind.retentionDue) AND o.sent_at IS NULL) ORDER BY m.id
            """
        ) { try $0.identifier(0) }
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.notMember] : facts.hasGone || !facts.leaders.isEmpty ? [] : [.changedMeanwhile]
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE retention_warning SET told_at = (SELECT MIN(o.sent_at) \(TellOfDeletion.went))
            WHERE setting = \(setting) AND told_at IS NULL AND EXISTS (SELECT 1 \(TellOfDeletion.went))
            """)
        for member in facts.leaders { try Outbox.add(.retentionDue, to: member, about: setting.bytes, for: asking, in: db) }
    }
}
