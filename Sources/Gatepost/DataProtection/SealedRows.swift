import Safeguarding
import Storage

/// What is sealed for the police, as it stands in the rows of other tables. No copy holds any of it, and erasing somebody touches none.
struct SealedRows {
    /// The items, the posts and questions that they are in, and the messages of a question that is sealed.
    let ids: Set<Value>

    init(in setting: Setting.ID, from db: Reader) throws {
        let items = try db.rows("SELECT s.item, s.place FROM sealed_item s WHERE s.setting = \(setting)") {
            [Value.bytes(try $0.bytes(0)), .bytes(try $0.bytes(1))]
        }.flatMap(\.self)
        let messages = try db.rows(
            """
            SELECT m.id FROM question_message m JOIN sealed_item s ON s.setting = m.setting AND s.place = m.question
            WHERE m.setting = \(setting)
            """
        ) { Value.bytes(try $0.bytes(0)) }
        ids = Set(items + messages)
    }

    /// Whether a row is sealed, or says something of what is.
    func holds(_ row: HeldRow) -> Bool {
        ["id", "post", "question", "comment", "picture", "attachment"].contains { column in row[column].map(ids.contains) ?? false }
    }
}
