extension Clause {
    /// N, second half: the same nursery's training, code of conduct and request to create a page.
    static let dayNurseryConduct: [Row] = [
        Row(
            ids: ["N20", "N21"], kinds: [.record],
            demand: "Personal settings at maximum; no link between personal and setting accounts.",
            how: "D4 declaration."),
        Row(
            ids: ["N22"], kinds: [.enforced],
            demand: "Professional e-mail addresses with the public.",
            how: """
                Families see only the setting's declared shared mailbox. Staff sign in with an address at a declared domain or, where a \
                small setting has none, a username given by the setting.
                """),
        Row(
            ids: ["N23"], kinds: [.shown],
            demand: "Children are helped to use technology safely and know what to do.",
            how: "Child-friendly help page; activity ideas on the guidance shelf."),
        Row(
            ids: ["N24"], kinds: [.workflow],
            demand: "Misuse is reported to the lead at once; allegations procedure; incident forms.",
            how: "Incident form; allegation path names LADO; anyone named in it is shut out of it, managers and leads included."),
        Row(
            ids: ["N25"], kinds: [.enforced, .record],
            demand: "No accepting, requesting or following parents or relatives, by staff, committee, volunteers or students.",
            how: "Here: D8. Elsewhere: the never rule of P7, with its declared exceptions."),
        Row(
            ids: ["N26"], kinds: [.shown],
            demand: "Useful links.",
            how: "Referral directory (D11)."),
        Row(
            ids: ["N27"], kinds: [.record],
            demand: "Everyone signs the code of conduct, printing name and date.",
            how: "Versioned signature; printable."),
        Row(
            ids: ["N28"], kinds: [.enforced],
            demand: "The designated people approve all posts before publication.",
            how: """
                Two people, never the same one; no bypass for anybody; approval is of exact text, pictures and subjects; an edit voids it.
                """),
        Row(
            ids: ["N30"], kinds: [.enforced],
            demand: "Respectful, transparent, open to scrutiny.",
            how: "Append-only, hash-chained audit log which can be verified without Gatepost."),
        Row(
            ids: ["N31"], kinds: [.workflow],
            demand: "Only the responsible people have access; exceptions are reported immediately to the line manager.",
            how: """
                Each member of staff has a line manager on record; a refused attempt at a managed action, or access by somebody outside \
                the named people, tells that line manager at once (or the next one, if it is about them).
                """),
        Row(
            ids: ["N32"], kinds: [.workflow],
            demand: """
                A person who may have compromised their own or the setting's standing, or sees that a user has, reports it immediately to \
                the line manager.
                """,
            how: "\"Something I did\" and \"something a member did\" reports, to the line manager at once."),
        Row(
            ids: ["N34"], kinds: [.workflow],
            demand: """
                A request to create a page: name, team, service, lead contact and their position, e-mail, phone and address, audience, \
                purpose, aims, objectives, evaluation, at least two and up to three administrators with name, position, work e-mail, phone \
                and line manager; service manager's yes or no, signature and date.
                """,
            how: """
                The same form, for the Gatepost page and for any outside page; a page without a live authorisation does not open; a \
                decision names who and when; evaluation comes due.
                """),
        Row(
            ids: ["N35"], kinds: [.workflow],
            demand: "Reviewed yearly or as technology and procedure change.",
            how: "D20; a \"review early\" reason."),
        Row(
            ids: ["N36"], kinds: [.enforced],
            demand: "Comments and likes are professional.",
            how: "Staff comment only as the setting, through approval where set."),
        Row(
            ids: ["N37"], kinds: [.record],
            demand: """
                Personal statuses and pictures reflect professional standing; the setting's content is never shared to personal accounts.
                """,
            how: "Code and yearly declaration; pictures are marked for the viewer (S13), staff included; concern route."),
        Row(
            ids: ["N38"], kinds: [.workflow],
            demand: "Contact with young people on line is professional, and they are protected.",
            how: """
                Members are 18 or over; a parent under 18 may join, the safeguarding lead is told and agrees how; nobody can find or \
                message another member.
                """),
    ]
}
