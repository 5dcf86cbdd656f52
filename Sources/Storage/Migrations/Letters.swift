extension Migrations {
    /// 0022: letters that go through a mail server.
    static let letters: [String] = [
        // Whoever sends it now has it until then, so that two servers never send it twice; `reply` is what a mail server answered last.
        "ALTER TABLE outbox ADD COLUMN claimed_by BLOB",
        "ALTER TABLE outbox ADD COLUMN claimed_until INTEGER",
        "ALTER TABLE outbox ADD COLUMN reply INTEGER",
        // An address that letters do not reach: kept as a keyed hash, so that another address of the same person is another one.
        """
        CREATE TABLE address_pause (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, address_hash BLOB NOT NULL, letter BLOB NOT NULL,
            because TEXT NOT NULL, reply INTEGER, paused_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, ended_by) REFERENCES membership (setting, id))
        """,
        "CREATE UNIQUE INDEX address_paused_once ON address_pause (setting, address_hash) WHERE ended_at IS NULL",
    ]
}
