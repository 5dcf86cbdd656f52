@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// What people ask to have erased, and what the schedule deletes by itself, keep out of each other's way.
@Suite("Erasing beside the schedule of records") struct ErasureAndRetentionTests {
    let world: World
    let manager, deputy: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
    }

    private func refusals(of request: SubjectRequest.ID, _ choices: ErasureChoices = ErasureChoices()) async throws -> [Refusal] {
        try #require(try await world.requestPage(request, choices, for: manager).erasing).refusals
    }

    private func hold(_ covers: RetentionHold.Covers) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceHold(id, on: covers, because: "A claim.", reviewOn: world.today.adding(days: 90)), by: manager)
        return id
    }

    private func lift(_ hold: Record.ID) async throws {
        try await world.perform(ReviewHold(hold, .lift), by: manager)
        try await world.perform(LiftHold(hold), by: deputy)
    }

    @Test("P13: nobody is erased of whom a hold keeps something, until two people lift it") func held() async throws {
        let child = try await world.child(until: world.today.adding(days: -10))
        let mother = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: mother)
        let request = try await world.request(.erasure, about: .child(child), named: "her mother", notedBy: manager)
        #expect(try await refusals(of: request) == [])
        for covers in [RetentionHold.Covers.child(child), .kind(.consents)] {
            let hold = try await hold(covers)
            #expect(try await refusals(of: request) == [.kept], "\(covers)")
            try await lift(hold)
        }
        // Of what is kept anyway, or of somebody else, a hold takes nothing from them.
        let other = try await world.child("Zofia", "Nowak")
        for covers in [RetentionHold.Covers.child(other), .kind(.vetting)] { _ = try await hold(covers) }
        #expect(try await refusals(of: request) == [])
        try await world.erase(.child(child), first: manager, second: deputy)
        let said = try await world.application.read { db in
            try db.rows("SELECT reason FROM retention_hold WHERE child = \(child)") { try $0.text(0) }
        }
        #expect(said == [""])
    }

    @Test("P13: nobody is erased with whom a picture, a video or a document would go that a hold keeps for somebody else in it")
    func heldWith() async throws {
        let child = try await world.child("Tamsin", "Quillfeather", until: world.today.adding(days: -10))
        let other = try await world.child("Zofia", "Nowak")
        let staff = try await world.member(.staff, [.contributor], named: "Asha Patel")
        let post = try await world.published(by: manager)
        _ = try await world.picture(
            on: post, showing: .named(.child(child)), .named(.child(other)), .named(.adult(staff)), by: manager)
        let request = try await world.request(.erasure, about: .child(child), named: "her mother", notedBy: manager)
        let hiding = ErasureChoices(pictures: .hideThem)
        for covers in [RetentionHold.Covers.child(other), .member(staff)] {
            #expect(try await refusals(of: request) == [])
            let hold = try await hold(covers)
            #expect(try await refusals(of: request) == [.kept], "\(covers)")
            // Where the picture stays for the others in it, nothing of theirs goes.
            #expect(try await refusals(of: request, hiding) == [], "\(covers)")
            let plan = try #require(try await world.requestPage(request, for: manager).erasing).plan
            let ask = AskErasure(world.identifier(), for: request, ErasureChoices(), seen: plan.digest)
            #expect(try await world.refusals(of: ask, to: manager) == [.kept])
            try await lift(hold)
        }
        // Nobody can be hidden in a document: it would come down whatever is chosen.
        let document = try await world.document(on: post, by: manager)
        for one in [child, other] {
            try await world.write(
                """
                INSERT INTO attachment_person (setting, id, attachment, child)
                VALUES (\(world.setting), \(world.identifier() as Record.ID), \(document), \(one))
                """)
        }
        #expect(try await refusals(of: request, hiding) == [])
        _ = try await hold(.child(other))
        #expect(try await refusals(of: request, hiding) == [.kept])
    }

    @Test("P13: a carer is not erased while a hold keeps what there is of their child: what they were to it, and what they decided")
    func heldOfTheirChild()
        async throws
    {
        let child = try await world.child("Zofia", "Nowak")
        let mother = try await world.carer(of: child, named: "Ewa Nowak")
        try await world.decide(.grant, for: child, by: mother)
        let yesterday = world.today.adding(days: -1)
        try await world.write("UPDATE membership SET last_day = \(yesterday) WHERE setting = \(world.setting) AND id = \(mother)")
        let request = try await world.request(.erasure, about: .adult(mother), named: "herself", notedBy: manager)
        #expect(try await refusals(of: request) == [])
        let hold = try await hold(.child(child))
        #expect(try await refusals(of: request) == [.kept])
        // Their decision is enough, and so is what was on record of them before.
        try await world.write("DELETE FROM carer WHERE setting = \(world.setting) AND member = \(mother)")
        #expect(try await refusals(of: request) == [.kept])
        try await world.write(
            "DELETE FROM consent WHERE setting = \(world.setting) AND given_by = \(mother)",
            """
            INSERT INTO carer_history (setting, id, child, member, authority, evidence, recorded_at)
            VALUES (\(world.setting), \(world.identifier() as Record.ID), \(child), \(mother), \(Authority.parentalResponsibility), '', \(world.now))
            """)
        #expect(try await refusals(of: request) == [.kept])
        try await lift(hold)
        #expect(try await refusals(of: request) == [])
    }

    @Test("P13: a request goes three years after its answer, with copies and decisions, and a child’s record after it") func requests()
        async throws
    {
        let child = try await world.child(until: world.today)
        let mother = try await world.carer(of: child)
        let lead = try await world.member(.staff, [.safeguardingLead])
        let request = try await world.request(.access, about: .child(child), askedBy: mother, notedBy: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        let seen = try await world.digest(of: request, for: manager)
        for member in [manager, deputy] { try await world.perform(ApprovePack(pack, seen: seen), by: member) }
        try await world.perform(CloseRequest(request, .done, answer: ""), by: manager)
        try await world.keepToSchedule(days: 1_000)
        #expect(try await world.count("subject_request") == 1)
        #expect(try await world.count("child") == 1)
        try await world.keepToSchedule(days: 450)
        for table in ["subject_request", "subject_look", "subject_pack", "subject_approval", "child"] as [SQL] {
            #expect(try await world.count(table) == 0)
        }
    }

    @Test("P13: a post goes by itself although a picture under it still waits to be made anew") func renewing() async throws {
        let post = try await world.published(by: manager)
        let picture = try await world.picture(on: post, showing: .nobodyYet, by: manager)
        try await world.write("INSERT INTO erased_picture (setting, picture, since) VALUES (\(world.setting), \(picture), \(world.now))")
        try await world.keepToSchedule(days: 1_200)
        #expect(try await world.count("picture") == 0)
        #expect(try await world.count("erased_picture") == 0)
    }
}
