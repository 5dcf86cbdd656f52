extension Migrations {
    /// 0033: what signing out and losing a device have to reach. `seen_on` is the device that the browser of a session says it is, which proves
    /// nothing and is enough to end it; `at_door` is 1 for one begun on the tablet at the door.
    static let signOuts: [String] = [
        "ALTER TABLE session ADD COLUMN seen_on BLOB",
        "ALTER TABLE session ADD COLUMN at_door INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX session_seen_on ON session (seen_on) WHERE seen_on IS NOT NULL",
        // How often somebody was signed out everywhere. A PIN or a browser's messages from before the last time are over, in every setting.
        "ALTER TABLE person ADD COLUMN sign_outs INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE device_pin ADD COLUMN sign_outs INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE push_device ADD COLUMN sign_outs INTEGER NOT NULL DEFAULT 0",
        // When the session began in which messages were turned on, which its renewals do not change; and the device that it was on, if any.
        "ALTER TABLE push_device ADD COLUMN begun_at INTEGER",
        "ALTER TABLE push_device ADD COLUMN on_device BLOB",
    ]
}
