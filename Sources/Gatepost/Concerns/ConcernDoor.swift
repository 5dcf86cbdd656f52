import Foundation
public import Safeguarding
public import Storage

/// The way in for people without an account: an address that the setting puts on its door, and that leavers keep (D11, S9).
public enum ConcernDoor {
    /// The code in the address. It is worked out rather than stored: its beginning finds the setting, and its end is another with each
    /// round, so that a new one makes those before it lead nowhere.
    public static func code(of setting: Setting.ID, with secrets: Secrets, from db: Reader) throws -> String {
        let round = try db.count("SELECT COUNT(*) FROM concern_door WHERE setting = \(setting)")
        return beginning(of: setting, with: secrets)
            + letters(6, secrets.code(for: "concern door", [setting.bytes, Array(String(round).utf8)]))
    }

    private static func beginning(of setting: Setting.ID, with secrets: Secrets) -> String {
        letters(6, secrets.code(for: "concern door setting", [setting.bytes]))
    }

    private static func letters(_ count: Int, _ bytes: [UInt8]) -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return String(bytes.prefix(count).map { letters[Int($0) % letters.count] })
    }

    /// A setting as its door shows it.
    public struct Found: Sendable {
        public let setting: Setting.ID
        public let name: String
        public let code: String
    }

    /// - Throws: `NotFound` for a code that is nobody's.
    public static func find(_ code: String, in application: Application) async throws -> Found {
        let secrets = application.secrets
        for setting in try await application.settings() where code.hasPrefix(beginning(of: setting, with: secrets)) {
            if let found = try await door(of: setting, in: application), found.code == code { return found }
        }
        throw NotFound()
    }

    /// - Returns: `nil` for a setting that is closed.
    static func door(of setting: Setting.ID, in application: Application) async throws -> Found? {
        let secrets = application.secrets
        return try await application.read(in: setting) { db in
            guard try Closing.current(in: setting, from: db) == nil,
                let name = try db.row("SELECT name FROM setting WHERE id = \(setting)", { try $0.text(0) })
            else { return nil }
            return Found(setting: setting, name: name, code: try code(of: setting, with: secrets, from: db))
        }
    }
}
