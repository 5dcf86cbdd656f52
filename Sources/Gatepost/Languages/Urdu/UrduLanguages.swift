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

        = Language
        زبان

        = Our pages and letters come in the first six. Of the others the office knows which you prefer.
        ہمارے صفحے اور ای میلیں پہلی چھ زبانوں میں آتی ہیں۔ باقی کے بارے میں دفتر کو پتا ہوتا ہے کہ آپ کس کو پسند کرتے ہیں۔

        = Read aloud
        پڑھ کر سنائیں

        = Stop reading
        سنانا بند کریں

        = Translate
        ترجمہ کریں

        = As it was written
        جیسا لکھا گیا تھا

        = That couldn’t be translated on this device.
        اس کا ترجمہ اس ڈیوائس پر نہیں ہو سکا۔
        """#
}
