public import Safeguarding
public import Storage

/// A written request goes to whoever decides; from now on nobody changes it (N34).
public struct SendPageRequest: Action {
    public static let verb = "page.send"
    public static let clauses = ["N34", "N3", "N4", "N5"]
    private let id: Authorisation.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Authorisation.ID) { self.id = id }

    public struct Facts {
        let about: AboutAuthorisation
        let risks: [PageRisk]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            about: try AboutAuthorisation(id, for: asking, in: db),
            risks: try AssessedRisk.all(of: id, in: asking.setting, from: db).map(\.risk))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.writing + [risksAssessed(facts.risks)].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE page_request SET sent_by = \(facts.about.viewer.member), sent_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(id)
            """)
    }
}
