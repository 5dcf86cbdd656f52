// swift-format-ignore-file
// Written by bin/clauses from the names of tests and actions. Do not edit: run it again.
extension ProvenBy {
    /// Names of tests that begin with the clauses they prove.
    static let tests: [String] = [
        "N30: a log rewritten from the start is found by a checkpoint, which nobody else can make",
        "N30: a log that nobody touched is whole, and one changed byte is found",
        "N30: a tail cut off is found, by the head and by a checkpoint kept elsewhere",
        "N31: an attempt against authority is in the log, one that is not ready yet is not",
        "N31: the same attempt within ten minutes is written once, with a count",
    ]

    /// Verbs of actions, behind the clauses that each carries.
    static let actions: [String] = [
        "N30: log.checkpoint",
    ]
}
