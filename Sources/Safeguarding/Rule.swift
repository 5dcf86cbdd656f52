/// Every rule that the gate can apply. The list is the one source for refusals on screen,
/// the assurance board, and the test that proves each rule.
public enum Rule: String, CaseIterable, Sendable {
    // The asker
    case holdsDuty
    case isMember
    case agreementSigned
    case notOneself
    case notOwnChild
    // The team
    case dutyFits
    case someoneLeads
    case roomEmpty
    case boundariesKept
    case countersigned
    // The post
    case wordsPass
    case everyFaceAccountedFor
    case consentCovers
    case photoPolicy
    case pictureChecked
    case picturesReady
    case nobodyUnsure
    case everybodyBack
    case audienceChosen
    case secondPerson
    case readyToApprove
    case approvedAsSeen
    case twoReady
    case loneChildminder
    case inState
    // The page itself
    case pageAuthorised
    case risksAssessed
    case administratorsNamed
    case pageDecided
    case timeBoxed
    // Protection
    case authorityProven
    case twoToLoosen
    // Talk
    case commentsOpen
    case commentingAllowed
    // Monitoring
    case everythingSeen
    // The office
    case questionOpen
    // Conduct
    case conductInOrder
    case appealOnce
    // Accounts
    case sharedMailbox
    case workAddress
    case strongPassword
    case secondFactor
    case invitationOpen
    case grownUp
    case sponsored
    case ownDevice
    // Policies
    case policyComplete
    case reviewedYearly
    case wholeTextOpened
    // Concerns
    case concernInOrder
    case outsideLead
    case keptForProof
    // Information about people
    case retentionKept
    case breachInOrder
    // Assurance
    case sheetAsSeen
    case inspectionEnds
    // Data protection
    case requestInOrder
    // Everything
    case filledIn
    case current

    /// The clauses of the register that this rule enforces.
    public var clauses: [String] {
        switch self {
        case .holdsDuty: ["S3", "P2", "D15", "B12"]
        case .isMember: ["D14", "S4", "D17"]
        case .agreementSigned: ["B6", "S11"]
        case .notOneself: ["N28"]
        case .notOwnChild: ["P7"]
        case .dutyFits: ["P2", "S3"]
        case .someoneLeads: ["D15", "N10"]
        case .roomEmpty: []
        case .boundariesKept: ["P7", "P12", "N25"]
        case .countersigned: ["D2"]
        case .wordsPass: ["D7", "P6", "P8", "B2", "B3", "N29", "S11"]
        case .everyFaceAccountedFor: ["S2", "P11"]
        case .consentCovers: ["S2", "D19", "P11"]
        case .photoPolicy: ["N12", "D9"]
        case .pictureChecked: ["B13", "D9"]
        case .picturesReady: ["B2"]
        case .nobodyUnsure: ["B14"]
        case .everybodyBack: ["B2"]
        case .audienceChosen: ["P5", "B2"]
        case .secondPerson, .approvedAsSeen, .loneChildminder: ["N28"]
        case .readyToApprove: ["N7", "N8", "B8"]
        case .twoReady: ["N8"]
        case .inState: ["N28"]
        case .pageAuthorised: ["N34"]
        case .risksAssessed: ["N3", "N4", "N5"]
        case .administratorsNamed: ["N34"]
        case .pageDecided: ["N34", "B11"]
        case .timeBoxed: ["B11"]
        case .authorityProven: ["S2", "D19"]
        case .twoToLoosen: ["S2"]
        case .commentsOpen: ["S5", "N8"]
        case .commentingAllowed: ["S5", "N36"]
        case .everythingSeen: ["N13", "D18"]
        case .questionOpen: ["S10"]
        case .conductInOrder, .appealOnce: ["N31"]
        case .sharedMailbox: ["N9"]
        case .workAddress: ["N22"]
        case .strongPassword, .secondFactor: ["P3"]
        case .invitationOpen: ["D16"]
        case .grownUp: ["N38"]
        case .sponsored: ["S4"]
        case .ownDevice: ["P9"]
        case .policyComplete: ["N2", "D20", "D3"]
        case .reviewedYearly: ["D20", "D24", "N35"]
        case .wholeTextOpened: ["N7", "N27"]
        case .concernInOrder: ["B10", "D11"]
        case .outsideLead: ["N24"]
        case .keptForProof: ["D10"]
        case .retentionKept, .breachInOrder: ["P13"]
        case .sheetAsSeen: ["N11"]
        case .inspectionEnds: ["B11"]
        case .requestInOrder: ["P13"]
        case .filledIn, .current: []
        }
    }

    /// Whether an attempt against it belongs in the log (N31), or is only "not ready yet".
    public var isAboutAuthority: Bool {
        switch self {
        case .holdsDuty, .isMember, .notOneself, .notOwnChild, .dutyFits, .secondPerson, .readyToApprove, .authorityProven, .twoToLoosen,
            .pageDecided:
            true
        default: false
        }
    }
}
