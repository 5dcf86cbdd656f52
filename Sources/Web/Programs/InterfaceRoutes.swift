import Gatepost
import Safeguarding

extension Routes {
    /// The interface for other programs (P13): rooms, children and carers in, figures and the log out. Pictures, posts and what people say are in
    /// none of it, and no name of anybody comes out.
    static let interface: [Route] =
        [
            .get("/api/v1/openapi.json", .everyone) { visit in .json(OpenAPI(visit.application.configuration.publicAddress).document) }.impersonal().inEnglish(),
            .program("/api/v1/token", nil, Operation(name: "readToken", summary: "What this token is for", answer: tokenShape)) { call in
                [
                    "program": .text(call.visitor.program), "setting": .text(call.visitor.viewer.settingName),
                    "scopes": .list(ProgramScope.allCases.filter(call.visitor.scopes.contains).map { .text($0.rawValue) }),
                    "last_day": .text(call.visitor.lastDay.description),
                ]
            },
            .program(bring: "/api/v1/rooms", .rooms, Operation(name: "bringRoom", summary: "Bring a room in", request: roomShape, answer: broughtShape)) { call, brought in
                let (application, setting) = (call.visit.application, call.visitor.viewer.setting)
                let id = try await BringRoom.room(named: call.text("name"), brought, in: application, of: setting)
                return try await application.gate.perform(BringRoom(id, named: call.text("name"), brought), for: call.visit.asking)
            },
            .program(bring: "/api/v1/children", .children, Operation(name: "bringChild", summary: "Bring a child in", request: childShape, answer: broughtShape)) { call, brought in
                guard let first = call.day("first_day") else { throw BadRequest.malformed }
                let said = BringChild.Said(
                    firstName: call.text("first_name"), familyName: call.text("family_name"), knownAs: call.text("known_as"), bornOn: call.day("born_on"),
                    room: call.name("room"), firstDay: first, lastDay: call.day("last_day"))
                let application = call.visit.application
                let id = try await BringChild.child(said, brought, in: application, of: call.visitor.viewer.setting)
                return try await application.gate.perform(BringChild(id, said, brought), for: call.visit.asking)
            },
            .program(bring: "/api/v1/carers", .carers, Operation(name: "bringCarer", summary: "Bring a carer in", request: carerShape, answer: broughtShape)) { call, brought in
                let typed = call.text("email")
                let email = EmailAddress(typed)
                if !typed.isEmpty, email == nil { throw Refused([.notUnderstood("email")]) }
                let ties = (call.sent["children"]?.list ?? []).map { tie in
                    BringCarer.Tie(
                        tie["id"]?.text ?? "", relationship: (tie["relationship"]?.text ?? "").trimmingBlanks,
                        hasResponsibility: tie["parental_responsibility"]?.isTrue ?? false)
                }
                let application = call.visit.application
                let id = try await BringCarer.carer(brought, in: application, of: call.visitor.viewer.setting)
                return try await application.gate.perform(
                    BringCarer(id, name: call.text("name"), email: email, ties, brought), for: call.visit.asking)
            },
            brought("/api/v1/rooms", .rooms, .room, "listRooms", "Rooms that this program brought in, by its own names"),
            brought("/api/v1/children", .children, .child, "listChildren", "Children whom this program brought in, by its own names"),
            brought("/api/v1/carers", .carers, .carer, "listCarers", "Carers whom this program brought in, by its own names"),
            .program("/api/v1/assurance", .assurance, Operation(name: "readAssurance", summary: "How each clause stands today", answer: assuranceShape)) { call in
                let board = try await call.visit.load { try AssuranceBoard.load(for: $0, from: $1) }
                let counts = LiveState.State.allCases.map { ($0.rawValue, JSON.number(board.count($0))) }
                return [
                    "day": .text(call.visitor.viewer.today.description), "counts": .object(Dictionary(uniqueKeysWithValues: counts)),
                    "clauses": .list(board.lines.map { line in
                        var members: [String: JSON] = ["id": .text(line.clause.id), "state": .text(line.standing.state.rawValue)]
                        if let since = line.since { members["since"] = .text(since.description) }
                        return .object(members)
                    }),
                ]
            },
            .program("/api/v1/log", .log, Operation(name: "readLog", summary: "The log, entry by entry, to be verified elsewhere", answer: logShape, cursor: entry)) { call in
                let (after, most) = (call.cursor.flatMap { Int($0) } ?? 0, call.most)
                let page = try await call.visit.load { try ProgramLog.load(after: after, most: most, for: $0, from: $1) }
                let entries = page.entries.compactMap { JSON(reading: Array($0.utf8)) }
                var members: [String: JSON] = [
                    "format": "gatepost-log-1", "public_key": .text(call.visit.application.secrets.publicKey.hexadecimal), "entries": .list(entries),
                ]
                if let next = page.next { members["next"] = .number(next) }
                return .object(members)
            },
        ]

    private static func brought(_ pattern: String, _ scope: ProgramScope, _ kind: BroughtKind, _ name: String, _ summary: String) -> Route {
        .program(pattern, scope, Operation(name: name, summary: summary, answer: listShape, cursor: .text(0...200, about: "What the page before said as “next”."))) { call in
            let after = call.cursor ?? ""
            let (most, visitor) = (call.most, call.visitor)
            let page = try await call.visit.load { _, db in try BroughtPage.load(kind, after: after, most: most, of: visitor, from: db) }
            var members: [String: JSON] = [
                "entries": .list(page.entries.map { ["id": .text($0.outsideID), "sent_at": .number($0.sentAt)] })
            ]
            if let next = page.next { members["next"] = .text(next) }
            return .object(members)
        }
    }
}

// What is sent and answered.
extension Routes {
    private static let id = Shape.text(1...200, about: "your own identifier for it, which never changes")
    private static let idAndOutcome: [Shape.Part] = [
        .needed("id", id),
        .needed("outcome", .choice(BroughtOutcome.allCases.map(\.rawValue), about: "linked: people made it here already; it stays theirs, and nothing is changed")),
    ]
    private static let broughtShape = Shape.object(idAndOutcome, about: "what became of it")
    private static let roomShape = Shape.object([.needed("id", id), .needed("name", .text(1...60, about: "as it stands on the door"))], about: "a room")
    private static let childShape = Shape.object(
        [
            .needed("id", id), .needed("first_name", .text(1...80, about: "first names")), .needed("family_name", .text(1...80, about: "family name")),
            .optional("known_as", .text(0...80, about: "what everybody calls them")), .optional("born_on", .day(about: "birthday")),
            .needed("room", .text(1...200, about: "your identifier of a room that you brought in before")), .needed("first_day", .day(about: "the first day here")),
            .optional("last_day", .day(about: "the last day here; without it the child stays")),
        ], about: "a child. Only children whom you brought in are changed.")
    private static let carerShape = Shape.object(
        [
            .needed("id", id), .needed("name", .text(1...100, about: "first and family name")),
            .optional("email", .text(0...200, about: "where a person can invite them; nothing is sent")),
            .needed(
                "children",
                .list(
                    .object(
                        [
                            .needed("id", .text(1...200, about: "your identifier of a child whom you brought in before")),
                            .needed("relationship", .text(1...60, about: "as mother, father, grandmother")),
                            .optional("parental_responsibility", .flag(about: "claimed; a person still looks at the evidence")),
                        ], about: "whose carer they are"), most: 20, about: "whose carer they are. No tie is ever ended by a program.")),
        ], about: "a carer. They have no access until a person invites them.")
    private static let entry = Shape.number(0...1_000_000_000_000_000, about: "What the page before said as “next”.")
    private static let listShape = Shape.object(
        [
            .needed(
                "entries",
                .list(
                    .object(
                        [.needed("id", id), .needed("sent_at", .number(0...9_000_000_000_000_000, about: "when it was sent last, in microseconds since 1970"))],
                        about: "one of them"), most: ProgramCall.mostEntries, about: "in the order of their identifiers")),
            .optional("next", .text(1...200, about: "where the next page begins; the last page has none")),
        ], about: "a page")
    private static let tokenShape = Shape.object(
        [
            .needed("program", .text(1...60, about: "what the setting calls you")), .needed("setting", .text(0...200, about: "the setting's name")),
            .needed("scopes", .list(.choice(ProgramScope.allCases.map(\.rawValue), about: "something you may do"), most: 10, about: "what you may do")),
            .needed("last_day", .day(about: "the last day on which the token opens anything")),
        ], about: "a token")
    private static let states = LiveState.State.allCases.map(\.rawValue)
    private static let assuranceShape = Shape.object(
        [
            .needed("day", .day(about: "today, in the setting")),
            .needed("counts", .object(states.map { .needed($0, .number(0...1_000, about: "how many clauses stand so")) }, about: "by state")),
            .needed(
                "clauses",
                .list(
                    .object(
                        [
                            .needed("id", .text(1...10, about: "as N28")), .needed("state", .choice(states, about: "how it stands")),
                            .optional("since", .day(about: "since when, as far as it was noted")),
                        ], about: "a clause"), most: 1_000, about: "every clause")),
        ], about: "how the setting stands. Nobody is named in it.")
    private static let logShape = Shape.object(
        [
            .needed("format", .choice(["gatepost-log-1"], about: "how entries are hashed, in docs/architecture.md")),
            .needed("public_key", .text(64...64, about: "what checkpoints are signed with")),
            .needed("entries", .list(.any(about: "an entry, as `gatepost audit export` writes it"), most: ProgramCall.mostEntries, about: "in their order")),
            .optional("next", .number(0...1_000_000_000_000_000, about: "where the next page begins; the last page has none")),
        ], about: "a page of the log: identifiers and verbs, no names")
}
