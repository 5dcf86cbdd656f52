@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// What somebody who runs the setting could do with invitations to their own child, or to what is not theirs to hand out.
@Suite struct OwnChildInvitationTests {
    let world: World
    let manager, deputy, asParent, other: Member.ID
    let rowan: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Priya Shah")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        rowan = try await world.child()
        asParent = try await world.carer(of: rowan, named: "Dee Lund")
        other = try await world.carer(of: rowan, named: "Max Kershaw")
        try await world.makeOnePerson(asParent, deputy)
    }

    private func invitation(_ invited: Invited, _ email: String? = nil) -> InvitePerson {
        InvitePerson(
            world.identifier(), name: "Max Kershaw", email: email.flatMap(EmailAddress.init), to: invited,
            secrets: world.application.secrets)
    }

    @Test("D16, P7: nobody invites, reads of or hands over what belongs to another carer of their own child") func ownChild() async throws {
        #expect(try await world.refusals(of: invitation(.onRecord(other), "mine@example.org"), to: deputy) == [.ownChild])
        let made = invitation(.onRecord(other))
        try await world.perform(made, by: manager)
        let tied = invitation(.carer(Invited.Tie(rowan, relationship: "aunt")))
        try await world.perform(tied, by: manager)
        let viewer = try #require(try await world.viewer(deputy))
        #expect(try await world.application.read { db in try InvitationsPage.load(after: nil, for: viewer, from: db) }.rows.isEmpty)
        let choices = try await world.application.read { [rowan] db in try InvitationChoices.load(for: rowan, viewer: viewer, from: db) }
        #expect(choices.carers.isEmpty && choices.children.isEmpty)
        for id in [made.id, tied.id] {
            await #expect(throws: NotFound.self) {
                _ = try await PaperInvitation.load(id, for: world.asking(deputy), in: world.application)
            }
            #expect(try await world.refusals(of: HandOverInvitation(id), to: deputy) == [.ownChild])
        }
        let colleague = try #require(try await world.viewer(manager))
        #expect(try await world.application.read { db in try InvitationsPage.load(after: nil, for: colleague, from: db) }.rows.count == 2)
    }

    @Test("D16, P7: that an invitation to their own child is asked for anew is written to no manager whose child it is, and to the others")
    func askedAnew() async throws {
        let near = try await world.member(.staff, [.manager], named: "Dee Lund")
        try await world.makeOnePerson(near, deputy)
        let tied = invitation(.carer(Invited.Tie(rowan, relationship: "aunt")))
        try await world.perform(tied, by: manager)
        let token = try await world.token(of: tied.id)
        world.wait(15 * Span.day)
        try await AskForAnotherInvitation.perform(token, in: world.application)
        #expect(try await world.letters(.desk) == [manager])
    }

    @Test("N28: nobody takes over, from below, the record of somebody who leads the setting") func fromBelow() async throws {
        let registered = try await world.member(.committee, [.registeredPerson], named: "Val Stone")
        #expect(
            try await world.refusals(of: invitation(.onRecord(registered), "mine@acornlane.example"), to: deputy) == [
                .needsDuty(Duty.leading)
            ])
        #expect(try await world.refusals(of: invitation(.onRecord(registered), "val@acornlane.example"), to: manager) == [])
    }

    @Test("D14: an invitation is no way back for somebody who is suspended, in whatever capacity") func suspended() async throws {
        let member = try await world.member(.staff, named: "Al Moor")
        try await world.canSignIn(member, as: "al@example.org", with: "three brown teapots")
        let session = try await world.signedIn(member)
        try await world.perform(SuspendAccess(world.identifier(), of: member), by: manager)
        let made = invitation(.team(.volunteer, title: "Helper", duty: nil, lineManager: nil), "al@acornlane.example")
        try await world.perform(made, by: manager)
        let joining = Joining(
            try await world.token(of: made.id), from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
        await #expect(throws: Refused([.invitationOver])) { _ = try await joining.accept(as: session, age: .adult) }
    }

    @Test("D14, D17: a letter that waited is not sent to somebody who is suspended or told nothing by then", arguments: [true, false])
    func letters(_ isSuspended: Bool) async throws {
        try await world.canSignIn(other, as: "max@example.org", with: "three brown teapots")
        try await world.answer(.no, for: rowan, by: other)
        #expect(try await world.letters(.consentReceipt).contains(other))
        if isSuspended {
            try await world.perform(SuspendAccess(world.identifier(), of: other), by: manager)
        } else {
            try await world.protect(rowan, .tellNothing, about: other, by: manager)
        }
        try await Letters(world.application).deliver()
        let problem = try await world.application.read { [other] db in
            try db.row("SELECT problem FROM outbox WHERE recipient = \(other)") { $0.optionalText(0) }
        }
        #expect(problem == "noLongerNeeded")
    }

    @Test("N12, D9: a photo policy made stricter takes pictures off the page that are out already") func stricterPolicy() async throws {
        try await world.decide(.grant, for: rowan, by: other)
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        _ = try await world.picture(on: post, showing: .hidden(nil), by: manager)
        _ = try await world.picture(on: post, by: manager)
        #expect(try await world.feed(for: other).posts[0].pictures.count == 3)
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager)
        #expect(try await world.feed(for: other).posts[0].pictures.count == 2)
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noChildren)), by: manager)
        #expect(try await world.feed(for: other).posts[0].pictures.count == 1)
    }

    @Test("N28, S2: once a post is out, an approval partner sees no picture that families do not") func partner() async throws {
        try await world.decide(.grant, for: rowan, by: other)
        let partner = try await world.member(.officer, [.approvalPartner], named: "Pat Hill")
        let post = try await world.published(by: manager)
        let picture = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        try await world.write("UPDATE post SET put_to = \(partner) WHERE setting = \(world.setting) AND id = \(post)")
        try await world.rendition(of: picture, .large)
        let viewer = try #require(try await world.viewer(partner))
        _ = try await world.application.read { db in try PictureAccess.file(of: picture, .large, for: viewer, from: db) }
        try await world.decide(.stop, for: rowan, by: other)
        await #expect(throws: NotFound.self) {
            try await world.application.read { db in try PictureAccess.file(of: picture, .large, for: viewer, from: db) }
        }
    }

    @Test("D16, D14: whoever is shut out of a child comes back by no invitation that was still open", arguments: [true, false])
    func shutOut(_ isToldNothing: Bool) async throws {
        let made = invitation(.carer(Invited.Tie(rowan, relationship: "father")))
        try await world.perform(made, by: manager)
        let session = try await world.signedIn(other)
        if isToldNothing {
            try await world.perform(PlaceProtection(world.identifier(), of: rowan, .tellNothing, about: other), by: manager)
        } else {
            try await world.perform(EndCarer(other, of: rowan, after: world.today.adding(days: -1)), by: manager)
        }
        #expect(try await world.viewer(other) == nil)
        let joining = Joining(
            try await world.token(of: made.id), from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
        await #expect(throws: Refused([.invitationOver])) { _ = try await joining.accept(as: session, age: .adult) }
        #expect(try await world.viewer(other) == nil)
    }
}
