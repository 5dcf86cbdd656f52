extension RomanianWords {
    static let receiptsTwo = #"""
        = Your six words
        Cele șase cuvinte

        = In their order, with spaces between.
        În ordinea lor, cu spații între ele.

        = Show it
        Afișați

        = These words lead nowhere. Please look at their spelling and order.
        Aceste cuvinte nu duc nicăieri. Vă rugăm să verificați cum sunt scrise și în ce ordine.

        = Put it out of sight
        Scoateți-o din vedere

        = What happens now
        Ce se întâmplă acum

        = Nobody can see it any more from this moment, not even the safeguarding lead or the manager.
        Din acest moment nu o mai poate vedea nimeni, nici măcar responsabilul cu protecția copilului sau managerul.

        = It isn’t deleted: it’s sealed for the police where it is.
        Nu este ștearsă: este sigilată pentru poliție acolo unde se află.

        = Please don’t photograph it, copy it, forward it or show it to anybody, and close other places where it’s open. Copying such a picture is an offence, even to help.
        Vă rugăm să nu o fotografiați, să nu o copiați, să nu o trimiteți mai departe și să nu o arătați nimănui, și să închideți celelalte locuri unde este deschisă. Copierea unei astfel de imagini este infracțiune, chiar dacă vreți să ajutați.

        = The safeguarding lead is told at once, and tells the LADO and children’s services.
        Responsabilul cu protecția copilului este anunțat imediat și anunță LADO și serviciile pentru copii.

        = What makes you think so
        Ce vă face să credeți asta

        = A few words. Please don’t describe the picture.
        Câteva cuvinte. Vă rugăm să nu descrieți imaginea.

        = Who else to tell
        Cui să mai spuneți

        = Police: 999 if a child is in danger now, otherwise 101.
        Poliția: 999 dacă un copil este în pericol acum, altfel 101.

        = If it’s on another web page too: the Internet Watch Foundation, report.iwf.org.uk. You need not give your name.
        Dacă este și pe altă pagină web: Internet Watch Foundation, report.iwf.org.uk. Nu trebuie să vă dați numele.

        = A child who is worried about a picture of themselves: Childline, 0800 1111.
        Un copil îngrijorat din cauza unei imagini cu el însuși: Childline, 0800 1111.

        = Your agreement with us
        Acordul dumneavoastră cu noi

        = Nothing is on record about your agreement.
        Nu este înregistrat nimic despre acordul dumneavoastră.

        = All is well
        Totul este în ordine

        = Ask for somebody else to look at it
        Cereți ca altcineva să se uite la hotărâre

        = Somebody who had no part in it looks at it afresh.
        Cineva care nu a avut nicio legătură cu ea o privește din nou, de la capăt.

        = Why do you see it differently?
        De ce vedeți altfel lucrurile?

        = Ask for that
        Cereți acest lucru

        = You asked for somebody else to look at it.
        Ați cerut ca altcineva să se uite la hotărâre.

        = Set aside
        Anulat

        = Over
        Încheiat

        = Counts, until %1
        Este valabil până pe %1

        = %1: a warning
        %1: un avertisment

        = %1: a suspension
        %1: o suspendare

        = %1: a removal
        %1: o excludere

        = %1. ## a sentence of these words
        %1.

        = That’s a lot of pictures at once
        Sunt foarte multe poze deodată

        = You’ve opened far more pictures in these days than families usually do, so we’ve paused it, to be sure it’s you. The office has been told and lets you go on. The newest posts are still there.
        În ultimele zile ați deschis mult mai multe poze decât deschid de obicei familiile, așa că am făcut o pauză, ca să fim siguri că sunteți dumneavoastră. Biroul a fost anunțat și vă lasă să continuați. Cele mai noi postări sunt încă acolo.

        = Pictures or posts were passed on
        Au fost date mai departe poze sau postări

        = A screenshot was taken
        S-a făcut o captură de ecran

        = A friend request or private message to staff
        O cerere de prietenie sau un mesaj privat către personal

        = Something about a child was posted elsewhere
        Ceva despre un copil a fost publicat în altă parte

        = Unkind or unsafe words
        Cuvinte urâte sau periculoase

        = Somebody else was let in
        A fost lăsat să intre altcineva
        """#
}
