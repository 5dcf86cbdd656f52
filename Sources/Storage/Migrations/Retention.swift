extension Migrations {
    /// 0029: how long things are kept, breaches of personal data, and requests under the Freedom of Information Act (P13).
    static let retention: [String] = [
        // A public body runs the setting.
        "ALTER TABLE setting ADD COLUMN public_body INTEGER NOT NULL DEFAULT 0",
        // Its file was deleted: its key is forgotten, and its chain of sealed entries stays to prove itself.
        "ALTER TABLE concern ADD COLUMN ended INTEGER NOT NULL DEFAULT 0",
        // How long a kind of record is kept here: asked for by one, confirmed by another. The last that was confirmed counts.
        """
        CREATE TABLE retention_change (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, months INTEGER NOT NULL, why TEXT NOT NULL,
            asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, confirmed INTEGER,
            CHECK (confirmed IS NULL OR confirmed = 0 OR decided_by <> asked_by),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX retention_change_of ON retention_change (setting, kind, decided_at)",
        // That something goes was announced; nothing goes without. `told_at` is when the letter about it went.
        """
        CREATE TABLE retention_warning (
            setting BLOB NOT NULL REFERENCES setting (id), kind TEXT NOT NULL, item BLOB NOT NULL, due_on TEXT NOT NULL,
            warned_at INTEGER NOT NULL, told_at INTEGER, PRIMARY KEY (setting, kind, item))
        """,
        "CREATE INDEX retention_warning_due ON retention_warning (setting, due_on, kind, item)",
        // What stays although its time is over: a kind of record, or whatever is about a child or a member.
        """
        CREATE TABLE retention_hold (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT, child BLOB, member BLOB, reason TEXT NOT NULL,
            review_on TEXT NOT NULL, set_by BLOB NOT NULL, set_at INTEGER NOT NULL, lift_asked_by BLOB, lift_asked_at INTEGER,
            lifted_by BLOB, lifted_at INTEGER, CHECK (lifted_by IS NULL OR lifted_by <> lift_asked_by),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, set_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX retention_hold_open ON retention_hold (setting, kind, child, member) WHERE lifted_at IS NULL",
        // How much went, and when. What it was is gone.
        """
        CREATE TABLE retention_deletion (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, items INTEGER NOT NULL,
            deleted_at INTEGER NOT NULL, PRIMARY KEY (setting, id))
        """,
        "CREATE INDEX retention_deletion_by_time ON retention_deletion (setting, deleted_at)",
        // What a person decides: kept until a day, or deleted, which takes two.
        """
        CREATE TABLE retention_decision (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, item BLOB NOT NULL, keep_until TEXT,
            why TEXT NOT NULL, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, confirmed INTEGER,
            CHECK (confirmed IS NULL OR confirmed = 0 OR keep_until IS NOT NULL OR decided_by <> asked_by),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX retention_decision_of ON retention_decision (setting, kind, item, asked_at)",
        // A breach of personal data: the 72 hours run from `noticed_at`.
        """
        CREATE TABLE breach (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, title TEXT NOT NULL, noticed_at INTEGER NOT NULL,
            noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL, closed_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX breach_by_time ON breach (setting, noticed_at, id)",
        // Only added to. `member` is nothing where the caretaker wrote.
        """
        CREATE TABLE breach_entry (
            setting BLOB NOT NULL, breach BLOB NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, people TEXT NOT NULL,
            count INTEGER, tell INTEGER, told_at INTEGER, member BLOB, at INTEGER NOT NULL,
            PRIMARY KEY (setting, breach, number), FOREIGN KEY (setting, breach) REFERENCES breach (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        // A request for information, without whoever made it.
        """
        CREATE TABLE information_request (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, words TEXT NOT NULL, received_on TEXT NOT NULL,
            due_on TEXT NOT NULL, noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL, answer TEXT NOT NULL, answered_on TEXT, answered_by BLOB,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, answered_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX information_request_by_time ON information_request (setting, received_on, id)",
    ]
}
