// The policy that Gatepost carries out. D1 to D19 each give a section that has to be there; P6, B6 and N1 to N38 where they speak of
// what is written down.
extension PolicyTexts {
    static func socialNetworking(_ of: PolicyBasis) -> [PolicySection] {
        purpose(of) + conduct(of) + page(of) + speakingUp(of)
    }

    private static func purpose(_ of: PolicyBasis) -> [PolicySection] {
        let eyfs = of.kind == .childminder ? "paragraph 3.78 for childminders" : "paragraph 3.79 for group and school-based providers"
        return [
            PolicySection(
                "purpose", "Why we have this policy", ["P14", "N1", "S1"], mustHave: false,
                """
                Families like to see what their children do here, and we like to show them. A page on line lets us do that, and share news, \
                events and useful advice. It also carries risks. This policy says how \(of.setting) uses social networks so that children, \
                families and staff are safe and everybody is treated with respect.
                """),
            PolicySection(
                "scope", "Who and what it covers", ["P1", "P2", "B1"],
                """
                It applies to everybody who works here, paid or not: staff, agency staff, volunteers, students and committee members, at work \
                and in their own time. Parts of it are also put to parents and visitors in agreements of their own.

                It covers every site, app or service on which people can post comments, photographs, videos or documents, or talk with each \
                other: our own closed page, any other account that belongs to us, and everybody’s personal accounts as far as they touch on \
                \(of.setting), its children, families or staff.
                """),
            PolicySection(
                "law", "Privacy and confidentiality: our legal duty", ["D1", "P13"],
                """
                Everybody here understands that the privacy of the children in our care must be protected, and that information about them \
                and their families is handled confidentially. The statutory framework for the early years foundation stage requires this \
                (\(eyfs), 2024 edition). Data protection and human rights law require it too, and go on doing so after somebody has left us.

                Every member of staff reads and signs this policy before they may write, approve or answer anything on our page.
                """),
            PolicySection(
                "risks", "The risks we have thought about", ["N3", "N4", "N5"], mustHave: false,
                """
                - To children: being identified by people who should not find them, and pictures being copied or misused.
                - To families: private matters becoming known, and quarrels being carried on in public.
                - To staff: blurred boundaries, unkind remarks, false allegations.
                - To \(of.setting): loss of trust.

                Each page we use has a risk assessment with somebody who looks after each risk.
                """),
            PolicySection(
                "induction", "How everybody learns of this", ["D2", "N7", "N27"],
                """
                The rules for social networking are part of everybody’s contract or volunteer agreement, of the staff handbook and of induction. \
                Nobody starts with children or with our page before they have been taken through them, and the date is written down and \
                countersigned. Everybody signs the code of conduct and the rules for acceptable use as well, with their name and the date.
                """),
            PolicySection(
                "consequences", "If somebody does not keep to it", ["D3", "P6", "B3", "P11", "S8", "S9"],
                """
                Nobody posts anything unsafe, obscene, threatening or hateful, or anything that brings their role, a colleague or \(of.setting) \
                into disrepute. Bullying on line is treated as seriously as bullying anywhere else.

                Breaking this policy can lead to action under our disciplinary procedure, up to dismissal, and to a referral under our \
                allegations procedure. Some things are also against the law, and the police or the courts may act. Volunteers and students may \
                be asked to leave.
                """),
        ]
    }

    private static func conduct(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "privacy-settings", "Your own accounts", ["D4", "P3", "P4", "N20", "N21"],
                """
                - Keep the privacy settings of your personal accounts as strict as they go, so that only people you know can see what you share.
                - Say once a year which networks you use, and that you have checked the settings of each.
                - Never link a personal account to ours, and never use a personal account or e-mail address for our business.
                - Keep your passwords secret, and use a different one for each account.
                """),
            PolicySection(
                "guidance", "Where to read more", ["D5", "D6", "N14", "N18", "N26"],
                """
                The government’s guidance on keeping safe on line, for practitioners and for managers, is on our guidance shelf, together with \
                CEOP Education and other sources of help. Managers point staff, parents and children to it. Somebody here is trained in on-line \
                safety, and the training is renewed.
                """),
            PolicySection(
                "confidentiality", "What we never say on line", ["D7", "B2", "P8", "N29", "S6"],
                """
                - Nothing that names or points to a child, a family or a colleague without permission: no full or family names, no addresses, no \
                telephone numbers, no routines that tell where a child will be.
                - Nothing about your work, our families or what happened here, on any personal account, in any group, however private it is called.
                - No personal contact details of anybody.
                """),
            PolicySection(
                "friends", "Families and staff on social networks", ["D8", "N25", "P7", "P12", "S12"],
                """
                We do not invite parents, carers or their relatives as friends or followers, do not accept their invitations, and do not follow \
                them. If you knew a family before they came here, tell the manager: it is written down, talked over and looked at once a year. \
                If you are a parent here yourself, you have no duty over your own child.
                """),
            PolicySection(
                "media", "What may be uploaded", ["D9", "B13", "N12"],
                """
                Only photographs and videos taken with our own equipment, which our photo policy allows, in which everybody shown has \
                permission and everybody else is hidden. Never anybody unclothed, partly clothed, distressed or in a position they would not \
                like to be seen in. Nothing that shows a name badge, an address, a screen or a vehicle’s number. Two people check each picture, \
                and if either is unsure a manager decides.
                """),
            PolicySection(
                "illegal", "Material that may be against the law", ["D10", "N15"],
                """
                If you come across an image or a message that may be illegal, stop. Do not copy it, photograph it, print it, save it or send it \
                to anybody, not even to show a manager: copying an indecent image of a child is itself an offence. Leave the device as it is, tell \
                the safeguarding lead or the manager in person at once, and they will call the police and report it to the Internet Watch \
                Foundation.
                """),
            PolicySection(
                "professional", "Professional conduct", ["D12", "D13", "N36", "N37", "N38", "P5"],
                """
                - Think before you post. Private does not mean that it cannot be copied, and anything can be passed on.
                - What you post or like in public, and the pictures of you, should fit somebody who works with young children.
                - Never share our posts or pictures to a personal account.
                - Put nobody, and not yourself, in a position that could be misunderstood: no private messages between staff and families, and none \
                with anybody under 18 whom you know through us.
                """),
            PolicySection(
                "contact", "How we talk with families", ["P9", "N22", "B6", "S10"],
                """
                Families are contacted through our page, our telephone and our shared mailbox, with equipment that belongs to us, and never \
                through anybody’s own telephone or account. Staff cannot discuss children on social networks, and we tell parents so before \
                their page opens. Questions that reach you at home are passed to the office.
                """),
        ]
    }

    private static func page(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "authorisation", "Before a page is opened", ["N34", "B11", "P1"], mustHave: false,
                """
                Nobody opens a page or an account in our name without a written request that says what it is for, who looks after it and how \
                we will know that it works, and without the written yes of whoever has to give it. Every account we have is in our register.
                """),
            PolicySection(
                "closed", "Our page is closed", ["D14", "S4", "N11"],
                """
                Our page can be seen only by people we invited, after they have signed in. It has no public side, search engines cannot find it, \
                and a link that is passed on opens nothing. It is set as strictly as it can be, and nobody can loosen that alone.
                """),
            PolicySection(
                "management", "Who looks after it", ["D15", "N8", "N9", "N10", "N31"],
                """
                At least two senior people look after the page. Each is vetted and trained in child protection and on-line safety; if either \
                lapses they may not approve until it is renewed, and with fewer than two the page pauses. The account belongs to \
                \(of.setting)’s own address and never to one person. Everybody signs in as themselves, and the page speaks as the setting. Only they \
                have access; anything else is reported to a line manager at once.
                """),
            PolicySection(
                "approval", "A second person, always", ["N28", "P10", "N30"],
                """
                Nothing goes out until a second designated person has read the words, looked at every picture and approved exactly that. Nobody \
                approves their own post, and a post that is changed is approved anew. A record that cannot be altered keeps who wrote, changed \
                and approved it.
                """),
            PolicySection(
                "inviting", "How families are invited", ["D16"],
                """
                A manager invites each parent or carer by name, for a child of theirs, with an invitation that works once. It is written down \
                who invited whom, and when. Other relatives come in only with a parent’s sponsorship and a manager’s yes.
                """),
            PolicySection(
                "leaving", "When a child leaves", ["D17"],
                """
                Access ends by itself at the end of the child’s last day, for everybody who was invited because of that child and has no other \
                child here. Staff lose access on their own last day.
                """),
            PolicySection(
                "monitoring", "How content is checked", ["D18", "N13", "S5"],
                """
                Everything on the page, comments included, is looked through at least once a week for bad language, unsuitable content and \
                anything that touches on safeguarding. Somebody is named for each week and signs that it was done. What should not be there is \
                taken down at once and followed up.
                """),
            PolicySection(
                "consent", "Permission for photographs", ["D19", "S2"],
                """
                No picture or video of a child is shown before somebody with the right to decide has given written permission for that use. We \
                ask for each use separately and renew it every year. Any no counts more than a yes. Permission can be taken back at any time, \
                and the pictures are down at once. Grown-ups are asked as well, and may say no without giving a reason.
                """),
            PolicySection(
                "parents", "What we ask of parents and visitors", ["B6", "S11", "S12", "S13", "S14"],
                """
                Parents and visitors sign an agreement before the page opens to them: they do not post about other people’s children, do not \
                copy or share our pictures, do not send friend requests to staff, and bring worries to us. A parent who would rather not sign \
                keeps everything else: news about their own child, decisions about pictures, and the office.
                """),
        ]
    }

    private static func speakingUp(_ of: PolicyBasis) -> [PolicySection] {
        [
            PolicySection(
                "whistle-blowing", "Speaking up", ["D11", "N24"],
                """
                Anybody who worries about a colleague, a manager or the way we do things says so, and is protected when they do. You can speak to \
                the safeguarding lead or the manager, or go outside: to the local authority’s designated officer (LADO) and the children’s \
                social care team for \(of.locality), or to Ofsted’s whistle-blowing line. Their numbers are in our referral directory, each with \
                the day on which somebody last checked it. Intrusive images of a child are always reported to both. Our whistle-blowing policy \
                says more.
                """),
            PolicySection(
                "reporting", "If something is wrong", ["N6", "N16", "N17", "N32", "N33", "B4", "B5", "S7"],
                """
                - A worry about a child goes to the safeguarding lead the same day. If a child is in danger now, call 999.
                - A worry about a post, a comment or a page, ours or another, goes to the manager or the safeguarding lead at once.
                - If you have done something that may harm your standing or ours, or see that somebody on the page has, tell your line manager at once.
                - Parents bring concerns to the manager, and are answered; they are not settled on social networks.
                """),
            PolicySection(
                "complaints", "Complaints", ["S15", "B10"], mustHave: false,
                """
                Complaints follow our complaints policy, with the times that it gives. Staff use the grievance procedure for matters of their own.
                """),
            PolicySection(
                "children", "Children and being on line", ["N23", "N38"], mustHave: false,
                """
                We help children to use technology safely and kindly, in ways that suit their age, and to tell a grown-up if something upsets them. \
                Everybody on our page is grown up; a parent under 18 is welcome, and the safeguarding lead agrees with them how.
                """),
            PolicySection(
                "review", "Review", ["D20", "D21", "D22", "N35"],
                """
                The registered person signs this policy. It is reviewed at least once a year, and sooner when the law, technology or our own way of \
                working changes or when something went wrong. Everybody whom a change concerns is told what has changed, and reads and signs it again.
                """),
        ]
    }
}
