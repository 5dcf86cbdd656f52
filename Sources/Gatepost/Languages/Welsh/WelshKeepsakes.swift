extension WelshWords {
    static let keepsakes = #"""
        = %1’s pictures to keep
        Lluniau i’w cadw: %1

        = All the pictures on the page that show your child, in one file for you to keep.
        Yr holl luniau ar y dudalen sy’n dangos eich plentyn, mewn un ffeil i chi ei chadw.

        = Everybody else in them is hidden first, also friends whose families are happy to be on the page. So they’re yours to share.
        Mae pawb arall ynddyn nhw’n cael eu cuddio yn gyntaf, hefyd ffrindiau y mae eu teuluoedd yn hapus iddyn nhw fod ar y dudalen. Felly gallwch chi eu rhannu fel y mynnwch.

        = There’s one picture at the moment. | There are %1 pictures at the moment.
        zero: Does dim lluniau ar hyn o bryd.
        one: Mae un llun ar hyn o bryd.
        two: Mae dau lun ar hyn o bryd.
        few: Mae %1 llun ar hyn o bryd.
        many: Mae %1 llun ar hyn o bryd.
        other: Mae %1 llun ar hyn o bryd.

        = Prepare them for me
        Eu paratoi i mi

        = Prepare a new file
        Paratoi ffeil newydd

        = A newer one
        Un fwy diweddar

        = Being prepared
        Wrthi’n cael ei pharatoi

        = %1 of 1 picture | %1 of %2 pictures
        zero: %1 o %2 llun
        one: %1 o 1 llun
        two: %1 o 2 lun
        few: %1 o %2 llun
        many: %1 o %2 llun
        other: %1 o %2 llun

        = You can close this page and come back later.
        Gallwch gau’r dudalen hon a dod yn ôl yn nes ymlaen.

        = Ready for you
        Yn barod i chi

        = One picture, in a ZIP file. | %1 pictures, in a ZIP file.
        zero: Dim lluniau, mewn ffeil ZIP.
        one: Un llun, mewn ffeil ZIP.
        two: Dau lun, mewn ffeil ZIP.
        few: %1 llun, mewn ffeil ZIP.
        many: %1 llun, mewn ffeil ZIP.
        other: %1 llun, mewn ffeil ZIP.

        = Download
        Lawrlwytho

        = It’s here until %1.
        Mae yma tan %1.

        = Downloaded %1.
        Lawrlwythwyd %1.

        = A picture that comes off the page meanwhile is left out.
        Bydd llun sy’n dod oddi ar y dudalen yn y cyfamser yn cael ei adael allan.

        = No pictures yet
        Dim lluniau eto

        = Pictures come here once your child is shown on the page with your permission.
        Daw lluniau yma unwaith y bydd eich plentyn yn cael ei ddangos ar y dudalen gyda’ch caniatâd.

        = See what you’ve allowed
        Gweld beth rydych chi wedi’i ganiatáu

        = Pictures to keep
        Lluniau i’w cadw

        = Your child’s pictures from the page, with everybody else hidden.
        Lluniau eich plentyn o’r dudalen, gyda phawb arall wedi’u cuddio.
        """#
}
