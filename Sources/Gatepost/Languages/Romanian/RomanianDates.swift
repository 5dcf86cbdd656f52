extension RomanianWords {
    static let dates = #"""
        = %1 %2 %3 ## a date
        %1 %2 %3

        = January
        ianuarie

        = February
        februarie

        = March
        martie

        = April
        aprilie

        = May
        mai

        = June
        iunie

        = July
        iulie

        = August
        august

        = September
        septembrie

        = October
        octombrie

        = November
        noiembrie

        = December
        decembrie

        = Monday
        luni

        = Tuesday
        marți

        = Wednesday
        miercuri

        = Thursday
        joi

        = Friday
        vineri

        = Saturday
        sâmbătă

        = Sunday
        duminică

        = %1 am
        %1 a.m.

        = %1 pm
        %1 p.m.

        = %1 and %2 ## before a vowel
        %1 și %2

        = %1 and %2
        %1 și %2

        = %1 or %2
        %1 sau %2

        = %1, %2
        %1, %2
        """#
}
