extension RomanianWords {
    static let feed = #"""
        = The page
        Pagina

        = Everything
        Tot

        = What to show
        Ce se arată

        = Nothing here yet
        Încă nu este nimic aici

        = When the team shares something with your room, you’ll find it here.
        Când echipa trimite ceva pentru grupa copilului, veți găsi aici.

        = Everyone
        Toată lumea

        = Just your family
        Numai familia dumneavoastră

        = %1 room
        Grupa %1

        = %1 families
        Familiile: %1

        = Just for you: please don’t share
        Numai pentru dumneavoastră: vă rugăm să nu distribuiți

        = Just for you: please don’t share.
        Numai pentru dumneavoastră: vă rugăm să nu distribuiți.

        = Worried about this?
        Vă îngrijorează ceva aici?

        = Worried?
        Vă îngrijorează?

        = Comment
        Comentați

        = Your comment
        Comentariul dumneavoastră

        = Say something kind
        Spuneți ceva frumos

        = Send
        Trimiteți

        = Thank you
        Mulțumesc

        = You said thank you. Take it back
        Ați mulțumit. Retrageți

        = A parent
        Un părinte

        = An %1 room parent
        Un părinte din grupa %1

        = A %1 room parent
        Un părinte din grupa %1

        = The %1 family
        Familia %1

        = %1 (%2 room)
        %1 (grupa %2)

        = The office reads this first. Others can’t see it yet.
        Biroul citește mai întâi. Ceilalți nu văd încă.

        = Comments are closed for this post.
        Comentariile sunt închise la această postare.

        = See the comment | See all %1 comments
        one: Vedeți comentariul
        few: Vedeți toate cele %1 comentarii
        other: Vedeți toate cele %1 de comentarii

        = Thank you · %1
        Mulțumiri · %1

        = Useful things
        Lucruri utile

        = +%1
        +%1

        = A photograph from this post
        O fotografie din această postare

        = Back to the post
        Înapoi la postare

        = Previous
        Înapoi

        = Next
        Înainte

        = Picture %1 of %2
        Poza %1 din %2

        = One thing first
        Mai întâi, un lucru

        = Please read the agreement before the page opens. It is short, and it is about keeping children’s pictures among us.
        Vă rugăm să citiți acordul înainte să se deschidă pagina. Este scurt și spune cum păstrăm pozele copiilor între noi.

        = Until then you still have everything about your own child, permissions, and the office. You miss the posts and pictures.
        Până atunci aveți în continuare tot ce ține de copilul dumneavoastră, permisiunile și biroul. Vă lipsesc postările și pozele.

        = Read the agreement
        Citiți acordul

        = Activity
        Activitate

        = News
        Noutăți

        = Event
        Eveniment

        = Reminder
        Reamintire

        = Useful thing
        Lucru util

        = Closure
        Închidere

        = a child’s name
        numele unui copil

        = a parent’s or carer’s name
        numele unui părinte sau al unui îngrijitor

        = a colleague’s name
        numele unui coleg

        = a family’s name
        numele unei familii

        = a child’s first name
        prenumele unui copil

        = a telephone number
        un număr de telefon

        = an e-mail address
        o adresă de e-mail

        = an address
        o adresă

        = a postcode
        un cod poștal

        = a social-network name
        un nume de pe o rețea socială

        = a link to a social network
        un link către o rețea socială

        = a link
        un link

        = rude words
        cuvinte urâte

        = a threat
        o amenințare
        """#
}
