import Safeguarding
import Testing

@Suite struct NoticeRuleTests {
    private let monday = Day("2026-11-16")!

    @Test("quiet hours go over midnight, and end when they say") func overMidnight() throws {
        let quiet = QuietHours(begins: 20 * 60, ends: 7 * 60)
        #expect(quiet.end(on: monday, minute: 19 * 60 + 59) == nil && quiet.end(on: monday, minute: 7 * 60) == nil)
        let evening = try #require(quiet.end(on: monday, minute: 20 * 60))
        #expect(evening == (monday.adding(days: 1), 7 * 60))
        let night = try #require(quiet.end(on: monday, minute: 3 * 60))
        #expect(night == (monday, 7 * 60))
    }

    @Test("quiet hours within a day leave the night alone") func withinADay() throws {
        let quiet = QuietHours(begins: 12 * 60, ends: 14 * 60)
        #expect(quiet.end(on: monday, minute: 11 * 60) == nil && quiet.end(on: monday, minute: 14 * 60) == nil)
        let noon = try #require(quiet.end(on: monday, minute: 13 * 60))
        #expect(noon == (monday, 14 * 60))
    }

    @Test("N1: nobody can turn off what is about safety or their account") func fixed() {
        for kind in [NoticeKind.safety, .account] { #expect(kind.isFixed && kind.paces == [.atOnce] && kind.least == .atOnce) }
        #expect(NoticeKind.work.least == .weekly && NoticeKind.posts.least == .never)
        for capacity in Capacity.allCases { #expect(NoticeKind.chosen(by: capacity).allSatisfy { !$0.isFixed }) }
    }

    @Test("a digest is of the morning that was last, a weekly one of Monday's") func mornings() {
        #expect(NoticePace.daily.digestDay(on: monday, minute: 6 * 60 + 59) == monday.adding(days: -1))
        #expect(NoticePace.daily.digestDay(on: monday, minute: 7 * 60) == monday)
        #expect(NoticePace.weekly.digestDay(on: monday, minute: 6 * 60) == monday.adding(days: -7))
        #expect(NoticePace.weekly.digestDay(on: monday.adding(days: 6), minute: 23 * 60) == monday)
        #expect(NoticePace.atOnce.digestDay(on: monday, minute: 600) == nil)
    }

    @Test("a reply says how many, up to twelve, and nobody who is not coming brings anybody") func replies() {
        #expect(EventReply(isComing: true, people: 0, note: "").refusals == [.notUnderstood("people")])
        #expect(EventReply(isComing: true, people: 13, note: "").refusals == [.notUnderstood("people")])
        #expect(EventReply(isComing: false, people: 9, note: "").people == 0)
    }
}
