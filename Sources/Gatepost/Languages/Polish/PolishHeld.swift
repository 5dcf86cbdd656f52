extension PolishWords {
    static let held = #"""
        = What we hold on you
        Jakie dane przechowujemy

        = You can ask for a copy of everything we hold on you or your child, or that something is put right or erased. Tell anybody who works here; you need no form.
        Można poprosić o kopię wszystkiego, co przechowujemy o Państwu lub dziecku, albo o sprostowanie lub usunięcie danych. Wystarczy powiedzieć komukolwiek, kto tu pracuje; formularz nie jest potrzebny.

        = You haven’t asked for anything
        Nie ma jeszcze żadnych próśb

        = When you do, you see here by when you get an answer.
        Kiedy pojawi się prośba, będzie tu widać, do kiedy nadejdzie odpowiedź.

        = Answered.
        Udzielono odpowiedzi.

        = It takes longer: %1
        To potrwa dłużej: %1

        = You get an answer by %1.
        Odpowiedź nadejdzie do: %1.

        = A copy of what we hold: %1
        Kopia przechowywanych danych: %1

        = Something to put right: %1
        Coś do sprostowania: %1

        = To be erased: %1
        Do usunięcia: %1

        = What you asked for is ready
        Zamówiona kopia jest gotowa

        = The copy of what %1 holds, which you asked for, is ready. Sign in to fetch it; it waits for a week:
        %1: zamówiona kopia przechowywanych danych jest gotowa. Można ją pobrać po zalogowaniu; czeka przez tydzień:
        """#
}
