import Gatepost
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite("Senders who never finish")
struct DeadlineTests {
    @Test(
        "A body that never ends is given up, with a page that says so",
        arguments: ["application/x-www-form-urlencoded", "multipart/form-data; boundary=B"])
    func neverEnds(type: String) async throws {
        let world = try await World()
        var site = TestSite(world, routes: [.post("/say", .everyone) { _ in .done }.within(.milliseconds(50))])
        site.options.uploadMemory = 1_000
        let door = try FrontDoor(world.application, site.options, Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let (body, source) = RequestBody.makeStream()
        await source.yield(ByteBuffer(string: type.hasPrefix("m") ? "--B\r\n" : "words=hel"))
        let head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/say", headerFields: [.contentType: type])
        let response = try await door.respond(to: Request(head: head, body: body), context: Connection(peer: nil))
        #expect(response.status.code == 408)
        source.finish()
    }

    @Test("More than was announced is refused while it arrives, not after")
    func tooLong() async throws {
        let world = try await World()
        let site = TestSite(world, routes: [.post("/say", .everyone, body: .form(limit: 1_000)) { _ in .done }])
        let door = try FrontDoor(world.application, site.options, Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let (body, source) = RequestBody.makeStream()
        let head = HTTPRequest(
            method: .post, scheme: "http", authority: "localhost", path: "/say",
            headerFields: [.contentType: "application/x-www-form-urlencoded"])
        async let response = door.respond(to: Request(head: head, body: body), context: Connection(peer: nil))
        await source.yield(ByteBuffer(string: String(repeating: "a", count: 800)))
        await source.yield(ByteBuffer(string: String(repeating: "a", count: 800)))
        #expect(try await response.status.code == 413)
        source.finish()
    }
}
