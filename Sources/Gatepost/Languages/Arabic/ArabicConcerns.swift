extension ArabicWords {
    static let concerns = #"""
        = Concerns
        المخاوف

        = Raise a concern
        الإبلاغ عما يقلقكم

        = Open
        فتح

        = Tell us what worries you, in your own words. Small things count too. Only the people who deal with it see it, and nobody whom it’s about.
        أخبرونا بما يقلقكم، بكلماتكم. الأمور الصغيرة مهمة أيضًا. لا يراه إلا من يتعاملون معه، ولا يراه أي شخص يتعلق به الأمر.

        = What is it about?
        ما موضوعه؟

        = What happened?
        ماذا حدث؟

        = What you saw or heard, when, and the words that were used. You don’t have to be sure.
        ما رأيتموه أو سمعتموه، ومتى، والكلمات التي قيلت. لا يلزم أن تكونوا متأكدين.

        = It’s urgent: somebody should look now
        الأمر عاجل: يجب أن ينظر فيه أحد الآن

        = Whoever looks after safeguarding is told at once. If somebody is in danger now, ring 999 first.
        يُبلَّغ المسؤول عن حماية الأطفال فورًا. إذا كان أحد في خطر الآن، فاتصلوا أولًا بالرقم 999.

        = Is it about somebody here?
        هل يتعلق بأحد هنا؟

        = Whoever you tick doesn’t see this and isn’t told. It goes to somebody else.
        من تضعون علامة عند اسمه لا يرى هذا ولا يُبلَّغ به، بل يذهب إلى شخص آخر.

        = Somebody else it’s about
        شخص آخر يتعلق به الأمر

        = A name, or how we’d know them.
        اسم، أو كيف نعرف من هو.

        = More, if you know it
        المزيد، إذا كنتم تعرفونه

        = Which child
        أي طفل

        = Who else saw or heard it
        من رأى ذلك أو سمعه أيضًا

        = Where
        أين

        = A room, a place, or an address on another network.
        غرفة، أو مكان، أو عنوان على شبكة أخرى.

        = When you saw it
        متى رأيتموه

        = Please never photograph, copy or forward a picture in which a child is undressed: even a copy made to show us is an offence. The address and the day are enough.
        يرجى ألا تصوّروا أبدًا صورة فيها طفل بلا ملابس، وألا تنسخوها أو تعيدوا إرسالها: حتى النسخة التي تُصنع لعرضها علينا جريمة. يكفي العنوان واليوم.

        = Keep what I write on this device until I’ve sent it
        الاحتفاظ بما أكتبه على هذا الجهاز حتى أرسله

        = Only if nobody else uses it.
        فقط إذا كان لا يستخدمه أحد غيركم.

        = There’s no connection just now. What you wrote is still here: please send it again once you’re back on line.
        لا يوجد اتصال الآن. ما كتبتموه ما زال هنا: يرجى إرساله مرة أخرى عند عودة الاتصال بالإنترنت.

        = A picture of what you saw
        صورة لما رأيتموه

        = What you wrote has arrived. If it was on a screen, a picture of the screen can help.
        وصل ما كتبتموه. إذا كان ذلك على شاشة، فقد تساعد صورة للشاشة.

        = Add a picture
        إضافة صورة

        = The picture
        الصورة

        = A screenshot, for example. Where and when it was taken is removed.
        لقطة شاشة مثلًا. يُزال منها مكان التقاطها ووقته.

        = Please choose a picture.
        يرجى اختيار صورة.

        = Nobody in it is undressed, and nothing in it may be illegal
        لا أحد فيها بلا ملابس، ولا شيء فيها قد يكون غير قانوني

        = Never copy, send or keep a picture of a child who is undressed.
        لا تنسخوا أبدًا صورة لطفل بلا ملابس، ولا ترسلوها، ولا تحتفظوا بها.

        = It is against the law, for whatever reason. Say where you saw it, ring the police on 101, and report it to the Internet Watch Foundation at report.iwf.org.uk.
        هذا مخالف للقانون، مهما كان السبب. قولوا أين رأيتموها، واتصلوا بالشرطة على الرقم 101، وأبلغوا عنها Internet Watch Foundation على report.iwf.org.uk.

        = No more pictures can be added here. Please write down what you saw.
        لا يمكن إضافة المزيد من الصور هنا. يرجى كتابة ما رأيتموه.

        = One picture has arrived. | %1 pictures have arrived.
        zero: لم تصل أي صورة.
        one: وصلت صورة واحدة.
        two: وصلت صورتان.
        few: وصلت %1 صور.
        many: وصلت %1 صورة.
        other: وصلت %1 صورة.

        = Without your name
        من دون ذكر اسمكم

        = You can also tell us without an account. Nothing is kept that says who or where you are.
        يمكنكم أيضًا إخبارنا من دون حساب. لا يُحفظ شيء يدل على هويتكم أو مكانكم.

        = Tell us without your name
        إخبارنا من دون ذكر اسمكم

        = It may be an illegal picture of a child: put it out of sight
        قد تكون صورة غير قانونية لطفل: أبعدوها عن الأنظار

        = Going past us
        التوجّه إلى جهة أخرى مباشرة

        = You never have to wait for us, or tell us first.
        لا يلزمكم أبدًا أن تنتظرونا، ولا أن تخبرونا أولًا.

        = A post
        منشور

        = A comment
        تعليق

        = A picture
        صورة

        = A video or a document
        فيديو أو مستند

        = A question to the office
        سؤال إلى المكتب

        = A child’s safety
        سلامة طفل

        = Something somebody who works here may have done to a child
        شيء ربما فعله بطفل شخص يعمل هنا

        = How somebody who works here behaves
        تصرفات شخص يعمل هنا

        = Something that harms our good name
        شيء يضر بسمعتنا

        = Unkindness on line
        إساءة على الإنترنت

        = Something on another network
        شيء على شبكة أخرى

        = Bullying
        التنمّر

        = Privacy, or personal information
        الخصوصية أو المعلومات الشخصية

        = A complaint
        شكوى

        = A complaint about my information
        شكوى بشأن معلوماتي

        = Something I did myself
        شيء فعلتُه بنفسي

        = Something a member of the page did
        شيء فعله أحد أعضاء الصفحة

        = A picture that may be illegal
        صورة قد تكون غير قانونية

        = Something else
        شيء آخر

        = We need its address and the day you saw it.
        نحتاج إلى عنوانه واليوم الذي رأيتموه فيه.

        = You hear the outcome within 28 days.
        نخبركم بالنتيجة خلال 28 يومًا.

        = Something got out, or could be seen by somebody it isn’t for.
        خرج شيء إلى الآخرين، أو أمكن أن يراه من لا يخصّه.

        = About how we keep or use what we know of you or your child. You hear within 30 days that we have it.
        عن كيفية حفظنا أو استخدامنا لما نعرفه عنكم أو عن طفلكم. نؤكد لكم خلال 30 يومًا أنها وصلتنا.

        = It goes to your line manager. Telling is always better than waiting.
        يذهب إلى رئيسكم المباشر. الإخبار أفضل دائمًا من الانتظار.

        = As a friend request, a screenshot passed on, or unkind words. It goes to your line manager.
        مثل طلب صداقة، أو لقطة شاشة نُقلت إلى آخرين، أو كلمات غير لطيفة. يذهب إلى رئيسكم المباشر.

        = Local authority designated officer (LADO)
        المسؤول المعيّن في السلطة المحلية (LADO)

        = The council’s children’s services (MASH)
        خدمات الأطفال في المجلس المحلي (MASH)
        """#
}
