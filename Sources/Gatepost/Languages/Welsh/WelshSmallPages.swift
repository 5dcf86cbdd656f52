extension WelshWords {
    static let smallPages = #"""
        = PDF, 1 page | PDF, %1 pages
        zero: PDF, 0 tudalen
        one: PDF, 1 dudalen
        two: PDF, 2 dudalen
        few: PDF, %1 tudalen
        many: PDF, %1 thudalen
        other: PDF, %1 tudalen

        = without sound
        heb sain

        = with sound
        gyda sain

        = Open the document
        Agor y ddogfen

        = The first page of “%1”
        Tudalen gyntaf “%1”

        = The page is closed for the moment
        Mae’r dudalen ar gau am y tro

        = The setting has paused its page and is looking at it. What’s about your own child stays open: permissions, and the office.
        Mae’r feithrinfa wedi oedi ei thudalen ac yn edrych arni. Mae’r hyn sy’n ymwneud â’ch plentyn chi’n aros ar agor: caniatâd, a’r swyddfa.
        """#
}
