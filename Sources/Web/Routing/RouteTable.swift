/// Finds the route for an address: fixed words before names, one step for each segment.
struct RouteTable: Sendable {
    enum Found {
        case route(Route, [(name: String, value: Substring)])
        /// The address exists, but not for this method.
        case otherMethods([Route.Method])
        case nothing
    }

    private var nodes: [Node] = [Node()]

    private struct Node: Sendable {
        var words: [Substring: Int] = [:]
        var name: (String, Int)?
        var routes: [Route.Method: Route] = [:]
    }

    /// - Throws: `RouteConflict` when two routes claim one address, which a test finds before a visitor does.
    init(_ routes: [Route]) throws {
        for route in routes { try add(route) }
    }

    private mutating func add(_ route: Route) throws {
        var at = 0
        for segment in route.pattern.split(separator: "/") {
            if segment.first == ":" {
                let name = String(segment.dropFirst())
                if let (existing, next) = nodes[at].name {
                    guard existing == name else { throw RouteConflict(pattern: route.pattern) }
                    at = next
                } else {
                    nodes[at].name = (name, nodes.count)
                    at = nodes.count
                    nodes.append(Node())
                }
            } else if let next = nodes[at].words[segment] {
                at = next
            } else {
                nodes[at].words[segment] = nodes.count
                at = nodes.count
                nodes.append(Node())
            }
        }
        guard nodes[at].routes.updateValue(route, forKey: route.method) == nil else { throw RouteConflict(pattern: route.pattern) }
    }

    /// - Parameter path: from the first slash to the query, without it.
    func find(_ method: Route.Method?, _ path: Substring) -> Found {
        var at = 0
        var parameters: [(name: String, value: Substring)] = []
        for segment in path.split(separator: "/") {
            if let next = nodes[at].words[segment] {
                at = next
            } else if let (name, next) = nodes[at].name {
                parameters.append((name, segment))
                at = next
            } else {
                return .nothing
            }
        }
        if let method, let route = nodes[at].routes[method] { return .route(route, parameters) }
        return nodes[at].routes.isEmpty ? .nothing : .otherMethods(nodes[at].routes.keys.sorted { $0.rawValue < $1.rawValue })
    }
}

/// Two routes claim one address, or name the same segment differently.
struct RouteConflict: Error, CustomStringConvertible {
    let pattern: String
    var description: String { "two routes claim \(pattern)" }
}
