import Gatepost
import Safeguarding
import Storage

/// Who comes with a token rather than a session.
struct ProgramDoor: Sendable {
    let application: Application

    /// - Throws: `TokenNeeded`, `ScopeMissing`, `TooManyRequests`.
    func visitor(_ entry: Arrival, for scope: ProgramScope?) async throws -> ProgramVisitor {
        guard let said = entry.head.header("authorization"), said.utf8.count <= 300, said.lowercased().hasPrefix("bearer "),
            let visitor = try await application.program(bearing: String(said.dropFirst(7)).trimmingBlanks)
        else {
            // Nobody guesses a token; this only keeps one household from asking for ever.
            let household = NetworkAddress(entry.whence.address)?.household ?? Array(entry.whence.address.utf8)
            try admit("address \(household.hexadecimal)", at: entry.now)
            throw TokenNeeded()
        }
        try admit("token \(visitor.token)", at: entry.now)
        if let scope, !visitor.scopes.contains(scope) { throw ScopeMissing(scope: scope) }
        return visitor
    }

    private func admit(_ asker: String, at now: Int) throws {
        if let seconds = application.programMeter.wait(asker, at: now) { throw TooManyRequests(seconds: seconds) }
    }
}

/// What programs are told when something did not go as they meant (RFC 9457).
enum ProgramProblem {
    static let prefix = "/api/"
    static let type = "application/problem+json"

    static func reply(to error: any Error, _ entry: Arrival) -> Reply {
        switch error {
        case is TokenNeeded:
            problem(401, "A token is needed", "Send a token as “Authorization: Bearer …”. It may have run out or been ended.")
                .header("WWW-Authenticate", "Bearer")
        case let missing as ScopeMissing: problem(403, "Not for this token", "This token was not allowed “\(missing.scope.rawValue)”.")
        case let wait as TooManyRequests: problem(429, "Too many requests", "Please wait.").header("Retry-After", String(wait.seconds))
        case let wrong as WrongShape:
            problem(422, "Not as it has to be", "See “errors”.", wrong.problems.prefix(mostErrors).map { ["place": .text($0.place), "problem": .text($0.sentence)] })
        case is IdempotencyKey.Missing:
            problem(400, "A key is needed", "Send an Idempotency-Key of 8 to 100 visible characters, a new one for each thing to do.")
        case is KeyUsedOtherwise: problem(409, "This key was used", "The same Idempotency-Key came with another request.")
        case is NotFound: problem(404, "Not found", "There is nothing at this address.")
        case let bad as BadRequest: problem(bad.status, "The request could not be read", "It is no JSON in UTF-8, too large, or came too slowly.")
        case let refused as Refused: reply(to: refused)
        case StorageError.unavailable, StorageError.busy, is TooBusy:
            problem(503, "Not at the moment", "Please try again; with the same key nothing is done twice.").header("Retry-After", "5")
        case StorageError.full: problem(507, "No room", "The disk here is full, and nothing was changed. Whoever looks after the machine has to make room.")
        default: problem(500, "Something went wrong here", "Request \(entry.id).")
        }
    }

    /// How many things to put right are told at once.
    private static let mostErrors = 500

    /// What the gate refuses: by authority, or because it does not fit what is on record.
    private static func reply(to refused: Refused) -> Reply {
        let errors = refused.refusals.map { refusal -> JSON in
            ["place": .text(refusal.field.map { "/\($0.name)" } ?? ""), "problem": .text(refusal.sentence)]
        }
        let isAuthority = refused.refusals.contains { $0.rule.isAboutAuthority }
        return problem(isAuthority ? 403 : 409, "Refused", "See “errors”.", errors)
    }

    static func problem(_ status: Int, _ title: String, _ detail: String, _ errors: [JSON] = []) -> Reply {
        var body: [String: JSON] = ["type": "about:blank", "title": .text(title), "status": .number(status), "detail": .text(detail)]
        if !errors.isEmpty { body["errors"] = .list(errors) }
        return .bytes(Array(JSON.object(body).written.utf8), type: type, status: status)
    }

    /// Its shape, for the description.
    static let shape = Shape.object(
        [
            .needed("type", .text(1...200, about: "always about:blank")), .needed("title", .text(1...200, about: "what happened")),
            .needed("status", .number(400...599, about: "the status of the answer")), .needed("detail", .text(0...500, about: "what to do")),
            .optional(
                "errors",
                .list(
                    .object(
                        [.needed("place", .text(0...500, about: "where")), .needed("problem", .text(0...1_000, about: "what"))],
                        about: "one thing to put right"), most: mostErrors, about: "each thing to put right")),
        ], about: "a problem (RFC 9457)")
}
