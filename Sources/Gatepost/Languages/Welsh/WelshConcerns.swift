extension WelshWords {
    static let concerns = #"""
        = Concerns
        Pryderon

        = Raise a concern
        Codi pryder

        = Open
        Agor

        = Tell us what worries you, in your own words. Small things count too. Only the people who deal with it see it, and nobody whom it’s about.
        Dywedwch wrthym beth sy’n eich poeni, yn eich geiriau eich hun. Mae pethau bach yn cyfrif hefyd. Dim ond y bobl sy’n delio â hyn sy’n ei weld, ac nid oes neb y mae’n ymwneud â nhw yn ei weld.

        = What is it about?
        Am beth mae hyn?

        = What happened?
        Beth ddigwyddodd?

        = What you saw or heard, when, and the words that were used. You don’t have to be sure.
        Beth welsoch chi neu beth glywsoch chi, pryd, a’r geiriau a ddefnyddiwyd. Does dim rhaid i chi fod yn siŵr.

        = It’s urgent: somebody should look now
        Mae’n frys: dylai rhywun edrych nawr

        = Whoever looks after safeguarding is told at once. If somebody is in danger now, ring 999 first.
        Mae pwy bynnag sy’n gofalu am ddiogelu yn cael gwybod ar unwaith. Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf.

        = Is it about somebody here?
        Ydy hyn am rywun yma?

        = Whoever you tick doesn’t see this and isn’t told. It goes to somebody else.
        Nid yw’r rhai rydych chi’n eu ticio’n gweld hyn nac yn cael gwybod amdano. Mae’n mynd at rywun arall.

        = Somebody else it’s about
        Rhywun arall y mae hyn amdanyn nhw

        = A name, or how we’d know them.
        Enw, neu sut bydden ni’n eu hadnabod.

        = More, if you know it
        Mwy, os ydych chi’n ei wybod

        = Which child
        Pa blentyn

        = Who else saw or heard it
        Pwy arall welodd neu glywodd hyn

        = Where
        Ble

        = A room, a place, or an address on another network.
        Ystafell, lle, neu gyfeiriad ar rwydwaith arall.

        = When you saw it
        Pryd welsoch chi hyn

        = Please never photograph, copy or forward a picture in which a child is undressed: even a copy made to show us is an offence. The address and the day are enough.
        Peidiwch byth â thynnu ffotograff o lun lle mae plentyn heb ddillad, na’i gopïo na’i anfon ymlaen: mae hyd yn oed copi a wnaed i’w ddangos i ni yn drosedd. Mae’r cyfeiriad a’r diwrnod yn ddigon.

        = Keep what I write on this device until I’ve sent it
        Cadw’r hyn rwy’n ei ysgrifennu ar y ddyfais hon nes i mi ei anfon

        = Only if nobody else uses it.
        Dim ond os nad oes neb arall yn ei defnyddio.

        = There’s no connection just now. What you wrote is still here: please send it again once you’re back on line.
        Does dim cysylltiad ar hyn o bryd. Mae’r hyn a ysgrifennoch chi yma o hyd: anfonwch ef eto pan fyddwch chi’n ôl ar-lein.

        = A picture of what you saw
        Llun o’r hyn a welsoch chi

        = What you wrote has arrived. If it was on a screen, a picture of the screen can help.
        Mae’r hyn a ysgrifennoch chi wedi cyrraedd. Os oedd ar sgrin, gall llun o’r sgrin helpu.

        = Add a picture
        Ychwanegu llun

        = The picture
        Y llun

        = A screenshot, for example. Where and when it was taken is removed.
        Sgrinlun, er enghraifft. Mae’r lle a’r amser y cafodd ei dynnu yn cael eu dileu.

        = Please choose a picture.
        Dewiswch lun, os gwelwch yn dda.

        = Nobody in it is undressed, and nothing in it may be illegal
        Does neb ynddo heb ddillad, a does dim byd ynddo a allai fod yn anghyfreithlon

        = Never copy, send or keep a picture of a child who is undressed.
        Peidiwch byth â chopïo, anfon na chadw llun o blentyn sydd heb ddillad.

        = It is against the law, for whatever reason. Say where you saw it, ring the police on 101, and report it to the Internet Watch Foundation at report.iwf.org.uk.
        Mae yn erbyn y gyfraith, beth bynnag yw’r rheswm. Dywedwch ble welsoch chi ef, ffoniwch yr heddlu ar 101, a rhowch wybod amdano i’r Internet Watch Foundation yn report.iwf.org.uk.

        = No more pictures can be added here. Please write down what you saw.
        Does dim modd ychwanegu rhagor o luniau yma. Ysgrifennwch beth welsoch chi, os gwelwch yn dda.

        = One picture has arrived. | %1 pictures have arrived.
        zero: Does dim lluniau wedi cyrraedd.
        one: Mae un llun wedi cyrraedd.
        two: Mae dau lun wedi cyrraedd.
        few: Mae %1 llun wedi cyrraedd.
        many: Mae %1 llun wedi cyrraedd.
        other: Mae %1 llun wedi cyrraedd.

        = Without your name
        Heb eich enw

        = You can also tell us without an account. Nothing is kept that says who or where you are.
        Gallwch ddweud wrthym heb gyfrif hefyd. Does dim byd yn cael ei gadw sy’n dweud pwy ydych chi na ble rydych chi.

        = Tell us without your name
        Dweud wrthym heb eich enw

        = It may be an illegal picture of a child: put it out of sight
        Efallai mai llun anghyfreithlon o blentyn ydyw: rhowch ef o’r golwg

        = Going past us
        Troi at rywun heblaw ni

        = You never have to wait for us, or tell us first.
        Does dim rhaid i chi byth aros amdanon ni, na dweud wrthym ni yn gyntaf.

        = A post
        Postiad

        = A comment
        Sylw

        = A picture
        Llun

        = A video or a document
        Fideo neu ddogfen

        = A question to the office
        Cwestiwn i’r swyddfa

        = A child’s safety
        Diogelwch plentyn

        = Something somebody who works here may have done to a child
        Rhywbeth y gallai rhywun sy’n gweithio yma fod wedi’i wneud i blentyn

        = How somebody who works here behaves
        Sut mae rhywun sy’n gweithio yma yn ymddwyn

        = Something that harms our good name
        Rhywbeth sy’n niweidio ein henw da

        = Unkindness on line
        Bod yn gas ar-lein

        = Something on another network
        Rhywbeth ar rwydwaith arall

        = Bullying
        Bwlio

        = Privacy, or personal information
        Preifatrwydd, neu wybodaeth bersonol

        = A complaint
        Cwyn

        = A complaint about my information
        Cwyn am fy ngwybodaeth

        = Something I did myself
        Rhywbeth a wnes i fy hun

        = Something a member of the page did
        Rhywbeth a wnaeth aelod o’r dudalen

        = A picture that may be illegal
        Llun a allai fod yn anghyfreithlon

        = Something else
        Rhywbeth arall

        = We need its address and the day you saw it.
        Mae angen ei gyfeiriad arnom ni, a’r diwrnod y gwelsoch chi ef.

        = You hear the outcome within 28 days.
        Byddwch chi’n clywed y canlyniad o fewn 28 diwrnod.

        = Something got out, or could be seen by somebody it isn’t for.
        Mae rhywbeth wedi mynd allan, neu gallai rhywun nad oedd i fod i’w weld ei weld.

        = About how we keep or use what we know of you or your child. You hear within 30 days that we have it.
        Am sut rydyn ni’n cadw neu’n defnyddio’r hyn rydyn ni’n ei wybod amdanoch chi neu’ch plentyn. Byddwch chi’n clywed o fewn 30 diwrnod ein bod wedi’i derbyn.

        = It goes to your line manager. Telling is always better than waiting.
        Mae’n mynd at eich rheolwr llinell. Mae dweud bob amser yn well nag aros.

        = As a friend request, a screenshot passed on, or unkind words. It goes to your line manager.
        Er enghraifft cais i fod yn ffrind, sgrinlun wedi’i basio ymlaen, neu eiriau cas. Mae’n mynd at eich rheolwr llinell.
        """#
}
