extension WelshWords {
    static let everyPage = #"""
        = Please fill this in.
        Llenwch hwn, os gwelwch yn dda.

        = Please choose a day.
        Dewiswch ddiwrnod, os gwelwch yn dda.

        = That isn’t a day we can read. Please write it as 2026-11-21.
        Allwn ni ddim darllen hwnnw fel diwrnod. Ysgrifennwch ef fel 2026-11-21, os gwelwch yn dda.

        = Please choose one.
        Dewiswch un, os gwelwch yn dda.

        = Please choose from the list.
        Dewiswch o’r rhestr, os gwelwch yn dda.

        = Please keep this to %1 characters. It has %2 now.
        Cadwch hwn o fewn %1 o nodau, os gwelwch yn dda. Mae ynddo %2 nawr.

        = Please write a whole number from %1 to %2.
        Ysgrifennwch rif cyfan o %1 i %2, os gwelwch yn dda.

        = Nearly there
        Bron yno

        = One thing needs another look. The rest is kept. | %1 things need another look. The rest is kept.
        zero: Does dim angen edrych eto ar ddim. Mae popeth wedi’i gadw.
        one: Mae angen edrych eto ar un peth. Mae’r gweddill wedi’i gadw.
        two: Mae angen edrych eto ar ddau beth. Mae’r gweddill wedi’i gadw.
        few: Mae angen edrych eto ar %1 pheth. Mae’r gweddill wedi’i gadw.
        many: Mae angen edrych eto ar %1 pheth. Mae’r gweddill wedi’i gadw.
        other: Mae angen edrych eto ar %1 peth. Mae’r gweddill wedi’i gadw.

        = (if you like)
        (os dymunwch)

        = Please choose
        Dewiswch

        = Skip to the page
        Neidio i’r dudalen

        = Main
        Prif ddewislen

        = Worried about a child?
        Yn poeni am blentyn?

        = Safeguarding lead
        Arweinydd diogelu (safeguarding lead)

        = Speak to the safeguarding lead, in person or on the office number.
        Siaradwch â’r arweinydd diogelu, wyneb yn wyneb neu ar rif y swyddfa.

        = Speak to the safeguarding lead, in person or on %1.
        Siaradwch â’r arweinydd diogelu, wyneb yn wyneb neu ar %1.

        = Speak to %1, our safeguarding lead, in person or on the office number.
        Siaradwch â %1, ein harweinydd diogelu, wyneb yn wyneb neu ar rif y swyddfa.

        = Speak to %1, our safeguarding lead, in person or on %2.
        Siaradwch â %1, ein harweinydd diogelu, wyneb yn wyneb neu ar %2.

        = Speak to %1, our safeguarding lead, or %2, in person or on the office number.
        Siaradwch â %1, ein harweinydd diogelu, neu â %2, wyneb yn wyneb neu ar rif y swyddfa.

        = Speak to %1, our safeguarding lead, or %2, in person or on %3.
        Siaradwch â %1, ein harweinydd diogelu, neu â %2, wyneb yn wyneb neu ar %3.

        = Or %1.
        Neu %1.

        = raise a concern here
        codwch bryder yma

        = In danger now: 999.
        Mewn perygl nawr: 999.

        = Older
        Hŷn

        = Back to the newest
        Yn ôl at y diweddaraf

        = Go back
        Mynd yn ôl

        = Please check
        Gwiriwch, os gwelwch yn dda

        = My child
        Fy mhlentyn

        = Get help
        Cael help

        = Switch
        Newid

        = More
        Mwy
        """#
}
