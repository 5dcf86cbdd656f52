import Crypto
public import Safeguarding
import Storage

/// A signed statement of how far a setting's log had come, to be mailed and printed: whoever holds one can tell a log
/// that was rewritten, or whose tail was cut off.
public struct Checkpoint: Hashable, Sendable {
    public let setting: Setting.ID
    public let number: Int
    public let hash: [UInt8]
    public let at: Int
    public let signature: [UInt8]

    /// One line: format, setting, number, hash, time, signature, with hexadecimal bytes.
    public var line: String { "gatepost-checkpoint-1 \(setting) \(number) \(hash.hexadecimal) \(at) \(signature.hexadecimal)" }

    public init?(line: String) {
        let parts = line.split(whereSeparator: \.isWhitespace)
        guard parts.count == 6, parts[0] == "gatepost-checkpoint-1", let setting = Setting.ID(parts[1]), let number = Int(parts[2]),
            let hash = [UInt8](hexadecimal: parts[3]), let at = Int(parts[4]), let signature = [UInt8](hexadecimal: parts[5])
        else { return nil }
        self.init(setting: setting, number: number, hash: hash, at: at, signature: signature)
    }

    init(setting: Setting.ID, number: Int, hash: [UInt8], at: Int, signature: [UInt8]) {
        self.setting = setting
        self.number = number
        self.hash = hash
        self.at = at
        self.signature = signature
    }

    /// Signs the present head of a log.
    init(of head: AuditLog.Head, in setting: Setting.ID, at now: Int, by secrets: Secrets) throws {
        let message = Checkpoint.message(setting, head.number, head.hash, now)
        self.init(
            setting: setting, number: head.number, hash: head.hash, at: now, signature: Array(try secrets.signing.signature(for: message)))
    }

    /// Whether it was signed with our key.
    public func isGenuine(by secrets: Secrets) -> Bool {
        secrets.signing.publicKey.isValidSignature(signature, for: Checkpoint.message(setting, number, hash, at))
    }

    private static func message(_ setting: Setting.ID, _ number: Int, _ hash: [UInt8], _ at: Int) -> [UInt8] {
        Array("gatepost-checkpoint-1 \(setting) \(number) \(hash.hexadecimal) \(at)".utf8)
    }
}

extension [UInt8] {
    public var hexadecimal: String {
        String(unsafeUninitializedCapacity: count * 2) { buffer in
            for (index, byte) in enumerated() {
                let (high, low) = (byte >> 4, byte & 15)
                buffer[index * 2] = high + (high < 10 ? 0x30 : 0x57)
                buffer[index * 2 + 1] = low + (low < 10 ? 0x30 : 0x57)
            }
            return count * 2
        }
    }

    public init?(hexadecimal text: some StringProtocol) {
        let digits = text.utf8.map { digit -> UInt8? in
            switch digit {
            case 0x30...0x39: digit - 0x30
            case 0x61...0x66: digit - 0x57
            default: nil
            }
        }
        guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { (digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0) }
    }
}
