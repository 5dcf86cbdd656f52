extension PolishWords {
    static let accounts = #"""
        = You
        Moje konto

        = You sign in with
        Logowanie przez

        = You are here as
        Rola na tej stronie

        = %1, %2 ## a capacity and where
        %1, %2

        = Where you belong
        Moje miejsca

        = Now
        Teraz

        = Switch to this
        Przejdź tutaj

        = Not open today
        Dzisiaj niedostępne

        = What you’ve agreed to
        Zawarte umowy

        = Signed
        Podpisano

        = Not signed
        Nie podpisano

        = Read again
        Przeczytaj ponownie

        = Read and sign
        Przeczytaj i podpisz

        = How we see you
        Jak widzą mnie inni

        = Show my family’s name on my comments
        Pokazuj nazwisko mojej rodziny przy moich komentarzach

        = Otherwise they’re by “an Oak room parent”. Your telephone number and e-mail address are never shown.
        W przeciwnym razie są podpisane „Rodzic z grupy: Oak”. Numer telefonu i adres e-mail nigdy nie są pokazywane.

        = Save
        Zapisz

        = Language you prefer
        Wybrany język

        = Change password
        Zmień hasło

        = Your password now
        Obecne hasło

        = The new one
        Nowe hasło

        = That isn’t your password. Please type it once more.
        To nie jest właściwe hasło. Proszę wpisać je jeszcze raz.

        = Where you’re signed in
        Zalogowane urządzenia

        = Last used
        Ostatnio używane

        = This one
        To urządzenie

        = Your access here has ended
        Dostęp do tej strony się zakończył

        = Hello %1. Nothing is open to you here today. If that’s a surprise, or you’d like something you wrote, the office will help you.
        Dzień dobry, %1. Dzisiaj nic tu nie jest dostępne. Jeśli to niespodzianka albo jeśli potrzebne są własne teksty, które tu zostały, biuro pomoże.

        = %1 on %2 ## a browser and a machine
        %1 (%2)

        = A browser on %1
        Przeglądarka (%1)

        = A browser
        Przeglądarka

        = Version %1, %2
        Wersja %1, %2

        = Your signature
        Podpis

        = Type your whole name
        Proszę wpisać swoje imię i nazwisko

        = That, with today’s date, is your signature.
        Imię i nazwisko z dzisiejszą datą to podpis.

        = I agree
        Zgadzam się

        = I don’t agree
        Nie zgadzam się

        = Signed by %1 on %2.
        Podpis: %1, %2.

        = You said no on %1. That’s your right, and you can say yes whenever you like.
        Dnia %1 zapisano odpowiedź „nie”. Każdy ma do tego prawo, a „tak” można powiedzieć w każdej chwili.

        = The page stays closed to you meanwhile. You still decide about pictures of your child, still hear from us about your child, and the office is there for you.
        Do tego czasu strona pozostaje zamknięta. Nadal można decydować o zdjęciach swojego dziecka, nadal przekazujemy wiadomości o dziecku, a biuro chętnie pomoże.

        = What you miss is the page: posts and pictures of the day, news, events and comments.
        Niedostępna jest sama strona: wpisy i zdjęcia dnia, wiadomości, wydarzenia i komentarze.

        = Changed your mind?
        Zmiana zdania?

        = You can take your yes back. The page then closes for you, and nothing else changes.
        Swoje „tak” można cofnąć. Strona wtedy się zamknie, a nic innego się nie zmieni.

        = The office
        Biuro

        = Questions, worries, a change of address, an invitation for somebody else: ask here.
        Pytania, obawy, zmiana adresu, zaproszenie dla kogoś innego: można pytać tutaj.

        = Is somebody in danger now?
        Czy ktoś jest teraz w niebezpieczeństwie?

        = Call the police. Don’t wait for us.
        Proszę wezwać policję. Proszę na nas nie czekać.

        = Here
        Tutaj, w przedszkolu

        = If something about a child worries you, however small, tell one of these people today.
        Jeśli coś niepokoi w sprawie dziecka, nawet drobiazg, proszę powiedzieć o tym jednej z tych osób jeszcze dzisiaj.

        = Deputy
        Zastępstwo

        = The safeguarding lead hasn’t been named here yet. Please speak to the manager.
        Nie wyznaczono tu jeszcze osoby odpowiedzialnej za ochronę dzieci. Proszę porozmawiać z dyrekcją.

        = Outside
        Poza przedszkolem

        = for any grown-up who is worried about a child
        dla każdej dorosłej osoby, która martwi się o dziecko

        = for children and young people, at any hour
        dla dzieci i młodzieży, o każdej porze

        = if somebody behaves towards a child on line as they shouldn’t: look for “CEOP safety centre”
        jeśli ktoś w internecie zachowuje się wobec dziecka tak, jak nie powinien: proszę wyszukać „CEOP safety centre”

        = to report sexual pictures of children on line: look for “IWF report”. Never copy or send them.
        aby zgłosić zdjęcia seksualne dzieci w internecie: proszę wyszukać „IWF report”. Nigdy nie wolno ich kopiować ani wysyłać.
        """#
}
