extension Clause {
    /// P: a pre-school's policy on social networks. Row P8 speaks for N29 as well.
    static let preSchoolPolicy: [Row] = [
        Row(
            ids: ["P1"], kinds: [.record],
            demand: "Covers any site where people post comments, photographs, videos, forums or documents.",
            how: """
                Register of every network the setting uses, Gatepost's page being only the first; posts may hold photographs, videos and \
                documents under the same rules.
                """),
        Row(
            ids: ["P2"], kinds: [.enforced],
            demand: "Covers staff and volunteers (B1 adds students, N adds committee).",
            how: "Membership kinds: staff, volunteer, student, committee; all pass the same gate."),
        Row(
            ids: ["P3"], kinds: [.enforced],
            demand: "Passwords stay secret.",
            how: "Personal sign-in for everyone, second factor for staff, breached and short passwords refused, no shared account."),
        Row(
            ids: ["P4"], kinds: [.shown],
            demand: "People know how to secure what they use.",
            how: "Sign-in health on the account page: second factor, devices, sessions, with one-tap repair."),
        Row(
            ids: ["P5"], kinds: [.shown],
            demand: "Think before you post; private does not mean uncopied.",
            how: "Pause screen before submission in plain words, with a preview of exactly who will see it and how many."),
        Row(
            ids: ["P6"], kinds: [.enforced, .record],
            demand: "Nothing unsafe, obscene or threatening; no disrepute; criminal, civil and disciplinary consequences are possible.",
            how: "Here: text guard plus approval by a second person. The consequences are stated in the code and on the pause screen."),
        Row(
            ids: ["P7", "P12"], kinds: [.record],
            demand: "Parents are not added on personal accounts; existing relationships are discussed with the manager.",
            how: """
                The setting chooses its rule: never (N25) or declare; declarations of existing relationships are acknowledged by a manager \
                and reviewed yearly; staff and committee who are themselves parents are provided for.
                """),
        Row(
            ids: ["P8", "N29"], kinds: [.enforced],
            demand: "Personal phone numbers and e-mail stay private.",
            how: "Text guard; people's contact details are never shown to another member."),
        Row(
            ids: ["P9"], kinds: [.enforced],
            demand: "Families are contacted professionally, with equipment the setting owns.",
            how: "Posting, approving and answering families needs a device the setting enrolled; a lost one is cut off in one action."),
        Row(
            ids: ["P10"], kinds: [.enforced],
            demand: "Whoever posts is responsible.",
            how: "Author, approver and every edit are recorded even though the page speaks as the setting."),
        Row(
            ids: ["P11"], kinds: [.enforced, .workflow],
            demand: """
                No photographs of staff or of the setting without permission; no breach of confidence; no detrimental remarks about the \
                setting or colleagues, anywhere; breaches may be disciplinary.
                """,
            how: """
                Here: adults in a photograph need permission as children do, and may say no without detriment. Elsewhere: the code, and \
                concern categories that lead to the disciplinary path.
                """),
        Row(
            ids: ["P13"], kinds: [.workflow],
            demand: "Data protection, human rights and freedom of information law.",
            how: """
                Subject-access export, erasure, retention schedule, breach log, FOI export without personal data; references name the law \
                in force (UK GDPR, DPA 2018, the 2025 Act).
                """),
        Row(
            ids: ["P14"], kinds: [.shown],
            demand: "An on-line presence is welcome, within boundaries.",
            how: "Tone of the product: it helps the post get out, and says what is still missing rather than \"denied\"."),
    ]
}
