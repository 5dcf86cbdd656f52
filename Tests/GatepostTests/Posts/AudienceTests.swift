@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct AudienceTests {
    @Test("P5: whom the pause screen counts are exactly those who then see the post", arguments: [1, 2, 3] as [UInt64]) func agrees(
        seed: UInt64
    ) async throws {
        let world = try await World(seed: seed)
        let random = SeededRandom(seed: seed)
        func chance(_ of: UInt64) -> Bool { random.next() % of == 0 }
        let manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        let author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        var members = [
            manager, author, try await world.member(.staff, [.deputy]), try await world.member(.student),
            try await world.member(.officer, [.overseeingOfficer]), try await world.member(.household),
        ]
        let rooms = [world.oak, try await world.room("Ash")]
        var children: [Child.ID] = []
        for number in 0..<8 {
            let leftAlready = chance(4)
            let child = try await world.child(
                "C\(number)", "F\(number)", in: rooms[number % 2], until: leftAlready ? world.today.adding(days: -1) : nil)
            children.append(child)
            members.append(try await world.carer(of: child, agreed: !chance(4)))
            members.append(try await world.relative(of: child, sees: chance(2) ? .room : .ownChild))
        }
        members.append(try await world.carer(of: children[0], children[1]))
        try await world.protect(children[2], .tellNothing, about: members[10], by: manager)
        for audience: PostAudience in [
            .everyone, .rooms([rooms[0]]), .rooms([rooms[1]]), .rooms(Set(rooms)), .family(children[0]), .family(children[2]),
            .family(children[5]),
        ] {
            let counted = try await world.application.read { [setting = world.setting, now = world.now] db in
                Set(try Audience.people(of: audience, in: setting, at: now, from: db).readers.map(\.member))
            }
            let title = "Post \(world.identifier() as Post.ID)"
            let post = try await world.submitted(title, for: audience, by: author)
            #expect(try await world.approval(of: post, by: manager) == [])
            for member in members {
                let sees = (try? await world.titles(for: member).contains(title)) ?? false
                #expect(counted.contains(member) == sees, "seed \(seed), \(audience)")
            }
        }
    }
}
