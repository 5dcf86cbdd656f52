extension Migrations {
    /// 0008: several settings under one provider, the code that lets somebody set one up, and the end of one.
    static let providers: [String] = [
        "CREATE TABLE provider (id BLOB PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL)",
        "ALTER TABLE setting ADD COLUMN provider BLOB REFERENCES provider (id)",
        // A setting that is still to be made: its code is derived when it is asked for, and never stored.
        """
        CREATE TABLE setting_offer (
            id BLOB PRIMARY KEY, provider BLOB NOT NULL REFERENCES provider (id), name TEXT NOT NULL, salt BLOB NOT NULL,
            made_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER)
        """,
        // Closed at once, erased on a day to come, and until then opened again by two members or at the machine.
        """
        CREATE TABLE closing (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, closed_at INTEGER NOT NULL, erase_on TEXT NOT NULL,
            reopen_asked_by BLOB, reopen_asked_at INTEGER, reopened_by BLOB, reopened_at INTEGER, erased_at INTEGER,
            CHECK (reopened_by IS NULL OR reopened_by <> reopen_asked_by), PRIMARY KEY (setting, id))
        """,
    ]
}
