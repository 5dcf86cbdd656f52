import Foundation
public import Pictures
public import Storage

/// A backup with those that it is built on, open to be read.
public struct BackupChain: Sendable {
    private let newest: BackupReader
    private let others: [String: BackupReader]

    /// When it was made, in microseconds.
    public var madeAt: Int { newest.manifest.madeAt }
    public var engine: DatabaseCopy.Engine { newest.manifest.engine }
    /// Sealed files that it holds.
    public var files: Int { newest.manifest.files.count }
    /// Files that the records named and that were missing already when it was made.
    public var missing: Int { newest.manifest.gone.count }
    public var rows: Int { newest.manifest.tables.reduce(0) { $0 + $1.rows } }

    /// - Throws: `BackupProblem`; `.needs` when one that it is built on is not in the same folder.
    public static func open(_ path: String, with unlock: BackupUnlock) async throws -> BackupChain {
        let newest = try await BackupReader.open(path, with: unlock)
        let needs = Set(newest.manifest.needs)
        guard !needs.isEmpty else { return BackupChain(newest: newest, others: [:]) }
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let there = try await DiskLane.run {
            var there: [String: String] = [:]
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "/" : folder)) ?? [] {
                let path = "\(folder)/\(name)"
                guard let file = try? PlainFile(reading: path), let header = try? BackupHeader(of: file) else { continue }
                let id = header.id.hexadecimal
                if needs.contains(id), !name.hasSuffix(".partial") { there[id] = path }
            }
            return there
        }
        var others: [String: BackupReader] = [:]
        for id in needs.sorted() {
            guard let path = there[id] else { throw BackupProblem.needs(id: id) }
            others[id] = try await BackupReader.open(path, with: unlock)
        }
        return BackupChain(newest: newest, others: others)
    }

    /// Whether it belongs to the installation with this master key.
    public func belongs(to secrets: Secrets) -> Bool { newest.manifest.keys == secrets.keyID.hexadecimal }

    /// Writes the database, or the dump of one, to a new file.
    /// - Throws: `BackupProblem.damaged`, and then nothing is left of it.
    public func writeDatabase(to path: String) async throws {
        do {
            let file = try PlainFile(making: path)
            do {
                try await newest.each(of: newest.manifest.database) { bytes in try await DiskLane.run { try file.append(bytes) } }
                try await DiskLane.run { try file.settle() }
            } catch {
                unlink(path)
                throw error
            }
        } catch let problem as PlainFileProblem { throw BackupProblem(problem) }
    }

    /// Puts every sealed file into its store, and compares each with its digest first.
    /// - Parameter tell: how many are there.
    public func restoreFiles(
        to pictures: any PictureStore, _ scans: any PictureStore, tell: (Int) -> Void = { _ in }
    ) async throws {
        for (done, file) in newest.manifest.files.enumerated() {
            let parts = file.name.split(separator: "/").map(String.init)
            guard parts.count == 2, let name = StoredName(parts[1]), let reader = file.backup.map({ others[$0] }) ?? newest else {
                throw BackupProblem.damaged
            }
            let draft = try await (parts[0] == "scans" ? scans : pictures).draft(of: name)
            await draft.drop()
            do {
                try await reader.each(of: file.part) { try await draft.append($0) }
                try await draft.keep()
            } catch {
                await draft.drop()
                throw error
            }
            tell(done + 1)
        }
    }

    /// Tables that do not hold what they held when the backup was made; empty when all is well.
    public func differences(from database: any Database) async throws -> [String] {
        let there = Dictionary(uniqueKeysWithValues: try await database.tallies().map { ($0.table, $0) })
        return newest.manifest.tables.filter { there[$0.table] != $0 }.map(\.table)
    }
}
