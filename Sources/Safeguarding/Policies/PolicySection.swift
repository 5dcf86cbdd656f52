/// A section that a policy may have: our own words to begin with, which a setting adapts (N2).
public struct PolicySection: Hashable, Sendable {
    /// Its name within the policy, the same in every version, so that versions can be compared.
    public let name: String
    public let heading: String
    /// The clauses that demand it, or that it carries.
    public let clauses: [Clause.ID]
    /// A version cannot be issued without it (D20).
    public let isMustHave: Bool
    /// Plain text: a line that begins with `- ` is an item of a list, an empty line ends a paragraph.
    public let words: String
    /// It says how things are set up, and is written anew each time a version is begun (P13).
    public let isFilled: Bool

    init(_ name: String, _ heading: String, _ clauses: [Clause.ID], mustHave: Bool = true, isFilled: Bool = false, _ words: String) {
        self.name = name
        self.heading = heading
        self.clauses = clauses
        isMustHave = mustHave
        self.isFilled = isFilled
        self.words = words
    }
}

/// What a starting text is filled in with.
public struct PolicyBasis: Hashable, Sendable {
    public let setting: String
    public let kind: SettingKind
    /// Whose safeguarding contacts apply, as "Doncaster".
    public let locality: String
    /// What is turned on, and how long things are kept.
    public var use: InformationUse

    public init(setting: String, kind: SettingKind, locality: String, use: InformationUse = InformationUse()) {
        self.setting = setting
        self.kind = kind
        self.locality = locality
        self.use = use
    }
}

extension PolicyKind {
    /// Our starting text, section by section; none for a policy that a setting writes or keeps by itself.
    public func sections(for basis: PolicyBasis) -> [PolicySection] {
        switch self {
        case .socialNetworking: PolicyTexts.socialNetworking(basis)
        case .codeOfConduct: PolicyTexts.codeOfConduct(basis)
        case .acceptableUse: PolicyTexts.acceptableUse(basis)
        case .parentsAgreement: PolicyTexts.parentsAgreement(basis)
        case .visitorsAgreement: PolicyTexts.visitorsAgreement(basis)
        case .photographs: PolicyTexts.photographs(basis)
        case .whistleBlowing: PolicyTexts.whistleBlowing(basis)
        case .complaints: PolicyTexts.complaints(basis)
        case .allegations: PolicyTexts.allegations(basis)
        case .privacyNotice: PolicyTexts.privacyNotice(basis)
        case .processingRecord: PolicyTexts.processingRecord(basis)
        case .impactAssessment: PolicyTexts.impactAssessment(basis)
        case .safeguarding, .staffing, .supervision, .induction, .recording, .partnership, .behaviour, .dataProtection, .grievance: []
        }
    }
}

/// Our own words, one policy to a file.
enum PolicyTexts {}
