extension Migrations {
    /// Posts and what stands around them at the gate.
    static let posts: [String] = [
        """
        CREATE TABLE post (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, author BLOB NOT NULL, kind TEXT NOT NULL,
            audience TEXT NOT NULL, child BLOB, title TEXT NOT NULL, words TEXT NOT NULL, state TEXT NOT NULL,
            version INTEGER NOT NULL, back_at INTEGER, put_to BLOB, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
            submitted_at INTEGER, published_at INTEGER, stated_by BLOB, stated_at INTEGER, reason TEXT,
            comments_closed INTEGER NOT NULL, wording BLOB,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, author) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, child) REFERENCES child (setting, id))
        """,
        "CREATE INDEX post_on_page ON post (setting, state, published_at, id)",
        "CREATE INDEX post_by_change ON post (setting, changed_at, id)",
        """
        CREATE TABLE post_room (
            setting BLOB NOT NULL, post BLOB NOT NULL, room BLOB NOT NULL,
            PRIMARY KEY (setting, post, room), FOREIGN KEY (setting, post) REFERENCES post (setting, id),
            FOREIGN KEY (setting, room) REFERENCES room (setting, id))
        """,
        // Every version of the words, and who wrote it (P10).
        """
        CREATE TABLE post_edit (
            setting BLOB NOT NULL, post BLOB NOT NULL, version INTEGER NOT NULL, member BLOB NOT NULL, edited_at INTEGER NOT NULL,
            title TEXT NOT NULL, words TEXT NOT NULL,
            PRIMARY KEY (setting, post, version), FOREIGN KEY (setting, post) REFERENCES post (setting, id))
        """,
        // Whoever's words, pictures or face answers are in it; they never approve it (N28).
        """
        CREATE TABLE post_contributor (
            setting BLOB NOT NULL, post BLOB NOT NULL, member BLOB NOT NULL,
            PRIMARY KEY (setting, post, member), FOREIGN KEY (setting, post) REFERENCES post (setting, id))
        """,
        // "I'm not sure" (B14): nothing goes on until a manager has decided.
        """
        CREATE TABLE post_question (
            setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, picture BLOB, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
            about TEXT NOT NULL, answered_by BLOB, answered_at INTEGER, decision TEXT, answer TEXT,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id))
        """,
        "CREATE INDEX post_question_of_post ON post_question (setting, post)",
        """
        CREATE TABLE approval (
            setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, version INTEGER NOT NULL, digest BLOB NOT NULL,
            approver BLOB NOT NULL, approved_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id))
        """,
        "CREATE INDEX approval_of_post ON approval (setting, post)",
        // Wording for closure notices that two people agreed beforehand.
        """
        CREATE TABLE closure_wording (
            setting BLOB NOT NULL, id BLOB NOT NULL, title TEXT NOT NULL, words TEXT NOT NULL, written_by BLOB NOT NULL,
            written_at INTEGER NOT NULL, approved_by BLOB, approved_at INTEGER, retired_at INTEGER, PRIMARY KEY (setting, id))
        """,
    ]

    /// Pictures of posts. `sealed_key` opens its files under the setting's key.
    static let pictures: [String] = [
        // Bookkeeping: the key that wraps the keys of a setting's pictures, itself wrapped under the master key.
        "CREATE TABLE setting_key (setting BLOB PRIMARY KEY REFERENCES setting (id), sealed_key BLOB NOT NULL)",
        """
        CREATE TABLE picture (
            setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, position INTEGER NOT NULL, added_by BLOB NOT NULL,
            added_at INTEGER NOT NULL, state TEXT NOT NULL, problem TEXT, sealed_key BLOB NOT NULL, upload TEXT, original TEXT,
            width INTEGER, height INTEGER, alt TEXT NOT NULL, generation INTEGER NOT NULL, rendered INTEGER NOT NULL,
            nobody_by BLOB, nobody_at INTEGER, removed_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id))
        """,
        "CREATE INDEX picture_of_post ON picture (setting, post, position)",
        "CREATE INDEX picture_to_prepare ON picture (setting, state)",
        "CREATE INDEX picture_upload ON picture (upload)",
        "CREATE INDEX picture_original ON picture (original)",
        """
        CREATE TABLE rendition (
            setting BLOB NOT NULL, picture BLOB NOT NULL, generation INTEGER NOT NULL, size TEXT NOT NULL, width INTEGER NOT NULL,
            height INTEGER NOT NULL, bytes INTEGER NOT NULL, digest BLOB NOT NULL, file TEXT NOT NULL,
            PRIMARY KEY (setting, picture, generation, size), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id))
        """,
        "CREATE INDEX rendition_file ON rendition (file)",
        // Where a face is, in ten-thousandths of the picture's width and height. Only the rectangle is kept.
        """
        CREATE TABLE face (
            setting BLOB NOT NULL, id BLOB NOT NULL, picture BLOB NOT NULL, x INTEGER NOT NULL, y INTEGER NOT NULL,
            width INTEGER NOT NULL, height INTEGER NOT NULL, answer TEXT NOT NULL, child BLOB, member BLOB,
            source TEXT NOT NULL, answered_by BLOB, answered_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id),
            FOREIGN KEY (setting, child) REFERENCES child (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX face_of_picture ON face (setting, picture, answer, child, member)",
        "CREATE INDEX face_of_child ON face (setting, child)",
        // The photo checklist (B13), answered by the author and again by the approver, for one state of the picture.
        """
        CREATE TABLE picture_check (
            setting BLOB NOT NULL, picture BLOB NOT NULL, member BLOB NOT NULL, generation INTEGER NOT NULL, answer TEXT NOT NULL,
            answered_at INTEGER NOT NULL,
            PRIMARY KEY (setting, picture, member), FOREIGN KEY (setting, picture) REFERENCES picture (setting, id))
        """,
    ]
}
