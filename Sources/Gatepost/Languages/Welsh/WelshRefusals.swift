extension WelshWords {
    static let refusals = #"""
        = Back to the start
        Yn ôl i’r dechrau

        = We can’t find that
        Allwn ni ddim dod o hyd i hynny

        = It may have been taken down, or the address may have a slip in it.
        Efallai ei fod wedi’i dynnu i lawr, neu fod camgymeriad bach yn y cyfeiriad.

        = This part is for somebody else
        Mae’r rhan hon ar gyfer rhywun arall

        = You have an account, but nothing here is open to you at the moment. If that’s a surprise, please ask the office.
        Mae gennych chi gyfrif, ond does dim byd yma ar agor i chi ar hyn o bryd. Os yw hynny’n syndod, gofynnwch i’r swyddfa.

        = It belongs to a duty that you don’t carry here. If you should, a manager can add it.
        Mae’n perthyn i ddyletswydd nad yw gennych chi yma. Os dylai fod gennych chi, gall rheolwr ei hychwanegu.

        = That page was out of date
        Roedd y dudalen honno wedi dyddio

        = Nothing was changed. Go back, load the page again, and send it once more. If you typed a lot, copy it first.
        Ni newidiwyd dim. Ewch yn ôl, llwythwch y dudalen eto, ac anfonwch ef unwaith eto. Os teipioch chi lawer, copïwch ef yn gyntaf.

        = You’ve been signed out
        Rydych chi wedi cael eich allgofnodi

        = What you typed is still on the page before this one. Sign in in another tab, go back, and send it again.
        Mae’r hyn a deipioch chi ar y dudalen cyn hon o hyd. Mewngofnodwch mewn tab arall, ewch yn ôl, ac anfonwch ef eto.

        = One moment
        Un eiliad

        = Gatepost cannot reach its records just now. Please try again in a few seconds. Sending a form twice does no harm.
        All Gatepost ddim cyrraedd ei gofnodion ar hyn o bryd. Rhowch gynnig arall arni mewn ychydig eiliadau. Nid yw anfon ffurflen ddwywaith yn gwneud unrhyw niwed.

        = Busy for a moment
        Prysur am eiliad

        = Nothing was changed. Please try again in a few seconds.
        Ni newidiwyd dim. Rhowch gynnig arall arni mewn ychydig eiliadau.

        = There’s no room left
        Does dim lle ar ôl

        = Our computer’s disk is full, so nothing was kept. What was there before is as it was, and what you typed is still on the page before this one. Please tell the office, and send it again later.
        Mae disg ein cyfrifiadur yn llawn, felly ni chadwyd dim. Mae’r hyn oedd yno o’r blaen fel yr oedd, ac mae’r hyn a deipioch chi ar y dudalen cyn hon o hyd. Dywedwch wrth y swyddfa, ac anfonwch ef eto yn nes ymlaen.

        = This file can’t be opened
        Does dim modd agor y ffeil hon

        = It is missing or damaged on our computer, so it isn’t shown. Everything else is as it was. Please tell the office this number: %1
        Mae hi ar goll neu wedi’i difrodi ar ein cyfrifiadur, felly nid yw’n cael ei dangos. Mae popeth arall fel yr oedd. Rhowch y rhif hwn i’r swyddfa, os gwelwch yn dda: %1

        = Something went wrong on our side
        Aeth rhywbeth o’i le ar ein hochr ni

        = It isn’t anything you did. Please try again; if it happens twice, tell the office this number: %1
        Nid eich bai chi yw hyn. Rhowch gynnig arall arni; os yw’n digwydd ddwywaith, rhowch y rhif hwn i’r swyddfa: %1

        = That’s too big to send
        Mae hynny’n rhy fawr i’w anfon

        = That’s too many files at once
        Mae hynny’n ormod o ffeiliau ar unwaith

        = That took too long to arrive
        Cymerodd hynny ormod o amser i gyrraedd

        = We couldn’t read that
        Allen ni ddim darllen hynny

        = Pictures can come to 60 megabytes at a time, a video to 200, a document to 25. Please send less at once.
        Gall lluniau fod hyd at 60 megabeit ar y tro, fideo hyd at 200, dogfen hyd at 25. Anfonwch lai ar unwaith, os gwelwch yn dda.

        = A file can have 40 megabytes. A smaller copy of it will do.
        Gall ffeil fod hyd at 40 megabeit. Bydd copi llai ohoni’n gwneud y tro.

        = Please send up to twenty at a time.
        Anfonwch hyd at ugain ar y tro, os gwelwch yn dda.

        = One of the texts is longer than we can keep. Please shorten it and send it again.
        Mae un o’r testunau’n hirach nag y gallwn ei gadw. Gwnewch ef yn fyrrach ac anfonwch ef eto, os gwelwch yn dda.

        = Many people are sending pictures just now. Nothing is lost; please try again in a minute.
        Mae llawer o bobl yn anfon lluniau ar hyn o bryd. Does dim byd wedi’i golli; rhowch gynnig arall arni ymhen munud.

        = The connection may be slow just now. Please try again, with fewer files if there were several.
        Efallai fod y cysylltiad yn araf ar hyn o bryd. Rhowch gynnig arall arni, gyda llai o ffeiliau os oedd sawl un.

        = Something in it isn’t text, often from copying out of another program. Please go back and type that part.
        Nid yw rhywbeth ynddo’n destun, yn aml ar ôl copïo o raglen arall. Ewch yn ôl a theipiwch y rhan honno, os gwelwch yn dda.

        = Nothing was changed. Please go back, load the page again, and send it once more.
        Ni newidiwyd dim. Ewch yn ôl, llwythwch y dudalen eto, ac anfonwch ef unwaith eto, os gwelwch yn dda.
        """#
}
