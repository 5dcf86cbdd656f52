extension WelshWords {
    static let policies = #"""
        = Policies
        Polisïau

        = None of these
        Dim un o’r rhain

        = There’s no policy here that looks like that.
        Does dim polisi yma sy’n edrych fel hynny.

        = Nothing is put to you to read at the moment.
        Does dim byd i chi ei ddarllen ar hyn o bryd.

        = Version
        Fersiwn

        = Issued
        Cyhoeddwyd

        = Approved by
        Cymeradwywyd gan

        = Reviewed
        Adolygwyd

        = Next review by
        Adolygiad nesaf erbyn

        = For
        Ar gyfer

        = Where it stands
        Statws

        = Where it’s kept
        Ble mae’n cael ei gadw

        = Signed by
        Llofnodwyd gan

        = Print or save
        Argraffu neu gadw

        = This page prints on A4 by itself: use your browser’s “Print”, also to save it as a PDF.
        Mae’r dudalen hon yn argraffu ar A4 ohoni’i hun: defnyddiwch “Argraffu” yn eich porwr, hefyd i’w chadw fel PDF.

        = A later version has taken its place.
        Mae fersiwn diweddarach wedi cymryd ei le.

        = What changed
        Beth sydd wedi newid

        = In the words of whoever issued it
        Yng ngeiriau pwy bynnag a’i cyhoeddodd

        = The words are the same
        Mae’r geiriau yr un fath

        = Only the dates are new.
        Dim ond y dyddiadau sy’n newydd.

        = new
        newydd

        = taken out
        wedi’i dynnu allan

        = changed
        wedi newid

        = What you can do
        Beth gallwch chi ei wneud

        = version %1
        fersiwn %1

        = What changed: %1
        Beth sydd wedi newid: %1

        = From %1 to %2. Words with a line under them are new; words with a line through them are gone.
        O %1 i %2. Mae geiriau â llinell oddi tanyn nhw’n newydd; mae geiriau â llinell drwyddyn nhw wedi mynd.

        = Missing
        Ar goll

        = Waits for a signature
        Yn aros am lofnod

        = Review overdue
        Adolygiad yn hwyr

        = Review coming
        Adolygiad ar ddod

        = In force
        Mewn grym

        = staff
        staff

        = volunteers
        gwirfoddolwyr

        = students
        myfyrwyr

        = committee members
        aelodau’r pwyllgor

        = parents and carers
        rhieni a gofalwyr

        = visitors
        unrhyw ymwelwyr

        = On paper: %1, from %2
        Ar bapur: %1, o %2

        = On paper: %1
        Ar bapur: %1

        = from %1
        o %1

        = The law and guidance this rests on
        Y gyfraith a’r canllawiau y mae hyn yn seiliedig arnyn nhw

        = The registered person has not signed this version yet.
        Nid yw’r person cofrestredig wedi llofnodi’r fersiwn hwn eto.

        = Signed by the registered person:
        Llofnodwyd gan y person cofrestredig:

        = Bound to the words above by:
        Wedi’i glymu wrth y geiriau uchod gan:

        = asked for early, by %1
        gofynnwyd amdano’n gynnar, erbyn %1

        = Read, section by section, and agreed to by %1:
        Darllenwyd, adran wrth adran, a chytunwyd gan %1:

        = %1 said no to this text:
        Dywedodd %1 na i’r testun hwn:

        = The words on record aren’t those that were signed. Please tell whoever looks after your Gatepost.
        Nid y geiriau sydd wedi’u cofnodi yw’r rhai a lofnodwyd. Dywedwch wrth bwy bynnag sy’n gofalu am eich Gatepost.

        = Your signed copy, to print
        Eich copi wedi’i lofnodi, i’w argraffu

        = Not there yet
        Ddim yno eto

        = Kept on paper
        Wedi’i gadw ar bapur

        = Reviewed without change by %1
        Adolygwyd heb newid gan %1

        = Linked policies
        Polisïau cysylltiedig

        = What’s changed since you signed version %1
        Beth sydd wedi newid ers i chi lofnodi fersiwn %1

        = The words are as in version %1, which you signed. It has been reviewed, and is put to you again.
        Mae’r geiriau fel y maen nhw yn fersiwn %1, a lofnodwyd gennych chi. Mae wedi’i adolygu, ac yn cael ei roi o’ch blaen eto.

        = Part %1 of %2
        Rhan %1 o %2

        = Parts you’ve read
        Rhannau rydych chi wedi’u darllen

        = I’ve read this part
        Rydw i wedi darllen y rhan hon

        = I’ve read it all
        Rydw i wedi darllen y cyfan

        = The part you’ve read | The %1 parts you’ve read
        zero: Dim rhannau wedi’u darllen eto
        one: Y rhan rydych chi wedi’i darllen
        two: Y ddwy ran rydych chi wedi’u darllen
        few: Y %1 rhan rydych chi wedi’u darllen
        many: Y %1 rhan rydych chi wedi’u darllen
        other: Y %1 rhan rydych chi wedi’u darllen

        = I’d rather not sign
        Byddai’n well gen i beidio â llofnodi

        = You can say no now and change your mind later.
        Gallwch ddweud na nawr a newid eich meddwl yn nes ymlaen.

        = You can take your yes back. The manager sees it, and rights that need it sleep.
        Gallwch dynnu eich “ie” yn ôl. Mae’r rheolwr yn gweld hynny, ac mae’r hawliau sy’n dibynnu arno’n cysgu.

        = Rights that need this signature sleep meanwhile. Please talk with the manager.
        Yn y cyfamser mae’r hawliau sy’n dibynnu ar y llofnod hwn yn cysgu. Siaradwch â’r rheolwr, os gwelwch yn dda.

        = Changed since you signed
        Wedi newid ers i chi lofnodi
        """#
}
