import Crypto
import Foundation
public import Safeguarding

/// Writes a setting's log so that it can be verified without Gatepost: every hashed field, the hash, the checkpoints, and
/// the public key that they are signed with. `docs/architecture.md` states the bytes that are hashed.
public struct ExportLog: Sendable {
    let setting: Setting.ID
    public init(of setting: Setting.ID) { self.setting = setting }

    private struct Key: Encodable {
        let setting, publicKey: String
        let format = "gatepost-log-1"
    }

    /// Hands over one JSON object at a time, the key's first and then every entry in order.
    public func write(from application: Application, to line: (String) -> Void) async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func json(_ value: some Encodable) throws -> String { String(decoding: try encoder.encode(value), as: UTF8.self) }
        line(try json(Key(setting: setting.description, publicKey: application.secrets.publicKey.hexadecimal)))
        var number = 0
        while true {
            let page = try await application.read(in: setting) { [number] db in try AuditPage.entries(of: setting, after: number, in: db) }
            guard let last = page.last else { return }
            for (place, entry, hash) in page {
                line(try LogLine(entry, number: place, hash: hash).json())
            }
            number = last.0
        }
    }
}
