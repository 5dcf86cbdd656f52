extension Migrations {
    /// 0030: what somebody may ask about what is held on them, and what became of it (P13).
    static let subjectRequests: [String] = [
        // Who asked, when and how, who made sure that it was them, and how it ended. What it is about is a child or a member; `authority_by`
        // is who saw the paper of somebody who acts for them.
        """
        CREATE TABLE subject_request (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, child BLOB, member BLOB, asker BLOB,
            asked_by TEXT NOT NULL, authority_by BLOB, form TEXT NOT NULL, received_on TEXT NOT NULL, words TEXT NOT NULL,
            noted_by BLOB NOT NULL, noted_at INTEGER NOT NULL, identity TEXT NOT NULL, identity_by BLOB, identity_on TEXT, extended_by BLOB, extended_on TEXT,
            extended_for TEXT NOT NULL, closed_by BLOB, closed_at INTEGER, outcome TEXT, answer TEXT NOT NULL,
            CHECK ((child IS NULL) <> (member IS NULL)), PRIMARY KEY (setting, id),
            FOREIGN KEY (setting, child) REFERENCES child (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, asker) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, authority_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, noted_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX subject_request_open ON subject_request (setting, received_on) WHERE closed_at IS NULL",
        // Somebody who looks after safeguarding looked whether concerns speak of them. Asked of every request, so that it tells nothing.
        """
        CREATE TABLE subject_look (
            setting BLOB NOT NULL, request BLOB NOT NULL, member BLOB NOT NULL, looked_at INTEGER NOT NULL,
            PRIMARY KEY (setting, request, member), FOREIGN KEY (setting, request) REFERENCES subject_request (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        // The copy for them. `digest` is of all that is in it, and what an approval is of; `ends_at` runs from when two had approved it.
        """
        CREATE TABLE subject_pack (
            setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, made_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
            state TEXT NOT NULL, sealed_key BLOB NOT NULL, digest BLOB, ready_at INTEGER, released_at INTEGER, ends_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, request) REFERENCES subject_request (setting, id),
            FOREIGN KEY (setting, made_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX subject_pack_in_work ON subject_pack (state, asked_at)",
        "CREATE INDEX subject_pack_of ON subject_pack (setting, request)",
        """
        CREATE TABLE subject_pack_picture (
            setting BLOB NOT NULL, pack BLOB NOT NULL, picture BLOB NOT NULL, position INTEGER NOT NULL, shown_at INTEGER NOT NULL,
            likeness BLOB NOT NULL, file TEXT,
            PRIMARY KEY (setting, pack, picture), FOREIGN KEY (setting, pack) REFERENCES subject_pack (setting, id))
        """,
        "CREATE INDEX subject_pack_picture_file ON subject_pack_picture (file)",
        """
        CREATE TABLE subject_pack_file (
            setting BLOB NOT NULL, pack BLOB NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, digest BLOB NOT NULL,
            file TEXT NOT NULL,
            PRIMARY KEY (setting, pack, position), FOREIGN KEY (setting, pack) REFERENCES subject_pack (setting, id))
        """,
        "CREATE INDEX subject_pack_file_name ON subject_pack_file (file)",
        """
        CREATE TABLE subject_approval (
            setting BLOB NOT NULL, pack BLOB NOT NULL, member BLOB NOT NULL, digest BLOB NOT NULL, approved_at INTEGER NOT NULL,
            PRIMARY KEY (setting, pack, member), FOREIGN KEY (setting, pack) REFERENCES subject_pack (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE correction (
            setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, what TEXT NOT NULL, former TEXT NOT NULL, corrected TEXT NOT NULL,
            corrected_by BLOB NOT NULL, corrected_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, request) REFERENCES subject_request (setting, id),
            FOREIGN KEY (setting, corrected_by) REFERENCES membership (setting, id))
        """,
    ]

    /// 0030: who was erased, and what stays of it.
    static let erasures: [String] = [
        // What one person asks to erase and another confirms; `digest` is of what both were shown.
        """
        CREATE TABLE erasure_plan (
            setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, pictures TEXT NOT NULL, comments TEXT NOT NULL,
            questions TEXT NOT NULL, posts TEXT NOT NULL, digest BLOB NOT NULL, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
            decided_by BLOB, decided_at INTEGER, confirmed INTEGER NOT NULL,
            CHECK (confirmed = 0 OR decided_by <> asked_by), PRIMARY KEY (setting, id),
            FOREIGN KEY (setting, request) REFERENCES subject_request (setting, id),
            FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id))
        """,
        // Who was erased, by identifier alone. The list outside the database is written from it.
        """
        CREATE TABLE erasure (
            setting BLOB NOT NULL REFERENCES setting (id), subject BLOB NOT NULL, kind TEXT NOT NULL, pictures TEXT NOT NULL,
            comments TEXT NOT NULL, questions TEXT NOT NULL, posts TEXT NOT NULL, erased_at INTEGER NOT NULL,
            PRIMARY KEY (setting, subject))
        """,
        // A picture in which others are, until its original is made anew without whoever was erased.
        """
        CREATE TABLE erased_picture (
            setting BLOB NOT NULL, picture BLOB NOT NULL, since INTEGER NOT NULL,
            PRIMARY KEY (setting, picture), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id))
        """,
        // The name behind what the law has kept, sealed: without it a record of vetting or a concern would be nobody's.
        """
        CREATE TABLE kept_name (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, subject BLOB NOT NULL, kind TEXT NOT NULL, sealed BLOB NOT NULL,
            keeping TEXT NOT NULL, until_day TEXT NOT NULL, kept_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), UNIQUE (setting, subject))
        """,
    ]
}
