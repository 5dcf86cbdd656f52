extension Migrations {
    /// 0019: parents who are not yet 18 (N38), with what a safeguarding lead agreed with them. Without that the page waits.
    static let youngParents: [String] = [
        """
        CREATE TABLE young_parent (
            setting BLOB NOT NULL, member BLOB NOT NULL, adult_on TEXT NOT NULL, told_at INTEGER NOT NULL, agreed_by BLOB,
            agreed_at INTEGER, arrangement TEXT NOT NULL,
            PRIMARY KEY (setting, member), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, agreed_by) REFERENCES membership (setting, id))
        """
    ]
}
