extension PolishWords {
    static let conduct = #"""
        = Your agreement with us
        Umowa z nami

        = Nothing is on record about your agreement.
        Nie zapisano niczego w sprawie tej umowy.

        = All is well
        Wszystko w porządku

        = Ask for somebody else to look at it
        Prośba, aby przyjrzał się temu ktoś inny

        = Somebody who had no part in it looks at it afresh.
        Przyjrzy się temu od nowa ktoś, kto nie brał w tym udziału.

        = Why do you see it differently?
        Dlaczego widzą to Państwo inaczej?

        = Ask for that
        Poproś o to

        = You asked for somebody else to look at it.
        Poproszono, aby przyjrzał się temu ktoś inny.

        = Set aside
        Uchylono

        = Over
        Zakończone

        = Counts, until %1
        Obowiązuje do %1

        = %1: a warning
        %1: ostrzeżenie

        = %1: a suspension
        %1: zawieszenie

        = %1: a removal
        %1: usunięcie

        = %1. ## a sentence of these words
        %1.

        = That’s a lot of pictures at once
        To dużo zdjęć naraz

        = You’ve opened far more pictures in these days than families usually do, so we’ve paused it, to be sure it’s you. The office has been told and lets you go on. The newest posts are still there.
        W ostatnich dniach otwarto z tego konta znacznie więcej zdjęć, niż zwykle otwierają rodziny. Wstrzymaliśmy to więc, aby upewnić się, że robi to właściciel konta. Biuro już o tym wie i umożliwi dalsze oglądanie. Najnowsze wpisy są nadal dostępne.

        = Pictures or posts were passed on
        Zdjęcia lub wpisy przekazano dalej

        = A screenshot was taken
        Zrobiono zrzut ekranu

        = A friend request or private message to staff
        Zaproszenie do znajomych lub prywatna wiadomość do kogoś z personelu

        = Something about a child was posted elsewhere
        Coś o dziecku opublikowano gdzie indziej

        = Unkind or unsafe words
        Przykre lub niebezpieczne słowa

        = Somebody else was let in
        Wpuszczono kogoś innego
        """#
}
