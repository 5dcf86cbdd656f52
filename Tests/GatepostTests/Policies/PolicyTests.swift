@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct PolicyTests {
    let world: World
    let registered: Member.ID
    let manager: Member.ID

    init() async throws {
        world = try await World()
        registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    private func register(_ standing: PolicyStanding? = nil, as member: Member.ID? = nil) async throws -> [PolicyKind: PolicyRegister.Row] {
        let viewer = try #require(try await world.viewer(member ?? manager))
        let rows = try await world.application.read { db in try PolicyRegister.load(standing, for: viewer, from: db).rows }
        return Dictionary(rows.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func issuing(_ draft: PolicyDraft, name: String = "Ruth Adair", next: Day? = nil) -> IssuePolicy {
        IssuePolicy(draft.kind, seen: draft.digest, face: world.face(next: next), typedName: name)
    }

    @Test("D21: only the registered person signs a version into force, bound to the words they were shown") func signing() async throws {
        try await world.perform(StartPolicyDraft(world.identifier(), of: .whistleBlowing), by: manager)
        let draft = try #require(try await world.draft(.whistleBlowing))
        #expect(try await world.refusals(of: issuing(draft), to: manager) == [.needsDuty([.registeredPerson])])
        #expect(try await world.refusals(of: issuing(draft, name: " "), to: registered) == [.missing("typed_name")])
        let first = try #require(draft.parts.first)
        try await world.perform(
            EditPolicyDraft(
                draft.id, of: .whistleBlowing, .write(name: first.name, heading: first.heading, words: first.words + " Always.")),
            by: manager)
        #expect(try await world.refusals(of: issuing(draft), to: registered) == [.changedMeanwhile])
        #expect(try await world.policy(.whistleBlowing) == nil)
        let changed = try #require(try await world.draft(.whistleBlowing))
        try await world.perform(issuing(changed), by: registered)
        let version = try #require(try await world.policy(.whistleBlowing))
        #expect(version.digest == changed.digest)
        #expect(version.face?.typedName == "Ruth Adair" && version.face?.signedOn == world.today)
        #expect(version.text.sections.first?.words.hasSuffix("Always.") == true)
    }

    @Test("N2: sections are adapted, moved, added and left out, and a version without a must-have one is not issued") func builder()
        async throws
    {
        try await world.perform(StartPolicyDraft(world.identifier(), of: .photographs), by: manager)
        let draft = try #require(try await world.draft(.photographs))
        func edit(_ change: EditPolicyDraft.Change) async throws {
            try await world.perform(EditPolicyDraft(draft.id, of: .photographs, change), by: manager)
        }
        try await edit(.add(name: "own-1", heading: "Our allotment", words: "Pictures there show vegetables only."))
        try await edit(.moveUp(name: "own-1"))
        try await edit(.include(name: "outside", false))
        try await edit(.include(name: "permission", false))
        try await edit(.title("Pictures at Acorn Lane"))
        let changed = try #require(try await world.draft(.photographs))
        #expect(changed.parts.map(\.name).suffix(2) == ["own-1", "outside"])
        #expect(changed.incomplete == [.policyLacks("Permission")])
        #expect(try await world.refusals(of: issuing(changed), to: registered) == [.policyLacks("Permission")])
        #expect(
            try await world.refusals(of: EditPolicyDraft(draft.id, of: .photographs, .ask), to: manager) == [.policyLacks("Permission")])
        try await edit(.include(name: "permission", true))
        let whole = try #require(try await world.draft(.photographs))
        try await world.perform(issuing(whole), by: registered)
        let version = try #require(try await world.policy(.photographs))
        #expect(version.title == "Pictures at Acorn Lane")
        #expect(version.text.sections.map(\.name).contains("own-1") && !version.text.sections.map(\.name).contains("outside"))
        let amy = try await world.member(.staff, [.contributor])
        #expect(
            try await world.refusals(of: StartPolicyDraft(world.identifier(), of: .complaints), to: amy) == [.needsDuty(Duty.managing)])
    }

    @Test("D20: a review is due within twelve months; reminders go at 60, 30 and 7 days and when it is overdue, each once") func reminders()
        async throws
    {
        try await world.perform(StartPolicyDraft(world.identifier(), of: .complaints), by: manager)
        let draft = try #require(try await world.draft(.complaints))
        let latest = world.today.adding(years: 1)
        #expect(
            try await world.refusals(of: issuing(draft, next: latest.adding(days: 1)), to: registered) == [.reviewTooLate(latest)])
        try await world.perform(issuing(draft, next: world.today.adding(days: 100)), by: registered)
        func letters() async throws -> Int { try await world.letters(.policyReview).count }
        for (days, expected) in [(39, 0), (1, 2), (1, 2), (29, 4), (23, 6), (6, 6), (2, 8), (30, 8)] {
            world.wait(days * Span.day)
            try await Caretaker.remindOfPolicies(in: world.setting, of: world.application)
            try await Caretaker.remindOfPolicies(in: world.setting, of: world.application)
            #expect(try await letters() == expected, "after \(days) more days")
        }
        #expect(try await register()[.complaints]?.standing == .overdue)
        #expect(try await register(.overdue).keys.contains(.complaints))
        #expect(try await Set(world.letters(.policyReview)) == [registered, manager])
    }

    @Test("N35: a review can be asked for early, with its reason, and only earlier than it is due anyway") func early() async throws {
        try await world.issue(.complaints, by: registered)
        func ask(_ reason: String, in days: Int) -> ReviewPolicyEarly {
            ReviewPolicyEarly(world.identifier(), of: .complaints, reason: reason, dueOn: world.today.adding(days: days))
        }
        #expect(try await world.refusals(of: ask("", in: 5), to: manager) == [.missing("reason")])
        #expect(try await world.refusals(of: ask("The law changed", in: 400), to: manager) == [.dayOutOfRange("due_on")])
        try await world.perform(ask("The law changed", in: 5), by: manager)
        #expect(try await register()[.complaints]?.standing == .due)
        #expect(try await world.policy(.complaints)?.early?.reason == "The law changed")
        world.wait(6 * Span.day)
        #expect(try await register()[.complaints]?.standing == .overdue)
        try await world.issue(.complaints, by: registered)
        #expect(try await register()[.complaints]?.standing == .inForce)
    }

    @Test("D20, N35: a review that changes nothing begins a new year, and nobody reads anew; it is signed for these very words")
    func confirmed() async throws {
        try await world.issue(.complaints, by: registered)
        let version = try #require(try await world.policy(.complaints))
        let unsigned = try await register()[.complaints]?.unsigned
        world.wait(300 * Span.day)
        try await world.perform(
            ReviewPolicyEarly(world.identifier(), of: .complaints, reason: "We use video now", dueOn: world.today.adding(days: 2)),
            by: manager)
        func confirm(_ seen: [UInt8], next: Day, findings: String = "Still so") -> ConfirmPolicy {
            ConfirmPolicy(
                world.identifier(), of: .complaints, seen: seen, nextReview: next, findings: findings, typedName: "Ruth Adair")
        }
        let latest = world.today.adding(years: 1)
        let whole = confirm(version.digest, next: latest)
        #expect(try await world.refusals(of: whole, to: manager) == [.needsDuty([.registeredPerson])])
        #expect(try await world.refusals(of: confirm([1], next: latest), to: registered) == [.changedMeanwhile])
        #expect(
            try await world.refusals(of: confirm(version.digest, next: latest.adding(days: 1)), to: registered) == [.reviewTooLate(latest)])
        #expect(try await world.refusals(of: confirm(version.digest, next: latest, findings: ""), to: registered) == [.missing("findings")])
        world.wait(4 * Span.day)
        #expect(try await register()[.complaints]?.standing == .overdue)
        try await world.perform(confirm(version.digest, next: world.today.adding(days: 360)), by: registered)
        let after = try #require(try await world.policy(.complaints))
        #expect(after.version == version.version && after.digest == version.digest && after.reviewedOn == world.today)
        #expect(after.nextReview == world.today.adding(days: 360) && after.early == nil)
        #expect(try await register()[.complaints]?.standing == .inForce)
        #expect(try await register()[.complaints]?.unsigned == unsigned)
    }

    @Test("D23: linked policies show which are missing, overdue or kept on paper") func links() async throws {
        let paper = { (reviewed: Int) in
            RegisterPaperPolicy(
                world.identifier(), of: .staffing,
                face: PolicyFace(
                    label: "3", approvingBody: "Committee", reviewedOn: world.today.adding(days: -reviewed),
                    nextReview: world.today.adding(days: 300 - reviewed)),
                issuedOn: world.today.adding(days: -reviewed), keptAt: "green folder", signedBy: "Ruth Adair")
        }
        try await world.perform(paper(310), by: manager)
        func standing(_ kind: PolicyKind) async throws -> PolicyStanding? {
            let viewer = try #require(try await world.viewer(manager))
            let page = try await world.application.read { db in try PolicyPage.load(.socialNetworking, for: viewer, from: db) }
            return page.links.first { $0.kind == kind }?.standing
        }
        #expect(try await standing(.staffing) == .overdue)
        #expect(try await standing(.supervision) == .missing)
        world.wait(1)
        try await world.perform(paper(10), by: manager)
        #expect(try await standing(.staffing) == .inForce)
        let kept = try await world.application.read { db in try db.count("SELECT COUNT(*) FROM policy_paper") }
        #expect(kept == 2)
        #expect(try await standing(.grievance) == nil)
        try await world.perform(LinkPolicies(.socialNetworking, to: [.grievance]), by: manager)
        #expect(try await standing(.grievance) == .missing)
        #expect(try await register()[.supervision]?.standing == .missing)
        // What is signed here has one home.
        let twice = RegisterPaperPolicy(
            world.identifier(), of: .codeOfConduct, face: world.face(), issuedOn: world.today, keptAt: "folder", signedBy: "Ruth")
        #expect(try await world.refusals(of: twice, to: manager) == [.changedMeanwhile])
    }

    @Test("D24: a reference carries its edition and a day to recheck; what a setting checks counts from then on") func references()
        async throws
    {
        func row() async throws -> ReferencesPage.Row? {
            let viewer = try #require(try await world.viewer(manager))
            return try await world.application.read { db in
                try ReferencesPage.load(for: viewer, from: db).rows.first { $0.reference.id == "eyfs" }
            }
        }
        #expect(try await row()?.edition == "2024 edition")
        #expect(try await row()?.isDue == true)
        let check = CheckReference(world.identifier(), of: "eyfs", edition: "September 2025", recheckOn: world.today.adding(days: 100))
        let amy = try await world.member(.staff)
        #expect(try await world.refusals(of: check, to: amy) == [.needsDuty(Duty.managing)])
        try await world.perform(check, by: manager)
        #expect(try await row()?.edition == "September 2025")
        #expect(try await row()?.isDue == false)
        #expect(try await row()?.checked?.by == "Helen Marsh")
        world.wait(100 * Span.day)
        #expect(try await row()?.isDue == true)
    }

    @Test("D21: a starting text is in force at once, and the register says that nobody has signed it until the registered person does")
    func starting() async throws {
        #expect(try await register()[.codeOfConduct]?.standing == .unsigned)
        let version = try #require(try await world.policy(.codeOfConduct))
        let adopt = AdoptPolicy(.codeOfConduct, seen: version.digest, face: world.face(), typedName: "Ruth Adair")
        #expect(try await world.refusals(of: adopt, to: manager) == [.needsDuty([.registeredPerson])])
        try await world.perform(adopt, by: registered)
        #expect(try await register()[.codeOfConduct]?.standing == .inForce)
        #expect(try await world.refusals(of: adopt, to: registered) == [.changedMeanwhile])
        // Nobody has to sign the same words again.
        #expect(try await world.viewer(manager)?.hasAgreed == true)
    }

    @Test("the register, drafts and readers are nobody's but those who run the setting") func others() async throws {
        try await world.perform(StartPolicyDraft(world.identifier(), of: .complaints), by: manager)
        let jo = try await world.carer(of: try await world.child())
        for member in [try await world.member(.staff, [.contributor]), jo] {
            let viewer = try #require(try await world.viewer(member))
            await #expect(throws: NotFound()) {
                try await world.application.read { db in try PolicyRegister.load(for: viewer, from: db).rows }
            }
            await #expect(throws: NotFound()) {
                try await world.application.read { db in try PolicyDraft.load(.complaints, for: viewer, from: db) }
            }
            await #expect(throws: NotFound()) {
                try await world.application.read { db in try PolicyReadersPage.load(.codeOfConduct, for: viewer, from: db) }
            }
            await #expect(throws: NotFound()) {
                try await world.application.read { db in try PolicyPage.load(.complaints, for: viewer, from: db) }
            }
        }
        let parent = try #require(try await world.viewer(jo))
        await #expect(throws: NotFound()) {
            try await world.application.read { db in try PolicyPage.load(.codeOfConduct, for: parent, from: db) }
        }
        try await world.issue(.whistleBlowing, by: registered)
        await #expect(throws: NotFound()) {
            try await world.application.read { db in try PolicyPage.load(.whistleBlowing, for: parent, from: db) }
        }
        _ = try await world.application.read { db in try PolicyPage.load(.parentsAgreement, for: parent, from: db) }
    }
}
