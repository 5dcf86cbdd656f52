import Safeguarding
import Storage

extension Disposal {
    /// People who worked here and left.
    private static func former(
        _ kind: KeptKind, held: SQL = "h.member = x.id", having: SQL, delete: @escaping @Sendable (Batch, Writer) throws -> Void
    ) -> Disposal {
        Disposal(kind, .day, held: held, most: 50) { here in
            """
            SELECT x.id AS item, x.last_day AS starts FROM membership x
            WHERE x.setting = \(here.setting) AND x.last_day < \(here.today) AND \(having)
            """
        } delete: { batch, db in
            try delete(batch, db)
        }
    }

    private static func has(_ table: StaticString) -> SQL {
        let name = SQL(stringLiteral: table)
        return "EXISTS (SELECT 1 FROM \(name) y WHERE y.setting = x.setting AND y.member = x.id)"
    }

    /// What is on record about former staff, and what followed broken agreements.
    static let team: [Disposal] = [
        former(.vetting, having: has("vetting")) { batch, db in try each("vetting", batch, db) },
        former(
            .staffRecords,
            // Whom they were close to, or stood in for, is on record of both.
            held: """
                (h.member = x.id OR EXISTS (SELECT 1 FROM close_tie y WHERE y.setting = x.setting
                    AND ((y.other = x.id AND y.member = h.member) OR (y.member = x.id AND y.other = h.member)))
                OR EXISTS (SELECT 1 FROM deputising y WHERE y.setting = x.setting
                    AND ((y.deputy = x.id AND y.absent = h.member) OR (y.absent = x.id AND y.deputy = h.member))))
                """,
            having: """
                (\(has("training")) OR \(has("register_entry")) OR \(has("agency_shift")) OR \(has("induction_entry")) OR \(has("declaration"))
                OR \(has("relationship")) OR \(has("register_reminder")) OR \(has("designation")) OR \(has("close_tie")) OR \(has("outside_lead"))
                OR EXISTS (SELECT 1 FROM deputising y WHERE y.setting = x.setting AND (y.deputy = x.id OR y.absent = x.id)))
                """
        ) { batch, db in try staffRecords(batch, db) },
        Disposal(.conduct, .day, held: "h.member = x.member") { here in
            "SELECT x.id AS item, x.until_day AS starts FROM conduct_step x WHERE x.setting = \(here.setting) AND x.until_day < \(here.today)"
        } delete: { batch, db in
            try db.execute("DELETE FROM conduct_appeal WHERE setting = \(batch.setting) AND step IN (\(list: batch.items))")
            try db.execute("DELETE FROM conduct_step WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        Disposal(.conduct, .day, held: "h.member = x.member") { here in
            "SELECT x.id AS item, x.until_day AS starts FROM comment_pause x WHERE x.setting = \(here.setting) AND x.until_day < \(here.today)"
        } delete: { batch, db in
            try db.execute("DELETE FROM comment_pause WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        Disposal(.conduct, .moment, held: "h.member = x.member") { here in
            "SELECT x.id AS item, x.decided_at AS starts FROM viewing_alarm x WHERE x.setting = \(here.setting) AND x.decided_at IS NOT NULL"
        } delete: { batch, db in
            try db.execute("DELETE FROM viewing_alarm WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        // One that a step refers to goes after the step.
        Disposal(.conduct, .moment, held: "h.member = x.member") { here in
            """
            SELECT x.id AS item, x.lifted_at AS starts FROM suspension x WHERE x.setting = \(here.setting) AND x.lifted_at IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM conduct_step y WHERE y.setting = x.setting AND y.suspension = x.id)
            """
        } delete: { batch, db in
            try db.execute("DELETE FROM suspension WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
    ]

    private static func staffRecords(_ batch: Batch, _ db: Writer) throws {
        let (setting, members) = (batch.setting, batch.items)
        try db.execute(
            """
            DELETE FROM declared_network WHERE setting = \(setting)
            AND declaration IN (SELECT y.id FROM declaration y WHERE y.setting = \(setting) AND y.member IN (\(list: members)))
            """)
        try db.execute(
            """
            DELETE FROM relationship_answer WHERE setting = \(setting)
            AND relationship IN (SELECT y.id FROM relationship y WHERE y.setting = \(setting) AND y.member IN (\(list: members)))
            """)
        for table in [
            "training", "register_entry", "agency_shift", "induction_entry", "declaration", "relationship", "register_reminder",
            "designation",
            "close_tie", "outside_lead",
        ] as [StaticString] { try each(table, batch, db) }
        try db.execute("DELETE FROM close_tie WHERE setting = \(setting) AND other IN (\(list: members))")
        try db.execute(
            "DELETE FROM deputising WHERE setting = \(setting) AND (deputy IN (\(list: members)) OR absent IN (\(list: members)))")
    }

    /// Papers of running the place.
    static let running: [Disposal] = [
        Disposal(.letters, .moment, held: "h.member = x.recipient") { here in
            """
            SELECT x.id AS item, x.made_at AS starts FROM outbox x
            WHERE x.setting = \(here.setting) AND (x.sent_at IS NOT NULL OR x.problem IS NOT NULL)
            """
        } delete: { batch, db in
            try db.execute("DELETE FROM outbox WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        Disposal(.letters, .moment, held: "h.member = x.member") { here in
            "SELECT x.id AS item, x.made_at AS starts FROM digest x WHERE x.setting = \(here.setting)"
        } delete: { batch, db in
            try db.execute("DELETE FROM digest_item WHERE setting = \(batch.setting) AND digest IN (\(list: batch.items))")
            try db.execute("DELETE FROM digest WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        Disposal(.letters, .moment) { here in
            "SELECT x.id AS item, x.ended_at AS starts FROM address_pause x WHERE x.setting = \(here.setting) AND x.ended_at IS NOT NULL"
        } delete: { batch, db in
            try db.execute("DELETE FROM address_pause WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        // What was seen would be put before somebody once more, so its note stays for as long as it does.
        Disposal(.monitoring, .moment) { here in
            """
            SELECT x.id AS item, x.seen_at AS starts FROM monitoring_seen x
            WHERE x.setting = \(here.setting) AND (x.finding <> 'followUp' OR x.closed_at IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM post y WHERE y.setting = x.setting AND y.id = x.item)
            AND NOT EXISTS (SELECT 1 FROM comment y WHERE y.setting = x.setting AND y.id = x.item)
            AND NOT EXISTS (SELECT 1 FROM membership y WHERE y.setting = x.setting AND y.id = x.item)
            """
        } delete: { batch, db in
            try db.execute("DELETE FROM monitoring_seen WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        // The last one says up to when everything was seen.
        Disposal(.monitoring, .moment) { here in
            """
            SELECT x.id AS item, x.signed_at AS starts FROM monitoring_look x WHERE x.setting = \(here.setting) AND x.signed_at IS NOT NULL
            AND EXISTS (SELECT 1 FROM monitoring_look y WHERE y.setting = x.setting AND y.signed_at > x.signed_at)
            """
        } delete: { batch, db in
            try db.execute("UPDATE monitoring_seen SET look = NULL WHERE setting = \(batch.setting) AND look IN (\(list: batch.items))")
            try db.execute("DELETE FROM monitoring_sample WHERE setting = \(batch.setting) AND look IN (\(list: batch.items))")
            try db.execute("DELETE FROM monitoring_look WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        Disposal(.pages, .moment) { here in
            """
            SELECT x.id AS item, COALESCE(x.revoked_at, x.replaced_at, x.decided_at) AS starts FROM page_request x
            WHERE x.setting = \(here.setting) AND x.decided_at IS NOT NULL
            AND (x.approved = 0 OR x.revoked_at IS NOT NULL OR x.replaced_at IS NOT NULL)
            AND EXISTS (SELECT 1 FROM page_request y WHERE y.setting = x.setting AND y.network = x.network AND y.made_at > x.made_at)
            """
        } delete: { batch, db in
            for table in ["page_answer", "page_administrator", "page_risk", "page_evaluation"] as [StaticString] {
                try parts(table, of: "request", batch, db)
            }
            try db.execute("DELETE FROM page_request WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        Disposal(.accounts, .moment) { here in
            "SELECT x.id AS item, x.ended_at AS starts FROM outside_account x WHERE x.setting = \(here.setting) AND x.ended_at IS NOT NULL"
        } delete: { batch, db in
            try db.execute(
                """
                DELETE FROM settings_answer WHERE setting = \(batch.setting)
                AND review IN (SELECT y.id FROM account_review y WHERE y.setting = \(batch.setting) AND y.account IN (\(list: batch.items)))
                """)
            for table in ["content_check", "account_review", "outside_account_entry"] as [StaticString] {
                try parts(table, of: "account", batch, db)
            }
            try db.execute("DELETE FROM outside_account WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        Disposal(.requests, .day) { here in
            """
            SELECT x.id AS item, x.answered_on AS starts FROM information_request x
            WHERE x.setting = \(here.setting) AND x.answered_on IS NOT NULL
            """
        } delete: { batch, db in
            try db.execute("DELETE FROM information_request WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        // Two people decide; see RetentionDecisions.
        Disposal(.breaches, .moment) { here in
            "SELECT x.id AS item, x.closed_at AS starts FROM breach x WHERE x.setting = \(here.setting) AND x.closed_at IS NOT NULL"
        } delete: { batch, db in
            try parts("breach_entry", of: "breach", batch, db)
            try db.execute("DELETE FROM breach WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
    ]

    /// Deletes rows of a table that belong to what goes.
    private static func parts(_ table: StaticString, of column: StaticString, _ batch: Batch, _ db: Writer) throws {
        let (name, column) = (SQL(stringLiteral: table), SQL(stringLiteral: column))
        try db.execute("DELETE FROM \(name) WHERE setting = \(batch.setting) AND \(column) IN (\(list: batch.items))")
    }
}
