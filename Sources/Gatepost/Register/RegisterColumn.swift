public import Safeguarding

/// The columns of the register as a file, the same in and out.
public enum RegisterColumn: String, CaseIterable, Sendable {
    case name = "Name"
    case kind = "Kind"
    case title = "Called"
    case firstDay = "First day"
    case lastDay = "Last day"
    case lineManager = "Line manager"
    case identity = "Identity: what was seen"
    case identityOn = "Identity: on"
    case references = "References: from whom"
    case referencesOn = "References: on"
    case rightToWork = "Right to work: what was seen"
    case rightToWorkOn = "Right to work: on"
    case rightToWorkUntil = "Right to work: until"
    case qualification = "Qualification"
    case qualificationOn = "Qualification: on"
    case vetting = "DBS: certificate number"
    case vettingIssued = "DBS: issued on"
    case vettingRecheck = "DBS: look again on"
    case childProtection = "Child protection: given by"
    case childProtectionOn = "Child protection: completed on"
    case childProtectionUntil = "Child protection: counts until"
    case onlineSafety = "Online safety: given by"
    case onlineSafetyOn = "Online safety: completed on"
    case onlineSafetyUntil = "Online safety: counts until"
    case firstAid = "First aid: given by"
    case firstAidOn = "First aid: completed on"
    case firstAidUntil = "First aid: counts until"

    /// What only goes out: how each person stands. A file that comes back may still have it.
    public static let onlyOut = "Due"

    /// The three columns of a course.
    static func columns(of course: Course) -> (by: RegisterColumn, on: RegisterColumn, until: RegisterColumn) {
        switch course {
        case .childProtection: (.childProtection, .childProtectionOn, .childProtectionUntil)
        case .onlineSafety: (.onlineSafety, .onlineSafetyOn, .onlineSafetyUntil)
        case .firstAid: (.firstAid, .firstAidOn, .firstAidUntil)
        }
    }

    /// Kinds of entry that a file can hold, with their columns.
    static let entries: [(kind: RecordKind, words: RegisterColumn, on: RegisterColumn, until: RegisterColumn?)] = [
        (.identity, .identity, .identityOn, nil), (.references, .references, .referencesOn, nil),
        (.rightToWork, .rightToWork, .rightToWorkOn, .rightToWorkUntil), (.qualification, .qualification, .qualificationOn, nil),
    ]

    /// As it stands in a file, however it was capitalised or spaced.
    init?(heading: String) {
        func plain(_ words: String) -> String { words.lowercased().filter { !$0.isWhitespace && $0 != ":" } }
        guard let column = RegisterColumn.allCases.first(where: { plain($0.rawValue) == plain(heading) }) else { return nil }
        self = column
    }
}

extension Capacity {
    /// The word for it in a file.
    public var fileWord: String {
        switch self {
        case .staff: "Staff"
        case .agency: "Agency"
        case .volunteer: "Volunteer"
        case .student: "Student"
        case .committee: "Committee"
        case .household: "Household"
        case .officer: "Officer"
        case .parent: "Parent"
        case .family: "Family"
        }
    }
}
