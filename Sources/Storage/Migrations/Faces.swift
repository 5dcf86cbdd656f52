extension Migrations {
    /// Faces that the machine finds: whether it has looked, what it found before anybody moved a box, and the people that two
    /// persons counted where it could not look. Pictures from before have not been looked at.
    static let faces: [String] = [
        "ALTER TABLE picture ADD COLUMN search TEXT NOT NULL DEFAULT 'waiting'",
        "CREATE INDEX picture_to_search ON picture (search, state)",
        // Where the machine found it, in the units of the box itself; empty for a box drawn by hand.
        "ALTER TABLE face ADD COLUMN found_x INTEGER",
        "ALTER TABLE face ADD COLUMN found_y INTEGER",
        "ALTER TABLE face ADD COLUMN found_width INTEGER",
        "ALTER TABLE face ADD COLUMN found_height INTEGER",
        """
        CREATE TABLE picture_count (
            setting BLOB NOT NULL, picture BLOB NOT NULL, member BLOB NOT NULL, people INTEGER NOT NULL, counted_at INTEGER NOT NULL,
            PRIMARY KEY (setting, picture, member), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id))
        """,
    ]
}
