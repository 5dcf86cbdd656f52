@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct RegisterFileTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
    }

    private func read(_ text: String) async throws -> RegisterFile {
        let viewer = try #require(try await world.viewer(manager))
        return try await world.application.read { db in try RegisterFile.read(text, for: viewer, from: db) }
    }

    private func export() async throws -> String {
        let viewer = try #require(try await world.viewer(manager))
        let table = try await world.application.read { db in
            try RegisterExport.table(due: { part, _ in part.rawValue }, for: viewer, from: db)
        }
        return CSV.write([table.columns] + table.rows)
    }

    private static let headings =
        "Name,Kind,First day,Line manager,Identity: what was seen,Identity: on,DBS: certificate number,DBS: issued on,DBS: look again on\n"

    @Test("N19, N8: a file adds people and papers, all of them or none, and twice adds nothing") func stores() async throws {
        let text =
            Self.headings
            + "Zoë Lambert,Volunteer,02/11/2026,Tom Ward,Passport,02/11/2026,,,\n"
            + "Tom Ward,,,,\"Driving licence, photograph\",3 Nov 2026,00199,01/10/2026,01/10/2028\n"
        let file = try await read(text)
        #expect(file.rowsToMend == 0 && file.rows.map(\.line) == [2, 3])
        #expect(try await world.register(for: manager).everybody == 2, "a preview stores nothing")
        world.wait(Span.minute)
        try await world.perform(ImportRegister(world.identifier(), text), by: manager)
        let register = try await world.register(for: manager)
        #expect(register.entries.map(\.name) == ["Amara Obi", "Tom Ward", "Zoë Lambert"])
        #expect(register.entries.last?.lineManager == "Tom Ward" && register.entries.last?.capacity == .volunteer)
        #expect(try await world.record(of: deputy, for: manager).entries[.identity]?.first?.words == "Driving licence, photograph")
        #expect(try await world.record(of: deputy, for: manager).person.registers?.vetting.first?.reference == "00199")
        let again = try await read(text)
        #expect(again.rowsToMend == 0 && again.changesNothing)
        try await world.perform(ImportRegister(world.identifier(), text), by: manager)
        #expect(try await world.register(for: manager).everybody == 3)
        #expect(try await world.record(of: deputy, for: manager).entries[.identity]?.count == 1)
    }

    @Test("N8: every problem of every row is shown before anything is stored, and one row that is wrong stops them all") func problems()
        async throws
    {
        let text =
            Self.headings
            + "Nobody Known,,,,Passport,02/11/2026,,,\n"
            + "Ivy New,Gardener,02/11/2026,,,,,,\n"
            + "Ola New,Staff,31/02/2026,Somebody Else,,,,,\n"
            + "Tom Ward,,,,Passport,11/25/2026,,,\n"
            + "Amara Obi,,,,Passport,02/11/2026,,,\n"
            + "Kim Twice,Staff,02/11/2026,,,,,,\n"
            + "kim twice,Staff,02/11/2026,,,,,,\n"
            + "Max Early,Staff,02/11/2026,,Passport,02/12/2026,0017,,\n"
            + "Fine Person,Staff,02/11/2026,,,,,,\n"
        let file = try await read(text)
        #expect(
            file.rows.map(\.problems) == [
                [.unknownName], [.unknownKind("Gardener")], [.unknownLineManager("Somebody Else"), .notADay(.firstDay, "31/02/2026")],
                [.notADay(.identityOn, "11/25/2026")], [.aboutYourself], [.nameTwice], [.nameTwice],
                [.refused(.identityOn, .dayOutOfRange("on_day")), .incomplete(.vettingIssued), .incomplete(.vettingRecheck)], [],
            ])
        #expect(try await world.refusals(of: ImportRegister(world.identifier(), text), to: manager) == [.rowsToMend(8)])
        #expect(try await world.register(for: manager).everybody == 2)
        #expect(try await read("Name,Shoe size\nA,3\n").problems == [.unknownColumn("Shoe size")])
        #expect(try await read("Kind\nStaff\n").problems == [.noNames])
        #expect(try await read("Name\n").problems == [.nothingInIt])
        #expect(try await read("Name\n\"A\n").problems == [.unreadable(.openQuote(line: 2))])
    }

    @Test("N8: what goes out comes in again with nothing new, and no cell of it is a formula") func roundTrip() async throws {
        let trick: Member.ID = world.identifier()
        try await world.perform(AddToRegister(trick, .init("=HYPERLINK(1)", as: .volunteer, title: "@SUM", from: world.today)), by: manager)
        try await world.perform(
            PutOnRecord(world.identifier(), of: deputy, .init(.rightToWork, "+44 visa, \"new\"", on: world.today)), by: manager)
        let out = try await export()
        #expect(out.contains("'=HYPERLINK(1)") && out.contains("'@SUM") && !out.contains(",=") && !out.contains("\n="))
        let back = try await read(out)
        #expect(back.rows.count == 3 && back.rowsToMend == 0 && back.changesNothing)
    }

    @Test("N8: nobody but those who manage takes the register out or a file in") func whose() async throws {
        let keyworker = try await world.member(.staff, [.contributor])
        await #expect(throws: Refused([.needsDuty(Duty.managing)])) {
            try await world.perform(ImportRegister(world.identifier(), "Name\nA\n"), by: keyworker)
        }
        let viewer = try #require(try await world.viewer(keyworker))
        await #expect(throws: Refused([.needsDuty(Duty.managing)])) {
            try await world.application.read { db in try RegisterExport.table(due: { part, _ in part.rawValue }, for: viewer, from: db) }
        }
    }
}
