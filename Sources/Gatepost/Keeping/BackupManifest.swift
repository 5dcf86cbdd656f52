import Foundation
import Storage

/// What a backup says of itself, in its last part: lines of plain words, since backups are read by later releases.
///
///     gatepost-backup-1
///     made MICROSECONDS
///     engine sqlite|postgres
///     keys KEY-ID
///     lock MARK
///     table NAME ROWS DIGEST
///     database OFFSET BYTES SHA-256
///     file here|BACKUP OFFSET BYTES SHA-256 NAME
///     gone NAME
///
/// Bytes of a file that an earlier backup in the same folder holds are not written again: the line names that backup.
struct BackupManifest: Hashable, Sendable {
    /// Where the bytes of one part are.
    struct Part: Hashable, Sendable {
        let offset: Int
        let count: Int
        let digest: [UInt8]
    }

    /// One sealed file. Its name says which store it is in: "pictures/…" or "scans/…".
    struct File: Hashable, Sendable {
        let name: String
        /// The backup that holds it; nil for this one.
        let backup: String?
        let part: Part
    }

    /// 32 hexadecimal digits; the header says it as well.
    let id: String
    let madeAt: Int
    let engine: DatabaseCopy.Engine
    let keys: String
    let lock: String
    let tables: [TableTally]
    let database: Part
    let files: [File]
    /// Named by the rows, and not there when they were to be copied.
    let gone: [String]

    /// The backups without which this one cannot be read.
    var needs: [String] { Set(files.compactMap(\.backup)).sorted() }
    /// Bytes of all that it stands for, whichever backup they are in.
    var bytes: Int { files.reduce(database.count) { $0 + $1.part.count } }

    var text: String {
        var lines = ["gatepost-backup-1", "made \(madeAt)", "engine \(engine.rawValue)", "keys \(keys)", "lock \(lock)"]
        lines += tables.map { "table \($0.table) \($0.rows) \($0.digest)" }
        lines.append("database \(database.text)")
        lines += files.map { "file \($0.backup ?? "here") \($0.part.text) \($0.name)" }
        lines += gone.map { "gone \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    init(
        id: String, madeAt: Int, engine: DatabaseCopy.Engine, keys: String, lock: String, tables: [TableTally], database: Part,
        files: [File], gone: [String]
    ) {
        self.id = id
        self.madeAt = madeAt
        self.engine = engine
        self.keys = keys
        self.lock = lock
        self.tables = tables
        self.database = database
        self.files = files
        self.gone = gone
    }

    /// - Throws: `BackupProblem.damaged`; `.notOurs` for one of a later release.
    init(id: String, text: String) throws {
        var lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }[...]
        guard lines.popFirst() == ["gatepost-backup-1"] else { throw BackupProblem.notOurs }
        var (words, tables, files, gone) = ([String: String](), [TableTally](), [File](), [String]())
        var database: Part?
        for line in lines where !line.isEmpty {
            switch (line[0], line.count) {
            case ("made", 2), ("engine", 2), ("keys", 2), ("lock", 2): words[line[0]] = line[1]
            case ("table", 4):
                guard let rows = Int(line[2]), let digest = UInt64(line[3]) else { throw BackupProblem.damaged }
                tables.append(TableTally(table: line[1], rows: rows, digest: digest))
            case ("database", 4): database = try Part(line[1...3])
            case ("file", 6): files.append(File(name: line[5], backup: line[1] == "here" ? nil : line[1], part: try Part(line[2...4])))
            case ("gone", 2): gone.append(line[1])
            default: throw BackupProblem.damaged
            }
        }
        guard let madeAt = words["made"].flatMap({ Int($0) }), let engine = words["engine"].flatMap(DatabaseCopy.Engine.init(rawValue:)),
            let keys = words["keys"], let lock = words["lock"], let database
        else { throw BackupProblem.damaged }
        self.init(
            id: id, madeAt: madeAt, engine: engine, keys: keys, lock: lock, tables: tables, database: database, files: files, gone: gone)
    }
}

extension BackupManifest.Part {
    fileprivate var text: String { "\(offset) \(count) \(digest.hexadecimal)" }

    fileprivate init(_ words: ArraySlice<String>) throws {
        let words = Array(words)
        guard let offset = Int(words[0]), let count = Int(words[1]), offset >= 0, count >= 0, let digest = [UInt8](hexadecimal: words[2])
        else { throw BackupProblem.damaged }
        self.init(offset: offset, count: count, digest: digest)
    }
}
