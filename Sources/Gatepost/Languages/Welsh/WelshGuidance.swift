extension WelshWords {
    static let guidance = #"""
        = Guidance
        Canllawiau

        = Good places to read on, each with the day on which somebody here last looked at it. Every link leads away from here.
        Lleoedd da i ddarllen mwy, pob un gyda’r diwrnod yr edrychodd rhywun yma arno ddiwethaf. Mae pob dolen yn arwain i ffwrdd oddi yma.

        = Useful here
        Defnyddiol yma

        = For everybody who works with children
        I bawb sy’n gweithio gyda phlant

        = For managers
        I reolwyr

        = For parents and carers
        I rieni a gofalwyr

        = For children
        I blant

        = Things to do with children
        Pethau i’w gwneud gyda phlant

        = Edition: %1
        Argraffiad: %1

        = Law or statutory guidance
        Y gyfraith neu ganllawiau statudol

        = Looked at on %1
        Edrychwyd arno ar %1

        = Nobody here has looked at it yet
        Does neb yma wedi edrych arno eto

        = %1, look again by %2
        %1, edrych eto erbyn %2

        = The page for children
        Y dudalen i blant

        = CEOP Safety Centre: tell somebody
        CEOP Safety Centre: dweud wrth rywun

        = CEOP Education (once Thinkuknow)
        CEOP Education (Thinkuknow gynt)

        = Help for children
        Help i blant

        = Did something on a screen make you feel sad, scared or funny inside? Here’s what to do.
        Wnaeth rhywbeth ar sgrin i ti deimlo’n drist, yn ofnus neu’n rhyfedd y tu mewn? Dyma beth i’w wneud.

        = Stop
        Stopia

        = You can stop looking. You don’t have to answer anybody.
        Rwyt ti’n cael stopio edrych. Does dim rhaid i ti ateb neb.

        = Put it down
        Rho hi i lawr

        = Turn the screen over, or close it. You didn’t do anything wrong.
        Tro’r sgrin drosodd, neu cau hi. Wnest ti ddim byd o’i le.

        = Tell
        Dyweda

        = Tell a grown-up you trust: at home, or here. They’ll help you.
        Dyweda wrth oedolyn rwyt ti’n ei drystio: gartref, neu yma. Byddan nhw’n dy helpu di.

        = A grown-up you trust here
        Oedolyn yma rwyt ti’n ei drystio

        = You can always tell %1.
        Rwyt ti bob amser yn cael dweud wrth %1.

        = Or ring Childline. It’s free. Somebody nice answers, day and night.
        Neu ffonia Childline. Mae am ddim. Mae rhywun caredig yn ateb, ddydd a nos.

        = Good to know
        Da gwybod

        = Your name, your house and your nursery are yours. You don’t tell them to people on a screen.
        Ti biau dy enw, dy dŷ a dy feithrinfa. Dwyt ti ddim yn eu dweud nhw wrth bobl ar sgrin.

        = Nobody takes your picture if you don’t want it. You can say no.
        Does neb yn tynnu dy lun os nad wyt ti eisiau. Rwyt ti’n cael dweud na.

        = A secret that feels bad is not a secret to keep.
        Dydy cyfrinach sy’n teimlo’n ddrwg ddim yn gyfrinach i’w chadw.

        = For grown-ups
        I oedolion
        """#
}
