extension PolishWords {
    static let dates = #"""
        = %1 %2 %3 ## a date
        %1 %2 %3

        = January
        stycznia

        = February
        lutego

        = March
        marca

        = April
        kwietnia

        = May
        maja

        = June
        czerwca

        = July
        lipca

        = August
        sierpnia

        = September
        września

        = October
        października

        = November
        listopada

        = December
        grudnia

        = Monday
        poniedziałek

        = Tuesday
        wtorek

        = Wednesday
        środa

        = Thursday
        czwartek

        = Friday
        piątek

        = Saturday
        sobota

        = Sunday
        niedziela

        = %1 am
        %1 przed południem

        = %1 pm
        %1 po południu

        = %1 and %2 ## before a vowel
        %1 i %2

        = %1 and %2
        %1 i %2

        = %1 or %2
        %1 lub %2

        = %1, %2
        %1, %2

        = just now
        przed chwilą

        = 1 minute ago | %1 minutes ago
        one: 1 minutę temu
        few: %1 minuty temu
        many: %1 minut temu

        = Today at %1
        Dzisiaj o %1

        = Yesterday at %1
        Wczoraj o %1

        = %1 at %2 ## a day of the week and a time
        %1, godz. %2

        = %1 at %2 ## a date and a time
        %1, godz. %2
        """#
}
