/// A directory for other council areas, as a spreadsheet saves it. Everything that is wrong is said by row before anything is stored.
public enum ReferralTable {
    /// The columns, in any order, by these names in the first row.
    public static let columns = ["locality", "kind", "body", "phone", "email", "web", "hours", "owner"]
    public static let mostRows = 500

    public struct Row: Sendable {
        /// As a spreadsheet counts: the first row is the headings.
        public let number: Int
        public let referral: Referral?
        public let refusals: [Refusal]
        /// What stood in the row, for the preview.
        public let cells: [String]
    }

    public enum Problem: Hashable, Sendable {
        case empty
        /// The first row lacks these headings.
        case headingsMissing([String])
        case tooManyRows
        case unreadable(CSV.Problem)
    }

    public static func read(_ text: String) -> Result<[Row], TableProblem> {
        let rows: [(line: Int, cells: [String])]
        do { rows = try CSV.read(text, most: mostRows + 1) } catch {
            if case .tooManyRows = error { return .failure(.init(.tooManyRows)) }
            return .failure(.init(.unreadable(error)))
        }
        guard let headings = rows.first.map({ $0.cells.map { trimmed($0).lowercased() } }), rows.count > 1 else {
            return .failure(.init(.empty))
        }
        let missing = ["kind", "body"].filter { !headings.contains($0) }
        guard missing.isEmpty else { return .failure(.init(.headingsMissing(missing))) }
        var seen: Set<String> = []
        return .success(
            rows.dropFirst().map { line, cells in
                func cell(_ name: String) -> String {
                    guard let place = headings.firstIndex(of: name), place < cells.count else { return "" }
                    return trimmed(cells[place])
                }
                guard let kind = ReferralKind(rawValue: cell("kind")) else {
                    return Row(number: line, referral: nil, refusals: [.notUnderstood("kind")], cells: cells)
                }
                let referral = Referral(
                    kind, in: cell("locality"), body: cell("body"), phone: cell("phone"), email: cell("email"), web: cell("web"),
                    hours: cell("hours"), owner: cell("owner"))
                let isTwice = !seen.insert("\(localityKey(referral.locality)) \(kind.rawValue)").inserted
                return Row(
                    number: line, referral: referral, refusals: referral.refusals + (isTwice ? [.alreadyTaken("kind")] : []),
                    cells: cells)
            })
    }

    private static func trimmed(_ cell: String) -> String {
        String(String(cell.drop(while: \.isWhitespace)).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Why a table cannot be read at all.
    public struct TableProblem: Error, Hashable {
        public let problem: Problem
        init(_ problem: Problem) { self.problem = problem }
    }
}
