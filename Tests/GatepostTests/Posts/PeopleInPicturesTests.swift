@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct PeopleInPicturesTests {
    let world: World
    let author, manager: Member.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
    }

    /// A post whose one picture is checked, with these people in it.
    private func post(_ faces: World.InPicture...) async throws -> (Post.ID, Picture.ID, [Face.ID]) {
        let post = try await world.draft(by: author)
        let picture: Picture.ID =
            switch faces.count {
            case 0: try await world.picture(on: post, by: author)
            case 1: try await world.picture(on: post, showing: faces[0], by: author)
            default: try await world.picture(on: post, showing: faces[0], faces[1], by: author)
            }
        try await world.perform(CheckPicture(picture), by: author)
        return (post, picture, try await world.atGate(post, for: author).pictures[0].faces.map(\.id))
    }

    private func allowed(_ first: String = "Rowan") async throws -> Child.ID {
        let child = try await world.child(first, "Kershaw")
        try await world.decide(.grant, for: child, by: world.carer(of: child))
        return child
    }

    @Test("S2: every face is somebody or hidden before a post goes on") func faces() async throws {
        let child = try await allowed()
        let (post, picture, faces) = try await post(.nobodyYet, .nobodyYet)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.facesUnanswered(picture: picture, count: 2)])
        try await world.perform(AnswerFace(faces[0], is: .child(child)), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.facesUnanswered(picture: picture, count: 1)])
        try await world.perform(AnswerFace(faces[1], is: .hidden(nil)), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.pictureNotReady(picture)])
        try await world.finishRendering(post, seenBy: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [])
        #expect(try await world.approval(of: post, by: manager) == [])
    }

    @Test("S2, P11: a picture without a face takes somebody's word that nobody is in it, until a face is marked") func nobody() async throws
    {
        let (post, picture, _) = try await post()
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.nobodyInPictureUnsigned(picture)])
        try await world.perform(SignNobodyInPicture(picture), by: author)
        #expect(try await world.application.gate.preview(SubmitPost(post), for: world.asking(author)) == [])
        let area = try #require(FaceArea(x: 100, y: 100, width: 900, height: 900))
        try await world.perform(AddFace(world.identifier(), in: picture, at: area), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.facesUnanswered(picture: picture, count: 1)])
        #expect(try await world.refusals(of: SignNobodyInPicture(picture), to: author).map(\.rule) == [.everyFaceAccountedFor])
    }

    @Test("S2, D19: without a grant that holds today a child is not shown") func noGrant() async throws {
        let child = try await world.child()
        let carer = try await world.carer(of: child)
        let (post, picture, _) = try await post(.named(.child(child)))
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.childNotCovered(child, picture: picture)])
        try await world.decide(.grant, for: child, by: carer)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [])
        try await world.decide(.stop, for: child, by: carer)
        #expect(try await world.approval(of: post, by: manager) == [.childNotCovered(child, picture: picture)])
    }

    @Test("S2: a child never to be photographed is not in the frame, named or hidden") func never() async throws {
        let child = try await allowed()
        try await world.protect(child, .neverPhotograph, by: manager)
        for face in [World.InPicture.named(.child(child)), .hidden(child)] {
            let (post, picture, _) = try await post(face)
            #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.neverInFrame(child, picture: picture)])
        }
    }

    @Test("P11: adults in a picture need their own permission, as children do") func adults() async throws {
        let colleague = try await world.member(.staff, named: "Kit Bell")
        let (post, picture, _) = try await post(.named(.adult(colleague)))
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.adultNotCovered(colleague, picture: picture)])
        try await world.write(
            """
            INSERT INTO consent (setting, id, form, member, purpose, medium, decision, given_by, authority, how, language, interpreter,
                                 given_at, recorded_at)
            VALUES (\(world.setting), \(world.identifier() as Record.ID), \(world.identifier() as Record.ID), \(colleague), 'closedPage',
                    'photograph', 'grant', \(colleague), 'none', 'online', 'en', '', \(world.now), \(world.now))
            """)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [])
    }

    @Test("D17, S2: a draft that shows a leaver stops at the gate") func leaver() async throws {
        let child = try await allowed()
        let (post, picture, _) = try await post(.named(.child(child)))
        try await world.write("UPDATE child SET last_day = \(world.today.adding(days: 3)) WHERE id = \(child)")
        try await world.perform(SubmitPost(post), by: author)
        world.wait(4 * Span.day)
        #expect(try await world.approval(of: post, by: manager).contains(.childHasLeft(child, picture: picture)))
    }

    @Test("N12, D9: the photo policy holds at the gate") func policy() async throws {
        for (policy, face, expected) in [
            (PhotoPolicy.noChildren, World.InPicture.hidden(nil), Rule.photoPolicy), (.noFaces, .hidden(nil), nil),
        ] as [(PhotoPolicy, World.InPicture, Rule?)] {
            let strict = try await World(photoPolicy: policy)
            let author = try await strict.member(.staff, [.contributor])
            let post = try await strict.draft(by: author)
            let picture = try await strict.picture(on: post, showing: face, by: author)
            try await strict.perform(CheckPicture(picture), by: author)
            #expect(try await strict.refusals(of: SubmitPost(post), to: author).map(\.rule) == (expected.map { [$0] } ?? []))
        }
        let strict = try await World(photoPolicy: .noFaces)
        let author = try await strict.member(.staff, [.contributor])
        let child = try await strict.child()
        try await strict.decide(.grant, for: child, by: strict.carer(of: child))
        let post = try await strict.draft(by: author)
        let picture = try await strict.picture(on: post, showing: .named(.child(child)), by: author)
        try await strict.perform(CheckPicture(picture), by: author)
        #expect(try await strict.refusals(of: SubmitPost(post), to: author) == [.policyAllowsNoFaces(picture)])
    }

    @Test("B13, D9: each picture's check is answered by an author and again by the approver") func checks() async throws {
        let child = try await allowed()
        let post = try await world.draft(by: author)
        let picture = try await world.picture(on: post, showing: .named(.child(child)), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.pictureUnchecked(picture)])
        try await world.perform(CheckPicture(picture), by: author)
        try await world.perform(SubmitPost(post), by: author)
        let seen = try await world.atGate(post, for: manager).digest
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen), to: manager) == [.pictureUnchecked(picture)])
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen, checked: [picture]), to: manager) == [])
    }

    @Test("B13: hiding more leaves the check answered; showing more asks again") func recheck() async throws {
        let child = try await allowed()
        let (post, picture, faces) = try await post(.named(.child(child)))
        try await world.perform(AnswerFace(faces[0], is: .hidden(.child(child))), by: author)
        try await world.finishRendering(post, seenBy: author)
        #expect(try await world.application.gate.preview(SubmitPost(post), for: world.asking(author)) == [])
        try await world.perform(AnswerFace(faces[0], is: .child(child)), by: author)
        try await world.finishRendering(post, seenBy: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.pictureUnchecked(picture)])
    }

    @Test("S3, D14: a parent cannot add or answer for anything in a picture, nor can another setting's member") func outsiders()
        async throws
    {
        let child = try await allowed()
        let carer = try await world.carer(of: child, named: "Ray Kershaw")
        let (post, picture, faces) = try await post(.nobodyYet)
        await #expect(throws: NotFound.self) { try await world.perform(AnswerFace(faces[0], is: .child(child)), by: carer) }
        await #expect(throws: NotFound.self) { try await world.perform(RemovePicture(picture), by: carer) }
        await #expect(throws: NotFound.self) {
            try await world.perform(AddPicture(world.identifier(), to: post, upload: "f", sealedKey: [1]), by: carer)
        }
        await #expect(throws: NotFound.self) { try await world.perform(AnswerFace(faces[0], is: .child(world.identifier())), by: author) }
    }

    @Test("N8: whose check is not back keeps away from the camera") func camera() async throws {
        let pending = try await world.member(.student, [.contributor], without: [.vettingPending])
        let post = try await world.draft(by: pending)
        #expect(
            try await world.refusals(of: AddPicture(world.identifier(), to: post, upload: "f", sealedKey: [1]), to: pending) == [
                .notReady(.vettingPending)
            ])
    }

    @Test("a post holds twenty pictures, in the order that is chosen") func order() async throws {
        let post = try await world.draft(by: author)
        for _ in 0..<20 { try await world.perform(AddPicture(world.identifier(), to: post, upload: "f", sealedKey: [1]), by: author) }
        #expect(
            try await world.refusals(of: AddPicture(world.identifier(), to: post, upload: "f", sealedKey: [1]), to: author) == [
                .tooManyPictures(most: 20)
            ])
        let before = try await world.atGate(post, for: author).pictures.map(\.id)
        try await world.perform(MovePicture(before[1], earlier: true), by: author)
        try await world.perform(RemovePicture(before[5]), by: author)
        let after = try await world.atGate(post, for: author).pictures.map(\.id)
        #expect(after[0] == before[1] && after[1] == before[0] && after.count == 19 && !after.contains(before[5]))
        let key = try await world.application.read { db in
            try db.row("SELECT sealed_key FROM picture WHERE id = \(before[5])") { try $0.bytes(0) }
        }
        #expect(key == [])
    }

    @Test("B14: \"I'm not sure\" about a picture goes to a manager, and nothing goes on until they decide") func unsure() async throws {
        let child = try await allowed()
        let post = try await world.draft(by: author)
        let picture = try await world.picture(on: post, showing: .named(.child(child)), by: author)
        let question: Record.ID = world.identifier()
        try await world.perform(AskManager(question, of: post, picture: picture), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.pictureUnchecked(picture), .somebodyUnsure])
        #expect(try await world.refusals(of: CheckPicture(picture), to: author) == [.somebodyUnsure])
        #expect(try await world.refusals(of: AnswerQuestion(question, .goAhead), to: author) == [.needsDuty(Duty.managing), .aboutOneself])
        try await world.perform(AnswerQuestion(question, .goAhead, answer: "It's fine."), by: manager)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [])
        #expect(try await world.approval(of: post, by: manager) == [])
    }

    @Test("B14: nobody decides their own question, and what is left out stays out") func leftOut() async throws {
        let (post, picture, _) = try await post()
        try await world.perform(SignNobodyInPicture(picture), by: author)
        try await world.perform(SubmitPost(post), by: author)
        let question: Record.ID = world.identifier()
        try await world.perform(AskManager(question, about: "Is that our address on the door?", of: post, picture: picture), by: manager)
        #expect(try await world.approval(of: post, by: manager) == [.somebodyUnsure])
        #expect(try await world.refusals(of: AnswerQuestion(question, .goAhead), to: manager) == [.aboutOneself])
        let deputy = try await world.member(.staff, [.deputy])
        #expect(try await world.refusals(of: AnswerQuestion(question, .leaveOut), to: deputy) == [.missing("answer")])
        try await world.perform(AnswerQuestion(question, .leaveOut, answer: "Yes. Another picture, please."), by: deputy)
        #expect(try await world.atGate(post, for: author).state == .returned)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.pictureLeftOut(picture)])
        try await world.perform(RemovePicture(picture), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [])
    }

    @Test("B2, N28: only the caretaker says that a picture is prepared") func caretakerOnly() async throws {
        let (post, picture, faces) = try await post(.nobodyYet)
        try await world.perform(AnswerFace(faces[0], is: .hidden(nil)), by: author)
        #expect(try await world.refusals(of: RecordRendered(picture, generation: 2, []), to: manager) == [.needsDuty([])])
        // Pixels of a former answer are not those of this one.
        await #expect(throws: Refused([.changedMeanwhile])) {
            try await world.application.gate.perform(
                RecordRendered(picture, generation: 1, []), for: world.application.asking(.caretaker, in: world.setting))
        }
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.pictureNotReady(picture)])
    }
}
