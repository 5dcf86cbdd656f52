extension Clause {
    /// N, first half: a day nursery's policy, built on a county template.
    static let dayNurseryPolicy: [Row] = [
        Row(
            ids: ["N1"], kinds: [.enforced],
            demand: "Members are told of news and events.",
            how: "Feed, events with a calendar subscription per family, notifications that carry no personal data."),
        Row(
            ids: ["N2"], kinds: [.workflow],
            demand: "A template is adapted to the organisation.",
            how: "Policy builder: sections to choose, adapt and order; must-have sections marked; a completeness check."),
        Row(
            ids: ["N3", "N4", "N5"], kinds: [.record],
            demand: "Risks to staff, to the public and children, and to reputation are recognised.",
            how: "Risk assessment of each page: risk, who, control, residual, owner, review date; controls link to live ones."),
        Row(
            ids: ["N6"], kinds: [.workflow],
            demand: "Incidents are dealt with quickly, under child-protection policy.",
            how: "Concern clocks; \"urgent\" alerts the safeguarding leads at once by every route they have."),
        Row(
            ids: ["N7"], kinds: [.enforced],
            demand: "Everybody involved reads and signs acceptable use before starting.",
            how: "Designations stay dormant until signed; the signer must open the whole text."),
        Row(
            ids: ["N8"], kinds: [.enforced],
            demand: "At least two senior staff manage content, vetted (DBS) and trained in child protection.",
            how: """
                Rights are computed live from the registers. With fewer than two qualified, the page pauses: nothing new publishes, and \
                the desk says why.
                """),
        Row(
            ids: ["N9"], kinds: [.enforced],
            demand: "The account belongs to a generic work address, never a person.",
            how: """
                The setting's address must be on its own domain or a declared shared mailbox; personal providers are refused with an \
                explanation.
                """),
        Row(
            ids: ["N10"], kinds: [.enforced],
            demand: "Continuity and monitoring among senior staff; the team speaks, not an individual.",
            how: """
                Posts and answers appear as the setting. Instead of one shared password, each manager signs in personally and any of them \
                can carry on another's work; the departure from the letter is explained.
                """),
        Row(
            ids: ["N11"], kinds: [.enforced],
            demand: """
                Highest privacy; profanity list strong; the public cannot upload photographs or videos; settings printed and reviewed.
                """,
            how: """
                None of these can be loosened. A one-page settings sheet prints for review and is signed off on a schedule; external \
                accounts get the same sheet by hand.
                """),
        Row(
            ids: ["N12"], kinds: [.enforced],
            demand: "Photographs and video of children are discouraged by the safeguarding board.",
            how: "Photo policy per setting: no children; no faces; faces with consent. The strictest is the default."),
        Row(
            ids: ["N13"], kinds: [.workflow],
            demand: """
                A timetable: checked at least weekly for inappropriate content, bad language and safeguarding issues; removed or followed \
                up.
                """,
            how: "Rota; each check walks everything since the last one; sign-off; a missed check escalates."),
        Row(
            ids: ["N14", "N18"], kinds: [.shown],
            demand: "CEOP and Thinkuknow are on the page; people are signposted.",
            how: "Help panel on every page, for parents and, in plain words, for children."),
        Row(
            ids: ["N15"], kinds: [.workflow],
            demand: "Illegal content is reported to the IWF.",
            how: "D10, with IWF's route."),
        Row(
            ids: ["N16", "N17"], kinds: [.shown],
            demand: "Staff know the policies, the safeguarding lead, and how to report.",
            how: "Name, photo-free card and phone of the lead and deputy on every page; report in two taps."),
        Row(
            ids: ["N33"], kinds: [.workflow],
            demand: "Any safeguarding concern, about a child or a colleague, goes to the safeguarding lead.",
            how: "Concerns route to the lead and deputy (or whoever is next, N24) with receipt and clock."),
        Row(
            ids: ["N19"], kinds: [.workflow],
            demand: "At least two people on Thinkuknow (online-safety) training, refreshed.",
            how: "Training register with minimum numbers per course and expiry; falling below shows on assurance."),
    ]
}
