extension PolishWords {
    static let guidance = #"""
        = Guidance
        Porady

        = Good places to read on, each with the day on which somebody here last looked at it. Every link leads away from here.
        Dobre miejsca, żeby poczytać więcej, każde z dniem, w którym ktoś z nas ostatnio je sprawdził. Każdy link prowadzi poza tę stronę.

        = Useful here
        Przydatne tutaj

        = For everybody who works with children
        Dla wszystkich, którzy pracują z dziećmi

        = For managers
        Dla dyrekcji

        = For parents and carers
        Dla rodziców i opiekunów

        = For children
        Dla dzieci

        = Things to do with children
        Co można robić z dziećmi

        = Edition: %1
        Wydanie: %1

        = Law or statutory guidance
        Prawo lub wytyczne ustawowe

        = Looked at on %1
        Sprawdzono %1

        = Nobody here has looked at it yet
        Nikt z nas jeszcze tego nie sprawdził

        = %1, look again by %2
        %1, następne sprawdzenie do %2

        = The page for children
        Strona dla dzieci

        = CEOP Safety Centre: tell somebody
        CEOP Safety Centre: powiedz komuś

        = CEOP Education (once Thinkuknow)
        CEOP Education (dawniej Thinkuknow)

        = Help for children
        Pomoc dla dzieci

        = Did something on a screen make you feel sad, scared or funny inside? Here’s what to do.
        Czy coś na ekranie sprawiło, że jest ci smutno, strasznie albo dziwnie w środku? Zobacz, co zrobić.

        = Stop
        Stop

        = You can stop looking. You don’t have to answer anybody.
        Możesz przestać patrzeć. Nie musisz nikomu odpowiadać.

        = Put it down
        Odłóż to

        = Turn the screen over, or close it. You didn’t do anything wrong.
        Odwróć ekran albo go zamknij. To nie twoja wina.

        = Tell
        Powiedz

        = Tell a grown-up you trust: at home, or here. They’ll help you.
        Powiedz dorosłemu, któremu ufasz: w domu albo tutaj. On ci pomoże.

        = A grown-up you trust here
        Dorosły, któremu tu ufasz

        = You can always tell %1.
        Zawsze możesz o tym powiedzieć. Wysłucha cię %1.

        = Or ring Childline. It’s free. Somebody nice answers, day and night.
        Możesz też zadzwonić do Childline. To nic nie kosztuje. Odbierze ktoś miły, w dzień i w nocy.

        = Good to know
        Dobrze wiedzieć

        = Your name, your house and your nursery are yours. You don’t tell them to people on a screen.
        Twoje imię, twój dom i twoje przedszkole są twoje. Nie mówisz o nich ludziom na ekranie.

        = Nobody takes your picture if you don’t want it. You can say no.
        Nikt nie robi ci zdjęcia, jeśli nie chcesz. Możesz powiedzieć „nie”.

        = A secret that feels bad is not a secret to keep.
        Sekretu, z którym ci źle, nie trzeba trzymać w tajemnicy.

        = For grown-ups
        Dla dorosłych
        """#
}
