extension WelshWords {
    static let concernsTwo = #"""
        = Local authority designated officer (LADO)
        Swyddog dynodedig yr awdurdod lleol (LADO)

        = The council’s children’s services (MASH)
        Gwasanaethau plant y cyngor (MASH)

        = Ofsted, also for whistle-blowing
        Ofsted, hefyd ar gyfer chwythu’r chwiban

        = Police
        Yr heddlu

        = Internet Watch Foundation
        Internet Watch Foundation

        = Information Commissioner
        Y Comisiynydd Gwybodaeth

        = about somebody who works with children. Ask the council for its LADO.
        am rywun sy’n gweithio gyda phlant. Gofynnwch i’r cyngor am ei LADO.

        = about a child, at any hour through the council.
        am blentyn, unrhyw awr o’r dydd neu’r nos drwy’r cyngor.

        = about how a setting is run.
        am y ffordd y mae meithrinfa’n cael ei rhedeg.

        = when nobody is in danger now.
        pan nad oes neb mewn perygl nawr.

        = to report a picture on a web page.
        i roi gwybod am lun ar dudalen we.

        = about personal information.
        am wybodaeth bersonol.

        = What you told us
        Beth ddywedoch chi wrthym

        = Told us
        Dywedwyd wrthym

        = What you said
        Beth ddywedoch chi

        = Between us
        Rhyngom ni

        = The setting
        Y feithrinfa

        = Say more
        Dweud mwy

        = Anything to add, or to ask
        Unrhyw beth i’w ychwanegu, neu i’w ofyn

        = Arrived
        Wedi cyrraedd

        = Being looked at
        Wrthi’n edrych arno

        = Closed
        Wedi cau

        = You’ve reported many things like this since yesterday. Please ring the safeguarding lead about any more.
        Rydych chi wedi rhoi gwybod am lawer o bethau fel hyn ers ddoe. Ffoniwch yr arweinydd diogelu am unrhyw beth arall, os gwelwch yn dda.

        = Nobody here can deal with this one fairly. Please ring one of the numbers on this page.
        All neb yma ddelio â hwn yn deg. Ffoniwch un o’r rhifau ar y dudalen hon, os gwelwch yn dda.

        = It’s with %1, and nobody whom it’s about can see it.
        Yn delio â hwn nawr: %1. All neb y mae’n ymwneud â nhw ei weld.

        = It has arrived.
        Mae wedi cyrraedd.

        = Somebody is looking into it. You’ll read here what we can tell you.
        Mae rhywun yn edrych i mewn i hyn. Byddwch chi’n darllen yma beth gallwn ni ei ddweud wrthych.

        = This is closed. If it goes on, or you’re not content, please tell us again, or ring one of the numbers on this page.
        Mae hwn wedi cau. Os yw’n parhau, neu os nad ydych chi’n fodlon, dywedwch wrthym eto, neu ffoniwch un o’r rhifau ar y dudalen hon.

        = the line manager
        y rheolwr llinell

        = the safeguarding lead
        yr arweinydd diogelu

        = the manager
        y rheolwr

        = the deputy manager
        y dirprwy reolwr

        = the registered person
        y person cofrestredig

        = somebody outside, agreed beforehand
        rhywun o’r tu allan, y cytunwyd arnyn nhw ymlaen llaw

        = nobody here
        neb yma

        = Told by you
        Dywedwyd gennych chi

        = Nothing here
        Dim byd yma

        = When you raise a concern, or have one to deal with, you find it here.
        Pan fyddwch chi’n codi pryder, neu pan fydd gennych chi un i ddelio ag ef, byddwch chi’n dod o hyd iddo yma.

        = You can tell of a worry without an account, with your name or without it.
        Gallwch ddweud am bryder heb gyfrif, gyda’ch enw neu hebddo.

        = Tell %1 about a worry
        Dweud wrth %1 am bryder

        = You don’t need an account, and you don’t have to say who you are. We keep no address, nothing about your telephone or computer, and of the time only the day. Nobody whom it’s about can see it.
        Does dim angen cyfrif arnoch chi, a does dim rhaid i chi ddweud pwy ydych chi. Dydyn ni ddim yn cadw unrhyw gyfeiriad, na dim byd am eich ffôn neu’ch cyfrifiadur, ac o ran yr amser, dim ond y diwrnod. All neb y mae’n ymwneud â nhw ei weld.

        = I’ve told you before and have my six words
        Rydw i wedi dweud wrthych chi o’r blaen ac mae fy chwe gair gen i

        = Many people are here just now. Please try again in an hour, or ring one of the numbers below.
        Mae llawer o bobl yma ar hyn o bryd. Rhowch gynnig arall arni mewn awr, neu ffoniwch un o’r rhifau isod.

        = A child may be in danger: tell somebody at once
        Gallai plentyn fod mewn perygl: dywedwch wrth rywun ar unwaith

        = Then they’re told within a minute, so the time shows. Otherwise they’re told tomorrow morning.
        Yna byddan nhw’n cael gwybod o fewn munud, felly bydd yr amser i’w weld. Fel arall byddan nhw’n cael gwybod bore yfory.

        = Leave it empty to stay unknown.
        Gadewch hwn yn wag i aros yn ddienw.

        = How we can reach you
        Sut gallwn ni gysylltu â chi

        = Thank you for telling us
        Diolch am ddweud wrthym

        = These six words are the only way back to it. Please write them down: we show them once and can’t find them for you.
        Y chwe gair hyn yw’r unig ffordd yn ôl ato. Ysgrifennwch nhw i lawr: rydyn ni’n eu dangos unwaith ac allwn ni ddim dod o hyd iddyn nhw i chi.

        = Come back in a day or two to read our answer and to say more.
        Dewch yn ôl mewn diwrnod neu ddau i ddarllen ein hateb ac i ddweud mwy.

        = Come back with your words
        Dod yn ôl gyda’ch geiriau

        = Come back to what you told us
        Dod yn ôl at yr hyn a ddywedoch chi wrthym

        = Your six words
        Eich chwe gair

        = In their order, with spaces between.
        Yn eu trefn, gyda bylchau rhyngddyn nhw.

        = Show it
        Ei ddangos

        = These words lead nowhere. Please look at their spelling and order.
        Nid yw’r geiriau hyn yn arwain i unman. Edrychwch ar eu sillafu a’u trefn, os gwelwch yn dda.

        = Put it out of sight
        Ei roi o’r golwg

        = What happens now
        Beth sy’n digwydd nawr

        = Nobody can see it any more from this moment, not even the safeguarding lead or the manager.
        All neb ei weld mwyach o’r eiliad hon, dim hyd yn oed yr arweinydd diogelu na’r rheolwr.

        = It isn’t deleted: it’s sealed for the police where it is.
        Nid yw wedi’i ddileu: mae wedi’i selio ar gyfer yr heddlu lle y mae.

        = Please don’t photograph it, copy it, forward it or show it to anybody, and close other places where it’s open. Copying such a picture is an offence, even to help.
        Peidiwch â thynnu ffotograff ohono, ei gopïo, ei anfon ymlaen na’i ddangos i neb, a chaewch unrhyw le arall lle mae ar agor. Mae copïo llun o’r fath yn drosedd, hyd yn oed er mwyn helpu.

        = The safeguarding lead is told at once, and tells the LADO and children’s services.
        Mae’r arweinydd diogelu’n cael gwybod ar unwaith, ac yn dweud wrth y LADO a’r gwasanaethau plant.

        = What makes you think so
        Beth sy’n gwneud i chi feddwl hynny

        = A few words. Please don’t describe the picture.
        Ychydig eiriau. Peidiwch â disgrifio’r llun, os gwelwch yn dda.

        = Who else to tell
        Wrth bwy arall i ddweud

        = Police: 999 if a child is in danger now, otherwise 101.
        Yr heddlu: 999 os yw plentyn mewn perygl nawr, fel arall 101.

        = If it’s on another web page too: the Internet Watch Foundation, report.iwf.org.uk. You need not give your name.
        Os yw ar dudalen we arall hefyd: yr Internet Watch Foundation, report.iwf.org.uk. Does dim rhaid i chi roi eich enw.

        = A child who is worried about a picture of themselves: Childline, 0800 1111.
        Plentyn sy’n poeni am lun ohonyn nhw eu hunain: Childline, 0800 1111.
        """#
}
