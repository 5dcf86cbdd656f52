@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("The settings sheet")
struct SettingsSheetTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    private func sheet(for member: Member.ID? = nil) async throws -> SettingsSheet {
        let viewer = try #require(try await world.viewer(member ?? manager))
        return try await world.application.read { db in try SettingsSheet.load(for: viewer, from: db) }
    }

    private func signOff(_ seen: [UInt8], name: String = "Helen Marsh", again: ReviewInterval = .sixMonths) -> SignOffSettings {
        SignOffSettings(world.identifier(), seen: seen, typedName: name, again: again, note: "All as it should be.")
    }

    @Test("N11: the sheet holds every value, is signed as it was seen, and comes due again") func signed() async throws {
        let seen = try await sheet()
        #expect(seen.reviews.isEmpty && seen.due == nil)
        #expect(seen.items.contains(.photoPolicy(.facesWithConsent)) && seen.items.contains(.fixed(.noPublicUploads)))
        #expect(try await world.refusals(of: signOff(seen.digest, name: "  "), to: manager) == [.missing("typed_name")])
        try await world.perform(signOff(seen.digest), by: manager)
        let after = try await sheet()
        #expect(after.reviews.map(\.name) == ["Helen Marsh"] && after.due == ReviewInterval.sixMonths.due(after: world.today))
        #expect(after.reviews.first?.isAsSigned == true)
    }

    @Test("N11: what changed while somebody looked is not signed, and a change afterwards shows") func changed() async throws {
        let seen = try await sheet()
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager)
        #expect(try await world.refusals(of: signOff(seen.digest), to: manager) == [.sheetChanged])
        try await world.perform(signOff(try await sheet().digest), by: manager)
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noChildren)), by: manager)
        #expect(try await sheet().reviews.first?.isAsSigned == false)
    }

    @Test("N11: an overseeing officer reads it and cannot sign; families and practitioners do not know of it") func readers() async throws {
        let officer = try await world.member(.officer, [.overseeingOfficer])
        let seen = try await sheet(for: officer)
        #expect(!seen.maySign)
        #expect(try await world.refusals(of: signOff(seen.digest), to: officer) == [.needsDuty(Duty.managing)])
        for member in [try await world.carer(of: try await world.child()), try await world.member(.staff, [.contributor])] {
            await #expect(throws: NotFound.self) { _ = try await sheet(for: member) }
            await #expect(throws: NotFound.self) { try await world.perform(signOff(seen.digest), by: member) }
        }
        #expect(try await sheet().reviews.isEmpty)
    }

    @Test("N11: the next review is at most a year on, also from a day that the month does not have") func due() throws {
        let day = try #require(Day(year: 2026, month: 8, day: 31))
        #expect(ReviewInterval.threeMonths.due(after: day) == Day(year: 2026, month: 11, day: 30))
        #expect(ReviewInterval.sixMonths.due(after: day) == Day(year: 2027, month: 2, day: 28))
        #expect(ReviewInterval.year.due(after: day) == Day(year: 2027, month: 8, day: 31))
    }
}
