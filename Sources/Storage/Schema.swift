/// The tables of a database as it lists them itself, so that what works on all of them cannot forget one.
public struct Schema: Sendable {
    /// A table's or column's name, safe to be written into a statement.
    struct Name: Hashable, Comparable, Sendable {
        let text: String

        /// - Throws: `StorageError.statement` for a name that none of our migrations would give.
        init(_ text: String) throws {
            let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
            guard isPlain, !text.isEmpty else { throw StorageError.statement(text) }
            self.text = text
        }

        var quoted: String { "\"\(text)\"" }
        static func < (left: Name, right: Name) -> Bool { left.text < right.text }
    }

    enum Kind: Sendable { case integer, text, bytes }

    struct Column: Sendable {
        let name: Name
        let kind: Kind
        /// Its place in the primary key, from 1; 0 outside it.
        let place: Int
    }

    struct Table: Sendable {
        let name: Name
        let columns: [Column]
        /// Which of its columns refer to which table.
        let references: [(column: Name, table: Name)]

        var key: [Column] { columns.filter { $0.place > 0 }.sorted { $0.place < $1.place } }
        func has(_ column: String) -> Bool { columns.contains { $0.name.text == column } }
    }

    /// Each after those that it refers to.
    let tables: [Table]

    /// Reads it from the database.
    public init(from db: Reader) throws {
        let dialect = db.driver.dialect
        let columns = try db.rows(dialect.columns) { row in
            (try Name(row.text(0)), Column(name: try Name(row.text(1)), kind: try Kind(row.text(2)), place: try row.integer(3)))
        }
        let references = try db.rows(dialect.references) { (try Name($0.text(0)), try Name($0.text(1)), try Name($0.text(2))) }
        let unordered = Dictionary(grouping: columns, by: \.0).map { name, columns in
            Table(
                name: name, columns: columns.map(\.1),
                references: references.filter { $0.0 == name }.map { (column: $0.1, table: $0.2) })
        }
        tables = Schema.inOrder(unordered.sorted { $0.name < $1.name })
    }

    private static func inOrder(_ tables: [Table]) -> [Table] {
        var (ordered, done, waiting) = ([Table](), Set<Name>(), tables)
        while !waiting.isEmpty {
            let ready = waiting.filter { table in table.references.allSatisfy { $0.table == table.name || done.contains($0.table) } }
            precondition(!ready.isEmpty, "tables refer to each other in a circle")
            ordered += ready
            done.formUnion(ready.map(\.name))
            waiting.removeAll { done.contains($0.name) }
        }
        return ordered
    }
}

extension Schema.Kind {
    fileprivate init(_ type: String) throws {
        switch type {
        case "INTEGER", "bigint", "integer": self = .integer
        case "TEXT", "text": self = .text
        case "BLOB", "bytea": self = .bytes
        default: throw StorageError.statement(type)
        }
    }
}

extension Writer {
    /// Deletes every row of a setting, in whatever tables there are, those of later migrations included.
    /// - Parameter kept: tables whose rows stay.
    public func erase(setting: some Bindable, keeping kept: Set<String>) throws {
        for table in try Schema(from: reader).tables.reversed() where table.has("setting") && !kept.contains(table.name.text) {
            try execute("DELETE FROM \(name: table.name) WHERE setting = \(setting)")
        }
    }

    /// Deletes one row of a table that is keyed by `id` and belongs to no setting, and before it whatever refers to it: what belongs
    /// to none, and in this setting. A row of another setting stops it.
    public func erase(_ id: some Bindable, of table: String, in setting: some Bindable) throws {
        for other in try Schema(from: reader).tables.reversed() {
            for reference in other.references where reference.table.text == table {
                let within: SQL = Walls.tables.contains(other.name.text) ? "setting = \(setting) AND" : ""
                try execute("DELETE FROM \(name: other.name) WHERE \(within) \(name: reference.column) = \(id)")
            }
        }
        try execute("DELETE FROM \(name: Schema.Name(table)) WHERE id = \(id)")
    }
}
