extension ArabicWords {
    static let days = #"""
        = %1 %2 %3 ## a date
        %1 %2 %3

        = January
        يناير

        = February
        فبراير

        = March
        مارس

        = April
        أبريل

        = May
        مايو

        = June
        يونيو

        = July
        يوليو

        = August
        أغسطس

        = September
        سبتمبر

        = October
        أكتوبر

        = November
        نوفمبر

        = December
        ديسمبر

        = Monday
        الاثنين

        = Tuesday
        الثلاثاء

        = Wednesday
        الأربعاء

        = Thursday
        الخميس

        = Friday
        الجمعة

        = Saturday
        السبت

        = Sunday
        الأحد

        = %1 am
        %1 صباحًا

        = %1 pm
        %1 مساءً

        = %1 and %2 ## before a vowel
        %1 و%2

        = %1 and %2
        %1 و%2

        = %1 or %2
        %1 أو %2

        = %1, %2
        %1، %2

        = There is something to see.
        هناك شيء جديد لتروه.

        = There is news about a date.
        هناك خبر عن أحد المواعيد.

        = Something is coming up soon.
        هناك موعد قريب.

        = The office has an answer for you.
        لدى المكتب رد لكم.

        = Please look now.
        يرجى الاطلاع الآن.

        = Please read the letter that we have sent you.
        يرجى قراءة الرسالة التي أرسلناها إليكم.
        """#
}
