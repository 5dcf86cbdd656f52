extension Migrations {
    /// What families say under a post.
    static let talk: [String] = [
        """
        CREATE TABLE comment (
            setting BLOB NOT NULL, id BLOB NOT NULL, post BLOB NOT NULL, author BLOB NOT NULL, words TEXT NOT NULL,
            said_at INTEGER NOT NULL, state TEXT NOT NULL, held_for TEXT NOT NULL, as_setting INTEGER NOT NULL,
            decided_by BLOB, decided_at INTEGER, reason TEXT,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, post) REFERENCES post (setting, id),
            FOREIGN KEY (setting, author) REFERENCES membership (setting, id))
        """,
        // Holds all that counting and choosing the latest asks: every page of the feed does both.
        "CREATE INDEX comment_of_post ON comment (setting, post, said_at, id, state, author)",
        "CREATE INDEX comment_by_state ON comment (setting, state, said_at)",
        """
        CREATE TABLE thanks (
            setting BLOB NOT NULL, post BLOB NOT NULL, member BLOB NOT NULL, said_at INTEGER NOT NULL,
            PRIMARY KEY (setting, post, member), FOREIGN KEY (setting, post) REFERENCES post (setting, id))
        """,
    ]

    /// How people get in. Raw tokens and codes are never stored, only their hashes. An invitation may be for somebody on
    /// record already (`member`), and a printed one is handed over (`handed_by`) after a look at who they are.
    static let accounts: [String] = [
        """
        CREATE TABLE invitation (
            setting BLOB NOT NULL, id BLOB NOT NULL, capacity TEXT NOT NULL, child BLOB, name TEXT NOT NULL, email TEXT,
            relationship TEXT NOT NULL, authority TEXT NOT NULL, evidence TEXT NOT NULL, title TEXT NOT NULL, duty TEXT,
            evidence_seen INTEGER NOT NULL, line_manager BLOB, language TEXT NOT NULL, household BLOB, member BLOB,
            salt BLOB NOT NULL, token_hash BLOB NOT NULL UNIQUE, printed INTEGER NOT NULL,
            invited_by BLOB, invited_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, handed_by BLOB, handed_at INTEGER,
            used_at INTEGER, used_by BLOB, revoked_at INTEGER, revoked_by BLOB, asked_again_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, child) REFERENCES child (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX invitation_of_child ON invitation (setting, child)",
        // Bookkeeping, outside any setting.
        """
        CREATE TABLE session (
            token_hash BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person (id), setting BLOB NOT NULL, member BLOB NOT NULL,
            created_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, agent TEXT NOT NULL)
        """,
        "CREATE INDEX session_of_person ON session (person)",
        "CREATE INDEX session_of_member ON session (setting, member)",
        """
        CREATE TABLE known_browser (
            token_hash BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person (id), seen_at INTEGER NOT NULL)
        """,
        "CREATE TABLE throttle (key BLOB PRIMARY KEY, count INTEGER NOT NULL, since INTEGER NOT NULL)",
    ]

    /// The log, and letters on their way out.
    static let log: [String] = [
        "CREATE TABLE audit_head (setting BLOB PRIMARY KEY, number INTEGER NOT NULL, hash BLOB NOT NULL)",
        """
        CREATE TABLE audit (
            setting BLOB NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, actor TEXT NOT NULL, member BLOB, device BLOB,
            verb TEXT NOT NULL, subject BLOB NOT NULL, outcome TEXT NOT NULL, hash BLOB NOT NULL,
            PRIMARY KEY (setting, number))
        """,
        "CREATE INDEX audit_of_subject ON audit (setting, subject, number)",
        """
        CREATE TABLE checkpoint (
            setting BLOB NOT NULL, number INTEGER NOT NULL, hash BLOB NOT NULL, at INTEGER NOT NULL, signature BLOB NOT NULL,
            PRIMARY KEY (setting, number))
        """,
        // Refusals against authority that came again within ten minutes: counted here, then written once with the count.
        """
        CREATE TABLE refusal_count (
            setting BLOB NOT NULL, actor TEXT NOT NULL, member BLOB NOT NULL, verb TEXT NOT NULL, subject BLOB NOT NULL,
            rule TEXT NOT NULL, since INTEGER NOT NULL, again INTEGER NOT NULL,
            PRIMARY KEY (setting, actor, member, verb, subject, rule))
        """,
        // A message is made when it is sent: this row holds what it is about, never its words or a token.
        """
        CREATE TABLE outbox (
            setting BLOB NOT NULL, id BLOB NOT NULL, kind TEXT NOT NULL, recipient BLOB, address TEXT, subject BLOB,
            made_at INTEGER NOT NULL, attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, sent_at INTEGER, problem TEXT,
            PRIMARY KEY (setting, id))
        """,
        "CREATE INDEX outbox_waiting ON outbox (sent_at, next_at)",
        "CREATE TABLE caretaker_run (job TEXT PRIMARY KEY, ran_at INTEGER NOT NULL, problem TEXT)",
    ]
}
