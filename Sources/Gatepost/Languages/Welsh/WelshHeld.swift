extension WelshWords {
    static let held = #"""
        = What we hold on you
        Yr hyn rydyn ni’n ei gadw amdanoch chi

        = You can ask for a copy of everything we hold on you or your child, or that something is put right or erased. Tell anybody who works here; you need no form.
        Gallwch ofyn am gopi o bopeth rydyn ni’n ei gadw amdanoch chi neu am eich plentyn, neu ofyn am gywiro neu ddileu rhywbeth. Dywedwch wrth unrhyw un sy’n gweithio yma; does dim angen ffurflen.

        = You haven’t asked for anything
        Dydych chi ddim wedi gofyn am ddim byd

        = When you do, you see here by when you get an answer.
        Pan fyddwch chi’n gofyn, byddwch chi’n gweld yma erbyn pryd y cewch chi ateb.

        = Answered.
        Wedi’i ateb.

        = It takes longer: %1
        Mae’n cymryd mwy o amser: %1

        = You get an answer by %1.
        Cewch ateb erbyn %1.

        = A copy of what we hold: %1
        Copi o’r hyn rydyn ni’n ei gadw: %1

        = Something to put right: %1
        Rhywbeth i’w gywiro: %1

        = To be erased: %1
        I’w ddileu: %1

        = What you asked for is ready
        Mae’r hyn y gofynnoch chi amdano yn barod

        = The copy of what %1 holds, which you asked for, is ready. Sign in to fetch it; it waits for a week:
        Mae’r copi y gofynnoch chi amdano o’r hyn y mae %1 yn ei gadw yn barod. Mewngofnodwch i’w nôl; bydd yma am wythnos:
        """#
}
