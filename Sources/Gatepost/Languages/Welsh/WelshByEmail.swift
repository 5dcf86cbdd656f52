extension WelshWords {
    static let byEmail = #"""
        = Parents: sign in by e-mail, without a password
        Rhieni: mewngofnodi drwy e-bost, heb gyfrinair

        = Sign in by e-mail
        Mewngofnodi drwy e-bost

        = For parents and family. We send you a link and a code; either lets you in once, within a quarter of an hour.
        I rieni a theulu. Rydyn ni’n anfon dolen a chod atoch chi; mae’r naill neu’r llall yn eich gadael i mewn unwaith, o fewn chwarter awr.

        = Your e-mail address
        Eich cyfeiriad e-bost

        = Send it
        Ei anfon

        = Ask for another
        Gofyn am un arall

        = Please look at your e-mail
        Edrychwch ar eich e-bost

        = If that address is a parent’s here, a letter is on its way. Open its link on this device, or type its code. People who work here sign in with their password.
        Os yw’r cyfeiriad hwnnw’n perthyn i riant yma, mae e-bost ar ei ffordd. Agorwch ei ddolen ar y ddyfais hon, neu teipiwch ei god. Mae pobl sy’n gweithio yma’n mewngofnodi gyda’u cyfrinair.

        = Code from the letter
        Y cod o’r e-bost

        = Eight letters and digits, as K7QM-2XTD.
        Wyth o lythrennau a digidau, fel K7QM-2XTD.

        = You’re nearly there.
        Rydych chi bron yno.

        = This letter can’t be used any more
        Does dim modd defnyddio’r e-bost hwn mwyach

        = Each works once and for a quarter of an hour, so that nobody else can use it.
        Mae pob un yn gweithio unwaith ac am chwarter awr, fel na all neb arall ei ddefnyddio.

        = End it
        Rhoi terfyn arno

        = This phone: %1
        Y ffôn hwn: %1

        = A phone: %1
        Ffôn: %1

        = This tablet: %1
        Y llechen hon: %1

        = A tablet: %1
        Llechen: %1

        = This computer: %1
        Y cyfrifiadur hwn: %1

        = A computer: %1
        Cyfrifiadur: %1
        """#
}
