extension Reader {
    /// Which of these identifiers stand anywhere in a setting's rows, in whatever tables there are, those of later migrations included.
    /// - Parameter besides: tables that do not count, as those of the things themselves.
    public func used<Thing: Bindable & Hashable>(
        _ things: [Thing], in setting: some Bindable, besides: Set<String>, read: (Row) throws -> Thing
    ) throws -> Set<Thing> {
        var found: Set<Thing> = []
        guard !things.isEmpty else { return found }
        for table in try Schema(from: self).tables where table.has("setting") && !besides.contains(table.name.text) {
            for column in table.columns where column.kind == .bytes && column.name.text != "setting" {
                // As many at a time as every engine binds.
                for start in stride(from: 0, to: things.count, by: 1_000) {
                    let some = things[start..<min(start + 1_000, things.count)]
                    found.formUnion(
                        try rows(
                            """
                            SELECT DISTINCT \(name: column.name) FROM \(name: table.name)
                            WHERE setting = \(setting) AND \(name: column.name) IN (\(list: some))
                            """, read))
                }
            }
        }
        return found
    }
}
