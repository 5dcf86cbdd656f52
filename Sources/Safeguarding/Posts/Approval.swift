// The rules of approval. Pure: everything they need is handed to them, so a table of cases proves them.

/// Nobody whose words, pictures or answers are in this version approves it, whatever their designation (N28). Compared by
/// person, so that a second membership is no way round.
public func secondPerson(contributors: Set<Person.ID>, approver: Person.ID?) -> Refusal? {
    guard let approver, !contributors.contains(approver) else { return .workedOnIt }
    return nil
}

/// Vetting, training and signatures are asked afresh each time; a lapse takes the right away the same day (N7, N8, B8).
public func readyToApprove(gaps: [Gap]) -> [Refusal] { gaps.map(Refusal.notReady) }

/// An approval is for exactly what the approver saw: words, rendered pictures and people (N28).
public func approvedAsSeen(_ seen: [UInt8], now: [UInt8]) -> Refusal? { seen == now ? nil : .changedSinceSeen }

/// With fewer than two people ready to approve, the page pauses (N8).
public func twoReady(_ ready: Int) -> Refusal? { ready >= 2 ? nil : .fewerThanTwoReady(ready: ready) }

/// Holds at least one of the duties that this takes.
public func holdsDuty(_ needed: Set<Duty>, held: Set<Duty>) -> Refusal? { held.isDisjoint(with: needed) ? .needsDuty(needed) : nil }

/// A post from an outing goes out only after everybody is back, so that it never tells where children are.
public func everybodyBack(at back: Int?, now: Int) -> Refusal? {
    guard let back, back > now else { return nil }
    return .stillOut(until: back)
}
