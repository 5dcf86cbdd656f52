extension WelshWords {
    static let dates = #"""
        = %1 %2 %3 ## a date
        %1 %2 %3

        = January
        Ionawr

        = February
        Chwefror

        = March
        Mawrth

        = April
        Ebrill

        = May
        Mai

        = June
        Mehefin

        = July
        Gorffennaf

        = August
        Awst

        = September
        Medi

        = October
        Hydref

        = November
        Tachwedd

        = December
        Rhagfyr

        = Monday
        dydd Llun

        = Tuesday
        dydd Mawrth

        = Wednesday
        dydd Mercher

        = Thursday
        dydd Iau

        = Friday
        dydd Gwener

        = Saturday
        dydd Sadwrn

        = Sunday
        dydd Sul

        = %1 am
        %1 yb

        = %1 pm
        %1 yh

        = %1 and %2 ## before a vowel
        %1 ac %2

        = %1 and %2
        %1 a %2

        = %1 or %2
        %1 neu %2

        = %1, %2
        %1, %2
        """#
}
