extension PolishWords {
    static let door = #"""
        = Sign in
        Zaloguj się

        = E-mail address or username
        Adres e-mail lub nazwa użytkownika

        = Password
        Hasło

        = No account yet? You join with an invitation from your setting. Forgotten your password? The office can help.
        Nie ma jeszcze konta? Można dołączyć dzięki zaproszeniu z przedszkola. Zapomniane hasło? Biuro pomoże.

        = That name and password don’t belong together. Please look at both once more.
        Ta nazwa i hasło do siebie nie pasują. Proszę sprawdzić jedno i drugie jeszcze raz.

        = There have been many tries. Please wait 1 second, then try again. | There have been many tries. Please wait %1 seconds, then try again.
        one: Było już wiele prób. Proszę poczekać 1 sekundę i spróbować ponownie.
        few: Było już wiele prób. Proszę poczekać %1 sekundy i spróbować ponownie.
        many: Było już wiele prób. Proszę poczekać %1 sekund i spróbować ponownie.

        = There have been many tries. Please wait 1 minute, then try again. | There have been many tries. Please wait %1 minutes, then try again.
        one: Było już wiele prób. Proszę poczekać 1 minutę i spróbować ponownie.
        few: Było już wiele prób. Proszę poczekać %1 minuty i spróbować ponownie.
        many: Było już wiele prób. Proszę poczekać %1 minut i spróbować ponownie.

        = Sign out
        Wyloguj się

        = Sign out on this device, or on every device that you’re signed in on.
        Można się wylogować na tym urządzeniu albo na wszystkich zalogowanych urządzeniach.

        = Sign out everywhere
        Wyloguj się wszędzie

        = Your name
        Imię i nazwisko

        = At least %1 characters. Three or four words in a row work well.
        Minimalna liczba znaków: %1. Dobrze sprawdzają się trzy lub cztery słowa z rzędu.

        = Please write a whole e-mail address, as office@acornlane.example.
        Proszę wpisać cały adres e-mail, na przykład office@acornlane.example.

        = The office invited you on %1 to its page for families. It is closed: only invited people see it. This invitation is for you alone and works once, until %2.
        To zaproszenie na stronę dla rodzin biuro wysłało %1. Strona jest zamknięta: widzą ją tylko zaproszone osoby. Zaproszenie jest tylko dla jednej osoby i działa raz, do %2.

        = The office invited you on %1 to join as %2. It is closed: only invited people see it. This invitation is for you alone and works once, until %3.
        To zaproszenie (rola: %2) biuro wysłało %1. Strona jest zamknięta: widzą ją tylko zaproszone osoby. Zaproszenie jest tylko dla jednej osoby i działa raz, do %3.

        = Join
        Dołącz

        = You’re signed in
        Zalogowano

        = Join as %1
        Dołącz jako %1

        = Or join with an account of its own
        Można też dołączyć z osobnym kontem

        = You sign in with %1.
        Do logowania służy %1.

        = If this address has an account already, type its password below.
        Jeśli ten adres ma już konto, proszę wpisać poniżej jego hasło.

        = Choose a username
        Wybierz nazwę użytkownika

        = The setting gave you this name.
        Tę nazwę nadało przedszkole.

        = Letters, digits, dots and hyphens: you sign in with it.
        Litery, cyfry, kropki i łączniki: ta nazwa służy do logowania.

        = Choose a password
        Wybierz hasło

        = If you have an account with this address, please type its password here.
        Jeśli istnieje już konto z tym adresem, proszę wpisać tutaj jego hasło.

        = I have an account already
        Mam już konto

        = This invitation can’t be used any more
        Tego zaproszenia nie można już użyć

        = Invitations work once and for two weeks, so that nobody else can use them. The office of %1 can send you another.
        Zaproszenia działają raz i przez dwa tygodnie, aby nikt inny nie mógł ich użyć. Biuro (%1) może wysłać następne.

        = Ask the office for another
        Poproś biuro o następne

        = Or reach the office:
        Można też skontaktować się z biurem:

        = We don’t know this invitation
        Nie znamy tego zaproszenia

        = Perhaps a letter of the address got lost. Please open it from the letter or the paper once more, or ask your setting’s office for another.
        Może zgubiła się jedna litera adresu. Proszę otworzyć go jeszcze raz z e-maila lub z kartki albo poprosić biuro przedszkola o następne zaproszenie.

        = By e-mail
        E-mailem

        = On paper
        Na papierze

        = Staff
        Personel

        = Agency staff
        Personel z agencji

        = Volunteer
        Wolontariusz/ka

        = Student
        Praktykant/ka

        = Committee
        Komitet

        = Household member
        Domownik

        = Parent or carer
        Rodzic lub opiekun

        = Family
        Rodzina

        = Officer from outside
        Urzędnik z zewnątrz
        """#
}
