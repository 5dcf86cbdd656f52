extension Migrations {
    /// Requests to have a page, and what became of them (N34, N3, N4, N5). One that was answered is never changed again: it is
    /// replaced, or revoked. Settings from before have none, so their page pauses until somebody asks and somebody else says yes.
    static let pageRequests: [String] = [
        "ALTER TABLE setting ADD COLUMN officer_decides_pages INTEGER NOT NULL DEFAULT 0",
        // The last day of a membership that is invited for a time, as an officer's always is.
        "ALTER TABLE invitation ADD COLUMN last_day TEXT",
        """
        CREATE TABLE page_request (
            setting BLOB NOT NULL REFERENCES setting (id), id BLOB NOT NULL, network TEXT NOT NULL, title TEXT NOT NULL,
            made_by BLOB, made_at INTEGER NOT NULL, sent_by BLOB, sent_at INTEGER, decided_by BLOB, decided_at INTEGER,
            approved INTEGER NOT NULL, decided_alone INTEGER NOT NULL, typed_name TEXT NOT NULL, reason TEXT NOT NULL, evaluate_on TEXT,
            replaced_at INTEGER, revoked_by BLOB, revoked_at INTEGER, revoked_for TEXT NOT NULL,
            CHECK (approved = 0 OR decided_at IS NOT NULL), CHECK (approved = 0 OR decided_alone = 1 OR decided_by <> made_by),
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, made_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, sent_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, decided_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, revoked_by) REFERENCES membership (setting, id))
        """,
        // Asked whenever somebody looks at the page.
        "CREATE INDEX page_request_approved ON page_request (setting, network, revoked_at) WHERE approved = 1 AND replaced_at IS NULL",
        """
        CREATE TABLE page_answer (
            setting BLOB NOT NULL, request BLOB NOT NULL, part TEXT NOT NULL, words TEXT NOT NULL,
            PRIMARY KEY (setting, request, part), FOREIGN KEY (setting, request) REFERENCES page_request (setting, id))
        """,
        """
        CREATE TABLE page_administrator (
            setting BLOB NOT NULL, request BLOB NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, position TEXT NOT NULL,
            email TEXT NOT NULL, phone TEXT NOT NULL, line_manager TEXT NOT NULL,
            PRIMARY KEY (setting, request, place), FOREIGN KEY (setting, request) REFERENCES page_request (setting, id))
        """,
        """
        CREATE TABLE page_risk (
            setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, area TEXT NOT NULL, risk TEXT NOT NULL, who TEXT NOT NULL,
            control TEXT NOT NULL, rule TEXT, residual TEXT NOT NULL, owner TEXT NOT NULL, review_on TEXT NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, request) REFERENCES page_request (setting, id))
        """,
        "CREATE INDEX page_risk_of_request ON page_risk (setting, request)",
        """
        CREATE TABLE page_evaluation (
            setting BLOB NOT NULL, id BLOB NOT NULL, request BLOB NOT NULL, findings TEXT NOT NULL, evaluated_by BLOB NOT NULL,
            evaluated_at INTEGER NOT NULL, next_on TEXT NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, request) REFERENCES page_request (setting, id),
            FOREIGN KEY (setting, evaluated_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX page_evaluation_of_request ON page_evaluation (setting, request)",
    ]
}
