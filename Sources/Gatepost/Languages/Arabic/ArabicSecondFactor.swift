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
        هل ما زلتم أنتم من يستخدم هذا الجهاز؟

        = This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on.
        هذا أمر مهم للعائلات، لذلك نسأل مرة أخرى إذا مضى أكثر من عشر دقائق. ثم نتابع مباشرة.

        = What you typed is kept.
        ما كتبتموه محفوظ.

        = Your password
        كلمة مروركم

        = Go on
        متابعة
        """#
}
