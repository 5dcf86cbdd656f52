extension RomanianWords {
    static let receipts = #"""
        = What you told us
        Ce ne-ați spus

        = Told us
        Ne-ați spus

        = What you said
        Ce ați spus

        = Between us
        Între noi

        = The setting
        Grădinița

        = Say more
        Mai spuneți ceva

        = Anything to add, or to ask
        Ceva de adăugat sau de întrebat

        = Arrived
        Ajuns

        = Being looked at
        Se verifică

        = Closed
        Închis

        = You’ve reported many things like this since yesterday. Please ring the safeguarding lead about any more.
        De ieri ați raportat multe lucruri de acest fel. Pentru orice altceva, vă rugăm să-l sunați pe responsabilul cu protecția copilului.

        = Nobody here can deal with this one fairly. Please ring one of the numbers on this page.
        Nimeni de aici nu se poate ocupa corect de acest lucru. Vă rugăm să sunați la unul dintre numerele de pe această pagină.

        = It’s with %1, and nobody whom it’s about can see it.
        Se ocupă %1 și nu poate vedea nimeni dintre cei la care se referă.

        = It has arrived.
        A ajuns.

        = Somebody is looking into it. You’ll read here what we can tell you.
        Cineva cercetează ce ne-ați spus. Veți citi aici ce vă putem spune.

        = This is closed. If it goes on, or you’re not content, please tell us again, or ring one of the numbers on this page.
        Este închis. Dacă se întâmplă în continuare sau ceva nu vă mulțumește, vă rugăm să ne spuneți din nou sau să sunați la unul dintre numerele de pe această pagină.

        = the line manager
        șeful direct

        = the safeguarding lead
        responsabilul cu protecția copilului

        = the manager
        managerul

        = the deputy manager
        managerul adjunct

        = the registered person
        persoana înregistrată

        = somebody outside, agreed beforehand
        cineva din afară, stabilit dinainte

        = nobody here
        nimeni de aici

        = Told by you
        Spus de dumneavoastră

        = Nothing here
        Nimic aici

        = When you raise a concern, or have one to deal with, you find it here.
        Când semnalați o îngrijorare sau aveți de rezolvat una, o găsiți aici.

        = You can tell of a worry without an account, with your name or without it.
        Puteți spune ce vă îngrijorează fără cont, cu numele dumneavoastră sau fără el.

        = Tell %1 about a worry
        Spuneți ce vă îngrijorează: %1

        = You don’t need an account, and you don’t have to say who you are. We keep no address, nothing about your telephone or computer, and of the time only the day. Nobody whom it’s about can see it.
        Nu aveți nevoie de cont și nu trebuie să spuneți cine sunteți. Nu păstrăm nicio adresă și nimic despre telefonul sau computerul dumneavoastră, iar despre moment numai ziua. Nimeni dintre cei la care se referă nu poate vedea mesajul.

        = I’ve told you before and have my six words
        V-am mai spus și am cele șase cuvinte

        = Many people are here just now. Please try again in an hour, or ring one of the numbers below.
        Sunt multe persoane aici acum. Vă rugăm să încercați din nou peste o oră sau să sunați la unul dintre numerele de mai jos.

        = A child may be in danger: tell somebody at once
        Poate că un copil este în pericol: anunțați pe cineva imediat

        = Then they’re told within a minute, so the time shows. Otherwise they’re told tomorrow morning.
        Atunci este anunțat cineva în cel mult un minut, așa că se vede ora. Altfel, este anunțat mâine dimineață.

        = Leave it empty to stay unknown.
        Lăsați gol dacă nu vreți să se știe cine sunteți.

        = How we can reach you
        Cum putem lua legătura cu dumneavoastră

        = Thank you for telling us
        Vă mulțumim că ne-ați spus

        = These six words are the only way back to it. Please write them down: we show them once and can’t find them for you.
        Numai cu aceste șase cuvinte puteți reveni. Vă rugăm să le notați: le arătăm o singură dată și nu le putem găsi pentru dumneavoastră.

        = Come back in a day or two to read our answer and to say more.
        Reveniți peste o zi sau două ca să citiți răspunsul nostru și să mai spuneți ceva.

        = Come back with your words
        Reveniți cu cuvintele dumneavoastră

        = Come back to what you told us
        Reveniți la ce ne-ați spus
        """#
}
