extension Migrations {
    /// Copies of pictures that were marked for one viewer. Bookkeeping: what is not there is made again.
    static let marks: [String] = [
        """
        CREATE TABLE marked_copy (
            setting BLOB NOT NULL, picture BLOB NOT NULL, size TEXT NOT NULL, member BLOB NOT NULL, generation INTEGER NOT NULL,
            month TEXT NOT NULL, bytes INTEGER NOT NULL, file TEXT NOT NULL, used_at INTEGER NOT NULL,
            PRIMARY KEY (setting, picture, size, member), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id))
        """,
        "CREATE INDEX marked_copy_file ON marked_copy (file)",
        "CREATE INDEX marked_copy_use ON marked_copy (used_at)",
    ]
}
