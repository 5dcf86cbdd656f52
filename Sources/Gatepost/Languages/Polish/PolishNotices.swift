extension PolishWords {
    static let notices = #"""
        = What we tell you, and when
        O czym i kiedy powiadamiamy

        = Choose how soon you hear of each. Letters and messages only ever say that there is something to see: no names, no words of a post, no pictures.
        Można wybrać, jak szybko o czym powiadamiamy. E-maile i powiadomienia mówią tylko, że jest coś do zobaczenia: nie ma w nich imion, słów z wpisu ani zdjęć.

        = Letters go to
        E-maile wysyłamy na

        = Letters to you come back to us, so none is being sent. Please tell the office your address as it is now.
        E-maile na ten adres do nas wracają, więc nie wysyłamy żadnych. Prosimy podać biuru obecny adres.

        = Leave me in peace
        Nie przeszkadzać

        = What comes then waits until afterwards. Leave both empty to be told at any hour.
        To, co przyjdzie w tym czasie, poczeka na później. Aby dostawać powiadomienia o każdej porze, proszę zostawić oba pola puste.

        = From
        Od

        = Until
        Do

        = Please fill in both times, or neither.
        Proszę wpisać obie godziny albo żadnej.

        = What always comes
        Co przychodzi zawsze

        = What is about a child’s safety, about your account and about what you allow comes at once, at any hour, whatever you choose here. So does a change to something that you’ve said you’re coming to.
        Wiadomości o bezpieczeństwie dziecka, o koncie i o udzielonych zgodach przychodzą od razu, o każdej porze, bez względu na wybór tutaj. Tak samo zmiana wydarzenia, na które zgłoszono obecność.

        = Somebody may be waiting for you, and not knowing could do harm. That’s why it can’t be turned off.
        Ktoś może czekać, a brak wiadomości może komuś zaszkodzić. Dlatego nie można tego wyłączyć.

        = A letter can be read over a shoulder, and a phone can lie on a table. That’s why there is nothing in it.
        E-mail można przeczytać komuś przez ramię, a telefon może leżeć na stole. Dlatego nic w nich nie ma.

        = Messages on this phone or computer
        Powiadomienia na tym telefonie lub komputerze

        = A short message, as apps have it, in the browsers that you choose.
        Krótkie powiadomienie, jak w aplikacjach, w wybranych przeglądarkach.

        = This browser can’t show messages, or scripts are off. On an iPhone, put Gatepost on the home screen first. Letters come all the same.
        Ta przeglądarka nie może pokazywać powiadomień albo skrypty są wyłączone. Na iPhonie trzeba najpierw dodać Gatepost do ekranu początkowego. E-maile i tak przychodzą.

        = Show messages here
        Pokazuj powiadomienia tutaj

        = Turn off
        Wyłącz

        = Since
        Od

        = Your browser has been told not to show messages from us. You can change that in its settings.
        W tej przeglądarce zablokowano nasze powiadomienia. Można to zmienić w jej ustawieniach.

        = That didn’t work here just now. Letters still come, and you can try again later.
        Teraz się to tutaj nie udało. E-maile nadal przychodzą, a później można spróbować ponownie.

        = What we tell you
        O czym powiadamiamy

        = New on the page
        Nowe na stronie

        = Answers from the office
        Odpowiedzi z biura

        = What waits for you at work
        Co czeka w pracy

        = Your account
        Konto

        = New dates, changes, and a word the day before.
        Nowe terminy, zmiany i przypomnienie dzień wcześniej.

        = It’s all on your desk too. Once a week is the least.
        Wszystko widać też na własnym pulpicie. Raz w tygodniu to najmniej.

        = At once
        Od razu

        = Once a day, in the morning
        Raz dziennie, rano

        = Once a week, on Mondays
        Raz w tygodniu, w poniedziałki

        = Not at all
        Wcale

        = Stop these letters?
        Zatrzymać te e-maile?

        = One tap, and letters about the page, events and answers stop; letters about work come once a week at most. What is about a child’s safety and about your account still comes.
        Jedno dotknięcie i e-maile o stronie, wydarzeniach i odpowiedziach przestaną przychodzić; e-maile o pracy będą przychodzić najwyżej raz w tygodniu. Wiadomości o bezpieczeństwie dziecka i o koncie nadal będą przychodzić.

        = Stop them
        Zatrzymaj je

        = They’re stopped
        Zatrzymane

        = You won’t get letters like that any more. What is about a child’s safety and about your account still comes, and so does news of something that you’ve said you’re coming to.
        Takie e-maile nie będą już przychodzić. Wiadomości o bezpieczeństwie dziecka i o koncie nadal będą przychodzić, tak samo jak wiadomości o wydarzeniu, na które zgłoszono obecność.

        = Choose for yourself
        Wybierz samodzielnie
        """#
}
