extension PolishWords {
    static let policies = #"""
        = Policies
        Zasady i procedury

        = None of these
        Nic nie pasuje

        = There’s no policy here that looks like that.
        Nie ma tu takich zasad.

        = Nothing is put to you to read at the moment.
        Obecnie nie ma nic do przeczytania.

        = Version
        Wersja

        = Issued
        Wydano

        = Approved by
        Zatwierdzenie

        = Reviewed
        Przegląd

        = Next review by
        Następny przegląd do

        = For
        Dla kogo

        = Where it stands
        Stan

        = Where it’s kept
        Gdzie się znajduje

        = Signed by
        Podpis

        = Print or save
        Drukuj lub zapisz

        = This page prints on A4 by itself: use your browser’s “Print”, also to save it as a PDF.
        Ta strona sama drukuje się na A4: wystarczy polecenie „Drukuj” w przeglądarce, także aby zapisać ją jako PDF.

        = A later version has taken its place.
        Zastąpiła ją późniejsza wersja.

        = What changed
        Co się zmieniło

        = In the words of whoever issued it
        Słowami osoby, która to wydała

        = The words are the same
        Słowa są takie same

        = Only the dates are new.
        Nowe są tylko daty.

        = new
        nowe

        = taken out
        usunięte

        = changed
        zmienione

        = What you can do
        Co można zrobić

        = version %1
        wersja %1

        = What changed: %1
        Co się zmieniło: %1

        = From %1 to %2. Words with a line under them are new; words with a line through them are gone.
        Wcześniej: %1. Teraz: %2. Słowa podkreślone są nowe; słów przekreślonych już nie ma.

        = Missing
        Brakuje

        = Waits for a signature
        Czeka na podpis

        = Review overdue
        Przegląd po terminie

        = Review coming
        Zbliża się przegląd

        = In force
        Obowiązuje

        = staff
        personel

        = volunteers
        wolontariusze

        = students
        praktykanci

        = committee members
        członkowie komitetu

        = parents and carers
        rodzice i opiekunowie

        = visitors
        goście

        = On paper: %1, from %2
        Na papierze: %1, od %2

        = On paper: %1
        Na papierze: %1

        = from %1
        od %1

        = The law and guidance this rests on
        Prawo i wytyczne, na których się to opiera

        = The registered person has not signed this version yet.
        Osoba zarejestrowana (registered person) jeszcze nie podpisała tej wersji.

        = Signed by the registered person:
        Podpis osoby zarejestrowanej (registered person):

        = Bound to the words above by:
        Kod wiążący z powyższym tekstem:

        = asked for early, by %1
        wcześniej niż zwykle, do %1

        = Read, section by section, and agreed to by %1:
        Przeczytano część po części i wyrażono zgodę (%1):

        = %1 said no to this text:
        Odpowiedź „nie” na ten tekst (%1):

        = The words on record aren’t those that were signed. Please tell whoever looks after your Gatepost.
        Zapisany tekst nie jest tym, który podpisano. Proszę powiedzieć o tym osobie, która opiekuje się Gatepost w przedszkolu.

        = Your signed copy, to print
        Podpisany egzemplarz do wydruku

        = Not there yet
        Jeszcze nie ma

        = Kept on paper
        Przechowywane na papierze

        = Reviewed without change by %1
        Przegląd bez zmian: %1

        = Linked policies
        Powiązane zasady i procedury

        = What’s changed since you signed version %1
        Co się zmieniło od podpisania wersji %1

        = The words are as in version %1, which you signed. It has been reviewed, and is put to you again.
        Tekst jest taki sam jak w podpisanej wersji %1. Przejrzano go i prosimy o podpis ponownie.

        = Part %1 of %2
        Część %1 z %2

        = Parts you’ve read
        Przeczytane części

        = I’ve read this part
        Znam już treść tej części

        = I’ve read it all
        Znam już całą treść

        = The part you’ve read | The %1 parts you’ve read
        one: Przeczytana część
        few: %1 przeczytane części
        many: %1 przeczytanych części

        = I’d rather not sign
        Wolę nie podpisywać

        = You can say no now and change your mind later.
        Teraz można powiedzieć „nie”, a później zmienić zdanie.

        = You can take your yes back. The manager sees it, and rights that need it sleep.
        Swoje „tak” można cofnąć. Dyrekcja to zobaczy, a uprawnienia, które go wymagają, zostaną wstrzymane.

        = Rights that need this signature sleep meanwhile. Please talk with the manager.
        Uprawnienia, które wymagają tego podpisu, są na ten czas wstrzymane. Proszę porozmawiać z dyrekcją.

        = Changed since you signed
        Zmienione od podpisania
        """#
}
