extension WelshWords {
    static let suggestions = #"""
        = Something useful
        Rhywbeth defnyddiol

        = Share something useful
        Rhannu rhywbeth defnyddiol

        = A link, a leaflet, something your family found out. The office looks at it and tells you whether it goes to other families.
        Dolen, taflen, rhywbeth y daeth eich teulu o hyd iddo. Mae’r swyddfa’n edrych arno ac yn dweud wrthych a yw’n mynd at deuluoedd eraill.

        = What is it?
        Beth ydyw?

        = Why is it useful?
        Pam mae’n ddefnyddiol?

        = A link
        Dolen

        = It begins with https://
        Mae’n dechrau gyda https://

        = A PDF
        PDF

        = Share it
        Ei rannu

        = Nothing shared yet
        Dim byd wedi’i rannu eto

        = When you come across something that other families could use, you can share it here.
        Pan ddewch chi ar draws rhywbeth y gallai teuluoedd eraill ei ddefnyddio, gallwch ei rannu yma.

        = To look at
        I edrych arno

        = Decided
        Penderfynwyd

        = Goes to families
        Yn mynd at deuluoedd

        = Not this time
        Nid y tro hwn

        = being looked at
        wrthi’n edrych arno

        = Please choose a PDF.
        Dewiswch PDF, os gwelwch yn dda.

        = Please check the link: it begins with https:// and has no spaces.
        Gwiriwch y ddolen, os gwelwch yn dda: mae’n dechrau gyda https:// a does dim bylchau ynddi.

        = This file is too large. Up to 40 MB and 60 megapixels can be looked at.
        Mae’r ffeil hon yn rhy fawr. Mae modd edrych ar hyd at 40 MB a 60 megapicsel.

        = This is not a JPEG, PNG, WebP or HEIC picture. A screenshot of it would do.
        Nid llun JPEG, PNG, WebP na HEIC yw hwn. Byddai sgrinlun ohono’n gwneud y tro.

        = This picture could not be read. A screenshot of it would do.
        Doedd dim modd darllen y llun hwn. Byddai sgrinlun ohono’n gwneud y tro.

        = This picture took too long to look at. A smaller copy or a screenshot would do.
        Cymerodd ormod o amser i edrych ar y llun hwn. Byddai copi llai neu sgrinlun yn gwneud y tro.
        """#
}
