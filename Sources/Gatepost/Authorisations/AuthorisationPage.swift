public import Safeguarding
public import Storage

/// One request with everything that was asked and answered, for those who read the register (N34).
public struct AuthorisationPage: Sendable {
    public let id: Authorisation.ID
    public let network: Network
    public let title: String
    public let state: AboutAuthorisation.State
    public let answers: [PageRequest.Part: String]
    public let administrators: [PageRequest.Administrator]
    public let risks: [AssessedRisk]
    public let evaluations: [Evaluation]
    public let madeBy: String?
    public let madeAt: Int
    public let sentAt: Int?
    public let decision: Decision?
    public let evaluateOn: Day?
    public let revoked: (by: String?, at: Int, reason: String)?
    /// What this viewer may do with it now.
    public let mayWrite: Bool
    public let mayDecide: Bool
    public let mayRevoke: Bool
    public let mayEvaluate: Bool

    public struct Decision: Sendable {
        public let by: String?
        public let at: Int
        public let approved: Bool
        /// A childminder whom nobody else could answer.
        public let isAlone: Bool
        public let typedName: String
        public let reason: String
    }

    public struct Evaluation: Sendable {
        public let findings: String
        public let by: String
        public let at: Int
        public let nextOn: Day
    }

    /// What was asked, as the form holds it.
    public var request: PageRequest { PageRequest(network, title: title, answers: answers, administrators: administrators) }

    /// - Throws: `NotFound` for those whom the register is not for.
    public static func load(_ id: Authorisation.ID, for viewer: Viewer, random: any RandomSource, from db: Reader) throws
        -> AuthorisationPage
    {
        let asking = viewer.asking(random: random)
        let about = try AboutAuthorisation(id, for: asking, in: db)
        let setting = viewer.setting
        let isAlone = try DecidePage.others(than: viewer, in: about.kind, from: db) == 0
        let decides = pageDecision(
            by: viewer.person, held: viewer.duties, askers: Set([about.madeBy, about.sentBy].compactMap(\.self)),
            officerDecides: about.officerDecides, kind: about.kind, isAlone: isAlone)
        let answers = try db.rows("SELECT part, words FROM page_answer WHERE setting = \(setting) AND request = \(id)") {
            (try $0.word(0, as: PageRequest.Part.self), try $0.text(1))
        }
        let administrators = try db.rows(
            "SELECT name, position, email, phone, line_manager FROM page_administrator WHERE setting = \(setting) AND request = \(id) ORDER BY place"
        ) { row in
            PageRequest.Administrator(
                name: try row.text(0), position: try row.text(1), email: try row.text(2), phone: try row.text(3),
                lineManager: try row.text(4))
        }
        let (risks, evaluations) = (try AssessedRisk.all(of: id, in: setting, from: db), try evaluations(of: id, in: setting, from: db))
        let page = try db.row(
            """
            SELECT a.title, p.name, a.made_at, a.sent_at, d.name, a.decided_at, a.approved, a.decided_alone, a.typed_name, a.reason,
                   a.evaluate_on, r.name, a.revoked_at, a.revoked_for FROM page_request a
            LEFT JOIN membership m ON m.setting = a.setting AND m.id = a.made_by LEFT JOIN person p ON p.id = m.person
            LEFT JOIN membership n ON n.setting = a.setting AND n.id = a.decided_by LEFT JOIN person d ON d.id = n.person
            LEFT JOIN membership o ON o.setting = a.setting AND o.id = a.revoked_by LEFT JOIN person r ON r.id = o.person
            WHERE a.setting = \(setting) AND a.id = \(id)
            """
        ) { row in
            let decision = try row.optionalInteger(5).map { at in
                Decision(
                    by: row.optionalText(4), at: at, approved: try row.flag(6), isAlone: try row.flag(7), typedName: try row.text(8),
                    reason: try row.text(9))
            }
            return AuthorisationPage(
                id: id, network: about.network, title: try row.text(0), state: about.state,
                answers: Dictionary(answers, uniquingKeysWith: { first, _ in first }), administrators: administrators, risks: risks,
                evaluations: evaluations, madeBy: row.optionalText(1), madeAt: try row.integer(2), sentAt: row.optionalInteger(3),
                decision: decision, evaluateOn: try row.optionalDay(10),
                revoked: try row.optionalInteger(12).map { (row.optionalText(11), $0, try row.text(13)) },
                mayWrite: about.writing.isEmpty, mayDecide: about.state == .sent && decides.isEmpty,
                mayRevoke: about.state == .live && viewer.holds(Duty.closingPages),
                mayEvaluate: about.state == .live && viewer.holds(Duty.askingForPages.union([.overseeingOfficer])))
        }
        guard let page else { throw NotFound() }
        return page
    }

    private static func evaluations(of id: Authorisation.ID, in setting: Setting.ID, from db: Reader) throws -> [Evaluation] {
        try db.rows(
            """
            SELECT e.findings, p.name, e.evaluated_at, e.next_on FROM page_evaluation e
            JOIN membership m ON m.setting = e.setting AND m.id = e.evaluated_by JOIN person p ON p.id = m.person
            WHERE e.setting = \(setting) AND e.request = \(id) ORDER BY e.evaluated_at DESC, e.id DESC
            """
        ) { Evaluation(findings: try $0.text(0), by: try $0.text(1), at: try $0.integer(2), nextOn: try $0.day(3)) }
    }
}

/// A line of a risk assessment in the register.
public struct AssessedRisk: Sendable {
    public let id: Record.ID
    public let risk: PageRisk

    static func all(of request: Authorisation.ID, in setting: Setting.ID, from db: Reader) throws -> [AssessedRisk] {
        let lines = try db.rows(
            """
            SELECT id, area, risk, who, control, rule, residual, owner, review_on FROM page_risk
            WHERE setting = \(setting) AND request = \(request) ORDER BY id
            """
        ) { row in
            AssessedRisk(
                id: try row.identifier(0),
                risk: PageRisk(
                    try row.word(1), risk: try row.text(2), who: try row.text(3), control: try row.text(4),
                    rule: row.optionalText(5).flatMap(Rule.init(rawValue:)), residual: try row.word(6), owner: try row.text(7),
                    reviewOn: try row.day(8)))
        }
        return RiskArea.allCases.flatMap { area in lines.filter { $0.risk.area == area } }
    }
}
