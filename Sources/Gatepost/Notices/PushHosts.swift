/// Where messages to browsers may be sent: the push services of the browsers that there are, and nowhere else. A browser tells its
/// address to us, and whoever tampers with that would otherwise have this server call an address of their choice, within its own network too.
public struct PushHosts: Sendable {
    /// A port of this machine that stands in for a service. It can be named by tests only: nothing that is public takes it.
    private let loopback: Int?

    init(loopback: Int?) { self.loopback = loopback }

    public static let known = PushHosts(loopback: nil)

    /// The service of Chrome and those that are built from it, Firefox's, Safari's, and Edge's on Windows.
    private static let names = ["fcm.googleapis.com", "updates.push.services.mozilla.com", "web.push.apple.com"]
    private static let families = [".push.services.mozilla.com", ".push.apple.com", ".notify.windows.com"]

    /// The service at an address, as `https://fcm.googleapis.com`.
    /// - Returns: `nil` for every address to which nothing may be sent: another scheme or port, a user in it, a literal address, a host
    ///   that is not on the list. It is read here letter by letter, so that no two readers can understand it differently.
    public func origin(of endpoint: String) -> String? {
        let utf8 = Array(endpoint.utf8)
        guard utf8.count <= 1_000, utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "#") }) else {
            return nil
        }
        if let loopback, endpoint.hasPrefix("http://127.0.0.1:\(loopback)/") { return "http://127.0.0.1:\(loopback)" }
        let scheme = "https://"
        guard endpoint.hasPrefix(scheme) else { return nil }
        let host = endpoint.dropFirst(scheme.count).prefix { $0 != "/" }
        let path = endpoint.dropFirst(scheme.count + host.count)
        guard path.count > 1, host.utf8.allSatisfy(PushHosts.isOfName) else { return nil }
        let name = String(host)
        let isKnown = PushHosts.names.contains(name) || PushHosts.families.contains { name.hasSuffix($0) && name.count > $0.count }
        return isKnown ? scheme + name : nil
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E: true
        default: false
        }
    }
}
