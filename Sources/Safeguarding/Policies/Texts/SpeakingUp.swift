// Whistle-blowing and allegations: two roads that must not be mistaken for each other, and must not wait.
extension PolicyTexts {
    static func whistleBlowing(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "promise", "Our promise", ["D11", "S8", "S9"],
                """
                Everybody at \(of.setting) is expected to speak up when they see something that is wrong, and is protected by law and by us when they \
                do so in good faith, even if they turn out to be mistaken. Nobody loses a job, hours or goodwill over it. Stopping somebody from \
                speaking up, or paying them back for it, is a disciplinary matter.
                """),
            PolicySection(
                "what", "What to speak up about", ["D11", "N24"],
                """
                - Anything that puts a child, or anybody else, at risk: poor practice, too few staff, a colleague’s behaviour here or on line.
                - Something against the law, or the hiding of it.
                - Misuse of pictures or information about children.

                A complaint about your own employment goes through the grievance procedure instead.
                """),
            PolicySection(
                "inside", "Whom to tell here", ["N33", "D11"],
                """
                Tell the manager or the safeguarding lead, in person or in writing, the same day. If it is about one of them, tell the other, or \
                the registered person. You can do it without giving your name. Write down what you saw or heard, when and where, and do not look \
                into it yourself.
                """),
            PolicySection(
                "outside", "Whom to tell outside", ["D11"],
                """
                You may go outside at any time, and need not tell us first:

                - Ofsted’s whistle-blowing line
                - the local authority’s designated officer (LADO) for \(of.locality), about anybody who works with children
                - the children’s social care team (MASH or its equivalent) for \(of.locality), about a child
                - the NSPCC whistle-blowing advice line
                - the police, and 999 if a child is in danger now

                Their numbers are in our referral directory, each with the day on which somebody last checked it.
                """),
            PolicySection(
                "images", "Intrusive images", ["D10", "D11", "N15"],
                """
                If somebody has taken, kept or passed on an intrusive image of a child, tell the safeguarding lead at once. Do not copy, open or send \
                it. It is always reported to the LADO and to the children’s social care team, and to the police where it may be against the law.
                """),
            PolicySection(
                "next", "What happens then", ["B10", "N6"],
                """
                Whoever you told writes it down, makes sure that children are safe, and tells you within two working days that something is being \
                done. You are told as much of the outcome as other people’s privacy allows. If nothing happens, go outside.
                """),
            PolicySection(
                "privacy", "Your name", ["D11"],
                """
                We do not tell anybody who spoke up unless the law makes us or you agree, and tell you beforehand if we must.
                """),
        ]
    }

    static func allegations(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "scope", "What counts as an allegation", ["N24", "D11"],
                """
                An allegation is any information that somebody who works at \(of.setting), paid or not, has behaved in a way that has harmed a child or \
                may have, may have committed an offence against a child, behaved towards children in a way that shows a risk, or behaved anywhere, \
                on line included, in a way that suggests that they may not be suitable to work with children.
                """),
            PolicySection(
                "first", "The first hour", ["N24", "N33"],
                """
                - Make sure that every child is safe now. In danger, call 999.
                - Tell the safeguarding lead at once. If it is about the lead, tell the manager; if it is about the manager, tell the registered person.
                - Write down what was said or seen, in the words that were used, with the time, and sign it.
                - Do not question the child or the person concerned, and do not promise to keep it secret.
                - Do not delete, copy or pass on anything that may be evidence.
                """),
            PolicySection(
                "lado", "The local authority’s designated officer", ["D11", "N24"],
                """
                The LADO for \(of.locality) is told within one working day, before anything is looked into. They say what happens next and who is told, \
                the person concerned included. A worry that stays below that line is written down as well, and asked about if we are unsure.
                """),
            PolicySection(
                "ofsted", "Telling Ofsted", ["N24"],
                """
                Ofsted, or the childminder agency, is told of any allegation of serious harm or abuse by anybody living, working or looking after \
                children at \(of.setting), and of what we have done, as soon as we can and at the latest within 14 days.
                """),
            PolicySection(
                "fair", "Being fair", ["N24", "N30"],
                """
                Whoever is named takes no part in looking into it and sees nothing of its record. Whether they go on working, work elsewhere or are \
                suspended is decided with the LADO’s advice; suspension says nothing about guilt. They are told as soon as it is safe, and have \
                somebody to turn to. Nobody talks about it on social media or to the press.
                """),
            PolicySection(
                "outcome", "Afterwards", ["S8", "S9", "D3"],
                """
                The outcome is written down in one of the words that the guidance uses: substantiated, malicious, false, unsubstantiated or unfounded. \
                It may lead to disciplinary action. If somebody is dismissed or would have been, because they harmed a child or put one at risk, we \
                refer them to the Disclosure and Barring Service. We ask what we can learn.
                """),
            PolicySection(
                "records", "Records", ["N30"],
                """
                A clear record is kept with the person’s confidential file until they reach pension age, or for ten years if that is longer. False and \
                malicious allegations are removed from it. References say nothing of them.
                """),
        ]
    }
}
