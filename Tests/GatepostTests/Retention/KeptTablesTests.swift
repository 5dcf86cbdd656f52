@testable import Gatepost
import Safeguarding
@testable import Storage
import TestSupport
import Testing

@Suite struct KeptTablesTests {
    @Test("P13: every table of the database belongs to a kind of record, or says why nobody is in it") func everyTable() async throws {
        let world = try await World()
        let tables = try await world.application.read { db in Set(try Schema(from: db).tables.map(\.name.text)) }
        let known = Set(KeptTables.kinds.keys).union(KeptTables.impersonal.keys)
        #expect(
            tables.subtracting(known).sorted() == [],
            "Say in KeptTables to which kind of record it belongs, and how it is deleted in Disposal.")
        #expect(Set(KeptTables.kinds.keys).isDisjoint(with: KeptTables.impersonal.keys))
        // Views and tables that are there for a while are not listed by the database.
        #expect(known.subtracting(tables).sorted() == ["gatepost_move"])
    }

    @Test("P13: whatever is deleted by itself or by people's decision is found and deleted by something", arguments: KeptKind.allCases)
    func everyKind(kind: KeptKind) {
        let isDisposed = !Disposal.of(kind).isEmpty
        switch kind.end {
        case .byItself: #expect(isDisposed)
        // Files of concerns go one by one, by their own pages.
        case .personDecides: #expect(isDisposed != kind.isSealed)
        case .already, .withSetting: #expect(!isDisposed)
        }
    }

    @Test("every way to find and delete runs on this engine, with nothing there and for a setting of its own") func statements()
        async throws
    {
        let world = try await World()
        let (setting, now) = (world.setting, world.now)
        try await world.application.database.write(.setting(setting)) { db in
            let here = try Standpoint(setting, at: now, in: db.reader)
            let (schedule, spared) = (RetentionSchedule(), Set([Member.ID(low: 5)]))
            for disposal in Disposal.all {
                #expect(try disposal.unannounced(by: here.today, schedule, sparing: spared, at: here, from: db.reader).isEmpty)
                #expect(try disposal.deletable(schedule, sparing: spared, at: here, from: db.reader).isEmpty)
                #expect(try disposal.coming(until: here.today.adding(years: 1), schedule, sparing: spared, at: here, from: db.reader).isEmpty)
                let nothing = Disposal.Batch(items: [Record.ID(low: 7)], cutoff: here.today, setting: setting, now: now, today: here.today)
                try disposal.delete(nothing, db)
            }
        }
    }
}
