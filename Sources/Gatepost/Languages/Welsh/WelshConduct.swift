extension WelshWords {
    static let conduct = #"""
        = Your agreement with us
        Eich cytundeb gyda ni

        = Nothing is on record about your agreement.
        Does dim byd wedi’i gofnodi am eich cytundeb.

        = All is well
        Mae popeth yn iawn

        = Ask for somebody else to look at it
        Gofyn i rywun arall edrych arno

        = Somebody who had no part in it looks at it afresh.
        Mae rhywun nad oedd â rhan ynddo’n edrych arno o’r newydd.

        = Why do you see it differently?
        Pam rydych chi’n ei weld yn wahanol?

        = Ask for that
        Gofyn am hynny

        = You asked for somebody else to look at it.
        Fe ofynnoch chi i rywun arall edrych arno.

        = Set aside
        Wedi’i roi o’r neilltu

        = Over
        Wedi dod i ben

        = Counts, until %1
        Mewn grym, tan %1

        = %1: a warning
        %1: rhybudd

        = %1: a suspension
        %1: atal dros dro

        = %1: a removal
        %1: tynnu oddi ar y dudalen

        = %1. ## a sentence of these words
        %1.

        = That’s a lot of pictures at once
        Mae hynny’n llawer o luniau ar unwaith

        = You’ve opened far more pictures in these days than families usually do, so we’ve paused it, to be sure it’s you. The office has been told and lets you go on. The newest posts are still there.
        Rydych chi wedi agor llawer mwy o luniau yn y dyddiau hyn nag y mae teuluoedd yn ei wneud fel arfer, felly rydyn ni wedi oedi hynny, i fod yn siŵr mai chi sydd yno. Mae’r swyddfa wedi cael gwybod a bydd yn gadael i chi fynd ymlaen. Mae’r postiadau diweddaraf yno o hyd.

        = Pictures or posts were passed on
        Cafodd lluniau neu bostiadau eu pasio ymlaen

        = A screenshot was taken
        Cafodd sgrinlun ei dynnu

        = A friend request or private message to staff
        Cais i fod yn ffrind neu neges breifat i’r staff

        = Something about a child was posted elsewhere
        Cafodd rhywbeth am blentyn ei bostio yn rhywle arall

        = Unkind or unsafe words
        Geiriau cas neu anniogel

        = Somebody else was let in
        Cafodd rhywun arall ei adael i mewn
        """#
}
