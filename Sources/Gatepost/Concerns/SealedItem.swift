public import Safeguarding
public import Storage

/// What is shown of something sealed: its place, when, and a digest. Never itself, to nobody.
public struct SealedItem: Sendable {
    public let kind: Raising.Context.Kind
    public let item: String
    public let place: String
    public let digest: [UInt8]
    public let sealedAt: Int

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

    /// A hold: while anything is sealed or a concern is open, the setting is not erased, whatever else has run out.
    static func holds(_ setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM sealed_item WHERE setting = \(setting) LIMIT 1")
            || db.exists("SELECT 1 FROM concern WHERE setting = \(setting) AND is_open = \(true) LIMIT 1")
    }
}
