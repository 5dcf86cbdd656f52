import Safeguarding
import Testing

@Suite struct SmallNumbersTests {
    @Test(
        "P13: numbers from one to four are left out, and enough others that the total gives none away",
        arguments: [
            ([12, 30, 7], [12, 30, 7] as [Int?], 49 as Int?), ([0, 9], [0, 9], 9), ([3, 20, 40], [nil, nil, 40], 63),
            ([3, 0, 20], [nil, 0, nil], 23),
            ([20, 3, 0], [nil, nil, 0], 23), ([2, 3, 50], [nil, nil, 50], 55), ([1, 1, 50], [nil, nil, nil], 52),
            ([4, 4, 9, 30], [nil, nil, nil, 30], 47), ([3], [nil], nil),
            ([2, 0], [nil, 0], nil), ([1, 0, 9], [nil, 0, nil], 10), ([4, 4], [nil, nil], nil), ([2, 3], [nil, nil], 5), ([], [], 0),
        ])
    func cases(counts: [Int], cells: [Int?], total: Int?) {
        let shown = SmallNumbers(of: counts)
        #expect(shown.cells == cells)
        #expect(shown.total == total)
    }

    @Test("P13: of any table, whoever knows the total and the rule still finds two values for each small number", arguments: 1...3)
    func nobodyIsFound(length: Int) {
        // Tables that look the same from outside.
        let alike = Dictionary(grouping: tables(of: length, below: 20)) { SmallNumbers(of: $0) }
        for counts in tables(of: length, below: 9) {
            let shown = SmallNumbers(of: counts)
            for (index, count) in counts.enumerated() where SmallNumbers.small.contains(count) {
                let values = Set((alike[shown] ?? []).map { $0[index] })
                #expect(shown.cells[index] == nil && values.count >= 2, "\(counts) gives away \(values)")
            }
        }
    }

    /// All tables of so many counts, each smaller than a bound.
    private func tables(of length: Int, below bound: Int) -> [[Int]] {
        (0..<length).reduce([[]]) { tables, _ in tables.flatMap { table in (0..<bound).map { table + [$0] } } }
    }

    @Test("P13: a request is due on the twentieth working day, and bank holidays are none") func due() throws {
        #expect(InformationRequest.due(after: try #require(Day("2026-11-02"))) == Day("2026-11-30"))
        // Christmas Day, the substitute for Boxing Day and New Year's Day lie in between.
        #expect(InformationRequest.due(after: try #require(Day("2026-12-14"))) == Day("2027-01-14"))
    }
}
