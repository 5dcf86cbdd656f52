// The rules of having a page. Pure: everything they need is handed to them.

/// A page without a live authorisation does not open (N34).
public func pageAuthorised(_ standing: PageStanding) -> Refusal? { standing == .open ? nil : .pageNotOpen(standing) }

/// Staff, the public and children, and reputation have each at least one line (N3, N4, N5).
public func risksAssessed(_ risks: [PageRisk]) -> Refusal? {
    let missing = RiskArea.allCases.filter { area in !risks.contains { $0.area == area } }
    return missing.isEmpty ? nil : .risksNotAssessed(missing)
}

/// Who says yes or no to a page (N34, B11): whoever manages, and never whoever asked. Where the setting demands it, an overseeing
/// officer and nobody else. A childminder whom nobody else could answer signs alone, and the register says so.
/// - Parameters:
///   - askers: the humans who wrote the request or sent it.
///   - isAlone: nobody else here could decide.
public func pageDecision(
    by decider: Person.ID, held: Set<Duty>, askers: Set<Person.ID>, officerDecides: Bool, kind: SettingKind, isAlone: Bool
) -> [Refusal] {
    if officerDecides {
        guard held.contains(.overseeingOfficer) else { return [.officerDecides] }
    } else if let refusal = holdsDuty(Duty.deciding(in: kind), held: held) {
        return [refusal]
    }
    guard askers.contains(decider), !(kind == .childminder && isAlone && !officerDecides) else { return [] }
    return [.secondPersonToDecide]
}

/// The time that somebody from outside has here (B11): it always ends, within a year, and can be given again.
public func timeBoxed(_ capacity: Capacity, from firstDay: Day, until lastDay: Day?) -> Refusal? {
    guard capacity == .officer else { return nil }
    guard let lastDay, lastDay >= firstDay, lastDay <= firstDay.adding(years: 1) else { return .officerNeedsLastDay }
    return nil
}

extension Duty {
    /// Asks for a page, and assesses what it risks.
    public static let askingForPages: Set<Duty> = managing.union([.contentManager])
    /// Reads the register of pages: whoever asks or decides, the safeguarding leads, and officers who oversee.
    public static let readingPages: Set<Duty> = askingForPages.union(safeguarding).union([.overseeingOfficer, .approvalPartner])
    /// Closes a page at once, alone (N34).
    public static let closingPages: Set<Duty> = managing.union(safeguarding).union([.overseeingOfficer])

    /// Says yes or no to a page.
    public static func deciding(in kind: SettingKind) -> Set<Duty> {
        managing.union([.overseeingOfficer]).union(kind == .childminder ? [.approvalPartner] : [])
    }
}
