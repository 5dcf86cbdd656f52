extension PolishWords {
    static let office = #"""
        = Ask something
        Zadaj pytanie

        = Nothing asked yet
        Nie ma jeszcze pytań

        = Questions, worries, a change of address: everybody in the office reads what you write here, and answers as one.
        Pytania, obawy, zmiana adresu: wszyscy w biurze czytają to, co tu napisano, i odpowiadają wspólnie.

        = Answered
        Jest odpowiedź

        = When we’re here
        Kiedy jesteśmy

        = Everybody in the office reads this and answers as the setting. Nobody here has private messages.
        Wszyscy w biurze to czytają i odpowiadają w imieniu przedszkola. Nikt tu nie ma prywatnych wiadomości.

        = Your message
        Wiadomość

        = You can ask about your own account here. For anything about the child, please go through the parent who invited you. If you’re worried about a child, tell us at once: raise a concern.
        Tutaj można pytać o własne konto. We wszystkim, co dotyczy dziecka, prosimy zwrócić się do rodzica, od którego przyszło zaproszenie. Jeśli coś niepokoi w sprawie dziecka, prosimy powiedzieć nam o tym od razu: zgłosić obawę.

        = A picture or PDF to go with it
        Zdjęcie lub PDF do wiadomości

        = Up to three: JPEG, PNG or PDF. Only the office sees them.
        Najwyżej trzy: JPEG, PNG lub PDF. Widzi je tylko biuro.

        = This is about a child’s safety
        Chodzi o bezpieczeństwo dziecka

        = Our safeguarding leads are told at once, at any hour.
        Nasze osoby odpowiedzialne za ochronę dzieci dowiedzą się od razu, o każdej porze.

        = This isn’t watched at night
        W nocy nikt tu nie zagląda

        = Nobody is waiting at a screen, at night least of all. If a child isn’t safe, don’t wait for us:
        Nikt nie czeka przy ekranie, a już najmniej w nocy. Jeśli dziecko nie jest bezpieczne, proszę na nas nie czekać:

        = in danger now
        niebezpieczeństwo w tej chwili

        = Your council’s children’s services
        Służby ds. dzieci (children’s services) w miejscowym urzędzie (council)

        = out of hours they have an emergency team; their number is under Get help once it has been checked, and 101 puts you through to the police, who reach them
        poza godzinami pracy działa tam zespół dyżurny; jego numer jest na stronie „Pomoc”, gdy zostanie sprawdzony, a numer 101 łączy z policją, która się z nim skontaktuje

        = adults worried about a child, at any hour
        dla dorosłych, którzy martwią się o dziecko, o każdej porze

        = More people who can help
        Kto jeszcze może pomóc

        = All questions
        Wszystkie pytania

        = Does something here worry you? Raise a concern about it.
        Czy coś tu niepokoi? Można zgłosić obawę.

        = Write again
        Napisz ponownie

        = with a file, for the office
        z plikiem, dla biura

        = Nobody has read this yet
        Nikt jeszcze tego nie przeczytał

        = We’re still trying to reach our safeguarding leads. Please don’t wait:
        Nadal próbujemy skontaktować się z naszymi osobami odpowiedzialnymi za ochronę dzieci. Proszę nie czekać:

        = Our safeguarding leads have been told, and are being told again.
        Nasze osoby odpowiedzialne za ochronę dzieci zostały powiadomione i powiadamiamy je ponownie.

        = We can take JPEG and PNG pictures and PDFs. Please choose another file.
        Przyjmujemy zdjęcia JPEG i PNG oraz pliki PDF. Proszę wybrać inny plik.

        = A file can have 15 megabytes. A smaller copy of it will do.
        Plik może mieć 15 megabajtów. Wystarczy jego mniejsza kopia.

        = Please choose up to three files.
        Proszę wybrać najwyżej trzy pliki.

        = My own account
        Moje własne konto

        = The office reads it when it opens: %1.
        Biuro przeczyta to po otwarciu: %1.

        = It reaches the family when we open: %1.
        Dotrze do rodziny, gdy otworzymy: %1.

        = %1, %2 to %3 ## opening hours
        %1: od %2 do %3

        = Somebody is here now.
        Teraz ktoś tu jest.

        = Nobody is here now. What you write waits until we open.
        Teraz nikogo tu nie ma. Wiadomość poczeka, aż otworzymy.

        = None set
        Nie ustalono

        = until
        do

        = First day
        Pierwszy dzień

        = Last day
        Ostatni dzień

        = Duty
        Funkcja

        = Are you 18 or over?
        Ukończone 18 lat?

        = Not yet
        Jeszcze nie

        = Parents can join. Somebody will talk with you first, so that the page is safe for you too.
        Rodzice mogą dołączyć. Najpierw odbędzie się rozmowa z kimś z nas, aby strona była bezpieczna także dla młodego rodzica.

        = When will you be 18?
        Kiedy będą 18. urodziny?

        = Only if you aren’t yet.
        Tylko przed ukończeniem 18 lat.

        = Thank you. A safeguarding lead will talk with you before the page opens for you.
        Dziękujemy. Zanim strona się otworzy, odbędzie się rozmowa z osobą odpowiedzialną za ochronę dzieci.

        = Notices about your own child, permissions, the office and concerns are open to you now.
        Już teraz dostępne są wiadomości o własnym dziecku, zgody, biuro i zgłaszanie obaw.
        """#
}
