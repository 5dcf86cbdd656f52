extension RomanianWords {
    static let office = #"""
        = Ask something
        Întrebați ceva

        = Nothing asked yet
        Încă nu s-a întrebat nimic

        = Questions, worries, a change of address: everybody in the office reads what you write here, and answers as one.
        Întrebări, griji, o adresă schimbată: toți cei de la birou citesc ce scrieți aici și răspund împreună.

        = Answered
        Răspuns dat

        = When we’re here
        Când suntem aici

        = Everybody in the office reads this and answers as the setting. Nobody here has private messages.
        Toți cei de la birou citesc și răspund în numele grădiniței. Nimeni nu are aici mesaje private.

        = Your message
        Mesajul dumneavoastră

        = You can ask about your own account here. For anything about the child, please go through the parent who invited you. If you’re worried about a child, tell us at once: raise a concern.
        Aici puteți întreba despre contul dumneavoastră. Pentru orice ține de copil, vă rugăm să vorbiți cu părintele care v-a invitat. Dacă vă îngrijorează ceva la un copil, spuneți-ne imediat: semnalați o îngrijorare.

        = A picture or PDF to go with it
        O poză sau un PDF alături

        = Up to three: JPEG, PNG or PDF. Only the office sees them.
        Cel mult trei: JPEG, PNG sau PDF. Le vede numai biroul.

        = This is about a child’s safety
        Este vorba despre siguranța unui copil

        = Our safeguarding leads are told at once, at any hour.
        Responsabilii noștri cu protecția copilului sunt anunțați imediat, la orice oră.

        = This isn’t watched at night
        Aici nu se uită nimeni noaptea

        = Nobody is waiting at a screen, at night least of all. If a child isn’t safe, don’t wait for us:
        Nu așteaptă nimeni în fața unui ecran, cu atât mai puțin noaptea. Dacă un copil nu este în siguranță, nu așteptați după noi:

        = in danger now
        în pericol acum

        = Your council’s children’s services
        Serviciile pentru copii ale consiliului dumneavoastră local

        = out of hours they have an emergency team; their number is under Get help once it has been checked, and 101 puts you through to the police, who reach them
        în afara programului au o echipă de urgență; numărul ei apare la „Cereți ajutor” după ce a fost verificat, iar la 101 vi se face legătura cu poliția, care ia legătura cu ea

        = adults worried about a child, at any hour
        adulți îngrijorați pentru un copil, la orice oră

        = More people who can help
        Alte persoane care pot ajuta

        = All questions
        Toate întrebările

        = Does something here worry you? Raise a concern about it.
        Vă îngrijorează ceva de aici? Semnalați o îngrijorare despre acest lucru.

        = Write again
        Scrieți din nou

        = with a file, for the office
        cu un fișier, pentru birou

        = Nobody has read this yet
        Încă nu a citit nimeni

        = We’re still trying to reach our safeguarding leads. Please don’t wait:
        Încă încercăm să dăm de responsabilii noștri cu protecția copilului. Vă rugăm să nu așteptați:

        = Our safeguarding leads have been told, and are being told again.
        Responsabilii noștri cu protecția copilului au fost anunțați și sunt anunțați din nou.

        = We can take JPEG and PNG pictures and PDFs. Please choose another file.
        Putem primi poze JPEG și PNG și fișiere PDF. Vă rugăm să alegeți alt fișier.

        = A file can have 15 megabytes. A smaller copy of it will do.
        Un fișier poate avea 15 megaocteți. O copie mai mică este de ajuns.

        = Please choose up to three files.
        Vă rugăm să alegeți cel mult trei fișiere.

        = My own account
        Contul meu

        = The office reads it when it opens: %1.
        Biroul citește când se deschide: %1.

        = It reaches the family when we open: %1.
        Ajunge la familie când deschidem: %1.

        = %1, %2 to %3 ## opening hours
        %1, de la %2 la %3

        = Somebody is here now.
        Este cineva aici acum.

        = Nobody is here now. What you write waits until we open.
        Acum nu este nimeni aici. Ce scrieți așteaptă până deschidem.

        = None set
        Nestabilit

        = until
        până pe

        = First day
        Prima zi

        = Last day
        Ultima zi

        = Duty
        Responsabilitate

        = Are you 18 or over?
        Aveți 18 ani sau mai mult?

        = Not yet
        Încă nu

        = Parents can join. Somebody will talk with you first, so that the page is safe for you too.
        Părinții se pot alătura. Cineva va vorbi întâi cu dumneavoastră, ca pagina să fie sigură și pentru dumneavoastră.

        = When will you be 18?
        Când împliniți 18 ani?

        = Only if you aren’t yet.
        Numai dacă nu aveți încă 18 ani.

        = Thank you. A safeguarding lead will talk with you before the page opens for you.
        Vă mulțumim. Un responsabil cu protecția copilului va vorbi cu dumneavoastră înainte să se deschidă pagina pentru dumneavoastră.

        = Notices about your own child, permissions, the office and concerns are open to you now.
        Anunțurile despre copilul dumneavoastră, permisiunile, biroul și îngrijorările vă sunt deschise acum.
        """#
}
