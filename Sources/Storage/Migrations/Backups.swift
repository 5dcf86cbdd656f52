extension Migrations {
    /// 0026: backups as they were made, copied and tried out, for the whole installation. No path, no name and no key stands in it.
    static let backups: [String] = [
        """
        CREATE TABLE backup_run (
            id BLOB PRIMARY KEY, kind TEXT NOT NULL, began_at INTEGER NOT NULL, ended_at INTEGER, outcome TEXT NOT NULL,
            bytes INTEGER NOT NULL, files INTEGER NOT NULL, missing INTEGER NOT NULL)
        """,
        "CREATE INDEX backup_run_by_kind ON backup_run (kind, began_at)",
    ]
}
