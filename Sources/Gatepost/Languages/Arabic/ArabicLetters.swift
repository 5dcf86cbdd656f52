extension ArabicWords {
    static let letters = #"""
        = We have recorded a decision
        سجّلنا قرارًا

        = A decision about pictures or names was recorded with us today. You can see what stands, and change it, here:
        سُجّل لدينا اليوم قرار بشأن الصور أو الأسماء. يمكنكم الاطلاع على ما هو سارٍ وتغييره هنا:

        = If you did not expect this letter, please ask the office.
        إذا لم تكونوا تتوقعون هذه الرسالة، يرجى سؤال المكتب.

        = You have an answer
        لديكم رد

        = There is an answer to what you told %1. You can read it, and say more, here:
        هناك رد على ما أخبرتم به %1. يمكنكم قراءته وإضافة المزيد هنا:

        = Something for you to read and sign
        نص للقراءة والتوقيع

        = %1 at %2 is put to you to read and sign. If you signed it before, you see what has changed.
        لديكم نص لقراءته وتوقيعه: %1، لدى %2. إذا سبق أن وقّعتموه، فسترون ما تغيّر فيه.

        = Hello,
        مرحبًا،

        = Dear %1,
        تحية طيبة إلى %1،

        = How you sign in was changed
        تغيّرت طريقة تسجيل دخولكم

        = How you sign in at %1 was changed: the password, or what you prove yourself with. If that was you, all is well.
        تغيّرت طريقة تسجيل دخولكم إلى %1: كلمة المرور، أو ما تثبتون به هويتكم. إن كنتم أنتم من فعل ذلك، فكل شيء على ما يرام.

        = If it was not you, please tell the office at once, and sign out everywhere here:
        إن لم تكونوا أنتم، فأخبروا المكتب فورًا من فضلكم، وسجّلوا الخروج من كل الأجهزة هنا:

        = Your way in
        رابط دخولكم

        = Here is your way in to %1. Open this on the device on which you asked for it:
        هذا رابط دخولكم إلى %1. افتحوه على الجهاز الذي طلبتموه منه:

        = Or type this code there: %1
        أو اكتبوا هذا الرمز هناك: %1

        = Both work once, within a quarter of an hour. If you did not ask for this, somebody typed your address: leave it, and nothing happens. Nobody from %1 will ever ask you for the code.
        الرابط والرمز صالحان مرة واحدة، خلال ربع ساعة. إذا لم تطلبوا ذلك، فقد كتب شخص ما عنوانكم: اتركوا الرسالة ولن يحدث شيء. لن يطلب منكم أحد من %1 هذا الرمز أبدًا.

        = %1 invites you
        دعوة لكم من %1

        = %1 invites you to its page for families. It is closed: only invited people can see it.
        تلقّيتم دعوة من %1 إلى الصفحة الخاصة بالعائلات. الصفحة مغلقة: لا يراها إلا المدعوون.

        = To join, open this address and choose a password:
        للانضمام، افتحوا هذا العنوان واختاروا كلمة مرور:

        = It works once, until %1, and is for you alone. Please do not pass it on. If you did not expect it, you can leave it: nothing happens.
        الدعوة صالحة مرة واحدة، حتى %1، وهي لكم وحدكم. يرجى عدم إعطائها لأحد. إذا لم تكونوا تتوقعونها، يمكنكم تركها: لن يحدث شيء.

        = Pictures and names: we ask every family again
        الصور والأسماء: نسأل كل العائلات من جديد

        = We ask every family again what you are happy with for pictures and names. What you said before stays as it is until you change it or it runs out. Please look at it by %1:
        نسأل كل العائلات من جديد عما توافق عليه بشأن الصور والأسماء. يبقى ما قلتموه سابقًا كما هو إلى أن تغيّروه أو تنتهي مدته. يرجى الاطلاع عليه في موعد أقصاه %1:

        = It is always all right to say no, and nothing else changes for your child. If you would rather answer on paper, or with somebody's help, please ask the office.
        يمكنكم دائمًا أن تقولوا لا، ولن يتغير أي شيء آخر بالنسبة إلى طفلكم. إذا كنتم تفضلون الإجابة على الورق أو بمساعدة شخص ما، يرجى سؤال المكتب.

        = What you are told of, and when: %1
        ما نخبركم به، ومتى: %1

        = To stop letters like this one: %1
        لإيقاف رسائل مثل هذه: %1

        = A date has changed
        تغيّر أحد المواعيد

        = Something that you are invited to at %1 has changed. Please look at it:
        تغيّر شيء أنتم مدعوون إليه لدى %1. يرجى الاطلاع عليه:

        = A date has been called off
        أُلغي أحد المواعيد

        = Something that you were invited to at %1 is called off. Please look at it:
        أُلغي شيء كنتم مدعوين إليه لدى %1. يرجى الاطلاع عليه:

        = Coming up soon
        موعد قريب

        = Something that you are invited to at %1 is coming up soon:
        اقترب موعد شيء أنتم مدعوون إليه لدى %1:

        = A date for you
        موعد لكم

        = There is a new date at %1 for you to look at:
        هناك موعد جديد لدى %1 لتطّلعوا عليه:

        = There is something new on the page: %1
        هناك شيء جديد على الصفحة: %1

        = There is news about a date: %1
        هناك خبر عن أحد المواعيد: %1

        = The office has an answer for you: %1
        لدى المكتب رد لكم: %1

        = There is something to see: %1
        هناك شيء جديد لتروه: %1

        = News from %1
        أخبار من %1

        = About what you shared with us
        بشأن ما شاركتموه معنا

        = Thank you for sharing something with %1. We have looked at it, and you can read what we decided:
        شكرًا لكم على ما شاركتموه مع %1. اطّلعنا عليه، ويمكنكم قراءة ما قررناه:

        = About your agreement with us
        بشأن اتفاقيتكم معنا

        = Something about your agreement with %1 has been decided. Please sign in to read what, why, until when, and how you can ask for somebody else to look at it:
        اتُّخذ قرار بشأن اتفاقيتكم مع %1. يرجى تسجيل الدخول لتقرؤوا ما هو القرار، وسببه، وإلى متى يسري، وكيف تطلبون أن ينظر فيه شخص آخر:

        = If you would rather talk about it, please ring or visit the office.
        إذا كنتم تفضلون التحدث عن ذلك، يرجى الاتصال بالمكتب أو زيارته.

        = The office has answered
        ردّ المكتب

        = %1 has answered your question:
        وصل رد من %1 على سؤالكم:

        = Nobody has read your message yet: please ring
        لم يقرأ أحد رسالتكم بعد: يرجى الاتصال

        = You wrote to us about a child’s safety, and nobody has read it yet. Please do not wait for us:
        كتبتم إلينا بشأن سلامة طفل، ولم يقرأ أحد رسالتكم بعد. يرجى عدم انتظارنا:

        = If somebody is in danger now, ring 999.
        إذا كان أحد في خطر الآن، اتصلوا بالرقم 999.

        = Otherwise ring the NSPCC on 0808 800 5000, at any hour, or your council’s children’s services; out of hours they have an emergency team.
        وإلا فاتصلوا بمنظمة NSPCC على الرقم 0808 800 5000 في أي ساعة، أو بخدمات الأطفال في مجلسكم المحلي؛ ولديهم فريق طوارئ خارج أوقات الدوام.

        = We go on trying to reach our own safeguarding leads.
        وسنواصل محاولة الوصول إلى المسؤولين عن حماية الأطفال لدينا.
        """#
}
