import Testing

@testable import Web

@Suite("Proxies in front")
struct ProxiesTests {
    @Test(
        "Who came is taken from a proxy that was named, and from nobody else",
        arguments: [
            // At a proxy of ours: whom it saw last counts, and never what somebody put before.
            ("127.0.0.1", "203.0.113.7", "203.0.113.7"),
            ("127.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7"),
            ("::1", "2001:db8::7", "2001:db8::7"),
            ("::ffff:127.0.0.1", "203.0.113.7", "203.0.113.7"),
            ("10.0.4.200", "203.0.113.7,10.0.4.9", "203.0.113.7"),
            // Nothing that it could have seen: then itself, or the one nearest to us.
            ("127.0.0.1", nil, "127.0.0.1"),
            ("127.0.0.1", "unknown", "127.0.0.1"),
            ("127.0.0.1", "203.0.113.7, <script>", "127.0.0.1"),
            ("127.0.0.1", "somebody, 10.0.4.9", "10.0.4.9"),
            ("127.0.0.1", "10.0.4.9", "10.0.4.9"),
            // Not named: whatever it says of others is not believed.
            ("203.0.113.7", "127.0.0.1", "203.0.113.7"),
            ("10.0.5.1", "198.51.100.1", "10.0.5.1"),
            ("127.0.0.2", "198.51.100.1", "127.0.0.2"),
            ("local", "198.51.100.1", "local"),
        ] as [(String, String?, String)])
    func visitors(peer: String, forwarded: String?, visitor: String) throws {
        let proxies = try Proxies("127.0.0.1, ::1,10.0.4.0/24")
        #expect(proxies.visitor(at: peer, forwarded: forwarded) == visitor)
        #expect(Proxies.none.visitor(at: peer, forwarded: forwarded) == peer)
    }

    @Test(
        "A network holds what begins as it does",
        arguments: [
            ("10.0.4.0/22", "10.0.7.255", true), ("10.0.4.0/22", "10.0.8.0", false), ("0.0.0.0/0", "203.0.113.7", true),
            ("0.0.0.0/0", "2001:db8::1", false), ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
            ("fe80::1", "fe80::1%eth0", true), ("10.0.4.7", "10.0.4.7", true), ("10.0.4.7", "10.0.4.70", false),
        ])
    func networks(network: String, address: String, isIn: Bool) throws {
        #expect(try Proxies(network).contains(address) == isIn)
    }

    @Test(
        "What is no address is told to whoever wrote it",
        arguments: ["caddy", "127.0.0.1, localhost", "10.0.4.0/33", "10.0.4.0/", "10.0.4/24", "::/129"])
    func unknown(text: String) throws {
        #expect(throws: UnknownProxy.self) { try Proxies(text) }
        #expect(try Proxies(" , ").isEmpty)
    }
}
