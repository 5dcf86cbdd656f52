// Our own words, for whoever works here. Short on purpose: people sign what they have read.
extension PolicyTexts {
    static func codeOfConduct(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "scope", "Who this is for", ["P2", "B1", "N27"],
                """
                Everybody who works at \(of.setting), paid or not: staff, agency staff, volunteers, students and committee members. It holds at \
                work and in your own time.
                """),
            PolicySection(
                "says", "What we say, and where", ["D7", "S6", "P5", "P6", "P11", "B3"],
                """
                - What you learn here about children, families and colleagues stays here.
                - On your own social media, do not name \(of.setting), do not comment on your work, and do not put up pictures from it.
                - Say nothing anywhere that lowers the setting, a colleague or a family in other people’s eyes.
                - Think before you post. A private group is not private: anything can be copied and passed on.
                - Nothing unsafe, obscene or threatening, and nothing against the law.
                """),
            PolicySection(
                "families", "Families and you", ["D8", "D12", "D13", "N25", "P7", "P8", "S6", "B1"],
                """
                - Do not send, accept or ask for friend requests or follows from parents, carers or their relatives, and do not invite them.
                - If you knew a family before, tell the manager. It is written down and looked at once a year.
                - Do not message parents from your own accounts. Their questions go to the office, and so do worries they tell you.
                - Keep your own telephone number, e-mail address and home address to yourself.
                - Speak to families as a professional, through the setting’s own page, telephone and mailbox.
                """),
            PolicySection(
                "pictures", "Pictures", ["P11", "N37"],
                """
                - No picture of a child, a colleague or the building without permission, and only with the setting’s equipment.
                - A grown-up may say no to being in a picture, and nothing follows from it.
                - Never share the setting’s posts or pictures to an account of your own.
                """),
            PolicySection(
                "page", "On our page", ["P10", "N28"],
                """
                - Whoever posts is responsible for it, and our page keeps a record of who wrote, changed and approved each post.
                - Nobody approves their own post, and nobody gets round the second person.
                """),
            PolicySection(
                "wrong", "When something is wrong", ["S7", "S8", "S9", "D3", "D11", "N32", "P6"],
                """
                - If you read something that worries you, or are asked something that does, tell the manager or the safeguarding lead at once.
                - If you did something that may harm your standing or the setting’s, tell your line manager at once.
                - If you are worried about a colleague or about the setting, you are protected when you say so. You may also go outside: to the \
                local authority, Ofsted or the NSPCC.
                - Breaking this code can lead to disciplinary action. Some things are also against the law, and the police or the courts may decide.
                """),
            PolicySection(
                "signature", "Your signature", ["N27"],
                "By typing your name you say that you have read this, that you understand it, and that you will keep to it."),
        ]
    }

    static func acceptableUse(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "signing-in", "Signing in", ["P3", "P4"],
                """
                - Your password is yours alone. Nobody here will ever ask you for it, and you never sign in as somebody else.
                - Sign out of a shared tablet when you have finished. If you think that somebody knows your password, change it at once.
                - If a device of the setting is lost or stolen, tell the manager straight away, day or night.
                """),
            PolicySection(
                "equipment", "Equipment", ["P9"],
                """
                - Take pictures only with equipment that belongs to \(of.setting), never with your own telephone or watch.
                - Do not send pictures to yourself or keep copies anywhere else.
                - Your own telephone stays where the setting says while you are with children.
                """),
            PolicySection(
                "information", "Looking after information", ["B9", "P13", "D7"],
                """
                - Look only at what your work needs, and leave no screen open on which others could read.
                - Send information about children and families only by the ways that the setting has chosen, and check whom it goes to.
                - Put nothing about children or families on a memory stick, a home computer or an account of your own.
                - If something was lost, sent to the wrong person or seen by somebody who should not have seen it, say so the same day. Saying so \
                early is never held against you.
                - Do not open links or files that you did not expect, and ask before you put a program on the setting’s equipment.
                """),
            PolicySection(
                "pictures", "Before a picture goes on the page", ["D9", "B13"],
                """
                - Everybody in it is dressed and comfortable, and nobody would mind seeing it in ten years.
                - Nothing in it says where a child lives, goes or will be.
                - Every child in it has permission, or is hidden. If you are not sure, say so: a manager decides.
                """),
            PolicySection(
                "words", "Before words go on the page", ["D7", "P8", "B2"],
                """
                - No child’s full name, no family’s name, no telephone number and no address.
                - Think who will read it. Would you say it to all of them in the hall?
                """),
            PolicySection(
                "record", "What the page keeps", ["N30", "P10"],
                "It keeps a record of what each person did and when, so that families can trust it. It is looked at when something went wrong."
            ),
            PolicySection(
                "signature", "Your signature", ["N7", "B9"], "By typing your name you say that you have read this and will keep to it."),
        ]
    }
}
