public import Safeguarding
public import Storage

/// Somebody asks to have a page, or puts right what they asked (N34). A new request begins with the usual risks, to be gone
/// through and added to (N3, N4, N5). Sent with the form's own id, so that sending twice asks once.
public struct WritePageRequest: Action {
    public static let verb = "page.request"
    public static let clauses = ["N34", "N3", "N4", "N5", "P1"]
    private let id: Authorisation.ID
    private let request: PageRequest
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Authorisation.ID, _ request: PageRequest) {
        self.id = id
        self.request = request
    }

    public struct Facts {
        let viewer: Viewer
        /// The request as it stands; nothing for a new one.
        let about: AboutAuthorisation?
        let worksAlone: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.holds(Duty.readingPages) else { throw NotFound() }
        let isThere = try db.exists("SELECT 1 FROM page_request WHERE setting = \(asking.setting) AND id = \(id)")
        return Facts(
            viewer: viewer, about: isThere ? try AboutAuthorisation(id, for: asking, in: db) : nil,
            worksAlone: try db.exists("SELECT 1 FROM setting WHERE id = \(asking.setting) AND kind = \(SettingKind.childminder)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        (facts.about?.writing ?? [holdsDuty(Duty.askingForPages, held: facts.viewer.duties)].compactMap(\.self))
            + request.refusals(worksAlone: facts.worksAlone)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (setting, viewer) = (asking.setting, facts.viewer)
        if facts.about == nil {
            try db.execute(
                """
                INSERT INTO page_request (setting, id, network, title, made_by, made_at, approved, decided_alone, typed_name, reason, revoked_for)
                VALUES (\(setting), \(id), \(request.network), \(request.title), \(viewer.member), \(asking.now), \(false), \(false), '', '', '')
                """)
            let owner = request.answers[.contact] ?? viewer.name
            for risk in PageRisk.standard(for: request.network, owner: owner, reviewOn: viewer.today.adding(years: 1)) {
                try AssessRisk.write(risk, as: asking.identifier(), of: id, for: asking, in: db)
            }
        } else {
            try db.execute(
                """
                UPDATE page_request SET network = \(request.network), title = \(request.title) WHERE setting = \(setting) AND id = \(id)
                """)
            try db.execute("DELETE FROM page_answer WHERE setting = \(setting) AND request = \(id)")
            try db.execute("DELETE FROM page_administrator WHERE setting = \(setting) AND request = \(id)")
        }
        for part in PageRequest.Part.allCases {
            try db.execute(
                """
                INSERT INTO page_answer (setting, request, part, words) VALUES (\(setting), \(id), \(part), \(request.answers[part] ?? ""))
                """)
        }
        for (place, one) in request.administrators.enumerated() {
            try db.execute(
                """
                INSERT INTO page_administrator (setting, request, place, name, position, email, phone, line_manager)
                VALUES (\(setting), \(id), \(place + 1), \(one.name), \(one.position), \(one.email), \(one.phone), \(one.lineManager))
                """)
        }
    }
}
