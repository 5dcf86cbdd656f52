import Foundation
import Gatepost
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Safeguarding
import TestSupport

@testable import Web

/// The server over a test's world. A session's secret is its member's identifier, so that a test signs in by naming who.
struct TestSite {
    let world: World
    var options: ServerOptions

    init(_ world: World, routes: [Route] = Routes.all) {
        self.world = world
        let setting = world.setting
        options = ServerOptions { secret, now, application, _ in
            guard let member = Member.ID(secret) else { return nil }
            let viewer = try await application.read { db in try Viewer.load(member, in: setting, at: now, from: db) }
            return .init(SignedIn(person: viewer?.person ?? Person.ID(low: 9), viewer: viewer, provenAt: now))
        }
        options.routes = routes
    }

    func visit(_ test: @escaping @Sendable (Browser) async throws -> Void) async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = world.application
        try await makeServer(application, options, logger: logger).test(.router) { client in
            try await test(Browser(client: client, sameSite: SameSite(key: application.secrets.key(for: "form token"), publicAddress: "")))
        }
    }
}

struct Browser: Sendable {
    let client: any TestClientProtocol
    let sameSite: SameSite
    static let door = "0123456789abcdef"

    func get(_ path: String, as member: Member.ID? = nil, method: String = "GET", _ headers: [String: String] = [:]) async throws -> Answer
    {
        Answer(try await client.execute(uri: path, method: HTTPRequest.Method(rawValue: method) ?? .get, headers: fields(member, headers)))
    }

    /// Sends a form as one of our own pages would, token and all.
    func post(
        _ path: String, _ form: String = "", as member: Member.ID? = nil, type: String = "application/x-www-form-urlencoded",
        token: String? = nil, _ headers: [String: String] = ["sec-fetch-site": "same-origin"]
    ) async throws -> Answer {
        var headers = headers
        headers["content-type"] = type
        let cookie = member.map(\.description) ?? Self.door
        if member == nil { headers["cookie"] = headers["cookie"] ?? "gatepost-door=\(Self.door)" }
        let token = token ?? sameSite.token(for: cookie)
        let body = type.hasPrefix("application/x-www") ? "token=\(token)&\(form)" : form
        if body == form { headers["x-form-token"] = token }
        return Answer(
            try await client.execute(uri: path, method: .post, headers: fields(member, headers), body: ByteBuffer(bytes: Array(body.utf8))))
    }

    /// Sends a form with files, in the bytes that a browser would send with the boundary "B".
    func send(_ path: String, _ body: [UInt8], as member: Member.ID? = nil, token: String? = nil) async throws -> Answer {
        let headers = [
            "content-type": "multipart/form-data; boundary=B", "sec-fetch-site": "same-origin",
            "x-form-token": token ?? sameSite.token(for: member.map(\.description) ?? Self.door),
        ]
        return Answer(try await client.execute(uri: path, method: .post, headers: fields(member, headers), body: ByteBuffer(bytes: body)))
    }

    private func fields(_ member: Member.ID?, _ headers: [String: String]) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
        if let member { fields[.cookie] = "gatepost-session=\(member)" }
        return fields
    }
}

/// What came back, in plain values.
struct Answer: Sendable {
    let status: Int
    let bytes: [UInt8]
    private let fields: HTTPFields

    init(_ response: TestResponse) {
        status = response.status.code
        bytes = Array(response.body.readableBytesView)
        fields = response.headers
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    subscript(name: String) -> String? { HTTPField.Name(name).flatMap { fields[$0] } }
    func all(_ name: String) -> [String] { HTTPField.Name(name).map { fields[values: $0] } ?? [] }
    var setCookies: [String] { fields[values: .setCookie] }
}
