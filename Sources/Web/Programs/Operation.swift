import Gatepost
import Safeguarding

/// What other programs can ask of one address. The description of the interface is written from these, and so is what is refused.
struct Operation: Sendable {
    /// Names it in the description: "bringChild".
    let name: String
    let summary: String
    /// What is sent; nothing for what only looks.
    var request: Shape?
    let answer: Shape
    /// Where the next page begins; nothing for what is answered at once.
    var cursor: Shape?
}

/// What an operation is handed.
struct ProgramCall: Sendable {
    let visit: Visit
    let visitor: ProgramVisitor
    /// What was sent, which has the shape that it has to have.
    let sent: JSON

    /// The program's own name for a thing, as it was sent: blanks and all, it is the program's to choose.
    func name(_ member: String = "id") -> String { sent[member]?.text ?? "" }
    /// A text that was sent, without blanks around it.
    func text(_ name: String) -> String { (sent[name]?.text ?? "").trimmingBlanks }
    func day(_ name: String) -> Day? { sent[name]?.text.flatMap { Day($0) } }

    /// How many entries a page may have.
    var most: Int { visit.query["limit"].flatMap { Int($0) } ?? Self.usual }
    /// After which entry it begins.
    var cursor: String? { visit.query["cursor"] }

    static let usual = 100
    static let mostEntries = 500
    static let limit = Shape.number(1...mostEntries, about: "How many entries a page has at most.")

    /// - Throws: `WrongShape` for what stands after the question mark and is not as it has to be.
    func checkPaging(_ operation: Operation) throws {
        guard let cursor = operation.cursor else { return }
        var problems: [Shape.Problem] = []
        for (name, shape) in [("cursor", cursor), ("limit", Self.limit)] {
            let said = visit.query.all(name)
            if said.count > 1 { problems.append(.init(place: name, sentence: "may be there once")) }
            if let text = said.first { problems += shape.problems(of: shape.value(written: text), at: name) }
        }
        guard problems.isEmpty else { throw WrongShape(problems) }
    }
}

extension Route {
    /// Something that a program may look at.
    static func program(_ pattern: String, _ scope: ProgramScope?, _ operation: Operation, _ answer: @escaping @Sendable (ProgramCall) async throws -> JSON) -> Route {
        Route.get(pattern, .program(scope)) { visit in
            guard let visitor = visit.program else { throw TokenNeeded() }
            let call = ProgramCall(visit: visit, visitor: visitor, sent: .object([:]))
            try call.checkPaging(operation)
            return .json(try await answer(call).written)
        }.described(operation)
    }

    /// Something that a program brings in. It comes with a key of the program's own, and is done once for each.
    static func program(
        bring pattern: String, _ scope: ProgramScope, _ operation: Operation, _ bring: @escaping @Sendable (ProgramCall, Brought) async throws -> BroughtOutcome
    ) -> Route {
        Route.post(pattern, .program(scope), body: .bytes(limit: 64 * 1024)) { visit in
            guard let visitor = visit.program, let shape = operation.request else { throw TokenNeeded() }
            guard let key = visit.header("idempotency-key"), IdempotencyKey.isGood(key) else { throw IdempotencyKey.Missing() }
            guard visit.header("content-type")?.lowercased().hasPrefix("application/json") ?? false else { throw BadRequest.wrongType }
            guard let sent = JSON(reading: visit.body) else { throw BadRequest.malformed }
            let problems = shape.problems(of: sent)
            guard problems.isEmpty else { throw WrongShape(problems) }
            let request = Array((pattern + "\n" + sent.written).utf8)
            if let former = try await visit.application.answer(to: key, of: visitor, sending: request) {
                return .json(former.body, status: former.status).header("Idempotency-Replayed", "true")
            }
            let call = ProgramCall(visit: visit, visitor: visitor, sent: sent)
            let outcome = try await bring(call, Brought(by: visitor, as: call.name(), saying: request))
            let body = JSON.object(["id": .text(call.name()), "outcome": .text(outcome.rawValue)]).written
            let answer = ProgramAnswer(status: outcome == .added ? 201 : 200, body: body)
            try await visit.application.keep(answer, to: key, of: visitor, sending: request)
            return .json(answer.body, status: answer.status)
        }.described(operation)
    }
}

extension Reply {
    static func json(_ text: String, status: Int = 200) -> Reply { .bytes(Array(text.utf8), type: "application/json", status: status) }
}

/// What a program names each of its requests by, so that one which it sends twice is done once.
enum IdempotencyKey {
    struct Missing: Error {}

    static let lengths = 8...100
    static func isGood(_ key: String) -> Bool { lengths.contains(key.utf8.count) && key.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
}

/// The address is for programs, and no token came that is good.
struct TokenNeeded: Error {}
/// The token is good, and not for this.
struct ScopeMissing: Error { let scope: ProgramScope }
/// Too many requests; so many seconds to wait.
struct TooManyRequests: Error { let seconds: Int }
/// What was sent is JSON, and not what it has to be.
struct WrongShape: Error {
    let problems: [Shape.Problem]
    init(_ problems: [Shape.Problem]) { self.problems = problems }
}
