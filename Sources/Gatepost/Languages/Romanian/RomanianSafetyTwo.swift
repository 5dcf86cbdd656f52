extension RomanianWords {
    static let safetyTwo = #"""
        = Code on paper
        Cod pe hârtie

        = One of your ten codes, as K7QM-2XTD-HW9P.
        Unul dintre cele zece coduri, de exemplu K7QM-2XTD-HW9P.

        = That code isn’t right, or was used before. Please type the newest one.
        Codul nu este corect sau a fost deja folosit. Vă rugăm să scrieți codul cel mai nou.

        = Lost everything? Two people who run your setting can let you in anew. Nobody else can, and nobody will ask you for a code.
        Ați pierdut tot? Două persoane care conduc grădinița vă pot lăsa să intrați din nou. Nimeni altcineva nu poate și nimeni nu vă va cere un cod.

        = In this demo the code is
        În această demonstrație, codul este

        = Is it still you?
        Sunteți tot dumneavoastră?

        = This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on.
        Acest lucru este important pentru familii, așa că mai întrebăm o dată dacă au trecut mai mult de zece minute. Apoi continuă direct.

        = What you typed is kept.
        Ce ați scris se păstrează.

        = Your password
        Parola dumneavoastră

        = Go on
        Continuați

        = Parents: sign in by e-mail, without a password
        Părinți: intrați în cont prin e-mail, fără parolă

        = Sign in by e-mail
        Intrați în cont prin e-mail

        = For parents and family. We send you a link and a code; either lets you in once, within a quarter of an hour.
        Pentru părinți și familie. Vă trimitem un link și un cod; oricare vă lasă să intrați o singură dată, timp de un sfert de oră.

        = Your e-mail address
        Adresa dumneavoastră de e-mail

        = Send it
        Trimiteți

        = Ask for another
        Cereți alta

        = Please look at your e-mail
        Vă rugăm să vă uitați în e-mail

        = If that address is a parent’s here, a letter is on its way. Open its link on this device, or type its code. People who work here sign in with their password.
        Dacă această adresă este a unui părinte de aici, o scrisoare este pe drum. Deschideți linkul din ea pe acest dispozitiv sau scrieți codul. Cei care lucrează aici intră în cont cu parola.

        = Code from the letter
        Codul din scrisoare

        = Eight letters and digits, as K7QM-2XTD.
        Opt litere și cifre, de exemplu K7QM-2XTD.

        = You’re nearly there.
        Aproape ați intrat.

        = This letter can’t be used any more
        Această scrisoare nu mai poate fi folosită

        = Each works once and for a quarter of an hour, so that nobody else can use it.
        Fiecare este valabilă o singură dată și timp de un sfert de oră, ca să nu o poată folosi altcineva.

        = End it
        Încheiați

        = This phone: %1
        Acest telefon: %1

        = A phone: %1
        Un telefon: %1

        = This tablet: %1
        Această tabletă: %1

        = A tablet: %1
        O tabletă: %1

        = This computer: %1
        Acest computer: %1

        = A computer: %1
        Un computer: %1

        = PDF, 1 page | PDF, %1 pages
        one: PDF, o pagină
        few: PDF, %1 pagini
        other: PDF, %1 de pagini

        = without sound
        fără sunet

        = with sound
        cu sunet

        = Open the document
        Deschideți documentul

        = The first page of “%1”
        Prima pagină din „%1”

        = The page is closed for the moment
        Pagina este închisă pentru moment

        = The setting has paused its page and is looking at it. What’s about your own child stays open: permissions, and the office.
        Grădinița și-a oprit pagina pentru un timp și o verifică. Ce ține de copilul dumneavoastră rămâne deschis: permisiunile și biroul.
        """#
}
