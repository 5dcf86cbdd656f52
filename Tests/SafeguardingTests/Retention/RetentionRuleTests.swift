import Safeguarding
import Testing

@Suite struct RetentionRuleTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test("P13: every kind of record has a time within its bounds, or says why it has none", arguments: KeptKind.allCases)
    func everyKind(kind: KeptKind) {
        switch kind.end {
        case .byItself, .personDecides:
            #expect(kind.rule.map { $0.bounds.contains($0.months) } == true)
            #expect(retentionWithin(kind, months: kind.rule?.months ?? -1) == nil)
        case .already, .withSetting: #expect(kind.rule == nil)
        }
        #expect(!kind.title.isEmpty && !RetentionSchedule().words(kind).isEmpty)
    }

    @Test(
        "P13: records that protect children never rest on consent, and are never deleted without a person",
        arguments: [
            KeptKind.protection, .concerns, .allegations, .complaints,
        ])
    func safeguarding(kind: KeptKind) {
        for isPublic in [false, true] { #expect(kind.basis(isPublicBody: isPublic) == .safeguarding) }
        #expect(kind.end == .personDecides)
        #expect(!kind.basis(isPublicBody: false).words.hasPrefix("Consent"))
    }

    @Test(
        "P13: a public body acts in its public task, and nothing of its records rests on legitimate interests", arguments: KeptKind.allCases
    )
    func publicBody(kind: KeptKind) {
        #expect(kind.basis(isPublicBody: true) != .legitimateInterests)
        #expect(kind.basis(isPublicBody: false) != .publicTask)
    }

    @Test("P13: the starting values are those that are customary, and none claims to be law") func starting() {
        let schedule = RetentionSchedule()
        #expect(schedule.months(.concerns) == 25 * 12 && schedule.months(.protection) == 25 * 12)
        #expect(schedule.months(.allegations) == 120 && schedule.months(.complaints) == 36 && schedule.months(.vetting) == 6)
        #expect(schedule.months(.leaversPictures) == 6)
        for source in RetentionRule.Source.allCases { #expect(source.words.contains("law") || source.words.contains("no ")) }
        #expect(RetentionRule.Source.custom.words.contains("No law"))
    }

    @Test(
        "P13: a choice outside the bounds is refused, and one inside counts", arguments: [(2, false), (3, true), (84, true), (85, false)])
    func bounds(months: Int, isFine: Bool) {
        #expect((retentionWithin(.comments, months: months) == nil) == isFine)
        let schedule = RetentionSchedule([.comments: months])
        #expect(schedule.months(.comments) == months && schedule.isOwn(.comments) && !schedule.isOwn(.posts))
        #expect(retentionWithin(.log, months: months) == .notUnderstood("kind"))
    }

    @Test(
        "a time of months ends on the same day of the month, or on its last",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-16", 36, "2029-11-16"),
            ("2026-12-15", 1, "2027-01-15"),
            ("2026-01-15", -1, "2025-12-15"), ("2028-02-29", 12, "2029-02-28"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-05-05", 0, "2026-05-05"),
        ])
    func months(from: String, months: Int, to: String) throws { #expect(try day(from).adding(months: months) == day(to)) }

    @Test("what is past the cutoff has come to its end, whatever day it began on") func cutoff() throws {
        let (schedule, first) = (RetentionSchedule(), try day("2026-01-01"))
        for begun in 0..<800 {
            let start = first.adding(days: begun)
            for ahead in [1, 27, 180, 365, 1_096] {
                let today = start.adding(days: ahead)
                guard let cutoff = schedule.cutoff(.drafts, by: today), let ends = schedule.ends(.drafts, from: start) else { return }
                if start <= cutoff { #expect(ends <= today) }
                // At the ends of months it may be found up to three days late, and never early.
                if start > cutoff.adding(days: 3) { #expect(ends > today) }
            }
        }
    }

    @Test(
        "P13: a hold has a day on which it is looked at again, within a year",
        arguments: [(0, false), (1, true), (365, true), (366, false)])
    func holds(days: Int, isFine: Bool) throws {
        let today = try day("2026-11-16")
        #expect((holdReviewed(on: today.adding(days: days), today: today) == nil) == isFine)
        #expect(holdReviewed(on: nil, today: today) == .missing("review_on"))
    }

    @Test(
        "P13: the file of a concern is kept until a child in it is 25, an allegation for ten years and to pension age, a complaint for three"
    )
    func concerns() throws {
        let (raised, concluded, schedule) = (try day("2026-03-01"), try day("2026-09-01"), RetentionSchedule())
        func earliest(_ category: ConcernCategory) -> Day {
            ConcernRetention.earliest(category, raisedOn: raised, concludedOn: concluded, by: schedule)
        }
        #expect(earliest(.childSafety) == raised.adding(years: 25))
        #expect(earliest(.allegation) == concluded.adding(years: 10))
        #expect(earliest(.complaint) == concluded.adding(years: 3) && earliest(.dataComplaint) == concluded.adding(years: 3))
    }

    @Test("P13: an allegation's file is not deleted while whoever it is about has not reached pension age, nor is any while it is open")
    func deletable() throws {
        let today = try day("2040-01-01")
        func state(_ category: ConcernCategory, closed: Bool) throws -> ConcernState {
            let teller = Member.ID(low: 1)
            var entries = [
                ConcernEntry(at: 1, by: .member(teller), event: .raised(Raising(category, words: "It happened.", teller: teller)))
            ]
            if closed {
                entries.append(ConcernEntry(at: 2, by: .member(teller), event: .concluded(ConcernOutcome(.putRight, words: "Done."))))
            }
            return try #require(ConcernState(entries))
        }
        func refusals(_ category: ConcernCategory, closed: Bool = true, earliest: Day, pension: Bool = false, proof: Bool = false) throws
            -> [Refusal]
        {
            concernDeletable(
                try state(category, closed: closed), earliest: earliest, pensionReached: pension, holdsProof: proof, today: today)
        }
        #expect(try refusals(.complaint, earliest: today) == [])
        #expect(try refusals(.complaint, earliest: today.adding(days: 1)) == [.keptUntil(today.adding(days: 1))])
        #expect(try refusals(.complaint, closed: false, earliest: today) == [.concernUnfinished(1)])
        #expect(try refusals(.illegalImage, earliest: today, proof: true) == [.kept])
        #expect(try refusals(.allegation, earliest: today) == [.missing("pension")])
        #expect(try refusals(.allegation, earliest: today, pension: true) == [])
    }

    @Test("P13: a complaint about data is acknowledged within 30 days, and telling the reporter stops that clock") func dataComplaint()
        throws
    {
        let teller = Member.ID(low: 1)
        let start = 1_794_823_200_000_000
        func day(_ moment: Int) -> Day { Day(daysSince1970: moment / 86_400_000_000) }
        let raised = ConcernEntry(
            at: start, by: .member(teller), event: .raised(Raising(.dataComplaint, words: "You wrote to my old address.", teller: teller)))
        let open = try #require(ConcernState([raised]))
        let clock = try #require(open.clocks(day).first { $0.kind == .dataAcknowledge })
        #expect(clock.due == .day(day(start).adding(days: 30)) && clock.stop == nil)
        #expect(!open.clocks(day).contains { $0.kind == .breach })
        let answered = try #require(
            ConcernState([raised, ConcernEntry(at: start + 1, by: .member(Member.ID(low: 2)), event: .acknowledged)]))
        #expect(answered.clocks(day).allSatisfy { $0.stop != nil })
        let outcome = ConcernEvent.concluded(ConcernOutcome(.upheld, words: "The address is put right."))
        #expect(concernRefusals(outcome, in: open, on: day(start)) == [.concernUnfinished(1)])
        #expect(concernRefusals(outcome, in: answered, on: day(start)) == [])
    }
}
