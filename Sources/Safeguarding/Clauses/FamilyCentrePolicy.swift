extension Clause {
    /// B: the policy of a family centre that a council runs.
    static let familyCentrePolicy: [Row] = [
        Row(
            ids: ["B1"], kinds: [.record],
            demand: "Staff, volunteers and students keep professional boundaries at work and in their own time.",
            how: "P2, N27."),
        Row(
            ids: ["B2"], kinds: [.enforced],
            demand: "No direct or indirect identification of families or staff.",
            how: """
                Text guard; image metadata removed; prompts about badges, addresses and screens; audience limited to the child's own room \
                where set.
                """),
        Row(
            ids: ["B3"], kinds: [.enforced],
            demand: "No disrepute.",
            how: "P6."),
        Row(
            ids: ["B4"], kinds: [.workflow],
            demand: "Parents take concerns to the manager, not to social media.",
            how: "\"Raise a concern\" on every page; acknowledged at once, answered against a clock."),
        Row(
            ids: ["B5"], kinds: [.workflow],
            demand: "Parents tell the setting of worrying posts by staff elsewhere.",
            how: "Concern with a link, a screenshot and a date seen."),
        Row(
            ids: ["B6"], kinds: [.record],
            demand: "Parents understand that staff keep professional relationships and cannot discuss children on social media.",
            how: """
                Parents' agreement, accepted by version before the page opens. Without it a carer still has an account: notices about \
                their own child, consents, the office and concerns, but not the page.
                """),
        Row(
            ids: ["B7"], kinds: [.workflow],
            demand: "Parents share useful information; the setting assesses it and decides whether to circulate it.",
            how: "\"Share something useful\": goes to the desk, becomes a draft, or is declined with a reason the parent sees."),
        Row(
            ids: ["B8", "B9"], kinds: [.enforced],
            demand: "Code of conduct and information-security policy are adhered to.",
            how: "Both must be signed at their current version for posting rights to be live."),
        Row(
            ids: ["B10"], kinds: [.workflow],
            demand: "The setting deals with concerns about networks.",
            how: "Concern chronology with owner, clock and outcome."),
        Row(
            ids: ["B11"], kinds: [.workflow],
            demand: "The account is approved by the authority, whose communications team administers it.",
            how: """
                Authorisation of a page (N34) can require an outside officer. Two kinds of officer, both scoped and time-boxed: an \
                overseeing officer sees assurance and no child's content; an administering officer may hold the content manager's \
                designation, under the same gate as everybody.
                """),
        Row(
            ids: ["B12"], kinds: [.enforced],
            demand: "Used for activities, services and useful information.",
            how: "Kinds of post: activity, news, event, reminder, resource."),
        Row(
            ids: ["B13"], kinds: [.enforced],
            demand: "Impact considered beforehand; never unclothed or semi-clothed children or adults.",
            how: "Photo checklist answered per photograph by the author and again by the approver."),
        Row(
            ids: ["B14"], kinds: [.workflow],
            demand: "If unsure, the manager or assistant manager is consulted first.",
            how: "\"I'm not sure\" is an answer everywhere: it routes to a manager, and nothing publishes until they decide."),
        Row(
            ids: ["B15"], kinds: [.record],
            demand: "Version, issue date, approving body, next review date on the policy.",
            how: "All on the policy's face, on screen and in print."),
    ]
}
