/// What another program may do here. Pictures, posts and what people say are in none of them.
public enum ProgramScope: String, CaseIterable, Sendable {
    /// Brings rooms in.
    case rooms
    /// Brings children in, and says when they leave.
    case children
    /// Brings carers in. They have no access until a person invites them.
    case carers
    /// Takes out how each clause stands: figures, and no name.
    case assurance
    /// Takes the log out: identifiers and verbs.
    case log

    /// As it is kept: words in their order, with blanks between them.
    public static func written(_ scopes: Set<ProgramScope>) -> String {
        allCases.filter(scopes.contains).map(\.rawValue).joined(separator: " ")
    }

    public static func read(_ words: String) -> Set<ProgramScope> {
        Set(words.split(separator: " ").compactMap { ProgramScope(rawValue: String($0)) })
    }
}

/// For how long a token opens something: a day after today, and within a year.
public func tokenEnds(on last: Day, today: Day) -> Refusal? {
    last > today && last <= today.adding(days: 366) ? nil : .dayOutOfRange("last_day")
}
