@testable import Gatepost
import Safeguarding
import Testing
import TestSupport

@Suite struct NetworkAddressTests {
    @Test(
        "an address is one in either writing, and nothing else is",
        arguments: ["", "local", "192.0.2.1:80", "[2001:db8::1]", " 192.0.2.1", "192.0.2", "1", "evil.example"])
    func read(text: String) {
        #expect(NetworkAddress(text) == nil)
        #expect(NetworkAddress("::ffff:192.0.2.1") == NetworkAddress("192.0.2.1") && NetworkAddress("192.0.2.1") != nil)
        #expect(NetworkAddress("2001:DB8:0::1") == NetworkAddress("2001:db8::1"))
        #expect(NetworkAddress("2001:db8::1") != NetworkAddress("2001:db8::2"))
        #expect(NetworkAddress("fe80::1%eth0") == NetworkAddress("fe80::1") && NetworkAddress("fe80::1") != nil)
    }

    @Test("P3: a household's endless addresses of IPv6 count as one, and IPv4 addresses each for themselves") func household() async throws
    {
        let world = try await World()
        func waits(_ address: (Int) -> String) async throws -> Bool {
            for number in 0..<60 where try await Throttle(world.application).admit([.address(address(number))], at: world.now) != nil {
                return true
            }
            return false
        }
        #expect(try await waits { "2001:db8:0:1::\(String($0, radix: 16))" })
        #expect(try await waits { _ in "192.0.2.1" })
        #expect(try await !waits { "198.51.100.\($0)" })
        #expect(try await !waits { "2001:db8:0:\(String($0 + 2, radix: 16))::1" })
        #expect(try await Throttle(world.application).admit([.address("::ffff:192.0.2.1")], at: world.now) != nil)
    }
}
