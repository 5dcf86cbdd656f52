import Crypto
import Foundation
import Pictures

/// One backup that was opened. Any part of it can be read by itself.
struct BackupReader: Sendable {
    let manifest: BackupManifest
    private let file: PlainFile
    private let key: SymmetricKey
    private let header: Int
    private let sealedCount: Int
    /// Bytes opened at a time: eight segments.
    private static let step = 8 * 65_536

    /// - Throws: `BackupProblem`.
    static func open(_ path: String, with unlock: BackupUnlock) async throws -> BackupReader {
        try await reading(path) { file in
            let header = try BackupHeader(of: file)
            return (header, BackupHeader.key(try unlock.content(of: header.lock, id: header.id), header.bytes))
        }
    }

    /// Opens one whose key is at hand, as whoever has just written it has.
    static func open(_ path: String, key: SymmetricKey) async throws -> BackupReader {
        try await reading(path) { file in (try BackupHeader(of: file), key) }
    }

    private static func reading(
        _ path: String, _ unlocked: @escaping @Sendable (PlainFile) throws -> (BackupHeader, SymmetricKey)
    ) async throws -> BackupReader {
        try await DiskLane.run {
            do {
                let file = try PlainFile(reading: path)
                let (header, key) = try unlocked(file)
                return try BackupReader(file, header, key)
            } catch let problem as PlainFileProblem { throw BackupProblem(problem) } catch is SealError { throw BackupProblem.damaged }
        }
    }

    private init(_ file: PlainFile, _ header: BackupHeader, _ key: SymmetricKey) throws {
        self.file = file
        self.key = key
        self.header = header.bytes.count
        let sealedCount = try file.count
        self.sealedCount = sealedCount
        func plain(_ range: Range<Int>) throws -> [UInt8] {
            try Seal.open(range, ofSealed: sealedCount, after: header.bytes.count, underItsOwn: key) { try file.bytes($0) }
        }
        let count = try Seal.openedCount(of: sealedCount, after: header.bytes.count)
        guard count >= 8 else { throw BackupProblem.damaged }
        let length = try plain(count - 8..<count).reduce(0) { $0 << 8 | Int($1) }
        guard length > 0, length <= count - 8 else { throw BackupProblem.damaged }
        let text = String(decoding: try plain(count - 8 - length..<count - 8), as: UTF8.self)
        manifest = try BackupManifest(id: header.id.hexadecimal, text: text)
    }

    /// Hands on a part, a few segments at a time, and compares its digest at the end.
    /// - Throws: `BackupProblem.damaged`, after which nothing that was handed on counts.
    func each(of part: BackupManifest.Part, _ body: ([UInt8]) async throws -> Void) async throws {
        let end = part.offset + part.count
        var (digest, start) = (SHA256(), part.offset)
        while start < end {
            // To the end of a segment, so that none is opened twice.
            let next = min(end, (start / BackupReader.step + 1) * BackupReader.step)
            let bytes = try await opened(start..<next)
            digest.update(data: bytes)
            try await body(bytes)
            start = next
        }
        guard Array(digest.finalize()) == part.digest else { throw BackupProblem.damaged }
    }

    private func opened(_ range: Range<Int>) async throws -> [UInt8] {
        try await DiskLane.run { [file, key, header, sealedCount] in
            do {
                return try Seal.open(range, ofSealed: sealedCount, after: header, underItsOwn: key) { try file.bytes($0) }
            } catch { throw BackupProblem.damaged }
        }
    }

    /// Reads everything that is in this file.
    func check() async throws {
        try await each(of: manifest.database) { _ in }
        for file in manifest.files where file.backup == nil { try await each(of: file.part) { _ in } }
    }
}

extension BackupProblem {
    init(_ problem: PlainFileProblem) {
        self =
            switch problem {
            case .exists: .exists
            case .missing: .missing
            case .full: .full
            case .cutShort: .damaged
            case .failed(let number): .failed(number)
            }
    }
}
