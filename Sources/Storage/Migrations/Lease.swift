extension Migrations {
    /// 0013: who does a timed job at the moment, where several Gateposts share a database. Outside any setting.
    ///
    /// And which memberships a person has in all, which is read through the wall between settings.
    static let leases: [String] = [
        "CREATE TABLE lease (job TEXT PRIMARY KEY, holder BLOB NOT NULL, ends_at INTEGER NOT NULL)",
        "CREATE VIEW hat AS SELECT m.setting, m.id, m.person FROM membership m",
    ]
}
