extension Migrations {
    /// Accounts that a setting has elsewhere (P1, N9), looks at their settings (N11) and at their content (N13). What is on record
    /// of an account is succeeded by a later entry, never changed.
    static let networks: [String] = [
        """
        CREATE TABLE outside_account (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, network TEXT NOT NULL, added_by BLOB NOT NULL,
            added_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, added_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, ended_by) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE outside_account_entry (
            setting BLOB NOT NULL, id BLOB NOT NULL, account BLOB NOT NULL, title TEXT NOT NULL, address TEXT NOT NULL,
            mailbox TEXT NOT NULL, administrators TEXT NOT NULL, closed INTEGER NOT NULL, review_every INTEGER NOT NULL,
            noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, account) REFERENCES outside_account (setting, id),
            FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX outside_account_entry_of ON outside_account_entry (setting, account)",
        """
        CREATE TABLE account_review (
            setting BLOB NOT NULL, id BLOB NOT NULL, account BLOB NOT NULL, reviewed_by BLOB NOT NULL, reviewed_at INTEGER NOT NULL,
            typed_name TEXT NOT NULL, next_on TEXT NOT NULL, loose INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, account) REFERENCES outside_account (setting, id),
            FOREIGN KEY (setting, reviewed_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX account_review_of ON account_review (setting, account)",
        """
        CREATE TABLE settings_answer (
            setting BLOB NOT NULL, review BLOB NOT NULL, item TEXT NOT NULL, found TEXT NOT NULL, note TEXT NOT NULL,
            PRIMARY KEY (setting, review, item), FOREIGN KEY (setting, review) REFERENCES account_review (setting, id))
        """,
        """
        CREATE TABLE content_check (
            setting BLOB NOT NULL, id BLOB NOT NULL, account BLOB NOT NULL, checked_by BLOB NOT NULL, checked_at INTEGER NOT NULL,
            found TEXT NOT NULL, note TEXT NOT NULL, next_on TEXT NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, account) REFERENCES outside_account (setting, id),
            FOREIGN KEY (setting, checked_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX content_check_of ON content_check (setting, account)",
    ]
}
