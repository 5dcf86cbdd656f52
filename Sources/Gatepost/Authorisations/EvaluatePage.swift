public import Safeguarding
public import Storage

/// Somebody looks whether a page does what it was for, and says when to look again (N34).
public struct EvaluatePage: Action {
    public static let verb = "page.evaluate"
    public static let clauses = ["N34"]
    private let id: Record.ID
    private let request: Authorisation.ID
    private let findings: String
    private let nextOn: Day
    public var subject: [UInt8] { request.bytes }

    public init(_ id: Record.ID, of request: Authorisation.ID, findings: String, nextOn: Day) {
        self.id = id
        self.request = request
        self.findings = findings
        self.nextOn = nextOn
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutAuthorisation {
        try AboutAuthorisation(request, for: asking, in: db)
    }

    public func refusals(_ facts: AboutAuthorisation, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(Duty.askingForPages.union([.overseeingOfficer]), held: facts.viewer.duties),
            facts.state == .live ? nil : .changedMeanwhile,
        ].compactMap(\.self) + ("findings" as Field).refusals(of: findings, most: 2_000)
            + evaluationDay(nextOn, after: facts.viewer.today, field: "next_on")
    }

    public func apply(_ facts: AboutAuthorisation, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO page_evaluation (setting, id, request, findings, evaluated_by, evaluated_at, next_on)
            VALUES (\(asking.setting), \(id), \(request), \(findings), \(facts.viewer.member), \(asking.now), \(nextOn))
            ON CONFLICT (setting, id) DO NOTHING
            """)
        try db.execute("UPDATE page_request SET evaluate_on = \(nextOn) WHERE setting = \(asking.setting) AND id = \(request)")
    }
}
