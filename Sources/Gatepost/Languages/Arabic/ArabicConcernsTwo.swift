extension ArabicWords {
    static let concernsTwo = #"""
        = Ofsted, also for whistle-blowing
        Ofsted، وأيضًا للإبلاغ عن المخالفات من داخل العمل

        = Police
        الشرطة

        = Internet Watch Foundation
        Internet Watch Foundation

        = Information Commissioner
        مفوّض المعلومات (Information Commissioner)

        = about somebody who works with children. Ask the council for its LADO.
        بشأن شخص يعمل مع الأطفال. اسألوا المجلس المحلي عن LADO لديه.

        = about a child, at any hour through the council.
        بشأن طفل، في أي ساعة عن طريق المجلس المحلي.

        = about how a setting is run.
        بشأن طريقة إدارة حضانة.

        = when nobody is in danger now.
        عندما لا يكون أحد في خطر الآن.

        = to report a picture on a web page.
        للإبلاغ عن صورة على صفحة إنترنت.

        = about personal information.
        بشأن المعلومات الشخصية.

        = What you told us
        ما أخبرتمونا به

        = Told us
        تاريخ إخبارنا

        = What you said
        ما قلتموه

        = Between us
        بيننا

        = The setting
        الحضانة

        = Say more
        إضافة المزيد

        = Anything to add, or to ask
        أي شيء تودّون إضافته أو السؤال عنه

        = Arrived
        وصل

        = Being looked at
        قيد النظر

        = Closed
        مغلق

        = You’ve reported many things like this since yesterday. Please ring the safeguarding lead about any more.
        لقد أبلغت عن أشياء كثيرة من هذا النوع منذ أمس. يرجى الاتصال هاتفيًا بالمسؤول عن حماية الأطفال بشأن أي شيء آخر.

        = Nobody here can deal with this one fairly. Please ring one of the numbers on this page.
        لا يستطيع أحد هنا التعامل مع هذا بإنصاف. يرجى الاتصال بأحد الأرقام في هذه الصفحة.

        = It’s with %1, and nobody whom it’s about can see it.
        هو الآن لدى %1، ولا يراه أي شخص يتعلق به الأمر.

        = It has arrived.
        وصل.

        = Somebody is looking into it. You’ll read here what we can tell you.
        هناك من ينظر فيه. ستقرؤون هنا ما يمكننا إخباركم به.

        = This is closed. If it goes on, or you’re not content, please tell us again, or ring one of the numbers on this page.
        هذا مغلق. إذا استمر الأمر، أو لم تكونوا راضين، يرجى إخبارنا مرة أخرى، أو الاتصال بأحد الأرقام في هذه الصفحة.

        = the line manager
        الرئيس المباشر

        = the safeguarding lead
        المسؤول عن حماية الأطفال

        = the manager
        المدير

        = the deputy manager
        نائب المدير

        = the registered person
        الشخص المسجَّل

        = somebody outside, agreed beforehand
        شخص من خارج الحضانة، متفق عليه مسبقًا

        = nobody here
        لا أحد هنا

        = Told by you
        ما أخبرتم به

        = Nothing here
        لا شيء هنا

        = When you raise a concern, or have one to deal with, you find it here.
        عندما تبلغون عن أمر يقلقكم، أو يكون لديكم بلاغ للتعامل معه، تجدونه هنا.

        = You can tell of a worry without an account, with your name or without it.
        يمكنكم الإخبار عن أمر يقلقكم من دون حساب، مع ذكر اسمكم أو من دونه.

        = Tell %1 about a worry
        إخبار %1 عن أمر يقلقكم

        = You don’t need an account, and you don’t have to say who you are. We keep no address, nothing about your telephone or computer, and of the time only the day. Nobody whom it’s about can see it.
        لا تحتاجون إلى حساب، ولا يلزم أن تقولوا من أنتم. لا نحتفظ بأي عنوان، ولا بأي شيء عن هاتفكم أو حاسوبكم، ولا نحتفظ من الوقت إلا باليوم. لا يراه أي شخص يتعلق به الأمر.

        = I’ve told you before and have my six words
        أخبرتكم من قبل ولدي كلماتي الست

        = Many people are here just now. Please try again in an hour, or ring one of the numbers below.
        هناك أشخاص كثيرون هنا الآن. يرجى المحاولة مرة أخرى بعد ساعة، أو الاتصال بأحد الأرقام أدناه.

        = A child may be in danger: tell somebody at once
        قد يكون طفل في خطر: أخبروا أحدًا فورًا

        = Then they’re told within a minute, so the time shows. Otherwise they’re told tomorrow morning.
        عندها يُبلَّغون خلال دقيقة، فيظهر الوقت. وإلا فيُبلَّغون صباح الغد.

        = Leave it empty to stay unknown.
        اتركوه فارغًا لتبقوا غير معروفين.

        = How we can reach you
        كيف يمكننا التواصل معكم

        = Thank you for telling us
        شكرًا لإخباركم لنا

        = These six words are the only way back to it. Please write them down: we show them once and can’t find them for you.
        هذه الكلمات الست هي الطريق الوحيد للعودة إليه. يرجى كتابتها: نعرضها مرة واحدة ولا يمكننا العثور عليها من أجلكم.

        = Come back in a day or two to read our answer and to say more.
        عودوا بعد يوم أو يومين لقراءة ردنا وإضافة المزيد.

        = Come back with your words
        العودة بكلماتكم

        = Come back to what you told us
        العودة إلى ما أخبرتمونا به

        = Your six words
        كلماتكم الست

        = In their order, with spaces between.
        بترتيبها، وبينها مسافات.

        = Show it
        عرض

        = These words lead nowhere. Please look at their spelling and order.
        هذه الكلمات لا تؤدي إلى شيء. يرجى مراجعة كتابتها وترتيبها.

        = Put it out of sight
        إبعادها عن الأنظار

        = What happens now
        ماذا يحدث الآن

        = Nobody can see it any more from this moment, not even the safeguarding lead or the manager.
        لا يستطيع أحد رؤيتها من هذه اللحظة، ولا حتى المسؤول عن حماية الأطفال أو المدير.

        = It isn’t deleted: it’s sealed for the police where it is.
        لا تُحذف: تُحفظ مختومة في مكانها من أجل الشرطة.

        = Please don’t photograph it, copy it, forward it or show it to anybody, and close other places where it’s open. Copying such a picture is an offence, even to help.
        يرجى عدم تصويرها أو نسخها أو إعادة إرسالها أو عرضها على أحد، وإغلاق أي مكان آخر هي مفتوحة فيه. نسخ صورة كهذه جريمة، حتى لو كان للمساعدة.

        = The safeguarding lead is told at once, and tells the LADO and children’s services.
        يُبلَّغ المسؤول عن حماية الأطفال فورًا، وهو يبلّغ LADO وخدمات الأطفال.

        = What makes you think so
        ما الذي يجعلكم تظنون ذلك

        = A few words. Please don’t describe the picture.
        بضع كلمات. يرجى عدم وصف الصورة.

        = Who else to tell
        من يجب إبلاغه أيضًا

        = Police: 999 if a child is in danger now, otherwise 101.
        الشرطة: 999 إذا كان طفل في خطر الآن، وإلا فالرقم 101.

        = If it’s on another web page too: the Internet Watch Foundation, report.iwf.org.uk. You need not give your name.
        إذا كانت أيضًا على صفحة إنترنت أخرى: Internet Watch Foundation على report.iwf.org.uk. لا يلزم ذكر اسمكم.

        = A child who is worried about a picture of themselves: Childline, 0800 1111.
        الطفل القلق بشأن صورة له: Childline على الرقم 0800 1111.
        """#
}
