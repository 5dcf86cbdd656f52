/// What carries a clause in the code, and how far it has come.
extension Clause {
    /// How far a clause has come in the product as it stands.
    public enum Progress: Hashable, Sendable {
        /// Every part of the row works, and a test named after the clause proves it.
        case met
        /// Some of it works; the note names what does not.
        case partly(missing: String)
        /// Nothing that a setting could rely on yet; the note names what it waits for.
        case open(awaits: String)

        /// `met`, `partly` or `open`.
        public var state: String {
            switch self {
            case .met: "met"
            case .partly: "partly"
            case .open: "open"
            }
        }

        /// What is still to come; `nil` when nothing is.
        public var note: String? {
            switch self {
            case .met: nil
            case .partly(let missing): missing
            case .open(let awaits): awaits
            }
        }
    }

    /// How far it has come. Nothing is met on anybody's word alone: without a test of its name it counts as partly met.
    public var progress: Progress {
        switch Self.declaredProgress[id] {
        case .met where tests.isEmpty: .partly(missing: "A test that proves it.")
        case .some(let declared): declared
        case nil: .open(awaits: "Somebody to say how far it has come.")
        }
    }

    /// The rules of the gate that enforce it.
    public var rules: [Rule] { Rule.allCases.filter { $0.clauses.contains(id) } }

    /// The verbs of the actions that carry it, as the audit log has them.
    public var actions: [String] { ProvenBy.actionsByClause[id] ?? [] }

    /// The names of the tests that prove it: those that begin with its id.
    public var tests: [String] { ProvenBy.testsByClause[id] ?? [] }
}

/// What the sources say about clauses, gathered by `bin/clauses`, since a running program cannot see its own tests.
enum ProvenBy {
    static let testsByClause = byClause(tests) { _, name in name }
    static let actionsByClause = byClause(actions) { verb, _ in verb }

    /// Reads "D14, S4: what is carried" into an entry for each id before the colon.
    static func byClause(_ lines: [String], keeping keep: (_ rest: String, _ line: String) -> String) -> [Clause.ID: [String]] {
        var found: [Clause.ID: [String]] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let rest = line[line.index(after: colon)...].drop { $0 == " " }
            for id in line[..<colon].split(separator: ",") {
                found[String(id.drop { $0 == " " }), default: []].append(keep(String(rest), line))
            }
        }
        return found
    }
}
