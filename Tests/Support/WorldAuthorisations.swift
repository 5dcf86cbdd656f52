@testable public import Gatepost
public import Safeguarding
import Storage

// Pages of a test's world, through the gate.
extension World {
    /// A request with everything that is asked.
    public func pageRequest(_ network: Network = .gatepost, answers: [PageRequest.Part: String] = [:]) -> PageRequest {
        var full: [PageRequest.Part: String] = [:]
        for part in PageRequest.Part.allCases { full[part] = "What stands at \(part.rawValue)" }
        full[.email] = "office@acornlane.example"
        let administrators = ["Sam Reed", "Ann Moor"].map {
            PageRequest.Administrator(
                name: $0, position: "Manager", email: "office@acornlane.example", phone: "01632 960000", lineManager: "Ada Hill")
        }
        return PageRequest(
            network, title: "Acorn Lane", answers: full.merging(answers) { $1 }, administrators: administrators)
    }

    /// Asked for by one, and sent.
    public func askForPage(_ network: Network = .gatepost, by member: Member.ID) async throws -> Authorisation.ID {
        let id: Authorisation.ID = identifier()
        try await perform(WritePageRequest(id, pageRequest(network)), by: member)
        try await perform(SendPageRequest(id), by: member)
        return id
    }

    /// Asked for by one, answered yes by the other.
    @discardableResult
    public func authorise(_ network: Network = .gatepost, askedBy asker: Member.ID, answeredBy decider: Member.ID) async throws
        -> Authorisation.ID
    {
        let id = try await askForPage(network, by: asker)
        try await perform(DecidePage(id, .yes(evaluateOn: today.adding(days: 300)), typedName: "Ann Moor"), by: decider)
        return id
    }

    /// What the register shows of one request.
    public func authorisation(_ id: Authorisation.ID, for member: Member.ID) async throws -> AuthorisationPage {
        guard let viewer = try await viewer(member) else { throw NotFound() }
        let random = application.random
        return try await application.read { db in try AuthorisationPage.load(id, for: viewer, random: random, from: db) }
    }
}
