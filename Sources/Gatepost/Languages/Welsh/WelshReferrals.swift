extension WelshWords {
    static let referrals = #"""
        = Who to turn to outside
        At bwy i droi y tu allan

        = Where a worry goes outside the setting. Each entry says who here looks after it, and when somebody last rang or looked.
        Ble mae pryder yn mynd y tu allan i’r feithrinfa. Mae pob cofnod yn dweud pwy yma sy’n gofalu amdano, a phryd y ffoniodd neu yr edrychodd rhywun ddiwethaf.

        = In danger now: 999. A grown-up who is worried can always ring the NSPCC: 0808 800 5000.
        Mewn perygl nawr: 999. Gall oedolyn sy’n poeni ffonio’r NSPCC bob amser: 0808 800 5000.

        = Verified
        Wedi’i wirio

        = Verified on %1 by %2
        Gwiriwyd ar %1 gan %2

        = Verified on %1
        Gwiriwyd ar %1

        = Looked after by nobody yet
        Neb yn gofalu amdano eto

        = Looked after by %1
        Yn gofalu amdano: %1

        = What is it for?
        Ar gyfer beth mae hwn?

        = No number on record
        Dim rhif wedi’i gofnodi

        = Worried about a child: the council’s first point (MASH)
        Yn poeni am blentyn: pwynt cyswllt cyntaf y cyngor (MASH)

        = The same, at night and at weekends
        Yr un peth, gyda’r nos ac ar benwythnosau

        = Worried about somebody who works with children: the designated officer (LADO)
        Yn poeni am rywun sy’n gweithio gyda phlant: y swyddog dynodedig (LADO)

        = Advice for early-years settings from the council
        Cyngor i leoliadau blynyddoedd cynnar gan y cyngor

        = Whistle-blowing: Ofsted
        Chwythu’r chwiban: Ofsted

        = Sexual pictures of children on line
        Lluniau rhywiol o blant ar-lein

        = Somebody behaves towards a child on line as they shouldn’t
        Mae rhywun yn ymddwyn tuag at blentyn ar-lein fel na ddylai

        = Information about people: the regulator
        Gwybodaeth am bobl: y rheoleiddiwr
        """#
}
