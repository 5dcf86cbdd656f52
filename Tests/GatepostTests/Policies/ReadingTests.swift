@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct ReadingTests {
    let world: World
    let registered: Member.ID
    let manager: Member.ID

    init() async throws {
        world = try await World()
        registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    private func gaps(_ member: Member.ID) async throws -> [Gap] {
        let (setting, today) = (world.setting, world.today)
        return try await world.application.read { db in try Readiness.gaps(of: member, in: setting, on: today, from: db) }
    }

    private func page(_ kind: PolicyKind, _ member: Member.ID) async throws -> AgreementPage {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try AgreementPage.load(kind, for: viewer, from: db) }
    }

    private func readers(_ kind: PolicyKind, _ state: PolicyReadersPage.State? = nil) async throws -> [Member.ID] {
        let viewer = try #require(try await world.viewer(manager))
        return try await world.application.read { db in try PolicyReadersPage.load(kind, state, for: viewer, from: db).rows.map(\.member) }
    }

    private func signing(_ kind: PolicyKind, _ version: Int) -> SignDocument {
        SignDocument(world.identifier(), kind, version: version, accepts: true, typedName: "Sam Reed")
    }

    @Test("N7, N27: nobody signs before every section has been opened, and opening one version opens no other") func opened() async throws {
        try await world.issue(.whistleBlowing, by: registered)
        let amy = try await world.member(.staff)
        let sections = try #require(try await world.policy(.whistleBlowing)).text.sections.map(\.name)
        #expect(try await world.refusals(of: signing(.whistleBlowing, 1), to: amy) == [.sectionsUnread(sections.count)])
        for (index, section) in sections.enumerated() {
            #expect(try await page(.whistleBlowing, amy).nextSection?.name == section)
            try await world.perform(OpenSections(.whistleBlowing, version: 1, sections: [section]), by: amy)
            let left = sections.count - index - 1
            #expect(try await world.refusals(of: signing(.whistleBlowing, 1), to: amy) == (left == 0 ? [] : [.sectionsUnread(left)]))
        }
        try await world.issue(
            .whistleBlowing, changing: .add(name: "own-1", heading: "More", words: "Something more to read here."), by: registered)
        #expect(try await world.refusals(of: signing(.whistleBlowing, 2), to: amy) == [.sectionsUnread(sections.count + 1)])
        #expect(
            try await world.refusals(of: OpenSections(.whistleBlowing, version: 2, sections: ["nothing"]), to: amy) == [.changedMeanwhile])
    }

    @Test("D22: a new version asks everybody it concerns to read it again, shows what changed, and is put to nobody else") func news()
        async throws
    {
        let amy = try await world.member(.staff)
        let martin = try await world.member(.volunteer)
        let jo = try await world.carer(of: try await world.child())
        try await world.issue(.whistleBlowing, by: registered)
        #expect(try await Set(world.letters(.policyToRead)) == [amy, martin, manager])
        try await world.readAndSign(.whistleBlowing, by: amy)
        #expect(try await !readers(.whistleBlowing, .notYet).contains(amy))
        try await world.issue(
            .whistleBlowing, changing: .add(name: "own-1", heading: "More", words: "Something more to read here."), by: registered)
        #expect(try await Set(readers(.whistleBlowing, .notYet)) == [amy, martin, manager, registered])
        let page = try await page(.whistleBlowing, amy)
        #expect(page.before?.version == 1)
        #expect(page.before?.difference.changed.map(\.heading) == ["More"])
        #expect(page.answer == nil)
        await #expect(throws: NotFound()) { try await self.page(.whistleBlowing, jo) }
        await #expect(throws: NotFound()) { try await world.perform(signing(.whistleBlowing, 2), by: jo) }
        try await world.readAndSign(.whistleBlowing, by: amy)
        #expect(try await readers(.whistleBlowing, .signed) == [amy])
    }

    @Test(
        "B8, B9, D1: posting rights sleep until the code, acceptable use and the policy are signed at their present version",
        arguments: [
            (PolicyKind.codeOfConduct, Gap.codeOfConduct), (.acceptableUse, .acceptableUse), (.socialNetworking, .socialNetworking),
        ])
    func asleep(kind: PolicyKind, gap: Gap) async throws {
        let amy = try await world.member(.staff, [.contentManager])
        #expect(try await gaps(amy).isEmpty)
        try await world.issue(kind, by: registered)
        #expect(try await gaps(amy) == [gap])
        let draft = PostDraft(title: "Hello", words: "Hello.")
        #expect(try await world.refusals(of: StartDraft(world.identifier(), draft), to: amy) == [.notReady(gap)])
        try await world.readAndSign(kind, by: amy)
        #expect(try await gaps(amy).isEmpty)
        #expect(try await world.refusals(of: StartDraft(world.identifier(), draft), to: amy).isEmpty)
    }

    @Test("D22, B8: a small change leaves the days of grace that were given, and not one more") func grace() async throws {
        let amy = try await world.member(.staff, [.contentManager])
        try await world.issue(.codeOfConduct, by: registered, grace: 14)
        #expect(try await gaps(amy).isEmpty)
        #expect(try await page(.codeOfConduct, amy).answer == nil)
        #expect(try await readers(.codeOfConduct, .notYet).contains(amy))
        world.wait(14 * Span.day)
        #expect(try await gaps(amy).isEmpty)
        world.wait(Span.day)
        #expect(try await gaps(amy) == [.codeOfConduct])
        // Somebody new signs what is there now: grace is for those who signed before.
        let tom = try await world.member(.staff, [.deputy], without: [.codeOfConduct], agreed: false)
        #expect(try await gaps(tom) == [.codeOfConduct])
        let draft = try await world.draft(.codeOfConduct)
        #expect(draft == nil)
    }

    @Test("B1, P2: the code is put to staff, agency staff, volunteers, students and committee alike", arguments: Capacity.allCases)
    func everybody(capacity: Capacity) async throws {
        let child = try await world.child()
        let member =
            switch capacity {
            case .parent: try await world.carer(of: child)
            case .family: try await world.relative(of: child)
            default: try await world.member(capacity, agreed: true)
            }
        let viewer = try #require(try await world.viewer(member))
        let asked = try await world.application.read { db in try AgreementPage.asked(of: viewer, from: db).map(\.kind) }
        #expect(asked.contains(.codeOfConduct) == capacity.isTeam)
        #expect(asked.contains(.acceptableUse) == capacity.isTeam)
        #expect(asked.contains(.parentsAgreement) == (capacity == .parent))
        #expect(asked.contains(.visitorsAgreement) == [.family, .officer, .household].contains(capacity))
    }

    @Test("B6: a parents' agreement that is issued anew closes the page until it is signed, and declining keeps everything else")
    func parents()
        async throws
    {
        let rowan = try await world.child()
        let jo = try await world.carer(of: rowan)
        #expect(try await world.viewer(jo)?.hasAgreed == true)
        try await world.issue(.parentsAgreement, by: registered)
        #expect(try await world.viewer(jo)?.hasAgreed == false)
        #expect(try await world.letters(.policyToRead).contains(jo))
        let decline = SignDocument(world.identifier(), .parentsAgreement, version: 2, accepts: false, typedName: "Jo Kershaw")
        try await world.perform(decline, by: jo)
        let viewer = try #require(try await world.viewer(jo))
        #expect(!viewer.hasAgreed && viewer.children.map(\.child) == [rowan])
        try await world.perform(
            DecideConsent(form: world.identifier(), for: rowan, answers: [.closedPagePhotograph: .no], until: nil), by: jo)
        world.wait(1)
        try await world.readAndSign(.parentsAgreement, by: jo)
        #expect(try await world.viewer(jo)?.hasAgreed == true)
    }

    @Test("D22: reminders go weekly to those who have not answered, five letters at most, and at a manager's wish once a day")
    func reminders()
        async throws
    {
        let amy = try await world.member(.staff)
        try await world.issue(.whistleBlowing, by: registered)
        try await world.readAndSign(.whistleBlowing, by: manager)
        try await world.readAndSign(.whistleBlowing, by: registered)
        try await world.perform(RemindReaders(.whistleBlowing), by: manager)
        func letters() async throws -> Int { try await world.letters(.policyToRead).filter { $0 == amy }.count }
        #expect(try await letters() == 1)
        for week in 1...8 {
            world.wait(7 * Span.day)
            try await Caretaker.remindOfPolicies(in: world.setting, of: world.application)
            try await Caretaker.remindOfPolicies(in: world.setting, of: world.application)
            #expect(try await letters() == min(week + 1, 5))
        }
        try await world.perform(RemindReaders(.whistleBlowing), by: manager)
        #expect(try await letters() == 6)
        #expect(try await world.letters(.policyToRead).filter { $0 == manager }.count == 1)
        let other = try await world.member(.staff)
        #expect(try await world.refusals(of: RemindReaders(.whistleBlowing), to: other) == [.needsDuty(Duty.managing)])
    }

    @Test("N27: a signed copy is its signer's and the managers', and says when the words are no longer those that were signed") func copy()
        async throws
    {
        let amy = try await world.member(.staff, named: "Amy Cole")
        let bea = try await world.member(.staff)
        try await world.issue(.whistleBlowing, by: registered)
        try await world.readAndSign(.whistleBlowing, by: amy)
        let record = try #require(try await page(.whistleBlowing, amy).answer?.record)
        func copy(_ member: Member.ID) async throws -> SignedCopy {
            let viewer = try #require(try await world.viewer(member))
            return try await world.application.read { db in try SignedCopy.load(record, for: viewer, from: db) }
        }
        #expect(try await copy(amy).name == "Amy Cole")
        #expect(try await copy(manager).isIntact)
        await #expect(throws: NotFound()) { try await copy(bea) }
        try await world.write("UPDATE signature SET digest = \([UInt8]([1])) WHERE id = \(record)")
        #expect(try await !copy(amy).isIntact)
    }
}
