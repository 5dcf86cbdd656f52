@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Officers from outside")
struct OfficerTests {
    let world: World
    let manager, author: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        author = try await world.member(.staff, [.contributor])
        child = try await world.child()
    }

    @Test("B11: an administering officer holds the content manager's designation under the same gate as everybody")
    func administering() async throws {
        let officer = try await world.member(.officer, [.contentManager], named: "Kit Lane")
        let post = try await world.submitted(by: author)
        #expect(try await world.approval(of: post, by: officer).isEmpty)
        #expect(try await world.titles(for: officer) == ["Den day"])
        // Their own post waits for somebody else, and a lapse takes the right away.
        let own = try await world.submitted("News", by: officer)
        #expect(try await world.approval(of: own, by: officer) == [.workedOnIt])
        let lapsed = try await world.member(.officer, [.contentManager], without: [.onlineSafety])
        #expect(try await world.approval(of: own, by: lapsed) == [.notReady(.onlineSafety)])
    }

    @Test("B11: an administering officer sees the page, and neither children, permissions, people nor the setting")
    func administeringScope() async throws {
        let officer = try await world.member(.officer, [.contentManager])
        let viewer = try #require(try await world.viewer(officer))
        let (child, manager) = (child, manager)
        await unseen { db in try ChildrenPage.load(for: viewer, from: db) }
        await unseen { db in try ChildPage.load(child, for: viewer, from: db) }
        await unseen { db in try PeoplePage.load(for: viewer, from: db) }
        await unseen { db in try MemberPage.load(manager, for: viewer, from: db) }
        await unseen { db in try SettingPage.load(for: viewer, from: db) }
    }

    @Test("B11: an overseeing officer sees the register of pages and no child's content")
    func overseeing() async throws {
        let officer = try await world.member(.officer, [.overseeingOfficer])
        let mother = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: mother)
        let post = try await world.published(by: author)
        let picture = try await world.picture(on: post, showing: .named(.child(child)), by: author)
        try await world.rendition(of: picture, .medium)
        let viewer = try #require(try await world.viewer(officer))
        let child = child
        await unseen { db in try FeedPage.load(.init(), for: viewer, from: db) }
        await unseen { db in try ShownPost.load(post, for: viewer, from: db) }
        await unseen { db in try PostAtGate.load(post, for: viewer, in: db) }
        await unseen { db in try PictureAccess.file(of: picture, .medium, for: viewer, from: db) }
        await unseen { db in try ChildPage.load(child, for: viewer, from: db) }
        await unseen { db in try ChildrenPage.load(for: viewer, from: db) }
        await unseen { db in try DeskPage.load(for: viewer, from: db) }
        await unseen { db in try PeoplePage.load(for: viewer, from: db) }
        let register = try await world.application.read { db in try PagesRegister.load(for: viewer, from: db) }
        #expect(register.standing == .open && !register.mayAsk)
        #expect(
            try await world.refusals(of: WritePageRequest(world.identifier(), world.pageRequest()), to: officer).map(\.rule) == [.holdsDuty]
        )
    }

    @Test("B11: where the setting demands it only an overseeing officer says yes to a page; one person demands, two let go")
    func officerDecides() async throws {
        let deputy = try await world.member(.staff, [.deputy])
        let officer = try await world.member(.officer, [.overseeingOfficer], named: "Dee Fairfax")
        try await world.perform(TightenSetting(world.setting, .officerDecidesPages(true)), by: manager)
        let id = try await world.askForPage(by: manager)
        let yes = DecidePage(id, .yes(evaluateOn: world.today.adding(days: 30)), typedName: "Dee Fairfax")
        #expect(try await world.refusals(of: yes, to: deputy) == [.officerDecides])
        #expect(
            try await world.refusals(of: TightenSetting(world.setting, .officerDecidesPages(false)), to: deputy) == [.secondPersonToLoosen])
        #expect(try await world.refusals(of: yes, to: officer).isEmpty)
        let ask: Record.ID = world.identifier()
        try await world.perform(AskToLoosenSetting(ask, .officerDecidesPages(false)), by: manager)
        #expect(try await world.refusals(of: ConfirmLoosening(ask), to: manager) == [.secondPersonToLoosen])
        try await world.perform(ConfirmLoosening(ask), by: deputy)
        let next = try await world.askForPage(by: manager)
        #expect(
            try await world.refusals(
                of: DecidePage(next, .yes(evaluateOn: world.today.adding(days: 30)), typedName: "Sam Reed"), to: deputy
            )
            .isEmpty)
    }

    @Test("B11: an officer's time ends: no invitation, duty or change of days without a last day within the year")
    func timeBoxed() async throws {
        func invite(until lastDay: Day?) -> InvitePerson {
            InvitePerson(
                world.identifier(), name: "Dee Fairfax", email: EmailAddress("dee@council.example"),
                to: .team(.officer, title: "Officer", duty: .overseeingOfficer, lineManager: nil), until: lastDay,
                secrets: world.application.secrets)
        }
        #expect(try await world.refusals(of: invite(until: nil), to: manager) == [.officerNeedsLastDay])
        #expect(try await world.refusals(of: invite(until: world.today.adding(days: 400)), to: manager) == [.officerNeedsLastDay])
        let invitation = invite(until: world.today.adding(days: 60))
        try await world.perform(invitation, by: manager)
        let token = try await world.token(of: invitation.id)
        let person = NewPerson(name: "Dee Fairfax", email: EmailAddress("dee@council.example"))
        let officer: Member.ID = try await world.application.gate.perform(
            AcceptInvitation(
                token: token, invitation: invitation.id, account: .new(world.identifier(), person), age: .adult, newMember: world.identifier()),
            for: world.application.asking(.visitor, in: world.setting))
        #expect(try await world.viewer(officer)?.duties == [.overseeingOfficer])
        let longer = SetMemberDays(of: officer, title: "Officer", firstDay: world.today, lastDay: nil)
        #expect(try await world.refusals(of: longer, to: manager) == [.officerNeedsLastDay])
        let endless = try await world.member(.officer)
        #expect(
            try await world.refusals(of: NameDuty(world.identifier(), of: endless, to: .overseeingOfficer), to: manager) == [
                .officerNeedsLastDay
            ])
        world.wait(61 * Span.day)
        #expect(try await world.viewer(officer) == nil)
    }

    private func unseen<Seen: Sendable>(_ load: @escaping @Sendable (Reader) throws -> Seen) async {
        await #expect(throws: NotFound.self) { _ = try await world.application.read(load) }
    }
}
