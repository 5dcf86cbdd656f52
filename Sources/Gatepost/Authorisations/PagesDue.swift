public import Safeguarding
import Storage

/// What the setting's pages ask of whoever runs them today: a standing that is not open, requests that wait, and what is due.
public struct PagesDue: Sendable {
    public struct Due: Sendable {
        public let id: Authorisation.ID
        public let title: String
        public let day: Day
    }

    public let standing: PageStanding
    /// A request for Gatepost's own page that is not answered yet.
    public let asked: Authorisation.ID?
    /// Requests that wait for this viewer.
    public let toDecide: [PagesRegister.Entry]
    /// Evaluations that fall due within the month, or should have been made.
    public let evaluations: [Due]
    /// Controls of live pages to look at again, by the day of the first.
    public let risks: [Due]
    public let mayAsk: Bool
    /// Accounts elsewhere of which settings or content are to be looked at.
    public let accounts: [OutsideAccountsPage.Entry]
    /// References that nobody has looked at, or not for long; nothing for those who do not keep them.
    public let guidance: Int
    /// Entries of the directory that nobody here has verified within the year.
    public let referrals: Int

    /// - Returns: nothing for those whom it does not concern.
    static func load(within days: Int = 30, for viewer: Viewer, from db: Reader) throws -> PagesDue? {
        guard viewer.holds(Duty.readingPages.union(Duty.checkingAccounts)) else { return nil }
        let (accounts, shelf) = (try OutsideAccountsPage.due(for: viewer, from: db), try GuidanceShelf.load(for: viewer, from: db))
        let directory = try ReferralDirectory.load(for: viewer, from: db)
        let kept = (
            shelf.mayKeep ? shelf.items.count { $0.guidance.isStatutory && $0.guidance.isDue(on: viewer.today) } : 0,
            directory.mayKeep ? directory.entries.count { !$0.isVerified } : 0
        )
        guard viewer.holds(Duty.readingPages) else {
            return PagesDue(
                standing: viewer.pageStanding, asked: nil, toDecide: [], evaluations: [], risks: [], mayAsk: false, accounts: accounts,
                guidance: kept.0, referrals: kept.1)
        }
        let register = try PagesRegister.load(for: viewer, from: db)
        let limit = viewer.today.adding(days: days)
        let live: SQL = "a.setting = \(viewer.setting) AND a.approved = 1 AND a.revoked_at IS NULL AND a.replaced_at IS NULL"
        let evaluations = try db.rows(
            "SELECT a.id, a.title, a.evaluate_on FROM page_request a WHERE \(live) AND a.evaluate_on <= \(limit) ORDER BY a.evaluate_on, a.id"
        ) {
            Due(id: try $0.identifier(0), title: try $0.text(1), day: try $0.day(2))
        }
        let risks = try db.rows(
            """
            SELECT a.id, a.title, MIN(r.review_on) FROM page_request a JOIN page_risk r ON r.setting = a.setting AND r.request = a.id
            WHERE \(live) AND r.review_on <= \(limit) GROUP BY a.id, a.title ORDER BY MIN(r.review_on), a.id
            """
        ) { Due(id: try $0.identifier(0), title: try $0.text(1), day: try $0.day(2)) }
        let asked = register.entries.first { $0.network == .gatepost && [.draft, .sent].contains($0.state) }
        return PagesDue(
            standing: viewer.pageStanding, asked: asked?.id, toDecide: register.entries.filter(\.isForViewer), evaluations: evaluations,
            risks: risks, mayAsk: register.mayAsk, accounts: accounts, guidance: kept.0, referrals: kept.1)
    }

    /// How many requests wait for this viewer, for the count in the navigation.
    static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard viewer.holds(Duty.readingPages) else { return 0 }
        guard try db.exists("SELECT 1 FROM page_request WHERE setting = \(viewer.setting) AND sent_at IS NOT NULL AND decided_at IS NULL")
        else { return 0 }
        return try PagesRegister.load(for: viewer, from: db).entries.count(where: \.isForViewer)
    }
}
