extension Migrations {
    /// 0031: lists that a setting takes in: what waits sealed for an hour while somebody looks at it, what was made of it, and for a day which
    /// row became what, so that it can be taken back.
    static let imports: [String] = [
        """
        CREATE TABLE import_draft (
            setting BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, kind TEXT NOT NULL, sealed BLOB NOT NULL, made_at INTEGER NOT NULL,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        // `made_in` is the entry of the log that it was made with: what the log says of a thing after that is use.
        """
        CREATE TABLE import_run (
            setting BLOB NOT NULL, id BLOB NOT NULL, kind TEXT NOT NULL, made_by BLOB NOT NULL, made_at INTEGER NOT NULL,
            made_in INTEGER NOT NULL, rooms INTEGER NOT NULL, children INTEGER NOT NULL, carers INTEGER NOT NULL, staff INTEGER NOT NULL,
            undone_by BLOB, undone_at INTEGER,
            PRIMARY KEY (setting, id), FOREIGN KEY (setting, made_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, undone_by) REFERENCES membership (setting, id))
        """,
        """
        CREATE TABLE import_thing (
            setting BLOB NOT NULL, run BLOB NOT NULL, kind TEXT NOT NULL, thing BLOB NOT NULL,
            PRIMARY KEY (setting, run, kind, thing), FOREIGN KEY (setting, run) REFERENCES import_run (setting, id))
        """,
        // Where somebody on record can be invited; forgotten when they have joined.
        """
        CREATE TABLE contact (
            setting BLOB NOT NULL, member BLOB NOT NULL, email TEXT NOT NULL, noted_at INTEGER NOT NULL,
            PRIMARY KEY (setting, member), FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
    ]
}
