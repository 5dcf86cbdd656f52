// Our own words, for families and visitors.
extension PolicyTexts {
    static func parentsAgreement(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "page", "What the page is", ["D14", "S4"],
                """
                A closed page on which \(of.setting) shows families what happens here. Only invited people can see it, and only while their \
                child comes here.
                """),
            PolicySection(
                "ours", "What we do", ["N28", "S2", "D8"],
                """
                - No post goes out until a second person has looked at it.
                - No picture of your child is shown unless you allowed it. You can stop it at any time, and it works at once.
                - We do not follow you or ask to be your friend anywhere, and nobody on the page can see your telephone number or address.
                """),
            PolicySection(
                "professional", "Why we don’t talk about children on social media", ["B6"],
                """
                People who work here keep a professional relationship with every family. They cannot discuss your child, or anybody’s, on social \
                media, and they cannot be your friend there while your child is with us. It keeps everybody safe, and it is the same for all.
                """),
            PolicySection(
                "yours", "What we ask of you", ["S11", "S12", "S13", "S14", "P5", "P8"],
                """
                - Do not post about any child from here but your own, on the page or anywhere else.
                - Do not copy, photograph or pass on pictures and posts: no screenshots, no sharing. There are other families’ children in them.
                - If we give you a picture with other children in it, keep it at home and do not put it on the internet.
                - Do not send friend requests to staff. They have to say no, and it is not meant unkindly.
                - Be kind in comments. No telephone numbers, addresses or family names, please; the page stops those for everybody’s sake.
                - Keep your password to yourself. Somebody else who cares for your child can have an invitation of their own.
                """),
            PolicySection(
                "worries", "Questions and worries", ["S10", "S15", "B4", "B5"],
                """
                - Please ask the office, not a member of staff on their own telephone or social media.
                - If something on the page worries you, or something that somebody who works here says elsewhere, tell us.
                - If you have a complaint, we will tell you how we deal with it and by when.
                """),
            PolicySection(
                "no", "If you say no", ["B6"],
                """
                You can say no to this agreement. Then the page stays closed to you, but you still decide about pictures of your child, you still \
                hear from us about your child, and the office is there for you as for everybody. Nothing else changes for you or your child.
                """),
            PolicySection(
                "signature", "Your signature", ["S11"], "By typing your name you say that you have read this and will keep to it."),
        ]
    }

    static func visitorsAgreement(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "scope", "Who this is for", ["S11"],
                """
                People who do not work at \(of.setting) and are not a child’s parent or carer, but see something of its page: invited relatives, \
                officers, approval partners, people who live where a childminder works.
                """),
            PolicySection(
                "yours", "What we ask of you", ["S11", "S13", "P5"],
                """
                - What you see of children and families here stays with you.
                - Do not post about any child from here, anywhere.
                - Do not copy, photograph or pass on what you see: no screenshots, no sharing.
                - Do not ask staff or families here to be your friends on social media through what you learned on the page.
                - Keep your password to yourself.
                - If something worries you, tell the manager or the safeguarding lead at once. If a child is in danger now, call 999.
                """),
            PolicySection(
                "signature", "Your signature", ["S11"], "By typing your name you say that you have read this and will keep to it."),
        ]
    }

    static func complaints(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "welcome", "We want to know", ["B4", "S15"],
                """
                If something at \(of.setting) is not right for you or your child, please tell us. Most things are put right by talking with the \
                person who looks after your child or with the manager, on the same day. Nobody is treated differently because they complained.
                """),
            PolicySection(
                "steps", "How we deal with a complaint", ["S15"],
                """
                - Tell the manager in person, by telephone, in writing or through “Get help” on our page. If it is about the manager, tell the \
                registered person.
                - We write it down and tell you that we have it, at the latest on the next working day.
                - Somebody who is not part of the matter looks into it and talks with everybody concerned.
                - Within 28 days we tell you in writing what we found and what we will do about it.
                - If you are not content, the registered person looks at it once more, with somebody from outside where that helps.
                """),
            PolicySection(
                "data", "Complaints about your information", ["P13", "S15"],
                """
                If your complaint is about how we use information about you or your child, we tell you within 30 days that we have it, look into it \
                without delay and tell you the outcome. You may also turn to the regulator for data protection, the Information Commissioner.
                """),
            PolicySection(
                "safeguarding", "If it is about safety", ["N33", "N24"],
                """
                A complaint that touches on the safety of a child goes to the safeguarding lead at once and follows our safeguarding and \
                allegations policies. It does not wait for the steps above.
                """),
            PolicySection(
                "record", "What we keep", ["S15"],
                """
                We keep a written record of every complaint, what we found and what came of it, for at least three years, and show it to Ofsted \
                when asked.
                """),
            PolicySection(
                "outside", "Going outside", ["D11"],
                """
                You can turn to Ofsted at any time, whether or not you have spoken to us. Its contact details hang where parents can see them and \
                are in “Get help” on our page.
                """),
            PolicySection(
                "networks", "Please not on social media", ["B4"],
                """
                We cannot answer complaints on social networks, because we may not talk about children there. Please bring them to us.
                """),
        ]
    }
}
