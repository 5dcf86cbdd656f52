extension PolishWords {
    static let events = #"""
        = Events
        Wydarzenia

        = No dates yet
        Nie ma jeszcze terminów

        = When there’s something to come to, it’s here, and you’re told.
        Gdy będzie na co przyjść, będzie to tutaj i powiadomimy o tym.

        = Coming up
        Najbliższe

        = Look
        Zobacz

        = Called off
        Odwołane

        = You’re coming
        Obecność potwierdzona

        = You’re not coming
        Nieobecność zgłoszona

        = Are you coming?
        Czy uda się przyjść?

        = All events
        Wszystkie wydarzenia

        = Yes, we’re coming
        Tak, przyjdziemy

        = Yes, I’m coming
        Tak, przyjdę

        = Please answer for yourself. The others answer for themselves.
        Proszę odpowiedzieć tylko za siebie. Inni odpowiedzą sami.

        = No, not this time
        Nie, tym razem nie

        = How many of you?
        Ile osób?

        = Everybody you bring, yourself included.
        Wszyscy, którzy przyjdą, razem z osobą odpowiadającą.

        = A word to the office
        Słowo do biura

        = Allergies, a pushchair, a late arrival. Only the office reads it.
        Alergie, wózek, spóźnienie. Czyta to tylko biuro.

        = Tell the office
        Powiadom biuro

        = Replies are closed.
        Nie przyjmujemy już odpowiedzi.

        = In your own calendar
        We własnym kalendarzu

        = Put this address into the calendar on your phone, under “add by address” or “subscribe”, and these dates are there by themselves, changes too.
        Proszę wpisać ten adres do kalendarza w telefonie, w miejscu „dodaj z adresu URL” albo „subskrybuj”, a te terminy pojawią się tam same, razem ze zmianami.

        = It’s yours alone. Whoever has it can read these dates, so please don’t pass it on. It ends when your access here ends.
        Ten adres jest tylko dla jednej osoby. Każdy, kto go ma, może czytać te terminy, więc prosimy nie przekazywać go dalej. Przestanie działać, gdy skończy się dostęp do tej strony.

        = Make my calendar’s address
        Utwórz adres mojego kalendarza

        = Make a new one
        Utwórz nowy

        = %1, %2 ## a date and a time it ends
        %1, godz. %2

        = %1 %2, %3 to %4 ## when something is
        %1 %2, od %3 do %4
        """#
}
