extension PolishWords {
    static let secondStep = #"""
        = Signing in safely
        Bezpieczne logowanie

        = You can add a second step, so that a password alone lets nobody in.
        Można dodać drugi krok, aby nikt nie mógł wejść, znając samo hasło.

        = Safe
        Bezpiecznie

        = To do
        Do zrobienia

        = Beside your password you have 1 second step. | Beside your password you have %1 second steps.
        one: Oprócz hasła jest 1 dodatkowy krok.
        few: Oprócz hasła są %1 dodatkowe kroki.
        many: Oprócz hasła jest %1 dodatkowych kroków.

        = Add a second step
        Dodaj drugi krok

        = Look after it
        Zmień ustawienia

        = What you have
        Co już jest

        = Added
        Dodano

        = Take away
        Usuń

        = A code generator
        Generator kodów

        = An app on your telephone shows six digits that change every half-minute. Any app for such codes will do.
        Aplikacja w telefonie pokazuje sześć cyfr, które zmieniają się co pół minuty. Wystarczy dowolna aplikacja do takich kodów.

        = Set up a code generator
        Ustaw generator kodów

        = Open the app, choose to add an account, and hold the camera to this square.
        Proszę otworzyć aplikację, wybrać dodanie konta i skierować aparat na ten kwadrat.

        = A square for the camera of your code generator
        Kwadrat do zeskanowania aparatem w generatorze kodów

        = Without a camera, type this into the app:
        Bez aparatu proszę wpisać w aplikacji:

        = That’s done
        Gotowe

        = The six digits that the app shows now, so that we both know it works.
        Sześć cyfr, które aplikacja pokazuje teraz, aby obie strony wiedziały, że to działa.

        = That isn’t what we expected. Please type the digits that the app shows now; the telephone’s clock has to be right.
        To nie są cyfry, których oczekiwaliśmy. Proszę wpisać cyfry, które aplikacja pokazuje teraz; zegar w telefonie musi być dobrze ustawiony.

        = A passkey
        Klucz dostępu

        = Your telephone or computer keeps a key that it shows only to us, and only to you: by your finger, your face, or its own code.
        Telefon lub komputer przechowuje klucz, który pokazuje tylko nam i tylko za zgodą właściciela: po odcisku palca, twarzy albo własnym kodzie urządzenia.

        = Passkeys work only where the address begins with https. Whoever looks after Gatepost for you can turn that on; a code generator works everywhere.
        Klucze dostępu działają tylko tam, gdzie adres zaczyna się od https. Może to włączyć osoba, która opiekuje się Gatepost w przedszkolu; generator kodów działa wszędzie.

        = Your browser keeps scripts off. A passkey needs one; a code generator doesn’t.
        W tej przeglądarce skrypty są wyłączone. Klucz dostępu potrzebuje skryptu, generator kodów nie.

        = Add a passkey
        Dodaj klucz dostępu

        = What shall we call it?
        Jak go nazwać?

        = As “My phone”.
        Na przykład „Mój telefon”.

        = That didn’t work. Please try it once more, or use a code.
        To się nie udało. Proszę spróbować jeszcze raz albo użyć kodu.

        = Use a passkey
        Użyj klucza dostępu

        = Codes on paper
        Kody na papierze

        = For the day on which your telephone is lost: ten codes, each good once, instead of what you have lost. Please print them, or write them down, now: we can’t show them again.
        Na wypadek zgubienia telefonu: dziesięć kodów, każdy do użycia raz, zamiast tego, co zginęło. Proszę je teraz wydrukować albo zapisać: nie możemy pokazać ich ponownie.

        = Keep them where nobody else looks, and not with your telephone. New ones make these good for nothing.
        Proszę trzymać je tam, gdzie nikt inny nie zagląda, i nie razem z telefonem. Gdy powstaną nowe, te przestaną działać.

        = I have them
        Mam je

        = Make ten new ones
        Utwórz dziesięć nowych

        = You have no codes on paper left.
        Nie ma już żadnych kodów na papierze.

        = You have 1 code on paper left. | You have %1 codes on paper left.
        one: Został 1 kod na papierze.
        few: Zostały %1 kody na papierze.
        many: Zostało %1 kodów na papierze.

        = One more step
        Jeszcze jeden krok

        = Code
        Kod

        = The six digits of your code generator, or one of your codes on paper.
        Sześć cyfr z generatora kodów albo jeden z kodów na papierze.

        = Code on paper
        Kod na papierze

        = One of your ten codes, as K7QM-2XTD-HW9P.
        Jeden z dziesięciu kodów, na przykład K7QM-2XTD-HW9P.

        = That code isn’t right, or was used before. Please type the newest one.
        Ten kod jest niewłaściwy albo był już użyty. Proszę wpisać najnowszy.

        = Lost everything? Two people who run your setting can let you in anew. Nobody else can, and nobody will ask you for a code.
        Wszystko zginęło? Dwie osoby, które prowadzą przedszkole, mogą na nowo umożliwić wejście. Nikt inny nie może tego zrobić i nikt nie zapyta o kod.

        = In this demo the code is
        W tej wersji pokazowej kod to

        = Is it still you?
        Czy to nadal ta sama osoba?

        = This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on.
        To ważne dla rodzin, więc pytamy jeszcze raz, jeśli minęło więcej niż dziesięć minut. Potem od razu można przejść dalej.

        = What you typed is kept.
        To, co wpisano, nie zginęło.

        = Your password
        Hasło

        = Go on
        Dalej

        = Parents: sign in by e-mail, without a password
        Rodzice: logowanie przez e-mail, bez hasła

        = Sign in by e-mail
        Logowanie przez e-mail

        = For parents and family. We send you a link and a code; either lets you in once, within a quarter of an hour.
        Dla rodziców i rodziny. Wysyłamy link i kod; każde z nich pozwala wejść raz, w ciągu kwadransa.

        = Your e-mail address
        Adres e-mail

        = Send it
        Wyślij

        = Ask for another
        Poproś o następny

        = Please look at your e-mail
        Proszę sprawdzić pocztę e-mail

        = If that address is a parent’s here, a letter is on its way. Open its link on this device, or type its code. People who work here sign in with their password.
        Jeśli jest to adres jednego z naszych rodziców, e-mail jest już w drodze. Proszę otworzyć na tym urządzeniu link z e-maila albo wpisać kod. Osoby, które tu pracują, logują się hasłem.

        = Code from the letter
        Kod z e-maila

        = Eight letters and digits, as K7QM-2XTD.
        Osiem liter i cyfr, na przykład K7QM-2XTD.

        = You’re nearly there.
        To już prawie wszystko.

        = This letter can’t be used any more
        Tego e-maila nie można już użyć

        = Each works once and for a quarter of an hour, so that nobody else can use it.
        Każdy działa raz i przez kwadrans, aby nikt inny nie mógł go użyć.

        = End it
        Zakończ

        = This phone: %1
        Ten telefon: %1

        = A phone: %1
        Telefon: %1

        = This tablet: %1
        Ten tablet: %1

        = A tablet: %1
        Tablet: %1

        = This computer: %1
        Ten komputer: %1

        = A computer: %1
        Komputer: %1
        """#
}
