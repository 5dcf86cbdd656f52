@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("The guidance shelf")
struct GuidanceShelfTests {
    let world: World
    let manager, practitioner, mother: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        practitioner = try await world.member(.staff, [.contributor])
        mother = try await world.carer(of: try await world.child())
    }

    private func shelf(for member: Member.ID) async throws -> (shelf: GuidanceShelf, viewer: Viewer) {
        let viewer = try #require(try await world.viewer(member))
        return (try await world.application.read { db in try GuidanceShelf.load(for: viewer, from: db) }, viewer)
    }

    @Test("D5: the guidance for practitioners is on the shelf, and where posts are written")
    func practitioners() async throws {
        let (shelf, viewer) = try await shelf(for: practitioner)
        #expect(shelf.items.contains { $0.name == "practitioners-online-safety" })
        #expect(shelf.links(at: .posts, for: viewer).map(\.name) == ["practitioners-online-safety"])
        #expect(shelf.links(at: .pages, for: viewer).isEmpty && !shelf.mayKeep)
    }

    @Test("D6: the considerations for managers are on the shelf, and where a manager asks for a page")
    func managers() async throws {
        let (shelf, viewer) = try await shelf(for: manager)
        #expect(shelf.links(at: .pages, for: viewer).map(\.name) == ["managers-online-safety"] && shelf.mayKeep)
    }

    @Test("N14, N18, N23: families find what is for parents and children, CEOP Education among it, and nothing for the team")
    func families() async throws {
        let (shelf, viewer) = try await shelf(for: mother)
        #expect(Set(shelf.items.map(\.guidance.reader)) == [.parents, .children] && !shelf.mayKeep)
        #expect(shelf.items.contains { $0.guidance.title.contains("CEOP Education") })
        #expect(shelf.links(at: .myChild, for: viewer).map(\.name) == ["ceop-parents"])
        #expect(shelf.links(at: .posts, for: viewer).isEmpty)
    }

    @Test("N23: ideas for activities with children are on the team's shelf")
    func activities() async throws {
        #expect(try await shelf(for: practitioner).shelf.items.count { $0.guidance.reader == .activities } >= 3)
    }

    @Test("D24: a statutory reference carries its edition and is due until somebody looks, and again on its day")
    func editions() async throws {
        let statutory = Guidance.starting.filter(\.guidance.isStatutory)
        #expect(statutory.count >= 3 && statutory.allSatisfy { !$0.guidance.edition.isEmpty && $0.guidance.isDue(on: world.today) })
        var eyfs = try #require(Guidance.starting.first { $0.key == "eyfs" }).guidance
        eyfs.checkedOn = world.today
        #expect(try await world.refusals(of: KeepGuidance(world.identifier(), "eyfs", eyfs), to: manager) == [.missing("recheck_on")])
        eyfs.recheckOn = world.today.adding(days: 200)
        var nameless = eyfs
        nameless.edition = ""
        #expect(try await world.refusals(of: KeepGuidance(world.identifier(), "eyfs", nameless), to: manager) == [.missing("edition")])
        try await world.perform(KeepGuidance(world.identifier(), "eyfs", eyfs), by: manager)
        let item = try #require(try await shelf(for: manager).shelf.items.first { $0.name == "eyfs" })
        #expect(item.notedBy == "Helen Marsh" && item.guidance.checkedOn == world.today && !item.guidance.isDue(on: world.today))
        #expect(item.guidance.isDue(on: world.today.adding(days: 200)))
    }

    @Test("D5: links are changed, added and taken off; what was there before stays on record; only the keepers do it")
    func kept() async throws {
        let own = Guidance(
            .parents, title: "Our library", address: "https://library.example/", words: "Story times.", checkedOn: world.today)
        let id: Record.ID = world.identifier()
        for _ in 0..<2 { try await world.perform(KeepGuidance(id, id.description, own), by: manager) }
        #expect(try await shelf(for: mother).shelf.items.count { $0.guidance.title == "Our library" } == 1)
        world.wait(Span.hour)
        try await world.perform(KeepGuidance(world.identifier(), id.description, own, removed: true), by: manager)
        #expect(try await !shelf(for: mother).shelf.items.contains { $0.guidance.title == "Our library" })
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM guidance_entry") } == 2)
        var script = own
        script.address = "javascript:alert(1)"
        #expect(try await world.refusals(of: KeepGuidance(world.identifier(), "x", script), to: manager) == [.notUnderstood("address")])
        #expect(try await world.refusals(of: KeepGuidance(world.identifier(), "x", own), to: practitioner).map(\.rule) == [.holdsDuty])
        await #expect(throws: NotFound.self) { try await world.perform(KeepGuidance(world.identifier(), "x", own), by: mother) }
    }
}
