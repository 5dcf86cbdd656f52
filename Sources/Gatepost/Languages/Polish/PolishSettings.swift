extension PolishWords {
    static let settings = #"""
        = There is no room left for pictures at the moment. Nothing was lost; please tell the office.
        Obecnie nie ma już miejsca na zdjęcia. Nic nie zginęło; prosimy powiedzieć o tym w biurze.

        = See how far it is
        Sprawdź postęp

        = Where to go on
        Dokąd dalej

        = You belong in more than one place. You’re in one at a time, and nothing goes from one to another.
        To konto należy do więcej niż jednego miejsca. Naraz jest się tylko w jednym i nic nie przechodzi z jednego do drugiego.

        = You’re here
        Obecne miejsce

        = Not open to you today
        Dzisiaj niedostępne

        = Who to turn to outside
        Do kogo zwrócić się poza przedszkolem

        = Where a worry goes outside the setting. Each entry says who here looks after it, and when somebody last rang or looked.
        Dokąd trafia obawa poza przedszkolem. Przy każdej pozycji jest napisane, kto z nas się nią opiekuje i kiedy ktoś ostatnio zadzwonił lub ją sprawdził.

        = In danger now: 999. A grown-up who is worried can always ring the NSPCC: 0808 800 5000.
        Niebezpieczeństwo w tej chwili: 999. Dorosła osoba, która się martwi, zawsze może zadzwonić do NSPCC: 0808 800 5000.

        = Verified
        Sprawdzone

        = Verified on %1 by %2
        Sprawdzone %1 (%2)

        = Verified on %1
        Sprawdzone %1

        = Looked after by nobody yet
        Nikt się tym jeszcze nie opiekuje

        = Looked after by %1
        Opiekuje się tym %1

        = What is it for?
        Do czego służy?

        = No number on record
        Brak zapisanego numeru

        = Worried about a child: the council’s first point (MASH)
        Obawa o dziecko: pierwszy punkt kontaktu w miejscowym urzędzie (MASH)

        = The same, at night and at weekends
        To samo, w nocy i w weekendy

        = Worried about somebody who works with children: the designated officer (LADO)
        Obawa dotycząca kogoś, kto pracuje z dziećmi: wyznaczony urzędnik (LADO)

        = Advice for early-years settings from the council
        Porady miejscowego urzędu (council) dla placówek dla małych dzieci

        = Whistle-blowing: Ofsted
        Dla sygnalistów (whistle-blowing): Ofsted

        = Sexual pictures of children on line
        Zdjęcia seksualne dzieci w internecie

        = Somebody behaves towards a child on line as they shouldn’t
        Ktoś w internecie zachowuje się wobec dziecka tak, jak nie powinien

        = Information about people: the regulator
        Dane osobowe: organ nadzorczy

        = Who runs this page
        Kto prowadzi tę stronę

        = Everything here is approved by a second person before families see it. These people look after it.
        Wszystko tutaj zatwierdza druga osoba, zanim zobaczą to rodziny. Stroną opiekują się te osoby.

        = Who does what
        Kto czym się zajmuje

        = Nobody is named yet.
        Nikogo jeszcze nie wyznaczono.

        = Standing in
        Zastępstwa

        = How to reach us
        Jak się z nami skontaktować

        = The office team reads and answers together. Nobody here is contacted on a personal number or account.
        Zespół biura czyta i odpowiada wspólnie. Prosimy nie kontaktować się z nikim z nas przez prywatny numer ani konto.

        = Name
        Imię i nazwisko

        = Shared mailbox
        Wspólna skrzynka e-mail

        = Office number
        Numer do biura

        = Photo policy
        Zasady dotyczące zdjęć

        = No pictures of children are put on the page.
        Na stronie nie ma zdjęć dzieci.

        = Children may be in pictures with permission, and every face is hidden.
        Dzieci mogą być na zdjęciach za zgodą, a każda twarz jest ukryta.

        = A child’s face is shown only with permission, and every other face is hidden.
        Twarz dziecka jest pokazywana tylko za zgodą, a każda inna twarz jest ukryta.

        = %1 stands in for %2 as %3 until %4
        %1 – zastępstwo do %4. Osoba zastępowana: %2. Funkcja: %3

        = Something useful
        Coś przydatnego

        = Share something useful
        Podziel się czymś przydatnym

        = A link, a leaflet, something your family found out. The office looks at it and tells you whether it goes to other families.
        Link, ulotka, coś, co odkryła rodzina. Biuro to przejrzy i powie, czy trafi do innych rodzin.

        = What is it?
        Co to jest?

        = Why is it useful?
        Dlaczego jest przydatne?

        = A link
        Link

        = It begins with https://
        Zaczyna się od https://

        = A PDF
        PDF

        = Share it
        Podziel się

        = Nothing shared yet
        Nic jeszcze nie przekazano

        = When you come across something that other families could use, you can share it here.
        Gdy znajdzie się coś, co może przydać się innym rodzinom, można się tym tutaj podzielić.

        = To look at
        Do przejrzenia

        = Decided
        Rozstrzygnięte

        = Goes to families
        Trafi do rodzin

        = Not this time
        Tym razem nie

        = being looked at
        w trakcie sprawdzania

        = Please choose a PDF.
        Proszę wybrać plik PDF.

        = Please check the link: it begins with https:// and has no spaces.
        Proszę sprawdzić link: zaczyna się od https:// i nie ma w nim spacji.

        = This file is too large. Up to 40 MB and 60 megapixels can be looked at.
        Ten plik jest za duży. Można sprawdzić pliki do 40 MB i 60 megapikseli.

        = This is not a JPEG, PNG, WebP or HEIC picture. A screenshot of it would do.
        To nie jest zdjęcie JPEG, PNG, WebP ani HEIC. Wystarczy jego zrzut ekranu.

        = This picture could not be read. A screenshot of it would do.
        Nie udało się odczytać tego zdjęcia. Wystarczy jego zrzut ekranu.

        = This picture took too long to look at. A smaller copy or a screenshot would do.
        Sprawdzanie tego zdjęcia trwało zbyt długo. Wystarczy mniejsza kopia albo zrzut ekranu.
        """#
}
