extension Migrations {
    /// 0032: other programs that may bring things in or take figures out, each by a token that one person asks for and another allows. Of a
    /// token only the hash is kept. What a program brought in is known by the name that the program has for it, and its own.
    static let programs: [String] = [
        """
        CREATE TABLE program_token (
            setting BLOB NOT NULL, id BLOB NOT NULL, program TEXT NOT NULL, scopes TEXT NOT NULL, last_day TEXT NOT NULL,
            asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL, decided_by BLOB, decided_at INTEGER, secret_hash BLOB,
            revoked_by BLOB, revoked_at INTEGER, used_at INTEGER,
            CHECK (secret_hash IS NULL OR decided_by <> asked_by),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, revoked_by) REFERENCES membership (setting, id))
        """,
        // `digest` is of what was sent last, so that the same sent again undoes nothing that a person has put right here meanwhile.
        // `is_ours` is 1 for what the program brought in, and 0 for what people had made here: that is linked, and never changed.
        """
        CREATE TABLE program_thing (
            setting BLOB NOT NULL, program TEXT NOT NULL, kind TEXT NOT NULL, outside_id TEXT NOT NULL, thing BLOB NOT NULL,
            digest BLOB NOT NULL, is_ours INTEGER NOT NULL, sent_at INTEGER NOT NULL,
            PRIMARY KEY (setting, program, kind, outside_id), UNIQUE (setting, program, kind, thing))
        """,
        // What was answered to a request with a key of its own, kept for a day in case it is sent again. There is no name in it.
        """
        CREATE TABLE program_answer (
            setting BLOB NOT NULL, token BLOB NOT NULL, key_hash BLOB NOT NULL, request_hash BLOB NOT NULL, status INTEGER NOT NULL,
            body TEXT NOT NULL, made_at INTEGER NOT NULL,
            PRIMARY KEY (setting, token, key_hash), FOREIGN KEY (setting, token) REFERENCES program_token (setting, id))
        """,
    ]
}
