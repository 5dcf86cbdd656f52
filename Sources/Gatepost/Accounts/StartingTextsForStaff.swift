// Our own words, for whoever works here. Short on purpose: people sign what they have read.
extension StartingDocument {
    /// Covers S6, S7, S8, S9, N25, N27, P5 to P8, P10, P11, D7 and D8.
    static func codeOfConduct(_ setting: String) -> String {
        """
        # Who this is for
        Everybody who works at \(setting), paid or not: staff, agency staff, volunteers, students and committee members.

        # What we say, and where
        - What you learn here about children, families and colleagues stays here.
        - On your own social media, do not name \(setting), do not comment on your work, and do not put up pictures from it.
        - Say nothing anywhere that lowers the setting, a colleague or a family in other people’s eyes.
        - Think before you post. A private group is not private: anything can be copied and passed on.
        - Nothing unsafe, obscene or threatening, and nothing against the law.

        # Families and you
        - Do not send, accept or ask for friend requests or follows from parents, carers or their relatives, and do not invite them.
        - If you knew a family before, tell the manager. It is written down and looked at once a year.
        - Do not message parents from your own accounts. Their questions go to the office, and so do worries they tell you.
        - Keep your own telephone number, e-mail address and home address to yourself.
        - Speak to families as a professional, through the setting’s own page, telephone and mailbox.

        # Pictures
        - No picture of a child, a colleague or the building without permission, and only with the setting’s equipment.
        - A grown-up may say no to being in a picture, and nothing follows from it.

        # On our page
        - Whoever posts is responsible for it, and our page keeps a record of who wrote, changed and approved each post.
        - Nobody approves their own post, and nobody gets round the second person.

        # When something is wrong
        - If you read something that worries you, or are asked something that does, tell the manager or the safeguarding lead at once.
        - If you are worried about a colleague or about the setting, you are protected when you say so. You may also go outside: to the \
        local authority, Ofsted or the NSPCC.
        - Breaking this code can lead to disciplinary action. Some things are also against the law, and the police or the courts may decide.

        # Your signature
        By typing your name you say that you have read this, that you understand it, and that you will keep to it.
        """
    }

    /// Covers P3, P4, P5, P9, D9 and B13.
    static func acceptableUse(_ setting: String) -> String {
        """
        # Signing in
        - Your password is yours alone. Nobody here will ever ask you for it, and you never sign in as somebody else.
        - Sign out of a shared tablet when you have finished. If you think that somebody knows your password, change it at once.
        - If a device of the setting is lost or stolen, tell the manager straight away, day or night.

        # Equipment
        - Take pictures only with equipment that belongs to \(setting), never with your own telephone or watch.
        - Do not send pictures to yourself or keep copies anywhere else.
        - Your own telephone stays where the setting says while you are with children.

        # Before a picture goes on the page
        - Everybody in it is dressed and comfortable, and nobody would mind seeing it in ten years.
        - Nothing in it says where a child lives, goes or will be.
        - Every child in it has permission, or is hidden. If you are not sure, say so: a manager decides.

        # Before words go on the page
        - No child’s full name, no family’s name, no telephone number and no address.
        - Think who will read it. Would you say it to all of them in the hall?

        # What the page keeps
        It keeps a record of what each person did and when, so that families can trust it. It is looked at when something went wrong.

        # Your signature
        By typing your name you say that you have read this and will keep to it.
        """
    }
}
