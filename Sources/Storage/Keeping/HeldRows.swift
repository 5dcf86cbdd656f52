/// Rows of a table in which one of some columns holds one of some identifiers, whatever table it is: what a setting holds on somebody is
/// spread over all of them, and is read, counted and erased in one way.
public struct RowChoice: Sendable {
    public let table: String
    let columns: [String]
    let ids: [Value]

    public init(of table: String, where columns: [String], hold ids: [Value]) {
        self.table = table
        self.columns = columns
        self.ids = ids
    }
}

/// One row with the names of its columns.
public struct HeldRow: Sendable {
    public let table: String
    public let values: [(column: String, value: Value)]

    public subscript(column: String) -> Value? { values.first { $0.column == column }?.value }
}

extension Schema {
    /// - Throws: `StorageError.statement` when there is no table of that name.
    func table(named name: String) throws -> Table {
        guard let table = tables.first(where: { $0.name.text == name }) else { throw StorageError.statement(name) }
        return table
    }

    /// The names of all tables.
    public var names: [String] { tables.map(\.name.text) }

    /// Columns that hold identifiers, keys and hashes, by table.
    public var bytesColumns: [String: [String]] {
        Dictionary(uniqueKeysWithValues: tables.map { ($0.name.text, $0.columns.filter { $0.kind == .bytes }.map(\.name.text)) })
    }

    /// Columns that hold words, by table.
    public var textColumns: [String: [String]] {
        Dictionary(uniqueKeysWithValues: tables.map { ($0.name.text, $0.columns.filter { $0.kind == .text }.map(\.name.text)) })
    }

    /// What finds them, within the setting where the table belongs to one.
    fileprivate func condition(_ choice: RowChoice, in setting: some Bindable) throws -> SQL {
        let table = try table(named: choice.table)
        var some: SQL = ""
        for (index, column) in choice.columns.enumerated() {
            let name = try Name(column)
            some = index == 0 ? "\(name: name) IN (\(some: choice.ids))" : "\(some) OR \(name: name) IN (\(some: choice.ids))"
        }
        return table.has("setting") ? "setting = \(setting) AND (\(some))" : "(\(some))"
    }
}

extension SQL.Interpolation {
    /// Values with commas between them; none of them matches nothing.
    fileprivate mutating func appendInterpolation(some values: [Value]) {
        if values.isEmpty { appendInterpolation("NULL" as SQL) } else { appendInterpolation(values: values) }
    }
}

extension Reader {
    /// Reads them in order of the key.
    public func held(_ choice: RowChoice, in setting: some Bindable, by schema: Schema) throws -> [HeldRow] {
        guard !choice.ids.isEmpty else { return [] }
        let table = try schema.table(named: choice.table)
        let columns = table.columns
        let which = try schema.condition(choice, in: setting)
        return try rows(
            "SELECT \(names: columns.map(\.name)) FROM \(name: table.name) WHERE \(which) ORDER BY \(names: table.key.map(\.name))"
        ) { row in
            HeldRow(table: choice.table, values: columns.enumerated().map { ($1.name.text, row.value($0, $1.kind)) })
        }
    }
}

extension Writer {
    /// Deletes them.
    public func erase(_ choice: RowChoice, in setting: some Bindable, by schema: Schema) throws {
        guard !choice.ids.isEmpty else { return }
        let table = try schema.table(named: choice.table)
        try execute("DELETE FROM \(name: table.name) WHERE \(schema.condition(choice, in: setting))")
    }

    /// Empties some of their columns.
    /// - Parameters:
    ///   - empty: columns of words that are never without a value.
    ///   - nothing: columns that may be.
    public func blank(_ choice: RowChoice, empty: [String], nothing: [String], in setting: some Bindable, by schema: Schema) throws {
        guard !choice.ids.isEmpty, !(empty + nothing).isEmpty else { return }
        let table = try schema.table(named: choice.table)
        var sets: SQL = ""
        for (index, column) in (empty + nothing).enumerated() {
            let value: SQL = empty.contains(column) ? "''" : "NULL"
            let name = try Schema.Name(column)
            sets = index == 0 ? "\(name: name) = \(value)" : "\(sets), \(name: name) = \(value)"
        }
        try execute("UPDATE \(name: table.name) SET \(sets) WHERE \(schema.condition(choice, in: setting))")
    }

    /// Rewrites every text of a setting in which one of these words stands. A single word in small letters is one of ours, as the kind of
    /// something, unless its column holds what people typed.
    /// - Parameters:
    ///   - words: as they are typed; found in capitals and small letters alike.
    ///   - left: columns that stay as they are, as "document.words".
    ///   - leftRows: rows that stay as they are, by anything in their key.
    ///   - typed: columns that hold what people typed, in whichever table.
    public func rewrite(
        textsWith words: [String], in setting: some Bindable, leaving left: Set<String>, rows leftRows: Set<Value>, typed: Set<String>,
        by schema: Schema,
        _ rewrite: (String) -> String
    ) throws {
        guard !words.isEmpty else { return }
        for table in schema.tables where table.has("setting") {
            for column in table.columns where column.kind == .text && !left.contains("\(table.name.text).\(column.name.text)") {
                var some: SQL = ""
                for (index, word) in words.enumerated() {
                    let (exact, small) = ("%\(word)%", "%\(word.lowercased())%")
                    let one: SQL = "\(name: column.name) LIKE \(exact) OR LOWER(\(name: column.name)) LIKE \(small)"
                    some = index == 0 ? one : "\(some) OR \(one)"
                }
                let keys = table.key.isEmpty ? table.columns : table.key
                let found = try rows(
                    "SELECT \(names: [column.name] + keys.map(\.name)) FROM \(name: table.name) WHERE setting = \(setting) AND (\(some))"
                ) { row in (try row.text(0), keys.enumerated().map { row.value($0 + 1, $1.kind) }) }
                for (text, key) in found where leftRows.isDisjoint(with: key) && (typed.contains(column.name.text) || !isOurs(text)) {
                    let new = rewrite(text)
                    guard new != text else { continue }
                    var which: SQL = "setting = \(setting)"
                    for (name, value) in zip(keys.map(\.name), key) { which = "\(which) AND \(name: name) = \(values: [value])" }
                    try execute("UPDATE \(name: table.name) SET \(name: column.name) = \(new) WHERE \(which)")
                }
            }
        }
    }

    private func isOurs(_ text: String) -> Bool { text.first?.isLowercase ?? true && !text.contains(where: \.isWhitespace) }
}
