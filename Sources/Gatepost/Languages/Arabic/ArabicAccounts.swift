extension ArabicWords {
    static let accounts = #"""
        = You
        أنتم

        = You sign in with
        تسجّلون الدخول بواسطة

        = You are here as
        أنتم هنا بصفة

        = %1, %2 ## a capacity and where
        %1، %2

        = Where you belong
        الأماكن التي تنتمون إليها

        = Now
        الآن

        = Switch to this
        الانتقال إلى هذا

        = Not open today
        غير متاح اليوم

        = What you’ve agreed to
        ما وافقتم عليه

        = Signed
        تم التوقيع

        = Not signed
        لم يُوقَّع

        = Read again
        القراءة مرة أخرى

        = Read and sign
        القراءة والتوقيع

        = How we see you
        كيف نراكم

        = Show my family’s name on my comments
        إظهار اسم عائلتي مع تعليقاتي

        = Otherwise they’re by “an Oak room parent”. Your telephone number and e-mail address are never shown.
        وإلا فستظهر باسم «أحد الوالدين من غرفة Oak». لا يظهر رقم هاتفكم ولا بريدكم الإلكتروني أبدًا.

        = Save
        حفظ

        = Language you prefer
        اللغة التي تفضلونها

        = Change password
        تغيير كلمة المرور

        = Your password now
        كلمة المرور الحالية

        = The new one
        كلمة المرور الجديدة

        = That isn’t your password. Please type it once more.
        هذه ليست كلمة مروركم. يرجى كتابتها مرة أخرى.

        = Where you’re signed in
        الأجهزة التي سجّلتم الدخول عليها

        = Last used
        آخر استخدام

        = This one
        هذا الجهاز

        = Your access here has ended
        انتهت إمكانية دخولكم هنا

        = Hello %1. Nothing is open to you here today. If that’s a surprise, or you’d like something you wrote, the office will help you.
        مرحبًا %1. لا يوجد هنا شيء متاح لكم اليوم. إذا كان ذلك مفاجئًا لكم، أو كنتم تريدون شيئًا كتبتموه، فسيساعدكم المكتب.

        = %1 on %2 ## a browser and a machine
        %1 على %2

        = A browser on %1
        متصفح على %1

        = A browser
        متصفح

        = Version %1, %2
        النسخة %1، %2

        = Your signature
        توقيعكم

        = Type your whole name
        اكتبوا اسمكم الكامل

        = That, with today’s date, is your signature.
        هذا الاسم، مع تاريخ اليوم، هو توقيعكم.

        = I agree
        أوافق

        = I don’t agree
        لا أوافق

        = Signed by %1 on %2.
        بتوقيع %1 في %2.

        = You said no on %1. That’s your right, and you can say yes whenever you like.
        قلتم لا في %1. هذا حقكم، ويمكنكم أن تقولوا نعم متى شئتم.

        = The page stays closed to you meanwhile. You still decide about pictures of your child, still hear from us about your child, and the office is there for you.
        تبقى الصفحة مغلقة أمامكم في هذه الأثناء. وما زلتم تقررون بشأن صور طفلكم، وما زلنا نخبركم عن طفلكم، والمكتب موجود من أجلكم.

        = What you miss is the page: posts and pictures of the day, news, events and comments.
        ما يفوتكم هو الصفحة: المنشورات وصور اليوم والأخبار والفعاليات والتعليقات.

        = Changed your mind?
        هل غيّرتم رأيكم؟

        = You can take your yes back. The page then closes for you, and nothing else changes.
        يمكنكم سحب موافقتكم. عندها تُغلق الصفحة أمامكم، ولا يتغير أي شيء آخر.

        = The office
        المكتب

        = Questions, worries, a change of address, an invitation for somebody else: ask here.
        الأسئلة، والمخاوف، وتغيير العنوان، ودعوة شخص آخر: اسألوا هنا.

        = Is somebody in danger now?
        هل هناك أحد في خطر الآن؟

        = Call the police. Don’t wait for us.
        اتصلوا بالشرطة. لا تنتظرونا.

        = Here
        هنا

        = If something about a child worries you, however small, tell one of these people today.
        إذا كان أي أمر يخص طفلًا يقلقكم، مهما كان صغيرًا، فأخبروا أحد هؤلاء الأشخاص اليوم.

        = Deputy
        النائب

        = The safeguarding lead hasn’t been named here yet. Please speak to the manager.
        لم يُذكر هنا بعد اسم المسؤول عن حماية الأطفال. يرجى التحدث مع مدير الحضانة.

        = Outside
        خارج الحضانة

        = for any grown-up who is worried about a child
        لكل شخص بالغ قلق على طفل

        = for children and young people, at any hour
        للأطفال والشباب، في أي ساعة

        = if somebody behaves towards a child on line as they shouldn’t: look for “CEOP safety centre”
        إذا تصرف شخص مع طفل على الإنترنت بطريقة غير مقبولة: ابحثوا عن «CEOP safety centre»

        = to report sexual pictures of children on line: look for “IWF report”. Never copy or send them.
        للإبلاغ عن صور جنسية للأطفال على الإنترنت: ابحثوا عن «IWF report». لا تنسخوها ولا ترسلوها أبدًا.
        """#
}
