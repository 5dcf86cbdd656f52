import Safeguarding
import Storage

extension Disposal {
    /// A membership `x` that is over, with nothing to come back to: their own last day, or that of the last child whom they may see.
    private static func gone(_ here: Standpoint) -> SQL {
        """
        x.setting = \(here.setting) AND EXISTS (SELECT 1 FROM leaver l WHERE l.setting = x.setting AND l.member = x.id)
        AND (x.last_day < \(here.today) OR (x.capacity IN ('parent', 'family')
            AND NOT EXISTS (SELECT 1 FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
                WHERE k.setting = x.setting AND k.member = x.id AND (k.last_day IS NULL OR k.last_day >= \(here.today))
                AND (c.last_day IS NULL OR c.last_day >= \(here.today)))
            AND NOT EXISTS (SELECT 1 FROM invited_relative r WHERE r.setting = x.setting AND r.member = x.id AND r.ended_at IS NULL)))
        """
    }

    private static let leftOn: SQL = "(SELECT MAX(l.left_on) FROM leaver l WHERE l.setting = x.setting AND l.member = x.id)"

    /// Something of members who are gone.
    private static func members(
        _ kind: KeptKind, taking: [KeptKind] = [], having: SQL, delete: @escaping @Sendable (Batch, Writer) throws -> Void
    ) -> Disposal {
        Disposal(kind, .day, held: "h.member = x.id", taking: taking, most: 50) { here in
            "SELECT x.id AS item, \(leftOn) AS starts FROM membership x WHERE \(gone(here)) AND \(having)"
        } delete: { batch, db in
            try delete(batch, db)
        }
    }

    /// People who have left: what they chose, signed and were called.
    static let people: [Disposal] = [
        Disposal(.invitations, .moment, held: "h.child = x.child OR h.member = x.member") { here in
            "SELECT x.id AS item, x.expires_at AS starts FROM invitation x WHERE x.setting = \(here.setting) AND x.name <> ''"
        } delete: { batch, db in
            // The row stays, because it says how a relative was let in; nobody is named in it any more.
            try db.execute(
                """
                UPDATE invitation SET name = '', email = NULL, username = NULL, relationship = '', evidence = ''
                WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))
                """)
        },
        // Where somebody on record could be invited, who never was or never came.
        Disposal(.invitations, .moment, held: "h.member = x.member") { here in
            "SELECT x.member AS item, x.noted_at AS starts FROM contact x WHERE x.setting = \(here.setting)"
        } delete: { batch, db in
            try each("contact", batch, db)
        },
        Disposal(.relatives, .moment, held: "h.child = x.child OR h.member = x.member") { here in
            """
            SELECT x.id AS item, COALESCE(x.ended_at, x.decided_at) AS starts FROM invited_relative x
            WHERE x.setting = \(here.setting) AND (x.ended_at IS NOT NULL OR (x.decided_at IS NOT NULL AND x.approved = 0))
            """
        } delete: { batch, db in
            try db.execute("DELETE FROM invited_relative WHERE setting = \(batch.setting) AND id IN (\(list: batch.items))")
        },
        // A grown-up who was in pictures.
        members(
            .consents,
            having: """
                EXISTS (SELECT 1 FROM consent n WHERE n.setting = x.setting AND n.member = x.id)
                AND NOT EXISTS (SELECT 1 FROM face f WHERE f.setting = x.setting AND f.member = x.id)
                AND NOT EXISTS (SELECT 1 FROM attachment_person p WHERE p.setting = x.setting AND p.member = x.id)
                """
        ) { batch, db in try consents("n.member IN (\(list: batch.items))", in: batch.setting, db) },
        members(
            .devices, taking: [.letters],
            having: """
                (EXISTS (SELECT 1 FROM push_device d WHERE d.setting = x.setting AND d.member = x.id)
                OR EXISTS (SELECT 1 FROM notice_choice d WHERE d.setting = x.setting AND d.member = x.id)
                OR EXISTS (SELECT 1 FROM quiet_hours d WHERE d.setting = x.setting AND d.member = x.id)
                OR EXISTS (SELECT 1 FROM calendar_address d WHERE d.setting = x.setting AND d.member = x.id))
                """
        ) { batch, db in
            try db.execute(
                """
                DELETE FROM push_note WHERE setting = \(batch.setting)
                AND device IN (SELECT d.id FROM push_device d WHERE d.setting = \(batch.setting) AND d.member IN (\(list: batch.items)))
                """)
            try each("push_device", batch, db)
            try each("notice_choice", batch, db)
            try each("quiet_hours", batch, db)
            try each("calendar_address", batch, db)
        },
        members(
            .agreements,
            having: """
                (EXISTS (SELECT 1 FROM signature g WHERE g.setting = x.setting AND g.member = x.id)
                OR EXISTS (SELECT 1 FROM section_opened g WHERE g.setting = x.setting AND g.member = x.id))
                """
        ) { batch, db in
            try each("signature", batch, db)
            try each("section_opened", batch, db)
            try each("reader_reminder", batch, db)
        },
        account(.families, "('parent', 'family', 'household', 'officer')"),
        account(.team, "('staff', 'agency', 'volunteer', 'student', 'committee')"),
    ]

    /// Deletes rows of a table that say whose they are.
    static func each(_ table: StaticString, _ batch: Batch, _ db: Writer) throws {
        let name = SQL(stringLiteral: table)
        try db.execute("DELETE FROM \(name) WHERE setting = \(batch.setting) AND member IN (\(list: batch.items))")
    }

    /// What somebody is called and signs in with. Whoever is named in a concern is kept until its file goes: it refers to them.
    private static func account(_ kind: KeptKind, _ capacities: StaticString) -> Disposal {
        let capacities = SQL(stringLiteral: capacities)
        return members(
            kind, taking: [.invitations, .conduct],
            having: """
                x.capacity IN \(capacities)
                AND EXISTS (SELECT 1 FROM person p WHERE p.id = x.person AND p.name <> \(FormerMember.name))
                """
        ) { batch, db in try FormerMember.forget(batch, db) }
    }
}

/// Somebody who was a member and whose name is gone. Rows that they wrote lead to a person without a name, one for each membership.
enum FormerMember {
    /// What stands where a name was.
    static let name = "Somebody who has left"

    static func forget(_ batch: Disposal.Batch, _ db: Writer) throws {
        for item in batch.items {
            let person: Person.ID? = try db.reader.row("SELECT person FROM membership WHERE setting = \(batch.setting) AND id = \(item)") {
                try $0.identifier(0)
            }
            guard let person else { continue }
            // The membership's own identifier is nobody's else: a nameless person can have it too.
            let nobody = Person.ID(high: item.high, low: item.low)
            try db.execute("INSERT INTO person (id, name, language, created_at) VALUES (\(nobody), \(name), 'en', \(batch.now))")
            try db.execute(
                """
                UPDATE membership SET person = \(nobody), title = '', household = NULL, line_manager = NULL
                WHERE setting = \(batch.setting) AND id = \(item)
                """)
            try forget(person, in: batch.setting, db)
        }
        for table in ["young_parent", "viewing_tally", "contact"] as [StaticString] { try Disposal.each(table, batch, db) }
        try db.execute(
            """
            DELETE FROM program_thing WHERE setting = \(batch.setting) AND kind = \(BroughtKind.carer) AND thing IN (\(list: batch.items))
            """)
        try db.execute("DELETE FROM recovery WHERE setting = \(batch.setting) AND member IN (\(list: batch.items))")
    }

    /// Their account too, unless another membership of theirs, anywhere, still has use of it.
    private static func forget(_ person: Person.ID, in setting: Setting.ID, _ db: Writer) throws {
        guard try !db.reader.exists("SELECT 1 FROM hat o WHERE o.person = \(person)") else { return }
        try db.erase(person, of: "person", in: setting)
    }
}
