public import Safeguarding
public import Storage

/// One line of a page's risk assessment, added or changed while its request is being written (N3, N4, N5).
public struct AssessRisk: Action {
    public static let verb = "page.assess"
    public static let clauses = ["N3", "N4", "N5"]
    private let id: Record.ID
    private let request: Authorisation.ID
    private let risk: PageRisk
    public var subject: [UInt8] { request.bytes }

    public init(_ id: Record.ID, of request: Authorisation.ID, _ risk: PageRisk) {
        self.id = id
        self.request = request
        self.risk = risk
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutAuthorisation {
        let about = try AboutAuthorisation(request, for: asking, in: db)
        // An id that belongs to another request is nobody's here.
        if try db.exists("SELECT 1 FROM page_risk WHERE setting = \(asking.setting) AND id = \(id) AND request <> \(request)") {
            throw NotFound()
        }
        return about
    }

    public func refusals(_ facts: AboutAuthorisation, to asking: Asking) -> [Refusal] {
        facts.writing + risk.refusals(on: facts.viewer.today)
    }

    public func apply(_ facts: AboutAuthorisation, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM page_risk WHERE setting = \(asking.setting) AND id = \(id)")
        try AssessRisk.write(risk, as: id, of: request, for: asking, in: db)
    }

    static func write(_ risk: PageRisk, as id: Record.ID, of request: Authorisation.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO page_risk (setting, id, request, area, risk, who, control, rule, residual, owner, review_on)
            VALUES (\(asking.setting), \(id), \(request), \(risk.area), \(risk.risk), \(risk.who), \(risk.control), \(risk.rule),
                    \(risk.residual), \(risk.owner), \(risk.reviewOn))
            """)
    }
}

/// A line that does not apply is taken out again.
public struct DropRisk: Action {
    public static let verb = "page.drop-risk"
    public static let clauses = ["N3", "N4", "N5"]
    private let id: Record.ID
    private let request: Authorisation.ID
    public var subject: [UInt8] { request.bytes }

    public init(_ id: Record.ID, of request: Authorisation.ID) {
        self.id = id
        self.request = request
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutAuthorisation {
        try AboutAuthorisation(request, for: asking, in: db)
    }
    public func refusals(_ facts: AboutAuthorisation, to asking: Asking) -> [Refusal] { facts.writing }

    public func apply(_ facts: AboutAuthorisation, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM page_risk WHERE setting = \(asking.setting) AND request = \(request) AND id = \(id)")
    }
}
