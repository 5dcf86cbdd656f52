/// One thing that is written down about a breach of personal data (UK GDPR, article 33(5)). Entries are only ever added to.
public enum BreachEntry: Hashable, Sendable {
    /// What happened, or more of it.
    case fact(String)
    /// Whom it touches: in which kinds of people, and about how many of them.
    case people(Set<BreachPeople>, count: Int)
    /// What was done so that it does not go on, or cannot do harm.
    case contained(String)
    /// Whether the Information Commissioner has to be told, and why or why not.
    case regulator(tell: Bool, why: String)
    /// The Commissioner was told: when, and under which reference.
    case regulatorTold(at: Int, reference: String)
    /// Whether the people have to be told, and why or why not (article 34).
    case persons(tell: Bool, why: String)
    case personsTold(String)
    /// What was learned; nothing comes after it.
    case closed(String)
    /// The caretaker's: letters went because time runs out.
    case warned(BreachStage)
}

/// Kinds of people whom a breach can touch.
public enum BreachPeople: String, CaseIterable, Sendable {
    case children, families, team, others
}

/// How the 72 hours stand.
public enum BreachStage: String, CaseIterable, Sendable {
    case running
    /// A day or less is left.
    case soon
    case over
    /// The Commissioner was told, or somebody signed why it is not needed.
    case stopped
}

/// Where a breach stands: nothing but its entries, read from the first.
public struct BreachState: Hashable, Sendable {
    /// When somebody here noticed it: the 72 hours run from then. Microseconds since 1970.
    public let noticedAt: Int
    public private(set) var categories: Set<BreachPeople> = []
    /// How many people, as last estimated; nil while nobody has said.
    public private(set) var count: Int?
    public private(set) var isContained = false
    public private(set) var tellsRegulator: Bool?
    public private(set) var regulatorToldAt: Int?
    public private(set) var tellsPersons: Bool?
    public private(set) var personsAreTold = false
    public private(set) var isClosed = false
    public private(set) var warnings: Set<BreachStage> = []

    public static let hours = 72
    private static let hour = 3_600_000_000

    public init(noticedAt: Int, _ entries: some Sequence<BreachEntry>) {
        self.noticedAt = noticedAt
        for entry in entries { take(entry) }
    }

    private mutating func take(_ entry: BreachEntry) {
        switch entry {
        case .fact: break
        case .people(let categories, let count): (self.categories, self.count) = (categories, count)
        case .contained: isContained = true
        case .regulator(let tell, _): tellsRegulator = tell
        case .regulatorTold(let at, _): regulatorToldAt = at
        case .persons(let tell, _): tellsPersons = tell
        case .personsTold: personsAreTold = true
        case .closed: isClosed = true
        case .warned(let stage): warnings.insert(stage)
        }
    }

    /// Until when the Commissioner has to be told, in microseconds since 1970.
    public var due: Int { noticedAt + BreachState.hours * BreachState.hour }

    /// Whole hours that are left; fewer than none once they are over.
    public func hoursLeft(at now: Int) -> Int {
        let left = due - now
        return left >= 0 ? left / BreachState.hour : -((-left + BreachState.hour - 1) / BreachState.hour)
    }

    /// Deciding to tell stops nothing: telling does.
    public func stage(at now: Int) -> BreachStage {
        if regulatorToldAt != nil || tellsRegulator == false || isClosed { return .stopped }
        if now > due { return .over }
        return due - now <= 24 * BreachState.hour ? .soon : .running
    }

    /// The Commissioner was told after the 72 hours.
    public var wasLate: Bool { regulatorToldAt.map { $0 > due } ?? false }

    /// What is still to be done before it can be closed.
    public var isUndecided: Bool {
        count == nil || tellsRegulator == nil || tellsPersons == nil || (tellsRegulator == true && regulatorToldAt == nil)
            || (tellsPersons == true && !personsAreTold)
    }
}

/// The longest account of a breach, in characters.
public let longestBreach = 4_000

extension BreachEntry {
    /// What stands in the way of adding this.
    public func refusals(in state: BreachState, at now: Int) -> [Refusal] {
        state.isClosed ? [.entryClosed] : own(in: state, at: now)
    }

    private func own(in state: BreachState, at now: Int) -> [Refusal] {
        func words(_ text: String) -> [Refusal] { ("words" as Field).refusals(of: text, most: longestBreach) }
        switch self {
        case .fact(let text), .contained(let text), .regulator(_, let text), .persons(_, let text): return words(text)
        case .people(let categories, let count):
            return (categories.isEmpty ? [.missing("people")] : []) + ((0...1_000_000).contains(count) ? [] : [.notUnderstood("count")])
        case .regulatorTold(let at, let reference):
            let isPast = at >= state.noticedAt && at <= now
            return ("reference" as Field).refusals(of: reference, most: 100)
                + (isPast ? [] : [.dayOutOfRange("told_on")]) + (state.tellsRegulator == true ? [] : [.breachUndecided])
        case .personsTold(let text): return words(text) + (state.tellsPersons == true ? [] : [.breachUndecided])
        case .closed(let text): return words(text) + (state.isUndecided ? [.breachUndecided] : [])
        case .warned: return []
        }
    }
}
