extension PolishWords {
    static let concerns = #"""
        = Concerns
        Obawy

        = Raise a concern
        Zgłoś obawę

        = Open
        Otwórz

        = Tell us what worries you, in your own words. Small things count too. Only the people who deal with it see it, and nobody whom it’s about.
        Proszę własnymi słowami napisać, co niepokoi. Drobne rzeczy też są ważne. Widzą to tylko osoby, które się tym zajmują, i nikt, kogo to dotyczy.

        = What is it about?
        Czego to dotyczy?

        = What happened?
        Co się stało?

        = What you saw or heard, when, and the words that were used. You don’t have to be sure.
        Co było widać lub słychać, kiedy i jakie padły słowa. Nie trzeba mieć pewności.

        = It’s urgent: somebody should look now
        To pilne: ktoś powinien zająć się tym teraz

        = Whoever looks after safeguarding is told at once. If somebody is in danger now, ring 999 first.
        Osoba odpowiedzialna za ochronę dzieci dowie się od razu. Jeśli ktoś jest teraz w niebezpieczeństwie, proszę najpierw zadzwonić pod 999.

        = Is it about somebody here?
        Czy dotyczy to kogoś stąd?

        = Whoever you tick doesn’t see this and isn’t told. It goes to somebody else.
        Zaznaczona osoba tego nie widzi i nie zostanie powiadomiona. Zgłoszenie trafi do kogoś innego.

        = Somebody else it’s about
        Ktoś inny, kogo to dotyczy

        = A name, or how we’d know them.
        Imię i nazwisko albo po czym tę osobę poznamy.

        = More, if you know it
        Więcej, jeśli to wiadomo

        = Which child
        Które dziecko

        = Who else saw or heard it
        Kto jeszcze to widział lub słyszał

        = Where
        Gdzie

        = A room, a place, or an address on another network.
        Grupa, miejsce albo adres w innym serwisie.

        = When you saw it
        Kiedy było to widać

        = Please never photograph, copy or forward a picture in which a child is undressed: even a copy made to show us is an offence. The address and the day are enough.
        Proszę nigdy nie fotografować, nie kopiować ani nie przesyłać zdjęcia, na którym dziecko jest rozebrane: nawet kopia zrobiona po to, żeby nam ją pokazać, jest przestępstwem. Wystarczą adres i dzień.

        = Keep what I write on this device until I’ve sent it
        Przechowuj to, co piszę, na tym urządzeniu aż do wysłania

        = Only if nobody else uses it.
        Tylko jeśli nikt inny go nie używa.

        = There’s no connection just now. What you wrote is still here: please send it again once you’re back on line.
        W tej chwili nie ma połączenia. Napisany tekst nadal tu jest: proszę wysłać go ponownie, gdy internet wróci.

        = A picture of what you saw
        Zdjęcie tego, co było widać

        = What you wrote has arrived. If it was on a screen, a picture of the screen can help.
        Zgłoszenie dotarło. Jeśli było to widać na ekranie, może pomóc zdjęcie ekranu.

        = Add a picture
        Dodaj zdjęcie

        = The picture
        Zdjęcie

        = A screenshot, for example. Where and when it was taken is removed.
        Na przykład zrzut ekranu. Informacja, gdzie i kiedy je zrobiono, zostanie usunięta.

        = Please choose a picture.
        Proszę wybrać zdjęcie.

        = Nobody in it is undressed, and nothing in it may be illegal
        Nikt na nim nie jest rozebrany i nie ma na nim niczego, co może być nielegalne

        = Never copy, send or keep a picture of a child who is undressed.
        Nigdy nie wolno kopiować, wysyłać ani przechowywać zdjęcia rozebranego dziecka.

        = It is against the law, for whatever reason. Say where you saw it, ring the police on 101, and report it to the Internet Watch Foundation at report.iwf.org.uk.
        Jest to niezgodne z prawem, bez względu na powód. Proszę napisać, gdzie było to widać, zadzwonić na policję pod 101 i zgłosić to do Internet Watch Foundation na report.iwf.org.uk.

        = No more pictures can be added here. Please write down what you saw.
        Nie można tu dodać więcej zdjęć. Proszę opisać, co było widać.

        = One picture has arrived. | %1 pictures have arrived.
        one: Dotarło jedno zdjęcie.
        few: Dotarły %1 zdjęcia.
        many: Dotarło %1 zdjęć.

        = Without your name
        Bez podawania nazwiska

        = You can also tell us without an account. Nothing is kept that says who or where you are.
        Można nam też powiedzieć bez konta. Nie przechowujemy niczego, co mówi, kto to zgłasza i skąd.

        = Tell us without your name
        Zgłoś bez podawania nazwiska

        = It may be an illegal picture of a child: put it out of sight
        To może być nielegalne zdjęcie dziecka: ukryj je

        = Going past us
        Z pominięciem nas

        = You never have to wait for us, or tell us first.
        Nigdy nie trzeba na nas czekać ani najpierw mówić o tym nam.

        = A post
        Wpis

        = A comment
        Komentarz

        = A picture
        Zdjęcie

        = A video or a document
        Film lub dokument

        = A question to the office
        Pytanie do biura

        = A child’s safety
        Bezpieczeństwo dziecka

        = Something somebody who works here may have done to a child
        Coś, co ktoś z pracujących tutaj mógł zrobić dziecku

        = How somebody who works here behaves
        Zachowanie kogoś z pracujących tutaj

        = Something that harms our good name
        Coś, co szkodzi naszemu dobremu imieniu

        = Unkindness on line
        Przykre zachowanie w internecie

        = Something on another network
        Coś w innym serwisie społecznościowym

        = Bullying
        Nękanie (bullying)

        = Privacy, or personal information
        Prywatność lub dane osobowe

        = A complaint
        Skarga

        = A complaint about my information
        Skarga dotycząca moich danych

        = Something I did myself
        Coś, co dotyczy mojego własnego postępowania

        = Something a member of the page did
        Coś, co zrobił ktoś z osób na tej stronie

        = A picture that may be illegal
        Zdjęcie, które może być nielegalne

        = Something else
        Coś innego

        = We need its address and the day you saw it.
        Potrzebujemy adresu i dnia, w którym było to widać.

        = You hear the outcome within 28 days.
        O wyniku powiadomimy w ciągu 28 dni.

        = Something got out, or could be seen by somebody it isn’t for.
        Coś wydostało się na zewnątrz albo mógł to zobaczyć ktoś, dla kogo nie jest przeznaczone.

        = About how we keep or use what we know of you or your child. You hear within 30 days that we have it.
        O tym, jak przechowujemy lub wykorzystujemy to, co wiemy o Państwu lub o dziecku. W ciągu 30 dni potwierdzimy, że skarga dotarła.

        = It goes to your line manager. Telling is always better than waiting.
        Trafia do bezpośredniego przełożonego. Zawsze lepiej powiedzieć, niż czekać.

        = As a friend request, a screenshot passed on, or unkind words. It goes to your line manager.
        Na przykład zaproszenie do znajomych, przekazany dalej zrzut ekranu albo przykre słowa. Trafia do bezpośredniego przełożonego.
        """#
}
