extension Migrations {
    /// 0010: the single central record. Rows of registers are added and never changed: the last of each kind counts.
    static let register: [String] = [
        "ALTER TABLE vetting ADD COLUMN check_type TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE vetting ADD COLUMN seen_on TEXT",
        "ALTER TABLE vetting ADD COLUMN barred_list_on TEXT",
        // Who supervises somebody whose check is not back.
        "ALTER TABLE vetting ADD COLUMN supervisor BLOB",
        // A name to sign in with that the setting gives, for somebody without an address at work (N22).
        "ALTER TABLE invitation ADD COLUMN username TEXT",
        """
        CREATE TABLE register_entry (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, on_day TEXT NOT NULL,
            until_day TEXT, outcome TEXT, recorded_by BLOB, recorded_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX register_entry_of_member ON register_entry (setting, member, kind, recorded_at)",
        // Agency staff are members during their shifts only.
        """
        CREATE TABLE agency_shift (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, agency TEXT NOT NULL, confirmation TEXT NOT NULL,
            starts_at INTEGER NOT NULL, ends_at INTEGER NOT NULL, recorded_by BLOB, recorded_at INTEGER NOT NULL,
            ended_by BLOB, ended_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX agency_shift_of_member ON agency_shift (setting, member, ends_at)",
        // What the setting chooses for its registers; what is not here is at its strictest.
        """
        CREATE TABLE register_choice (
            setting BLOB NOT NULL REFERENCES setting (id), name TEXT NOT NULL, chosen TEXT NOT NULL, PRIMARY KEY (setting, name))
        """,
        """
        CREATE TABLE staff_domain (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, domain_name TEXT NOT NULL, declared_by BLOB,
            declared_at INTEGER NOT NULL, withdrawn_by BLOB, withdrawn_at INTEGER, PRIMARY KEY (setting, id))
        """,
        """
        CREATE TABLE induction_item (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, name TEXT NOT NULL, added_by BLOB, added_at INTEGER NOT NULL,
            retired_by BLOB, retired_at INTEGER, PRIMARY KEY (setting, id))
        """,
        // `item` is the word of one of the three that every setting has, or the identifier of one of its own.
        """
        CREATE TABLE induction_entry (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, item TEXT NOT NULL, given_on TEXT NOT NULL, given_by BLOB NOT NULL,
            recorded_at INTEGER NOT NULL, countersigned_at INTEGER, typed_name TEXT,
            PRIMARY KEY (setting, id), UNIQUE (setting, member, item), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE declaration (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, suitable INTEGER NOT NULL, typed_name TEXT NOT NULL,
            rule TEXT NOT NULL, made_at INTEGER NOT NULL, due_on TEXT NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX declaration_of_member ON declaration (setting, member, made_at)",
        """
        CREATE TABLE declared_network (
            setting BLOB NOT NULL, declaration BLOB NOT NULL, network TEXT NOT NULL, at_maximum INTEGER NOT NULL, unlinked INTEGER NOT NULL,
            PRIMARY KEY (setting, declaration, network), FOREIGN KEY (setting, declaration) REFERENCES declaration (setting, id))
        """,
        // Somebody's tie to a family here, as they told it.
        """
        CREATE TABLE relationship (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL, network TEXT NOT NULL,
            declared_at INTEGER NOT NULL, over_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX relationship_of_member ON relationship (setting, member)",
        """
        CREATE TABLE relationship_answer (
            setting BLOB NOT NULL, id BLOB NOT NULL, relationship BLOB NOT NULL, answer TEXT NOT NULL, terms TEXT NOT NULL, ends_on TEXT,
            review_on TEXT NOT NULL, answered_by BLOB NOT NULL, answered_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, relationship) REFERENCES relationship (setting, id))
        """,
        "CREATE INDEX relationship_answer_of ON relationship_answer (setting, relationship, answered_at)",
        // Which reminders went out, so that each goes once.
        """
        CREATE TABLE register_reminder (
            setting BLOB NOT NULL, member BLOB NOT NULL, part TEXT NOT NULL, due_on TEXT NOT NULL, days INTEGER NOT NULL,
            sent_at INTEGER NOT NULL,
            PRIMARY KEY (setting, member, part, due_on, days), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
    ]
}
