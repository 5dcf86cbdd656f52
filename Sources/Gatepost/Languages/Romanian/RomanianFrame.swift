extension RomanianWords {
    static let frame = #"""
        = Back to the start
        Înapoi la început

        = We can’t find that
        Nu găsim această pagină

        = It may have been taken down, or the address may have a slip in it.
        Poate că a fost scoasă sau poate că adresa are o greșeală.

        = This part is for somebody else
        Această parte este pentru altcineva

        = You have an account, but nothing here is open to you at the moment. If that’s a surprise, please ask the office.
        Aveți un cont, dar în acest moment nu aveți nimic deschis aici. Dacă vă surprinde, vă rugăm să întrebați biroul.

        = It belongs to a duty that you don’t carry here. If you should, a manager can add it.
        Ține de o responsabilitate pe care nu o aveți aici. Dacă ar trebui să o aveți, un manager o poate adăuga.

        = That page was out of date
        Pagina nu mai era actuală

        = Nothing was changed. Go back, load the page again, and send it once more. If you typed a lot, copy it first.
        Nu s-a schimbat nimic. Mergeți înapoi, încărcați pagina din nou și trimiteți încă o dată. Dacă ați scris mult, copiați mai întâi textul.

        = You’ve been signed out
        Nu mai sunteți în cont

        = What you typed is still on the page before this one. Sign in in another tab, go back, and send it again.
        Ce ați scris este încă pe pagina dinaintea acesteia. Intrați în cont în altă filă, mergeți înapoi și trimiteți din nou.

        = One moment
        Un moment

        = Gatepost cannot reach its records just now. Please try again in a few seconds. Sending a form twice does no harm.
        Gatepost nu poate ajunge acum la datele sale. Vă rugăm să încercați din nou peste câteva secunde. Nu strică dacă trimiteți un formular de două ori.

        = Busy for a moment
        Ocupat pentru un moment

        = Nothing was changed. Please try again in a few seconds.
        Nu s-a schimbat nimic. Vă rugăm să încercați din nou peste câteva secunde.

        = There’s no room left
        Nu mai este loc

        = Our computer’s disk is full, so nothing was kept. What was there before is as it was, and what you typed is still on the page before this one. Please tell the office, and send it again later.
        Discul computerului nostru este plin, așa că nu s-a păstrat nimic. Ce era înainte a rămas cum era, iar ce ați scris este încă pe pagina dinaintea acesteia. Vă rugăm să spuneți biroului și să trimiteți din nou mai târziu.

        = This file can’t be opened
        Acest fișier nu poate fi deschis

        = It is missing or damaged on our computer, so it isn’t shown. Everything else is as it was. Please tell the office this number: %1
        Lipsește sau este deteriorat pe computerul nostru, așa că nu este arătat. Restul este cum era. Vă rugăm să spuneți biroului acest număr: %1

        = Something went wrong on our side
        Ceva nu a mers la noi

        = It isn’t anything you did. Please try again; if it happens twice, tell the office this number: %1
        Nu este din cauza dumneavoastră. Vă rugăm să încercați din nou; dacă se întâmplă de două ori, spuneți biroului acest număr: %1

        = That’s too big to send
        Este prea mare ca să fie trimis

        = That’s too many files at once
        Sunt prea multe fișiere deodată

        = That took too long to arrive
        A durat prea mult până a ajuns

        = We couldn’t read that
        Nu am putut citi

        = Pictures can come to 60 megabytes at a time, a video to 200, a document to 25. Please send less at once.
        Pozele pot avea 60 de megaocteți o dată, un videoclip 200, un document 25. Vă rugăm să trimiteți mai puțin deodată.

        = A file can have 40 megabytes. A smaller copy of it will do.
        Un fișier poate avea 40 de megaocteți. O copie mai mică este de ajuns.

        = Please send up to twenty at a time.
        Vă rugăm să trimiteți cel mult douăzeci deodată.

        = One of the texts is longer than we can keep. Please shorten it and send it again.
        Unul dintre texte este mai lung decât putem păstra. Vă rugăm să îl scurtați și să îl trimiteți din nou.

        = Many people are sending pictures just now. Nothing is lost; please try again in a minute.
        Mulți oameni trimit poze chiar acum. Nu s-a pierdut nimic; vă rugăm să încercați din nou peste un minut.

        = The connection may be slow just now. Please try again, with fewer files if there were several.
        Poate că acum conexiunea este lentă. Vă rugăm să încercați din nou, cu mai puține fișiere dacă au fost mai multe.

        = Something in it isn’t text, often from copying out of another program. Please go back and type that part.
        Ceva din el nu este text, de multe ori din cauza copierii din alt program. Vă rugăm să mergeți înapoi și să scrieți de mână acea parte.

        = Nothing was changed. Please go back, load the page again, and send it once more.
        Nu s-a schimbat nimic. Vă rugăm să mergeți înapoi, să încărcați pagina din nou și să trimiteți încă o dată.

        = Please fill this in.
        Vă rugăm să completați aici.

        = Please choose a day.
        Vă rugăm să alegeți o zi.

        = That isn’t a day we can read. Please write it as 2026-11-21.
        Nu putem citi aceasta ca zi. Vă rugăm să o scrieți așa: 2026-11-21.

        = Please choose one.
        Vă rugăm să alegeți o variantă.

        = Please choose from the list.
        Vă rugăm să alegeți din listă.

        = Please keep this to %1 characters. It has %2 now.
        Vă rugăm să scrieți cel mult atâtea caractere: %1. Acum sunt %2.

        = Please write a whole number from %1 to %2.
        Vă rugăm să scrieți un număr întreg de la %1 la %2.

        = Nearly there
        Aproape gata

        = One thing needs another look. The rest is kept. | %1 things need another look. The rest is kept.
        one: Un lucru trebuie verificat încă o dată. Restul s-a păstrat.
        few: %1 lucruri trebuie verificate încă o dată. Restul s-a păstrat.
        other: %1 de lucruri trebuie verificate încă o dată. Restul s-a păstrat.

        = (if you like)
        (dacă doriți)

        = Please choose
        Vă rugăm să alegeți

        = Skip to the page
        Săriți la pagină

        = Main
        Navigare principală

        = Worried about a child?
        Vă îngrijorează ceva la un copil?

        = Safeguarding lead
        Responsabilul cu protecția copilului (safeguarding lead)

        = Speak to the safeguarding lead, in person or on the office number.
        Vorbiți cu responsabilul cu protecția copilului, în persoană sau la numărul biroului.

        = Speak to the safeguarding lead, in person or on %1.
        Vorbiți cu responsabilul cu protecția copilului, în persoană sau la %1.

        = Speak to %1, our safeguarding lead, in person or on the office number.
        Vorbiți cu %1, responsabil la noi cu protecția copilului, în persoană sau la numărul biroului.

        = Speak to %1, our safeguarding lead, in person or on %2.
        Vorbiți cu %1, responsabil la noi cu protecția copilului, în persoană sau la %2.

        = Speak to %1, our safeguarding lead, or %2, in person or on the office number.
        Vorbiți cu %1, responsabil la noi cu protecția copilului, sau cu %2, în persoană sau la numărul biroului.

        = Speak to %1, our safeguarding lead, or %2, in person or on %3.
        Vorbiți cu %1, responsabil la noi cu protecția copilului, sau cu %2, în persoană sau la %3.

        = Or %1.
        Sau %1.

        = raise a concern here
        semnalați o îngrijorare aici

        = In danger now: 999.
        În pericol acum: 999.

        = Older
        Mai vechi

        = Back to the newest
        Înapoi la cele mai noi

        = Go back
        Înapoi

        = Please check
        Vă rugăm să verificați

        = My child
        Copilul meu

        = Get help
        Cereți ajutor

        = Switch
        Schimbați

        = More
        Mai mult
        """#
}
