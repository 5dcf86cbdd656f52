extension Migrations {
    /// A family's own-child keepsakes (S14). Each picture is a sealed file of its own under the keepsake's key, so that a crash
    /// loses one at most; forgetting the key at the end makes all of them unreadable, in old backups too.
    static let keepsakes: [String] = [
        """
        CREATE TABLE keepsake (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, child BLOB NOT NULL, member BLOB NOT NULL,
            asked_at INTEGER NOT NULL, state TEXT NOT NULL, sealed_key BLOB NOT NULL, ready_at INTEGER, ends_at INTEGER,
            fetched_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX keepsake_of_member ON keepsake (setting, member, child)",
        "CREATE INDEX keepsake_in_work ON keepsake (state, asked_at)",
        // `likeness` is a digest of the picture and everybody in it as they were: what has changed since is not handed out.
        """
        CREATE TABLE keepsake_picture (
            setting BLOB NOT NULL, keepsake BLOB NOT NULL, picture BLOB NOT NULL, position INTEGER NOT NULL, shown_at INTEGER NOT NULL,
            likeness BLOB NOT NULL, file TEXT,
            PRIMARY KEY (setting, keepsake, picture), FOREIGN KEY (setting, keepsake) REFERENCES keepsake (setting, id))
        """,
        "CREATE INDEX keepsake_file ON keepsake_picture (file)",
    ]
}
