extension PolishWords {
    static let family = #"""
        = Family you have invited
        Zaproszona rodzina

        = A grandparent or somebody else close can look on. You say what they see; we say yes first. Only you and the office know of it.
        Babcia, dziadek lub ktoś inny bliski może tu zaglądać. O tym, co zobaczy, decyduje osoba zapraszająca; najpierw musimy się zgodzić. Wiedzą o tym tylko ona i biuro.

        = Nobody yet.
        Jeszcze nikogo.

        = To invite somebody, the office first sees proof that you decide for this child.
        Aby kogoś zaprosić, trzeba najpierw pokazać w biurze dowód, że ma się prawo decydować za to dziecko.

        = Invite somebody
        Zaproś kogoś

        = Their name
        Imię i nazwisko tej osoby

        = What are they to the child?
        Kim jest dla dziecka?

        = As “grandmother” or “uncle”.
        Na przykład „babcia” albo „wujek”.

        = How do we reach them?
        Jak możemy się z nią skontaktować?

        = The invitation waits for you or them in the office.
        Zaproszenie czeka w biurze na osobę zapraszającą lub zaproszoną.

        = Their e-mail address
        Adres e-mail tej osoby

        = Only the office sees it. They sign in with it.
        Widzi go tylko biuro. Służy tej osobie do logowania.

        = What may they see?
        Co może zobaczyć?

        = I’d like them to be able to comment
        Chcę, żeby ta osoba mogła komentować

        = The office has to agree. Nobody reads who it was: it says “a relative”.
        Biuro musi się zgodzić. Nikt nie przeczyta, kto to był: podpis brzmi „ktoś z rodziny”.

        = Ask the office
        Zapytaj biuro

        = How it goes
        Jak to działa

        = A manager reads this and answers. Then they get an invitation that works once, and read a short agreement.\n\nYou can take them out at any time, and they’re out at once. When your own access ends, so does theirs.
        Dyrekcja to czyta i odpowiada. Potem ta osoba dostaje zaproszenie, które działa raz, i czyta krótką umowę.\n\nMożna ją usunąć w każdej chwili i od razu traci dostęp. Gdy kończy się dostęp osoby zapraszającej, kończy się też dostęp osoby zaproszonej.

        = Take them out
        Usuń tę osobę

        = Take it back
        Cofnij

        = The office says:
        Biuro odpowiada:

        = may comment
        może komentować

        = You’re here because a parent invited you. You see what they chose for you.
        To konto istnieje dzięki zaproszeniu od rodzica. Widać to, co wybrał rodzic.

        = Until then you don’t see posts or pictures.
        Do tego czasu nie widać wpisów ani zdjęć.

        = Invite family of %1
        Zaproś rodzinę dziecka: %1

        = A relative
        Ktoś z rodziny

        = A relative in %1 room
        Ktoś z rodziny, grupa: %1

        = Only what shows %1, or is for %2’s family
        Tylko to, na czym jest %1, lub co jest dla tej rodziny (%2)

        = What shows %1, and everything for %2’s room, events too
        To, na czym jest %1, oraz wszystko dla tej grupy (%2), także wydarzenia

        = sees this child’s posts
        widzi wpisy o tym dziecku

        = sees the room’s posts
        widzi wpisy grupy

        = with the office
        czeka w biurze

        = not this time
        tym razem nie

        = invited
        zaproszono

        = invitation not used
        nieużyte zaproszenie

        = here
        już tutaj

        = over
        zakończone
        """#
}
