public import Safeguarding
public import Storage

/// Somebody takes an authorisation back, alone and at once (N34). Gatepost's own page closes with it: families see none of it and
/// nothing goes out, until a new request has a second person's yes.
public struct RevokePage: Action {
    public static let verb = "page.revoke"
    public static let clauses = ["N34", "B11"]
    private let id: Authorisation.ID
    private let reason: String
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Authorisation.ID, because reason: String) {
        self.id = id
        self.reason = reason
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutAuthorisation { try AboutAuthorisation(id, for: asking, in: db) }

    public func refusals(_ facts: AboutAuthorisation, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.closingPages, held: facts.viewer.duties), facts.state == .live ? nil : .changedMeanwhile].compactMap(\.self)
            + ("reason" as Field).refusals(of: reason, most: 500)
    }

    public func apply(_ facts: AboutAuthorisation, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE page_request SET revoked_by = \(facts.viewer.member), revoked_at = \(asking.now), revoked_for = \(reason)
            WHERE setting = \(asking.setting) AND id = \(id)
            """)
    }
}
