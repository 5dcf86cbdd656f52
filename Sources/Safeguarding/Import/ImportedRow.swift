/// What stands in the way of a row, or is worth knowing before it is taken in.
public enum ImportProblem: Hashable, Sendable {
    case missing(ImportField)
    /// Words in a column of days that are none.
    case notADay(ImportField, String)
    /// A day before it can be, or after.
    case dayOutOfRange(ImportField)
    case tooLong(ImportField, most: Int)
    case notYesOrNo(ImportField, String)
    case notAnEmail(ImportField, String)
    case unknownKind(String)
    case unknownLineManager(String)
    /// The same child stands in another row with other details.
    case differs(fromRow: Int)
    /// Somebody of this name stands in another row too.
    case nameTwice(row: Int)
    /// Nobody of this name and birthday is on record.
    case unknownChild
    /// Several children of this name are on record, and nothing tells which is meant.
    case severalChildren
    case ownChild
}

/// A carer as a row has them.
public struct ImportedCarer: Hashable, Sendable {
    public var name: String
    public var relationship: String
    public var email: EmailAddress?
    /// The file says that they have parental responsibility. Nobody has seen the evidence, so it proves nothing yet.
    public var hasResponsibility: Bool
    /// What tells whether two rows mean one human: nothing where only a name does.
    public var sameAs: String?
    /// The home they live in, so that two who share one can be told; nothing where the file says too little.
    public var home: String?
    /// Words beside their name say that a court or the office keeps them away: a person has to look.
    public var isRestricted: Bool
}

/// A child as a row has it.
public struct ImportedChild: Hashable, Sendable {
    public var firstName: String
    public var familyName: String
    public var knownAs: String
    public var bornOn: Day?
    public var room: String
    public var firstDay: Day?
    public var lastDay: Day?
    public var homeAuthority: String
    public var isLookedAfter: Bool
    public var otherSettings: String

    public var name: String { [firstName, familyName].filter { !$0.isEmpty }.joined(separator: " ") }
}

/// A colleague as a row has them.
public struct ImportedColleague: Hashable, Sendable {
    public var name: String
    public var capacity: Capacity?
    public var title: String
    public var firstDay: Day?
    public var lastDay: Day?
    public var lineManager: String
    public var email: EmailAddress?
}

extension Capacity {
    /// As a list of staff has it; nothing for families, who are not in one.
    public init?(written: String) {
        switch written.lowercased() {
        case "staff", "employee", "employed", "permanent", "full time", "full-time", "part time", "part-time", "bank", "bank staff":
            self = .staff
        case "agency", "agency staff", "supply", "temporary": self = .agency
        case "volunteer", "voluntary": self = .volunteer
        case "student", "trainee", "placement", "work experience": self = .student
        case "committee", "trustee", "governor", "committee member": self = .committee
        case "household": self = .household
        case "officer": self = .officer
        default: return nil
        }
    }
}
