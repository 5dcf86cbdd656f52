extension WelshWords {
    static let languages = #"""
        = Language
        Iaith

        = Our pages and letters come in the first six. Of the others the office knows which you prefer.
        Mae ein tudalennau a’n he-byst ar gael yn y chwe iaith gyntaf. O’r ieithoedd eraill, mae’r swyddfa’n gwybod pa un sydd orau gennych.

        = Read aloud
        Darllen yn uchel

        = Stop reading
        Stopio darllen

        = Translate
        Cyfieithu

        = As it was written
        Fel yr ysgrifennwyd ef

        = That couldn’t be translated on this device.
        Doedd dim modd cyfieithu hynny ar y ddyfais hon.
        """#
}
