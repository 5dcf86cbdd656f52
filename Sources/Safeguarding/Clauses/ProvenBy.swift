// swift-format-ignore-file
// Written by bin/clauses from the names of tests and actions. Do not edit: run it again.
extension ProvenBy {
    /// Names of tests that begin with the clauses they prove.
    static let tests: [String] = [
    ]

    /// Verbs of actions, behind the clauses that each carries.
    static let actions: [String] = [
    ]
}
