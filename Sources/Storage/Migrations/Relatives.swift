extension Migrations {
    /// 0025: relatives whom a parent proposes, a manager approves and the parent's own access carries (S4). A row is proposed, answered,
    /// joined and ended, each with who and when; `email` is forgotten with the answer, because the invitation has it then.
    /// They are no carers: nothing that is asked of carers finds them.
    static let relatives: [String] = [
        """
        CREATE TABLE invited_relative (
            setting BLOB NOT NULL, id BLOB NOT NULL, child BLOB NOT NULL, sponsor BLOB NOT NULL, name TEXT NOT NULL,
            relationship TEXT NOT NULL, email TEXT, printed INTEGER NOT NULL, sees TEXT NOT NULL, wants_comments INTEGER NOT NULL,
            proposed_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, approved INTEGER NOT NULL, reason TEXT NOT NULL,
            may_comment INTEGER NOT NULL, invitation BLOB, member BLOB, joined_at INTEGER, ended_by BLOB, ended_at INTEGER,
            ended_how TEXT, CHECK (member IS NULL OR approved = 1), CHECK (may_comment <= wants_comments),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
            FOREIGN KEY (setting, sponsor) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, ended_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, invitation) REFERENCES invitation (setting, id))
        """,
        "CREATE INDEX invited_relative_of_child ON invited_relative (setting, child, id)",
        "CREATE INDEX invited_relative_of_sponsor ON invited_relative (setting, sponsor, child)",
        "CREATE INDEX invited_relative_of_member ON invited_relative (setting, member)",
        "CREATE INDEX invited_relative_by ON invited_relative (setting, invitation)",
    ]
}
