import Gatepost
import Safeguarding

/// How the board is to be shown, as an address says it.
struct BoardChoice {
    enum Grouping: String, CaseIterable { case source, topic }
    enum Order: String, CaseIterable { case document, state }

    var grouping = Grouping.source
    var order = Order.document
    /// Only what somebody has to see to.
    var onlyGaps = false
    /// Only one document.
    var source: Clause.Source?

    init(_ query: Form = Form()) {
        grouping = query["by"].flatMap(Grouping.init) ?? .source
        order = query["sort"].flatMap(Order.init) ?? .document
        onlyGaps = query["show"] == "gaps"
        source = query["source"].flatMap(Clause.Source.init)
    }

    var path: LocalPath {
        var path: LocalPath = "/assurance"
        if let source { path = path.with("source", source.rawValue) }
        if grouping != .source { path = path.with("by", grouping.rawValue) }
        if order != .document { path = path.with("sort", order.rawValue) }
        if onlyGaps { path = path.with("show", "gaps") }
        return path
    }

    func with(_ change: (inout BoardChoice) -> Void) -> BoardChoice {
        var other = self
        change(&other)
        return other
    }
}

extension AssuranceBoard {
    func page(_ choice: BoardChoice, for viewer: Viewer) -> Page {
        Page(Words.Assurance.title, at: .assurance, main: """
            <header class="row title"><h1>\(Words.Assurance.title)</h1><span class="push row">\
            \(.link(Words.Assurance.history, to: "/assurance/history", quiet: true))\(.link(Words.Assurance.registersTitle, to: "/assurance/registers", quiet: true))\
            \(.link(Words.Inspection.logTitle, to: "/assurance/log", quiet: true))\(if: viewer.holds(InspectionPage.readers), .link(Words.Inspection.title, to: "/assurance/inspection", quiet: true))\
            \(.link(Words.Assurance.sheetTitle, to: "/assurance/settings", quiet: true))\(.link(Words.Evidence.title, to: "/assurance/evidence"))</span></header><div class="stack">\(tiles)\(bySource)\(filters(choice))\(groups(choice))\
            <p class="row no-print">\(.link(Words.Assurance.export, to: "/assurance/clauses.csv", quiet: true))</p></div>
            """).withOwnHeading()
    }

    private var tiles: HTML {
        """
        <div class="tiles">\(.tile(count(.met), "<span class=\"soft\">\(Words.Assurance.metToday)</span>"))\
        \(.tile(count(.attention), .tag(Words.Assurance.needAttention, .waiting)))\(.tile(count(.unmet), .tag(Words.Assurance.notMet, .stopped)))\
        \(.tile(count(.later), "<span class=\"soft\">\(Words.Assurance.comeLater)</span>"))</div>
        """
    }

    private var bySource: HTML {
        .card(Words.Assurance.byDocument, """
            <table class="bars"><caption class="visually-hidden">\(Words.Assurance.byDocument)</caption><tbody>\(each: Clause.Source.allCases, { source in
                let states = lines.filter { $0.clause.source == source }.map(\.standing.state)
                return """
                    <tr><th scope="row"><a href="\(BoardChoice().with { $0.source = source }.path)">\(source.shortTitle)</a></th>\
                    <td aria-hidden="true">\(StateBar(states).html)</td><td>\(Words.Assurance.of(states.count { $0 == .met }, states.count))</td></tr>
                    """
            })</tbody></table><p class="soft">\(Words.Assurance.barKey)</p>
            """)
    }

    private typealias Chip = (words: String, path: LocalPath, isCurrent: Bool)

    private func filters(_ choice: BoardChoice) -> HTML {
        "<div class=\"stack no-print\">\(.chips(Words.Assurance.filter, shown(choice)))\(.chips(Words.Assurance.arrange, arranged(choice)))</div>"
    }

    private func shown(_ choice: BoardChoice) -> [Chip] {
        let everything = choice.with { other in
            other.onlyGaps = false
            other.source = nil
        }
        var chips: [Chip] = [
            (Words.Assurance.everything, everything.path, !choice.onlyGaps && choice.source == nil),
            (Words.Assurance.onlyGaps, choice.with { $0.onlyGaps.toggle() }.path, choice.onlyGaps),
        ]
        for source in Clause.Source.allCases {
            let isCurrent = choice.source == source
            chips.append((source.shortTitle, choice.with { $0.source = isCurrent ? nil : source }.path, isCurrent))
        }
        return chips
    }

    private func arranged(_ choice: BoardChoice) -> [Chip] {
        func arranged(_ words: String, _ grouping: BoardChoice.Grouping, _ order: BoardChoice.Order) -> Chip {
            let other = choice.with { other in
                other.grouping = grouping
                other.order = order
            }
            return (words, other.path, choice.grouping == grouping && choice.order == order)
        }
        return [
            arranged(Words.Assurance.bySource, .source, .document), arranged(Words.Assurance.bySubject, .topic, .document),
            arranged(Words.Assurance.worstFirst, .source, .state),
        ]
    }

    private func groups(_ choice: BoardChoice) -> HTML {
        var shown = choice.onlyGaps ? gaps : lines
        if let source = choice.source { shown = shown.filter { $0.clause.source == source } }
        guard !shown.isEmpty else { return .nothingYet(Words.Assurance.noGapsTitle, Words.Assurance.noGaps) }
        if choice.order == .state {
            let order: [LiveState.State] = [.unmet, .attention, .met, .later]
            return "\(each: order, { state in group(state.title, shown.filter { $0.standing.state == state }) })"
        }
        return switch choice.grouping {
        case .source: "\(each: Clause.Source.allCases, { source in group(source.shortTitle, shown.filter { $0.clause.source == source }) })"
        case .topic: "\(each: Topic.allCases, { topic in group(topic.title, shown.filter { $0.clause.topic == topic }) })"
        }
    }

    private func group(_ title: String, _ lines: [Line]) -> HTML {
        guard !lines.isEmpty else { return .empty }
        return .sheet(title, beside: "<span class=\"soft\">\(Words.Assurance.of(lines.count { $0.standing.state == .met }, lines.count))</span>", """
            <table class="board"><caption class="visually-hidden">\(title)</caption><thead><tr><th scope="col">\(Words.Assurance.clause)</th>\
            <th scope="col">\(Words.Assurance.asks)</th><th scope="col">\(Words.Assurance.how)</th><th scope="col">\(Words.Assurance.now)</th></tr></thead>\
            <tbody>\(each: lines, \.row)</tbody></table>
            """)
    }
}

extension AssuranceBoard.Line {
    fileprivate var row: HTML {
        """
        <tr><th scope="row">\(.clause(clause.id))</th><td>\(clause.demand)</td><td>\(answer)</td>\
        <td>\(.tag(standing.figure.words, standing.state.tone))\(if: since, { "<div class=\"soft\">\(Words.Assurance.since) \(.day($0))</div>" })</td></tr>
        """
    }

    /// How it is met, what speaks for it, and what to do where it is not.
    private var answer: HTML {
        """
        \(if: standing.state == .later, .text(clause.progress.note ?? ""), else: .text(clause.how))\
        \(if: needsDoing, "<p><b>\(remedy)</b></p>")\
        \(if: standing.state != .later, "<p class=\"soft\">\(evidence)</p>")
        """
    }

    private var needsDoing: Bool { standing.state == .attention || standing.state == .unmet }
    private var remedy: String { register?.remedy ?? Words.Assurance.remedyUnrecorded }

    private var evidence: HTML {
        let rules = clause.rules.map(\.title)
        return """
            \(if: register, { "<a href=\"\($0.path)\">\(Words.Assurance.evidence($0.title))</a>" })\
            \(if: register != nil && !rules.isEmpty, " · ")\
            \(if: !rules.isEmpty, "<a href=\"\("/clauses/\(clause.id)" as LocalPath)\">\(Words.Assurance.atTheGate(rules))</a>")\
            \(if: register == nil && rules.isEmpty, "<a href=\"\("/clauses/\(clause.id)" as LocalPath)\">\(Words.Assurance.proven(clause.tests.count))</a>")
            """
    }
}

/// How many are met, need attention, are not met and come later, as one bar. The words beside it say the same.
struct StateBar {
    private let counts: [(tone: Tone, count: Int)]

    init(_ states: [LiveState.State]) {
        counts = [LiveState.State.met, .attention, .unmet, .later].map { state in (state.tone, states.count { $0 == state }) }
    }

    var html: HTML {
        let whole = counts.reduce(0) { $0 + $1.count }
        var place = 0
        return """
            <svg class="bar" viewBox="0 0 \(max(whole, 1)) 1" preserveAspectRatio="none" width="100%" height="9" focusable="false">\(each: counts.filter { $0.count > 0 }, { part in
                defer { place += part.count }
                return "<rect class=\"\(part.tone.name)\" x=\"\(place)\" y=\"0\" width=\"\(part.count)\" height=\"1\"/>"
            })</svg>
            """
    }
}

extension AssuranceBoard {
    /// The board as a table for a spreadsheet.
    var csv: [UInt8] {
        CSV(
            [Words.Assurance.clause, Words.Assurance.document, Words.Assurance.subject, Words.Assurance.asks, Words.Assurance.state, Words.Assurance.now, Words.Assurance.register, Words.Assurance.whatToDo],
            lines.map { line in
                [
                    line.clause.id, line.clause.source.shortTitle, line.clause.topic.title, line.clause.demand, line.standing.state.title,
                    line.standing.figure.words, line.register?.title ?? "",
                    line.standing.state == .later
                        ? line.clause.progress.note ?? ""
                        : [.attention, .unmet].contains(line.standing.state) ? line.register?.remedy ?? Words.Assurance.remedyUnrecorded : "",
                ]
            }).bytes
    }
}
