/// The policies that a setting keeps. Those with starting texts of ours can be written here; every one can be written from nothing,
/// or kept on paper and registered with its dates (D23).
public enum PolicyKind: String, CaseIterable, Sendable {
    case socialNetworking, codeOfConduct, acceptableUse, parentsAgreement, visitorsAgreement
    case photographs, whistleBlowing, complaints, allegations
    case safeguarding, staffing, supervision, induction, recording, partnership, behaviour, dataProtection, grievance
    case privacyNotice, processingRecord, impactAssessment

    /// What a setting begins with on its first day, so that nobody has to wait for a text to sign.
    public static let beginning: [PolicyKind] = [.codeOfConduct, .acceptableUse, .parentsAgreement, .visitorsAgreement, .socialNetworking]

    /// Signed at the present version before any posting right is live, once the setting has it (D1, N7, B8, B9).
    public static let opensPosting: [PolicyKind] = [.codeOfConduct, .acceptableUse, .socialNetworking]

    /// Those that say how things are set up, and fill themselves from it (P13).
    public static let filled: [PolicyKind] = [.privacyNotice, .processingRecord, .impactAssessment]

    /// What every setting should have, here or on paper (D23, S15).
    public var isExpected: Bool { self != .grievance }

    /// The policies that this one has to be linked to (D23, S8, S9, S15).
    public var linked: [PolicyKind] {
        switch self {
        case .socialNetworking:
            [
                .safeguarding, .staffing, .supervision, .induction, .recording, .partnership, .whistleBlowing, .behaviour, .complaints,
                .codeOfConduct, .acceptableUse, .photographs,
            ]
        case .codeOfConduct: [.socialNetworking, .whistleBlowing, .allegations, .behaviour]
        case .acceptableUse: [.socialNetworking, .dataProtection]
        case .parentsAgreement: [.partnership, .complaints, .photographs]
        case .visitorsAgreement: [.safeguarding]
        case .photographs: [.socialNetworking, .dataProtection, .safeguarding]
        case .whistleBlowing: [.safeguarding, .allegations]
        case .complaints: [.partnership, .safeguarding]
        case .allegations: [.safeguarding, .whistleBlowing, .recording]
        case .privacyNotice: [.dataProtection, .photographs, .complaints]
        case .processingRecord, .impactAssessment: [.dataProtection, .privacyNotice]
        case .safeguarding, .staffing, .supervision, .induction, .recording, .partnership, .behaviour, .dataProtection, .grievance: []
        }
    }

    /// Who is asked to read and sign it. The registered person may ask more people when a version is issued, never fewer.
    public var readers: Set<PolicyReaders> {
        switch self {
        case .parentsAgreement: [.parents]
        case .visitorsAgreement: [.visitors]
        case .staffing, .supervision, .dataProtection, .grievance, .privacyNotice: [.staff]
        // For whoever asks, and for the desk: nobody is made to sign them.
        case .processingRecord, .impactAssessment: []
        case .induction: [.staff, .volunteers, .students]
        case .partnership, .complaints: [.staff]
        default: PolicyReaders.team
        }
    }
}

/// The people whom a policy concerns (P2, B1).
public enum PolicyReaders: String, CaseIterable, Sendable {
    case staff, volunteers, students, committee, parents, visitors

    public static let team: Set<PolicyReaders> = [.staff, .volunteers, .students, .committee]

    /// The group that somebody of a capacity belongs to.
    public init(_ capacity: Capacity) {
        switch capacity {
        case .staff, .agency: self = .staff
        case .volunteer: self = .volunteers
        case .student: self = .students
        case .committee: self = .committee
        case .parent: self = .parents
        case .family, .officer, .household: self = .visitors
        }
    }

    /// As a register keeps them: "staff volunteers".
    public static func text(_ readers: Set<PolicyReaders>) -> String {
        allCases.filter(readers.contains).map(\.rawValue).joined(separator: " ")
    }

    public static func read(_ text: String) -> Set<PolicyReaders> {
        Set(text.split(separator: " ").compactMap { PolicyReaders(rawValue: String($0)) })
    }
}
