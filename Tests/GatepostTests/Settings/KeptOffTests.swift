@testable import Gatepost
import Safeguarding
import TestSupport
import Testing

@Suite struct KeptOffTests {
    let world: World
    let manager, carer: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        child = try await world.child()
        carer = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: carer)
    }

    private func keptOff() async throws -> KeptOff {
        let viewer = try #require(try await world.viewer(manager))
        return try await world.application.read { db in try KeptOff.load(for: viewer, from: db) }
    }

    private func change(to policy: PhotoPolicy) async throws -> KeptOff {
        let viewer = try #require(try await world.viewer(manager))
        return try await world.application.read { db in try KeptOff.change(to: policy, for: viewer, from: db) }
    }

    private func pictures() async throws -> Int { try await world.feed(for: carer).posts.reduce(0) { $0 + $1.pictures.count } }

    @Test("N12, D9: a stricter policy re-asks everything that is published, and says before and after exactly what comes down")
    func comesDown() async throws {
        let shown = try await world.published("Shown", by: manager), hidden = try await world.published("Hidden", by: manager)
        let empty = try await world.published("Garden", by: manager)
        _ = try await world.picture(on: shown, showing: .named(.child(child)), by: manager)
        _ = try await world.picture(on: shown, showing: .named(.child(child)), .hidden(nil), by: manager)
        _ = try await world.picture(on: hidden, showing: .hidden(child), by: manager)
        _ = try await world.picture(on: empty, by: manager)
        #expect(try await pictures() == 4)
        #expect(try await keptOff().pictureCount == 0)
        let faces = try await change(to: .noFaces)
        #expect(faces.postCount == 1 && faces.pictureCount == 2 && faces.posts.map(\.title) == ["Shown"])
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager)
        #expect(try await pictures() == 2)
        #expect(try await keptOff().posts.map(\.pictures) == [2])
        // The next step counts only what it takes besides.
        let children = try await change(to: .noChildren)
        #expect(children.pictureCount == 1 && children.posts.map(\.title) == ["Hidden"])
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noChildren)), by: manager)
        #expect(try await pictures() == 1)
        #expect(try await keptOff().pictureCount == 3)
        #expect(try await change(to: .facesWithConsent).pictureCount == 3)
    }

    @Test("N12: the desk tells those who run the page, and nobody else may ask") func desk() async throws {
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(child)), by: manager)
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager)
        let viewer = try #require(try await world.viewer(manager))
        let desk = try await world.application.read { db in try DeskPage.load(for: viewer, from: db) }
        #expect(desk.keptOff?.pictureCount == 1 && desk.keptOff?.posts.first?.post == post)
        for member in [carer, try await world.member(.staff, [.contributor])] {
            let other = try #require(try await world.viewer(member))
            await #expect(throws: NotFound.self) { try await world.application.read { db in try KeptOff.load(for: other, from: db) } }
        }
    }

    @Test("N12: what it takes away comes in pages, and nothing twice") func pages() async throws {
        for number in 0..<5 {
            world.wait(1)
            let post = try await world.published("Post \(number)", by: manager)
            _ = try await world.picture(on: post, showing: .named(.child(child)), by: manager)
        }
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager)
        let viewer = try #require(try await world.viewer(manager))
        let first = try await world.application.read { db in try KeptOff.load(most: 3, for: viewer, from: db) }
        let second = try await world.application.read { db in try KeptOff.load(before: first.older, most: 3, for: viewer, from: db) }
        #expect((first.posts + second.posts).map(\.title) == ["Post 4", "Post 3", "Post 2", "Post 1", "Post 0"])
        #expect(first.postCount == 5 && second.postCount == 5 && second.older == nil)
    }
}
