extension ArabicWords {
    static let secondFactor = #"""
        = Signing in safely
        الدخول بأمان

        = You can add a second step, so that a password alone lets nobody in.
        يمكنكم إضافة خطوة ثانية، حتى لا تكفي كلمة المرور وحدها لدخول أحد.

        = Safe
        آمن

        = To do
        مطلوب

        = Beside your password you have 1 second step. | Beside your password you have %1 second steps.
        zero: إلى جانب كلمة المرور ليست لديكم خطوة ثانية.
        one: إلى جانب كلمة المرور لديكم خطوة ثانية واحدة.
        two: إلى جانب كلمة المرور لديكم خطوتان إضافيتان.
        few: إلى جانب كلمة المرور لديكم %1 خطوات إضافية.
        many: إلى جانب كلمة المرور لديكم %1 خطوة إضافية.
        other: إلى جانب كلمة المرور لديكم %1 خطوة إضافية.

        = Add a second step
        إضافة خطوة ثانية

        = Look after it
        إدارتها

        = What you have
        ما لديكم

        = Added
        أُضيف في

        = Take away
        إزالة

        = A code generator
        مولّد رموز

        = An app on your telephone shows six digits that change every half-minute. Any app for such codes will do.
        تطبيق على هاتفكم يعرض ستة أرقام تتغير كل نصف دقيقة. أي تطبيق لهذه الرموز يكفي.

        = Set up a code generator
        إعداد مولّد رموز

        = Open the app, choose to add an account, and hold the camera to this square.
        افتحوا التطبيق، واختاروا إضافة حساب، ووجّهوا الكاميرا نحو هذا المربع.

        = A square for the camera of your code generator
        مربع لتصوّره كاميرا مولّد الرموز

        = Without a camera, type this into the app:
        من دون كاميرا، اكتبوا هذا في التطبيق:

        = That’s done
        تم ذلك

        = The six digits that the app shows now, so that we both know it works.
        الأرقام الستة التي يعرضها التطبيق الآن، لنتأكد معًا من أنه يعمل.

        = That isn’t what we expected. Please type the digits that the app shows now; the telephone’s clock has to be right.
        ليس هذا ما كنا نتوقعه. يرجى كتابة الأرقام التي يعرضها التطبيق الآن؛ ويجب أن تكون ساعة الهاتف مضبوطة.

        = A passkey
        مفتاح مرور

        = Your telephone or computer keeps a key that it shows only to us, and only to you: by your finger, your face, or its own code.
        يحتفظ هاتفكم أو حاسوبكم بمفتاح لا يُظهره إلا لنا، ولا يستخدمه إلا أنتم: بإصبعكم أو وجهكم أو رمز الجهاز نفسه.

        = Passkeys work only where the address begins with https. Whoever looks after Gatepost for you can turn that on; a code generator works everywhere.
        لا تعمل مفاتيح المرور إلا حيث يبدأ العنوان بـ https. يمكن لمن يعتني بـ Gatepost لديكم تفعيل ذلك؛ أما مولّد الرموز فيعمل في كل مكان.

        = Your browser keeps scripts off. A passkey needs one; a code generator doesn’t.
        متصفحكم يوقف البرامج النصية. يحتاج مفتاح المرور إلى أحدها؛ أما مولّد الرموز فلا.

        = Add a passkey
        إضافة مفتاح مرور

        = What shall we call it?
        ماذا نسمّيه؟

        = As “My phone”.
        مثل «هاتفي».

        = That didn’t work. Please try it once more, or use a code.
        لم ينجح ذلك. يرجى المحاولة مرة أخرى، أو استخدام رمز.

        = Use a passkey
        استخدام مفتاح مرور

        = Codes on paper
        رموز على الورق

        = For the day on which your telephone is lost: ten codes, each good once, instead of what you have lost. Please print them, or write them down, now: we can’t show them again.
        لليوم الذي يضيع فيه هاتفكم: عشرة رموز، كل منها صالح مرة واحدة، بدلًا مما ضاع. يرجى طباعتها أو كتابتها الآن: لا يمكننا عرضها مرة أخرى.

        = Keep them where nobody else looks, and not with your telephone. New ones make these good for nothing.
        احفظوها حيث لا ينظر أحد غيركم، وليس مع هاتفكم. إنشاء رموز جديدة يجعل هذه غير صالحة.

        = I have them
        حفظتُها

        = Make ten new ones
        إنشاء عشرة رموز جديدة

        = You have no codes on paper left.
        لم تبق لديكم رموز على الورق.

        = You have 1 code on paper left. | You have %1 codes on paper left.
        zero: لم تبق لديكم رموز على الورق.
        one: بقي لديكم رمز واحد على الورق.
        two: بقي لديكم رمزان على الورق.
        few: بقي لديكم %1 رموز على الورق.
        many: بقي لديكم %1 رمزًا على الورق.
        other: بقي لديكم %1 رمز على الورق.

        = One more step
        خطوة أخرى

        = Code
        الرمز

        = The six digits of your code generator, or one of your codes on paper.
        الأرقام الستة من مولّد الرموز، أو أحد رموزكم على الورق.

        = Code on paper
        رمز على الورق

        = One of your ten codes, as K7QM-2XTD-HW9P.
        أحد رموزكم العشرة، مثل K7QM-2XTD-HW9P.

        = That code isn’t right, or was used before. Please type the newest one.
        هذا الرمز غير صحيح، أو استُخدم من قبل. يرجى كتابة أحدث رمز.

        = Lost everything? Two people who run your setting can let you in anew. Nobody else can, and nobody will ask you for a code.
        فقدتم كل شيء؟ يمكن لشخصين ممن يديرون حضانتكم إدخالكم من جديد. لا يستطيع ذلك أحد غيرهما، ولن يطلب منكم أحد رمزًا.

        = In this demo the code is
        الرمز في هذا العرض التجريبي هو

        = Is it still you?
        هل ما زلتم أنتم؟

        = This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on.
        هذا أمر مهم للعائلات، لذلك نسأل مرة أخرى إذا مضى أكثر من عشر دقائق. ثم نتابع مباشرة.

        = What you typed is kept.
        ما كتبتموه محفوظ.

        = Your password
        كلمة مروركم

        = Go on
        متابعة

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
