import Safeguarding
import Storage

/// A backup was brought back. It remembers as open what may have been ended since, so what opens something by itself is ended in each
/// setting: invitations, addresses of calendars, tokens of other programs, browsers that show messages, and enrolled devices. What
/// waits of a list to be taken in goes too. What was to be deleted or erased by now gets its four weeks anew, since a hold may have been set,
/// or a closed setting opened again. It is in the log, which tells why it is shorter than a checkpoint that was printed since (P13).
///
/// What somebody decided is left as the backup has it, and the desk says so: a program cannot know which permissions were taken back since.
struct CloseAfterRestore: Action {
    static let verb = "backup.restored"
    static let clauses = ["P13"]
    private let madeAt: Int
    /// When the backup was made, in microseconds since 1970 as decimal digits.
    var subject: [UInt8] { Array(String(madeAt).utf8) }

    init(of madeAt: Int) { self.madeAt = madeAt }

    func facts(for asking: Asking, in db: Reader) throws {}

    func refusals(_ facts: Void, to asking: Asking) -> [Refusal] { onlyAtTheMachine(asking) }

    func apply(_ facts: Void, for asking: Asking, in db: Writer) throws {
        // One that was used or taken back since would let its holder in once more.
        try db.execute(
            """
            UPDATE invitation SET revoked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(asking.now)
            """)
        try db.execute(
            "UPDATE calendar_address SET ended_at = \(asking.now) WHERE setting = \(asking.setting) AND ended_at IS NULL")
        // A token that was ended since would open to its program again.
        try db.execute(
            """
            UPDATE program_token SET revoked_by = NULL, revoked_at = \(asking.now)
            WHERE setting = \(asking.setting) AND revoked_at IS NULL
            """)
        try db.execute("DELETE FROM import_draft WHERE setting = \(asking.setting)")
        // A tablet that shows somebody else's messages by now would show this one's. Letters come all the same.
        try db.execute("DELETE FROM push_note WHERE setting = \(asking.setting)")
        try db.execute("DELETE FROM push_device WHERE setting = \(asking.setting)")
        // One that was lost since would be back with its key. Those that are at hand are enrolled anew.
        try db.execute("UPDATE device SET lost_at = \(asking.now) WHERE setting = \(asking.setting) AND lost_at IS NULL")
        try db.execute("DELETE FROM device_pin WHERE setting = \(asking.setting)")
        try db.execute(
            "UPDATE device_offer SET expires_at = \(asking.now) WHERE setting = \(asking.setting) AND used_at IS NULL AND expires_at > \(asking.now)"
        )
        try giveTime(for: asking, in: db)
        // Whoever was sending at that moment is not here.
        try db.execute(
            """
            UPDATE outbox SET claimed_by = NULL, claimed_until = NULL
            WHERE setting = \(asking.setting) AND claimed_until IS NOT NULL
            """)
    }

    /// What is due by the backup's own dates would go in the first round, before anybody could set a hold again that is not in it.
    private func giveTime(for asking: Asking, in db: Writer) throws {
        // Announced anew, with a letter; nothing is deleted without.
        try db.execute("DELETE FROM retention_warning WHERE setting = \(asking.setting)")
        let earliest = try asking.today(in: db.reader).adding(days: RetentionNotice.days)
        try db.execute(
            """
            UPDATE closing SET erase_on = \(earliest)
            WHERE setting = \(asking.setting) AND erased_at IS NULL AND reopened_at IS NULL AND erase_on < \(earliest)
            """)
    }
}

extension Application {
    /// Ends whatever was open when a backup was made, before anybody can come in: whoever signed out since, or was shut out, must not be in
    /// again by a cookie, a letter or an address that they kept. The log of each setting says so, and the desk.
    /// - Parameter madeAt: when the backup was made, in microseconds since 1970.
    /// - Throws: `StorageError`; `NotFound` for a setting without a log.
    public func closeAfterRestore(of madeAt: Int) async throws {
        try await StoreOwner(of: self).leaveToOthers()
        let (id, now) = (random.bytes(16), clock.now)
        try await database.write(.outside) { db in
            // Those that wait for a second step are sessions too.
            try db.execute("DELETE FROM session")
            try db.execute("DELETE FROM session_renewal")
            try db.execute("DELETE FROM known_browser")
            try db.execute("DELETE FROM passkey_challenge")
            try db.execute("DELETE FROM mailed_sign_in")
            // Somebody may have set that one up since.
            try db.execute("UPDATE setting_offer SET expires_at = \(now) WHERE used_at IS NULL AND expires_at > \(now)")
            // Whoever held one is not here, and the sealed files of elsewhere are not this one's.
            try db.execute("DELETE FROM lease")
            try db.execute(
                """
                INSERT INTO backup_run (id, kind, began_at, ended_at, outcome, bytes, files, missing, state_of)
                VALUES (\(id), \(BackupKind.restored), \(now), \(now), \(BackupOutcome.good), 0, 0, 0, \(madeAt))
                """)
        }
        for setting in try await settings() {
            try await gate.perform(CloseAfterRestore(of: madeAt), for: asking(.machine, in: setting))
        }
    }
}
