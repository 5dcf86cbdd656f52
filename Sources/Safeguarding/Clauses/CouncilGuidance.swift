extension Clause {
    /// D: a council's guidance on developing a social-networking procedure.
    static let councilGuidance: [Row] = [
        Row(
            ids: ["D1"], kinds: [.record],
            demand: """
                Staff understand the duty to protect children's privacy and handle their information confidentially (EYFS 3.78 \
                childminders, 3.79 group provision).
                """,
            how: """
                The setting's type (childminder or group) picks the statutory reference shown in its policy; every member of staff \
                acknowledges the current version before any posting right is live.
                """),
        Row(
            ids: ["D2"], kinds: [.record],
            demand: "Social-networking guidance is given in the contract, the handbook and induction.",
            how: """
                Induction checklist per person with these three items, each dated and countersigned; an unfinished one shows on the \
                manager's desk.
                """),
        Row(
            ids: ["D3"], kinds: [.workflow],
            demand: "Consequences of bringing the role into disrepute, and of cyber-bullying, are set out.",
            how: """
                Policy section that must be present before a version can be issued; both are concern categories that lead into the \
                disciplinary and allegations path.
                """),
        Row(
            ids: ["D4"], kinds: [.record],
            demand: "Staff know to keep privacy settings that limit who sees personal information.",
            how: "Declaration, renewed at least yearly, for each network the person says they use."),
        Row(
            ids: ["D5", "D6"], kinds: [.shown],
            demand: "The GOV.UK online-safety publications for practitioners and for managers are to hand.",
            how: "Guidance shelf; practitioner and manager links on the pages where each works; link and date last checked are editable."),
        Row(
            ids: ["D7"], kinds: [.enforced, .record],
            demand: "Confidentiality is kept by staff on social networks.",
            how: """
                Here: the text guard stops children's full names, family names, addresses and contact details from leaving in a post or \
                comment. Elsewhere: signed in the code, declared yearly.
                """),
        Row(
            ids: ["D8"], kinds: [.enforced, .record],
            demand: "Staff do not invite parents and families as friends.",
            how: """
                Here: no follow, friend or private link between people exists. Elsewhere: undertaking in the code; existing friendships \
                are declared (P7).
                """),
        Row(
            ids: ["D9"], kinds: [.enforced],
            demand: "Practitioners know which media may be uploaded.",
            how: "Photo checklist at the moment of upload; what the setting allows is a stated photo policy (N12, B13)."),
        Row(
            ids: ["D10"], kinds: [.workflow],
            demand: "Practitioners know whom to tell about potentially illegal material.",
            how: """
                "Report illegal material" on every photo, post and comment: freezes it where it is, shows who to call, and forbids \
                screenshots, copying and forwarding (copying an indecent image is itself an offence).
                """),
        Row(
            ids: ["D11"], kinds: [.workflow],
            demand: "Whistle-blowing route with Ofsted's line; the LADO and MASH contacts for intrusive images.",
            how: """
                Whistle-blowing channel, anonymous if wanted; referral directory per locality, each entry with owner and date last \
                verified. A report of intrusive images opens two tasks that must be closed, LADO and MASH, each with time and reference or \
                a signed reason.
                """),
        Row(
            ids: ["D12", "D13"], kinds: [.enforced, .record],
            demand: "Professional conduct; nobody is put in a vulnerable position.",
            how: """
                Here: no one-to-one channel exists; every message to or from a family is seen by the office team; contact outside working \
                hours can be held until morning. Elsewhere: the code, and a self-report (N32).
                """),
        Row(
            ids: ["D14"], kinds: [.enforced],
            demand: "Is the setting's page closed?",
            how: "Always closed: no public page, no search engine, no link that works without signing in."),
        Row(
            ids: ["D15"], kinds: [.record],
            demand: "How it is managed and by whom.",
            how: "The page names its content managers and their deputies, with dates."),
        Row(
            ids: ["D16"], kinds: [.workflow],
            demand: "How parents are invited and by whom.",
            how: "Single-use invitation tied to a child, with who invited whom and when."),
        Row(
            ids: ["D17"], kinds: [.enforced],
            demand: "Access is cancelled once the child has left.",
            how: """
                A last day on the child: at its end sessions, media links, subscriptions and invitations of carers with no other child \
                there die together.
                """),
        Row(
            ids: ["D18"], kinds: [.workflow],
            demand: "Content is monitored.",
            how: "N13."),
        Row(
            ids: ["D19"], kinds: [.enforced],
            demand: "Consent is sought where photographs include their children.",
            how: "S2."),
        Row(
            ids: ["D20"], kinds: [.workflow],
            demand: """
                Reviewed at least annually. (D1 to D19 are also the contents that the written procedure must have: each is a must-have \
                section of the policy builder.)
                """,
            how: """
                Next review date at most 12 months after issue; reminders at 60, 30 and 7 days; overdue shows as a breach on the assurance \
                page.
                """),
        Row(
            ids: ["D21"], kinds: [.record],
            demand: "Signed by the registered person, with reviewed date and next due date.",
            how: "Typed signature by the person holding that designation, bound to the version's content hash."),
        Row(
            ids: ["D22"], kinds: [.workflow],
            demand: "Staff are informed of changes.",
            how: "Issuing a version asks every affected person to read it, shows what changed, and records the acknowledgement."),
        Row(
            ids: ["D23"], kinds: [.record],
            demand: """
                Linked policies: safeguarding, staffing, supervision, induction, recording, partnership with parents, whistle-blowing.
                """,
            how: "The policy register links policies to each other and shows which are missing or overdue."),
        Row(
            ids: ["D24"], kinds: [.shown],
            demand: "Guidance only: legislation changes.",
            how: "Each statutory reference carries the edition it was checked against and a \"recheck\" date."),
    ]
}
