import Crypto
import Foundation
import Pictures

/// Writes one backup, part after part, each sealed before it meets the disk; nothing is whole in memory.
///
/// A backup is: lines of plain text, up to an empty one, that say its id and how its key is locked; then the parts, one after the other,
/// in numbered segments as every sealed file has them; then the manifest, and its length in eight bytes. The key of the segments
/// comes from the locked one and from the digest of those lines, so that nothing in them can be changed.
struct BackupWriter {
    let id: String
    private let file: PlainFile
    private var writer: SealWriter
    private var digest = SHA256()
    private var began = 0
    /// Bytes taken in, which is where the next part begins.
    private var offset = 0
    /// What opens it, for reading it back.
    let content: SymmetricKey

    /// - Parameter path: a file that is not there yet.
    static func begin(at path: String, lockedBy lock: BackupLock) async throws -> BackupWriter {
        try await DiskLane.run {
            let (id, content) = (SystemRandom().bytes(16), SystemRandom().bytes(32))
            let header = "gatepost-backup-1\nid \(id.hexadecimal)\n\(try lock.line(around: content, of: id))\n\n"
            let key = BackupHeader.key(content, Array(header.utf8))
            let file = try PlainFile(making: path)
            try file.append(Array(header.utf8))
            let writer = SealWriter(underItsOwn: key, after: Array(header.utf8))
            return BackupWriter(id: id.hexadecimal, file: file, writer: writer, content: key)
        }
    }

    private init(id: String, file: PlainFile, writer: SealWriter, content: SymmetricKey) {
        self.id = id
        self.file = file
        self.writer = writer
        self.content = content
    }

    mutating func add(_ bytes: [UInt8]) async throws {
        digest.update(data: bytes)
        offset += bytes.count
        let sealed = try writer.add(bytes)
        try await write(sealed)
    }

    /// Ends a part.
    mutating func end() -> BackupManifest.Part {
        defer { (digest, began) = (SHA256(), offset) }
        return BackupManifest.Part(offset: began, count: offset - began, digest: Array(digest.finalize()))
    }

    /// Writes the manifest, and waits until the disk has all of it.
    mutating func close(with manifest: BackupManifest) async throws {
        let text = Array(manifest.text.utf8)
        let length = (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (56 - 8 * $0)) }
        let sealed = try writer.add(text + length)
        let last = try writer.end()
        try await write(sealed + last)
        try await DiskLane.run { [file] in try file.settle() }
    }

    private func write(_ sealed: [UInt8]) async throws {
        guard !sealed.isEmpty else { return }
        try await DiskLane.run { [file] in try file.append(sealed) }
    }

    /// What was written so far becomes a file of this name.
    func keep(as path: String) async throws { try await DiskLane.run { [file] in try file.move(to: path) } }

    func drop() { unlink(file.path) }
}

/// The lines that a backup begins with.
struct BackupHeader: Sendable {
    let id: [UInt8]
    let lock: String
    /// All of it, with the empty line.
    let bytes: [UInt8]
    /// No header of ours is longer.
    private static let most = 4_096

    /// - Throws: `BackupProblem.notOurs`.
    init(of file: PlainFile) throws {
        let start = try file.bytes(0..<min(try file.count, BackupHeader.most))
        guard start.starts(with: Array("gatepost-backup-1\n".utf8)),
            let end = start.indices.dropLast().first(where: { start[$0] == 0x0A && start[$0 + 1] == 0x0A })
        else { throw BackupProblem.notOurs }
        bytes = Array(start[...(end + 1)])
        let lines = String(decoding: start[..<end], as: UTF8.self).split(separator: "\n")
        guard lines.count == 3, lines[1].hasPrefix("id "), let id = [UInt8](hexadecimal: lines[1].dropFirst(3)), id.count == 16 else {
            throw BackupProblem.notOurs
        }
        self.id = id
        lock = String(lines[2])
    }

    /// The key of the segments.
    static func key(_ content: [UInt8], _ header: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: content), salt: Array(SHA256.hash(data: header)), info: Array("gatepost backup 1".utf8),
            outputByteCount: 32)
    }
}
