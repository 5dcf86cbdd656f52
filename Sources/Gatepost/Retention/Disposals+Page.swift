import Safeguarding
import Storage

/// Rows that go together with others. Whatever a row is named by goes first.
enum Shredder {
    /// Pictures, with their keys: no copy of their files opens again, and the sweep deletes those that are here.
    static func pictures(_ which: SQL, in setting: Setting.ID, _ db: Writer) throws {
        let all: [Picture.ID] = try db.reader.rows("SELECT c.id FROM picture c WHERE c.setting = \(setting) AND \(which)") {
            try $0.identifier(0)
        }
        for start in stride(from: 0, to: all.count, by: piece) {
            try pictures(Array(all[start..<min(start + piece, all.count)]), in: setting, db)
        }
    }

    /// How many are named in one statement. Which they are is asked first: what they are found by is among what goes.
    private static let piece = 500

    private static func pictures(_ pictures: [Picture.ID], in setting: Setting.ID, _ db: Writer) throws {
        let ids: SQL = "\(list: pictures)"
        try db.execute("DELETE FROM rendition WHERE setting = \(setting) AND picture IN (\(ids))")
        try db.execute("DELETE FROM marked_copy WHERE setting = \(setting) AND picture IN (\(ids))")
        try db.execute("DELETE FROM face WHERE setting = \(setting) AND picture IN (\(ids))")
        try db.execute("DELETE FROM picture_check WHERE setting = \(setting) AND picture IN (\(ids))")
        try db.execute("DELETE FROM picture_count WHERE setting = \(setting) AND picture IN (\(ids))")
        try db.execute("DELETE FROM monitoring_sample WHERE setting = \(setting) AND picture IN (\(ids))")
        try db.execute("DELETE FROM erased_picture WHERE setting = \(setting) AND picture IN (\(ids))")
        try db.execute("DELETE FROM picture WHERE setting = \(setting) AND id IN (\(ids))")
    }

    /// Videos and documents, with their keys.
    static func attachments(_ which: SQL, in setting: Setting.ID, _ db: Writer) throws {
        let all: [Attachment.ID] = try db.reader.rows("SELECT a.id FROM attachment a WHERE a.setting = \(setting) AND \(which)") {
            try $0.identifier(0)
        }
        for start in stride(from: 0, to: all.count, by: piece) {
            try attachments(Array(all[start..<min(start + piece, all.count)]), in: setting, db)
        }
    }

    private static func attachments(_ attachments: [Attachment.ID], in setting: Setting.ID, _ db: Writer) throws {
        let ids: SQL = "\(list: attachments)"
        try db.execute("DELETE FROM attachment_person WHERE setting = \(setting) AND attachment IN (\(ids))")
        try db.execute("DELETE FROM attachment_check WHERE setting = \(setting) AND attachment IN (\(ids))")
        try db.execute("DELETE FROM attachment WHERE setting = \(setting) AND id IN (\(ids))")
    }

    static func comments(_ which: SQL, in setting: Setting.ID, _ db: Writer) throws {
        let ids: SQL = "SELECT k.id FROM comment k WHERE k.setting = \(setting) AND \(which)"
        try db.execute("DELETE FROM report WHERE setting = \(setting) AND comment IN (\(ids))")
        try db.execute("DELETE FROM comment WHERE setting = \(setting) AND id IN (\(ids))")
    }

    /// Posts with everything under them.
    static func posts(_ posts: [Record.ID], in setting: Setting.ID, _ db: Writer) throws {
        try pictures("c.post IN (\(list: posts))", in: setting, db)
        try attachments("a.post IN (\(list: posts))", in: setting, db)
        try db.execute("DELETE FROM report WHERE setting = \(setting) AND post IN (\(list: posts))")
        try comments("k.post IN (\(list: posts))", in: setting, db)
        try db.execute("DELETE FROM thanks WHERE setting = \(setting) AND post IN (\(list: posts))")
        try db.execute("DELETE FROM approval WHERE setting = \(setting) AND post IN (\(list: posts))")
        try db.execute("DELETE FROM post_question WHERE setting = \(setting) AND post IN (\(list: posts))")
        try db.execute("DELETE FROM post_contributor WHERE setting = \(setting) AND post IN (\(list: posts))")
        try db.execute("DELETE FROM post_edit WHERE setting = \(setting) AND post IN (\(list: posts))")
        try db.execute("DELETE FROM post_room WHERE setting = \(setting) AND post IN (\(list: posts))")
        try db.execute("UPDATE suggestion SET post = NULL WHERE setting = \(setting) AND post IN (\(list: posts))")
        try db.execute(
            """
            DELETE FROM publish_kit_picture WHERE setting = \(setting)
            AND kit IN (SELECT t.id FROM publish_kit t WHERE t.setting = \(setting) AND t.post IN (\(list: posts)))
            """)
        try db.execute("DELETE FROM publish_kit WHERE setting = \(setting) AND post IN (\(list: posts))")
        try db.execute("DELETE FROM post WHERE setting = \(setting) AND id IN (\(list: posts))")
    }

    /// Signed and sent papers: the sweep deletes their files once no row names them.
    static func scans(_ scans: [Record.ID], in setting: Setting.ID, _ db: Writer) throws {
        try db.execute("DELETE FROM scan WHERE setting = \(setting) AND id IN (\(list: scans))")
    }

    /// Nobody reported it, or how that was answered has been kept for as long as it has to be. What refers goes before what it refers to:
    /// nobody announced that a report would go, least of all one that waits for its answer.
    /// - Parameters:
    ///   - column: what a report names it by.
    ///   - item: the post or comment, under a name that no report has.
    static func unreported(_ column: StaticString, _ item: StaticString) -> SQL {
        let (column, item) = (SQL(stringLiteral: column), SQL(stringLiteral: item))
        return "NOT EXISTS (SELECT 1 FROM report r WHERE r.setting = \(item).setting AND r.\(column) = \(item).id)"
    }

    /// Nothing in it is sealed for the police: of a post `x`, or whatever else has a place.
    static func unsealed(_ place: SQL) -> SQL {
        "NOT EXISTS (SELECT 1 FROM sealed_item z WHERE z.setting = x.setting AND (z.place = \(place) OR z.item = \(place)))"
    }
}

extension Disposal {
    /// Posts, with what is under them.
    static let page: [Disposal] = [
        Disposal(.posts, .moment, held: OnHold.whole("x"), taking: [.leaversPictures], most: 50) { here in
            """
            SELECT x.id AS item, x.published_at AS starts FROM post x
            WHERE x.setting = \(here.setting) AND x.published_at IS NOT NULL AND \(Shredder.unsealed("x.id"))
            AND \(Shredder.unreported("post", "x"))
            """
        } delete: { batch, db in
            try Shredder.posts(batch.items, in: batch.setting, db)
        },
        Disposal(.drafts, .moment, held: OnHold.whole("x"), taking: [.leaversPictures], most: 50) { here in
            """
            SELECT x.id AS item, x.changed_at AS starts FROM post x
            WHERE x.setting = \(here.setting) AND x.published_at IS NULL AND \(Shredder.unsealed("x.id"))
            AND \(Shredder.unreported("post", "x"))
            """
        } delete: { batch, db in
            try Shredder.posts(batch.items, in: batch.setting, db)
        },
        Disposal(.events, .moment, held: "h.member IN (SELECT r.member FROM event_reply r WHERE r.setting = x.setting AND r.event = x.id)")
        { here in
            """
            SELECT x.id AS item,
                (SELECT MAX(v.ends_at) FROM event_version v WHERE v.setting = x.setting AND v.event = x.id) AS starts
            FROM event x WHERE x.setting = \(here.setting)
            """
        } delete: { batch, db in
            try db.execute("DELETE FROM event_reply WHERE setting = \(batch.setting) AND event IN (\(list: batch.items))")
            try db.execute("DELETE FROM event_room WHERE setting = \(batch.setting) AND event IN (\(list: batch.items))")
            try db.execute("DELETE FROM event_version WHERE setting = \(batch.setting) AND event IN (\(list: batch.items))")
            try db.execute("DELETE FROM event WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
    ]

    /// What people say: comments, reports, questions to the office, what is shared.
    static let talk: [Disposal] = [
        Disposal(.comments, .moment, held: OnHold.under("\(OnHold.people(of: "p")) OR \(OnHold.kind(of: "p"))")) { here in
            """
            SELECT x.id AS item, x.said_at AS starts FROM comment x
            WHERE x.setting = \(here.setting) AND x.state <> 'sealed' AND \(Shredder.unsealed("x.id"))
            AND \(Shredder.unreported("comment", "x"))
            """
        } delete: { batch, db in
            try Shredder.comments("k.id IN (\(list: batch.items))", in: batch.setting, db)
        },
        Disposal(.reports, .moment, held: "(h.member = x.reported_by OR \(OnHold.under(OnHold.people(of: "p"))))") { here in
            "SELECT x.id AS item, x.decided_at AS starts FROM report x WHERE x.setting = \(here.setting) AND x.decided_at IS NOT NULL"
        } delete: { batch, db in
            try db.execute("DELETE FROM report WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        Disposal(
            .questions, .moment,
            held: """
                (h.member = x.asker OR EXISTS (SELECT 1 FROM question_message m
                    WHERE m.setting = x.setting AND m.question = x.id AND m.author = h.member))
                """
        ) { here in
            """
            SELECT x.id AS item, x.last_at AS starts FROM question x WHERE x.setting = \(here.setting) AND \(Shredder.unsealed("x.id"))
            """
        } delete: { batch, db in
            let (setting, items) = (batch.setting, batch.items)
            let scans: [Record.ID] = try db.reader.rows(
                "SELECT scan FROM question_paper WHERE setting = \(setting) AND question IN (\(list: items))"
            ) { try $0.identifier(0) }
            try db.execute("DELETE FROM question_paper WHERE setting = \(setting) AND question IN (\(list: items))")
            try db.execute("DELETE FROM question_step WHERE setting = \(setting) AND question IN (\(list: items))")
            try db.execute("DELETE FROM question_message WHERE setting = \(setting) AND question IN (\(list: items))")
            try db.execute("DELETE FROM question WHERE setting = \(setting) AND id IN (\(list: items))")
            try Shredder.scans(scans, in: setting, db)
        },
        Disposal(.suggestions, .moment, held: "h.member = x.sharer") { here in
            "SELECT x.id AS item, x.decided_at AS starts FROM suggestion x WHERE x.setting = \(here.setting) AND x.decided_at IS NOT NULL"
        } delete: { batch, db in
            let scans: [Record.ID] = try db.reader.rows(
                "SELECT scan FROM suggestion WHERE setting = \(batch.setting) AND id IN (\(list: batch.items)) AND scan IS NOT NULL"
            ) { try $0.identifier(0) }
            try db.execute("DELETE FROM suggestion WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
            try Shredder.scans(scans, in: batch.setting, db)
        },
    ]
}
