extension Migrations {
    /// 0009: the register of policies. A `document` is a version's words, as it has been from the start; its face and the registered
    /// person's signature stand beside it, and nothing here is changed once it is written, but for drafts.
    static let policies: [String] = [
        // A version's face (B15) with the signature that puts it into force (D21). Starting texts have none until somebody signs them.
        """
        CREATE TABLE policy_issue (
            setting BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, label TEXT NOT NULL, approving_body TEXT NOT NULL,
            reviewed_on TEXT NOT NULL, next_review TEXT NOT NULL, readers TEXT NOT NULL, grace_until TEXT, changes TEXT NOT NULL,
            outline TEXT NOT NULL, registered BLOB NOT NULL, typed_name TEXT NOT NULL, digest BLOB NOT NULL, signed_at INTEGER NOT NULL,
            PRIMARY KEY (setting, kind, version), FOREIGN KEY (setting, kind, version) REFERENCES document (setting, kind, version),
            FOREIGN KEY (setting, registered) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE policy_draft (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
            started_by BLOB NOT NULL, started_at INTEGER NOT NULL, asked_by BLOB, asked_at INTEGER, issued_version INTEGER,
            dropped_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, started_by) REFERENCES membership (setting, id))
        """,
        "CREATE UNIQUE INDEX policy_draft_open ON policy_draft (setting, kind) WHERE issued_version IS NULL AND dropped_at IS NULL",
        """
        CREATE TABLE policy_part (
            setting BLOB NOT NULL, draft BLOB NOT NULL, name TEXT NOT NULL, heading TEXT NOT NULL, words TEXT NOT NULL,
            position INTEGER NOT NULL, included INTEGER NOT NULL,
            PRIMARY KEY (setting, draft, name), FOREIGN KEY (setting, draft) REFERENCES policy_draft (setting, id))
        """,
        // A policy that is kept outside, with its dates (D23). The last one entered counts.
        """
        CREATE TABLE policy_paper (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
            approving_body TEXT NOT NULL, issued_on TEXT NOT NULL, reviewed_on TEXT NOT NULL, next_review TEXT NOT NULL,
            kept_at TEXT NOT NULL, signed_by TEXT NOT NULL, recorded_by BLOB NOT NULL, recorded_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, recorded_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX policy_paper_kind ON policy_paper (setting, kind)",
        // Links that a setting adds to those that every policy has.
        """
        CREATE TABLE policy_link (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, linked TEXT NOT NULL,
            added_by BLOB NOT NULL, added_at INTEGER NOT NULL, ended_by BLOB, ended_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, added_by) REFERENCES membership (setting, id))
        """,
        // A review asked for before its time (N35), of one version.
        """
        CREATE TABLE policy_review (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL,
            reason TEXT NOT NULL, due_on TEXT NOT NULL, asked_by BLOB NOT NULL, asked_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, kind, version) REFERENCES document (setting, kind, version),
            FOREIGN KEY (setting, asked_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX policy_review_of ON policy_review (setting, kind, version)",
        // Which sections of a version somebody has opened (N7).
        """
        CREATE TABLE section_opened (
            setting BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, section TEXT NOT NULL,
            opened_at INTEGER NOT NULL,
            PRIMARY KEY (setting, member, kind, version, section), FOREIGN KEY (setting, member) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, kind, version) REFERENCES document (setting, kind, version))
        """,
        // A setting's own look at a law that policies rest on (D24).
        """
        CREATE TABLE reference_check (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, reference TEXT NOT NULL, edition TEXT NOT NULL,
            checked_on TEXT NOT NULL, recheck_on TEXT NOT NULL, checked_by BLOB NOT NULL, recorded_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, checked_by) REFERENCES membership (setting, id))
        """,
        // Which reminders have gone: of a review, by the days that were left; of a text to read, by reader.
        """
        CREATE TABLE policy_reminder (
            setting BLOB NOT NULL REFERENCES setting (id), kind TEXT NOT NULL, due_on TEXT NOT NULL, days_left INTEGER NOT NULL,
            sent_at INTEGER NOT NULL,
            PRIMARY KEY (setting, kind, due_on, days_left))
        """,
        """
        CREATE TABLE reader_reminder (
            setting BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, sent_at INTEGER NOT NULL,
            PRIMARY KEY (setting, member, kind, version, sent_at), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
    ]
}
