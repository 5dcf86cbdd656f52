import Safeguarding
import Testing

@Suite("Which backups are kept") struct KeepingRuleTests {
    private let today = Day("2026-11-26")!

    /// One for each of the last days, newest first.
    private func daily(_ days: Int, needs: (Int) -> [String] = { _ in [] }) -> [KeepingRule.Kept] {
        (0..<days).map { KeepingRule.Kept(id: "\($0)", day: today.adding(days: -$0), needs: needs($0)) }
    }

    @Test("P13: the newest of seven days, four weeks and twelve months stay, and nothing else") func rule() {
        let backups = daily(500)
        let kept = KeepingRule().kept(of: backups)
        for day in 0..<7 { #expect(kept.contains("\(day)")) }
        // 26 November 2026 is a Thursday: the Sundays before it, and the last days of the months before it.
        for day in [0, 4, 11, 18] { #expect(kept.contains("\(day)")) }
        for day in [26, 57, 87, 118] { #expect(kept.contains("\(day)")) }
        #expect(!kept.contains("7") && !kept.contains("25") && !kept.contains("400"))
        #expect(kept.count <= 7 + 4 + 12)
        let months = Set(backups.filter { kept.contains($0.id) }.map { String($0.day.description.prefix(7)) })
        #expect(months.count == 12)
    }

    @Test("what a kept backup is built on is kept as well") func needs() {
        let kept = KeepingRule().kept(of: daily(20) { $0 == 0 ? ["9", "19"] : [] })
        #expect(kept.contains("9") && kept.contains("19") && !kept.contains("10"))
    }

    @Test("several on one day leave its newest, and the newest of all always stays") func sameDay() {
        let backups = ["a", "b", "c"].map { KeepingRule.Kept(id: $0, day: today, needs: []) }
        #expect(KeepingRule().kept(of: backups) == ["a"])
        #expect(KeepingRule().kept(of: []).isEmpty)
    }

    @Test("P13: a backup is late after 26 hours and overdue after a week", arguments: [
        (0, BackupAge.good), (25, .good), (26, .late), (167, .late), (168, .overdue), (9_000, .overdue),
    ])
    func age(hours: Int, age: BackupAge) {
        let now = 1_794_823_200_000_000
        #expect(BackupAge(last: now - hours * 3_600_000_000, now: now) == age)
        #expect(BackupAge(last: nil, now: now) == .never)
    }
}
