extension WelshWords {
    static let notices = #"""
        = What we tell you, and when
        Beth rydyn ni’n ei ddweud wrthych, a phryd

        = Choose how soon you hear of each. Letters and messages only ever say that there is something to see: no names, no words of a post, no pictures.
        Dewiswch pa mor fuan rydych chi’n clywed am bob un. Y cyfan y mae e-byst a negeseuon byth yn ei ddweud yw bod rhywbeth i’w weld: dim enwau, dim geiriau o bostiad, dim lluniau.

        = Letters go to
        Mae e-byst yn mynd i

        = Letters to you come back to us, so none is being sent. Please tell the office your address as it is now.
        Mae e-byst atoch chi’n dod yn ôl atom ni, felly does dim un yn cael ei anfon. Dywedwch wrth y swyddfa beth yw eich cyfeiriad nawr, os gwelwch yn dda.

        = Leave me in peace
        Gadewch lonydd i mi

        = What comes then waits until afterwards. Leave both empty to be told at any hour.
        Mae’r hyn sy’n dod bryd hynny’n aros tan wedyn. Gadewch y ddau’n wag i gael gwybod ar unrhyw awr.

        = From
        O

        = Until
        Tan

        = Please fill in both times, or neither.
        Llenwch y ddau amser, neu gadewch y ddau’n wag, os gwelwch yn dda.

        = What always comes
        Beth sydd bob amser yn dod

        = What is about a child’s safety, about your account and about what you allow comes at once, at any hour, whatever you choose here. So does a change to something that you’ve said you’re coming to.
        Mae’r hyn sy’n ymwneud â diogelwch plentyn, â’ch cyfrif ac â’r hyn rydych chi’n ei ganiatáu yn dod ar unwaith, ar unrhyw awr, beth bynnag rydych chi’n ei ddewis yma. Felly hefyd newid i rywbeth rydych chi wedi dweud eich bod yn dod iddo.

        = Somebody may be waiting for you, and not knowing could do harm. That’s why it can’t be turned off.
        Efallai fod rhywun yn aros amdanoch chi, a gallai peidio â gwybod wneud niwed. Dyna pam nad oes modd ei ddiffodd.

        = A letter can be read over a shoulder, and a phone can lie on a table. That’s why there is nothing in it.
        Mae modd darllen e-bost dros ysgwydd rhywun, a gall ffôn orwedd ar fwrdd. Dyna pam nad oes dim ynddo.

        = Messages on this phone or computer
        Negeseuon ar y ffôn neu’r cyfrifiadur hwn

        = A short message, as apps have it, in the browsers that you choose.
        Neges fer, fel sydd gan apiau, yn y porwyr rydych chi’n eu dewis.

        = This browser can’t show messages, or scripts are off. On an iPhone, put Gatepost on the home screen first. Letters come all the same.
        All y porwr hwn ddim dangos negeseuon, neu mae sgriptiau wedi’u diffodd. Ar iPhone, rhowch Gatepost ar y sgrin gartref yn gyntaf. Daw e-byst yr un fath.

        = Show messages here
        Dangos negeseuon yma

        = Turn off
        Diffodd

        = Since
        Ers

        = Your browser has been told not to show messages from us. You can change that in its settings.
        Mae eich porwr wedi cael gwybod i beidio â dangos negeseuon gennym ni. Gallwch newid hynny yn ei osodiadau.

        = That didn’t work here just now. Letters still come, and you can try again later.
        Ni weithiodd hynny yma y tro hwn. Mae e-byst yn dal i ddod, a gallwch roi cynnig arall arni yn nes ymlaen.

        = What we tell you
        Beth rydyn ni’n ei ddweud wrthych

        = New on the page
        Newydd ar y dudalen

        = Answers from the office
        Atebion gan y swyddfa

        = What waits for you at work
        Beth sy’n aros amdanoch chi yn y gwaith

        = Your account
        Eich cyfrif

        = New dates, changes, and a word the day before.
        Dyddiadau newydd, newidiadau, a gair y diwrnod cynt.

        = It’s all on your desk too. Once a week is the least.
        Mae’r cyfan ar eich desg hefyd. Unwaith yr wythnos yw’r lleiaf.

        = At once
        Ar unwaith

        = Once a day, in the morning
        Unwaith y dydd, yn y bore

        = Once a week, on Mondays
        Unwaith yr wythnos, ar ddydd Llun

        = Not at all
        Ddim o gwbl

        = Stop these letters?
        Stopio’r e-byst hyn?

        = One tap, and letters about the page, events and answers stop; letters about work come once a week at most. What is about a child’s safety and about your account still comes.
        Un tap, ac mae e-byst am y dudalen, digwyddiadau ac atebion yn stopio; daw e-byst am waith unwaith yr wythnos ar y mwyaf. Mae’r hyn sy’n ymwneud â diogelwch plentyn ac â’ch cyfrif yn dal i ddod.

        = Stop them
        Eu stopio

        = They’re stopped
        Maen nhw wedi stopio

        = You won’t get letters like that any more. What is about a child’s safety and about your account still comes, and so does news of something that you’ve said you’re coming to.
        Fyddwch chi ddim yn cael e-byst fel hynny mwyach. Mae’r hyn sy’n ymwneud â diogelwch plentyn ac â’ch cyfrif yn dal i ddod, ac felly hefyd newyddion am rywbeth rydych chi wedi dweud eich bod yn dod iddo.

        = Choose for yourself
        Dewis drosoch eich hun
        """#
}
