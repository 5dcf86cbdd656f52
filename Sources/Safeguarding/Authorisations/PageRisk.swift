/// Whom or what a page can harm: each has to be thought about before a page opens (N3, N4, N5).
public enum RiskArea: String, CaseIterable, Sendable {
    case staff, publicAndChildren, reputation

    /// The clause that asks for it.
    public var clause: String {
        switch self {
        case .staff: "N3"
        case .publicAndChildren: "N4"
        case .reputation: "N5"
        }
    }
}

/// How much is left of a risk once its control is in place.
public enum ResidualRisk: String, CaseIterable, Sendable {
    case low, medium, high
}

/// One line of a page's risk assessment.
public struct PageRisk: Hashable, Sendable {
    public var area: RiskArea
    public var risk: String
    /// Who could be harmed.
    public var who: String
    public var control: String
    /// The rule of the gate that carries the control out, where one does.
    public var rule: Rule?
    public var residual: ResidualRisk
    /// Who sees to the control.
    public var owner: String
    public var reviewOn: Day

    public init(
        _ area: RiskArea, risk: String, who: String, control: String, rule: Rule? = nil, residual: ResidualRisk = .low, owner: String,
        reviewOn: Day
    ) {
        self.area = area
        self.risk = risk
        self.who = who
        self.control = control
        self.rule = rule
        self.residual = residual
        self.owner = owner
        self.reviewOn = reviewOn
    }

    public func refusals(on today: Day) -> [Refusal] {
        ("risk" as Field).refusals(of: risk, most: 500) + ("who" as Field).refusals(of: who, most: 200)
            + ("control" as Field).refusals(of: control, most: 500) + ("owner" as Field).refusals(of: owner, most: 120)
            + (reviewOn <= today || reviewOn > today.adding(years: 1) ? [.dayOutOfRange("review_on")] : [])
    }
}

extension Rule {
    /// Rules that can stand behind a control: what the gate asks of every post, picture and comment.
    public static let controls: [Rule] = [
        .secondPerson, .consentCovers, .everyFaceAccountedFor, .wordsPass, .photoPolicy, .pictureChecked, .everybodyBack, .readyToApprove,
        .twoReady, .isMember, .agreementSigned, .audienceChosen, .holdsDuty, .sharedMailbox, .strongPassword, .twoToLoosen,
    ]
}
