import Safeguarding
import Testing

@Suite struct DeviceRuleTests {
    private func networks(_ text: String) -> [NamedNetwork] { NamedNetwork.list(text) ?? [] }

    private func asked(hours: Bool = false, from networks: String = "") -> DeviceRule {
        DeviceRule(isNeeded: true, inHoursOnly: hours, networks: self.networks(networks))
    }

    @Test("P9: nothing is asked of any device until the setting says so") func off() {
        let anywhere = DeviceAtGate(isEnrolled: false, isOpen: false, address: nil)
        #expect(ownDevice(.none, anywhere) == nil)
        let stillOff = DeviceRule(isNeeded: false, inHoursOnly: true, networks: networks("203.0.113.0/24"))
        #expect(ownDevice(stillOff, anywhere) == nil)
        #expect(ownDevice(asked(), anywhere) == .ownDeviceNeeded)
        #expect(ownDevice(asked(), DeviceAtGate(isEnrolled: true, isOpen: false, address: nil)) == nil)
    }

    @Test("P9: hours and networks are asked of an enrolled device, and are no way round being one") func more() {
        let rule = asked(hours: true, from: "203.0.113.0/24 Main house\n2001:db8::/32")
        func refusal(_ isEnrolled: Bool, _ isOpen: Bool, _ address: String?) -> Refusal? {
            ownDevice(rule, DeviceAtGate(isEnrolled: isEnrolled, isOpen: isOpen, address: address))
        }
        #expect(refusal(false, true, "203.0.113.9") == .ownDeviceNeeded)
        #expect(refusal(true, false, "203.0.113.9") == .outsideHours)
        #expect(refusal(true, true, "203.0.113.9") == nil && refusal(true, true, "2001:db8:5::1") == nil)
        for elsewhere in ["203.0.114.9", "198.51.100.1", "2001:db9::1", "local", "", nil] {
            #expect(refusal(true, true, elsewhere) == .outsideNetwork, "\(elsewhere ?? "unknown")")
        }
    }

    @Test("P9: an address is told from its neighbours by bits, however it is written") func ranges() throws {
        let range = try #require(NetworkRange("10.1.4.0/22"))
        for inside in ["10.1.4.0", "10.1.7.255", "::ffff:10.1.5.6"] { #expect(range.contains(inside), "\(inside)") }
        for outside in ["10.1.3.255", "10.1.8.0", "10.1.4", "10.1.4.0.0", "10.1.4.256", "a10.1.4.1", "::10.1.5.6"] {
            #expect(!range.contains(outside), "\(outside)")
        }
        let one = try #require(NetworkRange("2001:DB8::1"))
        #expect(one.contains("2001:db8:0:0:0:0:0:1") && one.contains("2001:db8::1%en0") && !one.contains("2001:db8::2"))
        #expect(NetworkRange("fe80::/10")?.contains("febf::1") == true && NetworkRange("fe80::/16")?.contains("fec0::1") == false)
        for nonsense in ["", "/24", "10.0.0.0/33", "10.0.0.0/", "1:2:3", "1::2::3", "10.0.0.0/24/24", "host", "-1.0.0.0", "10.0.0.0/+9"] {
            #expect(NetworkRange(nonsense) == nil, "\(nonsense)")
        }
        for wide in ["10.0.0.0/7", "0.0.0.0/0", "::/8"] { #expect(NamedNetwork.list(wide) == nil, "\(wide)") }
    }

    @Test("P9: what lets more in is looser: another network, a wider one, or none at all") func looser() {
        let now = networks("203.0.113.0/24 Main house\n198.51.100.7 Annexe")
        #expect(
            isLooser([], than: now) && isLooser(networks("203.0.112.0/23"), than: now) && isLooser(now + networks("192.0.2.1"), than: now))
        #expect(!isLooser(now, than: now) && !isLooser(networks("203.0.113.16/28"), than: now) && !isLooser(now, than: []))
        #expect(isLooser(networks("2001:db8::/32"), than: now))
    }

    @Test("a list of networks is read as it was typed, and a line that is none is told of") func lists() {
        let typed = "203.0.113.0/24   Main house\n\n  198.51.100.7\r\n2001:db8::/32 Attic"
        let read = networks(typed)
        #expect(read.map(\.name) == ["Main house", "", "Attic"])
        #expect(NamedNetwork.list(NamedNetwork.text(read)) == read)
        #expect(NamedNetwork.list("Main house 203.0.113.0/24") == nil && NamedNetwork.list("") == [])
        #expect(NamedNetwork.list((0...NamedNetwork.most).map { "192.0.2.\($0)" }.joined(separator: "\n")) == nil)
    }

    @Test("P9: a PIN is six digits, and none of those that people try first") func pins() throws {
        for nonsense in ["", "12345", "1234567", "12345a", "１２３４５６", "-12345"] { #expect(DevicePIN(nonsense) == nil, "\(nonsense)") }
        for easy in ["000000", "123456", "987654", "121212", "123123", "777777"] { #expect(DevicePIN(easy)?.isEasy == true, "\(easy)") }
        for good in ["402817", "118202", "135790"] { #expect(DevicePIN(good)?.isEasy == false, "\(good)") }
        #expect(DevicePIN("402 817")?.digits == "402817")
    }

    @Test("P9: the board calls it met only where the setting asks for devices and has some") func board() {
        #expect(LiveState.devices(asked: false, enrolled: 0) == LiveState(.unmet, .notAsked))
        #expect(LiveState.devices(asked: false, enrolled: 4) == LiveState(.unmet, .notAsked))
        #expect(LiveState.devices(asked: true, enrolled: 0) == LiveState(.attention, .nothing))
        #expect(LiveState.devices(asked: true, enrolled: 1) == .enforced)
    }
}
