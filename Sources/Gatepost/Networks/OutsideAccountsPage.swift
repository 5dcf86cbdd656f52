public import Safeguarding
public import Storage

/// Every account that the setting has elsewhere, with what is due (P1).
public struct OutsideAccountsPage: Sendable {
    public struct Entry: Sendable {
        public let id: OutsideAccount.ID
        public let account: OutsideAccount
        public let isEnded: Bool
        /// There is a live authorisation for a page on this network (N34).
        public let isAuthorised: Bool
        /// When settings and content are to be looked at again; today for what nobody has looked at.
        public let settingsDue: Day
        public let contentDue: Day
        /// Settings that were loose at the last look.
        public let loose: Int

        public func isDue(on day: Day) -> Bool { !isEnded && (settingsDue <= day || contentDue <= day || loose > 0) }
    }

    public let entries: [Entry]
    public let mayRecord: Bool
    public let mayCheck: Bool

    /// - Throws: `NotFound` for those whom the register is not for.
    public static func load(_ only: OutsideAccount.ID? = nil, for viewer: Viewer, from db: Reader) throws -> OutsideAccountsPage {
        guard viewer.holds(Duty.readingAccounts) else { throw NotFound() }
        let entries = try all(only, in: viewer.setting, on: viewer.today, from: db)
        return OutsideAccountsPage(
            entries: entries.filter { !$0.isEnded } + entries.filter(\.isEnded), mayRecord: viewer.holds(Duty.askingForPages),
            mayCheck: viewer.holds(Duty.checkingAccounts))
    }

    /// Oldest first; one, or all of them.
    static func all(_ only: OutsideAccount.ID? = nil, in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Entry] {
        let which: SQL = only.map { "AND a.id = \($0)" } ?? ""
        return try db.rows(
            """
            SELECT a.id, a.network, e.title, e.address, e.mailbox, e.administrators, e.closed, e.review_every, a.ended_at,
                   (SELECT MAX(r.next_on) FROM account_review r WHERE r.setting = a.setting AND r.account = a.id),
                   (SELECT MAX(c.next_on) FROM content_check c WHERE c.setting = a.setting AND c.account = a.id),
                   (SELECT r.loose FROM account_review r WHERE r.setting = a.setting AND r.account = a.id
                    ORDER BY r.reviewed_at DESC, r.id DESC LIMIT 1),
                   (SELECT COUNT(*) FROM page_request p WHERE p.setting = a.setting AND p.network = a.network AND p.approved = 1
                    AND p.revoked_at IS NULL AND p.replaced_at IS NULL)
            FROM outside_account a JOIN outside_account_entry e ON e.setting = a.setting AND e.account = a.id
            WHERE a.setting = \(setting) \(which) AND e.id = (
                SELECT x.id FROM outside_account_entry x WHERE x.setting = a.setting AND x.account = a.id
                ORDER BY x.noted_at DESC, x.id DESC LIMIT 1)
            ORDER BY a.id LIMIT 200
            """
        ) { row in
            Entry(
                id: try row.identifier(0),
                account: OutsideAccount(
                    try row.word(1), title: try row.text(2), address: try row.text(3), mailbox: try row.text(4),
                    administrators: try row.text(5), isClosed: try row.flag(6), reviewEvery: try row.integer(7)),
                isEnded: !row.isNull(8), isAuthorised: try row.flag(12), settingsDue: try row.optionalDay(9) ?? today,
                contentDue: try row.optionalDay(10) ?? today, loose: row.optionalInteger(11) ?? 0)
        }
    }

    /// Those of which something is due today.
    static func due(for viewer: Viewer, from db: Reader) throws -> [Entry] {
        guard viewer.holds(Duty.checkingAccounts) else { return [] }
        return try load(for: viewer, from: db).entries.filter { $0.isDue(on: viewer.today) }
    }
}

/// One account with the looks at it, newest first.
public struct OutsideAccountPage: Sendable {
    public struct Review: Sendable {
        public let id: Record.ID
        public let by: String
        public let at: Int
        public let typedName: String
        public let nextOn: Day
        public let answers: [(item: NetworkSetting, found: SettingFound, note: String)]
    }

    public struct Check: Sendable {
        public let by: String
        public let at: Int
        public let found: ContentFound
        public let note: String
    }

    public let entry: OutsideAccountsPage.Entry
    public let mayRecord: Bool
    public let mayCheck: Bool
    /// The last look at its settings, if there was one.
    public let review: Review?
    public let reviews: [(by: String, at: Int, loose: Int)]
    public let checks: [Check]
    /// What was on record before.
    public let former: [(title: String, address: String, mailbox: String, by: String, at: Int)]

    /// - Throws: `NotFound` when there is none, or the register is not for this viewer.
    public static func load(_ id: OutsideAccount.ID, for viewer: Viewer, from db: Reader) throws -> OutsideAccountPage {
        let register = try OutsideAccountsPage.load(id, for: viewer, from: db)
        guard let entry = register.entries.first else { throw NotFound() }
        let setting = viewer.setting
        let reviews = try db.rows(
            """
            SELECT r.id, p.name, r.reviewed_at, r.typed_name, r.next_on, r.loose FROM account_review r
            JOIN membership m ON m.setting = r.setting AND m.id = r.reviewed_by JOIN person p ON p.id = m.person
            WHERE r.setting = \(setting) AND r.account = \(id) ORDER BY r.reviewed_at DESC, r.id DESC LIMIT 24
            """
        ) { (try $0.identifier(0) as Record.ID, try $0.text(1), try $0.integer(2), try $0.text(3), try $0.day(4), try $0.integer(5)) }
        let answers = try reviews.first.map { try Self.answers(of: $0.0, on: entry.account.network, in: setting, from: db) } ?? []
        let checks = try db.rows(
            """
            SELECT p.name, c.checked_at, c.found, c.note FROM content_check c
            JOIN membership m ON m.setting = c.setting AND m.id = c.checked_by JOIN person p ON p.id = m.person
            WHERE c.setting = \(setting) AND c.account = \(id) ORDER BY c.checked_at DESC, c.id DESC LIMIT 24
            """
        ) { Check(by: try $0.text(0), at: try $0.integer(1), found: try $0.word(2), note: try $0.text(3)) }
        let entries = try db.rows(
            """
            SELECT e.title, e.address, e.mailbox, p.name, e.noted_at FROM outside_account_entry e
            JOIN membership m ON m.setting = e.setting AND m.id = e.noted_by JOIN person p ON p.id = m.person
            WHERE e.setting = \(setting) AND e.account = \(id) ORDER BY e.noted_at DESC, e.id DESC LIMIT 24
            """
        ) { (title: try $0.text(0), address: try $0.text(1), mailbox: try $0.text(2), by: try $0.text(3), at: try $0.integer(4)) }
        return OutsideAccountPage(
            entry: entry, mayRecord: register.mayRecord && !entry.isEnded, mayCheck: register.mayCheck && !entry.isEnded,
            review: reviews.first.map { Review(id: $0.0, by: $0.1, at: $0.2, typedName: $0.3, nextOn: $0.4, answers: answers) },
            reviews: reviews.map { (by: $0.1, at: $0.2, loose: $0.5) }, checks: checks, former: Array(entries.dropFirst()))
    }

    private static func answers(of review: Record.ID, on network: Network, in setting: Setting.ID, from db: Reader) throws
        -> [(item: NetworkSetting, found: SettingFound, note: String)]
    {
        let rows = try db.rows("SELECT item, found, note FROM settings_answer WHERE setting = \(setting) AND review = \(review)") {
            (item: try $0.word(0, as: NetworkSetting.self), found: try $0.word(1, as: SettingFound.self), note: try $0.text(2))
        }
        return network.checklist.compactMap { item in rows.first { $0.item == item } }
    }
}
