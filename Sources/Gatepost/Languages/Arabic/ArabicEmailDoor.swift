extension ArabicWords {
    static let emailDoor = #"""
        = Parents: sign in by e-mail, without a password
        الآباء والأمهات: تسجيل الدخول بالبريد الإلكتروني، من دون كلمة مرور

        = Sign in by e-mail
        تسجيل الدخول بالبريد الإلكتروني

        = For parents and family. We send you a link and a code; either lets you in once, within a quarter of an hour.
        للآباء والأمهات والأقارب. نرسل إليكم رابطًا ورمزًا؛ وأي منهما يُدخلكم مرة واحدة، خلال ربع ساعة.

        = Your e-mail address
        عنوان بريدكم الإلكتروني

        = Send it
        إرسال

        = Ask for another
        طلب رسالة أخرى

        = Please look at your e-mail
        يرجى الاطلاع على بريدكم الإلكتروني

        = If that address is a parent’s here, a letter is on its way. Open its link on this device, or type its code. People who work here sign in with their password.
        إذا كان هذا عنوان أحد الوالدين هنا، فهناك رسالة في الطريق. افتحوا رابطها على هذا الجهاز، أو اكتبوا رمزها. أما العاملون هنا فيسجّلون الدخول بكلمة المرور.

        = Code from the letter
        الرمز من الرسالة

        = Eight letters and digits, as K7QM-2XTD.
        ثمانية أحرف وأرقام، مثل K7QM-2XTD.

        = You’re nearly there.
        أوشكتم على الانتهاء.

        = This letter can’t be used any more
        لم يعد ممكنًا استخدام هذه الرسالة

        = Each works once and for a quarter of an hour, so that nobody else can use it.
        كل رسالة صالحة مرة واحدة ولمدة ربع ساعة، حتى لا يستخدمها شخص آخر.

        = End it
        إنهاء

        = This phone: %1
        هذا الهاتف: %1

        = A phone: %1
        هاتف: %1

        = This tablet: %1
        هذا الجهاز اللوحي: %1

        = A tablet: %1
        جهاز لوحي: %1

        = This computer: %1
        هذا الحاسوب: %1

        = A computer: %1
        حاسوب: %1
        """#
}
