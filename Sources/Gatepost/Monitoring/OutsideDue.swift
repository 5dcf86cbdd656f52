public import Safeguarding
import Storage

/// An account elsewhere whose content is due for a look (N13). A look through the page is not signed while there is one.
public struct OutsideDue: Sendable {
    public let id: OutsideAccount.ID
    public let title: String
    public let dueOn: Day

    /// Whoever may not look at accounts leaves them to a colleague.
    static func load(for viewer: Viewer, from db: Reader) throws -> [OutsideDue] {
        try OutsideAccountsPage.due(for: viewer, from: db).filter { $0.contentDue <= viewer.today }.map {
            OutsideDue(id: $0.id, title: $0.account.title, dueOn: $0.contentDue)
        }
    }
}
