extension PolishWords {
    static let keepsakes = #"""
        = %1’s pictures to keep
        Zdjęcia na pamiątkę: %1

        = All the pictures on the page that show your child, in one file for you to keep.
        Wszystkie zdjęcia ze strony, na których jest dziecko, w jednym pliku na pamiątkę.

        = Everybody else in them is hidden first, also friends whose families are happy to be on the page. So they’re yours to share.
        Wszystkie inne osoby są na nich najpierw ukrywane, także koledzy i koleżanki, których rodziny zgadzają się na zdjęcia na stronie. Dlatego można się nimi swobodnie dzielić.

        = There’s one picture at the moment. | There are %1 pictures at the moment.
        one: Na razie jest jedno zdjęcie.
        few: Na razie są %1 zdjęcia.
        many: Na razie jest %1 zdjęć.

        = Prepare them for me
        Przygotuj je dla mnie

        = Prepare a new file
        Przygotuj nowy plik

        = A newer one
        Nowszy plik

        = Being prepared
        W przygotowaniu

        = %1 of 1 picture | %1 of %2 pictures
        one: %1 z 1 zdjęcia
        few: %1 z %2 zdjęć
        many: %1 z %2 zdjęć

        = You can close this page and come back later.
        Można zamknąć tę stronę i wrócić później.

        = Ready for you
        Gotowe

        = One picture, in a ZIP file. | %1 pictures, in a ZIP file.
        one: Jedno zdjęcie w pliku ZIP.
        few: %1 zdjęcia w pliku ZIP.
        many: %1 zdjęć w pliku ZIP.

        = Download
        Pobierz

        = It’s here until %1.
        Dostępne tutaj do: %1.

        = Downloaded %1.
        Pobrano: %1.

        = A picture that comes off the page meanwhile is left out.
        Zdjęcie, które w tym czasie zniknie ze strony, zostanie pominięte.

        = No pictures yet
        Nie ma jeszcze zdjęć

        = Pictures come here once your child is shown on the page with your permission.
        Zdjęcia pojawią się tutaj, gdy po udzieleniu zgody dziecko będzie pokazane na stronie.

        = See what you’ve allowed
        Zobacz udzielone zgody

        = Pictures to keep
        Zdjęcia na pamiątkę

        = Your child’s pictures from the page, with everybody else hidden.
        Zdjęcia dziecka ze strony, na których wszyscy inni są ukryci.

        = Language
        Język

        = Our pages and letters come in the first six. Of the others the office knows which you prefer.
        Nasze strony i e-maile są dostępne w pierwszych sześciu językach. Jeśli wybrany jest inny język, biuro o tym wie.

        = Read aloud
        Czytaj na głos

        = Stop reading
        Zatrzymaj czytanie

        = Translate
        Przetłumacz

        = As it was written
        Tekst oryginalny

        = That couldn’t be translated on this device.
        Nie udało się tego przetłumaczyć na tym urządzeniu.

        = Report
        Zgłoś

        = Report a comment
        Zgłoszenie komentarza

        = Report a post
        Zgłoszenie wpisu

        = Nobody else sees it until the office has looked. Whoever wrote it isn’t told who you are.
        Nikt inny tego nie zobaczy, dopóki biuro tego nie sprawdzi. Autor nie dowie się, kto to zgłosił.

        = The office is told at once. It stays on the page until somebody has looked. Nobody else is told who you are.
        Biuro dowie się od razu. Wpis zostaje na stronie, dopóki ktoś go nie sprawdzi. Nikt inny nie dowie się, kto to zgłosił.

        = What’s wrong with it?
        Co jest nie tak?

        = A word or two is enough.
        Wystarczy słowo lub dwa.

        = Send the report
        Wyślij zgłoszenie

        = If you’re worried about a child, %1.
        Jeśli coś niepokoi w sprawie dziecka, %1.

        = see who can help now
        proszę zobaczyć, kto może teraz pomóc

        = The office took this away: %1
        Biuro to usunęło: %1
        """#
}
