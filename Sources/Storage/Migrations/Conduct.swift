extension Migrations {
    /// 0018: what follows when an agreement is broken (N31), and the alarm about somebody who collects pictures.
    static let conduct: [String] = [
        // A warning, a suspension or a removal. `suspension` is the row that keeps them out.
        """
        CREATE TABLE conduct_step (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL,
            breach TEXT NOT NULL, reason TEXT NOT NULL, evidence TEXT NOT NULL, picture BLOB, suspension BLOB,
            placed_by BLOB NOT NULL, placed_at INTEGER NOT NULL, until_day TEXT NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, placed_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, suspension) REFERENCES suspension (setting, id))
        """,
        "CREATE INDEX conduct_step_of ON conduct_step (setting, member, placed_at)",
        "CREATE INDEX conduct_step_end ON conduct_step (setting, until_day) WHERE suspension IS NOT NULL",
        // One appeal against a step, decided by somebody else than whoever placed it.
        """
        CREATE TABLE conduct_appeal (
            setting BLOB NOT NULL, step BLOB NOT NULL, words TEXT NOT NULL, made_at INTEGER NOT NULL, decided_by BLOB,
            decided_at INTEGER, upheld INTEGER, answer TEXT,
            PRIMARY KEY (setting, step), FOREIGN KEY (setting, step) REFERENCES conduct_step (setting, id),
            FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX conduct_appeal_open ON conduct_appeal (setting, made_at) WHERE decided_at IS NULL",
        // How much a member opened in the last days, written now and then: one row a member, so that a restart forgets little.
        """
        CREATE TABLE viewing_tally (
            setting BLOB NOT NULL, member BLOB NOT NULL, opened INTEGER NOT NULL, pages INTEGER NOT NULL, since INTEGER NOT NULL,
            noted_at INTEGER NOT NULL,
            PRIMARY KEY (setting, member), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE viewing_alarm (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, opened INTEGER NOT NULL,
            pages INTEGER NOT NULL, bound INTEGER NOT NULL, raised_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER,
            note TEXT NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX viewing_alarm_open ON viewing_alarm (setting, member) WHERE decided_at IS NULL",
    ]
}
