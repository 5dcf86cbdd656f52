import Glibc

/// The addresses of the reverse proxies that stand in front. Only what these say about who came is believed.
public struct Proxies: Sendable {
    /// Nobody stands in front: whoever connects is who came.
    public static let none = Proxies(networks: [])

    private let networks: [Network]
    public var isEmpty: Bool { networks.isEmpty }

    private init(networks: [Network]) { self.networks = networks }

    /// - Parameter text: addresses and networks, with commas between them: "127.0.0.1, ::1, 10.0.4.0/24".
    /// - Throws: `UnknownProxy` for the first that is neither.
    public init(_ text: String) throws(UnknownProxy) {
        var networks: [Network] = []
        for part in text.split(separator: ",") where !part.allSatisfy(\.isWhitespace) {
            guard let network = Network(String(part).trimmingBlanks) else { throw UnknownProxy(text: String(part).trimmingBlanks) }
            networks.append(network)
        }
        self.networks = networks
    }

    func contains(_ address: String) -> Bool {
        guard !networks.isEmpty, let address = Address(address) else { return false }
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
            guard Address(said) != nil else { return nearest }
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

/// An address of version 4 or 6. One of version 4 that came in the clothes of version 6 is what it is.
private struct Address {
    let bytes: [UInt8]

    init?(_ text: String) {
        var four = in_addr(), six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: &four) { Array($0) }
        } else if inet_pton(AF_INET6, String(text.prefix { $0 != "%" }), &six) == 1 {
            let all = withUnsafeBytes(of: &six) { Array($0) }
            let isFour = all[..<10].allSatisfy { $0 == 0 } && all[10] == 0xFF && all[11] == 0xFF
            bytes = isFour ? Array(all[12...]) : all
        } else {
            return nil
        }
    }
}

/// An address, or all that begin with the same bits.
private struct Network {
    let base: [UInt8]
    let bits: Int

    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = Address(String(parts[0])) else { return nil }
        base = address.bytes
        guard parts.count == 2 else {
            bits = base.count * 8
            return
        }
        guard let length = Int(parts[1]), (0...base.count * 8).contains(length) else { return nil }
        bits = length
    }

    func contains(_ address: Address) -> Bool {
        guard address.bytes.count == base.count else { return false }
        return zip(base, address.bytes).enumerated().allSatisfy { index, pair in
            let counted = min(8, max(0, bits - index * 8))
            return (pair.0 ^ pair.1) & ~UInt8(truncatingIfNeeded: 0xFF >> counted) == 0
        }
    }
}
