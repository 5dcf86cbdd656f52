import Safeguarding
import Testing

@Suite("The clocks of concerns") struct ConcernClockTests {
    private static func day(_ text: String) -> Day { Day(text) ?? Day(daysSince1970: 0) }
    /// Days in UTC are near enough to those in London for what is asked here.
    private static func of(_ moment: Int) -> Day { Day(daysSince1970: moment / 86_400_000_000) }
    private static func moment(_ day: String, hour: Int = 10) -> Int { Self.day(day).daysSince1970 * 86_400_000_000 + hour * 3_600_000_000 }

    private static func state(_ category: ConcernCategory, on day: String, urgent: Bool = false, _ more: [ConcernEvent] = []) throws
        -> ConcernState
    {
        let raised = ConcernEvent.raised(Raising(category, words: "Something.", isUrgent: urgent, teller: Member.ID(low: 1)))
        let entries = ([raised] + more).map { ConcernEntry(at: moment(day), by: .member(Member.ID(low: 2)), event: $0) }
        return try #require(ConcernState(entries))
    }

    @Test(
        "Bank holidays in England are those that GOV.UK lists",
        arguments: [
            (2024, ["2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26"]),
            (2025, ["2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26"]),
            (2026, ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"]),
            (2027, ["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"]),
            (
                2022,
                [
                    "2022-01-03", "2022-04-15", "2022-04-18", "2022-05-02", "2022-06-02", "2022-06-03", "2022-08-29", "2022-09-19",
                    "2022-12-26", "2022-12-27",
                ]
            ),
            (
                2023,
                [
                    "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25",
                    "2023-12-26",
                ]
            ),
        ])
    func holidays(year: Int, days: [String]) { #expect(WorkingDays.bankHolidays(in: year) == Set(days.map(Self.day))) }

    @Test(
        "Working days pass over weekends and bank holidays",
        arguments: [
            ("2026-11-16", 1, "2026-11-17"), ("2026-11-20", 1, "2026-11-23"), ("2026-11-21", 1, "2026-11-23"),
            ("2026-04-02", 1, "2026-04-07"),
            ("2026-12-24", 1, "2026-12-29"), ("2026-12-24", 3, "2026-12-31"), ("2026-12-31", 1, "2027-01-04"),
            ("2026-11-16", 5, "2026-11-23"),
        ])
    func working(from: String, count: Int, to: String) {
        #expect(WorkingDays.adding(count, to: Self.day(from)) == Self.day(to))
        #expect(WorkingDays.count(after: Self.day(from), through: Self.day(to)) == count)
    }

    @Test("N24: the LADO is due within one working day of an allegation, weekends and holidays not counted")
    func lado() throws {
        let clocks = try Self.state(.allegation, on: "2026-04-02").clocks(Self.of)
        #expect(clocks.first { $0.kind == .lado }?.due == .day(Self.day("2026-04-07")))
        // The regulator's outer limit counts every day.
        #expect(clocks.first { $0.kind == .ofsted }?.due == .day(Self.day("2026-04-16")))
    }

    @Test("S15, B4: a complaint's outcome is due within 28 days and data's acknowledgement within 30, weekends included")
    func calendar() throws {
        let complaint = try Self.state(.complaint, on: "2026-11-16").clocks(Self.of)
        #expect(complaint.first { $0.kind == .complaintOutcome }?.due == .day(Self.day("2026-12-14")))
        let data = try Self.state(.privacy, on: "2026-11-16").clocks(Self.of)
        #expect(data.first { $0.kind == .dataAcknowledge }?.due == .day(Self.day("2026-12-16")))
        #expect(data.first { $0.kind == .breach }?.due == .moment(Self.moment("2026-11-19")))
    }

    @Test("N6: an urgent concern is to be answered within the hour, another on the next working day, and an answer stops it")
    func acknowledge() throws {
        let urgent = try Self.state(.childSafety, on: "2026-11-20", urgent: true).clocks(Self.of)
        #expect(urgent.first?.due == .moment(Self.moment("2026-11-20", hour: 11)))
        #expect(urgent.first?.stage(on: Self.day("2026-11-20"), at: Self.moment("2026-11-20", hour: 12)) == .over)
        let other = try Self.state(.other, on: "2026-11-20").clocks(Self.of)
        #expect(other.first?.due == .day(Self.day("2026-11-23")))
        #expect(try Self.state(.other, on: "2026-11-20", [.acknowledged]).clocks(Self.of).allSatisfy { $0.stop != nil })
    }

    @Test("B10: a referral without an answer is chased after three working days")
    func referral() throws {
        let referral = ConcernReferral(
            Record.ID(low: 5), kind: "childrensServices", body: "MASH", spokenTo: "Duty worker", on: Self.day("2026-11-19"),
            reference: "17", words: "")
        let waiting = try Self.state(.childSafety, on: "2026-11-19", [.referred(referral)]).clocks(Self.of)
        #expect(waiting.first { $0.kind == .referralAnswer }?.due == .day(Self.day("2026-11-24")))
        let answered = try Self.state(
            .childSafety, on: "2026-11-19", [.referred(referral), .referralAnswered(referral: Record.ID(low: 5), words: "They visit.")])
        #expect(answered.clocks(Self.of).first { $0.kind == .referralAnswer }?.stop != nil)
    }

    @Test("N24: once somebody is removed from work with children, referring them to the DBS is considered")
    func barring() throws {
        let outcome = ConcernOutcome(.substantiated, words: "Dismissed.", isRemovedFromWork: true)
        let clocks = try Self.state(.allegation, on: "2026-11-16", [.concluded(outcome)]).clocks(Self.of)
        #expect(clocks.first { $0.kind == .barring }?.due == .day(Self.day("2026-11-23")))
    }

    @Test("N6: a clock runs, is nearly over, and is over")
    func stages() throws {
        let clock = try #require(try Self.state(.complaint, on: "2026-11-16").clocks(Self.of).first { $0.kind == .complaintOutcome })
        func stage(_ day: String) -> ConcernClock.Stage { clock.stage(on: Self.day(day), at: Self.moment(day)) }
        #expect(
            stage("2026-11-30") == .running && stage("2026-12-08") == .soon && stage("2026-12-14") == .soon && stage("2026-12-15") == .over)
    }
}
