/// How a clause stands in one setting at one moment, and the figure that shows it.
public struct LiveState: Hashable, Sendable {
    /// Best first. `later` is for what Gatepost cannot do yet: it is never counted as met.
    public enum State: String, CaseIterable, Sendable {
        case met, attention, unmet, later
    }

    /// What is shown in a word or two. Facts, not sentences: the words are made where the page is written.
    public enum Figure: Hashable, Sendable {
        /// The software makes the breach impossible.
        case enforced
        /// The same on this page only; elsewhere it rests on somebody's word.
        case enforcedHere
        /// Guidance that is where it is needed.
        case shown
        /// A workflow at which nothing waits.
        case inPlace
        /// So many people, where a number is needed.
        case qualified(Int)
        case of(Int, Int)
        case signed(Int, of: Int)
        case approved(Int, of: Int)
        case waiting(Int)
        /// Days from today; none is today.
        case due(days: Int)
        case overdue(days: Int)
        /// Days since it was last done.
        case done(daysAgo: Int)
        /// Nothing is on record where something should be.
        case nothing
        /// The software could see to it, and the setting has not asked it to.
        case notAsked
        /// Some of it works in Gatepost.
        case partly
        case later
    }

    public let state: State
    public let figure: Figure

    public init(_ state: State, _ figure: Figure) {
        self.state = state
        self.figure = figure
    }

    /// The software sees to it, whatever is in any register.
    public static let enforced = LiveState(.met, .enforced)

    /// The worse of two; of equals the first, whose figure is kept.
    public func worse(of other: LiveState) -> LiveState { other.state.gravity > state.gravity ? other : self }
}

extension LiveState.State {
    /// How much it asks of whoever runs the setting: what needs doing outweighs what cannot be done yet.
    public var gravity: Int {
        switch self {
        case .met: 0
        case .later: 1
        case .attention: 2
        case .unmet: 3
        }
    }
}

// The rules by which registers are judged. Each is told what was counted, and knows nothing of where it came from.
extension LiveState {
    /// At least so many people (N8, N19): below that it is not met, and needs attention when a lapse within the month would bring it there.
    public static func atLeast(_ needed: Int, now: Int, withinMonth: Int) -> LiveState {
        guard now >= needed else { return LiveState(.unmet, .of(now, needed)) }
        return LiveState(withinMonth < needed ? .attention : .met, .qualified(now))
    }

    /// Everybody has signed (N27). Whoever has not has no rights yet, so one missing signature asks for attention, and is no breach.
    public static func everybodySigned(_ signed: Int, of whole: Int) -> LiveState {
        guard whole > 0 else { return LiveState(.met, .inPlace) }
        return LiveState(signed >= whole ? .met : signed == 0 ? .unmet : .attention, .signed(signed, of: whole))
    }

    /// Nothing went out past its second person (N28).
    public static func everythingApproved(_ approved: Int, of whole: Int) -> LiveState {
        guard whole > 0 else { return .enforced }
        return LiveState(approved >= whole ? .met : .unmet, .approved(approved, of: whole))
    }

    /// Something has to be reviewed by a day (D20, N11): overdue is a breach, and the last weeks before it ask for attention.
    /// - Parameter due: nil when it has never been done.
    public static func reviewed(due: Day?, today: Day, notice: Int = 30) -> LiveState {
        guard let due else { return LiveState(.unmet, .nothing) }
        let days = due.daysSince1970 - today.daysSince1970
        if days < 0 { return LiveState(.unmet, .overdue(days: -days)) }
        return LiveState(days <= notice ? .attention : .met, .due(days: days))
    }

    /// People who wait for an answer until a day: late is a breach, and the last week asks for attention (P13).
    /// - Parameter due: the earliest day; nil when nobody waits.
    public static func answered(by due: Day?, today: Day) -> LiveState {
        guard let due else { return LiveState(.met, .inPlace) }
        let days = due.daysSince1970 - today.daysSince1970
        if days < 0 { return LiveState(.unmet, .overdue(days: -days)) }
        return LiveState(days <= 7 ? .attention : .met, .due(days: days))
    }

    /// A look that comes again and again (N13): late asks for attention, and later still is a breach.
    /// - Parameter last: the day up to which somebody signed that everything was seen.
    public static func looked(_ standing: CheckStanding, last: Day?, today: Day) -> LiveState {
        let late = today.daysSince1970 - standing.day.daysSince1970
        switch standing.stage {
        case .notYet, .due:
            return last.map { LiveState(.met, .done(daysAgo: today.daysSince1970 - $0.daysSince1970)) }
                ?? LiveState(.attention, .due(days: max(0, -late)))
        case .reminded, .escalated: return LiveState(.attention, .overdue(days: late))
        case .breach: return LiveState(.unmet, .overdue(days: late))
        }
    }

    /// A workflow at which nobody is kept waiting.
    public static func nothingWaits(_ waiting: Int) -> LiveState {
        waiting > 0 ? LiveState(.attention, .waiting(waiting)) : LiveState(.met, .inPlace)
    }

    /// Clocks of the law (P13): one that has run out is a breach, and while any runs it asks for attention.
    public static func clocks(over: Int, running: Int) -> LiveState {
        if over > 0 { return LiveState(.unmet, .waiting(over)) }
        return nothingWaits(running)
    }

    /// Something that is done again and again, and was last done on a day.
    public static func doneWithin(_ days: Int, last: Day?, today: Day) -> LiveState {
        guard let last else { return LiveState(.attention, .nothing) }
        let ago = today.daysSince1970 - last.daysSince1970
        return LiveState(ago <= days ? .met : .attention, .done(daysAgo: ago))
    }

    /// Things that a setting should have, each by itself.
    public static func complete(_ there: Int, of whole: Int) -> LiveState {
        LiveState(there >= whole ? .met : .attention, .of(there, whole))
    }

    /// The setting's own devices (P9): nothing is enforced until the setting asks for them, and none left to work with asks for attention.
    public static func devices(asked isNeeded: Bool, enrolled count: Int) -> LiveState {
        guard isNeeded else { return LiveState(.unmet, .notAsked) }
        return count > 0 ? .enforced : LiveState(.attention, .nothing)
    }

    /// Something that has to be named or chosen.
    public static func present(_ isThere: Bool) -> LiveState { LiveState(isThere ? .met : .unmet, isThere ? .inPlace : .nothing) }
}

extension Clause {
    /// How it stands, given what the registers show. The product caps it: a clause that Gatepost only partly answers is never
    /// met, whatever a register says, though what is wrong in a register still shows.
    /// - Parameter measured: nil where no register speaks for it.
    public func standing(measured: LiveState?) -> LiveState {
        switch progress {
        case .open: LiveState(.later, .later)
        case .partly:
            if let measured, measured.state.gravity > LiveState.State.later.gravity { measured } else { LiveState(.later, .partly) }
        case .met: measured.map(asShown) ?? unmeasured
        }
    }

    /// What happens elsewhere rests on people's word, so nothing that has such a side is shown as enforced.
    private func asShown(_ standing: LiveState) -> LiveState {
        standing.figure == .enforced && kinds != [.enforced] ? LiveState(standing.state, .enforcedHere) : standing
    }

    private var unmeasured: LiveState {
        if kinds == [.enforced] { return .enforced }
        if kinds.contains(.record) { return LiveState(.attention, .nothing) }
        if kinds.contains(.enforced) { return LiveState(.met, .enforcedHere) }
        return kinds == [.shown] ? LiveState(.met, .shown) : LiveState(.met, .inPlace)
    }
}
