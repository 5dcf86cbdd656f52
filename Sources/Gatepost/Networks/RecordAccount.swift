public import Safeguarding
public import Storage

/// Puts an account elsewhere on record, or what is different about it now (P1, N9). The entry before stays.
public struct RecordAccount: Action {
    public static let verb = "account.record"
    public static let clauses = ["P1", "N9"]
    private let entry: Record.ID
    private let id: OutsideAccount.ID
    private let account: OutsideAccount
    public var subject: [UInt8] { id.bytes }

    /// - Parameter entry: the form's own id, so that sending twice records once.
    public init(_ entry: Record.ID, about id: OutsideAccount.ID, _ account: OutsideAccount) {
        self.entry = entry
        self.id = id
        self.account = account
    }

    public struct Facts {
        let viewer: Viewer
        /// Nothing for an account that is new.
        let about: AboutAccount?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.readingAccounts) else { throw NotFound() }
        let isThere = try db.exists("SELECT 1 FROM outside_account WHERE setting = \(asking.setting) AND id = \(id)")
        return Facts(viewer: viewer, about: isThere ? try AboutAccount(id, for: asking, in: db) : nil)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = facts.about?.refusals(needing: Duty.askingForPages) ?? []
        if facts.about == nil, let refusal = holdsDuty(Duty.askingForPages, held: facts.viewer.duties) { refusals.append(refusal) }
        // What is on Facebook does not become a website: that is another account.
        if let about = facts.about, about.network != account.network { refusals.append(.notUnderstood("network")) }
        return refusals + account.refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let member = facts.viewer.member
        if facts.about == nil {
            try db.execute(
                """
                INSERT INTO outside_account (setting, id, network, added_by, added_at)
                VALUES (\(asking.setting), \(id), \(account.network), \(member), \(asking.now))
                """)
        }
        try db.execute(
            """
            INSERT INTO outside_account_entry (setting, id, account, title, address, mailbox, administrators, closed, review_every, noted_by, noted_at)
            VALUES (\(asking.setting), \(entry), \(id), \(account.title), \(account.address), \(EmailAddress(account.mailbox)?.text ?? ""),
                    \(account.administrators), \(account.isClosed), \(account.reviewEvery), \(member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// An account is closed there, or handed over: nothing of it falls due any more. What was recorded stays.
public struct EndAccount: Action {
    public static let verb = "account.end"
    public static let clauses = ["P1"]
    private let id: OutsideAccount.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: OutsideAccount.ID) { self.id = id }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutAccount { try AboutAccount(id, for: asking, in: db) }
    public func refusals(_ facts: AboutAccount, to asking: Asking) -> [Refusal] { facts.refusals(needing: Duty.askingForPages) }

    public func apply(_ facts: AboutAccount, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE outside_account SET ended_by = \(facts.viewer.member), ended_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(id) AND ended_at IS NULL
            """)
    }
}
