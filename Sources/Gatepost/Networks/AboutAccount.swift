public import Safeguarding
public import Storage

/// An account elsewhere as actions ask about it, and who may look after it.
public struct AboutAccount: Sendable {
    let viewer: Viewer
    let network: Network
    let reviewEvery: Int
    let isEnded: Bool

    /// - Throws: `NotFound` when there is none, or the register is not for whoever asks.
    init(_ id: OutsideAccount.ID, for asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.readingAccounts) else { throw NotFound() }
        let found = try db.row(
            """
            SELECT a.network, a.ended_at, e.review_every FROM outside_account a JOIN outside_account_entry e ON e.setting = a.setting AND e.account = a.id
            WHERE a.setting = \(viewer.setting) AND a.id = \(id) ORDER BY e.noted_at DESC, e.id DESC LIMIT 1
            """
        ) { (try $0.word(0, as: Network.self), !$0.isNull(1), try $0.integer(2)) }
        guard let found else { throw NotFound() }
        (network, isEnded, reviewEvery) = found
    }

    func refusals(needing duties: Set<Duty>) -> [Refusal] {
        [holdsDuty(duties, held: viewer.duties), isEnded ? .changedMeanwhile : nil].compactMap(\.self)
    }
}

extension Duty {
    /// Looks at accounts elsewhere: whoever asks for pages, the monitors and the safeguarding leads.
    public static let checkingAccounts: Set<Duty> = askingForPages.union(safeguarding).union([.monitor])
    /// The same, and officers who oversee.
    public static let readingAccounts: Set<Duty> = checkingAccounts.union([.overseeingOfficer])
}

extension NetworkSetting: Bindable {}
extension SettingFound: Bindable {}
extension ContentFound: Bindable {}
