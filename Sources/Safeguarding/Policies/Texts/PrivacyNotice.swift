// What families and staff are told about information on them. Sections that say how things are set up fill themselves.
extension PolicyTexts {
    static func privacyNotice(_ of: PolicyBasis) -> [PolicySection] {
        let use = of.use
        return [
            PolicySection(
                "who", "Who we are", ["P13"], isFilled: true,
                """
                \(of.setting) decides why and how information about you is used: it is the controller.\
                \(use.mailbox.isEmpty ? "" : " You reach us at \(use.mailbox).")\(use.phone.isEmpty ? "" : " Our telephone number is \(use.phone).")\
                \(use.isPublicBody ? " We are run by a public body, so the Freedom of Information Act 2000 applies to us too." : "")
                """),
            PolicySection(
                "law", "The law", ["P13", "D1"],
                """
                We keep to the UK General Data Protection Regulation and the Data Protection Act 2018, as changed by the Data (Use and Access) Act \
                2025, and to the Human Rights Act 1998, which protects private and family life.
                """),
            PolicySection(
                "what", "What we hold, why, and for how long", ["P13"], isFilled: true,
                """
                The times are mostly customary: the law seldom names one. You can ask us about each.

                \(kindLines(use, [.children, .consents, .leaversPictures, .posts, .comments, .events, .questions, .attendance, .relatives, .families, .invitations, .agreements, .letters, .devices, .dataRequests]))
                """),
            PolicySection(
                "safeguarding", "Keeping children safe", ["P13", "N24"], isFilled: true,
                """
                Records about the safety of a child do not rest on consent, because nobody may be able to stop us from protecting a child. They \
                are kept for longer, and never deleted without a person’s decision.

                \(kindLines(use, [.protection, .concerns, .allegations, .complaints]))
                """),
            PolicySection(
                "pictures", "Pictures, and the mark in them", ["P13", "S2", "N12"], isFilled: true,
                """
                \(photoWords(use.photoPolicy)) You can say no at any time, and it works at once.

                Faces are found by a program on our own machine, which keeps where a face is and never whose it is. A person says who is in a \
                picture.

                Each large picture that somebody opens carries a mark that stands for them: a line that can be read, and a pattern that cannot be \
                seen. If a picture is passed on, we can find from whose copy it came. We do this to protect the children in it, and nobody is \
                watched by it: the mark is read only when a copy has leaked.
                """),
            PolicySection(
                "staff", "If you work here", ["P13"], isFilled: true,
                kindLines(use, [.vetting, .staffRecords, .team, .agreements, .conduct])),
            PolicySection(
                "others", "Who else has it", ["P13"], isFilled: true,
                """
                We sell nothing, show no advertisements and send nothing to anybody for their own use. These handle information for us, or get it \
                where it has to be:

                \(processorLines(use))
                - The police, the council’s children’s services, Ofsted and the Disclosure and Barring Service, where a child’s safety or the law \
                demands it.
                """),
            PolicySection(
                "rights", "Your rights", ["P13"],
                """
                - You can ask what we hold about you or your child, and get a copy within a month.
                - You can have it put right, and ask us to delete it or to stop using it. Some records we have to keep, and then we say which and \
                for how long.
                - Where we rely on your consent, you can take it back.
                - Nothing about you or your child is decided by a machine alone.
                """),
            PolicySection(
                "complain", "If you are not happy with us", ["P13", "S15"],
                """
                Please tell us first, under “Raise a concern”: choose “A complaint about my information”. We tell you within 30 days that we have it, \
                look into it without delay and tell you what we found. You can also turn to the Information Commissioner’s Office at any time: \
                ico.org.uk, telephone 0303 123 1113.
                """),
        ]
    }

    /// One line for each kind of record: what it is, how long, on what basis.
    static func kindLines(_ use: InformationUse, _ kinds: [KeptKind]) -> String {
        kinds.map { kind in
            "- \(kind.title). How long: \(use.schedule.words(kind)). Basis: \(kind.basis(isPublicBody: use.isPublicBody).words)."
        }.joined(separator: "\n")
    }

    /// Those who handle information besides the setting itself, as this installation is set up.
    static func processorLines(_ use: InformationUse) -> String {
        var lines = ["- The machine that Gatepost runs on, and whoever looks after it."]
        if let host = use.installation.mailHost {
            lines.append("- The mail server \(host): addresses, and letters that say that there is something to see and never what.")
        }
        if let host = use.installation.bucketHost {
            lines.append("- The store \(host): pictures and papers, sealed so that it cannot open them.")
        }
        if use.installation.hasSecondCopy { lines.append("- A second place for backups, which are sealed.") }
        if use.usesMessages {
            lines.append(
                "- The makers of browsers (Google, Mozilla, Apple, Microsoft), for people who turned messages on: encrypted, so that they cannot read them."
            )
        }
        if !use.networks.isEmpty {
            lines.append(
                "- Other networks where we have a page: \(use.networks.map(\.textName).joined(separator: ", ")). Nothing goes there from Gatepost by itself."
            )
        }
        return lines.joined(separator: "\n")
    }

    private static func photoWords(_ policy: PhotoPolicy) -> String {
        switch policy {
        case .noChildren: "Our photo policy is that no children are in pictures on our page."
        case .noFaces: "Our photo policy is that no face of a child can be seen on our page."
        case .facesWithConsent: "A child’s face is shown on our page only with permission, and is hidden in the picture itself without it."
        }
    }
}
