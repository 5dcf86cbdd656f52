// The data-protection impact assessment (UK GDPR, article 35): children, pictures and marks are reasons enough for one.
extension PolicyTexts {
    static func impactAssessment(_ of: PolicyBasis) -> [PolicySection] {
        let use = of.use
        return [
            PolicySection(
                "why", "Why this is assessed", ["P13"],
                """
                \(of.setting) uses a new technology for information about children, who cannot speak for themselves. Article 35 of the UK GDPR asks \
                for an assessment beforehand, and article 8 of the Human Rights Act 1998 for respect of private and family life.
                """),
            PolicySection(
                "what", "What is done", ["P13"], isFilled: true,
                """
                A closed page for families, with pictures that two people have checked; permissions; records of who cares for a child; records of \
                the team; concerns. \(use.hasRelatives ? "Relatives look on whom a parent invited and a manager let in. " : "")\
                \(use.networks.isEmpty ? "There is no page elsewhere." : "There are pages elsewhere: \(use.networks.map(\.textName).joined(separator: ", ")).")

                \(processorLines(use))
                """),
            PolicySection(
                "needed", "Whether it is needed, and in proportion", ["P13"], isFilled: true,
                """
                Families are told about their child’s day. A notice on a wall or a public network would tell more people and protect less. Only what \
                is needed is kept, and for as long as this:

                \(kindLines(use, [.posts, .leaversPictures, .children, .consents, .families]))
                """),
            PolicySection(
                "risks", "Risks to children and families, and what is done about them", ["P13"],
                """
                - A picture gets out: nobody but invited people sees the page, pictures are never sent by a bare link, and each copy is marked.
                - A child who has to be hidden is found through a picture: markers stop the camera, the name and the picture; nothing says where a \
                child is.
                - Somebody sees what is not for them: who may see what is asked at each request, and everything is in the log.
                - Somebody collects pictures: opening far more than is usual stops them, and the office is told.
                - The records are stolen or lost: they are sealed, keys are elsewhere, and backups are tried out.
                - Something is kept for too long: each kind of record has its time, and what goes is announced.
                """),
            PolicySection(
                "marks", "Marking pictures for whoever looks", ["P13", "S13"],
                """
                - What: a line that can be read and a pattern that cannot be seen, in each large picture, standing for one membership.
                - Why: a leaked picture of somebody else’s child can do lasting harm, and families are safer when it can be found out who passed it on.
                - What it takes from people: a copy cannot be nobody’s. No place, device or time is in it, and it is not read unless a copy leaked.
                - Less would not do: a line alone is cut off in seconds.
                - What keeps it in bounds: only those who run the setting and the safeguarding leads can trace, it is in the log before any name is \
                shown, the chance of a mistake is shown, and nobody is judged by it alone.
                - People are told: in the privacy notice, and in the line itself.
                """),
            PolicySection(
                "faces", "Finding faces", ["P13"],
                """
                A program on our own machine finds where faces are, so that none is overlooked. It keeps rectangles. It makes no template, recognises \
                nobody and sends nothing away, so it is no biometric identification.
                """),
            PolicySection(
                "photographs", "The photo policy", ["P13", "N12"], isFilled: true,
                """
                It was chosen as: \(photoPolicyWords(use.photoPolicy)). Making it less strict takes two people, and this assessment is looked at again.
                """),
            PolicySection(
                "outcome", "What we conclude", ["P13"],
                """
                With these measures the risk that is left is low, and smaller than with the ways in which settings share pictures otherwise. It is \
                looked at again each year, and whenever something new is turned on.
                """),
        ]
    }

    private static func photoPolicyWords(_ policy: PhotoPolicy) -> String {
        switch policy {
        case .noChildren: "no children in pictures"
        case .noFaces: "no faces of children"
        case .facesWithConsent: "faces with permission, every other face hidden"
        }
    }
}
