import Gatepost
import Safeguarding

/// The interface for other programs, described as OpenAPI 3.1 has it, from the very routes that answer.
struct OpenAPI {
    private let address: String

    init(_ address: String) { self.address = address }

    var document: String {
        let described = Routes.all.compactMap { route in route.operation.map { (route, $0) } }
        var paths: [String: JSON] = [:]
        for (route, operation) in described {
            var methods: [String: JSON] = [:]
            if case .object(let former)? = paths[route.pattern] { methods = former }
            methods[route.method.rawValue.lowercased()] = OpenAPI.operation(route, operation)
            paths[route.pattern] = .object(methods)
        }
        let document: JSON = [
            "openapi": "3.1.0",
            "info": [
                "title": "Gatepost", "version": "1",
                "description": "Rooms, children and carers in; figures and the log out. No picture, post or name ever comes out.",
            ],
            "servers": [["url": .text(address)]], "security": [["token": []]], "paths": .object(paths),
            "components": [
                "securitySchemes": [
                    "token": ["type": "http", "scheme": "bearer", "description": "One person asks for a token and another allows it, under People."]
                ],
                "schemas": ["Problem": ProgramProblem.shape.schema],
            ],
        ]
        return document.written
    }

    private static func operation(_ route: Route, _ operation: Operation) -> JSON {
        var members: [String: JSON] = [
            "operationId": .text(operation.name), "summary": .text(operation.summary), "description": .text(scope(of: route)),
            "responses": responses(route, operation),
        ]
        var parameters: [JSON] = []
        if route.method == .post {
            parameters.append([
                "name": "Idempotency-Key", "in": "header", "required": true, "description": "A new one for each thing to do; the same when it is sent again.",
                "schema": [
                    "type": "string", "minLength": .number(IdempotencyKey.lengths.lowerBound), "maxLength": .number(IdempotencyKey.lengths.upperBound),
                    "pattern": "^[!-~]+$",
                ],
            ])
        }
        if let cursor = operation.cursor {
            parameters.append(["name": "cursor", "in": "query", "required": false, "schema": cursor.schema])
            parameters.append(["name": "limit", "in": "query", "required": false, "schema": ProgramCall.limit.schema])
        }
        if !parameters.isEmpty { members["parameters"] = .list(parameters) }
        if let request = operation.request {
            members["requestBody"] = ["required": true, "content": ["application/json": ["schema": request.schema]]]
        }
        return .object(members)
    }

    private static func scope(of route: Route) -> String {
        guard case .program(let scope?) = route.access else { return "Any token will do." }
        return "The token has to be allowed “\(scope.rawValue)”."
    }

    private static func responses(_ route: Route, _ operation: Operation) -> JSON {
        let answer: JSON = ["description": .text(operation.summary), "content": ["application/json": ["schema": operation.answer.schema]]]
        let problem: JSON = [
            "description": "A problem: what happened, and what to do",
            "content": .object([ProgramProblem.type: ["schema": ["$ref": "#/components/schemas/Problem"]]]),
        ]
        var responses: [String: JSON] = ["200": answer, "default": problem]
        if route.method == .post { responses["201"] = answer }
        return .object(responses)
    }
}
