@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct ChildminderTests {
    let world: World
    let childminder: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World(kind: "childminder")
        childminder = try await world.member(.staff, [.registeredPerson, .manager], named: "Ines Moreau")
        child = try await world.child()
        try await world.decide(.grant, for: child, by: world.carer(of: child))
    }

    @Test("N28: alone, a childminder posts to one family, about that family's child, with others hidden") func alone() async throws {
        let wide = try await world.draft(by: childminder)
        #expect(try await world.refusals(of: PublishAlone(wide), to: childminder) == [.onlyToOneFamily])
        let other = try await world.child("Ash", "Bell")
        try await world.decide(.grant, for: other, by: world.carer(of: other, named: "Lou Bell"))
        let post = try await world.draft(for: .family(child), by: childminder)
        let picture = try await world.picture(on: post, showing: .named(.child(child)), .named(.child(other)), by: childminder)
        try await world.perform(CheckPicture(picture), by: childminder)
        #expect(try await world.refusals(of: PublishAlone(post), to: childminder) == [.onlyThatFamilysChild(picture: picture)])
        let face = try #require(try await world.atGate(post, for: childminder).pictures[0].faces.first { $0.child == other })
        try await world.perform(AnswerFace(face.id, is: .hidden(.child(other))), by: childminder)
        try await world.finishRendering(post, seenBy: childminder)
        #expect(try await world.refusals(of: PublishAlone(post), to: childminder) == [])
        #expect(try await world.atGate(post, for: childminder).state == .published)
    }

    @Test("N28: a group setting never publishes alone, and neither does a childminder with somebody ready") func neverAlone() async throws {
        let group = try await World()
        let manager = try await group.member(.staff, [.manager])
        let post = try await group.draft(for: .family(group.child()), by: manager)
        #expect(try await group.refusals(of: PublishAlone(post), to: manager) == [.workedOnIt])
        let own = try await world.draft(for: .family(child), by: childminder)
        _ = try await world.member(.officer, [.approvalPartner], named: "Bea Hart")
        #expect(try await world.refusals(of: PublishAlone(own), to: childminder) == [.workedOnIt])
    }

    @Test("N28: an approval partner sees and approves the post put to them, and no other") func partner() async throws {
        let partner = try await world.member(.officer, [.approvalPartner], named: "Bea Hart")
        let lapsed = try await world.member(.officer, [.approvalPartner], named: "Cy Dunn", without: [.vetting])
        let (post, other) = (try await world.submitted(by: childminder), try await world.submitted("Another", by: childminder))
        await #expect(throws: NotFound.self) { try await world.atGate(post, for: partner) }
        #expect(try await world.refusals(of: PutToPartner(post, to: lapsed), to: childminder) == [.partnerNotReady])
        #expect(try await world.refusals(of: PutToPartner(post, to: childminder), to: childminder) == [.partnerNotReady])
        try await world.perform(PutToPartner(post, to: partner), by: childminder)
        await #expect(throws: NotFound.self) { try await world.atGate(other, for: partner) }
        let viewer = try #require(try await world.viewer(partner))
        let list = try await world.application.read { db in try PostsPage.load(for: viewer, in: db) }
        #expect(list.items.map(\.id) == [post])
        #expect(try await world.approval(of: post, by: childminder) == [.workedOnIt])
        #expect(try await world.approval(of: post, by: partner) == [])
        let change = EditDraft(other, PostDraft(title: "A", words: "B"), from: 1)
        await #expect(throws: NotFound.self) { try await world.perform(change, by: partner) }
    }
}
