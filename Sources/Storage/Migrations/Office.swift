extension Migrations {
    /// 0017: questions to the office (S10, N10, D12, D13), and what families share (B7).
    static let office: [String] = [
        // When the office works; the last entry counts. Minutes after midnight, weekdays as "1 2 3".
        """
        CREATE TABLE office_hours (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, days TEXT NOT NULL, opens INTEGER NOT NULL,
            closes INTEGER NOT NULL, set_by BLOB NOT NULL, set_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, set_by) REFERENCES membership (setting, id))
        """,
        // A thread between a family and the whole office. `urgent` is about a child's safety.
        """
        CREATE TABLE question (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, asker BLOB NOT NULL, subject TEXT NOT NULL,
            urgent INTEGER NOT NULL, asked_at INTEGER NOT NULL, last_at INTEGER NOT NULL, waits INTEGER NOT NULL, assigned_to BLOB,
            taken_by BLOB, taken_at INTEGER, told_others_at INTEGER, told_asker_at INTEGER, closed_by BLOB, closed_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, asker) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, assigned_to) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, taken_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX question_by_time ON question (setting, last_at, id)",
        "CREATE INDEX question_of ON question (setting, asker, last_at)",
        "CREATE INDEX question_waiting ON question (setting, waits, id) WHERE waits > 0",
        "CREATE INDEX question_urgent ON question (setting, asked_at) WHERE urgent = 1 AND taken_at IS NULL",
        // Who wrote an answer is kept; families read the setting's name. Out of hours a message arrives when the office opens.
        """
        CREATE TABLE question_message (
            setting BLOB NOT NULL, id BLOB NOT NULL, question BLOB NOT NULL, author BLOB NOT NULL, as_office INTEGER NOT NULL,
            words TEXT NOT NULL, said_at INTEGER NOT NULL, arrives_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, question) REFERENCES question (setting, id),
            FOREIGN KEY (setting, author) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX question_message_of ON question_message (setting, question, said_at, id)",
        """
        CREATE TABLE question_paper (
            setting BLOB NOT NULL, scan BLOB NOT NULL, question BLOB NOT NULL, message BLOB NOT NULL,
            PRIMARY KEY (setting, scan), FOREIGN KEY (setting, scan) REFERENCES scan (setting, id),
            FOREIGN KEY (setting, question) REFERENCES question (setting, id),
            FOREIGN KEY (setting, message) REFERENCES question_message (setting, id))
        """,
        "CREATE INDEX question_paper_of ON question_paper (setting, question)",
        // Taken, handed over, closed, opened again: each with who and when.
        """
        CREATE TABLE question_step (
            setting BLOB NOT NULL, id BLOB NOT NULL, question BLOB NOT NULL, step TEXT NOT NULL, member BLOB, other BLOB,
            at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, question) REFERENCES question (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, other) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX question_step_of ON question_step (setting, question, at, id)",
        // Something useful from a family: assessed, and circulated as a draft or declined with a reason.
        """
        CREATE TABLE suggestion (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, sharer BLOB NOT NULL, title TEXT NOT NULL,
            words TEXT NOT NULL, link TEXT NOT NULL, scan BLOB, shared_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER,
            post BLOB, reason TEXT NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, sharer) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, scan) REFERENCES scan (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id),
            FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX suggestion_by_time ON suggestion (setting, shared_at, id)",
        "CREATE INDEX suggestion_of ON suggestion (setting, sharer, shared_at)",
        "CREATE INDEX suggestion_waiting ON suggestion (setting, shared_at) WHERE decided_at IS NULL",
    ]
}
