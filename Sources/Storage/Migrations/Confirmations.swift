extension Migrations {
    /// 0013: reviews of a policy after which it stayed as it was (D20). The last one of a version counts.
    static let confirmations: [String] = [
        """
        CREATE TABLE policy_confirmation (
            setting BLOB NOT NULL, id BLOB NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, reviewed_on TEXT NOT NULL,
            next_review TEXT NOT NULL, findings TEXT NOT NULL, typed_name TEXT NOT NULL, digest BLOB NOT NULL, signed_by BLOB NOT NULL,
            signed_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, kind, version) REFERENCES document (setting, kind, version),
            FOREIGN KEY (setting, signed_by) REFERENCES membership (setting, id))
        """,
        "CREATE INDEX policy_confirmation_of ON policy_confirmation (setting, kind, version)",
    ]
}
