extension WelshWords {
    static let people = #"""
        = None set
        Dim wedi’i nodi

        = until
        tan

        = First day
        Diwrnod cyntaf

        = Last day
        Diwrnod olaf

        = Duty
        Dyletswydd

        = Are you 18 or over?
        Ydych chi’n 18 oed neu’n hŷn?

        = Not yet
        Ddim eto

        = Parents can join. Somebody will talk with you first, so that the page is safe for you too.
        Gall rhieni ymuno. Bydd rhywun yn siarad â chi yn gyntaf, er mwyn i’r dudalen fod yn ddiogel i chi hefyd.

        = When will you be 18?
        Pryd byddwch chi’n 18 oed?

        = Only if you aren’t yet.
        Dim ond os nad ydych chi eto.

        = Thank you. A safeguarding lead will talk with you before the page opens for you.
        Diolch. Bydd arweinydd diogelu’n siarad â chi cyn i’r dudalen agor i chi.

        = Notices about your own child, permissions, the office and concerns are open to you now.
        Mae hysbysiadau am eich plentyn eich hun, caniatâd, y swyddfa a phryderon ar agor i chi nawr.
        """#
}
