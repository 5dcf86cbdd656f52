@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct DraftTests {
    let world: World
    let author, manager: Member.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
    }

    @Test("S3: only whoever has the duty writes posts; a parent, family and colleagues without it cannot") func onlyTheDesignated()
        async throws
    {
        let draft = PostDraft(title: "Hello", words: "Hello.")
        let others = [
            try await world.carer(of: world.child()), try await world.member(.staff), try await world.member(.volunteer),
            try await world.member(.staff, [.registeredPerson]), try await world.member(.officer, [.approvalPartner]),
        ]
        for other in others {
            #expect(try await world.refusals(of: StartDraft(world.identifier(), draft), to: other) == [.needsDuty(Duty.drafting)])
        }
        let unsigned = try await world.member(.staff, [.contributor], without: [.acceptableUse])
        #expect(try await world.refusals(of: StartDraft(world.identifier(), draft), to: unsigned) == [.notReady(.acceptableUse)])
    }

    @Test(
        "P2: staff, volunteers, students and committee pass the same gate",
        arguments: [Capacity.staff, .agency, .volunteer, .student, .committee])
    func everyCapacity(capacity: Capacity) async throws {
        let member = try await world.member(capacity, [.contributor])
        let post = try await world.submitted(by: member)
        #expect(try await world.approval(of: post, by: member) == [.needsDuty(Duty.approving), .workedOnIt])
        #expect(try await world.approval(of: post, by: manager) == [])
    }

    @Test("S1, B12: a post is an activity, news, an event, a reminder or a resource", arguments: PostKind.allCases) func kinds(
        kind: PostKind
    ) async throws {
        let start = StartDraft(world.identifier(), PostDraft(title: "Hello", words: "Hello.", kind: kind))
        #expect(try await world.refusals(of: start, to: author) == (kind == .closure ? [.notUnderstood("kind")] : []))
    }

    @Test("a title of 120 and words of 5,000 fit; one more does not") func bounds() async throws {
        func refusals(_ title: Int, _ words: Int) async throws -> [Refusal] {
            let draft = PostDraft(title: String(repeating: "é", count: title), words: String(repeating: "ж", count: words))
            return try await world.refusals(of: StartDraft(world.identifier(), draft), to: author)
        }
        #expect(try await refusals(120, 5000) == [])
        #expect(try await refusals(121, 5001) == [.tooLong("title", most: 120), .tooLong("words", most: 5000)])
        #expect(try await refusals(0, 0) == [])
    }

    @Test("sending a new draft twice starts one") func twice() async throws {
        let start = StartDraft(world.identifier(), PostDraft(title: "Hello", words: ""))
        #expect(try await world.refusals(of: start, to: author) == [])
        #expect(try await world.refusals(of: start, to: author) == [.alreadyTaken("id")])
    }

    @Test("P10: author and every edit are on record, with the words of each version") func record() async throws {
        let post = try await world.draft("One", by: author)
        try await world.perform(EditDraft(post, PostDraft(title: "Two", words: "Second."), from: 1), by: manager)
        let edits = try await world.application.read { db in
            try db.rows("SELECT version, member, title FROM post_edit ORDER BY version") {
                (try $0.integer(0), try $0.identifier(1) as Member.ID, try $0.text(2))
            }
        }
        #expect(edits.map(\.0) == [1, 2] && edits.map(\.1) == [author, manager] && edits.map(\.2) == ["One", "Two"])
        let loaded = try await world.atGate(post, for: author)
        #expect(loaded.author == author && loaded.contributors == [author, manager])
    }

    @Test("of two who edit at once one wins, and the other is told; answers about pictures are no conflict") func meanwhile() async throws {
        let post = try await world.draft(by: author)
        let picture = try await world.picture(on: post, by: author)
        try await world.perform(SignNobodyInPicture(picture), by: manager)
        try await world.perform(EditDraft(post, PostDraft(title: "Mine", words: "Mine."), from: 1), by: author)
        #expect(
            try await world.refusals(of: EditDraft(post, PostDraft(title: "Yours", words: "Yours."), from: 1), to: manager) == [
                .changedMeanwhile
            ])
        let now = try await world.atGate(post, for: manager)
        #expect(now.draft.title == "Mine")
        #expect(
            try await world.refusals(of: EditDraft(post, PostDraft(title: "Yours", words: "Yours."), from: now.version), to: manager) == [])
    }

    @Test("N10: a manager carries on another's work; a contributor does not change a colleague's") func carriedOn() async throws {
        let post = try await world.draft(by: author)
        let colleague = try await world.member(.staff, [.contributor])
        let edit = EditDraft(post, PostDraft(title: "Den day", words: "And more."), from: 1)
        #expect(try await world.refusals(of: edit, to: colleague) == [.needsDuty(PostRights.anybodysPosts)])
        #expect(try await world.refusals(of: edit, to: manager) == [])
    }

    @Test("D14: rooms and children of another setting do not exist") func otherSettings() async throws {
        let (room, child): (Room.ID, Child.ID) = (world.identifier(), world.identifier())
        for audience: PostAudience in [.rooms([room]), .family(child), .rooms([world.oak, room])] {
            await #expect(throws: NotFound.self) {
                try await world.perform(StartDraft(world.identifier(), PostDraft(title: "A", words: "B", audience: audience)), by: author)
            }
        }
    }

    @Test("P5, B2: somebody has to be chosen before it is submitted") func nobodyChosen() async throws {
        for audience: PostAudience in [.rooms([]), .family(nil)] {
            let post = try await world.draft(for: audience, by: author)
            #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.audienceMissing])
        }
    }

    @Test("a published post is not edited under families' eyes") func onThePage() async throws {
        let post = try await world.submitted(by: author)
        #expect(try await world.approval(of: post, by: manager) == [])
        let edit = EditDraft(post, PostDraft(title: "Other", words: "Other."), from: 9)
        #expect(try await world.refusals(of: edit, to: author) == [.wrongState(.published)])
    }

    @Test("D7, P8, N29, B2: names, numbers and addresses do not pass the gate, in title, words or alt text") func words() async throws {
        let child = try await world.child("Rowan", "Kershaw")
        _ = try await world.carer(of: child, named: "Jo Kershaw")
        for (text, kind) in [
            ("Rowan Kershaw made a den", Finding.Kind.childsName), ("ring 07700 900123", .phone), ("write to jo@example.com", .email),
            ("meet at DN1 2AB", .postcode), ("the Kershaw family came", .familyName),
        ] {
            let post = try await world.draft(words: text, by: author)
            let refusals = try await world.refusals(of: SubmitPost(post), to: author)
            #expect(refusals.contains { if case .word(let finding) = $0 { finding.kind == kind } else { false } }, "\(text)")
        }
        let titled = try await world.draft("Rowan Kershaw", by: author)
        #expect(try await world.refusals(of: SubmitPost(titled), to: author).count == 1)
        let post = try await world.draft(by: author)
        let picture = try await world.picture(on: post, by: author)
        try await world.perform(DescribePicture(picture, as: "Rowan Kershaw in a den"), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author).contains { $0.rule == .wordsPass })
    }

    @Test("P6, B3: foul language does not pass the gate") func foul() async throws {
        let post = try await world.draft(words: "What a fucking mess", by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author).map(\.rule) == [.wordsPass])
    }

    @Test("D7: a child who came a moment ago is guarded, and so is a name that was just changed") func freshNames() async throws {
        let post = try await world.draft(words: "Tamsin Oyelaran laughed", by: author)
        #expect(try await world.application.gate.preview(SubmitPost(post), for: world.asking(author)) == [])
        let child = try await world.child("Ada", "Smith")
        try await world.write("UPDATE child SET first_name = 'Tamsin', family_name = 'Oyelaran' WHERE id = \(child)")
        #expect(try await world.application.gate.preview(SubmitPost(post), for: world.asking(author)).map(\.rule) == [.wordsPass])
    }

    @Test("D7: a name that came after submission stops the approval") func nameMeanwhile() async throws {
        let post = try await world.submitted("Lovely Fotherington day", by: author)
        _ = try await world.child("Ada", "Fotherington")
        #expect(try await world.approval(of: post, by: manager).map(\.rule) == [.wordsPass])
    }
}
