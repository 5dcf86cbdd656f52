extension PolishWords {
    static let concernsTwo = #"""
        = Local authority designated officer (LADO)
        Wyznaczony urzędnik władz lokalnych (LADO)

        = The council’s children’s services (MASH)
        Służby ds. dzieci w miejscowym urzędzie (MASH)

        = Ofsted, also for whistle-blowing
        Ofsted, także dla sygnalistów (whistle-blowing)

        = Police
        Policja

        = Internet Watch Foundation
        Internet Watch Foundation

        = Information Commissioner
        Komisarz ds. Informacji (Information Commissioner)

        = about somebody who works with children. Ask the council for its LADO.
        w sprawie kogoś, kto pracuje z dziećmi. Proszę zapytać w miejscowym urzędzie (council) o LADO.

        = about a child, at any hour through the council.
        w sprawie dziecka, o każdej porze przez miejscowy urząd (council).

        = about how a setting is run.
        w sprawie tego, jak prowadzone jest przedszkole.

        = when nobody is in danger now.
        gdy nikt nie jest teraz w niebezpieczeństwie.

        = to report a picture on a web page.
        aby zgłosić zdjęcie na stronie internetowej.

        = about personal information.
        w sprawie danych osobowych.

        = What you told us
        Moje zgłoszenia

        = Told us
        Zgłoszono

        = What you said
        Treść zgłoszenia

        = Between us
        Nasza rozmowa

        = The setting
        Przedszkole

        = Say more
        Dopisz coś

        = Anything to add, or to ask
        Coś do dodania albo pytanie

        = Arrived
        Dotarło

        = Being looked at
        Sprawdzane

        = Closed
        Zamknięte

        = You’ve reported many things like this since yesterday. Please ring the safeguarding lead about any more.
        Od wczoraj zgłoszono stąd wiele takich rzeczy. W sprawie kolejnych proszę zadzwonić do osoby odpowiedzialnej za ochronę dzieci.

        = Nobody here can deal with this one fairly. Please ring one of the numbers on this page.
        Nikt tutaj nie może zająć się tym bezstronnie. Proszę zadzwonić pod jeden z numerów na tej stronie.

        = It’s with %1, and nobody whom it’s about can see it.
        Zajmuje się tym %1. Nikt, kogo to dotyczy, tego nie widzi.

        = It has arrived.
        Zgłoszenie dotarło.

        = Somebody is looking into it. You’ll read here what we can tell you.
        Ktoś się tym zajmuje. Tutaj napiszemy to, co możemy powiedzieć.

        = This is closed. If it goes on, or you’re not content, please tell us again, or ring one of the numbers on this page.
        Ta sprawa jest zamknięta. Jeśli to trwa nadal albo odpowiedź nie wystarcza, proszę zgłosić to ponownie albo zadzwonić pod jeden z numerów na tej stronie.

        = the line manager
        bezpośredni przełożony

        = the safeguarding lead
        osoba odpowiedzialna za ochronę dzieci

        = the manager
        dyrekcja

        = the deputy manager
        zastępca dyrektora

        = the registered person
        osoba zarejestrowana (registered person)

        = somebody outside, agreed beforehand
        ktoś z zewnątrz, zgodnie z wcześniejszym ustaleniem

        = nobody here
        nikt z tego miejsca

        = Told by you
        Zgłoszone przeze mnie

        = Nothing here
        Nic tu nie ma

        = When you raise a concern, or have one to deal with, you find it here.
        Tutaj będą zgłoszone obawy oraz te, którymi trzeba się zająć.

        = You can tell of a worry without an account, with your name or without it.
        Obawę można zgłosić bez konta, podając nazwisko lub nie.

        = Tell %1 about a worry
        Zgłoszenie obawy: %1

        = You don’t need an account, and you don’t have to say who you are. We keep no address, nothing about your telephone or computer, and of the time only the day. Nobody whom it’s about can see it.
        Konto nie jest potrzebne i nie trzeba mówić, kto to zgłasza. Nie przechowujemy adresu ani niczego o telefonie lub komputerze, a z czasu tylko dzień. Nikt, kogo to dotyczy, tego nie widzi.

        = I’ve told you before and have my six words
        Mam już zgłoszenie i swoje sześć słów

        = Many people are here just now. Please try again in an hour, or ring one of the numbers below.
        W tej chwili jest tu wiele osób. Proszę spróbować ponownie za godzinę albo zadzwonić pod jeden z numerów poniżej.

        = A child may be in danger: tell somebody at once
        Dziecko może być w niebezpieczeństwie: proszę od razu kogoś powiadomić

        = Then they’re told within a minute, so the time shows. Otherwise they’re told tomorrow morning.
        Wtedy powiadomienie trafi w ciągu minuty, więc widać porę zgłoszenia. W przeciwnym razie trafi jutro rano.

        = Leave it empty to stay unknown.
        Aby nie podawać, kto zgłasza, proszę zostawić puste.

        = How we can reach you
        Jak możemy się skontaktować

        = Thank you for telling us
        Dziękujemy za zgłoszenie

        = These six words are the only way back to it. Please write them down: we show them once and can’t find them for you.
        Te sześć słów to jedyny sposób, żeby wrócić do zgłoszenia. Proszę je zapisać: pokazujemy je raz i nie możemy ich odnaleźć.

        = Come back in a day or two to read our answer and to say more.
        Proszę wrócić za dzień lub dwa, aby przeczytać naszą odpowiedź i coś dopisać.

        = Come back with your words
        Powrót z sześcioma słowami

        = Come back to what you told us
        Powrót do zgłoszenia

        = Your six words
        Sześć słów

        = In their order, with spaces between.
        Po kolei, ze spacjami między nimi.

        = Show it
        Pokaż

        = These words lead nowhere. Please look at their spelling and order.
        Te słowa nigdzie nie prowadzą. Proszę sprawdzić pisownię i kolejność.

        = Put it out of sight
        Ukryj to

        = What happens now
        Co się teraz stanie

        = Nobody can see it any more from this moment, not even the safeguarding lead or the manager.
        Od tej chwili nikt już tego nie zobaczy, nawet osoba odpowiedzialna za ochronę dzieci ani dyrekcja.

        = It isn’t deleted: it’s sealed for the police where it is.
        Nie jest usuwane: zostaje zabezpieczone dla policji tam, gdzie jest.

        = Please don’t photograph it, copy it, forward it or show it to anybody, and close other places where it’s open. Copying such a picture is an offence, even to help.
        Proszę tego nie fotografować, nie kopiować, nie przesyłać dalej i nikomu nie pokazywać oraz zamknąć inne miejsca, w których jest otwarte. Kopiowanie takiego zdjęcia jest przestępstwem, nawet po to, żeby pomóc.

        = The safeguarding lead is told at once, and tells the LADO and children’s services.
        Osoba odpowiedzialna za ochronę dzieci dowie się od razu i powiadomi LADO oraz służby ds. dzieci.

        = What makes you think so
        Skąd to podejrzenie

        = A few words. Please don’t describe the picture.
        Kilka słów. Proszę nie opisywać zdjęcia.

        = Who else to tell
        Kogo jeszcze powiadomić

        = Police: 999 if a child is in danger now, otherwise 101.
        Policja: 999, jeśli dziecko jest teraz w niebezpieczeństwie, w innym wypadku 101.

        = If it’s on another web page too: the Internet Watch Foundation, report.iwf.org.uk. You need not give your name.
        Jeśli jest to także na innej stronie internetowej: Internet Watch Foundation, report.iwf.org.uk. Nie trzeba podawać nazwiska.

        = A child who is worried about a picture of themselves: Childline, 0800 1111.
        Dziecko, które martwi się zdjęciem, na którym jest: Childline, 0800 1111.
        """#
}
