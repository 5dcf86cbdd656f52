import Foundation
import Safeguarding

/// One entry of the log as other programs read it: every hashed field, and the hash.
struct LogLine: Codable {
    let setting, actor, member, device, verb, subject, outcome, hash: String
    let number, at: Int

    init(_ entry: AuditEntry, number: Int, hash: [UInt8]) {
        setting = entry.setting.description
        actor = entry.actor
        member = entry.member?.description ?? ""
        device = entry.device?.description ?? ""
        verb = entry.verb
        subject = entry.subject.hexadecimal
        outcome = entry.outcome
        self.hash = hash.hexadecimal
        self.number = number
        at = entry.at
    }

    /// - Returns: nil for what is no entry.
    init?(json: [UInt8]) {
        guard let line = try? JSONDecoder().decode(LogLine.self, from: Data(json)) else { return nil }
        self = line
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// The entry that was hashed; nil when a field cannot be read.
    var entry: AuditEntry? {
        guard let setting = Setting.ID(setting), let subject = [UInt8](hexadecimal: subject) else { return nil }
        let (whose, on) = (Member.ID(member), Device.ID(device))
        guard (whose == nil) == member.isEmpty, (on == nil) == device.isEmpty else { return nil }
        return AuditEntry(
            setting: setting, at: at, actor: actor, member: whose, device: on, verb: verb, subject: subject, outcome: outcome)
    }
}
