import Safeguarding
import Testing

@Suite("Rules for videos and documents")
struct AttachmentRuleTests {
    private let video = Safeguarding.Attachment.ID(low: 1), child = Child.ID(low: 2), adult = Member.ID(low: 3), author = Member.ID(low: 4)

    private func film(_ people: AttachmentAtGate.Who..., nobody: Bool = false, counted: Int? = 0, checks: [Member.ID: Bool] = [:])
        -> AttachmentAtGate
    {
        AttachmentAtGate(video, .video, people: people, nobodySigned: nobody, counted: counted, checks: checks)
    }

    @Test("P1, S2: everybody in a video is listed, or somebody signs that nobody is; a document shows nobody")
    func listed() {
        #expect(everybodyListed(film()) == .attachment(video, .peopleMissing))
        #expect(everybodyListed(film(nobody: true)) == nil)
        #expect(everybodyListed(film(.child(child, .hidden, hasLeft: false))) == nil)
        #expect(everybodyListed(AttachmentAtGate(video, .document)) == nil)
    }

    @Test("P1, S2, D19: each person in a video has a live permission for video, and nobody is hidden in one")
    func consent() {
        let cases: [(AttachmentAtGate.Who, AttachmentStop?)] = [
            (.child(child, .yes, hasLeft: false), nil), (.child(child, .hidden, hasLeft: false), .childNotCovered(child)),
            (.child(child, .never, hasLeft: false), .childNotCovered(child)), (.child(child, .yes, hasLeft: true), .childHasLeft(child)),
            (.adult(adult, .yes), nil), (.adult(adult, .hidden), .adultNotCovered(adult)), (.adult(adult, .never), .adultNotCovered(adult)),
        ]
        for (who, stop) in cases { #expect(consentCovers(film(who)) == [stop.map { .attachment(video, $0) }].compactMap(\.self), "\(who)") }
        let both = consentCovers(film(.child(child, .hidden, hasLeft: false), .adult(adult, .hidden)))
        #expect(both.count == 2)
    }

    @Test("P1, N12: where the policy shows no faces, a video is one without people")
    func policy() {
        let withChild = film(.child(child, .yes, hasLeft: false)), withAdult = film(.adult(adult, .yes)), empty = film(nobody: true)
        #expect(photoPolicy(.facesWithConsent, withChild) == nil)
        for (policy, stopped, passed) in [
            (PhotoPolicy.noFaces, [withChild, withAdult], [empty]), (.noChildren, [withChild], [withAdult, empty]),
        ] {
            for film in stopped { #expect(photoPolicy(policy, film)?.rule == .photoPolicy, "\(policy)") }
            for film in passed { #expect(photoPolicy(policy, film) == nil, "\(policy)") }
        }
    }

    @Test("P1, B13, S2: more faces than people, or faces that could not be counted, take somebody's word that nobody is missing")
    func checked() {
        let one = AttachmentAtGate.Who.child(child, .yes, hasLeft: false)
        #expect(attachmentChecked(film(one, counted: 1), by: [author]) == .attachment(video, .unchecked(.video)))
        #expect(attachmentChecked(film(one, counted: 1, checks: [author: false]), by: [author]) == nil)
        #expect(attachmentChecked(film(one, counted: 1, checks: [adult: true]), by: [author]) == .attachment(video, .unchecked(.video)))
        for counted in [2, nil] as [Int?] {
            let stop = Refusal.attachment(video, .countNeedsWord(.video, counted: counted, listed: 1))
            #expect(attachmentChecked(film(one, counted: counted, checks: [author: false]), by: [author]) == stop)
            #expect(attachmentChecked(film(one, counted: counted, checks: [author: true]), by: [author]) == nil)
            #expect(attachmentChecked(film(one, counted: counted), by: [author], now: false) == stop)
            #expect(attachmentChecked(film(one, counted: counted), by: [author], now: true) == nil)
        }
        let paper = AttachmentAtGate(video, .document, counted: 1, checks: [author: false])
        #expect(attachmentChecked(paper, by: [author]) == .attachment(video, .countNeedsWord(.document, counted: 1, listed: 0)))
    }

    @Test("P1, N28: a childminder who works alone shows no child but the one family's own in a video")
    func alone() {
        let own = film(.child(child, .yes, hasLeft: false)), other = film(.child(Child.ID(low: 9), .yes, hasLeft: false))
        #expect(loneChildminder(.family(child), inVideos: [own]).isEmpty)
        #expect(loneChildminder(.family(child), inVideos: [own, other]) == [.attachment(video, .onlyThatFamilysChild)])
    }

    @Test("Every reason that stops a video or a document belongs to a rule with clauses")
    func rules() {
        let stops: [AttachmentStop] = [
            .notReady(.video), .refused(.document), .peopleMissing, .childNotCovered(child), .childHasLeft(child), .adultNotCovered(adult),
            .policyAllowsNoChildren, .policyAllowsNoFaces, .unchecked(.video), .countNeedsWord(.video, counted: nil, listed: 0),
            .onlyThatFamilysChild,
        ]
        for stop in stops { #expect(!Refusal.attachment(video, stop).rule.clauses.isEmpty, "\(stop)") }
    }
}
