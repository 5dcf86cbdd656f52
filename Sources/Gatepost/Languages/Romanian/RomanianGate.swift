extension RomanianWords {
    static let gate = #"""
        = just now
        chiar acum

        = 1 minute ago | %1 minutes ago
        one: acum un minut
        few: acum %1 minute
        other: acum %1 de minute

        = Today at %1
        Astăzi la %1

        = Yesterday at %1
        Ieri la %1

        = %1 at %2 ## a day of the week and a time
        %1, la %2

        = %1 at %2 ## a date and a time
        %1, la %2

        = Your access here isn’t open today. The office can tell you why.
        Accesul dumneavoastră aici nu este deschis astăzi. Biroul vă poate spune de ce.

        = Please read and sign the agreement first.
        Vă rugăm să citiți și să semnați mai întâi acordul.

        = This is about you, so somebody else decides it.
        Este vorba despre dumneavoastră, așa că hotărăște altcineva.

        = This looks like %1. Please say it another way.
        Textul pare să conțină %1. Vă rugăm să spuneți altfel.

        = We couldn’t use one of the pictures. Please take it out or add it again.
        Nu am putut folosi una dintre poze. Vă rugăm să o scoateți sau să o adăugați din nou.

        = The page’s authorisation was revoked, so it’s closed. A new request, answered by a second person, opens it.
        Autorizarea paginii a fost retrasă, așa că pagina este închisă. O cerere nouă, la care răspunde o a doua persoană, o deschide.

        = Nobody has authorised the page yet. A manager asks for it, and somebody else says yes.
        Încă nu a autorizat nimeni pagina. Un manager cere acest lucru, iar altcineva spune da.

        = We haven’t seen proof that this person can give permission. A manager can record it.
        Nu am văzut o dovadă că această persoană poate da permisiunea. Un manager o poate înregistra.

        = Comments are closed here for now.
        Comentariile sunt închise aici deocamdată.

        = Your commenting is paused until the end of %1. The office says: %2
        Nu puteți comenta până la sfârșitul zilei de %1. Biroul spune: %2

        = This question is closed. Write again to open it.
        Această întrebare este închisă. Scrieți din nou ca să o deschideți.

        = This has begun or was called off, so there is nothing to reply to any more.
        A început deja sau a fost anulat, așa că nu mai este la ce răspunde.

        = We don’t know the service that this browser gets messages from, so we send it none. Letters still come.
        Nu cunoaștem serviciul prin care acest browser primește mesaje, așa că nu îi trimitem niciunul. Scrisorile vin în continuare.

        = %1 devices show messages already. Turn one off first.
        Mesajele apar deja pe mai multe dispozitive (%1). Opriți mai întâi unul.

        = There has been an appeal about this already, or it’s over.
        S-a cerut deja ca altcineva să se uite la această hotărâre sau ea s-a încheiat.

        = Please use at least %1 characters. Three or four words in a row work well.
        Vă rugăm să folosiți cel puțin %1 caractere. Trei sau patru cuvinte la rând sunt potrivite.

        = This is one of the passwords that people try first. Please choose another; three or four words work well.
        Aceasta este una dintre parolele pe care oamenii le încearcă primele. Vă rugăm să alegeți alta; trei sau patru cuvinte sunt potrivite.

        = Somebody who knows you could guess this. Please leave out your name and the setting’s.
        Cineva care vă cunoaște ar putea ghici această parolă. Vă rugăm să nu puneți în ea numele dumneavoastră și pe cel al grădiniței.

        = One part is still to read. Please open every part before you sign. | %1 parts are still to read. Please open every part before you sign.
        one: Mai este o parte de citit. Vă rugăm să deschideți fiecare parte înainte să semnați.
        few: Mai sunt %1 părți de citit. Vă rugăm să deschideți fiecare parte înainte să semnați.
        other: Mai sunt %1 de părți de citit. Vă rugăm să deschideți fiecare parte înainte să semnați.

        = This invitation can’t be used any more. The office can send you another.
        Această invitație nu mai poate fi folosită. Biroul vă poate trimite alta.

        = Only parents can join before they are 18. Please talk with the office.
        Numai părinții se pot alătura înainte să împlinească 18 ani. Vă rugăm să vorbiți cu biroul.

        = You can have up to %1 people here for one child. Take somebody out first.
        Numărul cel mai mare de persoane pe care le puteți avea aici pentru un copil: %1. Scoateți mai întâi pe cineva.

        = The parent who asked for this can’t have somebody here just now.
        Părintele care a cerut acest lucru nu poate avea pe cineva aici chiar acum.

        = You’re here to look on. The parent who invited you can ask us to let you comment.
        Sunteți aici ca să priviți. Părintele care v-a invitat ne poate cere să vă lăsăm să comentați.

        = Please keep this to %1 characters.
        Vă rugăm să scrieți cel mult atâtea caractere: %1.

        = This day can’t be right. Please look at it again.
        Această zi nu poate fi corectă. Vă rugăm să o mai verificați o dată.

        = We couldn’t read this. Please look at it again.
        Nu am putut citi. Vă rugăm să mai verificați o dată.

        = Somebody changed this while you were looking. Here it is as it is now.
        Cineva a schimbat ceva aici în timp ce vă uitați. Iată cum este acum.

        = That’s already in use. Please choose another.
        Este deja folosit. Vă rugăm să alegeți altceva.

        = registered person
        persoană înregistrată

        = manager
        manager

        = deputy manager
        manager adjunct
        """#
}
