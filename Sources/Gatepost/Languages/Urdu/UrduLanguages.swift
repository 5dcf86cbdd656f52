extension UrduWords {
    static let languages = #"""
        = %1 %2 %3 ## a date
        %1 %2 %3

        = January
        جنوری

        = February
        فروری

        = March
        مارچ

        = April
        اپریل

        = May
        مئی

        = June
        جون

        = July
        جولائی

        = August
        اگست

        = September
        ستمبر

        = October
        اکتوبر

        = November
        نومبر

        = December
        دسمبر

        = Monday
        پیر

        = Tuesday
        منگل

        = Wednesday
        بدھ

        = Thursday
        جمعرات

        = Friday
        جمعہ

        = Saturday
        ہفتہ

        = Sunday
        اتوار

        = %1 am
        صبح %1 بجے

        = %1 pm
        بعد دوپہر %1 بجے

        = %1 and %2 ## before a vowel
        %1 اور %2

        = %1 and %2
        %1 اور %2

        = %1 or %2
        %1 یا %2

        = %1, %2
        %1، %2
        """#
}
