extension Migrations {
    /// 0004: videos and documents of posts (P1). `sealed_key` opens an attachment's files under the setting's key.
    static let media: [String] = [
        """
        CREATE TABLE attachment (
            setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL,
            added_by BLOB NOT NULL, added_at INTEGER NOT NULL, title TEXT NOT NULL, keeps_sound INTEGER NOT NULL, state TEXT NOT NULL,
            problem TEXT, sealed_key BLOB NOT NULL, upload TEXT, file TEXT, bytes INTEGER, digest BLOB, still TEXT, still_digest BLOB,
            width INTEGER, height INTEGER, milliseconds INTEGER, has_sound INTEGER, pages INTEGER, words TEXT NOT NULL, counted INTEGER,
            generation INTEGER NOT NULL, nobody_by BLOB, nobody_at INTEGER, removed_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id))
        """,
        "CREATE INDEX attachment_of_post ON attachment (setting, post, position)",
        "CREATE INDEX attachment_to_prepare ON attachment (state)",
        "CREATE INDEX attachment_upload ON attachment (upload)",
        "CREATE INDEX attachment_file ON attachment (file)",
        "CREATE INDEX attachment_still ON attachment (still)",
        // Everybody in a video, as its author lists them: a child or an adult in each row.
        """
        CREATE TABLE attachment_person (
            setting BLOB NOT NULL, id BLOB NOT NULL, attachment BLOB NOT NULL, child BLOB, member BLOB,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, attachment) REFERENCES attachment (setting, id),
            FOREIGN KEY (setting, child) REFERENCES child (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX attachment_person_in ON attachment_person (setting, attachment)",
        "CREATE INDEX attachment_person_child ON attachment_person (setting, child)",
        // Who has watched or read it (B13), with the people listed as they were then; `gives_word` that the count of faces misleads.
        """
        CREATE TABLE attachment_check (
            setting BLOB NOT NULL, attachment BLOB NOT NULL, member BLOB NOT NULL, generation INTEGER NOT NULL,
            gives_word INTEGER NOT NULL, answered_at INTEGER NOT NULL,
            PRIMARY KEY (setting, attachment, member), FOREIGN KEY (setting, attachment) REFERENCES attachment (setting, id))
        """,
    ]
}
