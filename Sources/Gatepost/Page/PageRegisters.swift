import Safeguarding
import Storage

/// How posts went out and what was decided about what was said. No words, no pictures and no child's name.
enum PageRegisters {
    /// For each use, how many children have a live yes, how many a live no, and for how many nobody has answered.
    static let permissions: Register.Source = { here, _, db in
        let children: SQL = """
            FROM child c WHERE c.setting = \(here.setting) AND c.first_day <= \(here.today)
            AND (c.last_day IS NULL OR c.last_day >= \(here.today))
            """
        let whole = try db.count("SELECT COUNT(*) \(children)")
        let rows = try Use.all.map { use -> [RegisterTable.Cell] in
            let answers: SQL = """
                SELECT 1 FROM consent o WHERE o.setting = c.setting AND o.child = c.id AND o.purpose = \(use.purpose)
                AND o.medium = \(use.medium) AND o.replaced_at IS NULL AND o.lifted_at IS NULL
                AND (o.until_day IS NULL OR o.until_day >= \(here.today))
                """
            let no = try db.count("SELECT COUNT(*) \(children) AND EXISTS (\(answers) AND o.decision = \(Decision.Kind.stop))")
            let yes = try db.count(
                """
                SELECT COUNT(*) \(children) AND EXISTS (\(answers) AND o.decision = \(Decision.Kind.grant))
                AND NOT EXISTS (\(answers) AND o.decision = \(Decision.Kind.stop))
                """)
            return [.use(use), .number(yes), .number(no), .number(whole - yes - no)]
        }
        return ([.use, .yes, .no, .unanswered], rows)
    }

    static let posts: Register.Source = { here, period, db in
        let rows = try db.rows(
            """
            SELECT p.published_at, p.kind, w.name, v.name, a.approved_at,
                   (SELECT COUNT(*) FROM picture i WHERE i.setting = p.setting AND i.post = p.id)
            FROM post p JOIN membership m ON m.setting = p.setting AND m.id = p.author JOIN person w ON w.id = m.person
            LEFT JOIN approval a ON a.setting = p.setting AND a.post = p.id AND a.version = p.version
            LEFT JOIN membership n ON n.setting = p.setting AND n.id = a.approver LEFT JOIN person v ON v.id = n.person
            WHERE p.setting = \(here.setting) AND p.published_at >= \(period.from) AND p.published_at < \(period.until)
            ORDER BY p.published_at, p.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .moment(try row.integer(0)), .post(try row.word(1)), .text(try row.text(2)), row.textCell(3), row.momentCell(4),
                .number(try row.integer(5)),
            ]
        }
        return ([.publishedOn, .kind, .author, .approver, .approvedOn, .pictures], rows)
    }

    static let questions: Register.Source = { here, period, db in
        let rows = try db.rows(
            """
            SELECT p.name, q.asked_at, r.name, q.answered_at FROM post_question q
            JOIN membership m ON m.setting = q.setting AND m.id = q.asked_by JOIN person p ON p.id = m.person
            LEFT JOIN membership n ON n.setting = q.setting AND n.id = q.answered_by LEFT JOIN person r ON r.id = n.person
            WHERE q.setting = \(here.setting) AND q.asked_at >= \(period.from) AND q.asked_at < \(period.until)
            ORDER BY q.asked_at, q.id
            """
        ) { row -> [RegisterTable.Cell] in [.text(try row.text(0)), .moment(try row.integer(1)), row.textCell(2), row.momentCell(3)] }
        return ([.askedBy, .askedOn, .answeredBy, .answeredOn], rows)
    }

    static let comments: Register.Source = { here, period, db in
        let rows = try db.rows(
            """
            SELECT c.said_at, c.held_for, p.name, c.decided_at, c.state FROM comment c
            LEFT JOIN membership m ON m.setting = c.setting AND m.id = c.decided_by LEFT JOIN person p ON p.id = m.person
            WHERE c.setting = \(here.setting) AND c.said_at >= \(period.from) AND c.said_at < \(period.until) AND c.state <> 'sealed'
            ORDER BY c.said_at, c.id
            """
        ) { row -> [RegisterTable.Cell] in
            [
                .moment(try row.integer(0)), .yes(!(try row.text(1)).isEmpty), row.textCell(2), row.momentCell(3),
                .yes(try row.text(4) == "shown"),
            ]
        }
        return ([.saidOn, .heldFor, .decidedBy, .decidedOn, .shown], rows)
    }
}
