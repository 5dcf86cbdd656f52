public import Safeguarding
public import Storage

/// Every page that the setting has, had or asked for, newest first: the register that an officer may read too (N34, P1, B11).
public struct PagesRegister: Sendable {
    public struct Entry: Sendable {
        public let id: Authorisation.ID
        public let network: Network
        public let title: String
        public let state: AboutAuthorisation.State
        public let madeBy: String?
        public let madeAt: Int
        public let decidedAt: Int?
        public let evaluateOn: Day?
        /// It waits for this viewer's yes or no.
        public let isForViewer: Bool
    }

    public let standing: PageStanding
    public let officerDecides: Bool
    public let entries: [Entry]
    /// Go on after this one.
    public let next: Authorisation.ID?
    public let mayAsk: Bool

    /// - Throws: `NotFound` for those whom the register is not for.
    public static func load(
        _ network: Network? = nil, after place: Authorisation.ID? = nil, most: Int = 30, for viewer: Viewer, from db: Reader
    ) throws -> PagesRegister {
        guard viewer.holds(Duty.readingPages) else { throw NotFound() }
        var which: SQL = "a.setting = \(viewer.setting)"
        if let network { which = "\(which) AND a.network = \(network)" }
        if let place { which = "\(which) AND a.id < \(place)" }
        // What is not sent yet is for those who ask.
        if !viewer.holds(Duty.askingForPages) { which = "\(which) AND a.sent_at IS NOT NULL" }
        let rule = try db.row("SELECT officer_decides_pages, kind FROM setting WHERE id = \(viewer.setting)") {
            (try $0.flag(0), try $0.word(1, as: SettingKind.self))
        }
        guard let (officerDecides, kind) = rule else { throw NotFound() }
        let isAlone = try DecidePage.others(than: viewer, in: kind, from: db) == 0
        let rows = try db.rows(
            """
            SELECT a.id, a.network, a.title, \(AboutAuthorisation.columns), p.name, a.made_at, a.evaluate_on, m.person, n.person
            FROM page_request a LEFT JOIN membership m ON m.setting = a.setting AND m.id = a.made_by LEFT JOIN person p ON p.id = m.person
            LEFT JOIN membership n ON n.setting = a.setting AND n.id = a.sent_by
            WHERE \(which) ORDER BY a.id DESC LIMIT \(most + 1)
            """
        ) { row in
            let state = try AboutAuthorisation.State(row, from: 3)
            let askers: [Person.ID] = [try row.optionalIdentifier(11), try row.optionalIdentifier(12)].compactMap(\.self)
            let decides = pageDecision(
                by: viewer.person, held: viewer.duties, askers: Set(askers), officerDecides: officerDecides, kind: kind, isAlone: isAlone)
            return Entry(
                id: try row.identifier(0), network: try row.word(1), title: try row.text(2), state: state, madeBy: row.optionalText(8),
                madeAt: try row.integer(9), decidedAt: row.optionalInteger(4), evaluateOn: try row.optionalDay(10),
                isForViewer: state == .sent && decides.isEmpty)
        }
        return PagesRegister(
            standing: viewer.pageStanding, officerDecides: officerDecides, entries: Array(rows.prefix(most)),
            next: rows.count > most ? rows[most - 1].id : nil, mayAsk: viewer.holds(Duty.askingForPages))
    }
}
