@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct CameraTests {
    private func camera(_ world: World, for member: Member.ID, in room: Room.ID? = nil) async throws -> CameraPage {
        guard let viewer = try await world.viewer(member) else { throw NotFound() }
        return try await world.application.read { db in try CameraPage.load(in: room, for: viewer, from: db) }
    }

    @Test("S2, D19: the camera page shows each child who is here: yes, hidden only, or never in the frame, sorted by name") func rows()
        async throws
    {
        let world = try await World()
        let staff = try await world.member(.staff, [.contributor])
        let (yes, hidden, never) = (
            try await world.child("Cleo", "May"), try await world.child("Bo", "Day"), try await world.child("Ash", "Lee")
        )
        _ = try await world.child("Gone", "Away", until: world.today.adding(days: -1))
        let elsewhere = try await world.child("Dee", "Fox", in: try await world.room("Elm"))
        try await world.answer(.yes, for: yes, by: try await world.carer(of: yes))
        try await world.answer(.yes, for: never, by: try await world.carer(of: never))
        try await world.protect(never, .neverPhotograph, by: staff)
        let page = try await camera(world, for: staff, in: world.oak)
        #expect(page.here.map(\.child) == [never, hidden, yes])
        #expect(page.here.map(\.photograph) == [.never, .hidden, .yes])
        #expect(page.here.map(\.name.text) == ["Ash L.", "Bo D.", "Cleo M."])
        #expect(try await camera(world, for: staff).here.map(\.child).contains(elsewhere))
    }

    @Test(
        "N12: under a stricter photo policy nobody is a plain yes",
        arguments: [(PhotoPolicy.noFaces, Permission.hidden), (.noChildren, .never)])
    func policy(policy: PhotoPolicy, expected: Permission) async throws {
        let world = try await World(photoPolicy: policy)
        let staff = try await world.member(.staff, [.contributor])
        let child = try await world.child()
        try await world.answer(.yes, for: child, by: try await world.carer(of: child))
        #expect(try await camera(world, for: staff).here.map(\.photograph) == [expected])
    }

    @Test("S2: a child marked absent leaves the camera page and comes back in one tap") func absence() async throws {
        let world = try await World()
        let staff = try await world.member(.staff, [.contributor])
        let child = try await world.child()
        try await world.perform(RecordAbsence(of: child, isAbsent: true), by: staff)
        try await world.perform(RecordAbsence(of: child, isAbsent: true), by: staff)
        var page = try await camera(world, for: staff)
        #expect(page.here.isEmpty && page.absent.map(\.child) == [child])
        let viewer = try #require(try await world.viewer(staff))
        #expect(try await world.application.read { db in try NamesAtHand.load(for: viewer, from: db).names.isEmpty })
        try await world.perform(RecordAbsence(of: child, isAbsent: false), by: staff)
        page = try await camera(world, for: staff)
        #expect(page.here.map(\.child) == [child] && page.absent.isEmpty)
        try await world.perform(RecordAbsence(of: child, isAbsent: true), by: staff)
        world.wait(Span.day)
        #expect(try await camera(world, for: staff).here.map(\.child) == [child])
    }

    @Test("N8: the camera is for drafting duties with their vetting back, and for nobody else") func who() async throws {
        let world = try await World()
        let child = try await world.child()
        let pending = try await world.member(.staff, [.contributor], without: [.vettingPending])
        let unvetted = try await world.member(.staff, [.manager], without: [.vetting])
        let untrained = try await world.member(.staff, [.contributor], without: [.onlineSafety])
        let student = try await world.member(.student)
        let parent = try await world.carer(of: child)
        await #expect(throws: Refused([.notReady(.vettingPending)])) { try await camera(world, for: pending) }
        await #expect(throws: Refused([.notReady(.vetting)])) { try await camera(world, for: unvetted) }
        await #expect(throws: Refused([.needsDuty(Duty.drafting)])) { try await camera(world, for: student) }
        await #expect(throws: NotFound.self) { try await camera(world, for: parent) }
        #expect(try await camera(world, for: untrained).here.count == 1)
        #expect(try await world.refusals(of: RecordAbsence(of: child, isAbsent: true), to: pending) == [.notReady(.vettingPending)])
        await #expect(throws: NotFound.self) { try await world.perform(RecordAbsence(of: child, isAbsent: true), by: parent) }
    }
}
