extension WelshWords {
    static let offline = #"""
        = No connection just now
        Dim cysylltiad ar hyn o bryd

        = This phone or computer can’t reach us. As soon as it can, everything is there again.
        Ni all y ffôn neu’r cyfrifiadur hwn ein cyrraedd. Cyn gynted ag y gall, bydd popeth yno eto.

        = No words are kept here to read meanwhile.
        Does dim geiriau wedi’u cadw yma i’w darllen yn y cyfamser.

        = This is what you last read here. Pictures are never kept.
        Dyma beth oeddech chi’n ei ddarllen yma ddiwethaf. Ni chedwir lluniau byth.

        = Ring
        Ffoniwch

        = Try again
        Rhowch gynnig arall arni

        = Take this off here
        Tynnwch hyn oddi yma

        = Nothing is kept here any more.
        Does dim byd wedi’i gadw yma bellach.

        = Your work needs a second step to sign in. Add another one first, and then take this one away.
        Mae angen ail gam ar eich gwaith i fewngofnodi. Ychwanegwch un arall yn gyntaf, ac yna tynnwch hwn.
        """#
}
