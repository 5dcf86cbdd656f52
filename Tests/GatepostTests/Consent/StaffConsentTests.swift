import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct StaffConsentTests {
    let world: World
    let child: Child.ID
    let mother: Member.ID
    let manager: Member.ID
    let lead: Member.ID
    let student: Member.ID
    private let photograph = Use(.closedPage, .photograph)

    init() async throws {
        world = try await World()
        child = try await world.child()
        mother = try await world.carer(of: child)
        manager = try await world.member(.staff, [.manager])
        lead = try await world.member(.staff, [.safeguardingLead])
        student = try await world.member(.student)
    }

    private func paper(
        _ answer: Answer = .yes, by signer: Member.ID? = nil, on day: Day? = nil, scan: KeptScan?, until: Day? = nil
    ) -> RecordPaperConsent {
        RecordPaperConsent(
            form: world.identifier(), for: child,
            paper: SignedPaper(
                signedBy: signer ?? mother, on: day ?? world.today, answers: [photograph: answer],
                until: until ?? SchoolYear.end(on: world.today),
                language: "Polish", interpreter: "Ola, from the library", scan: scan))
    }

    @Test("S2: a member of staff who heard a no records it at once, whatever their duties") func heard() async throws {
        try await world.answer(.yes, for: child, by: mother, uses: Use.all)
        try await world.perform(RecordHeardNo(form: world.identifier(), for: child), by: student)
        for use in Use.all { #expect(try await world.permission(of: child, use.purpose, use.medium) == .hidden) }
        let parent = try await world.carer(of: try await world.child("Ash", "Lee"))
        await #expect(throws: NotFound.self) { try await world.perform(RecordHeardNo(form: world.identifier(), for: child), by: parent) }
        let stop = RecordHeardNo(form: world.identifier(), for: child)
        #expect(try await world.refusals(of: stop, to: mother) == [.needsDuty(Duty.recordingConsent)])
    }

    @Test("S2: a no that was heard from a carer ends what they granted, and their own later yes ends it") func heardFrom() async throws {
        try await world.answer(.yes, for: child, by: mother)
        world.wait(Span.minute)
        try await world.perform(RecordHeardNo(form: world.identifier(), for: child, saidBy: mother), by: student)
        #expect(try await world.permission(of: child) == .hidden)
        world.wait(Span.minute)
        try await world.answer(.yes, for: child, by: mother)
        #expect(try await world.permission(of: child) == .yes)
    }

    @Test("S2: staff record a signed paper with its scan, its language and who interpreted") func paperGrants() async throws {
        try await world.perform(paper(scan: try await world.scan()), by: manager)
        #expect(try await world.permission(of: child) == .yes)
        let page = try await staffPage(for: manager)
        let entry = try #require(page.history?.first)
        #expect(
            entry.how == .paper && entry.language == "Polish" && entry.interpreter == "Ola, from the library"
                && entry.recordedBy == "Sam Reed")
        #expect(entry.giver == "Jo Kershaw" && entry.authority == .parentalResponsibility && entry.standing == [photograph])
    }

    @Test("S2: a paper without a scan, from the future, or signed by somebody without proven authority does not count") func paperRefused()
        async throws
    {
        let scan = try await world.scan()
        let other = try await world.carer(of: child, as: .none, proven: false)
        #expect(try await world.refusals(of: paper(scan: nil), to: manager) == [.missing("scan")])
        #expect(
            try await world.refusals(of: paper(on: world.today.adding(days: 1), scan: scan), to: manager) == [.dayOutOfRange("signed_on")])
        #expect(try await world.refusals(of: paper(by: other, scan: scan), to: manager) == [.authorityNotProven])
        #expect(try await world.refusals(of: paper(by: manager, scan: scan), to: manager) == [.missing("signed_by")])
        #expect(try await world.refusals(of: paper(scan: scan), to: student) == [.needsDuty(Duty.recordingConsent)])
        #expect(try await world.permission(of: child) == .hidden)
        try await world.perform(paper(.no, by: other, scan: scan), by: manager)
    }

    @Test("S2: nobody records a paper about their own child, through whichever membership") func ownChild() async throws {
        try await world.makeOnePerson(manager, mother)
        #expect(try await world.refusals(of: paper(scan: try await world.scan()), to: manager) == [.ownChild])
        #expect(try await world.permission(of: child) == .hidden)
    }

    @Test("S2: a paper signed before a carer's later no is kept and changes nothing") func olderPaper() async throws {
        try await world.answer(.no, for: child, by: mother)
        world.wait(Span.minute)
        try await world.perform(paper(on: world.today, scan: try await world.scan()), by: manager)
        #expect(try await world.permission(of: child) == .hidden)
        world.wait(Span.day)
        try await world.perform(paper(on: world.today, scan: try await world.scan()), by: manager)
        #expect(try await world.permission(of: child) == .yes)
    }

    @Test("S2: a scan lies sealed, opens for managing and safeguarding duties, and for nobody else") func scan() async throws {
        let bytes = Array("%PDF-1.4 Jo Kershaw signed this".utf8)
        let kept = try await world.scan(bytes)
        try await world.perform(paper(scan: kept), by: manager)
        for member in [manager, lead] {
            let viewer = try #require(try await world.viewer(member))
            let opened = try await ScanSafe.open(kept.id, of: child, for: viewer, in: world.application)
            #expect(opened.0 == .pdf && opened.1 == bytes)
        }
        let other = try await world.child("Ash", "Lee")
        for (member, child) in [(student, child), (mother, child), (manager, other)] {
            let viewer = try #require(try await world.viewer(member))
            await #expect(throws: NotFound.self) { try await ScanSafe.open(kept.id, of: child, for: viewer, in: world.application) }
        }
        let files = try world.folder.appending(path: "scans").allFiles()
        #expect(files.count == 1)
        #expect(!String(decoding: files[0], as: UTF8.self).contains("Kershaw"))
    }

    @Test("S2: what is neither a picture nor a PDF is no scan", arguments: ["<svg onload='x'/>", "", "MZ", "GIF89a"])
    func wrongScan(text: String) async throws {
        await #expect(throws: ScanSafe.Problem.wrongKind) { try await world.scan(Array(text.utf8)) }
    }

    @Test("S2: a scan whose form was refused is swept away after a day, and no other") func sweep() async throws {
        try await world.perform(paper(scan: try await world.scan()), by: manager)
        _ = try await world.scan()
        world.wait(400 * Span.day)
        try await ScanSafe.sweep(world.application)
        // The scan, and whose the folder is.
        #expect(try world.folder.appending(path: "scans").allFiles().count == 2)
    }

    @Test("S2: staff see who decided only with a managing or safeguarding duty, and never about their own child") func history()
        async throws
    {
        try await world.answer(.yes, for: child, by: mother)
        #expect(try await staffPage(for: manager).history?.count == 1)
        #expect(try await staffPage(for: lead).history?.count == 1)
        let contributor = try await world.member(.staff, [.contributor])
        #expect(try await staffPage(for: contributor).history == nil)
        let father = try await world.carer(of: child)
        try await world.makeOnePerson(lead, father)
        let own = try await staffPage(for: lead)
        #expect(own.history == nil && own.carers.isEmpty && own.isOwnChild)
        let viewer = try #require(try await world.viewer(mother))
        let child = child
        await #expect(throws: NotFound.self) {
            try await world.application.read { db in try StaffPermissions.load(child, for: viewer, from: db) }
        }
    }

    private func staffPage(for member: Member.ID) async throws -> StaffPermissions {
        let viewer = try #require(try await world.viewer(member))
        let child = child
        return try await world.application.read { db in try StaffPermissions.load(child, for: viewer, from: db) }
    }
}

extension StaffConsentTests {
    @Test("S2: a no that staff heard is lifted by two different people, and nothing is granted by it") func lifted() async throws {
        let form: Record.ID = world.identifier()
        try await world.perform(RecordHeardNo(form: form, for: child), by: student)
        #expect(try await world.refusals(of: ConfirmLiftStop(form, of: child), to: manager) == [.secondPersonToLoosen])
        try await world.perform(AskToLiftStop(form, of: child), by: manager)
        #expect(try await world.refusals(of: ConfirmLiftStop(form, of: child), to: manager) == [.secondPersonToLoosen])
        #expect(try await world.refusals(of: ConfirmLiftStop(form, of: child), to: student) == [.needsDuty(Duty.loosening)])
        let second = try await world.member(.staff, [.deputy])
        try await world.makeOnePerson(second, manager)
        #expect(try await world.refusals(of: ConfirmLiftStop(form, of: child), to: second) == [.secondPersonToLoosen])
        try await world.perform(ConfirmLiftStop(form, of: child), by: lead)
        #expect(try await world.permission(of: child) == .hidden)
        try await world.answer(.yes, for: child, by: mother)
        #expect(try await world.permission(of: child) == .yes)
    }

    @Test("S2: neither of the two is a carer of the child") func liftOwnChild() async throws {
        let form: Record.ID = world.identifier()
        try await world.perform(RecordHeardNo(form: form, for: child), by: student)
        try await world.makeOnePerson(lead, mother)
        #expect(try await world.refusals(of: AskToLiftStop(form, of: child), to: lead) == [.ownChild])
        try await world.perform(AskToLiftStop(form, of: child), by: manager)
        #expect(try await world.refusals(of: ConfirmLiftStop(form, of: child), to: lead) == [.ownChild])
    }

    @Test("S2: a carer's own no is theirs to change while they are here, and two may lift it once they have gone") func carerGone()
        async throws
    {
        let father = try await world.carer(of: child, as: .none, proven: false)
        let form: Record.ID = world.identifier()
        try await world.answer(.yes, for: child, by: mother)
        try await world.perform(DecideConsent(form: form, for: child, answers: [photograph: .no], until: nil), by: father)
        #expect(try await world.refusals(of: AskToLiftStop(form, of: child), to: manager) == [.theirsToChange])
        try await world.endCare(of: child, by: father)
        #expect(try await world.permission(of: child) == .hidden)
        try await world.perform(AskToLiftStop(form, of: child), by: manager)
        try await world.perform(KeepStop(form, of: child), by: lead)
        #expect(try await world.refusals(of: ConfirmLiftStop(form, of: child), to: lead) == [.secondPersonToLoosen])
        try await world.perform(AskToLiftStop(form, of: child), by: manager)
        try await world.perform(ConfirmLiftStop(form, of: child), by: lead)
        #expect(try await world.permission(of: child) == .yes)
        await #expect(throws: NotFound.self) { try await world.perform(AskToLiftStop(form, of: child), by: manager) }
    }
}

extension URL {
    /// What is in every file below this folder.
    func allFiles() throws -> [[UInt8]] {
        let found = FileManager.default.enumerator(at: self, includingPropertiesForKeys: [.isRegularFileKey])
        return try (found?.allObjects as? [URL] ?? []).filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
            .map { Array(try Data(contentsOf: $0)) }
    }
}
