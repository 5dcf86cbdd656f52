public import Safeguarding
public import Storage

/// What is shown of something sealed: its place, when, and a digest. A picture or a file never, to nobody. Words without any are read by
/// those who deal with it and did not seal them: nobody could say otherwise whether they were anything of the kind.
public struct SealedItem: Sendable {
    public let kind: Raising.Context.Kind
    public let item: String
    public let place: String
    public let digest: [UInt8]
    public let sealedAt: Int
    public var words = ""

    static func all(of concern: Concern.ID, for viewer: Viewer, from db: Reader) throws -> [SealedItem] {
        try db.rows(
            """
            SELECT kind, item, place, digest, sealed_at FROM sealed_item WHERE setting = \(viewer.setting) AND concern = \(concern) ORDER BY id
            """
        ) { row in
            SealedItem(
                kind: try row.word(0), item: try row.bytes(1).hexadecimal, place: try row.bytes(2).hexadecimal, digest: try row.bytes(3),
                sealedAt: try row.integer(4))
        }
    }

    /// Whether it is words alone: a question, a comment or a post, with no picture and no file.
    static func isWords(of concern: Concern.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM sealed_item WHERE setting = \(setting) AND concern = \(concern)")
            && !db.exists(
                """
                SELECT 1 FROM sealed_item s WHERE s.setting = \(setting) AND s.concern = \(concern) AND (s.kind IN ('picture', 'attachment')
                    OR EXISTS (SELECT 1 FROM question_paper q WHERE q.setting = s.setting AND q.question = s.item)
                    OR EXISTS (SELECT 1 FROM picture c WHERE c.setting = s.setting AND c.post = s.item)
                    OR EXISTS (SELECT 1 FROM attachment a WHERE a.setting = s.setting AND a.post = s.item))
                """)
    }

    /// The same items with their words, where they are words alone.
    static func read(_ concern: Concern.ID, for viewer: Viewer, from db: Reader) throws -> [SealedItem] {
        var items = try all(of: concern, for: viewer, from: db)
        guard try isWords(of: concern, in: viewer.setting, from: db) else { return items }
        let said = try db.rows(
            """
            SELECT s.item, c.words, c.said_at FROM sealed_item s JOIN comment c ON c.setting = s.setting AND c.id = s.item
            WHERE s.setting = \(viewer.setting) AND s.concern = \(concern)
            UNION ALL SELECT s.item, p.words, 0 FROM sealed_item s JOIN post p ON p.setting = s.setting AND p.id = s.item
            WHERE s.setting = \(viewer.setting) AND s.concern = \(concern)
            UNION ALL SELECT s.item, m.words, m.said_at FROM sealed_item s JOIN question_message m ON m.setting = s.setting AND m.question = s.item
            WHERE s.setting = \(viewer.setting) AND s.concern = \(concern) ORDER BY 3, 2
            """
        ) { (try $0.bytes(0).hexadecimal, try $0.text(1)) }
        for index in items.indices { items[index].words = said.filter { $0.0 == items[index].item }.map(\.1).joined(separator: "\n\n") }
        return items
    }

    /// Back to its place: a question to its asker and the office, a comment to those who decide about comments, a post to the team, taken
    /// down as it is.
    static func giveBack(_ concern: Concern.ID, in setting: Setting.ID, _ db: Writer) throws {
        try db.execute(
            """
            UPDATE comment SET state = 'held', held_for = \(HeldFor.reported) WHERE setting = \(setting) AND state = 'sealed'
            AND id IN (SELECT item FROM sealed_item WHERE setting = \(setting) AND concern = \(concern))
            """)
        try db.execute("DELETE FROM sealed_item WHERE setting = \(setting) AND concern = \(concern)")
    }
}
