extension Migrations {
    /// 0014: concerns. What they say is sealed in their own chains; in the clear stands only what finding them takes. Their identifiers are
    /// random, and no moment stands beside them: neither is to tell when somebody raised one.
    static let concerns: [String] = [
        // `sealed_key` opens its entries, under the key for concerns. `number` and `hash` are the head of its chain.
        """
        CREATE TABLE concern (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, sealed_key BLOB NOT NULL, number INTEGER NOT NULL,
            hash BLOB NOT NULL, is_open INTEGER NOT NULL,
            PRIMARY KEY (setting, id))
        """,
        "CREATE INDEX concern_open ON concern (setting, is_open, id)",
        """
        CREATE TABLE concern_entry (
            setting BLOB NOT NULL, concern BLOB NOT NULL, number INTEGER NOT NULL, sealed BLOB NOT NULL, hash BLOB NOT NULL,
            signature BLOB NOT NULL,
            PRIMARY KEY (setting, concern, number), FOREIGN KEY (setting, concern) REFERENCES concern (setting, id))
        """,
        // The way back for somebody without an account: a slow hash of their words.
        """
        CREATE TABLE concern_return (
            setting BLOB NOT NULL, phrase BLOB NOT NULL, concern BLOB NOT NULL,
            PRIMARY KEY (setting, phrase), FOREIGN KEY (setting, concern) REFERENCES concern (setting, id))
        """,
        // Each new code for the door makes the ones before it lead nowhere.
        """
        CREATE TABLE concern_door (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, made_by BLOB NOT NULL, made_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, made_by) REFERENCES membership (setting, id))
        """,
        // Two people here who are too close for one to judge the other.
        """
        CREATE TABLE close_tie (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, other BLOB NOT NULL, declared_by BLOB NOT NULL,
            declared_at INTEGER NOT NULL, over_at INTEGER, over_by BLOB,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, other) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX close_tie_of ON close_tie (setting, member)",
        "CREATE INDEX close_tie_to ON close_tie (setting, other)",
        // Whom concerns go to when nobody inside is left, agreed beforehand.
        """
        CREATE TABLE outside_lead (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, body TEXT NOT NULL, named_by BLOB NOT NULL,
            named_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        // How far all chains of a setting had come, every night, whether or not anything happened: the digest is in the log.
        """
        CREATE TABLE concern_anchor (
            setting BLOB NOT NULL REFERENCES setting (id), digest BLOB NOT NULL, sealed BLOB NOT NULL, anchored_at INTEGER NOT NULL,
            PRIMARY KEY (setting, digest))
        """,
        // What a reporter saw on a screen, sealed under the concern's own key; the chain has its digest.
        """
        CREATE TABLE concern_picture (
            setting BLOB NOT NULL, concern BLOB NOT NULL, id BLOB NOT NULL, sealed BLOB NOT NULL,
            PRIMARY KEY (setting, concern, id), FOREIGN KEY (setting, concern) REFERENCES concern (setting, id))
        """,
        // An item that may be illegal, out of everybody's sight. Only its place (the post or question that it is in), day and digest; who
        // reported it is in the chain.
        """
        CREATE TABLE sealed_item (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, item BLOB NOT NULL, place BLOB NOT NULL,
            digest BLOB NOT NULL, sealed_at INTEGER NOT NULL, concern BLOB NOT NULL,
            PRIMARY KEY (setting, id), UNIQUE (setting, item), FOREIGN KEY (setting, concern) REFERENCES concern (setting, id))
        """,
    ]
}
