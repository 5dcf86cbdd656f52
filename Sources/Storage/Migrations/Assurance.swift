extension Migrations {
    /// How the setting stood, day by day, and each clause's changes with their dates.
    static let assurance: [String] = [
        """
        CREATE TABLE assurance_day (
            setting BLOB NOT NULL REFERENCES setting (id), day TEXT NOT NULL, source TEXT NOT NULL,
            met INTEGER NOT NULL, attention INTEGER NOT NULL, unmet INTEGER NOT NULL, later INTEGER NOT NULL,
            PRIMARY KEY (setting, day, source))
        """,
        """
        CREATE TABLE assurance_change (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, day TEXT NOT NULL, clause TEXT NOT NULL,
            former TEXT, state TEXT NOT NULL, PRIMARY KEY (setting, id))
        """,
    ]
    /// The settings sheet's reviews (N11). What each signed is named by its digest, so that a later change shows.
    static let reviews: [String] = [
        """
        CREATE TABLE settings_review (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, typed_name TEXT NOT NULL,
            signed_at INTEGER NOT NULL, signed_on TEXT NOT NULL, due_on TEXT NOT NULL, digest BLOB NOT NULL, note TEXT NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX settings_review_by_time ON settings_review (setting, signed_at)",
    ]

    /// Evidence packs. Each file is sealed by itself under the pack's key, as a keepsake's pictures are; forgetting the key ends it.
    static let evidence: [String] = [
        """
        CREATE TABLE evidence_pack (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, member BLOB NOT NULL, first_day TEXT NOT NULL,
            last_day TEXT NOT NULL, first_entry INTEGER NOT NULL, last_entry INTEGER NOT NULL, asked_at INTEGER NOT NULL,
            state TEXT NOT NULL, sealed_key BLOB NOT NULL, ready_at INTEGER, ends_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE evidence_file (
            setting BLOB NOT NULL, pack BLOB NOT NULL, part INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
            digest BLOB NOT NULL, bytes INTEGER NOT NULL, file TEXT NOT NULL,
            PRIMARY KEY (setting, pack, position), FOREIGN KEY (setting, pack) REFERENCES evidence_pack (setting, id))
        """,
        "CREATE INDEX evidence_file_name ON evidence_file (file)",
    ]
}
