import Crypto
import Foundation
import Safeguarding

/// A folder that backups lie in. Beside each lies its manifest once more, sealed under a key of this installation: so that the next one
/// knows what it need not write again, and old ones can be sorted out, also where only somebody else can open them.
struct BackupShelf: Sendable {
    /// One that lies there, and can be told from its index.
    struct Entry: Sendable {
        let path: String
        let manifest: BackupManifest
    }

    /// So many backups are built on each other at most, and over so long; then everything is written again. One that is damaged spoils
    /// those built on it.
    static let chain = 14
    static let span = 31 * Span.day
    private static let context = Array("gatepost backup index 1".utf8)

    let folder: String
    private let key: SymmetricKey

    init(_ folder: String, _ secrets: Secrets) {
        self.folder = folder
        key = secrets.key(for: "backup index")
    }

    /// Where a backup of this name goes.
    func path(of name: String) -> String { "\(folder)/\(name)" }

    /// - Returns: newest first, and whether every index there could be read.
    func entries() async throws -> (all: [Entry], isComplete: Bool) {
        try await DiskLane.run { [self] in
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { throw BackupProblem.missing }
            var (entries, isComplete) = ([Entry](), true)
            for name in names where name.hasSuffix(".index") {
                let path = path(of: String(name.dropLast(6)))
                guard FileManager.default.fileExists(atPath: path) else { continue }
                if let manifest = index(of: path) { entries.append(Entry(path: path, manifest: manifest)) } else { isComplete = false }
            }
            return (entries.sorted { ($0.manifest.madeAt, $0.path) > ($1.manifest.madeAt, $1.path) }, isComplete)
        }
    }

    private func index(of path: String) -> BackupManifest? {
        guard let sealed = FileManager.default.contents(atPath: path + ".index"), let box = try? AES.GCM.SealedBox(combined: sealed),
            let opened = try? AES.GCM.open(box, using: key, authenticating: BackupShelf.context), opened.count > 33
        else { return nil }
        let (id, text) = (String(decoding: opened.prefix(32), as: UTF8.self), String(decoding: opened.dropFirst(33), as: UTF8.self))
        return try? BackupManifest(id: id, text: text)
    }

    /// Lays the index beside a backup.
    func keep(_ manifest: BackupManifest, beside path: String) async throws {
        try await DiskLane.run { [key] in
            let plain = Array("\(manifest.id)\n\(manifest.text)".utf8)
            guard let sealed = try AES.GCM.seal(plain, using: key, authenticating: BackupShelf.context).combined else {
                throw BackupProblem.damaged
            }
            let partial = "\(path).index.partial"
            unlink(partial)
            let file = try PlainFile(making: partial)
            try file.append(Array(sealed))
            try file.settle()
            unlink("\(path).index")
            try file.move(to: "\(path).index")
        }
    }

    /// The backup that the next one can be built on: the newest with the same lock and keys, unless its chain is long or old enough, or
    /// broken.
    func base(lock: String, keys: String, at now: Int) async throws -> Entry? {
        let entries = try await entries().all
        guard let newest = entries.first(where: { $0.manifest.lock == lock && $0.manifest.keys == keys }) else { return nil }
        let needs = newest.manifest.needs
        let chain = entries.filter { needs.contains($0.manifest.id) }
        let oldest = chain.map(\.manifest.madeAt).min() ?? newest.manifest.madeAt
        let isSound = chain.count == needs.count && needs.count + 1 < BackupShelf.chain && now - oldest < BackupShelf.span
        return isSound ? newest : nil
    }

    /// Deletes those that the rule does not keep. Where an index cannot be read nothing is deleted: it may need any of them.
    /// - Returns: how many went.
    @discardableResult
    func sortOut(by rule: KeepingRule) async throws -> Int {
        await sweep()
        let (entries, isComplete) = try await entries()
        guard isComplete else { return 0 }
        let kept = rule.kept(
            of: entries.map { entry in
                let day = Day(daysSince1970: entry.manifest.madeAt / Span.day)
                return KeepingRule.Kept(id: entry.manifest.id, day: day, needs: entry.manifest.needs)
            })
        let gone = entries.filter { !kept.contains($0.manifest.id) }
        try await DiskLane.run {
            for entry in gone {
                // The index last: without it the backup would never be sorted out again.
                unlink(entry.path)
                unlink("\(entry.path).index")
            }
        }
        return gone.count
    }

    /// What a backup or a copy left half-written when it was killed. A day is longer than either takes.
    private func sweep() async {
        try? await DiskLane.run { [folder] in
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".partial") {
                let path = "\(folder)/\(name)"
                let changed = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
                if let changed, changed.timeIntervalSinceNow < -86_400 { unlink(path) }
            }
        }
    }

    /// Copies to another folder whatever is here and not there, each as it is.
    /// - Throws: `BackupProblem.secondAway` when that folder is not there: one is never made, since it may be a disk that is not plugged
    ///   in.
    func copy(to second: String) async throws {
        guard FileManager.default.fileExists(atPath: second) else { throw BackupProblem.secondAway }
        for entry in try await entries().all.reversed() {
            let target = "\(second)/\(entry.path.split(separator: "/").last ?? "")"
            if !FileManager.default.fileExists(atPath: target) { try await BackupShelf.copy(entry.path, to: target) }
            if !FileManager.default.fileExists(atPath: "\(target).index") {
                try await BackupShelf.copy("\(entry.path).index", to: "\(target).index")
            }
        }
    }

    /// In pieces, and read back before it gets its name.
    private static func copy(_ path: String, to target: String) async throws {
        let partial = "\(target).partial"
        do {
            try await DiskLane.run {
                unlink(partial)
                let (source, made) = (try PlainFile(reading: path), try PlainFile(making: partial))
                let written = try digest(of: source) { try made.append($0) }
                try made.settle()
                guard try digest(of: made, { _ in }) == written else { throw BackupProblem.damaged }
                try made.move(to: target)
            }
        } catch {
            unlink(partial)
            throw error
        }
    }

    private static func digest(of file: PlainFile, _ each: ([UInt8]) throws -> Void) throws -> [UInt8] {
        let (count, step) = (try file.count, 1_048_576)
        var digest = SHA256()
        for start in stride(from: 0, to: count, by: step) {
            let bytes = try file.bytes(start..<min(count, start + step))
            digest.update(data: bytes)
            try each(bytes)
        }
        return Array(digest.finalize())
    }
}
