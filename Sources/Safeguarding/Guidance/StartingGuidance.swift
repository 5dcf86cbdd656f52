extension Guidance {
    /// What the shelf begins with, by a name that stays when its words are changed. Nobody at the setting has looked at any of it
    /// yet, and so it is shown.
    public static let starting: [(key: String, guidance: Guidance)] = practitioners + managers + parents + children + activities

    private static let onlineSafety =
        "https://www.gov.uk/government/publications/safeguarding-children-and-protecting-professionals-in-early-years-settings-online-safety-considerations"

    private static let practitioners: [(key: String, guidance: Guidance)] = [
        (
            "practitioners-online-safety",
            Guidance(
                .practitioners, at: .posts, title: "Online safety in early years: for practitioners",
                address:
                    "\(onlineSafety)/safeguarding-children-and-protecting-professionals-in-early-years-settings-online-safety-guidance-for-practitioners",
                words:
                    "How to protect children and yourself on line: pictures, devices, social networks and what to do when something goes wrong."
            )
        ),
        (
            "eyfs",
            Guidance(
                .practitioners, at: .people, title: "Early years foundation stage statutory framework",
                address: "https://www.gov.uk/government/publications/early-years-foundation-stage-framework--2",
                words: "What every setting in England has to do. There is one edition for group settings and one for childminders.",
                edition: "September 2025", isStatutory: true)
        ),
        (
            "working-together",
            Guidance(
                .practitioners, title: "Working together to safeguard children",
                address: "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
                words: "How everybody who works with children acts together when one may be at risk.", edition: "December 2023",
                isStatutory: true)
        ),
        (
            "information-sharing",
            Guidance(
                .practitioners, at: .permissions, title: "Information sharing: advice for practitioners",
                address: "https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice",
                words: "What may be shared about a child, with whom, and why data protection is no reason to keep a worry to yourself.")
        ),
    ]

    private static let managers: [(key: String, guidance: Guidance)] = [
        (
            "managers-online-safety",
            Guidance(
                .managers, at: .pages, title: "Online safety in early years: for managers",
                address:
                    "\(onlineSafety)/safeguarding-children-and-protecting-professionals-in-early-years-settings-online-safety-considerations-for-managers",
                words: "What to have in place: policy, training, devices, a named lead, and how to answer an incident.")
        ),
        (
            "data-protection",
            Guidance(
                .managers, title: "UK GDPR and the Data Protection Act 2018: for organisations",
                address: "https://ico.org.uk/for-organisations/",
                words:
                    "The law on information about people, children’s pictures included, as the Data (Use and Access) Act 2025 changed it.",
                edition: "2025", isStatutory: true)
        ),
        (
            "dbs",
            Guidance(
                .managers, at: .people, title: "DBS checks: guidance for employers",
                address: "https://www.gov.uk/guidance/dbs-check-requests-guidance-for-employers",
                words: "Which check is for whom, and how the Update Service works.")
        ),
    ]

    private static let parents: [(key: String, guidance: Guidance)] = [
        (
            "ceop-parents",
            Guidance(
                .parents, at: .myChild, title: "CEOP Education: for parents and carers",
                address: "https://www.ceopeducation.co.uk/parents/",
                words:
                    "Short films and plain advice about children on line, from the National Crime Agency. It used to be called Thinkuknow.")
        ),
        (
            "nspcc-online",
            Guidance(
                .parents, title: "NSPCC: keeping children safe online",
                address: "https://www.nspcc.org.uk/keeping-children-safe/online-safety/",
                words: "How to talk about it, how to set up a phone or a tablet, and what to do when you’re worried.")
        ),
        (
            "ceop-report",
            Guidance(
                .parents, title: "CEOP Safety Centre: report it", address: "https://www.ceop.police.uk/Safety-Centre/",
                words: "If somebody behaves towards a child on line as they shouldn’t, tell CEOP. In danger now: 999.")
        ),
        (
            "iwf-report",
            Guidance(
                .parents, title: "Internet Watch Foundation: report a picture", address: "https://report.iwf.org.uk/",
                words: "Sexual pictures of children on line are reported here, without your name if you wish. Never copy or send them.")
        ),
    ]

    private static let children: [(key: String, guidance: Guidance)] = [
        (
            "jessie",
            Guidance(
                .children, title: "Jessie and friends", address: "https://www.ceopeducation.co.uk/4_7/",
                words: "Three stories to watch with a grown-up, about being safe on line. For four to seven.")
        ),
        (
            "childline",
            Guidance(
                .children, title: "Childline", address: "https://www.childline.org.uk/",
                words: "Somebody to talk to, at any hour. It’s free, and it doesn’t show on the phone bill: 0800 1111.")
        ),
    ]

    private static let activities: [(key: String, guidance: Guidance)] = [
        (
            "ask-first",
            Guidance(
                .activities, title: "Ask first",
                words: """
                    Give each child a card with a camera on it. Nobody takes a picture of another child’s model before they asked, \
                    and “no” is a fine answer. Talk about how it feels to be asked.
                    """)
        ),
        (
            "whose-is-it",
            Guidance(
                .activities, title: "Mine to share?",
                words: """
                    Put out things that are everybody’s and things that are somebody’s: a song, a teddy, a home address, a birthday. \
                    Sort them together into “for everybody” and “only for people I trust”.
                    """)
        ),
        (
            "stop-tell",
            Guidance(
                .activities, title: "Stop, put it down, tell",
                words: """
                    Tell a story of a bear who sees something odd on a tablet. At each step the children say what the bear does: \
                    stop, put it down, tell a grown-up. Make it a song with movements.
                    """)
        ),
        (
            "trusted-five",
            Guidance(
                .activities, title: "My five people",
                words: """
                    Draw round a hand. On each finger stands somebody the child can tell anything. Hang the hands where everybody sees them.
                    """)
        ),
    ]
}
