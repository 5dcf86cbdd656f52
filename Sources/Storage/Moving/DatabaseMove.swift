/// Copies everything that one database holds into another, on whichever engines: every table there is, in order of its key, so
/// that a move which was stopped goes on where it was.
///
/// The source is only read. It must not change meanwhile: at the end every row of both is compared.
public struct DatabaseMove: Sendable {
    private let source: any Database
    private let target: any Database

    /// How far a table has come.
    public struct Progress: Sendable {
        public enum Step: Sendable { case copying, comparing }
        public let step: Step
        public let table: String
        public let rows: Int
        public let of: Int
    }

    public init(from source: any Database, to target: any Database) {
        self.source = source
        self.target = target
    }

    /// Copies and compares. The target cannot be opened by anything else until `finish` has said that all of it is there.
    /// - Parameter tell: told after each few hundred rows; what it throws stops the move.
    /// - Throws: `MoveProblem`, or `StorageError`.
    public func run(tell: @escaping @Sendable (Progress) throws -> Void) async throws {
        try await target.migrate()
        let tables = try await tables(of: source)
        guard try await self.tables(of: target).map(\.shape) == tables.map(\.shape) else { throw MoveProblem.differentSchema }
        let counts = try await counts(of: tables)
        let fingerprint = zip(tables, counts).map { "\($0.name.text) \($1)" }.joined(separator: ", ")
        if let occupied = try await begin(tables, fingerprint: fingerprint) {
            return try await findMoved(zip(tables, counts), occupied, tell)
        }
        for (table, count) in zip(tables, counts) { try await copy(table, of: count, tell) }
        for table in tables where !table.toItself.isEmpty { try await tie(table) }
        for (table, count) in zip(tables, counts) { try await compare(table, of: count, tell) }
    }

    /// Everything is there: the target is an installation like any other from now on.
    public func finish() async throws { try await Unfinished.end(in: target) }

    private func tables(of database: any Database) async throws -> [Schema.Table] {
        try await database.read(.owner) { db in try Schema(from: db).tables.filter { !Unfinished.apart.contains($0.name.text) } }
    }

    private func counts(of tables: [Schema.Table]) async throws -> [Int] {
        try await source.read(.owner) { db in try tables.map { try db.count("SELECT COUNT(*) FROM \(name: $0.name)") } }
    }

    /// Takes the target for this source, or finds that it is taken already.
    /// - Returns: the first table that holds something, when the target is an installation already: perhaps this one, whose move ended
    ///   and was asked for again.
    private func begin(_ tables: [Schema.Table], fingerprint: String) async throws -> String? {
        if let begun = try await Unfinished.source(in: target) {
            guard begun == fingerprint else { throw MoveProblem.otherSource }
            return nil
        }
        return try await target.write(.owner) { db in
            for table in tables where try db.reader.exists("SELECT 1 FROM \(name: table.name) LIMIT 1") { return table.name.text }
            try Unfinished.begin(fingerprint, in: db)
            return nil
        }
    }

    /// A move may lose its power after its last step and before it has said so: asked again, it finds everything there.
    /// - Throws: `MoveProblem.notEmpty` when what the target holds is something else.
    private func findMoved(
        _ tables: some Sequence<(Schema.Table, Int)> & Sendable, _ occupied: String,
        _ tell: @escaping @Sendable (Progress) throws -> Void
    ) async throws {
        do {
            for (table, count) in tables { try await compare(table, of: count, tell) }
        } catch MoveProblem.changed { throw MoveProblem.notEmpty(occupied) }
    }

    private func copy(_ table: Schema.Table, of count: Int, _ tell: @escaping @Sendable (Progress) throws -> Void) async throws {
        var last = try await target.read(.owner) { db in try table.lastKey(in: db) }
        var done = try await target.read(.owner) { db in try db.count("SELECT COUNT(*) FROM \(name: table.name)") }
        while true {
            let rows = try await source.read(.owner) { [last] db in try table.page(after: last, in: db) }
            guard let end = rows.last else { return }
            try await target.write(.owner) { db in try table.insert(rows, in: db) }
            last = table.key(of: end)
            done += rows.count
            try tell(Progress(step: .copying, table: table.name.text, rows: done, of: count))
        }
    }

    /// Columns that refer to rows of the same table, which had to be there first.
    private func tie(_ table: Schema.Table) async throws {
        var last: [Value]?
        while true {
            let rows = try await source.read(.owner) { [last] db in try table.page(after: last, in: db) }
            guard let end = rows.last else { return }
            try await target.write(.owner) { db in for row in rows { try table.tie(row, in: db) } }
            last = table.key(of: end)
        }
    }

    private func compare(_ table: Schema.Table, of count: Int, _ tell: @escaping @Sendable (Progress) throws -> Void) async throws {
        var (last, done) = ([Value]?.none, 0)
        while true {
            let there = try await source.read(.owner) { [last] db in try table.page(after: last, in: db) }
            let here = try await target.read(.owner) { [last] db in try table.page(after: last, in: db) }
            guard there == here else { throw MoveProblem.changed(table.name.text) }
            guard let end = there.last else { return }
            last = table.key(of: end)
            done += there.count
            try tell(Progress(step: .comparing, table: table.name.text, rows: done, of: count))
        }
    }
}

/// Why a move cannot go on.
public enum MoveProblem: Error, Hashable {
    /// There is something in the target that this move did not bring, in this table.
    case notEmpty(String)
    /// A move of another source, or of this one before it changed, has begun there.
    case otherSource
    case differentSchema
    /// The two differ in this table: the source changed meanwhile, or somebody wrote into the target.
    case changed(String)
}
