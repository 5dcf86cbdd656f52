extension Migrations {
    /// What a setting changed on its guidance shelf and in its referral directory (D5, D6, D11, D24, N26). Both begin with what
    /// is shipped; the latest entry for a name counts, and those before it stay.
    static let guidance: [String] = [
        """
        CREATE TABLE guidance_entry (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, name TEXT NOT NULL, reader TEXT NOT NULL, place TEXT,
            title TEXT NOT NULL, address TEXT NOT NULL, words TEXT NOT NULL, edition TEXT NOT NULL, statutory INTEGER NOT NULL,
            checked_on TEXT, recheck_on TEXT, removed INTEGER NOT NULL, noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX guidance_entry_latest ON guidance_entry (setting, name, noted_at)",
        """
        CREATE TABLE referral_entry (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL,
            locality TEXT NOT NULL, body TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, web TEXT NOT NULL,
            hours TEXT NOT NULL, owner TEXT NOT NULL, verified_by BLOB, verified_on TEXT, noted_by BLOB NOT NULL,
            noted_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, verified_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX referral_entry_latest ON referral_entry (setting, place, kind, noted_at)",
    ]
}
