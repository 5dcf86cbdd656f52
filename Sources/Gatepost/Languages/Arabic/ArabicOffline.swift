extension ArabicWords {
    static let offline = #"""
        = No connection just now
        لا يوجد اتصال الآن

        = This phone or computer can’t reach us. As soon as it can, everything is there again.
        لا يستطيع هذا الهاتف أو الحاسوب الوصول إلينا. وما إن يستطيع حتى يعود كل شيء.

        = No words are kept here to read meanwhile.
        لا توجد هنا كلمات محفوظة للقراءة في هذه الأثناء.

        = This is what you last read here. Pictures are never kept.
        هذا آخر ما قرأتموه هنا. أما الصور فلا تُحفظ أبدًا.

        = Ring
        الاتصال على

        = Try again
        المحاولة من جديد

        = Take this off here
        إزالة هذا من هنا

        = Nothing is kept here any more.
        لم يعد هنا شيء محفوظ.

        = Your work needs a second step to sign in. Add another one first, and then take this one away.
        عملكم يحتاج إلى خطوة ثانية لتسجيل الدخول. أضيفوا خطوة أخرى أولًا، ثم أزيلوا هذه.
        """#
}
