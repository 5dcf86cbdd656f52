import Gatepost
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite("Who comes in where")
struct AccessTests {
    private static let accesses: [Access] = [
        .everyone, .signedOut, .signedIn, .members, .families, .team, .duties(Duty.managing), .duties([.contentManager]),
        .duties(Duty.safeguarding), .duties([.approvalPartner]), .duties([.overseeingOfficer]), .duties([.contributor]),
        .anyOf([.families, .duties(Duty.managing)]), .parents,
    ]

    @Test("D14, S4: each role comes in at its own doors and at no other", arguments: AccessTable.rows)
    func roles(role: String, open: [Int]) async throws {
        let world = try await World()
        let member = try await world.member(in: role)
        let routes = Self.accesses.enumerated().map { index, access in
            Route.get("/door/\(index)", access) { _ in .page(Page("Inside", main: "<p>inside</p>")) }
        }
        try await TestSite(world, routes: routes).visit { (browser: Browser) async throws in
            for index in Self.accesses.indices {
                let answer = try await browser.get("/door/\(index)", as: member)
                let isIn = answer.status == 200
                #expect(isIn == open.contains(index), "\(role) at \(Self.accesses[index])")
                #expect(answer.text.contains("inside") == isIn)
                if !isIn {
                    #expect(answer.status == (role == "signed out" || index == 1 ? 303 : 403), "\(role) at \(Self.accesses[index])")
                }
            }
        }
    }

    @Test("D14: every route keeps out whoever it does not admit, whatever they send", arguments: AccessTable.rows.map(\.role))
    func everyRoute(role: String) async throws {
        let world = try await World()
        let member = try await world.member(in: role)
        let viewer = if let member { try await world.viewer(member) } else { Viewer?.none }
        let signedIn = member.map { _ in SignedIn(person: Person.ID(low: 9), viewer: viewer) }
        try await TestSite(world).visit { (browser: Browser) async throws in
            for route in Routes.all {
                let path = route.pattern.split(separator: "/").map { $0.hasPrefix(":") ? Post.ID(low: 7).description : String($0) }
                let address = "/" + path.joined(separator: "/")
                let answer = route.method == .get ? try await browser.get(address, as: member) : try await browser.post(address, as: member)
                let expected: [Int] =
                    switch route.access.verdict(for: signedIn) {
                    case .welcome: []
                    case .signInFirst: [route.method == .get ? 303 : 401]
                    case .alreadyIn: [303]
                    case .refused: [403]
                    case .tokenNeeded: [401]
                    }
                #expect(
                    expected.isEmpty ? answer.status != 500 : expected.contains(answer.status), "\(role): \(route.method) \(route.pattern)")
            }
        }
    }

    @Test("No two routes claim one address")
    func table() throws {
        _ = try RouteTable(Routes.all)
        let one = Route.get("/posts/:post", .members) { _ in .done }
        #expect(throws: RouteConflict.self) { try RouteTable([one, one]) }
        #expect(throws: RouteConflict.self) { try RouteTable([one, .get("/posts/:other", .members) { _ in .done }]) }
    }

    @Test("Fixed words come before names")
    func words() throws {
        let table = try RouteTable([.get("/posts/:post", .members) { _ in .done }, .get("/posts/new", .team) { _ in .done }])
        guard case .route(let route, let parameters) = table.find(.get, "/posts/new") else { Issue.record("not found"); return }
        #expect(route.pattern == "/posts/new" && parameters.isEmpty)
        guard case .route(let other, let found) = table.find(.get, "/posts/newer") else { Issue.record("not found"); return }
        #expect(other.pattern == "/posts/:post" && found.first?.value == "newer")
    }

    @Test("Routes print themselves")
    func prints() {
        let json = Routes.json([.post("/rooms", .duties(Duty.managing)) { _ in .done }])
        #expect(json.contains(#""access":"duties: deputy, manager, registeredPerson""#))
    }
}

enum AccessTable {
    /// For each role, the doors of the list above that open.
    static let rows: [(role: String, open: [Int])] = [
        ("signed out", [0, 1]), ("leaver", [0, 2]), ("parent", [0, 2, 3, 4, 12, 13]), ("family", [0, 2, 3, 4, 12]),
        ("contributor", [0, 2, 3, 5, 11]), ("content manager", [0, 2, 3, 5, 7]), ("manager", [0, 2, 3, 5, 6, 12]),
        ("safeguarding lead", [0, 2, 3, 5, 8]), ("registered person", [0, 2, 3, 5, 6, 12]), ("approval partner", [0, 2, 3, 9]),
        ("overseeing officer", [0, 2, 3, 10]), ("inspector", [0, 2, 3]), ("staff", [0, 2, 3, 5]),
    ]
}

extension World {
    /// Somebody of each kind that a door can meet; nobody when signed out.
    func member(in role: String) async throws -> Member.ID? {
        switch role {
        case "signed out": return nil
        case "leaver": return try await member(.staff, until: today.adding(days: -1))
        case "parent": return try await carer(of: try await child())
        case "family": return try await relative(of: try await child())
        case "contributor": return try await member(.staff, [.contributor])
        case "content manager": return try await member(.staff, [.contentManager])
        case "manager": return try await member(.staff, [.manager])
        case "safeguarding lead": return try await member(.staff, [.safeguardingLead])
        case "registered person": return try await member(.committee, [.registeredPerson])
        case "approval partner": return try await member(.officer, [.approvalPartner])
        case "overseeing officer": return try await member(.officer, [.overseeingOfficer])
        case "inspector": return try await member(.officer, [.inspector])
        default: return try await member(.staff)
        }
    }
}
