extension ArabicWords {
    static let frame = #"""
        = Please fill this in.
        يرجى تعبئة هذا.

        = Please choose a day.
        يرجى اختيار يوم.

        = That isn’t a day we can read. Please write it as 2026-11-21.
        لم نتمكن من قراءة هذا التاريخ. يرجى كتابة السنة بأربعة أرقام أولًا، ثم الشهر برقمين، ثم اليوم برقمين، وبينها شرطة قصيرة.

        = Please choose one.
        يرجى اختيار واحد.

        = Please choose from the list.
        يرجى الاختيار من القائمة.

        = Please keep this to %1 characters. It has %2 now.
        يرجى ألا يزيد عدد الأحرف هنا على %1. عددها الآن %2.

        = Please write a whole number from %1 to %2.
        يرجى كتابة عدد صحيح من %1 إلى %2.

        = Nearly there
        أوشكتم على الانتهاء

        = One thing needs another look. The rest is kept. | %1 things need another look. The rest is kept.
        zero: لا شيء يحتاج إلى مراجعة. كل شيء محفوظ.
        one: شيء واحد يحتاج إلى مراجعة. الباقي محفوظ.
        two: شيئان يحتاجان إلى مراجعة. الباقي محفوظ.
        few: %1 أشياء تحتاج إلى مراجعة. الباقي محفوظ.
        many: %1 شيئًا يحتاج إلى مراجعة. الباقي محفوظ.
        other: %1 شيء يحتاج إلى مراجعة. الباقي محفوظ.

        = (if you like)
        (إن أردتم)

        = Please choose
        يرجى الاختيار

        = Skip to the page
        الانتقال إلى محتوى الصفحة

        = Main
        القائمة الرئيسية

        = Worried about a child?
        هل أنتم قلقون على طفل؟

        = Safeguarding lead
        المسؤول عن حماية الأطفال (safeguarding lead)

        = Speak to the safeguarding lead, in person or on the office number.
        تحدّثوا مع المسؤول عن حماية الأطفال (safeguarding lead)، وجهًا لوجه أو على رقم المكتب.

        = Speak to the safeguarding lead, in person or on %1.
        تحدّثوا مع المسؤول عن حماية الأطفال (safeguarding lead)، وجهًا لوجه أو على %1.

        = Speak to %1, our safeguarding lead, in person or on the office number.
        تحدّثوا مع %1، الشخص المسؤول عن حماية الأطفال لدينا (safeguarding lead)، وجهًا لوجه أو على رقم المكتب.

        = Speak to %1, our safeguarding lead, in person or on %2.
        تحدّثوا مع %1، الشخص المسؤول عن حماية الأطفال لدينا (safeguarding lead)، وجهًا لوجه أو على %2.

        = Speak to %1, our safeguarding lead, or %2, in person or on the office number.
        تحدّثوا مع %1، الشخص المسؤول عن حماية الأطفال لدينا (safeguarding lead)، أو مع %2، وجهًا لوجه أو على رقم المكتب.

        = Speak to %1, our safeguarding lead, or %2, in person or on %3.
        تحدّثوا مع %1، الشخص المسؤول عن حماية الأطفال لدينا (safeguarding lead)، أو مع %2، وجهًا لوجه أو على %3.

        = Or %1.
        أو %1.

        = raise a concern here
        أبلغوا هنا عما يقلقكم

        = In danger now: 999.
        في خطر الآن: 999.

        = Older
        الأقدم

        = Back to the newest
        العودة إلى الأحدث

        = Go back
        رجوع

        = Please check
        يرجى التحقق

        = My child
        طفلي

        = Get help
        طلب المساعدة

        = Switch
        تبديل

        = More
        المزيد
        """#
}
