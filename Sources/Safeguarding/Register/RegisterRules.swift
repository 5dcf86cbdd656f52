// The rules of the single central record. Pure: everything they need is handed to them.

/// What is written about an entry and its days (D2, N8): it has happened, and what lasts ends after it began.
public func entryFits(_ kind: RecordKind, words: String, on day: Day, until: Day?, outcome: UpdateOutcome?, today: Day) -> [Refusal] {
    var refusals = ("words" as Field).refusals(of: words, most: 200, required: kind != .updateService && kind != .updateCheck)
    if day > today { refusals.append(.dayOutOfRange("on_day")) }
    if let until, !kind.runsOut || until <= day { refusals.append(.dayOutOfRange("until_day")) }
    if kind == .updateCheck, outcome == nil { refusals.append(.missing("outcome")) }
    return refusals
}

/// A shift of somebody from an agency: long enough to be one, short enough to be one, and not over (D17).
/// - Parameters: times in microseconds since 1970, UTC.
public func shiftFits(from start: Int, to end: Int, now: Int) -> [Refusal] {
    let hour = 3_600_000_000
    var refusals: [Refusal] = []
    if end <= start || end - start > longestShift * hour { refusals.append(.dayOutOfRange("ends")) }
    if end <= now || start > now + 92 * 24 * hour { refusals.append(.dayOutOfRange("day")) }
    return refusals
}

/// The longest shift, in hours: after it, access ends.
public let longestShift = 14

/// Staff sign in with an address at work: one of a domain that the setting has declared, never a private provider's (N22).
/// - Parameter domains: declared ones, that of the shared mailbox among them.
public func workAddress(_ address: EmailAddress, at domains: Set<String>) -> Refusal? {
    if let refusal = notPrivate(address, "email") { return refusal }
    return domains.contains(String(address.domain)) ? nil : .addressElsewhere
}

/// An address at work, wherever: officers from outside have their own council's.
public func notPrivate(_ address: EmailAddress, _ field: Field) -> Refusal? {
    isPersonalProvider(address.domain) ? .privateAddress(field) : nil
}

/// A domain that a setting may declare for its staff: one of an organisation, written as it stands after the @ (N22).
public func declarable(_ domain: String) -> Refusal? {
    guard let address = EmailAddress("office@" + domain) else { return .notUnderstood("domain") }
    return notPrivate(address, "domain")
}
