// How one table's rows are read and written whole, whatever it is.
extension Schema.Table {
    /// What must be the same at both ends: names, kinds and key.
    var shape: String {
        "\(name.text): " + columns.map { "\($0.name.text) \($0.kind) \($0.place)" }.sorted().joined(separator: ", ")
    }

    /// In an order that both ends agree on, whatever order a later migration left them in.
    private var ordered: [Schema.Column] { columns.sorted { $0.name < $1.name } }

    /// Columns that refer to rows of this table. They are written once all of those are there.
    var toItself: [Schema.Column] {
        ordered.filter { column in column.place == 0 && references.contains { $0.table == name && $0.column == column.name } }
    }

    func key(of row: [Value]) -> [Value] {
        let places = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.name, $0) })
        return key.map { row[places[$0.name] ?? 0] }
    }

    /// As many as fit a statement of either engine with room to spare.
    private var perPage: Int { max(1, min(500, 10_000 / columns.count)) }

    /// Rows in order of the key.
    func page(after last: [Value]?, in db: Reader) throws -> [[Value]] {
        let (columns, keys) = (ordered, key.map(\.name))
        let after: SQL = if let last { "WHERE (\(names: keys)) > (\(values: last))" } else { "" }
        return try db.rows(
            "SELECT \(names: columns.map(\.name)) FROM \(name: name) \(after) ORDER BY \(names: keys) LIMIT \(perPage)"
        ) { row in columns.enumerated().map { row.value($0, $1.kind) } }
    }

    func lastKey(in db: Reader) throws -> [Value]? {
        var order: SQL = ""
        for (index, column) in key.enumerated() { order = index == 0 ? "\(name: column.name) DESC" : "\(order), \(name: column.name) DESC" }
        return try db.row("SELECT \(names: key.map(\.name)) FROM \(name: name) ORDER BY \(order) LIMIT 1") { row in
            key.enumerated().map { row.value($0, $1.kind) }
        }
    }

    func insert(_ rows: [[Value]], in db: Writer) throws {
        let (columns, later) = (ordered, Set(toItself.map(\.name)))
        var lines: SQL = ""
        for (index, row) in rows.enumerated() {
            let values = zip(columns, row).map { later.contains($0.name) ? Value.null : $1 }
            lines = index == 0 ? "(\(values: values))" : "\(lines), (\(values: values))"
        }
        try db.execute("INSERT INTO \(name: name) (\(names: columns.map(\.name))) VALUES \(lines)")
    }

    /// Writes what refers to rows of the same table.
    func tie(_ row: [Value], in db: Writer) throws {
        let tied = zip(ordered, row).filter { column, value in value != .null && toItself.contains { $0.name == column.name } }
        guard !tied.isEmpty else { return }
        for (column, value) in tied {
            try db.execute(
                "UPDATE \(name: name) SET \(name: column.name) = \(values: [value]) WHERE (\(names: key.map(\.name))) = (\(values: key(of: row)))"
            )
        }
    }
}

extension Row {
    func value(_ column: Int, _ kind: Schema.Kind) -> Value {
        switch kind {
        case .integer: cells.integer(column).map(Value.integer) ?? .null
        case .text: cells.text(column).map(Value.text) ?? .null
        case .bytes: cells.bytes(column).map(Value.bytes) ?? .null
        }
    }
}
