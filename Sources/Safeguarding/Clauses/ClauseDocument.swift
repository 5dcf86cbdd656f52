extension Clause {
    /// The register as `docs/clauses.md` shows it: each source's clauses with how far they have come.
    public static var document: String {
        let counts = Dictionary(grouping: all, by: \.progress.state).mapValues(\.count)
        var text = """
            # The clauses: what Gatepost must do

            Gatepost was asked for through five written documents on social networking in early-years settings. This register
            restates every demand in them in our own words, says how Gatepost meets it, and how far that has come. It is drawn from
            `Sources/Safeguarding/Clauses`; `bin/clauses --docs` writes this page again.

            *Enforced*: the software makes the breach impossible on the closed page, and a refusal cites the clause. *Workflow*: the
            software carries the steps out, with owners, due dates and escalation. *Record*: somebody attests, signs or declares, and
            the evidence is kept. *Shown*: guidance that appears where and when it is needed.

            Clauses that speak of other networks cannot be enforced by anything here. They are met by a declaration, an
            acknowledgement, a reminder or a way to raise a concern, and the product never shows those as enforced.

            Today: \(counts["met"] ?? 0) met, \(counts["partly"] ?? 0) partly met, \(counts["open"] ?? 0) open, of \(all.count).

            """
        for source in Source.allCases {
            text += "\n## \(source.rawValue): \(source.title)\n\n"
            text += "| Clause | Demand | How Gatepost meets it | Kind | Today |\n|---|---|---|---|---|\n"
            for clause in all where clause.source == source { text += clause.documentRow }
        }
        return text
    }

    private var documentRow: String {
        let today = progress.note.map { "\(progress.state). Still to come: \($0)" } ?? progress.state
        return "| \(id) | \(demand) | \(how) | \(kindWords) | \(today) |\n"
    }

    /// Its kinds as the register writes them: "enforced, record".
    public var kindWords: String { kinds.map(\.rawValue).joined(separator: ", ") }
}
