extension Migrations {
    /// 0020: second factors, and how sure a session is of whoever has it. All of it is a person's, outside any setting.
    static let secondFactors: [String] = [
        // When whoever has the session last proved that it is them; when its token last changed; whether it waits for a second step.
        "ALTER TABLE session ADD COLUMN proven_at INTEGER",
        "ALTER TABLE session ADD COLUMN renewed_at INTEGER",
        "ALTER TABLE session ADD COLUMN awaits_factor INTEGER NOT NULL DEFAULT 0",
        // A token that was changed for another while requests with it were still on their way.
        """
        CREATE TABLE session_renewal (
            old_hash BLOB PRIMARY KEY, token_hash BLOB NOT NULL, until INTEGER NOT NULL)
        """,
        """
        CREATE TABLE passkey (
            id BLOB PRIMARY KEY, person BLOB NOT NULL REFERENCES person (id), credential BLOB NOT NULL UNIQUE, algorithm INTEGER NOT NULL,
            public_key BLOB NOT NULL, counter INTEGER NOT NULL, name TEXT NOT NULL, added_at INTEGER NOT NULL, used_at INTEGER)
        """,
        "CREATE INDEX passkey_of_person ON passkey (person)",
        // The secret of a code generator, sealed; and the last half-minute for which a code was accepted, so that none is twice.
        """
        CREATE TABLE time_code (
            person BLOB PRIMARY KEY REFERENCES person (id), sealed BLOB NOT NULL, last_step INTEGER NOT NULL, added_at INTEGER NOT NULL)
        """,
        """
        CREATE TABLE recovery_code (
            person BLOB NOT NULL REFERENCES person (id), code_hash BLOB NOT NULL, made_at INTEGER NOT NULL, used_at INTEGER,
            PRIMARY KEY (person, code_hash))
        """,
        // Each is for one session, one purpose and one answer.
        """
        CREATE TABLE passkey_challenge (
            challenge_hash BLOB PRIMARY KEY, bound_to BLOB NOT NULL, purpose TEXT NOT NULL, expires_at INTEGER NOT NULL)
        """,
        "CREATE INDEX passkey_challenge_bound ON passkey_challenge (bound_to)",
        // Somebody asked to be let in by letter. The address is sealed, and the same is written whether or not it is known here.
        """
        CREATE TABLE mailed_sign_in (
            id BLOB PRIMARY KEY, address BLOB NOT NULL, browser_hash BLOB NOT NULL UNIQUE, salt BLOB NOT NULL, token_hash BLOB NOT NULL UNIQUE,
            person BLOB REFERENCES person (id), asked_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, looked_up_at INTEGER,
            tries INTEGER NOT NULL, used_at INTEGER)
        """,
        "CREATE INDEX mailed_sign_in_waiting ON mailed_sign_in (looked_up_at, asked_at)",
    ]

    /// 0021: somebody who lost everything is let in anew by two people.
    static let recoveries: [String] = [
        """
        CREATE TABLE recovery (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
            decided_by BLOB, decided_at INTEGER, invitation BLOB,
            CHECK (invitation IS NULL OR decided_by <> asked_by),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX recovery_of_member ON recovery (setting, member)",
    ]
}
