extension WelshWords {
    static let done = #"""
        = That’s saved.
        Mae hynny wedi’i gadw.

        = That’s sent.
        Mae hynny wedi’i anfon.

        = That’s gone.
        Mae hynny wedi mynd.

        = You’re signed out.
        Rydych chi wedi allgofnodi.

        = Welcome. One text to read, and you’re in.
        Croeso. Un testun i’w ddarllen, ac rydych chi i mewn.

        = If that invitation was ours, the office knows now that you’d like another.
        Os ni anfonodd y gwahoddiad hwnnw, mae’r swyddfa’n gwybod nawr yr hoffech chi gael un arall.

        = Thank you. That’s signed.
        Diolch. Mae hynny wedi’i lofnodi.

        = Thank you for telling us. That’s noted.
        Diolch am ddweud wrthym. Rydyn ni wedi nodi hynny.

        = That’s changed. Everywhere else you’re signed out.
        Mae hynny wedi’i newid. Rydych chi wedi’ch allgofnodi ym mhob man arall.

        = It’s open again, with everything in it.
        Mae ar agor eto, gyda phopeth ynddo.

        = Thank you. It’s on the page.
        Diolch. Mae ar y dudalen.

        = Thank you. The office reads this one first, and then it appears.
        Diolch. Mae’r swyddfa’n darllen hwn yn gyntaf, ac yna bydd yn ymddangos.

        = Thank you. Your answers are kept, and count from now on.
        Diolch. Mae eich atebion wedi’u cadw, ac yn cyfrif o hyn ymlaen.

        = Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on.
        Diolch. Mae eich atebion wedi’u cadw. Mae angen prawf o hyd o bwy all roi “ie”; mae “na” yn cyfrif o hyn ymlaen.

        = That’s kept, and the pictures it was about are down. Nobody can see them from now on.
        Mae hynny wedi’i gadw, ac mae’r lluniau dan sylw wedi’u tynnu i lawr. All neb eu gweld o hyn ymlaen.

        = That’s asked for. Nothing changes until somebody else agrees.
        Rydych chi wedi gofyn am hynny. Does dim byd yn newid nes bod rhywun arall yn cytuno.

        = Thank you for telling us. Somebody looks at it soon.
        Diolch am ddweud wrthym. Bydd rhywun yn edrych arno’n fuan.

        = It’s with the office.
        Mae gyda’r swyddfa.

        = Our safeguarding leads are being told now.
        Mae ein harweinwyr diogelu’n cael gwybod nawr.

        = Thank you. Somebody looks at it and tells you what we decide.
        Diolch. Bydd rhywun yn edrych arno ac yn dweud wrthych beth rydyn ni’n ei benderfynu.

        = It’s with somebody else now, who will look at it afresh.
        Mae gyda rhywun arall nawr, a fydd yn edrych arno o’r newydd.

        = Thank you for telling us. It has arrived.
        Diolch am ddweud wrthym. Mae wedi cyrraedd.

        = That’s added.
        Mae hynny wedi’i ychwanegu.

        = Thank you. Nobody can see it any more. Please don’t copy or describe it to anybody but the police.
        Diolch. All neb ei weld mwyach. Peidiwch â’i gopïo na’i ddisgrifio i neb ond yr heddlu, os gwelwch yn dda.

        = What it held is off the page now, so there is nothing to download. You can ask for a new one.
        Mae’r hyn oedd ynddi oddi ar y dudalen nawr, felly does dim byd i’w lawrlwytho. Gallwch ofyn am ffeil newydd.

        = That took a while, so please begin once more.
        Cymerodd hynny amser, felly dechreuwch unwaith eto, os gwelwch yn dda.

        = Thank you. The office knows.
        Diolch. Mae’r swyddfa’n gwybod.

        = Here’s your calendar’s address. Any address before it opens nothing now.
        Dyma gyfeiriad eich calendr. Nid yw unrhyw gyfeiriad blaenorol yn agor dim nawr.

        = That browser shows no more messages.
        Nid yw’r porwr hwnnw’n dangos negeseuon mwyach.

        = Your pictures are being prepared. This page shows how far they are.
        Mae eich lluniau’n cael eu paratoi. Mae’r dudalen hon yn dangos faint sydd wedi’i wneud.
        """#
}
