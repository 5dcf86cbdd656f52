extension WelshWords {
    static let feed = #"""
        = The page
        Y dudalen

        = Everything
        Popeth

        = What to show
        Beth i’w ddangos

        = Nothing here yet
        Dim byd yma eto

        = When the team shares something with your room, you’ll find it here.
        Pan fydd y tîm yn rhannu rhywbeth gyda’ch ystafell, byddwch chi’n dod o hyd iddo yma.

        = Everyone
        Pawb

        = Just your family
        Dim ond eich teulu chi

        = %1 room
        Ystafell %1

        = %1 families
        Teuluoedd %1

        = Just for you: please don’t share
        Dim ond i chi: peidiwch â’i rannu

        = Just for you: please don’t share.
        Dim ond i chi: peidiwch â’i rannu.

        = Worried about this?
        Yn poeni am hyn?

        = Worried?
        Yn poeni?

        = Comment
        Rhoi sylw

        = Your comment
        Eich sylw

        = Say something kind
        Dywedwch rywbeth caredig

        = Send
        Anfon

        = Thank you
        Diolch

        = You said thank you. Take it back
        Fe ddywedoch chi diolch. Tynnu’n ôl

        = A parent
        Rhiant

        = An %1 room parent
        Rhiant o ystafell %1

        = A %1 room parent
        Rhiant o ystafell %1

        = The %1 family
        Teulu %1

        = %1 (%2 room)
        %1 (ystafell %2)

        = The office reads this first. Others can’t see it yet.
        Mae’r swyddfa’n darllen hwn yn gyntaf. All eraill ddim ei weld eto.

        = Comments are closed for this post.
        Mae’r sylwadau wedi cau ar gyfer y postiad hwn.

        = See the comment | See all %1 comments
        zero: Dim sylwadau eto
        one: Gweld y sylw
        two: Gweld y ddau sylw
        few: Gweld pob un o’r %1 sylw
        many: Gweld pob un o’r %1 sylw
        other: Gweld pob un o’r %1 sylw

        = Thank you · %1
        Diolch · %1

        = Useful things
        Pethau defnyddiol

        = +%1
        +%1

        = A photograph from this post
        Ffotograff o’r postiad hwn

        = Back to the post
        Yn ôl i’r postiad

        = Previous
        Blaenorol

        = Next
        Nesaf

        = Picture %1 of %2
        Llun %1 o %2

        = One thing first
        Un peth yn gyntaf

        = Please read the agreement before the page opens. It is short, and it is about keeping children’s pictures among us.
        Darllenwch y cytundeb cyn i’r dudalen agor, os gwelwch yn dda. Mae’n fyr, ac mae’n ymwneud â chadw lluniau plant rhyngom ni.

        = Until then you still have everything about your own child, permissions, and the office. You miss the posts and pictures.
        Tan hynny mae gennych chi bopeth am eich plentyn eich hun o hyd, caniatâd, a’r swyddfa. Y postiadau a’r lluniau rydych chi’n eu colli.

        = Read the agreement
        Darllen y cytundeb

        = Activity
        Gweithgaredd

        = News
        Newyddion

        = Event
        Digwyddiad

        = Reminder
        Nodyn atgoffa

        = Useful thing
        Peth defnyddiol

        = Closure
        Cau’r feithrinfa

        = a child’s name
        enw plentyn

        = a parent’s or carer’s name
        enw rhiant neu ofalwr

        = a colleague’s name
        enw cydweithiwr

        = a family’s name
        enw teulu

        = a child’s first name
        enw cyntaf plentyn

        = a telephone number
        rhif ffôn

        = an e-mail address
        cyfeiriad e-bost

        = an address
        cyfeiriad

        = a postcode
        cod post

        = a social-network name
        enw ar rwydwaith cymdeithasol

        = a link to a social network
        dolen i rwydwaith cymdeithasol

        = a link
        dolen

        = rude words
        geiriau anweddus

        = a threat
        bygythiad
        """#
}
