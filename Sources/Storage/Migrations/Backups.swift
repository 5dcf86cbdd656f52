extension Migrations {
    /// 0026: backups as they were made, copied, tried out and brought back, for the whole installation. No path, no name and no key stands
    /// in it. `state_of` is the moment that was brought back.
    static let backups: [String] = [
        """
        CREATE TABLE backup_run (
            id BLOB PRIMARY KEY, kind TEXT NOT NULL, began_at INTEGER NOT NULL, ended_at INTEGER, outcome TEXT NOT NULL,
            bytes INTEGER NOT NULL, files INTEGER NOT NULL, missing INTEGER NOT NULL, state_of INTEGER)
        """,
        "CREATE INDEX backup_run_by_kind ON backup_run (kind, began_at)",
    ]
}
