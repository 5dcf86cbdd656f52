extension PolishWords {
    static let letters = #"""
        = There is something to see.
        Jest coś do zobaczenia.

        = There is news about a date.
        Jest nowa wiadomość o terminie.

        = Something is coming up soon.
        Zbliża się wydarzenie.

        = The office has an answer for you.
        Jest odpowiedź z biura.

        = Please look now.
        Prosimy zajrzeć teraz.

        = Please read the letter that we have sent you.
        Prosimy przeczytać wysłany przez nas e-mail.

        = We have recorded a decision
        Zapisaliśmy decyzję

        = A decision about pictures or names was recorded with us today. You can see what stands, and change it, here:
        Dzisiaj zapisano u nas decyzję w sprawie zdjęć lub imion. Tutaj można zobaczyć, co obowiązuje, i to zmienić:

        = If you did not expect this letter, please ask the office.
        Jeśli ten e-mail jest niespodzianką, prosimy zapytać w biurze.

        = You have an answer
        Jest odpowiedź

        = There is an answer to what you told %1. You can read it, and say more, here:
        %1: jest odpowiedź na zgłoszenie. Tutaj można ją przeczytać i dopisać coś więcej:

        = Something for you to read and sign
        Dokument do przeczytania i podpisania

        = %1 at %2 is put to you to read and sign. If you signed it before, you see what has changed.
        Do przeczytania i podpisania: %1 (%2). Jeśli ten dokument był już wcześniej podpisany, widać w nim, co się zmieniło.

        = Hello,
        Dzień dobry,

        = Dear %1,
        Dzień dobry, %1,

        = How you sign in was changed
        Zmieniono sposób logowania

        = How you sign in at %1 was changed: the password, or what you prove yourself with. If that was you, all is well.
        Zmieniono sposób logowania (%1): hasło albo to, czym potwierdza się tożsamość. Jeśli to była Państwa zmiana, wszystko jest w porządku.

        = If it was not you, please tell the office at once, and sign out everywhere here:
        Jeśli nie, prosimy od razu powiadomić biuro i wylogować się wszędzie tutaj:

        = Your way in
        Logowanie

        = Here is your way in to %1. Open this on the device on which you asked for it:
        Oto link do logowania (%1). Prosimy otworzyć go na urządzeniu, na którym został zamówiony:

        = Or type this code there: %1
        Można też wpisać tam ten kod: %1

        = Both work once, within a quarter of an hour. If you did not ask for this, somebody typed your address: leave it, and nothing happens. Nobody from %1 will ever ask you for the code.
        Link i kod działają raz, w ciągu kwadransa. Jeśli to nie była Państwa prośba, ktoś wpisał ten adres: można to zostawić, nic się nie stanie. Nikt z nas (%1) nigdy nie zapyta o ten kod.

        = %1 invites you
        %1 zaprasza

        = %1 invites you to its page for families. It is closed: only invited people can see it.
        %1 zaprasza na swoją stronę dla rodzin. Jest ona zamknięta: widzą ją tylko zaproszone osoby.

        = To join, open this address and choose a password:
        Aby dołączyć, prosimy otworzyć ten adres i wybrać hasło:

        = It works once, until %1, and is for you alone. Please do not pass it on. If you did not expect it, you can leave it: nothing happens.
        Zaproszenie działa raz, do %1, i jest tylko dla jednej osoby. Prosimy nie przekazywać go dalej. Jeśli jest niespodzianką, można je zostawić: nic się nie stanie.

        = Pictures and names: we ask every family again
        Zdjęcia i imiona: ponownie pytamy każdą rodzinę

        = We ask every family again what you are happy with for pictures and names. What you said before stays as it is until you change it or it runs out. Please look at it by %1:
        Ponownie pytamy każdą rodzinę, na co zgadza się w sprawie zdjęć i imion. Wcześniejsze odpowiedzi obowiązują, dopóki nie zostaną zmienione albo nie wygasną. Prosimy je przejrzeć do %1:

        = It is always all right to say no, and nothing else changes for your child. If you would rather answer on paper, or with somebody's help, please ask the office.
        Zawsze można powiedzieć „nie” i nic innego się dla dziecka nie zmieni. Jeśli wygodniej odpowiedzieć na papierze albo z czyjąś pomocą, prosimy zapytać w biurze.

        = What you are told of, and when: %1
        O czym i kiedy powiadamiamy: %1

        = To stop letters like this one: %1
        Aby nie dostawać takich e-maili: %1

        = A date has changed
        Zmiana terminu

        = Something that you are invited to at %1 has changed. Please look at it:
        %1: zmieniło się wydarzenie, na które zapraszaliśmy. Prosimy je zobaczyć:

        = A date has been called off
        Termin odwołany

        = Something that you were invited to at %1 is called off. Please look at it:
        %1: wydarzenie, na które zapraszaliśmy, zostało odwołane. Prosimy je zobaczyć:

        = Coming up soon
        Już niedługo

        = Something that you are invited to at %1 is coming up soon:
        %1: zbliża się wydarzenie, na które zapraszamy:

        = A date for you
        Nowy termin

        = There is a new date at %1 for you to look at:
        %1: jest nowy termin do zobaczenia:

        = There is something new on the page: %1
        Na stronie jest coś nowego: %1

        = There is news about a date: %1
        Jest nowa wiadomość o terminie: %1

        = The office has an answer for you: %1
        Jest odpowiedź z biura: %1

        = There is something to see: %1
        Jest coś do zobaczenia: %1

        = News from %1
        Wiadomości: %1

        = About what you shared with us
        W sprawie tego, co nam przekazano

        = Thank you for sharing something with %1. We have looked at it, and you can read what we decided:
        %1: dziękujemy za przekazanie nam czegoś przydatnego. Przejrzeliśmy to i można przeczytać naszą decyzję:

        = About your agreement with us
        W sprawie umowy z nami

        = Something about your agreement with %1 has been decided. Please sign in to read what, why, until when, and how you can ask for somebody else to look at it:
        %1: zapadła decyzja dotycząca podpisanej z nami umowy. Prosimy się zalogować, aby przeczytać, jaka to decyzja, dlaczego ją podjęto, do kiedy obowiązuje i jak poprosić, żeby przyjrzał się jej ktoś inny:

        = If you would rather talk about it, please ring or visit the office.
        Jeśli lepiej o tym porozmawiać, prosimy zadzwonić do biura albo przyjść.

        = The office has answered
        Biuro odpowiedziało

        = %1 has answered your question:
        %1: jest odpowiedź na pytanie:

        = Nobody has read your message yet: please ring
        Nikt jeszcze nie przeczytał wiadomości: prosimy zadzwonić

        = You wrote to us about a child’s safety, and nobody has read it yet. Please do not wait for us:
        Otrzymaliśmy wiadomość o bezpieczeństwie dziecka i nikt jej jeszcze nie przeczytał. Prosimy na nas nie czekać:

        = If somebody is in danger now, ring 999.
        Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod 999.

        = Otherwise ring the NSPCC on 0808 800 5000, at any hour, or your council’s children’s services; out of hours they have an emergency team.
        W innym wypadku proszę zadzwonić do NSPCC pod numer 0808 800 5000, o każdej porze, albo do służb ds. dzieci (children’s services) w miejscowym urzędzie (council); poza godzinami pracy działa tam zespół dyżurny.

        = We go on trying to reach our own safeguarding leads.
        Nadal próbujemy skontaktować się z naszymi osobami odpowiedzialnymi za ochronę dzieci.
        """#
}
