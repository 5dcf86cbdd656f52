extension WelshWords {
    static let door = #"""
        = Sign in
        Mewngofnodi

        = E-mail address or username
        Cyfeiriad e-bost neu enw defnyddiwr

        = Password
        Cyfrinair

        = No account yet? You join with an invitation from your setting. Forgotten your password? The office can help.
        Dim cyfrif eto? Rydych chi’n ymuno gyda gwahoddiad gan eich meithrinfa. Wedi anghofio eich cyfrinair? Gall y swyddfa helpu.

        = That name and password don’t belong together. Please look at both once more.
        Nid yw’r enw a’r cyfrinair hynny’n perthyn i’w gilydd. Edrychwch ar y ddau unwaith eto, os gwelwch yn dda.

        = There have been many tries. Please wait 1 second, then try again. | There have been many tries. Please wait %1 seconds, then try again.
        zero: Bu llawer o gynigion. Rhowch gynnig arall arni nawr.
        one: Bu llawer o gynigion. Arhoswch 1 eiliad, yna rhowch gynnig arall arni.
        two: Bu llawer o gynigion. Arhoswch 2 eiliad, yna rhowch gynnig arall arni.
        few: Bu llawer o gynigion. Arhoswch %1 eiliad, yna rhowch gynnig arall arni.
        many: Bu llawer o gynigion. Arhoswch %1 eiliad, yna rhowch gynnig arall arni.
        other: Bu llawer o gynigion. Arhoswch %1 eiliad, yna rhowch gynnig arall arni.

        = There have been many tries. Please wait 1 minute, then try again. | There have been many tries. Please wait %1 minutes, then try again.
        zero: Bu llawer o gynigion. Rhowch gynnig arall arni nawr.
        one: Bu llawer o gynigion. Arhoswch 1 funud, yna rhowch gynnig arall arni.
        two: Bu llawer o gynigion. Arhoswch 2 funud, yna rhowch gynnig arall arni.
        few: Bu llawer o gynigion. Arhoswch %1 munud, yna rhowch gynnig arall arni.
        many: Bu llawer o gynigion. Arhoswch %1 munud, yna rhowch gynnig arall arni.
        other: Bu llawer o gynigion. Arhoswch %1 munud, yna rhowch gynnig arall arni.

        = Sign out
        Allgofnodi

        = Sign out on this device, or on every device that you’re signed in on.
        Allgofnodi ar y ddyfais hon, neu ar bob dyfais rydych chi wedi mewngofnodi arni.

        = Sign out everywhere
        Allgofnodi ym mhobman

        = Your name
        Eich enw

        = At least %1 characters. Three or four words in a row work well.
        O leiaf %1 o nodau. Mae tri neu bedwar gair yn olynol yn gweithio’n dda.

        = Please write a whole e-mail address, as office@acornlane.example.
        Ysgrifennwch gyfeiriad e-bost cyfan, fel office@acornlane.example.

        = The office invited you on %1 to its page for families. It is closed: only invited people see it. This invitation is for you alone and works once, until %2.
        Ar %1, gwahoddodd y swyddfa chi i’w tudalen i deuluoedd. Mae’r dudalen yn gaeedig: dim ond pobl sydd wedi cael gwahoddiad sy’n ei gweld. Mae’r gwahoddiad hwn ar eich cyfer chi yn unig ac mae’n gweithio unwaith, tan %2.

        = The office invited you on %1 to join as %2. It is closed: only invited people see it. This invitation is for you alone and works once, until %3.
        Ar %1, gwahoddodd y swyddfa chi i ymuno fel hyn: %2. Mae’r dudalen yn gaeedig: dim ond pobl sydd wedi cael gwahoddiad sy’n ei gweld. Mae’r gwahoddiad hwn ar eich cyfer chi yn unig ac mae’n gweithio unwaith, tan %3.

        = Join
        Ymuno

        = You’re signed in
        Rydych chi wedi mewngofnodi

        = Join as %1
        Ymuno fel %1

        = Or join with an account of its own
        Neu ymuno gyda chyfrif ar wahân

        = You sign in with %1.
        Rydych chi’n mewngofnodi gyda %1.

        = If this address has an account already, type its password below.
        Os oes cyfrif gan y cyfeiriad hwn yn barod, teipiwch ei gyfrinair isod.

        = Choose a username
        Dewiswch enw defnyddiwr

        = The setting gave you this name.
        Y feithrinfa roddodd yr enw hwn i chi.

        = Letters, digits, dots and hyphens: you sign in with it.
        Llythrennau, digidau, dotiau a chysylltnodau: rydych chi’n mewngofnodi gydag ef.

        = Choose a password
        Dewiswch gyfrinair

        = If you have an account with this address, please type its password here.
        Os oes gennych chi gyfrif gyda’r cyfeiriad hwn, teipiwch ei gyfrinair yma.

        = I have an account already
        Mae gen i gyfrif yn barod

        = This invitation can’t be used any more
        Does dim modd defnyddio’r gwahoddiad hwn mwyach

        = Invitations work once and for two weeks, so that nobody else can use them. The office of %1 can send you another.
        Mae gwahoddiadau’n gweithio unwaith ac am bythefnos, fel na all neb arall eu defnyddio. Gall swyddfa %1 anfon un arall atoch chi.

        = Ask the office for another
        Gofyn i’r swyddfa am un arall

        = Or reach the office:
        Neu gysylltu â’r swyddfa:

        = We don’t know this invitation
        Dydyn ni ddim yn adnabod y gwahoddiad hwn

        = Perhaps a letter of the address got lost. Please open it from the letter or the paper once more, or ask your setting’s office for another.
        Efallai fod llythyren o’r cyfeiriad wedi mynd ar goll. Agorwch ef o’r e-bost neu’r papur unwaith eto, neu gofynnwch i swyddfa eich meithrinfa am un arall.

        = By e-mail
        Drwy e-bost

        = On paper
        Ar bapur

        = Staff
        Staff

        = Agency staff
        Staff asiantaeth

        = Volunteer
        Gwirfoddolwr

        = Student
        Myfyriwr

        = Committee
        Pwyllgor

        = Household member
        Aelod o’r cartref

        = Parent or carer
        Rhiant neu ofalwr

        = Family
        Teulu

        = Officer from outside
        Swyddog o’r tu allan
        """#
}
