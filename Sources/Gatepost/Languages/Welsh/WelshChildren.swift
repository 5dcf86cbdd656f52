extension WelshWords {
    static let children = #"""
        = My children
        Fy mhlant

        = About
        Manylion

        = Room
        Ystafell

        = Permissions
        Caniatâd

        = See permissions
        Gweld y caniatâd

        = You are their
        Eich perthynas â’r plentyn

        = Unless a brother or sister stays, your access ends at the end of %1.
        Oni bai bod brawd neu chwaer yn aros, daw eich mynediad i ben ar ddiwedd %1.

        = You decide about pictures and names, and can change your mind at any time.
        Chi sy’n penderfynu am luniau ac enwau, a gallwch newid eich meddwl unrhyw bryd.

        = You can stop pictures at any time. To allow them, the office first sees proof that you may.
        Gallwch atal lluniau unrhyw bryd. I’w caniatáu, mae’r swyddfa yn gyntaf yn gweld prawf bod gennych chi’r hawl.

        = Clause %1
        Cymal %1

        = What is asked
        Beth sy’n cael ei ofyn

        = How Gatepost does it
        Sut mae Gatepost yn ei wneud
        """#
}
