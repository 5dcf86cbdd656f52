extension RomanianWords {
    static let concerns = #"""
        = Concerns
        Îngrijorări

        = Raise a concern
        Semnalați o îngrijorare

        = Open
        Deschideți

        = Tell us what worries you, in your own words. Small things count too. Only the people who deal with it see it, and nobody whom it’s about.
        Spuneți-ne ce vă îngrijorează, cu cuvintele dumneavoastră. Contează și lucrurile mici. Văd mesajul numai cei care se ocupă de el și nimeni dintre cei la care se referă.

        = What is it about?
        Despre ce este vorba?

        = What happened?
        Ce s-a întâmplat?

        = What you saw or heard, when, and the words that were used. You don’t have to be sure.
        Ce ați văzut sau auzit, când și ce cuvinte s-au folosit. Nu este nevoie să știți sigur.

        = It’s urgent: somebody should look now
        Este urgent: cineva ar trebui să se uite acum

        = Whoever looks after safeguarding is told at once. If somebody is in danger now, ring 999 first.
        Cine se ocupă de protecția copilului este anunțat imediat. Dacă cineva este în pericol acum, sunați mai întâi la 999.

        = Is it about somebody here?
        Este vorba despre cineva de aici?

        = Whoever you tick doesn’t see this and isn’t told. It goes to somebody else.
        Persoanele pe care le bifați nu văd acest mesaj și nu sunt anunțate. El ajunge la altcineva.

        = Somebody else it’s about
        Altcineva la care se referă

        = A name, or how we’d know them.
        Un nume sau cum am putea recunoaște persoana.

        = More, if you know it
        Mai multe, dacă știți

        = Which child
        Care copil

        = Who else saw or heard it
        Cine a mai văzut sau a mai auzit

        = Where
        Unde

        = A room, a place, or an address on another network.
        O grupă, un loc sau o adresă din altă rețea.

        = When you saw it
        Când ați văzut

        = Please never photograph, copy or forward a picture in which a child is undressed: even a copy made to show us is an offence. The address and the day are enough.
        Vă rugăm să nu fotografiați, să nu copiați și să nu trimiteți mai departe niciodată o imagine în care un copil este dezbrăcat: chiar și o copie făcută ca să ne-o arătați este infracțiune. Adresa și ziua sunt de ajuns.

        = Keep what I write on this device until I’ve sent it
        Păstrează ce scriu pe acest dispozitiv până când trimit

        = Only if nobody else uses it.
        Numai dacă nu îl folosește altcineva.

        = There’s no connection just now. What you wrote is still here: please send it again once you’re back on line.
        Acum nu există conexiune. Ce ați scris este încă aici: vă rugăm să trimiteți din nou când aveți iar internet.

        = A picture of what you saw
        O poză cu ce ați văzut

        = What you wrote has arrived. If it was on a screen, a picture of the screen can help.
        Ce ați scris a ajuns. Dacă a fost pe un ecran, o poză a ecranului poate ajuta.

        = Add a picture
        Adăugați o poză

        = The picture
        Poza

        = A screenshot, for example. Where and when it was taken is removed.
        De exemplu, o captură de ecran. Locul și momentul în care a fost făcută se șterg.

        = Please choose a picture.
        Vă rugăm să alegeți o poză.

        = Nobody in it is undressed, and nothing in it may be illegal
        Nimeni din poză nu este dezbrăcat și nu este în ea nimic ce ar putea fi ilegal

        = Never copy, send or keep a picture of a child who is undressed.
        Nu copiați, nu trimiteți și nu păstrați niciodată o imagine cu un copil dezbrăcat.

        = It is against the law, for whatever reason. Say where you saw it, ring the police on 101, and report it to the Internet Watch Foundation at report.iwf.org.uk.
        Este împotriva legii, indiferent de motiv. Spuneți unde ați văzut-o, sunați la poliție, la 101, și raportați-o la Internet Watch Foundation, la report.iwf.org.uk.

        = No more pictures can be added here. Please write down what you saw.
        Aici nu se mai pot adăuga poze. Vă rugăm să scrieți ce ați văzut.

        = One picture has arrived. | %1 pictures have arrived.
        one: A ajuns o poză.
        few: Au ajuns %1 poze.
        other: Au ajuns %1 de poze.

        = Without your name
        Fără numele dumneavoastră

        = You can also tell us without an account. Nothing is kept that says who or where you are.
        Ne puteți spune și fără cont. Nu se păstrează nimic care să arate cine sunteți sau unde sunteți.

        = Tell us without your name
        Spuneți-ne fără nume

        = It may be an illegal picture of a child: put it out of sight
        Poate fi o imagine ilegală cu un copil: scoateți-o din vedere

        = Going past us
        Fără să treceți pe la noi
        """#
}
