@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct FacesFoundTests {
    let world: World
    let author, manager: Member.ID
    let post: Post.ID
    let left = FaceArea(x: 1000, y: 1000, width: 1000, height: 1000)!, right = FaceArea(x: 6000, y: 1000, width: 1000, height: 1000)!

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
        post = try await world.draft(by: author)
    }

    private func picture(search: FaceSearch = .waiting) async throws -> Picture.ID {
        let picture = try await world.picture(on: post, by: author, search: search)
        try await world.perform(CheckPicture(picture), by: author)
        return picture
    }

    private func record(_ found: [FaceArea], _ search: FaceSearch = .done, in picture: Picture.ID) async throws {
        _ = try await world.application.gate.perform(
            RecordFaces(picture, found, search: search), for: world.application.asking(.caretaker, in: world.setting))
    }

    private func faces(of picture: Picture.ID) async throws -> [PostFace] {
        try #require(try await world.atGate(post, for: author).pictures.first { $0.id == picture }).faces
    }

    private func stops() async throws -> [Refusal] { try await world.application.gate.preview(SubmitPost(post), for: world.asking(author)) }

    private func allowed() async throws -> Child.ID {
        let child = try await world.child("Rowan", "Kershaw")
        try await world.decide(.grant, for: child, by: world.carer(of: child))
        return child
    }

    @Test("S2: a post waits until the machine has looked for faces, and nobody signs before that it is empty") func waits() async throws {
        let picture = try await picture()
        #expect(try await stops() == [.facesBeingSought(picture)])
        #expect(try await world.refusals(of: SignNobodyInPicture(picture), to: author) == [.facesBeingSought(picture)])
        try await record([left], .waiting, in: picture)
        #expect(try await stops() == [.facesBeingSought(picture)])
        try await record([left], in: picture)
        #expect(try await stops() == [.facesUnanswered(picture: picture, count: 1)])
    }

    @Test("S2, P11: each face that was found is answered, and what is dismissed is still there for the second person") func answered()
        async throws
    {
        let child = try await allowed()
        let picture = try await picture()
        try await record([left, right], in: picture)
        #expect(try await faces(of: picture).map(\.source) == [.found, .found])
        #expect(try await stops() == [.facesUnanswered(picture: picture, count: 2)])
        let found = try await faces(of: picture)
        try await world.perform(AnswerFace(found[0].id, is: .child(child)), by: author)
        #expect(try await stops() == [.facesUnanswered(picture: picture, count: 1)])
        try await world.perform(AnswerFace(found[1].id, is: .notAFace), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [])
        let seen = try #require(try await world.atGate(post, for: manager).pictures.first)
        #expect(seen.faces.map(\.answer) == [.child, .notAFace] && seen.faces[1].answeredBy == author)
        #expect(try await world.approval(of: post, by: manager) == [])
    }

    @Test("S2: nobody's word that a picture is empty stands against what the machine finds, until that is dismissed") func empty()
        async throws
    {
        let picture = try await picture(search: .done)
        try await world.perform(SignNobodyInPicture(picture), by: author)
        #expect(try await stops() == [])
        // It comes back to be searched, as a picture from before does.
        try await world.write("UPDATE picture SET search = 'waiting' WHERE id = \(picture)")
        try await record([left], in: picture)
        #expect(try await stops() == [.facesUnanswered(picture: picture, count: 1)])
        #expect(try await world.refusals(of: SignNobodyInPicture(picture), to: author) == [.facesUnanswered(picture: picture, count: 1)])
        let face = try #require(try await faces(of: picture).first).id
        try await world.perform(AnswerFace(face, is: .notAFace), by: author)
        #expect(try await stops() == [.nobodyInPictureUnsigned(picture)])
        try await world.perform(SignNobodyInPicture(picture), by: author)
        #expect(try await stops() == [])
        try await world.perform(AnswerFace(face, is: .hidden(nil)), by: author)
        try await world.perform(AnswerFace(face, is: .notAFace), by: author)
        #expect(try await stops().contains(.nobodyInPictureUnsigned(picture)))
    }

    @Test("S2: what the machine found is answered and never taken away; a box drawn by hand may be") func stays() async throws {
        let picture = try await picture()
        try await record([left], in: picture)
        let found = try #require(try await faces(of: picture).first).id
        #expect(try await world.refusals(of: RemoveFace(found), to: author) == [.foundFaceStays(picture)])
        let near = try #require(FaceArea(x: 900, y: 800, width: 1300, height: 1400))
        try await world.perform(MoveFace(found, to: near), by: author)
        // Step by step, it still does not leave what was found.
        let away = try #require(FaceArea(x: 1600, y: 1000, width: 1000, height: 1000))
        #expect(try await world.refusals(of: MoveFace(found, to: away), to: author) == [.movedOffFace(picture)])
        #expect(try await faces(of: picture).map(\.area) == [near])
        let drawn: Face.ID = world.identifier()
        try await world.perform(AddFace(drawn, in: picture, at: right), by: author)
        try await world.perform(MoveFace(drawn, to: away), by: author)
        try await world.perform(RemoveFace(drawn), by: author)
        #expect(try await faces(of: picture).map(\.id) == [found])
    }

    @Test("S2: a face that somebody marked already is not proposed again, and an answer that was given is not touched") func once()
        async throws
    {
        let picture = try await picture()
        let drawn: Face.ID = world.identifier()
        let near = try #require(FaceArea(x: 900, y: 900, width: 1300, height: 1400))
        try await world.perform(AddFace(drawn, in: picture, at: near), by: author)
        try await world.perform(AnswerFace(drawn, is: .hidden(nil)), by: author)
        try await record([left, right, right], .waiting, in: picture)
        let proposed = try #require(try await faces(of: picture).last)
        try await world.perform(AnswerFace(proposed.id, is: .notAFace), by: author)
        let tight = try #require(FaceArea(x: 6400, y: 1400, width: 300, height: 300))
        try await world.perform(MoveFace(proposed.id, to: tight), by: author)
        try await record([left, right], in: picture)
        #expect(try await faces(of: picture).map(\.id) == [drawn, proposed.id])
        #expect(try await faces(of: picture).map(\.answer) == [.hidden, .notAFace])
        await #expect(throws: Refused([.changedMeanwhile])) { try await record([left], in: picture) }
    }

    @Test("S2, N28: where the machine could not look, author and approver each sign a count that agrees with what is marked")
    func counted() async throws {
        let child = try await allowed()
        let picture = try await picture()
        try await record([], .failed, in: picture)
        let face: Face.ID = world.identifier()
        try await world.perform(AddFace(face, in: picture, at: left), by: author)
        try await world.perform(AnswerFace(face, is: .child(child)), by: author)
        #expect(try await stops() == [.peopleUncounted(picture)])
        #expect(
            try await world.refusals(of: CountPeople(picture, people: 2), to: author) == [
                .countDiffers(picture: picture, counted: 2, marked: 1)
            ])
        try await world.perform(CountPeople(picture, people: 1), by: author)
        try await world.perform(SubmitPost(post), by: author)
        let seen = try await world.atGate(post, for: manager).digest
        func approve(_ counted: [Picture.ID: Int]) -> ApprovePost { ApprovePost(post, seen: seen, checked: [picture], counted: counted) }
        #expect(try await world.refusals(of: approve([:]), to: manager) == [.peopleUncounted(picture)])
        #expect(
            try await world.refusals(of: approve([picture: 3]), to: manager) == [.countDiffers(picture: picture, counted: 3, marked: 1)])
        #expect(try await world.refusals(of: approve([picture: 1]), to: manager) == [])
    }

    @Test("S2: a count is void once a mark changes, and none is asked where the machine has looked") func void() async throws {
        let picture = try await picture()
        try await record([], .failed, in: picture)
        let face: Face.ID = world.identifier()
        let steps: [any Action] = [
            AddFace(face, in: picture, at: left), MoveFace(face, to: right), AnswerFace(face, is: .notAFace),
            AnswerFace(face, is: .hidden(nil)),
            RemoveFace(face),
        ]
        for step in steps {
            let marked = try await faces(of: picture).count { $0.answer != .notAFace }
            try await world.perform(CountPeople(picture, people: marked), by: author)
            #expect(try await !stops().contains(.peopleUncounted(picture)))
            try await perform(step)
            #expect(try await stops().contains(.peopleUncounted(picture)), "\(step)")
        }
        // Nobody counted is the word that nobody is in it.
        try await world.perform(CountPeople(picture, people: 0), by: author)
        try await world.finishRendering(post, seenBy: author)
        #expect(try await stops().map(\.rule) == [.pictureChecked])
        let looked = try await self.picture(search: .done)
        #expect(try await world.refusals(of: CountPeople(looked, people: 0), to: author) == [.changedMeanwhile])
    }

    private func perform(_ action: some Action) async throws { _ = try await world.perform(action, by: author) }

    @Test("N28: an approval is for the faces, the dismissed ones and the counts as they were seen") func digest() async throws {
        let picture = try await picture()
        var digests: Set<[UInt8]> = [try await world.atGate(post, for: manager).digest]
        func changed() async throws -> Bool { digests.insert(try await world.atGate(post, for: manager).digest).inserted }
        try await record([left], .waiting, in: picture)
        #expect(try await changed())
        try await record([left], .failed, in: picture)
        #expect(try await changed())
        let face = try #require(try await faces(of: picture).first).id
        try await world.perform(AnswerFace(face, is: .notAFace), by: author)
        #expect(try await changed())
        // Whatever else a change raises, the answer and the count are in it by themselves.
        let before = try await world.atGate(post, for: manager).version
        try await world.write("UPDATE face SET answer = 'adult' WHERE id = \(face)")
        #expect(try await changed())
        try await world.write(
            "INSERT INTO picture_count (setting, picture, member, people, counted_at) VALUES (\(world.setting), \(picture), \(author), 1, 1)"
        )
        #expect(try await changed())
        #expect(try await world.atGate(post, for: manager).version == before)
    }

    @Test("S2: families see a picture whose boxes are all answered or dismissed, and none with one that is nobody yet") func families()
        async throws
    {
        let child = try await allowed()
        let carer = try await world.carer(of: child, named: "Ray Kershaw")
        let published = try await world.published(by: author)
        let picture = try await world.picture(on: published, showing: .named(.child(child)), .nobodyYet, by: author)
        #expect(try await world.feed(for: carer).posts.first?.pictures.isEmpty == true)
        try await world.write("UPDATE face SET answer = 'notAFace' WHERE picture = \(picture) AND answer = 'unanswered'")
        #expect(try await world.feed(for: carer).posts.first?.pictures.map(\.id) == [picture])
    }

    @Test("N12: a dismissed box is nobody to the photo policy, and a hidden child still is somebody") func policy() {
        let picture: Picture.ID = world.identifier()
        #expect(photoPolicy(.noChildren, PictureAtGate(picture, faces: [.notAFace])) == nil)
        #expect(photoPolicy(.noFaces, PictureAtGate(picture, faces: [.notAFace])) == nil)
        #expect(photoPolicy(.noChildren, PictureAtGate(picture, faces: [.notAFace, .hidden])) == .policyAllowsNoChildren(picture))
    }

    @Test("S2, D14: only the caretaker says what was found, and no outsider answers for it") func outsiders() async throws {
        let child = try await allowed()
        let carer = try await world.carer(of: child, named: "Ray Kershaw")
        let picture = try await picture()
        #expect(try await world.refusals(of: RecordFaces(picture, [], search: .done), to: manager) == [.needsDuty([])])
        try await record([left], .failed, in: picture)
        let face = try #require(try await faces(of: picture).first).id
        await #expect(throws: NotFound.self) { try await world.perform(AnswerFace(face, is: .notAFace), by: carer) }
        await #expect(throws: NotFound.self) { try await world.perform(CountPeople(picture, people: 1), by: carer) }
    }

    @Test("pictures that families see already are searched when they come back to be worked on, and not before") func before() async throws
    {
        let published = try await world.published(by: author)
        let old = try await world.picture(on: published, by: author, search: .waiting)
        #expect(await FaceHunt.next(1, besides: [], in: world.application).isEmpty)
        try await world.write("UPDATE post SET state = 'withdrawn' WHERE id = \(published)")
        let next = try #require(await FaceHunt.next(1, besides: [], in: world.application).first)
        #expect(next.picture == old && next.setting == world.setting)
        #expect(await FaceHunt.next(1, besides: [old], in: world.application).isEmpty)
        // Its sealed file is not there: the machine cannot look, and says so.
        await world.application.preparer.settle(world.application)
        let searched = try #require(try await world.atGate(published, for: manager).pictures.first)
        #expect(searched.atGate.search == .failed)
    }

    @Test("a box found at the edge keeps within the picture, and a tiny face gets the least box") func areas() {
        let size = Size(width: 4000, height: 3000)
        #expect(
            FaceArea(Rectangle(x: 3900, y: 0, width: 100, height: 300), in: size) == FaceArea(x: 9750, y: 0, width: 250, height: 1000))
        let tiny = FaceArea(Rectangle(x: 3995, y: 2995, width: 5, height: 5), in: size)
        #expect(tiny == FaceArea(x: 9960, y: 9960, width: 40, height: 40))
        #expect(left.overlap(with: left) == 1 && left.overlap(with: right) == 0)
        #expect(
            !FaceArea(x: 0, y: 0, width: 10_000, height: 10_000)!.isOnSameFace(as: FaceArea(x: 4500, y: 4500, width: 1000, height: 1000)!))
    }
}
