import Safeguarding
import Storage

extension Disposal {
    /// A child `x` who has left.
    private static func left(_ here: Standpoint) -> SQL {
        "x.setting = \(here.setting) AND x.last_day IS NOT NULL AND x.last_day < \(here.today)"
    }

    /// A hold `h` is on somebody whose tie to a child `x` goes with the child.
    private static func tied(_ table: StaticString) -> SQL {
        "EXISTS (SELECT 1 FROM \(SQL(stringLiteral: table)) y WHERE y.setting = x.setting AND y.child = x.id AND y.member = h.member)"
    }

    /// Children who have left: their pictures first, and their names last, when nothing refers to them any more.
    static let children: [Disposal] = [
        Disposal(.leaversPictures, .day, held: "h.child = x.id", most: 20) { here in
            """
            SELECT x.id AS item, x.last_day AS starts FROM child x WHERE \(left(here)) AND (
                EXISTS (SELECT 1 FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
                        WHERE f.setting = x.setting AND f.child = x.id AND \(isLoose("c")))
                OR EXISTS (SELECT 1 FROM attachment_person l JOIN attachment a ON a.setting = l.setting AND a.id = l.attachment
                           WHERE l.setting = x.setting AND l.child = x.id AND \(isLoose("a")) AND \(OnHold.isOfNobody))
                OR EXISTS (SELECT 1 FROM post p WHERE p.setting = x.setting AND p.child = x.id AND \(isOver)))
            """
        } delete: { batch, db in
            try LeaversPictures(batch).takeDown(db)
        },
        Disposal(.attendance, .day, held: "h.child = x.id") { here in
            """
            SELECT x.id AS item, (SELECT MIN(b.day) FROM absence b WHERE b.setting = x.setting AND b.child = x.id) AS starts
            FROM child x WHERE x.setting = \(here.setting)
            """
        } delete: { batch, db in
            try db.execute(
                "DELETE FROM absence WHERE setting = \(batch.setting) AND child IN (\(list: batch.items)) AND day <= \(batch.cutoff)")
        },
        // While a picture that shows the child is kept, what allowed it is kept too.
        Disposal(
            .consents, .day,
            held: """
                (h.child = x.id OR EXISTS (SELECT 1 FROM consent n
                    WHERE n.setting = x.setting AND n.child = x.id AND n.given_by = h.member))
                """
        ) { here in
            """
            SELECT x.id AS item, x.last_day AS starts FROM child x WHERE \(left(here))
            AND EXISTS (SELECT 1 FROM consent n WHERE n.setting = x.setting AND n.child = x.id)
            AND NOT EXISTS (SELECT 1 FROM face f WHERE f.setting = x.setting AND f.child = x.id)
            AND NOT EXISTS (SELECT 1 FROM attachment_person l WHERE l.setting = x.setting AND l.child = x.id)
            """
        } delete: { batch, db in
            try consents("n.child IN (\(list: batch.items))", in: batch.setting, db)
        },
        Disposal(
            .children, .day,
            held: "(h.child = x.id OR \(tied("carer")) OR \(tied("carer_history")) OR \(tied("invited_relative")) OR \(tied("invitation")))",
            taking: [.attendance, .relatives, .invitations]
        ) { here in
            """
            SELECT x.id AS item, x.last_day AS starts FROM child x WHERE \(left(here))
            AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.setting = x.setting AND n.child = x.id)
            AND NOT EXISTS (SELECT 1 FROM face f WHERE f.setting = x.setting AND f.child = x.id)
            AND NOT EXISTS (SELECT 1 FROM attachment_person l WHERE l.setting = x.setting AND l.child = x.id)
            AND NOT EXISTS (SELECT 1 FROM post p WHERE p.setting = x.setting AND p.child = x.id)
            AND NOT EXISTS (SELECT 1 FROM protection o WHERE o.setting = x.setting AND o.child = x.id)
            AND NOT EXISTS (SELECT 1 FROM subject_request q WHERE q.setting = x.setting AND q.child = x.id)
            """
        } delete: { batch, db in
            try forget(batch, db)
        },
        // Two people decide; see RetentionDecisions.
        Disposal(.protection, .day, held: "h.child = x.id") { here in
            """
            SELECT x.id AS item, COALESCE(x.born_on, x.first_day) AS starts FROM child x WHERE \(left(here))
            AND EXISTS (SELECT 1 FROM protection o WHERE o.setting = x.setting AND o.child = x.id)
            """
        } delete: { batch, db in
            try db.execute("DELETE FROM protection WHERE setting = \(batch.setting) AND child IN (\(list: batch.items))")
        },
    ]

    /// Nothing of a picture or video is sealed for the police, and no hold keeps it as it is.
    fileprivate static func isLoose(_ alias: StaticString) -> SQL {
        let name = SQL(stringLiteral: alias)
        return """
            NOT EXISTS (SELECT 1 FROM sealed_item z WHERE z.setting = \(name).setting AND (z.item = \(name).id OR z.place = \(name).post))
            AND \(OnHold.isFree(in: alias))
            """
    }

    /// A post `p` for one family can go when its child has left: nothing in it is sealed or held, and no report names it.
    fileprivate static let isOver: SQL = """
        NOT EXISTS (SELECT 1 FROM sealed_item z WHERE z.setting = p.setting AND z.place = p.id) AND \(Shredder.unreported("post", "p"))
        AND \(OnHold.isFree(post: "p"))
        """

    /// Decisions about pictures and names `n`, with the papers that they came on.
    static func consents(_ which: SQL, in setting: Setting.ID, _ db: Writer) throws {
        let papers: [Record.ID] = try db.reader.rows(
            "SELECT DISTINCT n.scan FROM consent n WHERE n.setting = \(setting) AND \(which) AND n.scan IS NOT NULL"
        ) { try $0.identifier(0) }
        try db.execute(
            "DELETE FROM consent WHERE setting = \(setting) AND id IN (SELECT n.id FROM consent n WHERE n.setting = \(setting) AND \(which))"
        )
        let elsewhere = Set(
            try db.reader.rows("SELECT DISTINCT n.scan FROM consent n WHERE n.setting = \(setting) AND n.scan IN (\(list: papers))") {
                try $0.identifier(0) as Record.ID
            })
        try Shredder.scans(papers.filter { !elsewhere.contains($0) }, in: setting, db)
    }

    /// The child's own row, and whatever else is only about them.
    private static func forget(_ batch: Batch, _ db: Writer) throws {
        let (setting, children) = (batch.setting, batch.items)
        try db.execute("DELETE FROM invited_relative WHERE setting = \(setting) AND child IN (\(list: children))")
        try db.execute(
            """
            DELETE FROM keepsake_picture WHERE setting = \(setting)
            AND keepsake IN (SELECT t.id FROM keepsake t WHERE t.setting = \(setting) AND t.child IN (\(list: children)))
            """)
        try db.execute("DELETE FROM keepsake WHERE setting = \(setting) AND child IN (\(list: children))")
        try db.execute(
            "UPDATE invitation SET child = NULL, name = '', email = NULL, evidence = '' WHERE setting = \(setting) AND child IN (\(list: children))"
        )
        try db.execute("DELETE FROM absence WHERE setting = \(setting) AND child IN (\(list: children))")
        try db.execute("DELETE FROM carer_history WHERE setting = \(setting) AND child IN (\(list: children))")
        try db.execute("DELETE FROM carer WHERE setting = \(setting) AND child IN (\(list: children))")
        // What another program calls them would lead to them for as long as that program knows.
        try db.execute(
            "DELETE FROM program_thing WHERE setting = \(setting) AND kind = \(BroughtKind.child) AND thing IN (\(list: children))")
        try db.execute("DELETE FROM child WHERE setting = \(setting) AND id IN (\(list: children))")
    }
}

/// Takes down what shows children who left. Where others are in a picture who are still here or held, the leaver is hidden in its pixels, and
/// the original goes with the post; where nobody else is, the picture goes with its key.
struct LeaversPictures {
    private let children: [Record.ID]
    private let setting: Setting.ID
    private let today: Day

    init(_ batch: Disposal.Batch) {
        children = batch.items
        setting = batch.setting
        today = batch.today
    }

    func takeDown(_ db: Writer) throws {
        // Posts for that family alone have no reader any more.
        let posts: [Record.ID] = try db.reader.rows(
            """
            SELECT p.id FROM post p WHERE p.setting = \(setting) AND p.child IN (\(list: children)) AND \(Disposal.isOver)
            """
        ) { try $0.identifier(0) }
        try Shredder.posts(posts, in: setting, db)
        try Shredder.attachments(
            """
            EXISTS (SELECT 1 FROM attachment_person l WHERE l.setting = a.setting AND l.attachment = a.id AND l.child IN (\(list: children)))
            AND \(Disposal.isLoose("a")) AND \(OnHold.isOfNobody)
            """, in: setting, db)
        try Shredder.pictures(
            """
            EXISTS (SELECT 1 FROM face f WHERE f.setting = c.setting AND f.picture = c.id AND f.child IN (\(list: children))
                AND f.answer = 'child')
            AND NOT EXISTS (SELECT 1 FROM face g LEFT JOIN child o ON o.setting = g.setting AND o.id = g.child
                WHERE g.setting = c.setting AND g.picture = c.id AND (g.child IS NULL OR g.child NOT IN (\(list: children)))
                AND g.answer IN ('child', 'adult') AND (o.last_day IS NULL OR o.last_day >= \(today)))
            AND \(Disposal.isLoose("c")) AND \(OnHold.showsNobody)
            """, in: setting, db)
        try hide(db)
    }

    /// In what is left somebody else is shown who is still here, or of whom a hold keeps what there is.
    private func hide(_ db: Writer) throws {
        let pictures: [Picture.ID] = try db.reader.rows(
            """
            SELECT DISTINCT c.id FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            WHERE f.setting = \(setting) AND f.child IN (\(list: children)) AND f.answer = 'child' AND \(Disposal.isLoose("c"))
            """
        ) { try $0.identifier(0) }
        try db.execute(
            """
            UPDATE face SET answer = 'hidden', child = NULL WHERE setting = \(setting) AND child IN (\(list: children))
            AND picture IN (SELECT c.id FROM picture c WHERE c.setting = \(setting) AND \(Disposal.isLoose("c")))
            """)
        // Other pixels are to be hidden than before: renditions are made anew, and the picture waits for them.
        try db.execute("UPDATE picture SET generation = generation + 1 WHERE setting = \(setting) AND id IN (\(list: pictures))")
    }
}
