extension Migrations {
    /// 0023: what people want to be told of and when, the devices that show it, and addresses of calendars.
    static let notices: [String] = [
        // No row is the usual pace of that kind.
        """
        CREATE TABLE notice_choice (
            setting BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, pace TEXT NOT NULL, chosen_at INTEGER NOT NULL,
            PRIMARY KEY (setting, member, kind), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        // Minutes after midnight; over midnight where it begins later than it ends.
        """
        CREATE TABLE quiet_hours (
            setting BLOB NOT NULL, member BLOB NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, chosen_at INTEGER NOT NULL,
            CHECK (begins <> ends), PRIMARY KEY (setting, member), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        // One letter for several things. It keeps of what kind they are, and nothing of what they say.
        """
        CREATE TABLE digest (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kinds TEXT NOT NULL, made_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE digest_item (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, pace TEXT NOT NULL,
            made_at INTEGER NOT NULL, digest BLOB,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, digest) REFERENCES digest (setting, id))
        """,
        "CREATE INDEX digest_item_waiting ON digest_item (setting, pace, made_at) WHERE digest IS NULL",
        // Bookkeeping: up to which moment those with a pace have been told.
        "CREATE TABLE digest_run (setting BLOB NOT NULL, pace TEXT NOT NULL, done_until INTEGER NOT NULL, PRIMARY KEY (setting, pace))",
        // A browser that shows messages. Where to send them, and the keys that they are encrypted with, are sealed.
        """
        CREATE TABLE push_device (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, endpoint_hash BLOB NOT NULL, sealed BLOB NOT NULL,
            agent TEXT NOT NULL, added_at INTEGER NOT NULL, failures INTEGER NOT NULL,
            PRIMARY KEY (setting, id), UNIQUE (setting, endpoint_hash), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX push_device_of_member ON push_device (setting, member)",
        """
        CREATE TABLE push_note (
            setting BLOB NOT NULL, id BLOB NOT NULL, device BLOB NOT NULL, kind TEXT NOT NULL, subject BLOB NOT NULL, made_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, sent_at INTEGER, problem TEXT, claimed_by BLOB, claimed_until INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, device) REFERENCES push_device (setting, id))
        """,
        "CREATE INDEX push_note_waiting ON push_note (sent_at, next_at)",
        "CREATE INDEX push_note_of_device ON push_note (setting, device)",
        // What is in a calendar's address is worked out from the salt, and never stored.
        """
        CREATE TABLE calendar_address (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, salt BLOB NOT NULL, made_at INTEGER NOT NULL, ended_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE UNIQUE INDEX calendar_address_of_member ON calendar_address (setting, member) WHERE ended_at IS NULL",
    ]
}
