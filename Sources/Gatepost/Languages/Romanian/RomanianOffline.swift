extension RomanianWords {
    static let offline = #"""
        = No connection just now
        Nu există conexiune acum

        = This phone or computer can’t reach us. As soon as it can, everything is there again.
        Acest telefon sau calculator nu ne poate contacta. De îndată ce poate, totul este din nou aici.

        = No words are kept here to read meanwhile.
        Nu sunt păstrate aici cuvinte de citit între timp.

        = This is what you last read here. Pictures are never kept.
        Aceasta ați citit ultima dată aici. Pozele nu se păstrează niciodată.

        = Ring
        Sunați la

        = Try again
        Încercați din nou

        = Take this off here
        Ștergeți de aici

        = Nothing is kept here any more.
        Nu mai este păstrat nimic aici.

        = Your work needs a second step to sign in. Add another one first, and then take this one away.
        Munca dumneavoastră cere un al doilea pas la conectare. Adăugați mai întâi altul, apoi îl puteți elimina pe acesta.
        """#
}
