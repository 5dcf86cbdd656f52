extension PolishWords {
    static let children = #"""
        = PDF, 1 page | PDF, %1 pages
        one: PDF, 1 strona
        few: PDF, %1 strony
        many: PDF, %1 stron

        = without sound
        bez dźwięku

        = with sound
        z dźwiękiem

        = Open the document
        Otwórz dokument

        = The first page of “%1”
        Pierwsza strona dokumentu „%1”

        = The page is closed for the moment
        Strona jest na razie zamknięta

        = The setting has paused its page and is looking at it. What’s about your own child stays open: permissions, and the office.
        Przedszkole wstrzymało swoją stronę i ją sprawdza. To, co dotyczy własnego dziecka, pozostaje dostępne: zgody i biuro.

        = My children
        Moje dzieci

        = About
        O dziecku

        = Room
        Grupa

        = Permissions
        Zgody

        = See permissions
        Zobacz zgody

        = You are their
        Kim jestem dla dziecka

        = Unless a brother or sister stays, your access ends at the end of %1.
        Dostęp kończy się z końcem dnia %1, chyba że zostaje tu brat lub siostra.

        = You decide about pictures and names, and can change your mind at any time.
        Z tego konta można decydować o zdjęciach i imionach i w każdej chwili zmienić zdanie.

        = You can stop pictures at any time. To allow them, the office first sees proof that you may.
        Zdjęcia można wstrzymać w każdej chwili. Aby na nie zezwolić, trzeba najpierw pokazać w biurze dowód, że ma się do tego prawo.

        = Clause %1
        Punkt %1

        = What is asked
        Czego się wymaga

        = How Gatepost does it
        Jak robi to Gatepost
        """#
}
