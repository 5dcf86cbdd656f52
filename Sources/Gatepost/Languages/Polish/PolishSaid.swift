extension PolishWords {
    static let saidWords = #"""
        = That’s saved.
        Zapisano.

        = That’s sent.
        Wysłano.

        = That’s gone.
        Usunięto.

        = You’re signed out.
        Wylogowano.

        = Welcome. One text to read, and you’re in.
        Witamy. Jeden tekst do przeczytania i można wejść.

        = If that invitation was ours, the office knows now that you’d like another.
        Jeśli to zaproszenie było od nas, biuro już wie, że potrzebne jest następne.

        = Thank you. That’s signed.
        Dziękujemy. Podpisano.

        = Thank you for telling us. That’s noted.
        Dziękujemy za wiadomość. Zapisano ją.

        = That’s changed. Everywhere else you’re signed out.
        Zmieniono. Na wszystkich innych urządzeniach nastąpiło wylogowanie.

        = It’s open again, with everything in it.
        Jest znowu otwarte, ze wszystkim, co było w środku.

        = Thank you. It’s on the page.
        Dziękujemy. Jest już na stronie.

        = Thank you. The office reads this one first, and then it appears.
        Dziękujemy. Najpierw przeczyta to biuro, a potem się pojawi.

        = Thank you. Your answers are kept, and count from now on.
        Dziękujemy. Odpowiedzi są zapisane i od teraz obowiązują.

        = Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on.
        Dziękujemy. Odpowiedzi są zapisane. „Tak” wymaga jeszcze dowodu, kto może go udzielić; „nie” obowiązuje od teraz.

        = That’s kept, and the pictures it was about are down. Nobody can see them from now on.
        Zapisano, a zdjęcia, których to dotyczyło, zniknęły. Od teraz nikt ich nie zobaczy.

        = That’s asked for. Nothing changes until somebody else agrees.
        Prośba została wysłana. Nic się nie zmieni, dopóki ktoś inny się nie zgodzi.

        = Thank you for telling us. Somebody looks at it soon.
        Dziękujemy za zgłoszenie. Ktoś wkrótce to sprawdzi.

        = It’s with the office.
        Jest już w biurze.

        = Our safeguarding leads are being told now.
        Właśnie powiadamiamy nasze osoby odpowiedzialne za ochronę dzieci.

        = Thank you. Somebody looks at it and tells you what we decide.
        Dziękujemy. Ktoś to przejrzy i powie, co zdecydujemy.

        = It’s with somebody else now, who will look at it afresh.
        Zajmuje się tym teraz ktoś inny, kto przyjrzy się temu od nowa.

        = Thank you for telling us. It has arrived.
        Dziękujemy za zgłoszenie. Dotarło do nas.

        = That’s added.
        Dodano.

        = Thank you. Nobody can see it any more. Please don’t copy or describe it to anybody but the police.
        Dziękujemy. Nikt już tego nie zobaczy. Prosimy tego nie kopiować ani nie opisywać nikomu poza policją.

        = What it held is off the page now, so there is nothing to download. You can ask for a new one.
        Tego, co było w pliku, nie ma już na stronie, więc nie ma czego pobrać. Można poprosić o nowy plik.

        = That took a while, so please begin once more.
        Trochę to trwało, więc proszę zacząć jeszcze raz.

        = Thank you. The office knows.
        Dziękujemy. Biuro już wie.

        = Here’s your calendar’s address. Any address before it opens nothing now.
        Oto adres kalendarza. Wcześniejsze adresy już nic nie otwierają.

        = That browser shows no more messages.
        Tamta przeglądarka nie pokazuje już powiadomień.

        = Your pictures are being prepared. This page shows how far they are.
        Zdjęcia są przygotowywane. Ta strona pokazuje postęp.

        = Back to the start
        Wróć na początek

        = We can’t find that
        Nie możemy tego znaleźć

        = It may have been taken down, or the address may have a slip in it.
        Możliwe, że zostało usunięte albo w adresie jest pomyłka.

        = This part is for somebody else
        Ta część jest dla kogoś innego

        = You have an account, but nothing here is open to you at the moment. If that’s a surprise, please ask the office.
        Konto istnieje, ale obecnie nic nie jest tu dostępne. Jeśli to niespodzianka, prosimy zapytać w biurze.

        = It belongs to a duty that you don’t carry here. If you should, a manager can add it.
        Należy do funkcji, do której to konto nie jest przypisane. Jeśli powinno być, dyrekcja może ją dodać.

        = That page was out of date
        Ta strona była nieaktualna

        = Nothing was changed. Go back, load the page again, and send it once more. If you typed a lot, copy it first.
        Niczego nie zmieniono. Proszę wrócić, wczytać stronę ponownie i wysłać jeszcze raz. Jeśli tekst jest długi, lepiej go najpierw skopiować.

        = You’ve been signed out
        Nastąpiło wylogowanie

        = What you typed is still on the page before this one. Sign in in another tab, go back, and send it again.
        Wpisany tekst jest nadal na poprzedniej stronie. Proszę zalogować się w innej karcie, wrócić i wysłać go ponownie.

        = One moment
        Chwileczkę

        = Gatepost cannot reach its records just now. Please try again in a few seconds. Sending a form twice does no harm.
        Gatepost nie może teraz sięgnąć do swoich zapisów. Proszę spróbować ponownie za kilka sekund. Dwukrotne wysłanie formularza nie zaszkodzi.

        = Busy for a moment
        Chwilowo zajęte

        = Nothing was changed. Please try again in a few seconds.
        Niczego nie zmieniono. Proszę spróbować ponownie za kilka sekund.

        = There’s no room left
        Nie ma już miejsca

        = Our computer’s disk is full, so nothing was kept. What was there before is as it was, and what you typed is still on the page before this one. Please tell the office, and send it again later.
        Dysk naszego komputera jest pełny, więc niczego nie zapisano. To, co było wcześniej, jest bez zmian, a wpisany tekst jest nadal na poprzedniej stronie. Prosimy powiedzieć o tym w biurze i wysłać ponownie później.

        = This file can’t be opened
        Nie można otworzyć tego pliku

        = It is missing or damaged on our computer, so it isn’t shown. Everything else is as it was. Please tell the office this number: %1
        Brakuje go na naszym komputerze albo jest uszkodzony, więc nie jest pokazywany. Wszystko inne jest bez zmian. Prosimy podać w biurze ten numer: %1

        = Something went wrong on our side
        Coś poszło nie tak po naszej stronie

        = It isn’t anything you did. Please try again; if it happens twice, tell the office this number: %1
        To nie Państwa wina. Proszę spróbować ponownie; jeśli stanie się to drugi raz, prosimy podać w biurze ten numer: %1

        = That’s too big to send
        To jest za duże, żeby wysłać

        = That’s too many files at once
        To za dużo plików naraz

        = That took too long to arrive
        Przesyłanie trwało zbyt długo

        = We couldn’t read that
        Nie mogliśmy tego odczytać

        = Pictures can come to 60 megabytes at a time, a video to 200, a document to 25. Please send less at once.
        Naraz zdjęcia mogą mieć razem 60 megabajtów, film 200, a dokument 25. Proszę wysłać mniej za jednym razem.

        = A file can have 40 megabytes. A smaller copy of it will do.
        Plik może mieć 40 megabajtów. Wystarczy jego mniejsza kopia.

        = Please send up to twenty at a time.
        Proszę wysyłać najwyżej dwadzieścia naraz.

        = One of the texts is longer than we can keep. Please shorten it and send it again.
        Jeden z tekstów jest dłuższy, niż możemy przechować. Proszę go skrócić i wysłać ponownie.

        = Many people are sending pictures just now. Nothing is lost; please try again in a minute.
        W tej chwili wiele osób wysyła zdjęcia. Nic nie zginęło; proszę spróbować ponownie za minutę.

        = The connection may be slow just now. Please try again, with fewer files if there were several.
        Połączenie może być teraz wolne. Proszę spróbować ponownie, z mniejszą liczbą plików, jeśli było ich kilka.

        = Something in it isn’t text, often from copying out of another program. Please go back and type that part.
        Coś w tym nie jest tekstem; często zdarza się to po skopiowaniu z innego programu. Proszę wrócić i wpisać tę część ręcznie.

        = Nothing was changed. Please go back, load the page again, and send it once more.
        Niczego nie zmieniono. Proszę wrócić, wczytać stronę ponownie i wysłać jeszcze raz.
        """#
}
