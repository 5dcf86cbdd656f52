extension ArabicWords {
    static let conduct = #"""
        = Your agreement with us
        اتفاقيتكم معنا

        = Nothing is on record about your agreement.
        لا يوجد شيء مسجّل بشأن اتفاقيتكم.

        = All is well
        كل شيء على ما يرام

        = Ask for somebody else to look at it
        طلب أن ينظر فيه شخص آخر

        = Somebody who had no part in it looks at it afresh.
        ينظر فيه من جديد شخص لم يشارك فيه.

        = Why do you see it differently?
        لماذا ترون الأمر بشكل مختلف؟

        = Ask for that
        تقديم الطلب

        = You asked for somebody else to look at it.
        طلبتم أن ينظر فيه شخص آخر.

        = Set aside
        أُلغي

        = Over
        انتهى

        = Counts, until %1
        سارٍ، حتى %1

        = %1: a warning
        %1: تحذير

        = %1: a suspension
        %1: إيقاف مؤقت

        = %1: a removal
        %1: إخراج من الصفحة

        = %1. ## a sentence of these words
        %1.

        = That’s a lot of pictures at once
        هذه صور كثيرة دفعة واحدة

        = You’ve opened far more pictures in these days than families usually do, so we’ve paused it, to be sure it’s you. The office has been told and lets you go on. The newest posts are still there.
        فتحتم في هذه الأيام صورًا أكثر بكثير مما تفتحه العائلات عادة، لذلك أوقفنا ذلك مؤقتًا لنتأكد من أنه أنتم. أُبلغ المكتب بذلك، وسيتيح لكم المتابعة. أحدث المنشورات ما زالت هناك.

        = Pictures or posts were passed on
        نُقلت صور أو منشورات إلى آخرين

        = A screenshot was taken
        أُخذت لقطة شاشة

        = A friend request or private message to staff
        طلب صداقة أو رسالة خاصة إلى أحد العاملين

        = Something about a child was posted elsewhere
        نُشر شيء عن طفل في مكان آخر

        = Unkind or unsafe words
        كلمات غير لطيفة أو غير آمنة

        = Somebody else was let in
        سُمح بدخول شخص آخر
        """#
}
