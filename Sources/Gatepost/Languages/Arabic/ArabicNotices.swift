extension ArabicWords {
    static let notices = #"""
        = What we tell you, and when
        ما نخبركم به، ومتى

        = Choose how soon you hear of each. Letters and messages only ever say that there is something to see: no names, no words of a post, no pictures.
        اختاروا متى تريدون معرفة كل شيء. الرسائل والتنبيهات تقول فقط إن هناك شيئًا لتروه: لا أسماء، ولا كلمات من منشور، ولا صور.

        = Letters go to
        تذهب الرسائل إلى

        = Letters to you come back to us, so none is being sent. Please tell the office your address as it is now.
        الرسائل المرسلة إليكم تعود إلينا، لذلك لا نرسل أي رسالة. يرجى إخبار المكتب بعنوانكم الحالي.

        = Leave me in peace
        وقت الهدوء

        = What comes then waits until afterwards. Leave both empty to be told at any hour.
        ما يأتي في ذلك الوقت ينتظر إلى ما بعده. اتركوا الخانتين فارغتين لنخبركم في أي ساعة.

        = From
        من

        = Until
        حتى

        = Please fill in both times, or neither.
        يرجى تعبئة الوقتين معًا، أو ترك كليهما فارغًا.

        = What always comes
        ما يصل دائمًا

        = What is about a child’s safety, about your account and about what you allow comes at once, at any hour, whatever you choose here. So does a change to something that you’ve said you’re coming to.
        ما يخص سلامة طفل، وما يخص حسابكم، وما يخص ما تسمحون به يصل فورًا، في أي ساعة، مهما اخترتم هنا. وكذلك أي تغيير في شيء قلتم إنكم ستحضرونه.

        = Somebody may be waiting for you, and not knowing could do harm. That’s why it can’t be turned off.
        قد يكون هناك من ينتظركم، وقد يسبب عدم المعرفة ضررًا. لذلك لا يمكن إيقافه.

        = A letter can be read over a shoulder, and a phone can lie on a table. That’s why there is nothing in it.
        قد تُقرأ الرسالة من فوق الكتف، وقد يكون الهاتف على طاولة. لذلك لا نكتب فيها شيئًا.

        = Messages on this phone or computer
        تنبيهات على هذا الهاتف أو الحاسوب

        = A short message, as apps have it, in the browsers that you choose.
        تنبيه قصير، كما في التطبيقات، في المتصفحات التي تختارونها.

        = This browser can’t show messages, or scripts are off. On an iPhone, put Gatepost on the home screen first. Letters come all the same.
        هذا المتصفح لا يستطيع عرض التنبيهات، أو البرامج النصية متوقفة. على iPhone، أضيفوا Gatepost أولًا إلى الشاشة الرئيسية. الرسائل تصل على أي حال.

        = Show messages here
        عرض التنبيهات هنا

        = Turn off
        إيقاف

        = Since
        منذ

        = Your browser has been told not to show messages from us. You can change that in its settings.
        طُلب من متصفحكم عدم عرض تنبيهات منا. يمكنكم تغيير ذلك في إعداداته.

        = That didn’t work here just now. Letters still come, and you can try again later.
        لم ينجح ذلك هنا الآن. ما زالت الرسائل تصل، ويمكنكم المحاولة مرة أخرى لاحقًا.

        = What we tell you
        ما نخبركم به

        = New on the page
        الجديد على الصفحة

        = Answers from the office
        ردود المكتب

        = What waits for you at work
        ما ينتظركم في العمل

        = Your account
        حسابكم

        = New dates, changes, and a word the day before.
        المواعيد الجديدة، والتغييرات، وتذكير في اليوم السابق.

        = It’s all on your desk too. Once a week is the least.
        كل ذلك موجود أيضًا في صفحة عملكم. مرة في الأسبوع هي أقل ما يمكن.

        = At once
        فورًا

        = Once a day, in the morning
        مرة في اليوم، صباحًا

        = Once a week, on Mondays
        مرة في الأسبوع، يوم الاثنين

        = Not at all
        أبدًا

        = Stop these letters?
        إيقاف هذه الرسائل؟

        = One tap, and letters about the page, events and answers stop; letters about work come once a week at most. What is about a child’s safety and about your account still comes.
        بلمسة واحدة تتوقف الرسائل عن الصفحة والفعاليات والردود؛ وتأتي الرسائل عن العمل مرة في الأسبوع على الأكثر. ما يخص سلامة طفل وما يخص حسابكم يبقى يصل.

        = Stop them
        إيقافها

        = They’re stopped
        تم إيقافها

        = You won’t get letters like that any more. What is about a child’s safety and about your account still comes, and so does news of something that you’ve said you’re coming to.
        لن تصلكم رسائل كهذه بعد الآن. ما يخص سلامة طفل وما يخص حسابكم يبقى يصل، وكذلك أخبار أي شيء قلتم إنكم ستحضرونه.

        = Choose for yourself
        اختاروا بأنفسكم
        """#
}
