public import Safeguarding
public import Storage

/// Somebody looked at every setting of an account elsewhere, and signs what they found (N11). The next look falls due on its schedule.
public struct ReviewSettings: Action {
    public static let verb = "account.review"
    public static let clauses = ["N11"]
    private let id: Record.ID
    private let account: OutsideAccount.ID
    private let review: SettingsReview
    public var subject: [UInt8] { account.bytes }

    public init(_ id: Record.ID, of account: OutsideAccount.ID, _ review: SettingsReview) {
        self.id = id
        self.account = account
        self.review = review
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutAccount { try AboutAccount(account, for: asking, in: db) }

    public func refusals(_ facts: AboutAccount, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: Duty.checkingAccounts) + review.refusals(on: facts.network)
    }

    public func apply(_ facts: AboutAccount, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        guard try !db.reader.exists("SELECT 1 FROM account_review WHERE setting = \(setting) AND id = \(id)") else { return }
        let loose = facts.network.checklist.count { review.found[$0] == .loose }
        try db.execute(
            """
            INSERT INTO account_review (setting, id, account, reviewed_by, reviewed_at, typed_name, next_on, loose)
            VALUES (\(setting), \(id), \(account), \(facts.viewer.member), \(asking.now), \(review.typedName),
                    \(facts.viewer.today.adding(days: facts.reviewEvery)), \(loose))
            """)
        for item in facts.network.checklist {
            try db.execute(
                """
                INSERT INTO settings_answer (setting, review, item, found, note)
                VALUES (\(setting), \(id), \(item), \(review.found[item]), \(review.notes[item] ?? ""))
                """)
        }
    }
}

/// Somebody looked through an account's content since the last time (N13). The next look is due within the week.
public struct CheckContent: Action {
    public static let verb = "account.check"
    public static let clauses = ["N13", "D18"]
    private let id: Record.ID
    private let account: OutsideAccount.ID
    private let found: ContentFound
    private let note: String
    public var subject: [UInt8] { account.bytes }

    public init(_ id: Record.ID, of account: OutsideAccount.ID, _ found: ContentFound, note: String = "") {
        self.id = id
        self.account = account
        self.found = found
        self.note = note
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutAccount { try AboutAccount(account, for: asking, in: db) }

    public func refusals(_ facts: AboutAccount, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: Duty.checkingAccounts) + ("note" as Field).refusals(of: note, most: 1_000, required: found == .followedUp)
    }

    public func apply(_ facts: AboutAccount, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO content_check (setting, id, account, checked_by, checked_at, found, note, next_on)
            VALUES (\(asking.setting), \(id), \(account), \(facts.viewer.member), \(asking.now), \(found), \(note),
                    \(facts.viewer.today.adding(days: OutsideAccount.contentEvery)))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
