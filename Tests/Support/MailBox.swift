public import Foundation

/// The mail server that `bin/test` starts, and what it was given.
public struct MailBox: Sendable {
    /// Over STARTTLS, and over TLS: `smtp://…`, `smtps://…`.
    public let address, overTLS: String
    public let folder: URL

    /// - Returns: `nil` when the tests run without one.
    public static let running: MailBox? = {
        let environment = ProcessInfo.processInfo.environment
        guard let address = environment["GATEPOST_TEST_MAIL"], let overTLS = environment["GATEPOST_TEST_MAIL_TLS"],
            let folder = environment["GATEPOST_TEST_MAIL_FOLDER"]
        else { return nil }
        return MailBox(address: address, overTLS: overTLS, folder: URL(fileURLWithPath: folder))
    }()

    /// Letters to an address, as they arrived. Each test writes to addresses of its own.
    public func letters(to address: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasSuffix("-\(address).eml") }.sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }
}

/// The push service that `bin/test` starts, with a few browsers behind it.
public struct PushBox: Sendable {
    public let port: Int
    public let folder: URL

    public static let running: PushBox? = {
        let environment = ProcessInfo.processInfo.environment
        guard let port = environment["GATEPOST_TEST_PUSH_PORT"].flatMap({ Int($0) }), let folder = environment["GATEPOST_TEST_PUSH_FOLDER"] else {
            return nil
        }
        return PushBox(port: port, folder: URL(fileURLWithPath: folder))
    }()

    public struct Keys: Decodable, Sendable { public let p256dh, auth: String }

    public func keys(of browser: String) throws -> Keys {
        try JSONDecoder().decode(Keys.self, from: Data(contentsOf: folder.appending(path: "\(browser).keys.json")))
    }

    /// What a browser was told, decrypted by a library that is not ours.
    public struct Told: Decodable, Sendable {
        public struct Said: Decodable, Sendable { public let title, body, path: String }
        public struct Claims: Decodable, Sendable {
            public let aud, sub, key: String
            public let exp: Int
        }

        public let said: Said
        public let claims: Claims
        /// Bytes of the whole message.
        public let length: Int
    }

    /// Takes what a browser was told, so that it is not there any more.
    public func take(_ browser: String) throws -> [Told] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.lastPathComponent.hasPrefix("\(browser)-") }.sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { file in
                defer { try? FileManager.default.removeItem(at: file) }
                return try JSONDecoder().decode(Told.self, from: Data(contentsOf: file))
            }
    }
}
