extension RomanianWords {
    static let held = #"""
        = What we hold on you
        Ce date păstrăm despre dumneavoastră

        = You can ask for a copy of everything we hold on you or your child, or that something is put right or erased. Tell anybody who works here; you need no form.
        Puteți cere o copie a tot ce păstrăm despre dumneavoastră sau despre copilul dumneavoastră, ori să fie corectat sau șters ceva. Spuneți oricui lucrează aici; nu aveți nevoie de niciun formular.

        = You haven’t asked for anything
        Nu ați cerut nimic

        = When you do, you see here by when you get an answer.
        Când veți cere ceva, vedeți aici până când primiți un răspuns.

        = Answered.
        S-a răspuns.

        = It takes longer: %1
        Durează mai mult: %1

        = You get an answer by %1.
        Primiți un răspuns până pe %1.

        = A copy of what we hold: %1
        O copie a datelor pe care le păstrăm: %1

        = Something to put right: %1
        Ceva de corectat: %1

        = To be erased: %1
        De șters: %1

        = What you asked for is ready
        Ce ați cerut este gata

        = The copy of what %1 holds, which you asked for, is ready. Sign in to fetch it; it waits for a week:
        Copia pe care ați cerut-o, cu datele păstrate de %1, este gata. Intrați în cont ca să o descărcați; vă așteaptă o săptămână:
        """#
}
