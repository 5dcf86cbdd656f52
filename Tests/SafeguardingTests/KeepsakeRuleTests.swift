import Safeguarding
import Testing

@Suite struct KeepsakeRuleTests {
    private let own = Child.ID(low: 1), friend = Child.ID(low: 2), adult = Member.ID(low: 3)

    @Test("S14: everybody but the child is hidden, whatever they agreed to") func others() {
        let faces: [PictureAtGate.Who] = [
            .child(friend, .yes, hasLeft: false), .child(own, .yes, hasLeft: false), .adult(adult, .yes), .hidden, .unanswered,
            .hiddenChild(friend, .hidden), .hiddenAdult(adult), .notAFace,
        ]
        #expect(hiddenInKeepsake(of: own, faces) == [true, false, true, true, true, true, true, false])
    }

    @Test("S14: a picture in which the child is hidden, may not be shown or does not appear is no keepsake") func notShown() {
        let faces: [PictureAtGate.Who] = [
            .hiddenChild(own, .yes), .child(own, .hidden, hasLeft: false), .child(own, .never, hasLeft: false),
            .child(own, .yes, hasLeft: true),
            .child(friend, .yes, hasLeft: false), .hidden,
        ]
        for face in faces { #expect(hiddenInKeepsake(of: own, [face]) == nil) }
        #expect(hiddenInKeepsake(of: own, []) == nil)
    }

    @Test("S14: it can be fetched until its last moment, and not after") func week() {
        #expect(keepsakeOpen(until: 10, now: 9) && !keepsakeOpen(until: 10, now: 10) && !keepsakeOpen(until: nil, now: 0))
    }
}
