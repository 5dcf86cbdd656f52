extension PolishWords {
    static let offline = #"""
        = No connection just now
        Chwilowo brak połączenia

        = This phone or computer can’t reach us. As soon as it can, everything is there again.
        Ten telefon lub komputer nie może się z nami połączyć. Gdy tylko będzie to możliwe, wszystko znów tu będzie.

        = No words are kept here to read meanwhile.
        Nie ma tu zachowanych słów do przeczytania w międzyczasie.

        = This is what you last read here. Pictures are never kept.
        To było tu ostatnio czytane. Zdjęć nigdy nie zachowujemy.

        = Ring
        Zadzwoń:

        = Try again
        Spróbuj ponownie

        = Take this off here
        Usuń to stąd

        = Nothing is kept here any more.
        Nic już nie jest tu zachowane.

        = Your work needs a second step to sign in. Add another one first, and then take this one away.
        W tej pracy potrzebny jest drugi krok przy logowaniu. Najpierw proszę dodać inny, a potem usunąć ten.
        """#
}
