extension ArabicWords {
    static let held = #"""
        = What we hold on you
        ما نحتفظ به عنكم

        = You can ask for a copy of everything we hold on you or your child, or that something is put right or erased. Tell anybody who works here; you need no form.
        يمكنكم أن تطلبوا نسخة من كل ما نحتفظ به عنكم أو عن طفلكم، أو أن يُصحَّح شيء أو يُمحى. أخبروا أي شخص يعمل هنا؛ لا تحتاجون إلى أي استمارة.

        = You haven’t asked for anything
        لم تطلبوا شيئًا بعد

        = When you do, you see here by when you get an answer.
        عندما تطلبون، ترون هنا متى تحصلون على الرد على أبعد تقدير.

        = Answered.
        تم الرد.

        = It takes longer: %1
        يستغرق الأمر وقتًا أطول: %1

        = You get an answer by %1.
        تحصلون على رد قبل نهاية يوم %1.

        = A copy of what we hold: %1
        نسخة مما نحتفظ به: %1

        = Something to put right: %1
        شيء يُطلب تصحيحه: %1

        = To be erased: %1
        مطلوب محوه: %1

        = What you asked for is ready
        ما طلبتموه جاهز

        = The copy of what %1 holds, which you asked for, is ready. Sign in to fetch it; it waits for a week:
        النسخة التي طلبتموها مما يحتفظ به %1 جاهزة. سجّلوا الدخول لتنزيلها؛ تبقى أسبوعًا:
        """#
}
