// Our own words, for families and visitors.
extension StartingDocument {
    /// Covers S11 to S14, P5, P8 and S10.
    static func parentsAgreement(_ setting: String) -> String {
        """
        # What the page is
        A closed page on which \(setting) shows families what happens here. Only invited people can see it, and only while their \
        child comes here.

        # What we do
        - No post goes out until a second person has looked at it.
        - No picture of your child is shown unless you allowed it. You can stop it at any time, and it works at once.
        - We do not follow you or ask to be your friend anywhere, and nobody on the page can see your telephone number or address.

        # What we ask of you
        - Do not post about any child from here but your own, on the page or anywhere else.
        - Do not copy, photograph or pass on pictures and posts: no screenshots, no sharing. There are other families’ children in them.
        - If we give you a picture with other children in it, keep it at home and do not put it on the internet.
        - Do not send friend requests to staff. They have to say no, and it is not meant unkindly.
        - Be kind in comments. No telephone numbers, addresses or family names, please; the page stops those for everybody’s sake.
        - Keep your password to yourself. Somebody else who cares for your child can have an invitation of their own.

        # Questions and worries
        - Please ask the office, not a member of staff on their own telephone or social media.
        - If something on the page worries you, tell us. If you have a complaint, we will tell you how we deal with it and by when.

        # If you say no
        You can say no to this agreement. Then the page stays closed to you, but you still decide about pictures of your child, you still \
        hear from us about your child, and the office is there for you as for everybody. Nothing else changes for you or your child.

        # Your signature
        By typing your name you say that you have read this and will keep to it.
        """
    }

    /// Covers S11, S13 and P5.
    static func visitorsAgreement(_ setting: String) -> String {
        """
        # Who this is for
        People who do not work at \(setting) and are not a child’s parent or carer, but see something of its page: invited relatives, \
        officers, approval partners, people who live where a childminder works.

        # What we ask of you
        - What you see of children and families here stays with you.
        - Do not post about any child from here, anywhere.
        - Do not copy, photograph or pass on what you see: no screenshots, no sharing.
        - Do not ask staff or families here to be your friends on social media through what you learned on the page.
        - Keep your password to yourself.
        - If something worries you, tell the manager or the safeguarding lead at once. If a child is in danger now, call 999.

        # Your signature
        By typing your name you say that you have read this and will keep to it.
        """
    }
}
