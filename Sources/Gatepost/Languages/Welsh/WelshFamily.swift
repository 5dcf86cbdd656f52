extension WelshWords {
    static let family = #"""
        = Family you have invited
        Teulu rydych chi wedi’u gwahodd

        = A grandparent or somebody else close can look on. You say what they see; we say yes first. Only you and the office know of it.
        Gall nain, taid, mam-gu, tad-cu neu rywun agos arall edrych ar y dudalen. Chi sy’n dweud beth maen nhw’n ei weld; rydyn ni’n cytuno yn gyntaf. Dim ond chi a’r swyddfa sy’n gwybod am hyn.

        = Nobody yet.
        Neb eto.

        = To invite somebody, the office first sees proof that you decide for this child.
        I wahodd rhywun, mae’r swyddfa yn gyntaf yn gweld prawf mai chi sy’n penderfynu dros y plentyn hwn.

        = Invite somebody
        Gwahodd rhywun

        = Their name
        Eu henw

        = What are they to the child?
        Beth ydyn nhw i’r plentyn?

        = As “grandmother” or “uncle”.
        Fel “mam-gu”, “nain” neu “ewythr”.

        = How do we reach them?
        Sut gallwn ni gysylltu â nhw?

        = The invitation waits for you or them in the office.
        Mae’r gwahoddiad yn aros amdanoch chi neu amdanyn nhw yn y swyddfa.

        = Their e-mail address
        Eu cyfeiriad e-bost

        = Only the office sees it. They sign in with it.
        Dim ond y swyddfa sy’n ei weld. Maen nhw’n mewngofnodi gydag ef.

        = What may they see?
        Beth gân nhw ei weld?

        = I’d like them to be able to comment
        Hoffwn iddyn nhw allu rhoi sylwadau

        = The office has to agree. Nobody reads who it was: it says “a relative”.
        Rhaid i’r swyddfa gytuno. Does neb yn darllen pwy wnaeth y sylw: mae’n dweud “perthynas”.

        = Ask the office
        Gofyn i’r swyddfa

        = How it goes
        Sut mae’n gweithio

        = A manager reads this and answers. Then they get an invitation that works once, and read a short agreement.\n\nYou can take them out at any time, and they’re out at once. When your own access ends, so does theirs.
        Mae rheolwr yn darllen hwn ac yn ateb. Yna maen nhw’n cael gwahoddiad sy’n gweithio unwaith, ac yn darllen cytundeb byr.\n\nGallwch eu tynnu allan unrhyw bryd, ac maen nhw allan ar unwaith. Pan ddaw eich mynediad chi i ben, daw eu mynediad nhw i ben hefyd.

        = Take them out
        Eu tynnu allan

        = Take it back
        Ei dynnu’n ôl

        = The office says:
        Mae’r swyddfa’n dweud:

        = may comment
        yn cael rhoi sylwadau

        = You’re here because a parent invited you. You see what they chose for you.
        Rydych chi yma am fod rhiant wedi’ch gwahodd. Rydych chi’n gweld yr hyn a ddewison nhw i chi.

        = Until then you don’t see posts or pictures.
        Tan hynny dydych chi ddim yn gweld postiadau na lluniau.

        = Invite family of %1
        Gwahodd teulu %1

        = A relative
        Perthynas

        = A relative in %1 room
        Perthynas yn ystafell %1

        = Only what shows %1, or is for %2’s family
        Dim ond yr hyn sy’n dangos %1, neu sydd ar gyfer teulu %2

        = What shows %1, and everything for %2’s room, events too
        Yr hyn sy’n dangos %1, a phopeth i ystafell %2, digwyddiadau hefyd

        = sees this child’s posts
        yn gweld postiadau’r plentyn hwn

        = sees the room’s posts
        yn gweld postiadau’r ystafell

        = with the office
        gyda’r swyddfa

        = not this time
        nid y tro hwn

        = invited
        wedi’u gwahodd

        = invitation not used
        gwahoddiad heb ei ddefnyddio

        = here
        yma

        = over
        wedi dod i ben
        """#
}
