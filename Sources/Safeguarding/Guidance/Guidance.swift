/// Whom something on the guidance shelf is for (D5, D6, N14, N18, N23).
public enum GuidanceReader: String, CaseIterable, Sendable {
    case practitioners, managers, parents, children
    /// Something to do with children, for those who work with them.
    case activities

    /// What a family finds on the shelf; the team finds everything.
    public var isForFamilies: Bool { self == .parents || self == .children }
}

/// Where a link is of use, and so appears (D5, D6).
public enum GuidancePlace: String, CaseIterable, Sendable {
    case posts, permissions, camera, people, pages, myChild, page
}

/// Something on the guidance shelf. The law and its guidance change: each reference carries the edition that it was checked
/// against, and when to look again (D24).
public struct Guidance: Hashable, Sendable {
    public var reader: GuidanceReader
    /// Where it appears besides on the shelf.
    public var place: GuidancePlace?
    public var title: String
    /// Begins with https://; empty for an idea that needs no page of the web.
    public var address: String
    public var words: String
    /// As "September 2025". A statutory reference always has one.
    public var edition: String
    public var isStatutory: Bool
    public var checkedOn: Day?
    public var recheckOn: Day?

    public init(
        _ reader: GuidanceReader, at place: GuidancePlace? = nil, title: String, address: String = "", words: String, edition: String = "",
        isStatutory: Bool = false, checkedOn: Day? = nil, recheckOn: Day? = nil
    ) {
        self.reader = reader
        self.place = place
        self.title = title
        self.address = address
        self.words = words
        self.edition = edition
        self.isStatutory = isStatutory
        self.checkedOn = checkedOn
        self.recheckOn = recheckOn
    }

    public func refusals(on today: Day) -> [Refusal] {
        var refusals = ("title" as Field).refusals(of: title, most: 150) + ("words" as Field).refusals(of: words, most: 1_000)
        refusals += ("edition" as Field).refusals(of: edition, most: 60, required: isStatutory)
        if isStatutory || !address.isEmpty {
            refusals += address.isEmpty ? [.missing("address")] : isWebAddress(address) ? [] : [.notUnderstood("address")]
        }
        if let recheckOn {
            if recheckOn <= today || recheckOn > today.adding(years: 1) { refusals.append(.dayOutOfRange("recheck_on")) }
        } else if isStatutory, checkedOn != nil {
            refusals.append(.missing("recheck_on"))
        }
        return refusals
    }

    /// Nobody here has looked whether it still stands, or it is time to look again (D24). An idea for an activity does not go stale.
    public func isDue(on today: Day) -> Bool {
        guard !address.isEmpty else { return false }
        return checkedOn == nil || recheckOn.map { $0 <= today } ?? false
    }
}
