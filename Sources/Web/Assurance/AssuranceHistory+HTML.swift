import Gatepost
import Safeguarding

extension AssuranceHistory {
    var page: Page {
        Page(Words.Assurance.historyTitle, at: .assurance, main: """
            <div class="stack">\(if: days.isEmpty, .nothingYet(Words.Assurance.noHistoryTitle, Words.Assurance.noHistory))\
            \(if: !days.isEmpty, chart)\(if: !changes.isEmpty, list)\(.pager(older: older.map { "/assurance/history?before=\($0)" }))\
            <p class="row no-print">\(.link(Words.Assurance.backToBoard, to: "/assurance", quiet: true))</p></div>
            """)
    }

    private var chart: HTML {
        .card(Words.Assurance.chartTitle, """
            \(StateChart(days).html)<p class="soft">\(Words.Assurance.barKey)</p><details><summary>\(Words.Assurance.chartAsTable)</summary>\
            \(.table(Words.Assurance.chartTitle, columns: [Words.Assurance.dayColumn] + [LiveState.State.met, .attention, .unmet, .later].map(\.title), days.reversed().map { day in
                [.day(day.day), .text("\(day.met)"), .text("\(day.attention)"), .text("\(day.unmet)"), .text("\(day.later)")]
            }))</details>
            """)
    }

    private var list: HTML {
        .sheet(Words.Assurance.changesTitle, .table(
            Words.Assurance.changesTitle, columns: [Words.Assurance.dayColumn, Words.Assurance.clause, Words.Assurance.asks, Words.Assurance.change],
            changes.map { change in
                [
                    .day(change.day), .clause(change.clause), .text(Clause.named(change.clause)?.demand ?? ""),
                    "\(if: change.former, { "\(.tag($0.title, $0.tone)) → " })\(.tag(change.state.title, change.state.tone))",
                ]
            }))
    }
}

/// Each day's counts, stacked: met at the bottom, then what needs attention, what is not met, and what comes later.
struct StateChart {
    private let days: [AssuranceHistory.Count]
    private static let height = 40

    init(_ days: [AssuranceHistory.Count]) { self.days = days }

    /// One column a day, as wide as the days between notes, so that a day without one does not close the gap.
    var html: HTML {
        guard let first = days.first, let last = days.last else { return .empty }
        let start = first.day.daysSince1970
        let width = last.day.daysSince1970 - start + 1
        return """
            <figure class="chart"><svg viewBox="0 0 \(width * 10) \(Self.height * 10)" preserveAspectRatio="none" width="100%" height="220" role="img" \
            aria-label="\(Words.Assurance.chartLabel(first, last))">\(each: days.enumerated(), { place, day in
                let next = place + 1 < days.count ? days[place + 1].day.daysSince1970 : last.day.daysSince1970 + 1
                return column(day, at: (day.day.daysSince1970 - start) * 10, width: (next - day.day.daysSince1970) * 10)
            })</svg><figcaption class="row soft"><span>\(.day(first.day))</span><span class="push">\(.day(last.day))</span></figcaption></figure>
            """
    }

    private func column(_ day: AssuranceHistory.Count, at left: Int, width: Int) -> HTML {
        let whole = max(day.whole, 1)
        var below = 0
        let parts: [(Tone, Int)] = [(.passed, day.met), (.waiting, day.attention), (.stopped, day.unmet), (.plain, day.later)]
        var column = HTML.empty
        for (tone, count) in parts where count > 0 {
            // From running totals, so that rounding leaves no seam.
            let (top, bottom) = ((below + count) * Self.height * 10 / whole, below * Self.height * 10 / whole)
            below += count
            column += "<rect class=\"\(tone.name)\" x=\"\(left)\" y=\"\(Self.height * 10 - top)\" width=\"\(width)\" height=\"\(top - bottom)\"/>"
        }
        return column
    }
}
