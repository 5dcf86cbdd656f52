/// What a copy of a database holds, so that it can be told later whether all of it came back.
public struct DatabaseCopy: Hashable, Sendable {
    public enum Engine: String, Sendable {
        /// A database file.
        case sqlite
        /// A dump in pg_dump's custom format.
        case postgres
    }

    public let engine: Engine
    public let tables: [TableTally]
    /// Names of the sealed files that its rows name, in order, each once. Copies that were marked for one viewer are left out: they are
    /// made again when somebody looks.
    public let files: [String]

    /// Reads all of it, in the transaction that was handed in.
    init(_ engine: Engine, from db: Reader) throws {
        self.engine = engine
        tables = try TableTally.all(from: db)
        files = try DatabaseCopy.files(from: db)
    }

    /// The columns are those that the sweep of orphaned files may look at, so that a new one is in both or in neither.
    static func files(from db: Reader) throws -> [String] {
        var names: Set<String> = []
        let tables = try Schema(from: db).tables
        for (named, columns) in Crossing.files.columns where named != "marked_copy" {
            guard let table = tables.first(where: { $0.name.text == named }) else { continue }
            for column in table.columns where column.kind == .text && columns.contains(column.name.text) {
                try db.each("SELECT \(name: column.name) FROM \(name: table.name) WHERE \(name: column.name) IS NOT NULL") { row in
                    _ = names.insert(try row.text(0))
                }
            }
        }
        return names.sorted()
    }
}

/// How many rows a table has, and a number that stands for all of their values.
public struct TableTally: Hashable, Sendable {
    public let table: String
    public let rows: Int
    /// Other values, another number. It finds what was lost or mixed up, and is no proof against somebody who forges.
    public let digest: UInt64

    public init(table: String, rows: Int, digest: UInt64) {
        self.table = table
        self.rows = rows
        self.digest = digest
    }

    /// Of every table, by name; without the notes on the schema, which an upgrade adds to.
    static func all(from db: Reader) throws -> [TableTally] {
        try Schema(from: db).tables.filter { !Unfinished.apart.contains($0.name.text) }.map { table in
            var (last, rows, print) = ([Value]?.none, 0, Fingerprint())
            while true {
                let page = try table.page(after: last, in: db)
                guard let end = page.last else { break }
                for row in page { for value in row { print.take(value) } }
                rows += page.count
                last = table.key(of: end)
            }
            return TableTally(table: table.name.text, rows: rows, digest: print.value)
        }.sorted { $0.table < $1.table }
    }
}

extension Database {
    /// Counts every table as it is now.
    public func tallies() async throws -> [TableTally] { try await read(.owner) { db in try TableTally.all(from: db) } }

    /// Names of the sealed files that its rows name now.
    public func namedFiles() async throws -> [String] { try await read(.owner) { db in try DatabaseCopy.files(from: db) } }

    /// Whether an upgrade has something to lose: records that an earlier Gatepost made.
    public func isBehind() async throws -> Bool {
        try await read(.owner) { db in
            let tables = try Schema(from: db).tables.map(\.name.text)
            guard tables.contains("schema_step"), tables.contains("person") else { return false }
            let (known, applied) = (Set(Migrations.all.map(\.name)), Set(try db.rows("SELECT name FROM schema_step") { try $0.text(0) }))
            guard applied.isSubset(of: known), applied.count < known.count else { return false }
            return try db.exists("SELECT 1 FROM person LIMIT 1")
        }
    }

    /// Whether it holds no table at all, as one does that something can be restored into: none but the note that a restore was begun.
    public func isBlank() async throws -> Bool {
        guard try await Unfinished.found(in: self) != .move else { return false }
        return try await read(.owner) { db in try Schema(from: db).tables.allSatisfy { $0.name.text == Unfinished.marker } }
    }
}

/// FNV-1a over values, each behind what it is and how long it is.
private struct Fingerprint {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func take(_ cell: Value) {
        switch cell {
        case .null: take(0, [UInt8]())
        case .integer(let number): take(1, withUnsafeBytes(of: number.bigEndian) { Array($0) })
        case .text(let text): take(2, text.utf8)
        case .bytes(let bytes): take(3, bytes)
        case .identifier(let high, let low): take(3, withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) })
        }
    }

    private mutating func take(_ kind: UInt8, _ bytes: some Collection<UInt8>) {
        var state = value
        func mix(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        mix(kind)
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { for byte in $0 { mix(byte) } }
        for byte in bytes { mix(byte) }
        value = state
    }
}
