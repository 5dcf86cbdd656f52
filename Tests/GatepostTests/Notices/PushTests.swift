import Crypto
import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Where messages to browsers may be sent") struct PushHostTests {
    @Test("N1: the services of browsers, and no address that could point inwards") func hosts() {
        for good in [
            "https://fcm.googleapis.com/fcm/send/abc:def", "https://updates.push.services.mozilla.com/wpush/v2/x",
            "https://web.push.apple.com/QABC", "https://wns2-par02p.notify.windows.com/w/?token=B",
        ] { #expect(PushHosts.known.origin(of: good) != nil, "\(good)") }
        for bad in [
            "http://fcm.googleapis.com/x", "https://fcm.googleapis.com", "https://fcm.googleapis.com/", "https://fcm.googleapis.com:8443/x",
            "https://fcm.googleapis.com@127.0.0.1/x", "https://127.0.0.1/x", "https://[::1]/x", "https://10.0.0.8/x", "https://2130706433/x",
            "https://localhost/x", "http://127.0.0.1:80/x", "https://evil.example/fcm.googleapis.com/x", "https://fcm.googleapis.com.evil.example/x",
            "https://evilnotify.windows.com/x", "https://.notify.windows.com/x", "https://fcm.googleapis.com\\@evil.example/x",
            "https://fcm.googleapis.com /x", "https://fcm.googleapis.com/x\r\nHost: evil", "file:///etc/passwd", "HTTPS://FCM.googleapis.com/x",
            "https://fcm.googleapis.com#@evil.example/x", "gopher://fcm.googleapis.com/x", "",
        ] { #expect(PushHosts.known.origin(of: bad) == nil, "\(bad)") }
    }

    @Test("this machine is a service only where a test names its port") func loopback() {
        #expect(PushHosts(loopback: 8_123).origin(of: "http://127.0.0.1:8123/push/a") == "http://127.0.0.1:8123")
        #expect(PushHosts(loopback: 8_123).origin(of: "http://127.0.0.1:8124/push/a") == nil)
        #expect(PushHosts(loopback: 8_123).origin(of: "http://127.0.0.1:8123@evil.example/") == nil)
    }
}

@Suite("How messages to browsers are encrypted") struct PushMessageTests {
    private func bytes(_ text: String) throws -> [UInt8] { try #require([UInt8](base64ForAddresses: text)) }

    @Test("as the example of RFC 8291 is") func example() throws {
        let address = try #require(
            PushAddress(
                endpoint: "https://push.example.net/push/x",
                p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                auth: "BTBZMqHH6r4Tts7J_aSIgg"))
        let key = try P256.KeyAgreement.PrivateKey(rawRepresentation: Data(try bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")))
        let sealed = try PushMessage.seal(
            Array("When I grow up, I want to be a watermelon".utf8), for: address, with: key, salt: try bytes("DGv6ra1nlYgDCS1FRnbzlw"), padding: 0)
        #expect(
            sealed.base64ForAddresses
                == "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        )
    }

    @Test("keys that are none are refused") func keys() {
        let key = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
        #expect(PushAddress(endpoint: "x", p256dh: key, auth: "BTBZMqHH6r4Tts7J_aSIgg") != nil)
        #expect(PushAddress(endpoint: "x", p256dh: key, auth: "BTBZ") == nil)
        #expect(PushAddress(endpoint: "x", p256dh: "B" + key.dropFirst(2), auth: "BTBZMqHH6r4Tts7J_aSIgg") == nil)
        #expect(PushAddress(endpoint: "x", p256dh: "+/==", auth: "BTBZMqHH6r4Tts7J_aSIgg") == nil)
    }
}

/// Messages through a real service, decrypted by another library.
@Suite("Messages to browsers", .enabled(if: PushBox.running != nil), .serialized) struct PushTests {
    let world: World
    let mother, neighbour: Member.ID
    let box: PushBox
    let hosts: PushHosts

    init() async throws {
        world = try await World()
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
        box = try #require(PushBox.running)
        hosts = PushHosts(loopback: box.port)
    }

    private func device(_ browser: String, at path: String = "push", of member: Member.ID) async throws -> Record.ID {
        let keys = try box.keys(of: browser)
        let id: Record.ID = world.identifier()
        let address = try #require(
            PushAddress(endpoint: "http://127.0.0.1:\(box.port)/\(path)/\(browser)", p256dh: keys.p256dh, auth: keys.auth))
        try await world.perform(
            AddPushDevice(id, address, agent: "Firefox", secrets: world.application.secrets, hosts: hosts), by: member)
        return id
    }

    private func tell(_ member: Member.ID) async throws {
        let (asking, kind) = (world.asking(member), LetterKind.answer)
        try await world.application.database.write(.setting(world.setting)) { db in
            try Outbox.add(kind, to: member, about: member.bytes, for: asking, in: db)
        }
    }

    private func count(_ table: SQL) async throws -> Int {
        let setting = world.setting
        return try await world.application.read { db in try db.count("SELECT COUNT(*) FROM \(table) WHERE setting = \(setting)") }
    }

    @Test("N1: a browser is told that there is something to see, signed as ours, readable by nobody in between, and all are as long")
    func told() async throws {
        _ = try await device("anna", of: mother)
        _ = try await device("ben", of: neighbour)
        try await tell(mother)
        let asking = world.asking(mother)
        try await world.application.database.write(.setting(world.setting)) { [mother] db in
            try Outbox.add(.urgentRing, to: mother, about: mother.bytes, for: asking, in: db)
        }
        try await Pushes(world.application, to: hosts).deliver()
        let told = try box.take("anna")
        #expect(told.map(\.said.title) == ["Acorn Lane", "Acorn Lane"])
        #expect(told.map(\.said.path) == ["/office", "/office"])
        #expect(Set(told.map(\.said.body)) == ["The office has an answer for you.", "Please read the letter that we have sent you."])
        #expect(Set(told.map(\.length)).count == 1, "what a message says is not told by its length")
        let claims = try #require(told.first?.claims)
        #expect(claims.aud == "http://127.0.0.1:\(box.port)" && claims.sub == "mailto:office@acornlane.example")
        #expect(claims.exp > world.now / Span.second && claims.exp <= world.now / Span.second + 86_400)
        #expect(claims.key == world.application.secrets.pushPublicKey)
        #expect(try box.take("ben").isEmpty)
        try await Pushes(world.application, to: hosts).deliver()
        #expect(try box.take("anna").isEmpty, "each is sent once")
    }

    @Test("where a browser gets its messages is sealed, and a copy of the row opens nowhere else") func sealed() async throws {
        let id = try await device("anna", of: mother)
        for value in try await world.application.database.allValues() {
            #expect(!String(decoding: value, as: UTF8.self).contains("/push/anna"))
        }
        let (setting, secrets, other) = (world.setting, world.application.secrets, world.identifier() as Record.ID)
        let sealed = try #require(
            try await world.application.read { db in try db.row("SELECT sealed FROM push_device WHERE id = \(id)") { try $0.bytes(0) } })
        #expect(try PushSeal.open(sealed, as: id, in: setting, by: secrets).endpoint.hasSuffix("/push/anna"))
        #expect(throws: (any Error).self) { try PushSeal.open(sealed, as: other, in: setting, by: secrets) }
    }

    @Test("a browser that is gone is forgotten, a busy service is asked again, one that refuses five times is left alone") func gone()
        async throws
    {
        _ = try await device("anna", at: "gone", of: mother)
        try await tell(mother)
        try await Pushes(world.application, to: hosts).deliver()
        #expect(try await count("push_device") == 0)
        #expect(try await count("push_note") == 0)
        _ = try await device("anna", at: "busy", of: mother)
        try await tell(mother)
        try await Pushes(world.application, to: hosts).deliver()
        let next = try await world.application.read { db in try db.count("SELECT next_at FROM push_note") }
        #expect(next == world.now + Span.minute)
        world.wait(2 * Span.day)
        try await Pushes(world.application, to: hosts).deliver()
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM push_note WHERE sent_at IS NULL") } == 0)
        _ = try await device("cat", at: "refused", of: neighbour)
        for _ in 0..<5 {
            try await tell(neighbour)
            try await Pushes(world.application, to: hosts).deliver()
        }
        #expect(try await count("push_device") == 1)
    }

    @Test("D14, D17: nothing goes to somebody whose access has ended meanwhile, and a tablet that changes hands shows one person's messages")
    func ended() async throws {
        _ = try await device("anna", of: mother)
        try await tell(mother)
        let leaver = mother
        try await world.write("UPDATE carer SET last_day = \(world.today.adding(days: -1)) WHERE setting = \(world.setting) AND member = \(leaver)")
        try await Pushes(world.application, to: hosts).deliver()
        #expect(try box.take("anna").isEmpty)
        _ = try await device("dan", of: neighbour)
        let other = try await world.carer(of: try await world.child("Ivy", "Marsh"), named: "Kim Marsh")
        _ = try await device("dan", of: other)
        try await tell(neighbour)
        try await Pushes(world.application, to: hosts).deliver()
        #expect(try box.take("dan").isEmpty)
        try await tell(other)
        try await Pushes(world.application, to: hosts).deliver()
        #expect(try box.take("dan").count == 1)
    }

    @Test("nobody adds a browser whose messages would go elsewhere, takes off another's, or has more than ten") func adding() async throws {
        let keys = try box.keys(of: "anna")
        let secrets = world.application.secrets
        func add(_ endpoint: String) throws -> AddPushDevice {
            AddPushDevice(
                world.identifier(), try #require(PushAddress(endpoint: endpoint, p256dh: keys.p256dh, auth: keys.auth)), agent: "Firefox",
                secrets: secrets)
        }
        #expect(try await world.refusals(of: try add("https://10.0.0.8/x"), to: mother) == [.pushServiceUnknown])
        #expect(try await world.refusals(of: try add("http://127.0.0.1:\(box.port)/push/anna"), to: mother) == [.pushServiceUnknown])
        for number in 0..<10 { #expect(try await world.refusals(of: try add("https://web.push.apple.com/\(number)"), to: mother) == []) }
        #expect(try await world.refusals(of: try add("https://web.push.apple.com/10"), to: mother) == [.tooManyDevices(most: 10)])
        #expect(try await world.refusals(of: try add("https://web.push.apple.com/3"), to: mother) == [], "the same one again is no more")
        let id: Record.ID = try #require(
            try await world.application.read { db in try db.row("SELECT id FROM push_device ORDER BY id") { try $0.identifier(0) } })
        await #expect(throws: NotFound.self) { try await world.perform(RemovePushDevice(id), by: neighbour) }
        try await world.perform(RemovePushDevice(id), by: mother)
        #expect(try await count("push_device") == 9)
    }
}
