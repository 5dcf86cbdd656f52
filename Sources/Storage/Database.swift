/// A database on whichever engine is in use. Its bodies are synchronous: both engines wait off the event loops.
public protocol Database: Sendable {
    /// Runs the body in a transaction that sees one moment of the database, as far as it reaches.
    func read<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result
    /// Runs the body in a transaction that is durable once this returns, and undone whole if the body throws.
    func write<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Writer) throws -> Result) async throws -> Result
    /// Brings the schema up to date.
    /// - Throws: `StorageError.newerSchema` when a later Gatepost has been here.
    func migrate() async throws
    /// Writes all that it holds at one moment to a new file, while others go on reading and writing.
    /// - Throws: `CopyProblem` when the program that does it is not there or failed; `StorageError`.
    func copy(to path: String) async throws -> DatabaseCopy
    /// Lets go of files and connections.
    func close() async throws
}

extension Database {
    /// Asks whether the database can be reached and is still as this Gatepost knows it.
    /// - Throws: `StorageError.newerSchema` when a later Gatepost has changed it since it was opened.
    public func check() async throws { try await read(.outside) { db in try Migrations.check(db) } }
}

/// A transaction that can only look.
public struct Reader {
    let driver: any Driver

    /// Reads every row, column by column.
    public func rows<Element>(_ sql: SQL, _ read: (Row) throws -> Element) throws -> [Element] {
        var elements: [Element] = []
        try driver.run(sql) { elements.append(try read(Row(cells: $0))) }
        return elements
    }

    /// Hands over every row in turn, where most of them are only counted.
    public func each(_ sql: SQL, _ read: (Row) throws -> Void) throws { try driver.run(sql) { try read(Row(cells: $0)) } }

    /// Reads the first row, if there is one.
    public func row<Element>(_ sql: SQL, _ read: (Row) throws -> Element) throws -> Element? { try rows(sql, read).first }

    /// Whether there is any row.
    public func exists(_ sql: SQL) throws -> Bool {
        var found = false
        try driver.run(sql) { _ in found = true }
        return found
    }

    /// A single number, as `SELECT COUNT(*)` gives; 0 where there is no row or it is NULL.
    public func count(_ sql: SQL) throws -> Int { try row(sql) { $0.optionalInteger(0) ?? 0 } ?? 0 }
}

/// A transaction that can change things. Only the gate, and named bookkeeping, hand one out.
public struct Writer {
    public let reader: Reader
    public func execute(_ sql: SQL) throws { try reader.driver.run(sql) { _ in } }

    /// Runs a statement whose `RETURNING` tells what it touched.
    public func rows<Element>(_ sql: SQL, _ read: (Row) throws -> Element) throws -> [Element] { try reader.rows(sql, read) }
}

/// One row. A NULL where none was expected is an error, never a crash or an empty value that compares equal to nothing.
public struct Row {
    let cells: any Cells
    public func integer(_ column: Int) throws -> Int { try required(cells.integer(column).map(Int.init), column) }
    public func text(_ column: Int) throws -> String { try required(cells.text(column), column) }
    public func bytes(_ column: Int) throws -> [UInt8] { try required(cells.bytes(column), column) }
    /// Sixteen bytes as two numbers, the most significant byte first.
    /// - Throws: `StorageError.unexpectedValue` when they are fewer or more.
    public func sixteenBytes(_ column: Int) throws -> (high: UInt64, low: UInt64) {
        guard let words = cells.sixteenBytes(column) else {
            throw cells.isNull(column) ? StorageError.unexpectedNull(column: column) : .unexpectedValue(column: column)
        }
        return words
    }
    public func flag(_ column: Int) throws -> Bool { try integer(column) != 0 }
    public func optionalInteger(_ column: Int) -> Int? { cells.integer(column).map(Int.init) }
    public func optionalText(_ column: Int) -> String? { cells.text(column) }
    public func optionalBytes(_ column: Int) -> [UInt8]? { cells.bytes(column) }
    public func isNull(_ column: Int) -> Bool { cells.isNull(column) }

    /// Reads a word that stands for a case.
    /// - Throws: `StorageError.unexpectedValue` when no case has it.
    public func word<Word: RawRepresentable<String>>(_ column: Int, as: Word.Type = Word.self) throws -> Word {
        guard let word = Word(rawValue: try text(column)) else { throw StorageError.unexpectedValue(column: column) }
        return word
    }

    private func required<Result>(_ value: Result?, _ column: Int) throws -> Result {
        guard let value else { throw StorageError.unexpectedNull(column: column) }
        return value
    }
}

/// What can go wrong, the same on every engine.
public enum StorageError: Error, Hashable {
    case unexpectedNull(column: Int)
    case unexpectedValue(column: Int)
    case nestedStatement
    case unique, foreignKey, check
    /// Somebody else held the database for too long; trying again may help.
    case busy
    /// The disk is full.
    case full
    case unavailable
    /// What the database holds does not hang together any more.
    case damaged
    /// A later Gatepost has changed this database; this one would not understand it.
    case newerSchema
    /// A statement the engine could not read: a mistake of ours.
    case statement(String)
}

/// The seam: all that an engine must do. Everything above it is shared.
protocol Driver {
    var dialect: Dialect { get }
    func run(_ sql: SQL, _ each: (any Cells) throws -> Void) throws
    /// Runs a statement of the schema, which has no values and is not worth keeping.
    func execute(_ statement: String) throws
    /// Where this connection keeps what it read; nothing in a transaction that changes things, which sees what nobody else does.
    var recollection: Recollection? { get }
    /// The setting whose wall this transaction is behind, as the engine holds it; null where the engine has no walls.
    var keptFor: Value { get }
    /// Stands for everything that this transaction can see: the same again on this connection only when nothing was committed
    /// in between, by whatever process.
    func version() throws -> Value
}

protocol Cells {
    func integer(_ column: Int) -> Int64?
    func text(_ column: Int) -> String?
    func bytes(_ column: Int) -> [UInt8]?
    /// Sixteen bytes, the most significant first; nil for anything else.
    func sixteenBytes(_ column: Int) -> (high: UInt64, low: UInt64)?
    func isNull(_ column: Int) -> Bool
}
