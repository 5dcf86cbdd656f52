extension WelshWords {
    static let events = #"""
        = Events
        Digwyddiadau

        = No dates yet
        Dim dyddiadau eto

        = When there’s something to come to, it’s here, and you’re told.
        Pan fydd rhywbeth i ddod iddo, bydd yma, a byddwch chi’n cael gwybod.

        = Coming up
        Ar y gweill

        = Look
        Edrych

        = Called off
        Wedi’i ganslo

        = You’re coming
        Rydych chi’n dod

        = You’re not coming
        Dydych chi ddim yn dod

        = Are you coming?
        Ydych chi’n dod?

        = All events
        Pob digwyddiad

        = Yes, we’re coming
        Ydyn, rydyn ni’n dod

        = Yes, I’m coming
        Ydw, rwy’n dod

        = Please answer for yourself. The others answer for themselves.
        Atebwch drosoch eich hun, os gwelwch yn dda. Mae’r lleill yn ateb drostyn nhw eu hunain.

        = No, not this time
        Na, nid y tro hwn

        = How many of you?
        Faint ohonoch chi?

        = Everybody you bring, yourself included.
        Pawb rydych chi’n dod â nhw, gan gynnwys chi eich hun.

        = A word to the office
        Gair i’r swyddfa

        = Allergies, a pushchair, a late arrival. Only the office reads it.
        Alergeddau, cadair wthio, cyrraedd yn hwyr. Dim ond y swyddfa sy’n ei ddarllen.

        = Tell the office
        Dweud wrth y swyddfa

        = Replies are closed.
        Mae’r cyfnod ateb wedi cau.

        = In your own calendar
        Yn eich calendr eich hun

        = Put this address into the calendar on your phone, under “add by address” or “subscribe”, and these dates are there by themselves, changes too.
        Rhowch y cyfeiriad hwn yn y calendr ar eich ffôn, o dan “ychwanegu drwy gyfeiriad” neu “tanysgrifio”, a bydd y dyddiadau hyn yno ohonyn nhw eu hunain, a newidiadau hefyd.

        = It’s yours alone. Whoever has it can read these dates, so please don’t pass it on. It ends when your access here ends.
        I chi yn unig y mae. Gall pwy bynnag sydd ag ef ddarllen y dyddiadau hyn, felly peidiwch â’i basio ymlaen. Daw i ben pan ddaw eich mynediad yma i ben.

        = Make my calendar’s address
        Gwneud cyfeiriad i’m calendr

        = Make a new one
        Gwneud un newydd

        = %1, %2 ## a date and a time it ends
        %1, %2

        = %1 %2, %3 to %4 ## when something is
        %1 %2, %3 tan %4
        """#
}
