extension Clause {
    /// S: a nursery's policy for its closed page.
    static let closedPagePolicy: [Row] = [
        Row(
            ids: ["S1"], kinds: [.enforced],
            demand: "Posts and pictures of activities, reminders and links to best practice.",
            how: "B12."),
        Row(
            ids: ["S2"], kinds: [.enforced],
            demand: "Prior written permission before posting any image of a child.",
            how: """
                Consent per child and purpose, signed online or scanned from paper; every face in a photograph is a consented person or is \
                hidden; any "no" or protective marker wins; withdrawal takes effect on everything published, at once.
                """),
        Row(
            ids: ["S3"], kinds: [.enforced],
            demand: "Nobody else posts: the designated person or management.",
            how: "Parents and visitors have no way to post or to upload a picture to the page."),
        Row(
            ids: ["S4"], kinds: [.enforced],
            demand: "Closed: only parents, carers and invited others view and comment.",
            how: "D14, D16; invited family view under a parent's sponsorship and a manager's approval."),
        Row(
            ids: ["S5"], kinds: [.workflow],
            demand: "Comments on all posts are monitored and concerns addressed at once.",
            how: """
                Text guard holds doubtful comments; each comment is seen by a monitor; any member can report one; reported ones hide until \
                decided.
                """),
        Row(
            ids: ["S6"], kinds: [.record],
            demand: """
                Staff on personal sites: do not name the setting, comment on work, message parents; send questions to the manager; keep \
                posts professional.
                """,
            how: "Code of conduct (N27); the closed page offers \"Ask the office\" so there is somewhere proper to send people."),
        Row(
            ids: ["S7"], kinds: [.workflow],
            demand: "Worrying comments or questions are reported to the manager or lead.",
            how: "One tap from the comment or the question, context attached."),
        Row(
            ids: ["S8", "S9"], kinds: [.record],
            demand: "Staff behaviour and whistle-blowing policies apply; breaches are disciplinary.",
            how: "Linked policies; outcome of a concern can record it."),
        Row(
            ids: ["S10"], kinds: [.enforced],
            demand: "All electronic contact is through official channels.",
            how: "\"Ask the office\": a thread per question, owned by the office team, answered as the setting."),
        Row(
            ids: ["S11"], kinds: [.record],
            demand: "Parents and visitors do not post about any child.",
            how: "Parents' and visitors' agreements; text guard on comments; concern route for what happens elsewhere."),
        Row(
            ids: ["S12"], kinds: [.record],
            demand: "No friend requests to staff.",
            how: "Parents' agreement; nothing in Gatepost offers one."),
        Row(
            ids: ["S13"], kinds: [.enforced],
            demand: "No screenshots or sharing.",
            how: """
                Pictures are marked for the person viewing them, visibly and invisibly, so a leak can be traced; downloads are off; the \
                agreement says so.
                """),
        Row(
            ids: ["S14"], kinds: [.enforced],
            demand: "No posting of supplied pictures with other children in them.",
            how: "A family's own-child keepsake contains only pictures in which every other person is hidden."),
        Row(
            ids: ["S15"], kinds: [.workflow],
            demand: "Concerns go through the official procedures (partnership with parents, complaints, grievance).",
            how: "B4, with complaint clocks (28 days under the EYFS; 30-day acknowledgement for data protection); linked policies."),
    ]
}
