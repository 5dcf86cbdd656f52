import Foundation
import Pictures
import Safeguarding
import Storage

/// Makes a backup while everybody goes on working: the database as it is at one moment, and every sealed file that its rows name.
///
/// Pictures are copied as they are, sealed. The master key is not in it. What the newest backup in the same folder has already is not
/// written again, and it is called good once all that was written has been read back.
public struct Backup: Sendable {
    private let application: Application
    private let lock: BackupLock

    public init(of application: Application, lockedBy lock: BackupLock) {
        self.application = application
        self.lock = lock
    }

    /// What came of it.
    public struct Report: Hashable, Sendable {
        /// Of the file that was written.
        public let bytes: Int
        /// Sealed files that it stands for, and those of them that are written in it.
        public let files, written: Int
        /// Files that the records name and that were nowhere to be found.
        public let missing: Int
        /// Whether it is built on no other.
        public let isWhole: Bool
        /// Microseconds since 1970: nothing later is in it.
        public let madeAt: Int
    }

    /// - Parameters:
    ///   - path: a file that is not there yet, in a folder that is.
    ///   - whole: writes everything, whatever lies in the folder already.
    /// - Throws: `BackupProblem`, `CopyProblem`, `StorageError` or `StoreError`; then there is no file of that name.
    public func write(to path: String, whole: Bool = false) async throws -> Report {
        let (folder, partial) = (path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".", "\(path).partial")
        guard access(path, F_OK) != 0 else { throw BackupProblem.exists }
        let shelf = BackupShelf(folder.isEmpty ? "/" : folder, application.secrets)
        let (mark, keys, now) = (lock.mark(application.secrets), application.secrets.keyID.hexadecimal, application.clock.now)
        let base = whole ? nil : try await shelf.base(lock: mark, keys: keys, at: now)
        let scratch = try Scratch(in: application.configuration.folder)
        defer { scratch.remove() }
        do {
            unlink(partial)
            var writer = try await BackupWriter.begin(at: partial, lockedBy: lock)
            do {
                let manifest = try await fill(&writer, scratch, upon: base)
                try await writer.close(with: manifest)
                let reader = try await BackupReader.open(partial, key: writer.content)
                guard reader.manifest == manifest else { throw BackupProblem.damaged }
                try await reader.check()
                try await shelf.keep(manifest, beside: path)
                try await writer.keep(as: path)
                return try report(manifest, path)
            } catch {
                writer.drop()
                throw error
            }
        } catch let problem as PlainFileProblem { throw BackupProblem(problem) }
    }

    private func report(_ manifest: BackupManifest, _ path: String) throws -> Report {
        let bytes = try PlainFile(reading: path).count
        let written = manifest.files.filter { $0.backup == nil }.count
        return Report(
            bytes: bytes, files: manifest.files.count, written: written, missing: manifest.gone.count, isWhole: manifest.needs.isEmpty,
            madeAt: manifest.madeAt)
    }

    /// The database first: every file that its rows name was durable before them.
    private func fill(_ writer: inout BackupWriter, _ scratch: Scratch, upon base: BackupShelf.Entry?) async throws -> BackupManifest {
        let madeAt = application.clock.now
        let copy = try await application.database.copy(to: scratch.path(of: "database"))
        let file = try PlainFile(reading: scratch.path(of: "database"))
        let (count, step) = (try file.count, 524_288)
        for start in stride(from: 0, to: count, by: step) {
            let bytes = try await DiskLane.run { try file.bytes(start..<min(count, start + step)) }
            try await writer.add(bytes)
        }
        let database = writer.end()
        let (files, lost) = try await add(copy.files, to: &writer, upon: base)
        // What was taken down while this went on is meant to be gone.
        let named = lost.isEmpty ? [] : Set(try await application.database.namedFiles())
        return BackupManifest(
            id: writer.id, madeAt: madeAt, engine: copy.engine, keys: application.secrets.keyID.hexadecimal,
            lock: lock.mark(application.secrets), tables: copy.tables, database: database, files: files,
            gone: lost.filter { named.contains($0) })
    }

    private func add(
        _ names: [String], to writer: inout BackupWriter, upon base: BackupShelf.Entry?
    ) async throws -> (files: [BackupManifest.File], lost: [String]) {
        var known: [String: BackupManifest.File] = [:]
        for file in base?.manifest.files ?? [] {
            known[file.name] = BackupManifest.File(name: file.name, backup: file.backup ?? base?.manifest.id, part: file.part)
        }
        var (files, lost) = ([BackupManifest.File](), [String]())
        for text in names {
            guard let name = StoredName(text) else { continue }
            let found = try await find(name)
            // One that was lost here since is still in the backup before this.
            let kept = [found?.folder, "pictures", "scans"].compactMap { $0 }.lazy.compactMap { known["\($0)/\(text)"] }.first
            if let kept, found == nil || found?.count == kept.part.count {
                files.append(kept)
            } else if let found {
                do {
                    try await SealedPiece.each(of: name, found.count, in: found.store) { try await writer.add($0) }
                    files.append(BackupManifest.File(name: "\(found.folder)/\(text)", backup: nil, part: writer.end()))
                } catch StoreError.missing {
                    // It went between two pieces; what was written of it is nobody's.
                    _ = writer.end()
                    lost.append(text)
                }
            }
            if found == nil { lost.append(text) }
        }
        return (files, lost)
    }

    private func find(_ name: StoredName) async throws -> (folder: String, store: any PictureStore, count: Int)? {
        for (folder, store) in [("pictures", application.pictures.store), ("scans", application.pictures.scans)] {
            do { return (folder, store, try await store.count(of: name)) } catch StoreError.missing { continue }
        }
        return nil
    }
}

/// A sealed file read as it is, piece by piece.
enum SealedPiece {
    /// Bytes at a time.
    static let step = 1_048_576

    static func each(
        of name: StoredName, _ count: Int, in store: any PictureStore, _ body: ([UInt8]) async throws -> Void
    ) async throws {
        var start = 0
        while start < count {
            let bytes = try await store.get(start..<min(count, start + step), of: name)
            guard !bytes.isEmpty else { throw StoreError.missing }
            try await body(bytes)
            start += bytes.count
        }
    }
}
