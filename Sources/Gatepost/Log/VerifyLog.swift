public import Safeguarding
import Storage

/// What reading a whole log from its first link found.
public enum LogFinding: Hashable, Sendable {
    case whole(entries: Int)
    /// The entry does not follow from the one before it.
    case broken(at: Int)
    /// Entries are missing from here on, or the head says otherwise than the last entry.
    case cut(after: Int)
    /// The log is whole in itself, and is not the one that this checkpoint was made of.
    case rewritten(checkpoint: Int)
    case checkpointNotOurs
}

/// Reads a setting's log link by link (N30).
public struct VerifyLog: Sendable {
    let setting: Setting.ID
    let since: Checkpoint?

    public init(of setting: Setting.ID, since: Checkpoint? = nil) {
        self.setting = setting
        self.since = since
    }

    public func finding(in application: Application) async throws -> LogFinding {
        if let since, since.setting != setting || !since.isGenuine(by: application.secrets) { return .checkpointNotOurs }
        let checkpoints = try await application.database.read(.setting(setting)) { db in
            try db.rows("SELECT number, hash FROM checkpoint WHERE setting = \(setting)") { (try $0.integer(0), try $0.bytes(1)) }
        }
        var anchors = Dictionary(checkpoints.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
        if let since { anchors[since.number] = since.hash }
        return try await application.database.read(.setting(setting)) { [anchors] db in try read(db, anchors: anchors) }
    }

    private func read(_ db: Reader, anchors: [Int: [UInt8]]) throws -> LogFinding {
        var (number, hash) = (0, AuditLog.origin)
        while true {
            let page = try AuditPage.entries(of: setting, after: number, in: db)
            if page.isEmpty { break }
            for (stored, entry, link) in page {
                guard stored == number + 1 else { return .cut(after: number) }
                guard entry.hash(after: hash, number: stored) == link else { return .broken(at: stored) }
                if let anchor = anchors[stored], anchor != link { return .rewritten(checkpoint: stored) }
                (number, hash) = (stored, link)
            }
        }
        let head = try db.row("SELECT number, hash FROM audit_head WHERE setting = \(setting)") { (try $0.integer(0), try $0.bytes(1)) }
        guard let head, head.0 == number, head.1 == hash, (anchors.keys.max() ?? 0) <= number else { return .cut(after: number) }
        return .whole(entries: number)
    }
}

/// Entries in order, a thousand at a time, so that a long log needs little memory.
enum AuditPage {
    static func entries(of setting: Setting.ID, after number: Int, in db: Reader) throws -> [(Int, AuditEntry, [UInt8])] {
        try db.rows(
            """
            SELECT number, at, actor, member, device, verb, subject, outcome, hash FROM audit
            WHERE setting = \(setting) AND number > \(number) ORDER BY number LIMIT 1000
            """
        ) { row in
            let entry = AuditEntry(
                setting: setting, at: try row.integer(1), actor: try row.text(2), member: try row.optionalIdentifier(3),
                device: try row.optionalIdentifier(4), verb: try row.text(5), subject: try row.bytes(6), outcome: try row.text(7))
            return (try row.integer(0), entry, try row.bytes(8))
        }
    }
}
