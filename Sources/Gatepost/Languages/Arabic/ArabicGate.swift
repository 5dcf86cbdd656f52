extension ArabicWords {
    static let gate = #"""
        = just now
        الآن

        = 1 minute ago | %1 minutes ago
        zero: الآن
        one: قبل دقيقة واحدة
        two: قبل دقيقتين
        few: قبل %1 دقائق
        many: قبل %1 دقيقة
        other: قبل %1 دقيقة

        = Today at %1
        اليوم الساعة %1

        = Yesterday at %1
        أمس الساعة %1

        = %1 at %2 ## a day of the week and a time
        %1 الساعة %2

        = %1 at %2 ## a date and a time
        %1 الساعة %2

        = Your access here isn’t open today. The office can tell you why.
        إمكانية دخولكم هنا غير متاحة اليوم. يمكن للمكتب أن يخبركم بالسبب.

        = Please read and sign the agreement first.
        يرجى قراءة الاتفاقية وتوقيعها أولًا.

        = This is about you, so somebody else decides it.
        هذا يتعلق بكم، لذلك يقرره شخص آخر.

        = This looks like %1. Please say it another way.
        يبدو هذا مثل %1. يرجى قوله بطريقة أخرى.

        = We couldn’t use one of the pictures. Please take it out or add it again.
        لم نتمكن من استخدام إحدى الصور. يرجى إزالتها أو إضافتها مرة أخرى.

        = The page’s authorisation was revoked, so it’s closed. A new request, answered by a second person, opens it.
        أُلغي ترخيص الصفحة، لذلك هي مغلقة. يفتحها طلب جديد يجيب عنه شخص ثانٍ.

        = Nobody has authorised the page yet. A manager asks for it, and somebody else says yes.
        لم يرخّص أحد الصفحة بعد. يطلب ذلك أحد المديرين، ويوافق شخص آخر.

        = We haven’t seen proof that this person can give permission. A manager can record it.
        لم نطّلع على إثبات أن هذا الشخص يمكنه إعطاء الإذن. يمكن لأحد المديرين تسجيله.

        = Comments are closed here for now.
        التعليقات مغلقة هنا في الوقت الحالي.

        = Your commenting is paused until the end of %1. The office says: %2
        تعليقاتكم متوقفة مؤقتًا حتى نهاية يوم %1. يقول المكتب: %2

        = This question is closed. Write again to open it.
        هذا السؤال مغلق. اكتبوا مرة أخرى لفتحه.

        = This has begun or was called off, so there is nothing to reply to any more.
        بدأ هذا أو أُلغي، لذلك لم يعد هناك ما يُرَد عليه.

        = We don’t know the service that this browser gets messages from, so we send it none. Letters still come.
        لا نعرف الخدمة التي يتلقى هذا المتصفح التنبيهات منها، لذلك لا نرسل إليها أي تنبيه. ما زالت الرسائل تصل.

        = %1 devices show messages already. Turn one off first.
        عدد الأجهزة التي تعرض التنبيهات من قبل: %1. أوقفوا أحدها أولًا.

        = There has been an appeal about this already, or it’s over.
        سبق تقديم اعتراض على هذا، أو أنه انتهى.

        = Please use at least %1 characters. Three or four words in a row work well.
        يرجى ألا يقل عدد الأحرف عن %1. ثلاث أو أربع كلمات متتالية خيار جيد.

        = This is one of the passwords that people try first. Please choose another; three or four words work well.
        هذه واحدة من كلمات المرور التي يجربها الناس أولًا. يرجى اختيار غيرها؛ ثلاث أو أربع كلمات خيار جيد.

        = Somebody who knows you could guess this. Please leave out your name and the setting’s.
        قد يخمّن هذه من يعرفكم. يرجى عدم استخدام اسمكم أو اسم الحضانة.

        = One part is still to read. Please open every part before you sign. | %1 parts are still to read. Please open every part before you sign.
        zero: لم يبق أي جزء للقراءة.
        one: بقي جزء واحد للقراءة. يرجى فتح كل جزء قبل التوقيع.
        two: بقي جزآن للقراءة. يرجى فتح كل جزء قبل التوقيع.
        few: بقيت %1 أجزاء للقراءة. يرجى فتح كل جزء قبل التوقيع.
        many: بقي %1 جزءًا للقراءة. يرجى فتح كل جزء قبل التوقيع.
        other: بقي %1 جزء للقراءة. يرجى فتح كل جزء قبل التوقيع.

        = This invitation can’t be used any more. The office can send you another.
        لم يعد ممكنًا استخدام هذه الدعوة. يمكن للمكتب أن يرسل إليكم دعوة أخرى.

        = Only parents can join before they are 18. Please talk with the office.
        الآباء والأمهات وحدهم يمكنهم الانضمام قبل سن 18. يرجى التحدث مع المكتب.

        = You can have up to %1 people here for one child. Take somebody out first.
        أكبر عدد لمن تدعونهم إلى هنا من أجل طفل واحد: %1. أخرجوا أحدهم أولًا.

        = The parent who asked for this can’t have somebody here just now.
        من طلب هذا من الوالدين لا يمكنه الآن أن يدعو أحدًا إلى هنا.

        = You’re here to look on. The parent who invited you can ask us to let you comment.
        أنتم هنا للمتابعة. من دعاكم من الوالدين يمكنه أن يطلب منا السماح لكم بالتعليق.

        = Please keep this to %1 characters.
        يرجى ألا يزيد عدد الأحرف على %1.

        = This day can’t be right. Please look at it again.
        لا يمكن أن يكون هذا اليوم صحيحًا. يرجى مراجعته.

        = We couldn’t read this. Please look at it again.
        لم نتمكن من قراءة هذا. يرجى مراجعته.

        = Somebody changed this while you were looking. Here it is as it is now.
        غيّر أحد هذا بينما كنتم تطّلعون عليه. إليكم ما هو عليه الآن.

        = That’s already in use. Please choose another.
        هذا مستخدم من قبل. يرجى اختيار غيره.

        = registered person
        الشخص المسجَّل

        = manager
        المدير

        = deputy manager
        نائب المدير

        = content manager
        مدير المحتوى

        = contributor
        المساهم

        = safeguarding lead
        المسؤول عن حماية الأطفال

        = deputy safeguarding lead
        نائب المسؤول عن حماية الأطفال

        = monitor
        المراقب

        = approval partner
        شريك الموافقة

        = overseeing officer
        مسؤول الإشراف

        = inspector
        المفتش
        """#
}
