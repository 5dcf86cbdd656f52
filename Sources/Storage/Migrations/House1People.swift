extension Migrations {
    /// Settings, and the people who belong to them.
    static let people: [String] = [
        """
        CREATE TABLE setting (
            id BLOB PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, mailbox TEXT NOT NULL, phone TEXT NOT NULL,
            locality TEXT NOT NULL, photo_policy TEXT NOT NULL, time_zone TEXT NOT NULL, guards_first_names INTEGER NOT NULL,
            created_at INTEGER NOT NULL)
        """,
        // Outside any setting: one human may belong to several.
        """
        CREATE TABLE person (
            id BLOB PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE, username TEXT UNIQUE, password TEXT,
            language TEXT NOT NULL, created_at INTEGER NOT NULL)
        """,
        """
        CREATE TABLE membership (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, person BLOB NOT NULL REFERENCES person (id),
            capacity TEXT NOT NULL, title TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT, line_manager BLOB,
            household BLOB, shows_family_name INTEGER NOT NULL, created_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, line_manager) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX membership_of_person ON membership (person)",
        """
        CREATE TABLE designation (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, duty TEXT NOT NULL,
            named_by BLOB, named_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX designation_of_member ON designation (setting, member)",
        """
        CREATE TABLE deputising (
            setting BLOB NOT NULL, id BLOB NOT NULL, absent BLOB NOT NULL, deputy BLOB NOT NULL,
            first_day TEXT NOT NULL, last_day TEXT NOT NULL, arranged_by BLOB NOT NULL, arranged_at INTEGER NOT NULL,
            ended_by BLOB, ended_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, absent) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, deputy) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE suspension (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, placed_by BLOB NOT NULL, placed_at INTEGER NOT NULL,
            lift_asked_by BLOB, lift_asked_at INTEGER, lifted_by BLOB, lifted_at INTEGER,
            CHECK (lifted_by IS NULL OR lifted_by <> lift_asked_by),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX suspension_of_member ON suspension (setting, member)",
        // A leaving that is in the log. Access ends without it.
        """
        CREATE TABLE leaver (
            setting BLOB NOT NULL, member BLOB NOT NULL, left_on TEXT NOT NULL, noted_at INTEGER NOT NULL,
            PRIMARY KEY (setting, member, left_on), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        // Asked by one, to be confirmed by another: an option of the setting that would allow more.
        """
        CREATE TABLE setting_ask (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, option_name TEXT NOT NULL, wanted TEXT NOT NULL,
            asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, confirmed INTEGER,
            CHECK (confirmed IS NULL OR confirmed = 0 OR decided_by <> asked_by), PRIMARY KEY (setting, id))
        """,
        """
        CREATE TABLE vetting (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, status TEXT NOT NULL, reference TEXT NOT NULL,
            issued_on TEXT, recheck_on TEXT, seen_by BLOB, recorded_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX vetting_of_member ON vetting (setting, member)",
        """
        CREATE TABLE training (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, course TEXT NOT NULL, provider TEXT NOT NULL,
            completed_on TEXT NOT NULL, expires_on TEXT NOT NULL, recorded_by BLOB, recorded_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX training_of_member ON training (setting, member)",
        // A text that people sign: the code of conduct, acceptable use, the parents' agreement.
        """
        CREATE TABLE document (
            setting BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL,
            digest BLOB NOT NULL, issued_at INTEGER NOT NULL, issued_by BLOB,
            PRIMARY KEY (setting, kind, version))
        """,
        """
        CREATE TABLE signature (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, document TEXT NOT NULL, version INTEGER NOT NULL,
            digest BLOB NOT NULL, accepted INTEGER NOT NULL, typed_name TEXT NOT NULL, signed_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX signature_of_member ON signature (setting, member, document)",
    ]
}
