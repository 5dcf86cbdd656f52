import Crypto
import Foundation
public import Safeguarding

/// The first file of a pack: what is in it, byte by byte, and by whom it was made. It is signed with the key that signs the log's
/// checkpoints, so whoever holds one of those can tell whose pack it is.
///
///     gatepost-evidence-1
///     setting SETTING NAME
///     period FIRST LAST
///     made MICROSECONDS MEMBER
///     key PUBLIC-KEY
///     log FIRST LAST HASH-BEFORE HASH-OF-LAST
///     file SHA-256 BYTES NAME
public struct EvidenceIndex: Hashable, Sendable {
    public struct File: Hashable, Sendable {
        public let name: String
        public let digest: [UInt8]
        public let bytes: Int
    }

    /// The part of the log that is in it: from entry `first` to `last`, after an entry of hash `before`. Empty when `last` is less.
    public struct Log: Hashable, Sendable {
        public let first, last: Int
        public let before, end: [UInt8]
    }

    public let setting: Setting.ID
    public let settingName: String
    public let period: RegisterTable.Period
    public let madeAt: Int
    public let madeBy: Member.ID
    public let key: [UInt8]
    public let log: Log
    public let files: [File]

    static let format = "gatepost-evidence-1"
    public static let name = "index.txt"
    public static let signatureName = "index.sig"

    public var text: String {
        let head = [
            Self.format, "setting \(setting) \(settingName.filter { !$0.isNewline })", "period \(period.first) \(period.last)",
            "made \(madeAt) \(madeBy)", "key \(key.hexadecimal)",
            "log \(log.first) \(log.last) \(log.before.hexadecimal) \(log.end.hexadecimal)",
        ]
        return (head + files.map { "file \($0.digest.hexadecimal) \($0.bytes) \($0.name)" }).joined(separator: "\n") + "\n"
    }

    /// - Returns: nil for what is no index of ours.
    public init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 7, lines[0] == Self.format, lines.last?.isEmpty == true else { return nil }
        func words(_ line: Int, _ name: String, _ count: Int) -> [Substring]? {
            let parts = lines[line].split(separator: " ", maxSplits: count, omittingEmptySubsequences: false)
            return parts.count == count + 1 && parts[0] == name ? Array(parts.dropFirst()) : nil
        }
        guard let who = words(1, "setting", 2), let setting = Setting.ID(who[0]), let period = words(2, "period", 2),
            let first = Day(String(period[0])), let last = Day(String(period[1])), let made = words(3, "made", 2),
            let madeAt = Int(made[0]),
            let madeBy = Member.ID(made[1]), let key = words(4, "key", 1).flatMap({ [UInt8](hexadecimal: $0[0]) }),
            let log = words(5, "log", 4), let from = Int(log[0]), let to = Int(log[1]), let before = [UInt8](hexadecimal: log[2]),
            let end = [UInt8](hexadecimal: log[3])
        else { return nil }
        let files = (6..<lines.count - 1).map { line -> File? in
            guard let parts = words(line, "file", 3), let digest = [UInt8](hexadecimal: parts[0]), let bytes = Int(parts[1]) else {
                return nil
            }
            return File(name: String(parts[2]), digest: digest, bytes: bytes)
        }
        guard !files.contains(nil) else { return nil }
        self.init(
            setting: setting, settingName: String(who[1]), period: RegisterTable.Period(first, last), madeAt: madeAt, madeBy: madeBy,
            key: key,
            log: Log(first: from, last: to, before: before, end: end), files: files.compactMap(\.self))
    }

    init(
        setting: Setting.ID, settingName: String, period: RegisterTable.Period, madeAt: Int, madeBy: Member.ID, key: [UInt8], log: Log,
        files: [File]
    ) {
        self.setting = setting
        self.settingName = settingName
        self.period = period
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.key = key
        self.log = log
        self.files = files
    }

    /// In hexadecimal digits, with a line end.
    func signature(by secrets: Secrets) throws -> [UInt8] {
        Array((Array(try secrets.signing.signature(for: Array(text.utf8))).hexadecimal + "\n").utf8)
    }
}

/// What is wrong with a pack, or that nothing is.
public enum EvidenceFinding: Hashable, Sendable {
    case whole(files: Int, entries: Int)
    /// It has no index, or one that cannot be read.
    case notAPack
    /// The index was changed after it was signed, or its signature was.
    case badSignature
    /// It is signed, with another key than the one that was asked for.
    case otherKey
    case missing(String)
    case changed(String)
    /// In the archive, and not in the index.
    case added(String)
    /// An entry of the log does not follow from the one before it.
    case logBroken(at: Int)
}

/// Checks a pack by itself: no database and no secret is needed.
public struct VerifyEvidence {
    private let files: [(name: String, bytes: [UInt8])]
    private let expected: [UInt8]?

    /// - Parameter key: the public key that it has to be signed with, as a checkpoint's export names it; nil to take the pack's own word.
    public init(_ files: [(name: String, bytes: [UInt8])], signedBy key: [UInt8]? = nil) {
        self.files = files
        expected = key
    }

    public var index: EvidenceIndex? { bytes(of: EvidenceIndex.name).flatMap { EvidenceIndex(text: String(decoding: $0, as: UTF8.self)) } }

    /// Everything that was found, in the order of the index; a single `whole` when all is well.
    public var findings: [EvidenceFinding] {
        guard let index, let written = bytes(of: EvidenceIndex.name) else { return [.notAPack] }
        guard isSigned(written, by: index.key) else { return [.badSignature] }
        if let expected, expected != index.key { return [.otherKey] }
        var findings = index.files.compactMap { file -> EvidenceFinding? in
            guard let found = bytes(of: file.name) else { return .missing(file.name) }
            return Array(SHA256.hash(data: found)) == file.digest && found.count == file.bytes ? nil : .changed(file.name)
        }
        let known = Set(index.files.map(\.name) + [EvidenceIndex.name, EvidenceIndex.signatureName])
        var seen: Set<String> = []
        findings += files.filter { !known.contains($0.name) || !seen.insert($0.name).inserted }.map { .added($0.name) }
        if findings.isEmpty, let broken = brokenEntry(index) { findings.append(.logBroken(at: broken)) }
        return findings.isEmpty ? [.whole(files: index.files.count, entries: max(0, index.log.last - index.log.first + 1))] : findings
    }

    private func bytes(of name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }

    private func isSigned(_ written: [UInt8], by key: [UInt8]) -> Bool {
        // To the byte: what we write is sixty-four bytes in hexadecimal digits and a line end.
        guard let text = bytes(of: EvidenceIndex.signatureName), text.last == 0x0A,
            let signature = [UInt8](hexadecimal: String(decoding: text.dropLast(), as: UTF8.self)),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
        else { return false }
        return key.isValidSignature(signature, for: written)
    }

    /// The first entry that does not follow, if any.
    private func brokenEntry(_ index: EvidenceIndex) -> Int? {
        guard index.log.last >= index.log.first else { return nil }
        var (number, hash) = (index.log.first, index.log.before)
        for file in index.files where file.name.hasPrefix("log/") {
            for line in (bytes(of: file.name) ?? []).split(separator: 0x0A) {
                guard let entry = LogLine(json: Array(line)), entry.number == number, let read = entry.entry else { return number }
                hash = read.hash(after: hash, number: number)
                guard hash.hexadecimal == entry.hash else { return number }
                number += 1
            }
        }
        return number == index.log.last + 1 && hash == index.log.end ? nil : number
    }
}
