extension Migrations {
    /// 0028: devices that the setting owns.
    static let devices: [String] = [
        // The device whose key a session has proved, and whether it was begun with no more than a PIN.
        "ALTER TABLE session ADD COLUMN device BLOB",
        "ALTER TABLE session ADD COLUMN by_pin INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX session_on_device ON session (device) WHERE device IS NOT NULL",
        // What the setting asks of devices; no row asks nothing.
        """
        CREATE TABLE device_rule (
            setting BLOB PRIMARY KEY REFERENCES setting (id), needed INTEGER NOT NULL, in_hours INTEGER NOT NULL, networks TEXT NOT NULL)
        """,
        // A code with which one device is enrolled, once.
        """
        CREATE TABLE device_offer (
            setting BLOB NOT NULL, id BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, code_hash BLOB NOT NULL,
            offered_by BLOB NOT NULL, offered_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER,
            PRIMARY KEY (setting, id), UNIQUE (setting, code_hash), FOREIGN KEY (setting, offered_by) REFERENCES membership (setting, id))
        """,
        // Its public key, and the hash of what its browser keeps to say which device it is. `enrolled_by` typed the code there.
        """
        CREATE TABLE device (
            setting BLOB NOT NULL, id BLOB NOT NULL, offer BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, agent TEXT NOT NULL,
            public_key BLOB NOT NULL, token_hash BLOB NOT NULL, enrolled_by BLOB NOT NULL, enrolled_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL, lost_by BLOB, lost_at INTEGER,
            PRIMARY KEY (setting, id), UNIQUE (setting, offer), FOREIGN KEY (setting, offer) REFERENCES device_offer (setting, id),
            FOREIGN KEY (setting, enrolled_by) REFERENCES membership (setting, id),
            FOREIGN KEY (setting, lost_by) REFERENCES membership (setting, id))
        """,
        // A short number with which somebody goes on drafting on one device. `tries` counts wrong ones since the last right one.
        """
        CREATE TABLE device_pin (
            setting BLOB NOT NULL, device BLOB NOT NULL, member BLOB NOT NULL, pin_hash TEXT NOT NULL, tries INTEGER NOT NULL,
            set_at INTEGER NOT NULL, PRIMARY KEY (setting, device, member), FOREIGN KEY (setting, device) REFERENCES device (setting, id),
            FOREIGN KEY (setting, member) REFERENCES membership (setting, id))
        """,
        // The device on which a picture was added, if any, and whether the page asked its camera for it.
        "ALTER TABLE picture ADD COLUMN added_on BLOB",
        "ALTER TABLE picture ADD COLUMN from_camera INTEGER NOT NULL DEFAULT 0",
    ]
}
