// How pictures are taken, kept and shown.
extension PolicyTexts {
    static func photographs(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "purpose", "Why we take pictures", ["N12"],
                """
                Pictures help children to remember, families to take part, and us to see how children learn. \(of.setting) takes them with care, and \
                only as many as they are good for.
                """),
            PolicySection(
                "allowed", "What we allow", ["N12", "D9"],
                """
                Our photo policy says whether our page shows no children, children without faces, or children with permission. We chose it \
                knowing the advice of our local safeguarding partnership. Making it less strict takes two people.
                """),
            PolicySection(
                "permission", "Permission", ["S2", "D19"],
                """
                - We ask somebody with the right to decide for the child, in writing, and see proof of that right where it is needed.
                - Each use is asked for by itself: our closed page, displays in the building, our website, public social media, the press.
                - Photographs, videos and names are asked for separately.
                - A no from anybody with the right to say it counts, at once, and nobody else learns who said it.
                - A child in the council’s care is not shown until the council has agreed. Some children are never photographed, for their safety.
                - Grown-ups in pictures are asked too.
                """),
            PolicySection(
                "taking", "Taking pictures", ["P9", "P11", "B13"],
                """
                - Only with our own equipment. Personal telephones, cameras and watches that take pictures are put away where children are.
                - Never where children are changed, washed or toileted, and never a child who is unclothed, partly clothed or distressed.
                - A child who does not want a picture taken is not photographed, whatever the form says.
                - Somebody in charge knows who is taking pictures, and when.
                """),
            PolicySection(
                "keeping", "Keeping pictures", ["P13", "B2"],
                """
                Pictures are moved from the camera to our system the same day and then removed from the camera. Where they are kept they are \
                encrypted, and marks that tell where and with which device they were taken are removed. They are deleted when they are not needed \
                any more, and at the latest when the time in our record-keeping policy is over.
                """),
            PolicySection(
                "showing", "Showing pictures", ["B13", "N28", "S13"],
                """
                Two people check every picture before it is shown. Whoever has no permission is hidden in the picture itself. Nothing in it says \
                where a child lives. Each person’s copy is marked, so that one that is passed on can be traced.
                """),
            PolicySection(
                "families", "Families’ own pictures", ["S14", "S13", "S11"],
                """
                At plays and outings, families may take pictures of their own child for themselves if we say beforehand that they may. Pictures in \
                which other children can be seen are not put on the internet. Families do not copy or share pictures from our page.
                """),
            PolicySection(
                "back", "Changing your mind", ["S2"],
                """
                Permission can be taken back at any time, on the page or by telling anybody who works here. The pictures are then down at once. We \
                cannot call back what has been printed, and say so when we ask.
                """),
            PolicySection(
                "outside", "Photographers and the press", ["S2"], mustHave: false,
                """
                A photographer from outside comes only by arrangement, is never alone with children, and uses pictures only for what was agreed. \
                For the press we ask every family again.
                """),
        ]
    }
}
