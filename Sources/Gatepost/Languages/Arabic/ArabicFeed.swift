extension ArabicWords {
    static let feed = #"""
        = The page
        الصفحة

        = Everything
        كل شيء

        = What to show
        ما الذي يُعرض

        = Nothing here yet
        لا شيء هنا بعد

        = When the team shares something with your room, you’ll find it here.
        عندما يشارك الفريق شيئًا مع غرفتكم، تجدونه هنا.

        = Everyone
        الجميع

        = Just your family
        عائلتكم فقط

        = %1 room
        غرفة %1

        = %1 families
        عائلات %1

        = Just for you: please don’t share
        لكم وحدكم: يرجى عدم المشاركة

        = Just for you: please don’t share.
        لكم وحدكم: يرجى عدم المشاركة.

        = Worried about this?
        هل يقلقكم هذا؟

        = Worried?
        هل أنتم قلقون؟

        = Comment
        تعليق

        = Your comment
        تعليقكم

        = Say something kind
        قولوا شيئًا لطيفًا

        = Send
        إرسال

        = Thank you
        شكرًا

        = You said thank you. Take it back
        قلتم شكرًا. التراجع عن ذلك

        = A parent
        أحد الوالدين

        = An %1 room parent
        أحد الوالدين من غرفة %1

        = A %1 room parent
        أحد الوالدين من غرفة %1

        = The %1 family
        عائلة %1

        = %1 (%2 room)
        %1 (غرفة %2)

        = The office reads this first. Others can’t see it yet.
        يقرأ المكتب هذا أولًا. لا يمكن للآخرين رؤيته بعد.

        = Comments are closed for this post.
        التعليقات مغلقة لهذا المنشور.

        = See the comment | See all %1 comments
        zero: لا تعليقات
        one: عرض التعليق
        two: عرض التعليقين
        few: عرض كل التعليقات، وعددها %1
        many: عرض كل التعليقات، وعددها %1
        other: عرض كل التعليقات، وعددها %1

        = Thank you · %1
        شكرًا · %1

        = Useful things
        أشياء مفيدة

        = +%1
        +%1

        = A photograph from this post
        صورة من هذا المنشور

        = Back to the post
        العودة إلى المنشور

        = Previous
        السابق

        = Next
        التالي

        = Picture %1 of %2
        الصورة %1 من %2

        = One thing first
        شيء واحد أولًا

        = Please read the agreement before the page opens. It is short, and it is about keeping children’s pictures among us.
        يرجى قراءة الاتفاقية قبل أن تُفتح الصفحة. هي قصيرة، وموضوعها أن تبقى صور الأطفال بيننا.

        = Until then you still have everything about your own child, permissions, and the office. You miss the posts and pictures.
        حتى ذلك الحين يبقى لديكم كل ما يخص طفلكم، والأذونات، والمكتب. ما يفوتكم هو المنشورات والصور.

        = Read the agreement
        قراءة الاتفاقية

        = Activity
        نشاط

        = News
        أخبار

        = Event
        فعالية

        = Reminder
        تذكير

        = Useful thing
        شيء مفيد

        = Closure
        إغلاق

        = a child’s name
        اسم طفل

        = a parent’s or carer’s name
        اسم أحد الوالدين أو مقدّم رعاية

        = a colleague’s name
        اسم أحد الزملاء

        = a family’s name
        اسم عائلة

        = a child’s first name
        الاسم الأول لطفل

        = a telephone number
        رقم هاتف

        = an e-mail address
        عنوان بريد إلكتروني

        = an address
        عنوان

        = a postcode
        رمز بريدي

        = a social-network name
        اسم على شبكة اجتماعية

        = a link to a social network
        رابط إلى شبكة اجتماعية

        = a link
        رابط

        = rude words
        كلمات بذيئة

        = a threat
        تهديد
        """#
}
