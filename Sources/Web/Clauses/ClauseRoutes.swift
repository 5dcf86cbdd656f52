import Gatepost
import Safeguarding

extension Routes {
    /// What each clause asks for: where refusals and pickets lead that cite one.
    static let clauses: [Route] = [
        .get("/clauses/:clause", .everyone) { visit in
            guard let clause = Clause.named(try visit.parameter("clause")) else { throw NotFound() }
            return .page(clause.page)
        }
    ]
}

extension Clause {
    fileprivate var page: Page {
        Page(
            Words.clauseTitle(id), at: .help,
            main: """
                <div class="column">\(.card(Words.clauseAsks, "<div class=\"stack\"\(HTML.asWritten)><p>\(demand)</p><p class=\"soft\">\(source.title)</p></div>"))\
                \(.card(Words.clauseHow, "<div class=\"stack\"\(HTML.asWritten)><p>\(how)</p>\(if: !rules.isEmpty, "<p class=\"soft\">\(Words.clauseRules(rules.map(\.title)))</p>")</div>"))</div>
                """)
    }
}

extension Words {
    static func clauseTitle(_ id: String) -> String { said("Clause \(id)") }
    static var clauseAsks: String { said("What is asked") }
    static var clauseHow: String { said("How Gatepost does it") }
    static func clauseRules(_ titles: [String]) -> String { "At the gate: \(list(titles))." }
}
