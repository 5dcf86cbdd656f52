extension Migrations {
    /// Publish kits: pictures of a published post for a page elsewhere, each a sealed file under the kit's key, as keepsakes are.
    static let kits: [String] = [
        """
        CREATE TABLE publish_kit (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, post BLOB NOT NULL, member BLOB NOT NULL,
            asked_at INTEGER NOT NULL, state TEXT NOT NULL, sealed_key BLOB NOT NULL, ready_at INTEGER, ends_at INTEGER,
            fetched_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX publish_kit_of_post ON publish_kit (setting, post)",
        "CREATE INDEX publish_kit_in_work ON publish_kit (state, asked_at)",
        """
        CREATE TABLE publish_kit_picture (
            setting BLOB NOT NULL, kit BLOB NOT NULL, picture BLOB NOT NULL, position INTEGER NOT NULL, shown_at INTEGER NOT NULL,
            likeness BLOB NOT NULL, file TEXT,
            PRIMARY KEY (setting, kit, picture), FOREIGN KEY (setting, kit) REFERENCES publish_kit (setting, id))
        """,
        "CREATE INDEX publish_kit_file ON publish_kit_picture (file)",
    ]
}
