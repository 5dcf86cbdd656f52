import Foundation
import Safeguarding
import Testing

@Suite("What may be added to a concern") struct ConcernRuleTests {
    private let today = Day(daysSince1970: 20_773)
    private let me = Member.ID(low: 1)

    private func state(_ category: ConcernCategory, _ events: ConcernEvent...) throws -> ConcernState {
        let all = [.raised(Raising(category, words: "Something.", teller: me))] + events
        return try #require(ConcernState(all.map { ConcernEntry(at: 0, by: .member(me), event: $0) }))
    }

    @Test("B5, S11: something seen on another network needs its address and a day; other things do not")
    func elsewhere() {
        #expect(Raising(.elsewhere, words: "A post about our children.").refusals(on: today) == [.missing("place"), .missing("seen_on")])
        #expect(Raising(.elsewhere, words: "A post.", place: "example.com/p/1", seenOn: today).refusals(on: today).isEmpty)
        #expect(Raising(.other, words: "A worry.").refusals(on: today).isEmpty)
        #expect(Raising(.other, words: " ").refusals(on: today) == [.missing("words")])
        #expect(
            Raising(.elsewhere, words: "A post.", place: "x", seenOn: today.adding(days: 1)).refusals(on: today) == [
                .dayOutOfRange("seen_on")
            ])
    }

    @Test("D11: an illegal image closes only once the LADO and children's services were told, each with a reference or a signed reason")
    func illegalImage() throws {
        let outcome = ConcernEvent.concluded(ConcernOutcome(.passedOn, words: "With the police."))
        #expect(concernRefusals(outcome, in: try state(.illegalImage), on: today) == [.concernUnfinished(3)])
        let lado = ConcernEvent.clockStopped(kind: .lado, on: today, reference: "L-17", reason: "")
        let council = ConcernEvent.clockStopped(
            kind: .childrensServices, on: today, reference: "", reason: "The police told them themselves.")
        let ofsted = ConcernEvent.clockStopped(kind: .ofsted, on: today, reference: "", reason: "Not ours to tell: told by the police.")
        #expect(concernRefusals(lado, in: try state(.illegalImage), on: today).isEmpty)
        #expect(concernRefusals(outcome, in: try state(.illegalImage, lado, council), on: today) == [.concernUnfinished(1)])
        #expect(concernRefusals(outcome, in: try state(.illegalImage, lado, council, ofsted), on: today).isEmpty)
        let neither = ConcernEvent.clockStopped(kind: .lado, on: today, reference: " ", reason: "")
        #expect(concernRefusals(neither, in: try state(.illegalImage), on: today) == [.missing("reason")])
        #expect(concernRefusals(lado, in: try state(.illegalImage, lado), on: today) == [.concernStepOver])
    }

    @Test(
        "D11, N24: what was an allegation or an illegal image closes with what that asks for, whatever kind it became, and takes no picture"
    )
    func onceAnAllegation() throws {
        let outcome = ConcernEvent.concluded(ConcernOutcome(.unfounded, words: "Nothing."))
        let complaint = ConcernEvent.sorted(category: .complaint, isUrgent: false, why: "Only a complaint.")
        let softer = try state(.allegation, complaint)
        #expect(concernRefusals(outcome, in: softer, on: today) == [.concernUnfinished(2)])
        #expect(Set(softer.clocks { _ in today }.map(\.kind)) == [.acknowledge, .complaintOutcome, .lado, .ofsted])
        let (lado, ofsted) = (
            ConcernEvent.clockStopped(kind: .lado, on: today, reference: "L-17", reason: ""),
            ConcernEvent.clockStopped(kind: .ofsted, on: today, reference: "", reason: "Not for them, says the LADO.")
        )
        #expect(concernRefusals(outcome, in: try state(.allegation, complaint, lado, ofsted), on: today).isEmpty)
        #expect(concernRefusals(outcome, in: try state(.complaint), on: today).isEmpty)
        let picture = ConcernEvent.pictured(picture: Record.ID(low: 1), digest: "")
        let image = try state(.illegalImage, complaint)
        #expect(concernRefusals(picture, in: image, on: today) == [.concernStepOver])
        #expect(concernRefusals(outcome, in: image, on: today) == [.concernUnfinished(3)])
        #expect(concernRefusals(picture, in: softer, on: today).isEmpty)
        let police = ConcernEvent.releaseAsked(PoliceRelease(officer: "PC 4711", force: "South Yorkshire", reference: "14/2026"))
        #expect(concernRefusals(police, in: image, on: today).isEmpty)
    }

    @Test("B10: a closed file takes nothing more until somebody opens it again, and says why")
    func closed() throws {
        let closed = try state(.other, .concluded(ConcernOutcome(.putRight, words: "Mended.")))
        #expect(!closed.isOpen && concernRefusals(.noted(words: "More."), in: closed, on: today) == [.concernClosed])
        #expect(concernRefusals(.reopened(why: " "), in: closed, on: today) == [.missing("words")])
        #expect(try state(.other, .concluded(ConcernOutcome(.putRight, words: "Mended.")), .reopened(why: "It went on.")).isOpen)
    }

    @Test("D3: disrepute and bullying on line are kinds of concern that lead into the disciplinary path")
    func discipline() {
        #expect([.disrepute, .cyberBullying, .allegation, .staffConduct].allSatisfy(\.leadsToDiscipline as (ConcernCategory) -> Bool))
        #expect(
            ConcernCategory.choices(forTeam: true).contains(.disrepute) && ConcernCategory.choices(forTeam: true).contains(.cyberBullying))
        #expect(
            !ConcernCategory.choices(forTeam: false).contains(.somethingIDid)
                && !ConcernCategory.choices(forTeam: true).contains(.illegalImage))
    }

    @Test("N24: the form asks who, what, when, where and what was done, and why parents were not told if they were not")
    func form() {
        let empty = IncidentForm(.incident, child: "", who: "", what: "", on: today, time: "", place: "", actions: "", signedBy: "")
        #expect(
            Set(empty.refusals(on: today))
                == Set(["child", "who", "what", "time", "place", "actions", "signed_by", "why_not_told"].map { .missing($0) }))
        let whole = IncidentForm(
            .allegation, child: "A", who: "B", what: "C", on: today, time: "ten past three", place: "Oak", parts: [.leftHand], actions: "D",
            whyNotTold: "The LADO asked us to wait.", signedBy: "E")
        #expect(whole.refusals(on: today).isEmpty)
        #expect(Set(BodyPart.allCases.map(\.isBehind)) == [true, false])
    }

    @Test("S9: the words that lead back are read whatever their capitals and commas, and only from our list")
    func passphrase() {
        let phrase = Passphrase(random: [0, 255, 7, 7, 100, 31])
        #expect(phrase.words.split(separator: " ").count == Passphrase.length)
        #expect(Passphrase(typed: "  " + phrase.words.uppercased().replacing(" ", with: ", ") + "\n") == phrase)
        #expect(Passphrase(typed: "one two three four five six") == nil && Passphrase(typed: phrase.words + " apple") == nil)
    }

    @Test("B10: a chronology reads the same after it was written and read again")
    func coding() throws {
        let events: [ConcernEvent] = [
            .named(member: me, part: .witness), .taskSet(task: Record.ID(low: 3), words: "Ring.", owner: me, due: today), .wentUp,
            .clockStopped(kind: .lado, on: today, reference: "1", reason: ""),
            .formFilled(
                IncidentForm(
                    .incident, child: "A", who: "B", what: "C", on: today, time: "now", place: "Oak", parts: [.chest, .upperBack],
                    actions: "D", signedBy: "E")),
        ]
        for event in events {
            let entry = ConcernEntry(at: 17, by: .member(me), event: event)
            #expect(try JSONDecoder().decode(ConcernEntry.self, from: try JSONEncoder().encode(entry)) == entry)
        }
    }
}
