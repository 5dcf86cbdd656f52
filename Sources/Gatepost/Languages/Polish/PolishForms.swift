extension PolishWords {
    static let forms = #"""
        = Please fill this in.
        Proszę to wypełnić.

        = Please choose a day.
        Proszę wybrać dzień.

        = That isn’t a day we can read. Please write it as 2026-11-21.
        Nie możemy odczytać tej daty. Proszę zapisać ją tak: 2026-11-21.

        = Please choose one.
        Proszę wybrać jedną możliwość.

        = Please choose from the list.
        Proszę wybrać z listy.

        = Please keep this to %1 characters. It has %2 now.
        Prosimy o krótszy tekst. Największa liczba znaków: %1. Teraz jest ich %2.

        = Please write a whole number from %1 to %2.
        Proszę wpisać liczbę całkowitą od %1 do %2.

        = Nearly there
        Już prawie gotowe

        = One thing needs another look. The rest is kept. | %1 things need another look. The rest is kept.
        one: Jedną rzecz trzeba jeszcze sprawdzić. Reszta jest zachowana.
        few: Trzeba jeszcze sprawdzić %1 rzeczy. Reszta jest zachowana.
        many: Trzeba jeszcze sprawdzić %1 rzeczy. Reszta jest zachowana.

        = (if you like)
        (nieobowiązkowe)

        = Please choose
        Proszę wybrać

        = Skip to the page
        Przejdź do treści

        = Main
        Menu główne

        = Worried about a child?
        Obawy o dziecko?

        = Safeguarding lead
        Osoba odpowiedzialna za ochronę dzieci

        = Speak to the safeguarding lead, in person or on the office number.
        Proszę porozmawiać z osobą odpowiedzialną za ochronę dzieci (safeguarding lead): osobiście lub pod numerem biura.

        = Speak to the safeguarding lead, in person or on %1.
        Proszę porozmawiać z osobą odpowiedzialną za ochronę dzieci (safeguarding lead): osobiście lub pod numerem %1.

        = Speak to %1, our safeguarding lead, in person or on the office number.
        Za ochronę dzieci (safeguarding lead) odpowiada u nas %1. Proszę porozmawiać z tą osobą: osobiście lub pod numerem biura.

        = Speak to %1, our safeguarding lead, in person or on %2.
        Za ochronę dzieci (safeguarding lead) odpowiada u nas %1. Proszę porozmawiać z tą osobą: osobiście lub pod numerem %2.

        = Speak to %1, our safeguarding lead, or %2, in person or on the office number.
        Za ochronę dzieci (safeguarding lead) odpowiada u nas %1, a w zastępstwie %2. Proszę porozmawiać z jedną z tych osób: osobiście lub pod numerem biura.

        = Speak to %1, our safeguarding lead, or %2, in person or on %3.
        Za ochronę dzieci (safeguarding lead) odpowiada u nas %1, a w zastępstwie %2. Proszę porozmawiać z jedną z tych osób: osobiście lub pod numerem %3.

        = Or %1.
        Można też %1.

        = raise a concern here
        zgłosić obawę tutaj

        = In danger now: 999.
        Niebezpieczeństwo w tej chwili: 999.

        = Older
        Starsze

        = Back to the newest
        Wróć do najnowszych

        = Go back
        Wróć

        = Please check
        Proszę sprawdzić

        = My child
        Moje dziecko

        = Get help
        Pomoc

        = Switch
        Zmień miejsce

        = More
        Więcej
        """#
}
