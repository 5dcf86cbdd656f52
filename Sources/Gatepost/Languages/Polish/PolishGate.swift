extension PolishWords {
    static let gate = #"""
        = Your access here isn’t open today. The office can tell you why.
        Dostęp do tej strony jest dzisiaj zamknięty. Biuro powie, dlaczego.

        = Please read and sign the agreement first.
        Proszę najpierw przeczytać i podpisać umowę.

        = This is about you, so somebody else decides it.
        Ta sprawa dotyczy Państwa, więc zdecyduje o niej ktoś inny.

        = This looks like %1. Please say it another way.
        Wygląda na to, że jest tu %1. Proszę napisać to inaczej.

        = We couldn’t use one of the pictures. Please take it out or add it again.
        Nie mogliśmy użyć jednego ze zdjęć. Proszę je usunąć albo dodać ponownie.

        = The page’s authorisation was revoked, so it’s closed. A new request, answered by a second person, opens it.
        Zezwolenie na stronę zostało cofnięte, więc strona jest zamknięta. Otworzy ją nowy wniosek, na który odpowie druga osoba.

        = Nobody has authorised the page yet. A manager asks for it, and somebody else says yes.
        Nikt jeszcze nie zezwolił na tę stronę. Wnioskuje o to dyrekcja, a zgadza się ktoś inny.

        = We haven’t seen proof that this person can give permission. A manager can record it.
        Nie widzieliśmy dowodu, że ta osoba może udzielać zgody. Dyrekcja może go zapisać.

        = Comments are closed here for now.
        Komentarze są tu na razie zamknięte.

        = Your commenting is paused until the end of %1. The office says: %2
        Możliwość komentowania jest wstrzymana do końca dnia %1. Biuro wyjaśnia: %2

        = This question is closed. Write again to open it.
        To pytanie jest zamknięte. Aby je otworzyć, wystarczy napisać ponownie.

        = This has begun or was called off, so there is nothing to reply to any more.
        To już się zaczęło albo zostało odwołane, więc nie ma już na co odpowiadać.

        = We don’t know the service that this browser gets messages from, so we send it none. Letters still come.
        Nie znamy usługi, z której ta przeglądarka dostaje powiadomienia, więc ich nie wysyłamy. E-maile nadal przychodzą.

        = %1 devices show messages already. Turn one off first.
        Liczba urządzeń, które już pokazują powiadomienia: %1. Najpierw trzeba jedno wyłączyć.

        = There has been an appeal about this already, or it’s over.
        W tej sprawie było już odwołanie albo jest ona zakończona.

        = Please use at least %1 characters. Three or four words in a row work well.
        Potrzebna jest co najmniej taka liczba znaków: %1. Dobrze sprawdzają się trzy lub cztery słowa z rzędu.

        = This is one of the passwords that people try first. Please choose another; three or four words work well.
        To jedno z haseł, które ludzie wypróbowują najpierw. Proszę wybrać inne; dobrze sprawdzają się trzy lub cztery słowa.

        = Somebody who knows you could guess this. Please leave out your name and the setting’s.
        Ktoś znajomy mógłby to odgadnąć. Proszę pominąć własne imię i nazwisko oraz nazwę przedszkola.

        = One part is still to read. Please open every part before you sign. | %1 parts are still to read. Please open every part before you sign.
        one: Została jeszcze jedna część do przeczytania. Przed podpisaniem proszę otworzyć każdą część.
        few: Zostały jeszcze %1 części do przeczytania. Przed podpisaniem proszę otworzyć każdą część.
        many: Zostało jeszcze %1 części do przeczytania. Przed podpisaniem proszę otworzyć każdą część.

        = This invitation can’t be used any more. The office can send you another.
        Tego zaproszenia nie można już użyć. Biuro może wysłać następne.

        = Only parents can join before they are 18. Please talk with the office.
        Przed ukończeniem 18 lat mogą dołączyć tylko rodzice. Proszę porozmawiać z biurem.

        = You can have up to %1 people here for one child. Take somebody out first.
        Największa liczba osób zaproszonych do jednego dziecka to %1. Najpierw trzeba kogoś usunąć.

        = The parent who asked for this can’t have somebody here just now.
        Rodzic, który o to prosił, nie może teraz nikogo tu zaprosić.

        = You’re here to look on. The parent who invited you can ask us to let you comment.
        To konto służy do oglądania. Rodzic, który wysłał zaproszenie, może nas poprosić o możliwość komentowania.

        = Please keep this to %1 characters.
        Prosimy o krótszy tekst. Największa liczba znaków: %1.

        = This day can’t be right. Please look at it again.
        Ten dzień nie może być właściwy. Proszę sprawdzić go jeszcze raz.

        = We couldn’t read this. Please look at it again.
        Nie mogliśmy tego odczytać. Proszę sprawdzić to jeszcze raz.

        = Somebody changed this while you were looking. Here it is as it is now.
        W tym czasie ktoś to zmienił. Tak wygląda to teraz.

        = That’s already in use. Please choose another.
        To jest już zajęte. Proszę wybrać coś innego.

        = registered person
        osoba zarejestrowana (registered person)

        = manager
        dyrekcja

        = deputy manager
        zastępca dyrektora

        = content manager
        osoba zarządzająca treściami

        = contributor
        osoba tworząca wpisy

        = safeguarding lead
        osoba odpowiedzialna za ochronę dzieci

        = deputy safeguarding lead
        zastępca osoby odpowiedzialnej za ochronę dzieci

        = monitor
        osoba czuwająca nad stroną

        = approval partner
        osoba współzatwierdzająca

        = overseeing officer
        osoba nadzorująca

        = inspector
        inspektor
        """#
}
