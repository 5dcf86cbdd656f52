import Safeguarding

/// The addresses of the reverse proxies that stand in front. Only what these say about who came is believed.
public struct Proxies: Sendable {
    /// Nobody stands in front: whoever connects is who came.
    public static let none = Proxies(networks: [])

    private let networks: [NetworkRange]
    public var isEmpty: Bool { networks.isEmpty }

    private init(networks: [NetworkRange]) { self.networks = networks }

    /// - Parameter text: addresses and networks, with commas between them: "127.0.0.1, ::1, 10.0.4.0/24".
    /// - Throws: `UnknownProxy` for the first that is neither.
    public init(_ text: String) throws(UnknownProxy) {
        var networks: [NetworkRange] = []
        for part in text.split(separator: ",") where !part.allSatisfy(\.isWhitespace) {
            guard let network = NetworkRange(String(part).trimmingBlanks) else { throw UnknownProxy(text: String(part).trimmingBlanks) }
            networks.append(network)
        }
        self.networks = networks
    }

    func contains(_ address: String) -> Bool {
        guard !networks.isEmpty, let address = NetworkAddress(address) else { return false }
        return networks.contains { $0.contains(address) }
    }

    /// Who came: read from the end, since each proxy adds whom it saw, the first that is no proxy of ours. What stands before that one could
    /// have been made up by it.
    /// - Parameter peer: the address at the other end of the connection.
    /// - Parameter forwarded: the `X-Forwarded-For` that came along.
    func visitor(at peer: String, forwarded: String?) -> String {
        guard let forwarded, contains(peer) else { return peer }
        var nearest = peer
        for part in forwarded.split(separator: ",").reversed() {
            let said = String(part).trimmingBlanks
            guard NetworkAddress(said) != nil else { return nearest }
            nearest = said
            if !contains(said) { return nearest }
        }
        return nearest
    }
}

/// What somebody named as a proxy, and is no address.
public struct UnknownProxy: Error, CustomStringConvertible {
    let text: String
    public var description: String {
        "GATEPOST_BEHIND names the addresses of the proxies in front, as 127.0.0.1 or 10.0.4.0/24 with commas between. “\(text)” is neither."
    }
}
