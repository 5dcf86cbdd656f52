extension WelshWords {
    static let letters = #"""
        = There is something to see.
        Mae rhywbeth i’w weld.

        = There is news about a date.
        Mae newyddion am ddyddiad.

        = Something is coming up soon.
        Mae rhywbeth yn digwydd cyn bo hir.

        = The office has an answer for you.
        Mae gan y swyddfa ateb i chi.

        = Please look now.
        Edrychwch nawr, os gwelwch yn dda.

        = Please read the letter that we have sent you.
        Darllenwch yr e-bost rydyn ni wedi’i anfon atoch chi, os gwelwch yn dda.

        = We have recorded a decision
        Rydyn ni wedi cofnodi penderfyniad

        = A decision about pictures or names was recorded with us today. You can see what stands, and change it, here:
        Cafodd penderfyniad am luniau neu enwau ei gofnodi gyda ni heddiw. Gallwch weld beth sydd mewn grym, a’i newid, yma:

        = If you did not expect this letter, please ask the office.
        Os nad oeddech chi’n disgwyl yr e-bost hwn, gofynnwch i’r swyddfa.

        = You have an answer
        Mae gennych chi ateb

        = There is an answer to what you told %1. You can read it, and say more, here:
        Mae ateb i’r hyn a ddywedoch chi wrth %1. Gallwch ei ddarllen, a dweud mwy, yma:

        = Something for you to read and sign
        Rhywbeth i chi ei ddarllen a’i lofnodi

        = %1 at %2 is put to you to read and sign. If you signed it before, you see what has changed.
        Mae gan %2 rywbeth i chi ei ddarllen a’i lofnodi: %1. Os ydych chi wedi’i lofnodi o’r blaen, fe welwch chi beth sydd wedi newid.

        = Hello,
        Helo,

        = Dear %1,
        Annwyl %1,

        = How you sign in was changed
        Newidiwyd sut rydych chi’n mewngofnodi

        = How you sign in at %1 was changed: the password, or what you prove yourself with. If that was you, all is well.
        Newidiwyd sut rydych chi’n mewngofnodi yn %1: y cyfrinair, neu’r hyn rydych chi’n ei ddefnyddio i brofi pwy ydych chi. Os mai chi wnaeth hynny, mae popeth yn iawn.

        = If it was not you, please tell the office at once, and sign out everywhere here:
        Os nad chi wnaeth hynny, dywedwch wrth y swyddfa ar unwaith, ac allgofnodwch ym mhobman yma:

        = Your way in
        Eich ffordd i mewn

        = Here is your way in to %1. Open this on the device on which you asked for it:
        Dyma eich ffordd i mewn i dudalen %1. Agorwch hwn ar y ddyfais lle gofynnoch chi amdano:

        = Or type this code there: %1
        Neu teipiwch y cod hwn yno: %1

        = Both work once, within a quarter of an hour. If you did not ask for this, somebody typed your address: leave it, and nothing happens. Nobody from %1 will ever ask you for the code.
        Mae’r ddau’n gweithio unwaith, o fewn chwarter awr. Os na ofynnoch chi am hyn, mae rhywun wedi teipio eich cyfeiriad: gadewch ef, ac ni fydd dim yn digwydd. Ni fydd neb o %1 byth yn gofyn i chi am y cod.

        = %1 invites you
        Mae %1 yn eich gwahodd

        = %1 invites you to its page for families. It is closed: only invited people can see it.
        Mae %1 yn eich gwahodd i’w tudalen i deuluoedd. Mae’r dudalen yn gaeedig: dim ond pobl sydd wedi cael gwahoddiad all ei gweld.

        = To join, open this address and choose a password:
        I ymuno, agorwch y cyfeiriad hwn a dewiswch gyfrinair:

        = It works once, until %1, and is for you alone. Please do not pass it on. If you did not expect it, you can leave it: nothing happens.
        Mae’n gweithio unwaith, tan %1, ac mae ar eich cyfer chi yn unig. Peidiwch â’i basio ymlaen, os gwelwch yn dda. Os nad oeddech chi’n ei ddisgwyl, gallwch ei adael: ni fydd dim yn digwydd.

        = Pictures and names: we ask every family again
        Lluniau ac enwau: rydyn ni’n gofyn i bob teulu eto

        = We ask every family again what you are happy with for pictures and names. What you said before stays as it is until you change it or it runs out. Please look at it by %1:
        Rydyn ni’n gofyn i bob teulu eto beth rydych chi’n hapus ag ef o ran lluniau ac enwau. Mae’r hyn a ddywedoch chi o’r blaen yn aros fel y mae nes i chi ei newid neu nes iddo ddod i ben. Edrychwch arno erbyn %1, os gwelwch yn dda:

        = It is always all right to say no, and nothing else changes for your child. If you would rather answer on paper, or with somebody's help, please ask the office.
        Mae bob amser yn iawn dweud na, a does dim byd arall yn newid i’ch plentyn. Os byddai’n well gennych chi ateb ar bapur, neu gyda help rhywun, gofynnwch i’r swyddfa.

        = What you are told of, and when: %1
        Beth rydych chi’n cael gwybod amdano, a phryd: %1

        = To stop letters like this one: %1
        I stopio e-byst fel hwn: %1

        = A date has changed
        Mae dyddiad wedi newid

        = Something that you are invited to at %1 has changed. Please look at it:
        Mae rhywbeth y cawsoch chi wahoddiad iddo gan %1 wedi newid. Edrychwch arno, os gwelwch yn dda:

        = A date has been called off
        Mae dyddiad wedi’i ganslo

        = Something that you were invited to at %1 is called off. Please look at it:
        Mae rhywbeth y cawsoch chi wahoddiad iddo gan %1 wedi’i ganslo. Edrychwch arno, os gwelwch yn dda:

        = Coming up soon
        Yn digwydd cyn bo hir

        = Something that you are invited to at %1 is coming up soon:
        Mae rhywbeth y cawsoch chi wahoddiad iddo gan %1 yn digwydd cyn bo hir:

        = A date for you
        Dyddiad i chi

        = There is a new date at %1 for you to look at:
        Mae gan %1 ddyddiad newydd i chi edrych arno:

        = There is something new on the page: %1
        Mae rhywbeth newydd ar y dudalen: %1

        = There is news about a date: %1
        Mae newyddion am ddyddiad: %1

        = The office has an answer for you: %1
        Mae gan y swyddfa ateb i chi: %1

        = There is something to see: %1
        Mae rhywbeth i’w weld: %1

        = News from %1
        Newyddion gan %1

        = About what you shared with us
        Am yr hyn a rannoch chi gyda ni

        = Thank you for sharing something with %1. We have looked at it, and you can read what we decided:
        Diolch am rannu rhywbeth gyda %1. Rydyn ni wedi edrych arno, a gallwch ddarllen beth benderfynon ni:

        = About your agreement with us
        Am eich cytundeb gyda ni

        = Something about your agreement with %1 has been decided. Please sign in to read what, why, until when, and how you can ask for somebody else to look at it:
        Mae rhywbeth am eich cytundeb gyda %1 wedi’i benderfynu. Mewngofnodwch i ddarllen beth, pam, tan pryd, a sut gallwch chi ofyn i rywun arall edrych arno:

        = If you would rather talk about it, please ring or visit the office.
        Os byddai’n well gennych chi siarad amdano, ffoniwch y swyddfa neu galwch heibio.

        = The office has answered
        Mae’r swyddfa wedi ateb

        = %1 has answered your question:
        Mae %1 wedi ateb eich cwestiwn:

        = Nobody has read your message yet: please ring
        Does neb wedi darllen eich neges eto: ffoniwch, os gwelwch yn dda

        = You wrote to us about a child’s safety, and nobody has read it yet. Please do not wait for us:
        Fe ysgrifennoch chi atom ni am ddiogelwch plentyn, a does neb wedi darllen hynny eto. Peidiwch ag aros amdanon ni:

        = If somebody is in danger now, ring 999.
        Os oes rhywun mewn perygl nawr, ffoniwch 999.

        = Otherwise ring the NSPCC on 0808 800 5000, at any hour, or your council’s children’s services; out of hours they have an emergency team.
        Fel arall, ffoniwch yr NSPCC ar 0808 800 5000, unrhyw awr o’r dydd neu’r nos, neu wasanaethau plant eich cyngor; y tu allan i oriau mae ganddyn nhw dîm argyfwng.

        = We go on trying to reach our own safeguarding leads.
        Rydyn ni’n dal i geisio cael gafael ar ein harweinwyr diogelu ein hunain.
        """#
}
