extension RomanianWords {
    static let letters = #"""
        = There is something to see.
        Este ceva de văzut.

        = There is news about a date.
        Sunt noutăți despre un eveniment.

        = Something is coming up soon.
        Urmează ceva în curând.

        = The office has an answer for you.
        Biroul are un răspuns pentru dumneavoastră.

        = Please look now.
        Vă rugăm să vă uitați acum.

        = Please read the letter that we have sent you.
        Vă rugăm să citiți scrisoarea pe care v-am trimis-o.

        = We have recorded a decision
        Am înregistrat o decizie

        = A decision about pictures or names was recorded with us today. You can see what stands, and change it, here:
        Astăzi a fost înregistrată la noi o decizie despre poze sau nume. Puteți vedea ce este valabil și puteți schimba decizia aici:

        = If you did not expect this letter, please ask the office.
        Dacă nu așteptați această scrisoare, vă rugăm să întrebați biroul.

        = You have an answer
        Aveți un răspuns

        = There is an answer to what you told %1. You can read it, and say more, here:
        La %1 există un răspuns la ce ați spus. Îl puteți citi și puteți adăuga ceva aici:

        = Something for you to read and sign
        Ceva de citit și de semnat

        = %1 at %2 is put to you to read and sign. If you signed it before, you see what has changed.
        %1 de la %2 vă este trimis spre citire și semnare. Dacă ați semnat și înainte, vedeți ce s-a schimbat.

        = Hello,
        Bună ziua,

        = Dear %1,
        Bună ziua, %1,

        = How you sign in was changed
        S-a schimbat modul în care intrați în cont

        = How you sign in at %1 was changed: the password, or what you prove yourself with. If that was you, all is well.
        S-a schimbat modul în care intrați în cont la %1: parola sau dovada că sunteți dumneavoastră. Dacă ați făcut-o dumneavoastră, totul este în regulă.

        = If it was not you, please tell the office at once, and sign out everywhere here:
        Dacă nu ați fost dumneavoastră, vă rugăm să anunțați imediat biroul și să ieșiți din cont peste tot aici:

        = Your way in
        Intrarea dumneavoastră

        = Here is your way in to %1. Open this on the device on which you asked for it:
        Iată cum intrați la %1. Deschideți această adresă pe dispozitivul pe care ați cerut-o:

        = Or type this code there: %1
        Sau scrieți acolo acest cod: %1

        = Both work once, within a quarter of an hour. If you did not ask for this, somebody typed your address: leave it, and nothing happens. Nobody from %1 will ever ask you for the code.
        Amândouă sunt valabile o singură dată, timp de un sfert de oră. Dacă nu ați cerut acest lucru, cineva a scris adresa dumneavoastră: ignorați scrisoarea și nu se întâmplă nimic. Nimeni de la %1 nu vă va cere vreodată codul.

        = %1 invites you
        %1 vă invită

        = %1 invites you to its page for families. It is closed: only invited people can see it.
        %1 vă invită pe pagina sa pentru familii. Este închisă: o pot vedea numai persoanele invitate.

        = To join, open this address and choose a password:
        Ca să vă alăturați, deschideți această adresă și alegeți o parolă:

        = It works once, until %1, and is for you alone. Please do not pass it on. If you did not expect it, you can leave it: nothing happens.
        Este valabilă o singură dată, până pe %1, și numai pentru dumneavoastră. Vă rugăm să nu o dați mai departe. Dacă nu o așteptați, o puteți ignora: nu se întâmplă nimic.

        = Pictures and names: we ask every family again
        Poze și nume: întrebăm din nou fiecare familie

        = We ask every family again what you are happy with for pictures and names. What you said before stays as it is until you change it or it runs out. Please look at it by %1:
        Întrebăm din nou fiecare familie cu ce este de acord în privința pozelor și a numelor. Ce ați spus înainte rămâne valabil până când schimbați acest lucru sau până când expiră. Vă rugăm să vă uitați până pe %1:

        = It is always all right to say no, and nothing else changes for your child. If you would rather answer on paper, or with somebody's help, please ask the office.
        Puteți oricând să spuneți nu, și nimic altceva nu se schimbă pentru copilul dumneavoastră. Dacă preferați să răspundeți pe hârtie sau cu ajutorul cuiva, vă rugăm să întrebați biroul.

        = What you are told of, and when: %1
        Despre ce vă anunțăm și când: %1

        = To stop letters like this one: %1
        Ca să nu mai primiți scrisori ca aceasta: %1

        = A date has changed
        Un eveniment s-a schimbat

        = Something that you are invited to at %1 has changed. Please look at it:
        La %1 s-a schimbat ceva la care v-am invitat. Vă rugăm să vă uitați:

        = A date has been called off
        Un eveniment a fost anulat

        = Something that you were invited to at %1 is called off. Please look at it:
        La %1 s-a anulat ceva la care v-am invitat. Vă rugăm să vă uitați:

        = Coming up soon
        În curând

        = Something that you are invited to at %1 is coming up soon:
        La %1 urmează în curând ceva la care v-am invitat:

        = A date for you
        Un eveniment pentru dumneavoastră

        = There is a new date at %1 for you to look at:
        La %1 este un eveniment nou pentru dumneavoastră:

        = There is something new on the page: %1
        Este ceva nou pe pagină: %1

        = There is news about a date: %1
        Sunt noutăți despre un eveniment: %1

        = The office has an answer for you: %1
        Biroul are un răspuns pentru dumneavoastră: %1

        = There is something to see: %1
        Este ceva de văzut: %1

        = News from %1
        Noutăți de la %1

        = About what you shared with us
        Despre ce ne-ați trimis

        = Thank you for sharing something with %1. We have looked at it, and you can read what we decided:
        Vă mulțumim că ați trimis ceva către %1. Ne-am uitat și puteți citi ce am hotărât:

        = About your agreement with us
        Despre acordul dumneavoastră cu noi

        = Something about your agreement with %1 has been decided. Please sign in to read what, why, until when, and how you can ask for somebody else to look at it:
        S-a hotărât ceva despre acordul dumneavoastră cu %1. Vă rugăm să intrați în cont ca să citiți ce s-a hotărât, de ce, până când și cum puteți cere ca altcineva să se uite la hotărâre:

        = If you would rather talk about it, please ring or visit the office.
        Dacă preferați să vorbim, vă rugăm să sunați la birou sau să veniți acolo.

        = The office has answered
        Biroul a răspuns

        = %1 has answered your question:
        %1 a răspuns la întrebarea dumneavoastră:

        = Nobody has read your message yet: please ring
        Încă nu v-a citit nimeni mesajul: vă rugăm să sunați

        = You wrote to us about a child’s safety, and nobody has read it yet. Please do not wait for us:
        Ne-ați scris despre siguranța unui copil și încă nu a citit nimeni mesajul. Vă rugăm să nu așteptați după noi:

        = If somebody is in danger now, ring 999.
        Dacă cineva este în pericol acum, sunați la 999.

        = Otherwise ring the NSPCC on 0808 800 5000, at any hour, or your council’s children’s services; out of hours they have an emergency team.
        Altfel, sunați la NSPCC, la 0808 800 5000, la orice oră, sau la serviciile pentru copii ale consiliului local; în afara programului, acestea au o echipă de urgență.

        = We go on trying to reach our own safeguarding leads.
        Încercăm în continuare să dăm de responsabilii noștri cu protecția copilului.
        """#
}
