extension WelshWords {
    static let accounts = #"""
        = You
        Chi

        = You sign in with
        Rydych chi’n mewngofnodi gyda

        = You are here as
        Rydych chi yma fel

        = %1, %2 ## a capacity and where
        %1, %2

        = Where you belong
        Ble rydych chi’n perthyn

        = Now
        Nawr

        = Switch to this
        Newid i hwn

        = Not open today
        Ddim ar agor heddiw

        = What you’ve agreed to
        Beth rydych chi wedi cytuno iddo

        = Signed
        Wedi’i lofnodi

        = Not signed
        Heb ei lofnodi

        = Read again
        Darllen eto

        = Read and sign
        Darllen a llofnodi

        = How we see you
        Sut rydyn ni’n eich gweld

        = Show my family’s name on my comments
        Dangos enw fy nheulu ar fy sylwadau

        = Otherwise they’re by “an Oak room parent”. Your telephone number and e-mail address are never shown.
        Fel arall maen nhw o dan yr enw “Rhiant o ystafell Derw”. Nid yw eich rhif ffôn na’ch cyfeiriad e-bost byth yn cael eu dangos.

        = Save
        Cadw

        = Language you prefer
        Yr iaith sydd orau gennych

        = Change password
        Newid cyfrinair

        = Your password now
        Eich cyfrinair nawr

        = The new one
        Yr un newydd

        = That isn’t your password. Please type it once more.
        Nid dyna eich cyfrinair. Teipiwch ef unwaith eto, os gwelwch yn dda.

        = Where you’re signed in
        Ble rydych chi wedi mewngofnodi

        = Last used
        Defnyddiwyd ddiwethaf

        = This one
        Yr un hwn

        = Your access here has ended
        Mae eich mynediad yma wedi dod i ben

        = Hello %1. Nothing is open to you here today. If that’s a surprise, or you’d like something you wrote, the office will help you.
        Helo %1. Does dim byd ar agor i chi yma heddiw. Os yw hynny’n syndod, neu os hoffech gael rhywbeth a ysgrifennoch chi, bydd y swyddfa’n eich helpu.

        = %1 on %2 ## a browser and a machine
        %1 ar %2

        = A browser on %1
        Porwr ar %1

        = A browser
        Porwr

        = Version %1, %2
        Fersiwn %1, %2

        = Your signature
        Eich llofnod

        = Type your whole name
        Teipiwch eich enw llawn

        = That, with today’s date, is your signature.
        Hwnnw, gyda dyddiad heddiw, yw eich llofnod.

        = I agree
        Rwy’n cytuno

        = I don’t agree
        Dydw i ddim yn cytuno

        = Signed by %1 on %2.
        Llofnodwyd gan %1 ar %2.

        = You said no on %1. That’s your right, and you can say yes whenever you like.
        Fe ddywedoch chi na ar %1. Mae gennych chi hawl i wneud hynny, a gallwch ddweud ie pryd bynnag y mynnwch.

        = The page stays closed to you meanwhile. You still decide about pictures of your child, still hear from us about your child, and the office is there for you.
        Yn y cyfamser mae’r dudalen yn aros ar gau i chi. Chi sy’n dal i benderfynu am luniau o’ch plentyn, rydych chi’n dal i glywed gennym ni am eich plentyn, ac mae’r swyddfa yno i chi.

        = What you miss is the page: posts and pictures of the day, news, events and comments.
        Yr hyn rydych chi’n ei golli yw’r dudalen: postiadau a lluniau’r dydd, newyddion, digwyddiadau a sylwadau.

        = Changed your mind?
        Wedi newid eich meddwl?

        = You can take your yes back. The page then closes for you, and nothing else changes.
        Gallwch dynnu eich “ie” yn ôl. Yna bydd y dudalen yn cau i chi, a does dim byd arall yn newid.

        = The office
        Y swyddfa

        = Questions, worries, a change of address, an invitation for somebody else: ask here.
        Cwestiynau, pryderon, newid cyfeiriad, gwahoddiad i rywun arall: gofynnwch yma.

        = Is somebody in danger now?
        Oes rhywun mewn perygl nawr?

        = Call the police. Don’t wait for us.
        Ffoniwch yr heddlu. Peidiwch ag aros amdanon ni.

        = Here
        Yma

        = If something about a child worries you, however small, tell one of these people today.
        Os oes rhywbeth am blentyn yn eich poeni, waeth pa mor fach, dywedwch wrth un o’r bobl hyn heddiw.

        = Deputy
        Dirprwy

        = The safeguarding lead hasn’t been named here yet. Please speak to the manager.
        Does dim arweinydd diogelu (safeguarding lead) wedi’i enwi yma eto. Siaradwch â’r rheolwr, os gwelwch yn dda.

        = Outside
        Y tu allan

        = for any grown-up who is worried about a child
        i unrhyw oedolyn sy’n poeni am blentyn

        = for children and young people, at any hour
        i blant a phobl ifanc, unrhyw awr o’r dydd neu’r nos

        = if somebody behaves towards a child on line as they shouldn’t: look for “CEOP safety centre”
        os yw rhywun yn ymddwyn tuag at blentyn ar-lein fel na ddylai: chwiliwch am “CEOP safety centre”

        = to report sexual pictures of children on line: look for “IWF report”. Never copy or send them.
        i roi gwybod am luniau rhywiol o blant ar-lein: chwiliwch am “IWF report”. Peidiwch byth â’u copïo na’u hanfon.
        """#
}
