extension WelshWords {
    static let office = #"""
        = Ask something
        Gofyn rhywbeth

        = Nothing asked yet
        Dim cwestiynau eto

        = Questions, worries, a change of address: everybody in the office reads what you write here, and answers as one.
        Cwestiynau, pryderon, newid cyfeiriad: mae pawb yn y swyddfa’n darllen yr hyn rydych chi’n ei ysgrifennu yma, ac yn ateb fel un.

        = Answered
        Atebwyd

        = When we’re here
        Pryd rydyn ni yma

        = Everybody in the office reads this and answers as the setting. Nobody here has private messages.
        Mae pawb yn y swyddfa’n darllen hwn ac yn ateb ar ran y feithrinfa. Does gan neb yma negeseuon preifat.

        = Your message
        Eich neges

        = You can ask about your own account here. For anything about the child, please go through the parent who invited you. If you’re worried about a child, tell us at once: raise a concern.
        Gallwch ofyn am eich cyfrif eich hun yma. Am unrhyw beth sy’n ymwneud â’r plentyn, ewch drwy’r rhiant a’ch gwahoddodd chi, os gwelwch yn dda. Os ydych chi’n poeni am blentyn, dywedwch wrthym ar unwaith: codwch bryder.

        = A picture or PDF to go with it
        Llun neu PDF i fynd gydag ef

        = Up to three: JPEG, PNG or PDF. Only the office sees them.
        Hyd at dri: JPEG, PNG neu PDF. Dim ond y swyddfa sy’n eu gweld.

        = This is about a child’s safety
        Mae hyn am ddiogelwch plentyn

        = Our safeguarding leads are told at once, at any hour.
        Mae ein harweinwyr diogelu’n cael gwybod ar unwaith, unrhyw awr o’r dydd neu’r nos.

        = This isn’t watched at night
        Does neb yn gwylio hwn yn y nos

        = Nobody is waiting at a screen, at night least of all. If a child isn’t safe, don’t wait for us:
        Does neb yn aros wrth sgrin, yn enwedig yn y nos. Os nad yw plentyn yn ddiogel, peidiwch ag aros amdanon ni:

        = in danger now
        mewn perygl nawr

        = Your council’s children’s services
        Gwasanaethau plant eich cyngor

        = out of hours they have an emergency team; their number is under Get help once it has been checked, and 101 puts you through to the police, who reach them
        y tu allan i oriau mae ganddyn nhw dîm argyfwng; mae eu rhif o dan “Cael help” ar ôl iddo gael ei wirio, ac mae 101 yn eich cysylltu â’r heddlu, sy’n cael gafael arnyn nhw

        = adults worried about a child, at any hour
        oedolion sy’n poeni am blentyn, unrhyw awr o’r dydd neu’r nos

        = More people who can help
        Mwy o bobl all helpu

        = All questions
        Pob cwestiwn

        = Does something here worry you? Raise a concern about it.
        Oes rhywbeth yma’n eich poeni? Codwch bryder amdano.

        = Write again
        Ysgrifennu eto

        = with a file, for the office
        gyda ffeil, i’r swyddfa

        = Nobody has read this yet
        Does neb wedi darllen hwn eto

        = We’re still trying to reach our safeguarding leads. Please don’t wait:
        Rydyn ni’n dal i geisio cael gafael ar ein harweinwyr diogelu. Peidiwch ag aros, os gwelwch yn dda:

        = Our safeguarding leads have been told, and are being told again.
        Mae ein harweinwyr diogelu wedi cael gwybod, ac yn cael gwybod eto.

        = We can take JPEG and PNG pictures and PDFs. Please choose another file.
        Gallwn dderbyn lluniau JPEG a PNG a ffeiliau PDF. Dewiswch ffeil arall, os gwelwch yn dda.

        = A file can have 15 megabytes. A smaller copy of it will do.
        Gall ffeil fod hyd at 15 megabeit. Bydd copi llai ohoni’n gwneud y tro.

        = Please choose up to three files.
        Dewiswch hyd at dair ffeil, os gwelwch yn dda.

        = My own account
        Fy nghyfrif fy hun

        = The office reads it when it opens: %1.
        Bydd y swyddfa’n ei ddarllen pan fydd yn agor: %1.

        = It reaches the family when we open: %1.
        Bydd yn cyrraedd y teulu pan fyddwn ni’n agor: %1.

        = %1, %2 to %3 ## opening hours
        %1, %2 tan %3

        = Somebody is here now.
        Mae rhywun yma nawr.

        = Nobody is here now. What you write waits until we open.
        Does neb yma nawr. Mae’r hyn rydych chi’n ei ysgrifennu’n aros nes i ni agor.
        """#
}
