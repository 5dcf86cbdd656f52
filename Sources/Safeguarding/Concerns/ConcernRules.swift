// What may be added to a concern, and what has to be there first. Pure.

/// The longest account somebody can write, in characters.
public let longestConcern = 8_000

/// How many pictures a reporter can add to one concern.
public let mostConcernPictures = 5

/// How many things somebody can put out of everybody's sight within a day. Nobody who is shocked by what they see comes near it.
public let mostSealedInADay = 10

extension Raising {
    /// What is missing or cannot be.
    public func refusals(on today: Day) -> [Refusal] {
        var refusals = ("words" as Field).refusals(of: words, most: longestConcern)
        for (field, text) in [
            ("about_whom", aboutWhom), ("witnesses", witnesses), ("child", child), ("place", place), ("name", name), ("reach", reach),
        ] as [(Field, String)] {
            refusals += field.refusals(of: text, most: field == "place" ? 500 : 300, required: field == "place" && category == .elsewhere)
        }
        if let seenOn {
            if seenOn > today { refusals.append(.dayOutOfRange("seen_on")) }
        } else if category == .elsewhere {
            refusals.append(.missing("seen_on"))
        }
        return refusals
    }
}

/// What stands in the way of adding an event to a file, as far as the file itself says (B10).
public func concernRefusals(_ event: ConcernEvent, in state: ConcernState, on today: Day) -> [Refusal] {
    if !state.isOpen {
        switch event {
        case .opened, .reopened, .reporterSaid, .handedOn, .receiptCame, .handedToPolice, .deletionAsked, .deletionDropped,
            .deletionConfirmed,
            .helperAsked:
            break
        default: return [.concernClosed]
        }
    }
    func words(_ text: String, _ field: Field = "words") -> [Refusal] { field.refusals(of: text, most: longestConcern) }
    func past(_ day: Day, _ field: Field = "on") -> [Refusal] {
        day > today || day < today.adding(days: -400) ? [.dayOutOfRange(field)] : []
    }
    switch event {
    case .raised, .opened, .warned, .wentUp, .alerted, .acknowledged, .named, .helperAsked, .disclosed: return []
    case .pictured:
        return state.categories.allSatisfy(\.takesPictures) && state.pictures.count < mostConcernPictures ? [] : [.concernStepOver]
    case .noted(let text), .toldReporter(let text), .reporterSaid(let text), .reopened(let text): return words(text)
    case .sorted(let category, _, let why):
        return words(why, "why")
            + (category == .illegalImage && !state.categories.contains(.illegalImage) ? [.notUnderstood("category")] : [])
    case .taskSet(_, let text, _, let due): return words(text) + (due.map { $0 < today ? [.dayOutOfRange("due")] : [] } ?? [])
    case .taskDone(let id, let text):
        return words(text) + (state.tasks.contains { $0.id == id && $0.done == nil } ? [] : [.concernStepOver])
    case .referred(let referral):
        return ("body" as Field).refusals(of: referral.body, most: 200)
            + ("spoken_to" as Field).refusals(of: referral.spokenTo, most: 200, required: false)
            + ("reference" as Field).refusals(of: referral.reference, most: 100, required: false) + past(referral.on)
    case .referralAnswered(let id, let text):
        return words(text) + (state.referrals.contains { $0.referral.id == id && $0.answer == nil } ? [] : [.concernStepOver])
    case .clockStopped(let kind, let on, let reference, let reason): return stopping(kind, on, reference, reason, in: state, on: today)
    case .formFilled(let form): return form.refusals(on: today)
    case .concluded(let outcome):
        return words(outcome.words) + ("lessons" as Field).refusals(of: outcome.lessons, most: longestConcern, required: false)
            + ("discipline" as Field).refusals(of: outcome.discipline, most: 300, required: false) + unfinished(state)
    case .handedOn(let to, let how, let on):
        return ("to" as Field).refusals(of: to, most: 200) + ("how" as Field).refusals(of: how, most: 200) + past(on)
    case .receiptCame(let text, let on):
        return words(text) + past(on) + (state.handedOnTo == nil || state.hasReceipt ? [.concernStepOver] : [])
    case .releaseAsked(let release):
        return ("officer" as Field).refusals(of: release.officer, most: 120) + ("force" as Field).refusals(of: release.force, most: 120)
            + ("reference" as Field).refusals(of: release.reference, most: 100)
            + (state.categories.contains(.illegalImage) && state.giveBack?.isDone != true ? [] : [.concernStepOver])
    case .giveBackAsked(let text):
        let isOpen = state.categories.contains(.illegalImage) && state.release == nil && state.giveBack == nil
        return words(text) + (isOpen ? [] : [.concernStepOver])
    case .givenBack(let text):
        return words(text) + (state.release == nil && state.giveBack?.isDone == false ? [] : [.concernStepOver])
    case .handedToPolice: return state.release?.confirmedBy == nil ? [.concernStepOver] : []
    case .deletionAsked(let why, _): return words(why, "why") + (state.deletion == nil ? [] : [.concernStepOver])
    case .deletionDropped, .deletionConfirmed: return state.deletion == nil ? [.concernStepOver] : []
    case .releaseConfirmed: return state.release == nil || state.release?.confirmedBy != nil ? [.concernStepOver] : []
    }
}

/// A clock stops with when it was done and a reference, or with a reason that somebody signs (D11).
private func stopping(
    _ kind: ConcernClock.Kind, _ on: Day, _ reference: String, _ reason: String, in state: ConcernState, on today: Day
) -> [Refusal] {
    var refusals = ("reference" as Field).refusals(of: reference, most: 100, required: false)
    refusals += ("reason" as Field).refusals(of: reason, most: 1_000, required: reference.allSatisfy(\.isWhitespace))
    if on > today || on < today.adding(days: -60) { refusals.append(.dayOutOfRange("on")) }
    if !kind.isStoppedByHand || state.stops[kind] != nil { refusals.append(.concernStepOver) }
    return refusals
}

/// A file closes when its tasks are done and the clocks that somebody has to stop are stopped: an illegal image never without the LADO
/// and children's services (D11), an allegation never without the LADO (N24), whatever kind somebody made of it since.
private func unfinished(_ state: ConcernState) -> [Refusal] {
    let open =
        state.tasks.count { $0.done == nil } + state.referrals.count { $0.answer == nil }
        + state.clockKinds.count { $0.isStoppedByHand && state.stops[$0] == nil && !state.isAcknowledgedComplaint($0) }
    return open > 0 ? [.concernUnfinished(open)] : []
}
