import Safeguarding
import Testing

@Suite("What the gate asks of a picture")
struct PictureRuleTests {
    private let child = Child.ID(low: 1), other = Child.ID(low: 2), adult = Member.ID(low: 3), picture = Picture.ID(low: 4)

    private func shown(
        _ faces: PictureAtGate.Who..., nobody: Bool = false, search: FaceSearch = .done, counts: [Member.ID: Int] = [:],
        checks: [Member.ID: CheckAnswer] = [:]
    ) -> PictureAtGate {
        PictureAtGate(picture, nobodySigned: nobody, search: search, faces: faces, counts: counts, checks: checks)
    }

    @Test("S2: each face is answered, and where there is none somebody has signed for it") func accounted() {
        #expect(everyFaceAccountedFor(shown()) == .nobodyInPictureUnsigned(picture))
        #expect(everyFaceAccountedFor(shown(nobody: true)) == nil)
        #expect(everyFaceAccountedFor(shown(.unanswered, .hidden, .unanswered)) == .facesUnanswered(picture: picture, count: 2))
        #expect(everyFaceAccountedFor(shown(.unanswered, nobody: true)) == .facesUnanswered(picture: picture, count: 1))
        #expect(everyFaceAccountedFor(shown(.hidden, .child(child, .yes, hasLeft: false))) == nil)
    }

    @Test("S2: nothing is accounted for before the machine has looked; a dismissed box is nobody") func sought() {
        #expect(everyFaceAccountedFor(shown(.hidden, nobody: true, search: .waiting)) == .facesBeingSought(picture))
        #expect(everyFaceAccountedFor(shown(.notAFace)) == .nobodyInPictureUnsigned(picture))
        #expect(everyFaceAccountedFor(shown(.notAFace, nobody: true)) == nil)
        #expect(everyFaceAccountedFor(shown(.notAFace, .hidden)) == nil)
        #expect(everyFaceAccountedFor(shown(.unanswered, search: .failed)) == .facesUnanswered(picture: picture, count: 1))
    }

    @Test("S2: where the machine could not look, the right people have counted, and every count is what is marked") func counted() {
        for search in [FaceSearch.waiting, .done] { #expect(peopleCounted(shown(.hidden, search: search), by: [adult]) == []) }
        let cases: [(counts: [Member.ID: Int], [Refusal])] = [
            ([:], [.peopleUncounted(picture)]), ([Member.ID(low: 9): 1], [.peopleUncounted(picture)]), ([adult: 1], []),
            ([adult: 2], [.countDiffers(picture: picture, counted: 2, marked: 1)]),
            ([adult: 1, Member.ID(low: 9): 0], [.countDiffers(picture: picture, counted: 0, marked: 1)]),
        ]
        for (counts, refusals) in cases {
            #expect(peopleCounted(shown(.hidden, .notAFace, search: .failed, counts: counts), by: [adult]) == refusals, "\(counts)")
        }
    }

    @Test("S2, D19, P11: a permission covers everybody shown; never means never, hidden or not") func covered() {
        let cases: [(PictureAtGate.Who, [Refusal])] = [
            (.child(child, .yes, hasLeft: false), []),
            (.child(child, .hidden, hasLeft: false), [.childNotCovered(child, picture: picture)]),
            (.child(child, .never, hasLeft: false), [.neverInFrame(child, picture: picture)]),
            (.child(child, .never, hasLeft: true), [.neverInFrame(child, picture: picture)]),
            (.child(child, .yes, hasLeft: true), [.childHasLeft(child, picture: picture)]), (.hidden, []),
            (.hiddenChild(child, .hidden), []), (.hiddenChild(child, .never), [.neverInFrame(child, picture: picture)]),
            (.adult(adult, .yes), []), (.adult(adult, .hidden), [.adultNotCovered(adult, picture: picture)]), (.hiddenAdult(adult), []),
            (.unanswered, []), (.notAFace, []),
        ]
        for (face, refusals) in cases { #expect(consentCovers(shown(face)) == refusals, "\(face)") }
    }

    @Test("N12: no children, no faces, or faces with consent; in doubt a hidden face is a child's") func policy() {
        let child = PictureAtGate.Who.child(child, .yes, hasLeft: false), adult = PictureAtGate.Who.adult(adult, .yes)
        for (face, noChildren, noFaces) in [
            (child, true, true), (adult, false, true), (.hidden, true, false), (.hiddenChild(self.child, .yes), true, false),
            (.hiddenAdult(self.adult), false, false), (.unanswered, false, false),
        ] as [(PictureAtGate.Who, Bool, Bool)] {
            #expect((photoPolicy(.noChildren, shown(face)) != nil) == noChildren, "\(face)")
            #expect((photoPolicy(.noFaces, shown(face)) != nil) == noFaces, "\(face)")
            #expect(photoPolicy(.facesWithConsent, shown(face)) == nil)
        }
    }

    @Test("B13, B14: only a yes, or a manager's decision, of the right people counts as checked") func checked() {
        for (answer, passes) in [(CheckAnswer.yes, true), (.decided, true), (.unsure, false)] {
            #expect((pictureChecked(shown(checks: [adult: answer]), by: [adult]) == nil) == passes)
            #expect(pictureChecked(shown(checks: [adult: answer]), by: [Member.ID(low: 9)]) != nil)
        }
        #expect(nobodyUnsure(openQuestions: 1, []) == [.somebodyUnsure])
        #expect(nobodyUnsure(openQuestions: 0, [PictureAtGate(picture, isLeftOut: true)]) == [.pictureLeftOut(picture)])
    }

    @Test("B2: a picture waits for its pixels") func ready() {
        #expect(pictureReady(PictureAtGate(picture, state: .preparing)) == .pictureNotReady(picture))
        #expect(pictureReady(PictureAtGate(picture, isRendered: false)) == .pictureNotReady(picture))
        #expect(pictureReady(PictureAtGate(picture, state: .refused)) == .pictureRefused(picture))
        #expect(pictureReady(PictureAtGate(picture)) == nil)
    }

    @Test("N28: working alone reaches one family and shows no other child") func alone() {
        let own = shown(.child(child, .yes, hasLeft: false)), both = shown(.child(other, .yes, hasLeft: false))
        #expect(loneChildminder(.everyone, []) == [.onlyToOneFamily])
        #expect(loneChildminder(.rooms([Room.ID(low: 5)]), [own]) == [.onlyToOneFamily])
        #expect(loneChildminder(.family(nil), [own]) == [.onlyToOneFamily])
        #expect(loneChildminder(.family(child), [own, shown(.hiddenChild(other, .hidden), .adult(adult, .yes))]) == [])
        #expect(loneChildminder(.family(child), [own, both]) == [.onlyThatFamilysChild(picture: picture)])
    }

    @Test("P5, B2: an audience is everybody, some rooms or one family, and nobody else") func audience() {
        let (oak, ash) = (Room.ID(low: 6), Room.ID(low: 7))
        for (audience, sees) in [
            (PostAudience.everyone, true), (.rooms([oak]), true), (.rooms([ash]), false), (.rooms([]), false), (.family(child), true),
            (.family(other), false), (.family(nil), false),
        ] { #expect(audience.includes(children: [child], rooms: [oak]) == sees, "\(audience)") }
        #expect(audienceChosen(.rooms([])) == .audienceMissing && audienceChosen(.family(nil)) == .audienceMissing)
        #expect(audienceChosen(.everyone) == nil && audienceChosen(.rooms([oak])) == nil)
    }

    @Test("a face lies within its picture and is large enough to be one") func area() {
        #expect(FaceArea(x: 0, y: 0, width: 10_000, height: 10_000) != nil)
        for (x, y, width, height) in [
            (-1, 0, 100, 100), (0, 0, 39, 100), (9_950, 0, 100, 100), (0, 10_000, 100, 100), (0, 0, Int.max, 100),
        ] {
            #expect(FaceArea(x: x, y: y, width: width, height: height) == nil)
        }
    }
}
