extension PolishWords {
    static let feed = #"""
        = The page
        Strona

        = Everything
        Wszystko

        = What to show
        Co pokazać

        = Nothing here yet
        Jeszcze nic tu nie ma

        = When the team shares something with your room, you’ll find it here.
        Gdy zespół udostępni coś grupie dziecka, będzie to tutaj.

        = Everyone
        Wszyscy

        = Just your family
        Tylko moja rodzina

        = %1 room
        Grupa %1

        = %1 families
        Rodziny: %1

        = Just for you: please don’t share
        Tylko dla tej rodziny: prosimy nie udostępniać

        = Just for you: please don’t share.
        Tylko dla tej rodziny: prosimy nie udostępniać.

        = Worried about this?
        Czy coś tu niepokoi?

        = Worried?
        Coś niepokoi?

        = Comment
        Komentarz

        = Your comment
        Mój komentarz

        = Say something kind
        Napisz coś miłego

        = Send
        Wyślij

        = Thank you
        Dziękuję

        = You said thank you. Take it back
        Podziękowano. Cofnij

        = A parent
        Rodzic

        = An %1 room parent
        Rodzic z grupy: %1

        = A %1 room parent
        Rodzic z grupy: %1

        = The %1 family
        Rodzina: %1

        = %1 (%2 room)
        %1 (grupa %2)

        = The office reads this first. Others can’t see it yet.
        Najpierw przeczyta to biuro. Inni jeszcze tego nie widzą.

        = Comments are closed for this post.
        Komentarze do tego wpisu są zamknięte.

        = See the comment | See all %1 comments
        one: Zobacz komentarz
        few: Zobacz wszystkie komentarze (%1)
        many: Zobacz wszystkie komentarze (%1)

        = Thank you · %1
        Dziękuję · %1

        = Useful things
        Przydatne rzeczy

        = +%1
        +%1

        = A photograph from this post
        Zdjęcie z tego wpisu

        = Back to the post
        Wróć do wpisu

        = Previous
        Poprzednie

        = Next
        Następne

        = Picture %1 of %2
        Zdjęcie %1 z %2

        = One thing first
        Najpierw jedna rzecz

        = Please read the agreement before the page opens. It is short, and it is about keeping children’s pictures among us.
        Zanim strona się otworzy, proszę przeczytać umowę. Jest krótka i mówi o tym, żeby zdjęcia dzieci pozostały między nami.

        = Until then you still have everything about your own child, permissions, and the office. You miss the posts and pictures.
        Do tego czasu dostępne jest wszystko o własnym dziecku, zgody i biuro. Niedostępne są wpisy i zdjęcia.

        = Read the agreement
        Przeczytaj umowę

        = Activity
        Zajęcia

        = News
        Wiadomości

        = Event
        Wydarzenie

        = Reminder
        Przypomnienie

        = Useful thing
        Coś przydatnego

        = Closure
        Zamknięcie przedszkola

        = a child’s name
        imię i nazwisko dziecka

        = a parent’s or carer’s name
        imię i nazwisko rodzica lub opiekuna

        = a colleague’s name
        imię i nazwisko kogoś z zespołu

        = a family’s name
        nazwisko rodziny

        = a child’s first name
        imię dziecka

        = a telephone number
        numer telefonu

        = an e-mail address
        adres e-mail

        = an address
        adres

        = a postcode
        kod pocztowy

        = a social-network name
        nazwa użytkownika z serwisu społecznościowego

        = a link to a social network
        link do serwisu społecznościowego

        = a link
        link

        = rude words
        wulgarne słownictwo

        = a threat
        groźba
        """#
}
