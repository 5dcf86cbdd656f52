import Foundation
@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("A copy of what is held on somebody", .serialized) struct SubjectAccessTests {
    let world: World
    let manager, deputy, lead, mother, father: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        child = try await world.child("Tamsin", "Quillfeather")
        mother = try await world.carer(of: child, named: "Odalys Quillfeather")
        father = try await world.carer(of: child, named: "Piers Brackenridge")
    }

    private func noting(_ asker: Member.ID?, authority: Bool = false, about subject: Subject? = nil, by member: Member.ID) async throws
        -> [Refusal]
    {
        let details = NoteRequest.Details(
            .access, about: subject ?? .child(child), by: asker, named: asker == nil ? "Ms Bell" : "", hasAuthority: authority, in: .letter,
            on: world.today)
        return try await world.refusals(of: NoteRequest(world.identifier(), details), to: member)
    }

    @Test("P13: a parent asks for their own child, and nobody for another’s; a court’s no and a marker are kept to") func whoMayAsk()
        async throws
    {
        let stranger = try await world.carer(of: try await world.child("Zofia", "Nowak"), named: "Ewa Nowak")
        let unproven = try await world.carer(of: child, proven: false, named: "Kit Vale")
        let restricted = try await world.carer(of: child, as: .courtRestricted, named: "Lee Marsh")
        #expect(try await noting(mother, by: manager) == [])
        for asker in [stranger, unproven, restricted, manager] { #expect(try await noting(asker, by: manager) == [.mayNotAsk]) }
        #expect(try await noting(nil, by: manager) == [.mayNotAsk])
        #expect(try await noting(nil, authority: true, by: manager) == [])
        #expect(try await noting(mother, about: .adult(father), by: manager) == [.mayNotAsk])
        try await world.protect(child, .tellNothing, about: father, by: lead)
        #expect(try await noting(father, by: manager) == [.mayNotAsk])
        // A foster carer whose placement ended gets nothing of what is on record since; a parent of a child who left keeps their right.
        let foster = try await world.carer(of: child, named: "Robin Ashe")
        let pupil = try await world.child("Ivo", "Marsh", until: world.today.adding(days: -10))
        let parent = try await world.carer(of: pupil, named: "Wren Marsh")
        #expect(try await noting(foster, by: manager) == [])
        func end(_ carer: Member.ID, daysAgo days: Int) async throws {
            let last = world.today.adding(days: -days)
            try await world.write("UPDATE carer SET last_day = \(last) WHERE setting = \(world.setting) AND member = \(carer)")
        }
        let request = try await world.request(.access, about: .child(child), askedBy: foster, notedBy: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        let seen = try await world.digest(of: request, for: manager)
        for member in [manager, deputy] { try await world.perform(ApprovePack(pack, seen: seen), by: member) }
        #expect(try await !world.contents(of: pack, for: foster).isEmpty)
        try await end(foster, daysAgo: 1)
        #expect(try await noting(foster, by: manager) == [.mayNotAsk])
        await #expect(throws: NotFound.self) { _ = try await world.contents(of: pack, for: foster) }
        try await end(parent, daysAgo: 10)
        #expect(try await noting(parent, about: .child(pupil), by: manager) == [])
        try await end(parent, daysAgo: 11)
        #expect(try await noting(parent, about: .child(pupil), by: manager) == [.mayNotAsk])
        // Families and staff without the duty note nothing: to them there is no such thing.
        let staff = try await world.member(.staff, [.contributor], named: "Asha Patel")
        for member in [mother, staff] { await #expect(throws: NotFound.self) { _ = try await noting(mother, by: member) } }
    }

    @Test("P13: nothing is prepared before it is known who asks, and before safeguarding has looked") func inOrder() async throws {
        let request = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: manager, identified: false)
        let application = world.application
        func prepare(_ member: Member.ID) async throws {
            try await application.preparePack(world.identifier(), of: request, for: world.asking(member))
        }
        await #expect(throws: Refused([.identityUnchecked, .concernsNotLookedAt])) { try await prepare(manager) }
        try await world.perform(CheckIdentity(request, how: "known to us"), by: manager)
        await #expect(throws: Refused([.concernsNotLookedAt])) { try await prepare(manager) }
        #expect(
            try await world.refusals(of: NoteConcernsLooked(request, with: world.secrets), to: manager) == [.needsDuty(Duty.safeguarding)])
        try await world.perform(NoteConcernsLooked(request, with: world.secrets), by: lead)
        try await prepare(manager)
        await application.bundles.settle(application)
        #expect(try await world.requestPage(request, for: manager).pack?.isReady == true)
    }

    @Test("P13: it goes out once two have approved it as it is, for a week, and only to whoever asked") func twoPeople() async throws {
        let request = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        let seen = try await world.digest(of: request, for: manager)
        await #expect(throws: Refused.self) { _ = try await world.contents(of: pack, for: mother) }
        #expect(try await world.refusals(of: ApprovePack(pack, seen: [1]), to: manager) == [.changedSinceSeen])
        try await world.perform(ApprovePack(pack, seen: seen), by: manager)
        #expect(try await world.refusals(of: ApprovePack(pack, seen: seen), to: manager) == [.secondPersonToLoosen])
        await #expect(throws: Refused.self) { _ = try await world.contents(of: pack, for: mother) }
        try await world.perform(ApprovePack(pack, seen: seen), by: deputy)
        #expect(try await !world.contents(of: pack, for: mother).isEmpty)
        #expect(try await world.lettersTo(.heldReady) == [mother])
        for other in [father, try await world.member(.staff, [.contributor], named: "Asha Patel")] {
            await #expect(throws: NotFound.self) { _ = try await world.contents(of: pack, for: other) }
        }
        #expect(try await world.logged().suffix(3).contains("subject.fetch"))
        world.wait(7 * Span.day)
        await #expect(throws: Refused.self) { _ = try await world.contents(of: pack, for: mother) }
        try await BundleMaker.endOld(in: world.setting, of: world.application)
        let key = try await world.application.read { db in try db.row("SELECT sealed_key FROM subject_pack") { try $0.bytes(0) } }
        #expect(key == [])
    }

    @Test(
        "P13: whoever acts for somebody is named with who saw their authority, and that person is neither of the two who let the copy out")
    func authority() async throws {
        let friend = try await world.carer(of: try await world.child("Zofia", "Nowak"), named: "Ewa Nowak")
        let request: SubjectRequest.ID = world.identifier()
        let details = NoteRequest.Details(
            .access, about: .adult(mother), by: friend, hasAuthority: true, in: .letter, on: world.today)
        try await world.perform(NoteRequest(request, details), by: manager)
        try await world.perform(CheckIdentity(request, how: "passport seen"), by: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        let page = try await world.requestPage(request, for: deputy)
        #expect(page.asker?.name == "Ewa Nowak" && page.asker?.tie == nil && page.authorityBy == "Mo Okafor")
        #expect(page.pack?.mayApprove == true && !page.sawAuthority)
        let own = try await world.requestPage(request, for: manager)
        #expect(own.pack?.mayApprove == false && own.sawAuthority)
        let seen = try await world.digest(of: request, for: manager)
        #expect(try await world.refusals(of: ApprovePack(pack, seen: seen), to: manager) == [.secondPersonToLoosen])
        for member in [deputy, lead] { try await world.perform(ApprovePack(pack, seen: seen), by: member) }
        #expect(try await !world.contents(of: pack, for: friend).isEmpty)
        // A parent needs none for their child, and is shown with what they are to it.
        let childs = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: manager)
        let shown = try await world.requestPage(childs, for: manager)
        #expect(shown.asker?.name == "Odalys Quillfeather" && shown.asker?.tie == "mother")
        #expect(shown.authorityBy.isEmpty && !shown.sawAuthority)
    }

    @Test("P13: one person stops a copy that went out, within its week; nobody fetches it any more, and another can be prepared")
    func stopped()
        async throws
    {
        let request = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        let seen = try await world.digest(of: request, for: manager)
        #expect(try await world.refusals(of: StopPack(pack), to: deputy) == [.changedMeanwhile], "nobody has let it out yet")
        for member in [manager, deputy] { try await world.perform(ApprovePack(pack, seen: seen), by: member) }
        #expect(try await world.requestPage(request, for: lead).pack?.mayStop == true)
        await #expect(throws: NotFound.self) { _ = try await world.perform(StopPack(pack), by: mother) }
        try await world.perform(StopPack(pack), by: lead)
        #expect(try await world.logged().last == "subject.stop")
        for member in [mother, manager] { await #expect(throws: (any Error).self) { _ = try await world.contents(of: pack, for: member) } }
        let key = try await world.application.read { db in try db.row("SELECT sealed_key FROM subject_pack") { try $0.bytes(0) } }
        #expect(key == [])
        #expect(try await world.refusals(of: StopPack(pack), to: lead) == [.changedMeanwhile])
        // It was not done with that one: another is prepared, and its week ends by itself.
        #expect(try await world.refusals(of: CloseRequest(request, .done, answer: ""), to: manager) == [.missing("outcome")])
        let other = try await world.prepared(request, by: manager, lead: lead)
        let again = try await world.digest(of: request, for: manager)
        for member in [manager, deputy] { try await world.perform(ApprovePack(other, seen: again), by: member) }
        #expect(try await !world.contents(of: other, for: mother).isEmpty)
        world.wait(7 * Span.day)
        #expect(try await world.refusals(of: StopPack(other), to: lead) == [.changedMeanwhile])
    }

    @Test("P13: neither whom it is about, nor the family, nor who asked approves it; a manager who asks gets no hand in it")
    func notOneself()
        async throws
    {
        let own = try await world.request(.access, about: .adult(manager), askedBy: manager, notedBy: deputy)
        let pack = try await world.prepared(own, by: deputy, lead: lead)
        let seen = try await world.digest(of: own, for: deputy)
        #expect(try await world.refusals(of: ApprovePack(pack, seen: seen), to: manager) == [.aboutOneself])
        await #expect(throws: NotFound.self) { _ = try await world.requestPage(own, for: manager) }
        // A deputy whose own child it is, with a membership of their own for it.
        try await world.write(
            """
            UPDATE membership SET person = (SELECT w.person FROM membership w WHERE w.setting = \(world.setting) AND w.id = \(deputy))
            WHERE setting = \(world.setting) AND id = \(father)
            """)
        let childs = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: manager)
        let copy = try await world.prepared(childs, by: manager, lead: lead)
        let shown = try await world.digest(of: childs, for: manager)
        #expect(try await world.refusals(of: ApprovePack(copy, seen: shown), to: deputy).contains(.ownChild))
        await #expect(throws: NotFound.self) { _ = try await world.requestPage(childs, for: deputy) }
    }

    @Test("P13: the copy holds what is on record, and no name of anybody else; the other carer is not even hinted at") func contents()
        async throws
    {
        _ = try await world.child("Zofia", "Nowak")
        try await world.decide(.grant, for: child, by: mother)
        try await world.decide(.stop, for: child, by: father)
        try await world.perform(ChangeCarerAuthority(of: father, for: child, to: AuthorityClaim(.courtRestricted)), by: lead)
        try await world.perform(PlaceProtection(world.identifier(), of: child, .tellNothing, about: father, note: "At the gate"), by: lead)
        #expect(try await Set(world.logged()).isSuperset(of: ["carer.authority", "protection.place"]))
        try await world.write(
            "UPDATE child SET other_settings = 'Tamsin goes to swimming with Zofia Nowak' WHERE setting = \(world.setting) AND id = \(child)",
            """
            INSERT INTO absence (setting, child, day, recorded_by, recorded_at)
            VALUES (\(world.setting), \(child), '2026-11-10', \(manager), \(world.now))
            """)
        _ = try await world.published("A note for Tamsin", by: manager, child: child)
        let request = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        let text = String(decoding: try #require(try await world.contents(of: pack, for: manager)["held.txt"]), as: UTF8.self)
        for held in [
            "Tamsin", "Quillfeather", "absence", "2026-11-10", "goes to swimming with [name]", "A note for Tamsin", "decision=grant",
        ] {
            #expect(text.contains(held), "\(held) is missing in \(text)")
        }
        for other in [
            "Zofia", "Nowak", "Piers", "Brackenridge", "Okafor", "Grace", "decision=stop", "tellNothing", "carer.", "protection.",
            "At the gate",
        ] {
            #expect(!text.contains(other), "\(other) is in it")
        }
        #expect(text.components(separatedBy: "carer:").count == 2, "one carer's tie, and not the other's")
    }

    @Test("P13: a member’s copy holds what they said and did, and no secret of theirs") func ofAMember() async throws {
        try await world.canSignIn(mother, as: "odalys@example.org", with: "three brown teapots")
        let post = try await world.published(by: manager)
        try await world.write(
            """
            INSERT INTO comment (setting, id, post, author, words, said_at, state, held_for, as_setting)
            VALUES (\(world.setting), \(world.identifier() as Safeguarding.Comment.ID), \(post), \(mother), 'Lovely, thank Mo from Tamsin', \(world.now), 'shown', '', 0)
            """)
        let request = try await world.request(.access, about: .adult(mother), askedBy: mother, notedBy: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        let text = String(decoding: try #require(try await world.contents(of: pack, for: manager)["held.txt"]), as: UTF8.self)
        for held in ["odalys@example.org", "Lovely, thank [name] from Tamsin", "subject_request:"] {
            #expect(text.contains(held), "\(held)")
        }
        #expect(!text.contains("scrypt") && !text.contains("Piers") && !text.contains("password="))
    }

    @Test("P13: a request that nobody answers is on the desk of others than whom it is about, and late on the board") func clock()
        async throws
    {
        func due(_ member: Member.ID) async throws -> Int {
            let viewer = try #require(try await world.viewer(member))
            return try await world.application.read { db in try RequestsDue.load(for: viewer, from: db).open.count }
        }
        let request = try await world.request(.access, about: .adult(manager), askedBy: manager, notedBy: deputy)
        #expect(try await due(deputy) == 1)
        #expect(try await due(manager) == 0)
        #expect(try await due(mother) == 0)
        let measure = try #require(Measure.all.first { $0.register == .dataRequests })
        func standing() async throws -> LiveState {
            let viewer = try #require(try await world.viewer(deputy))
            return try await world.application.read { db in try measure.standing(Standpoint(viewer), db) }
        }
        #expect(try await standing().state == .met)
        world.wait(31 * Span.day)
        #expect(try await standing() == LiveState(.unmet, .overdue(days: 1)))
        #expect(try await world.refusals(of: ExtendRequest(request, because: "Much of it."), to: deputy) == [.extensionTooLate])
        #expect(try await world.refusals(of: CloseRequest(request, .done, answer: ""), to: deputy) == [.missing("outcome")])
        #expect(try await world.refusals(of: CloseRequest(request, .refused, answer: ""), to: deputy) == [.missing("answer")])
        try await world.perform(CloseRequest(request, .refused, answer: "It was asked for last week. You can complain."), by: deputy)
        #expect(try await standing() == LiveState(.met, .inPlace))
    }

    @Test("P13: what was wrong is noted with what it is now and who put it right") func correction() async throws {
        let request = try await world.request(
            .correction, about: .child(child), askedBy: mother, notedBy: manager, words: "Her birthday is wrong.")
        let note = NoteCorrection(world.identifier(), of: request, what: "date of birth", former: "2022-01-02", corrected: "2022-02-01")
        await #expect(throws: NotFound.self) { _ = try await world.perform(note, by: mother) }
        #expect(try await world.refusals(of: CloseRequest(request, .done, answer: ""), to: manager) == [.missing("outcome")])
        try await world.perform(note, by: manager)
        #expect(try await world.requestPage(request, for: deputy).corrections.map(\.by) == ["Mo Okafor"])
        try await world.perform(CloseRequest(request, .done, answer: ""), by: manager)
        #expect(try await world.logged().contains("subject.correct"))
    }
}
