extension Migrations {
    /// Children, who cares for them, and what protects them.
    static let children: [String] = [
        """
        CREATE TABLE room (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL,
            closed_at INTEGER, PRIMARY KEY (setting, id))
        """,
        """
        CREATE TABLE child (
            setting BLOB NOT NULL, id BLOB NOT NULL, first_name TEXT NOT NULL, family_name TEXT NOT NULL, known_as TEXT NOT NULL,
            born_on TEXT, room BLOB NOT NULL, first_day TEXT NOT NULL, last_day TEXT, home_authority TEXT NOT NULL,
            looked_after INTEGER NOT NULL, other_settings TEXT NOT NULL, created_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, room) REFERENCES room (setting, id))
        """,
        "CREATE INDEX child_of_room ON child (setting, room, family_name, first_name)",
        // A carer's tie to a child, with the authority behind it and the evidence that was seen.
        """
        CREATE TABLE carer (
            setting BLOB NOT NULL, id BLOB NOT NULL, child BLOB NOT NULL, member BLOB NOT NULL, relationship TEXT NOT NULL,
            authority TEXT NOT NULL, evidence TEXT NOT NULL, evidence_seen_by BLOB, evidence_seen_on TEXT, evidence_until TEXT,
            first_day TEXT NOT NULL, last_day TEXT, recorded_by BLOB, recorded_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), UNIQUE (setting, child, member),
            FOREIGN KEY (setting, child) REFERENCES child (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX carer_of_member ON carer (setting, member, child)",
        // Whatever was recorded of a carer's authority, added to and never changed.
        """
        CREATE TABLE carer_history (
            setting BLOB NOT NULL, id BLOB NOT NULL, child BLOB NOT NULL, member BLOB NOT NULL, authority TEXT NOT NULL,
            evidence TEXT NOT NULL, evidence_seen_on TEXT, evidence_until TEXT, recorded_by BLOB, recorded_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX carer_history_of_child ON carer_history (setting, child)",
        // A protective marker. `about` is the carer who must be told nothing. Placed by one, lifted by two.
        """
        CREATE TABLE protection (
            setting BLOB NOT NULL, id BLOB NOT NULL, child BLOB NOT NULL, marker TEXT NOT NULL, about BLOB, note TEXT NOT NULL,
            placed_by BLOB NOT NULL, placed_at INTEGER NOT NULL, lift_asked_by BLOB, lift_asked_at INTEGER,
            lifted_by BLOB, lifted_at INTEGER, CHECK (lifted_by IS NULL OR lifted_by <> lift_asked_by),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id))
        """,
        "CREATE INDEX protection_of_child ON protection (setting, child)",
        // Who is not here today; a child who is expected and has no row is present.
        """
        CREATE TABLE absence (
            setting BLOB NOT NULL, child BLOB NOT NULL, day TEXT NOT NULL, recorded_by BLOB NOT NULL, recorded_at INTEGER NOT NULL,
            PRIMARY KEY (setting, child, day), FOREIGN KEY (setting, child) REFERENCES child (setting, id))
        """,
    ]

    /// Decisions about pictures and names: the subject is a child or an adult member. Kept for ever: a decision is ended by a
    /// later one of the same person (`replaced_at`) or lifted by two members of staff, never changed.
    /// `form` is the one sending that it came with; `authority` is what stood behind it when it was given; a paper was
    /// `given_at` the start of the day on which it was signed.
    static let consents: [String] = [
        """
        CREATE TABLE consent (
            setting BLOB NOT NULL, id BLOB NOT NULL, form BLOB NOT NULL, child BLOB, member BLOB, purpose TEXT NOT NULL,
            medium TEXT NOT NULL, decision TEXT NOT NULL, given_by BLOB, authority TEXT NOT NULL, how TEXT NOT NULL, recorded_by BLOB,
            language TEXT NOT NULL, interpreter TEXT NOT NULL, scan BLOB, given_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
            until_day TEXT, replaced_at INTEGER, lift_asked_by BLOB, lift_asked_at INTEGER, lifted_by BLOB, lifted_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            CHECK ((child IS NULL) <> (member IS NULL)))
        """,
        "CREATE INDEX consent_of_child ON consent (setting, child, purpose, medium)",
        "CREATE INDEX consent_of_member ON consent (setting, member, purpose, medium)",
        // A signed paper, sealed at rest: `file` is its name in the store, `sealed_key` opens it.
        """
        CREATE TABLE scan (
            setting BLOB NOT NULL, id BLOB NOT NULL, file TEXT NOT NULL, sealed_key BLOB NOT NULL, content_type TEXT NOT NULL,
            added_by BLOB NOT NULL, added_at INTEGER NOT NULL, PRIMARY KEY (setting, id))
        """,
        // A round of asking every family, as at the start of a school year.
        """
        CREATE TABLE consent_round (
            setting BLOB NOT NULL, id BLOB NOT NULL, name TEXT NOT NULL, started_by BLOB NOT NULL, started_at INTEGER NOT NULL,
            due_day TEXT NOT NULL, closed_by BLOB, closed_at INTEGER, PRIMARY KEY (setting, id))
        """,
    ]
}
