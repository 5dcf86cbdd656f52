@testable import Gatepost
import Safeguarding
@testable import Storage
import TestSupport
import Testing

/// The declared list against the schema as the database itself lists it: a new table, or a new column that could hold somebody, fails here.
@Suite("What we hold on somebody, table by table") struct HeldTablesTests {
    private func schema() async throws -> Schema {
        let world = try await World()
        return try await world.application.read { db in try Schema(from: db) }
    }

    @Test("P13: every table says what it holds on somebody, or why it holds nothing") func everyTable() async throws {
        let schema = try await schema()
        let there = Set(schema.names).subtracting(["gatepost_move"])
        #expect(there.subtracting(Held.tables.keys).sorted() == [], "say in HeldTables what these hold")
        #expect(Set(Held.tables.keys).subtracting(there).sorted() == [], "these are no tables")
        for case .nothing(let why) in Held.tables.values { #expect(why.count > 15) }
        for case .apart(let how) in Held.tables.values { #expect(how.count > 15) }
    }

    @Test("P13: every column that could hold somebody says so, and columns that are named are there") func everyColumn() async throws {
        let schema = try await schema()
        for table in schema.tables {
            let columns = Set(table.columns.map(\.name.text))
            // Of two columns that refer to a membership together, the setting is none.
            let people = table.references.filter {
                ["membership", "child", "person"].contains($0.table.text) && $0.column.text != "setting"
            }
            .map(\.column.text)
            guard case .table(let held)? = Held.tables[table.name.text] else {
                if case .nothing? = Held.tables[table.name.text] {
                    #expect(people == [], "\(table.name.text) refers to people")
                    let unknown = table.columns.filter { $0.kind == .bytes && !Held.things.contains($0.name.text) }.map(\.name.text)
                    #expect(unknown == [], "\(table.name.text)")
                }
                continue
            }
            let said = Set(held.people + held.about.map(\.column))
            #expect(Set(people).isSubset(of: said), "\(table.name.text): \(people)")
            let unknown = table.columns.filter {
                $0.kind == .bytes && !said.contains($0.name.text) && !held.secret.contains($0.name.text)
                    && !Held.things.contains($0.name.text)
            }.map(\.name.text)
            #expect(unknown == [], "\(table.name.text): could these hold somebody?")
            let named = said.union(held.others).union(held.secret).union(held.fate.words)
            #expect(named.subtracting(columns).sorted() == [], "\(table.name.text) has no such columns")
        }
    }

    @Test("P13: no secret by which somebody signs in is among what leaves") func secrets() async throws {
        let schema = try await schema()
        for (name, columns) in schema.textColumns where columns.contains("password") {
            guard case .table(let held)? = Held.tables[name] else { continue }
            #expect(held.secret.contains("password"))
        }
    }
}

extension HeldTable.Fate {
    fileprivate var words: [String] {
        switch self {
        case .blanked(let empty, let nothing): empty + nothing
        case .comments(let words), .questions(let words), .posts(let words), .kept(_, let words): words
        case .goes, .stays, .apart: []
        }
    }
}
