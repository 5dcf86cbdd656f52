extension RomanianWords {
    static let concernsTwo = #"""
        = You never have to wait for us, or tell us first.
        Nu trebuie niciodată să așteptați după noi sau să ne spuneți nouă mai întâi.

        = A post
        O postare

        = A comment
        Un comentariu

        = A picture
        O poză

        = A video or a document
        Un videoclip sau un document

        = A question to the office
        O întrebare pentru birou

        = A child’s safety
        Siguranța unui copil

        = Something somebody who works here may have done to a child
        Ceva ce poate i-a făcut unui copil cineva care lucrează aici

        = How somebody who works here behaves
        Cum se poartă cineva care lucrează aici

        = Something that harms our good name
        Ceva care ne strică bunul nume

        = Unkindness on line
        Răutăți pe internet

        = Something on another network
        Ceva de pe altă rețea

        = Bullying
        Hărțuire (bullying)

        = Privacy, or personal information
        Viața privată sau datele personale

        = A complaint
        O plângere

        = A complaint about my information
        O plângere despre datele mele

        = Something I did myself
        Ceva ce am făcut eu

        = Something a member of the page did
        Ceva ce a făcut un membru al paginii

        = A picture that may be illegal
        O imagine care poate fi ilegală

        = Something else
        Altceva

        = We need its address and the day you saw it.
        Avem nevoie de adresa ei și de ziua în care ați văzut-o.

        = You hear the outcome within 28 days.
        Aflați rezultatul în 28 de zile.

        = Something got out, or could be seen by somebody it isn’t for.
        Ceva a ajuns în afară sau a putut fi văzut de cineva căruia nu îi era destinat.

        = About how we keep or use what we know of you or your child. You hear within 30 days that we have it.
        Despre cum păstrăm sau folosim ce știm despre dumneavoastră sau despre copil. În 30 de zile primiți vestea că am primit plângerea.

        = It goes to your line manager. Telling is always better than waiting.
        Ajunge la șeful dumneavoastră direct. Este întotdeauna mai bine să spuneți decât să așteptați.

        = As a friend request, a screenshot passed on, or unkind words. It goes to your line manager.
        De exemplu o cerere de prietenie, o captură de ecran dată mai departe sau cuvinte urâte. Ajunge la șeful dumneavoastră direct.

        = Local authority designated officer (LADO)
        Persoana desemnată de autoritatea locală (LADO)

        = The council’s children’s services (MASH)
        Serviciile pentru copii ale consiliului local (MASH)

        = Ofsted, also for whistle-blowing
        Ofsted, și pentru avertizări de integritate

        = Police
        Poliția

        = Internet Watch Foundation
        Internet Watch Foundation

        = Information Commissioner
        Autoritatea pentru protecția datelor (Information Commissioner)

        = about somebody who works with children. Ask the council for its LADO.
        despre cineva care lucrează cu copii. Întrebați consiliul local cine este LADO.

        = about a child, at any hour through the council.
        despre un copil, la orice oră, prin consiliul local.

        = about how a setting is run.
        despre cum este condusă o grădiniță.

        = when nobody is in danger now.
        când nimeni nu este în pericol acum.

        = to report a picture on a web page.
        pentru a raporta o imagine de pe o pagină web.

        = about personal information.
        despre date personale.
        """#
}
