extension RomanianWords {
    static let children = #"""
        = My children
        Copiii mei

        = About
        Despre

        = Room
        Grupa

        = Permissions
        Permisiuni

        = See permissions
        Vedeți permisiunile

        = You are their
        Legătura dumneavoastră cu copilul

        = Unless a brother or sister stays, your access ends at the end of %1.
        Dacă nu rămâne un frate sau o soră, accesul dumneavoastră se încheie la sfârșitul zilei de %1.

        = You decide about pictures and names, and can change your mind at any time.
        Dumneavoastră hotărâți despre poze și nume și vă puteți răzgândi oricând.

        = You can stop pictures at any time. To allow them, the office first sees proof that you may.
        Puteți opri pozele oricând. Înainte să le permiteți, biroul trebuie să vadă o dovadă că aveți acest drept.

        = Clause %1
        Clauza %1

        = What is asked
        Ce se cere

        = How Gatepost does it
        Cum face Gatepost acest lucru
        """#
}
