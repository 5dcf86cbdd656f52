import Gatepost
import Safeguarding

extension Routes {
    /// The register of policies, and each policy with its versions. What somebody may open is the page's to say.
    static let policies: [Route] = [
        .get("/policies", .members) { visit in
            guard try visit.keepsPolicies else { return .page(try await visit.load { try PolicyShelf.load(for: $0, from: $1) }.page) }
            let (standing, order) = visit.registerChoice
            return .page(try await visit.load { try PolicyRegister.load(standing, by: order, for: $0, from: $1) }.page(standing, by: order))
        },
        .get("/policies/export", .duties(Duty.managing)) { visit in
            let (standing, order) = visit.registerChoice
            return try await visit.load { try PolicyRegister.load(standing, by: order, for: $0, from: $1) }.csv.reply("policies.csv")
        },
        .get("/policies/references", .team) { visit in
            .page(try await visit.load { try ReferencesPage.load(for: $0, from: $1) }.page(for: visit.viewer))
        },
        .get("/policies/:kind", .members) { visit in .page(try await policyPage(visit).page(settingName: visit.viewer.settingName)) },
        .get("/policies/:kind/versions/:version", .members) { visit in
            let viewer = try visit.viewer
            return .page(try await policyPage(visit).versionPage(try visit.number("version"), settingName: viewer.settingName, today: viewer.today))
        },
        .get("/policies/:kind/versions/:version/changes", .members) { visit in
            .page(try await policyPage(visit).changesPage(try visit.number("version")))
        },
        .get("/policies/:kind/readers", .duties(Duty.managing)) { visit in
            let (state, byName) = visit.readersChoice
            return .page(try await readersPage(visit).page(state, byName: byName, after: visit.query["after"].flatMap(Member.ID.init)))
        },
        .get("/policies/:kind/readers/export", .duties(Duty.managing)) { visit in
            let kind = try visit.policy
            return try await readersPage(visit).csv.reply("\(kind.rawValue)-readers.csv")
        },
        .button(
            "/policies/:kind/readers/remind", .duties(Duty.managing), { RemindReaders(try $0.policy) },
            onward: { visit in
                let kind = try visit.policy
                return "/policies/\(kind.rawValue)/readers"
            }),
    ]

    static func policyPage(_ visit: Visit) async throws -> PolicyPage {
        let kind = try visit.policy
        return try await visit.load { try PolicyPage.load(kind, for: $0, from: $1) }
    }

    private static func readersPage(_ visit: Visit) async throws -> PolicyReadersPage {
        let (kind, (state, byName)) = (try visit.policy, visit.readersChoice)
        return try await visit.load { try PolicyReadersPage.load(kind, state, byName: byName, for: $0, from: $1) }
    }
}

extension Visit {
    fileprivate var keepsPolicies: Bool {
        get throws {
            let viewer = try viewer
            return viewer.isTeam && viewer.holds(Duty.managing)
        }
    }

    fileprivate var registerChoice: (PolicyStanding?, PolicyRegister.Order) {
        (query["standing"].flatMap(PolicyStanding.init), query["order"].flatMap(PolicyRegister.Order.init) ?? .standing)
    }

    fileprivate var readersChoice: (PolicyReadersPage.State?, byName: Bool) {
        (query["state"].flatMap(PolicyReadersPage.State.init), query["order"] != "group")
    }

    var policyPath: LocalPath {
        get throws {
            let kind = try policy
            return "/policies/\(kind.rawValue)"
        }
    }

    var draftPath: LocalPath {
        get throws {
            let kind = try policy
            return "/policies/\(kind.rawValue)/draft"
        }
    }

    func number(_ name: String) throws -> Int {
        guard let number = Int(try parameter(name)) else { throw NotFound() }
        return number
    }

    var newRecord: String { (application.identifier() as Record.ID).description }
}
