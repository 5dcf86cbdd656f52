@testable import Safeguarding
import Testing

@Suite("What people may ask about what is held on them") struct SubjectRuleTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(
        "P13: a month ends on the same day of the next, on its last where there is none, and never on a day off",
        arguments: [
            ("2026-11-16", "2026-12-16"), ("2026-01-31", "2026-03-02"), ("2026-09-03", "2026-10-05"), ("2026-11-25", "2026-12-29"),
            ("2026-12-31", "2027-02-01"), ("2028-01-30", "2028-02-29"),
        ])
    func month(received: String, due: String) throws {
        #expect(try RequestClock(received: day(received), isExtended: false).due == day(due))
    }

    @Test("P13: it takes two months more only if they are told within the first, and once") func extended() throws {
        let clock = RequestClock(received: try day("2026-11-16"), isExtended: false)
        #expect(extendable(clock, on: try day("2026-12-16")) == nil)
        #expect(extendable(clock, on: try day("2026-12-17")) == .extensionTooLate)
        let longer = RequestClock(received: clock.received, isExtended: true)
        #expect(try longer.due == day("2027-02-16") && extendable(longer, on: clock.received) == .extensionTooLate)
        #expect(try clock.stage(on: day("2026-12-08")) == .running && clock.stage(on: day("2026-12-09")) == .soon)
        #expect(try clock.stage(on: day("2026-12-16")) == .soon && clock.stage(on: day("2026-12-17")) == .late)
    }

    @Test("P13: other people’s names are covered in every form in which they are typed, and one’s own are not") func covered() {
        let cover = NameCover(["Zofia Nowak", "Will Rose", "Siân O’Neill"], keeping: ["Rowan Kershaw"])
        for (typed, covered) in [
            ("Rowan played with Zofia.", "Rowan played with [name]."), ("ZOFIA NOWAK’S coat", "[name] coat"),
            ("zofia and Sian", "[name] and [name]"), ("Siân and Sia\u{302}n", "[name] and [name]"), ("Mr O'Neill rang", "Mr [name] rang"),
            ("It will be a rose garden.", "It will be a rose garden."), ("Will and Rose came", "[name] and [name] came"),
            ("", ""), ("Nothing here", "Nothing here"), ("Zofia-Nowak", "[name]"),
        ] { #expect(cover.cover(typed) == covered, "\(typed)") }
        #expect(NameCover(["Jo Kershaw"], keeping: ["Rowan Kershaw"]).cover("Jo Kershaw") == "[name] Kershaw")
    }

    @Test("P13: somebody erased is taken out of others’ words where the name can mean nobody else") func takenOut() {
        let names = OwnNames(["Tamsin Reed", "Tam"], besides: ["Tam Osei", "Rowan Kershaw"])
        #expect(names.parts == ["Tamsin"], "Tam is somebody else’s too, and reed is a plant")
        #expect(names.takenOut(of: "Tamsin Reed and tamsin’s reed", mark: "somebody") == "somebody and somebody reed")
        #expect(names.takenOut(of: "Tam went home", mark: "somebody") == "Tam went home")
        #expect(names.takenOut(of: "We saw TAMSIN REED.", mark: "somebody") == "We saw somebody.")
        let accented = OwnNames(["Siân Quill"], besides: [])
        #expect(accented.words.contains("sian") && accented.words.contains("Si%n"))
        #expect(OwnNames(["Sia\u{302}n Quill"], besides: []).words.contains("Si%n"))
        #expect(accented.takenOut(of: "Sian’s coat", mark: "somebody") == "somebody coat")
    }

    @Test("P13: everybody else in a picture is destroyed in the copy, whatever they agreed to") func hidden() {
        let faces: [FaceAnswer] = [.child, .adult, .hidden, .unanswered, .notAFace, .child]
        #expect(hiddenForSubject(faces, own: [true, false, false, false, false, false]) == [false, true, true, true, false, true])
    }

    @Test("P13: nobody is erased who is still here, and nobody near decides while two others can") func people() throws {
        let today = try day("2026-11-16")
        #expect(hasLeft(lastDay: nil, on: today) == .stillHere && hasLeft(lastDay: today, on: today) == .stillHere)
        #expect(hasLeft(lastDay: today.adding(days: -1), on: today) == nil)
        #expect(notTooNear(true, others: 2) == .tooNear && notTooNear(true, others: 1) == nil && notTooNear(false, others: 5) == nil)
    }

    @Test("P13: a name is kept sealed for as long as the records behind it can be here, by the setting’s own schedule") func kept() throws {
        let today = try day("2026-11-16")
        #expect(try KeptUntil.family(lastDay: today, by: RetentionSchedule()) == day("2051-11-16"))
        #expect(try KeptUntil.staff(lastDay: today, by: RetentionSchedule()) == day("2036-11-16"))
        #expect(try KeptUntil.family(lastDay: today, by: RetentionSchedule([.concerns: 360])) == day("2056-11-16"))
        #expect(try KeptUntil.staff(lastDay: today, by: RetentionSchedule([.allegations: 240])) == day("2046-11-16"))
    }

    @Test("P13: a request that is late is a breach on the board, and its last week asks for attention") func board() throws {
        let today = try day("2026-11-16")
        #expect(LiveState.answered(by: nil, today: today) == LiveState(.met, .inPlace))
        #expect(LiveState.answered(by: today.adding(days: 8), today: today) == LiveState(.met, .due(days: 8)))
        #expect(LiveState.answered(by: today, today: today) == LiveState(.attention, .due(days: 0)))
        #expect(LiveState.answered(by: today.adding(days: -1), today: today) == LiveState(.unmet, .overdue(days: 1)))
    }
}
