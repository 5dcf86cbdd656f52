extension PageRisk {
    /// Where a new assessment begins (N3, N4, N5): what is true of most pages, to be changed and added to. For Gatepost's own
    /// page each control names the rule that carries it out; elsewhere people carry it out by hand.
    /// - Parameters:
    ///   - owner: who sees to the controls at first.
    ///   - reviewOn: at most a year ahead.
    public static func standard(for network: Network, owner: String, reviewOn: Day) -> [PageRisk] {
        (network == .gatepost ? ours : elsewhere).map { line in
            PageRisk(
                line.area, risk: line.risk, who: line.who, control: line.control, rule: line.rule, residual: line.residual, owner: owner,
                reviewOn: reviewOn)
        }
    }

    private struct Line {
        let area: RiskArea
        let risk, who, control: String
        var rule: Rule?
        var residual = ResidualRisk.low
    }

    private static let ours: [Line] = [
        Line(
            area: .publicAndChildren, risk: "A picture is shown that a family did not agree to.", who: "Children and their families",
            control: "A picture goes out only with live permission for everybody in it. Withdrawing it takes the picture down at once.",
            rule: .consentCovers),
        Line(
            area: .publicAndChildren, risk: "A child can be identified or found from words, faces or details in a picture.",
            who: "Children, most of all those who are protected",
            control: "Every face is named or destroyed in the pixels. Two people check each picture for badges, addresses and screens.",
            rule: .everyFaceAccountedFor),
        Line(
            area: .publicAndChildren, risk: "A picture is copied and passed on outside the page.", who: "Children and their families",
            control: "Members sign not to share. Each picture is marked for whoever looks at it, so that a copy can be traced.",
            rule: .agreementSigned, residual: .medium),
        Line(
            area: .staff, risk: "A member of staff is contacted or approached through the page.", who: "Staff, volunteers and students",
            control: "The page speaks as the setting. There are no private messages, and contact details are stopped in words.",
            rule: .wordsPass),
        Line(
            area: .staff, risk: "Somebody posts in haste, or before they are vetted and trained.", who: "Whoever posts",
            control: "A second designated person, vetted and trained, approves each post.", rule: .secondPerson),
        Line(
            area: .reputation, risk: "Something careless or unkind appears in the setting’s name.", who: "The setting and everybody in it",
            control: "Words are checked before they go out, and doubtful comments wait for the office.", rule: .wordsPass),
    ]

    private static let elsewhere: [Line] = [
        Line(
            area: .publicAndChildren, risk: "A child is shown or named to the public.", who: "Children and their families",
            control: "Only pictures prepared by the publish kit go there: everybody in them has permission for public social media.",
            residual: .medium),
        Line(
            area: .publicAndChildren, risk: "Visitors post, tag or send messages that nobody sees.", who: "Children, families and visitors",
            control: "Visitors’ posts, tags and messages are switched off; the settings are checked on a schedule.", residual: .medium),
        Line(
            area: .staff, risk: "Personal accounts of staff are linked with the page.", who: "Staff, volunteers and students",
            control: "The account belongs to the setting’s shared mailbox, and everybody signs the code of conduct.", residual: .medium),
        Line(
            area: .reputation, risk: "Something careless, unkind or false appears on the page or under it.",
            who: "The setting and everybody in it",
            control: "Two administrators; a profanity filter at its strongest; a look at its content every week.", residual: .medium),
    ]
}
