extension ArabicWords {
    static let keepsakes = #"""
        = %1’s pictures to keep
        صور للذكرى: %1

        = All the pictures on the page that show your child, in one file for you to keep.
        كل الصور على الصفحة التي تُظهر طفلكم، في ملف واحد تحتفظون به.

        = Everybody else in them is hidden first, also friends whose families are happy to be on the page. So they’re yours to share.
        يُخفى أولًا كل شخص آخر فيها، حتى الأصدقاء الذين توافق عائلاتهم على ظهورهم على الصفحة. لذلك يمكنكم مشاركتها كما تشاؤون.

        = There’s one picture at the moment. | There are %1 pictures at the moment.
        zero: لا توجد صور حاليًا.
        one: توجد صورة واحدة حاليًا.
        two: توجد صورتان حاليًا.
        few: توجد %1 صور حاليًا.
        many: توجد %1 صورة حاليًا.
        other: توجد %1 صورة حاليًا.

        = Prepare them for me
        تجهيزها لي

        = Prepare a new file
        تجهيز ملف جديد

        = A newer one
        ملف أحدث

        = Being prepared
        قيد التجهيز

        = %1 of 1 picture | %1 of %2 pictures
        zero: لا صور
        one: %1 من صورة واحدة
        two: %1 من صورتين
        few: %1 من %2 صور
        many: %1 من %2 صورة
        other: %1 من %2 صورة

        = You can close this page and come back later.
        يمكنكم إغلاق هذه الصفحة والعودة لاحقًا.

        = Ready for you
        جاهز لكم

        = One picture, in a ZIP file. | %1 pictures, in a ZIP file.
        zero: لا صور، في ملف ZIP.
        one: صورة واحدة، في ملف ZIP.
        two: صورتان، في ملف ZIP.
        few: %1 صور، في ملف ZIP.
        many: %1 صورة، في ملف ZIP.
        other: %1 صورة، في ملف ZIP.

        = Download
        تنزيل

        = It’s here until %1.
        يبقى هنا حتى %1.

        = Downloaded %1.
        تم التنزيل في %1.

        = A picture that comes off the page meanwhile is left out.
        الصورة التي تُزال من الصفحة في هذه الأثناء لا تدخل في الملف.

        = No pictures yet
        لا صور بعد

        = Pictures come here once your child is shown on the page with your permission.
        تأتي الصور إلى هنا عندما يظهر طفلكم على الصفحة بإذنكم.

        = See what you’ve allowed
        الاطلاع على ما سمحتم به

        = Pictures to keep
        صور للذكرى

        = Your child’s pictures from the page, with everybody else hidden.
        صور طفلكم من الصفحة، مع إخفاء كل شخص آخر.

        = Language
        اللغة

        = Our pages and letters come in the first six. Of the others the office knows which you prefer.
        صفحاتنا ورسائلنا متوفرة باللغات الست الأولى. أما اللغات الأخرى فيعرف المكتب أيها تفضّلون.

        = Read aloud
        القراءة بصوت عالٍ

        = Stop reading
        إيقاف القراءة

        = Translate
        ترجمة

        = As it was written
        كما كُتب

        = That couldn’t be translated on this device.
        لم تمكن ترجمة ذلك على هذا الجهاز.

        = Report
        إبلاغ

        = Report a comment
        الإبلاغ عن تعليق

        = Report a post
        الإبلاغ عن منشور

        = Nobody else sees it until the office has looked. Whoever wrote it isn’t told who you are.
        لا يراه أحد آخر حتى يطّلع عليه المكتب. ولا يُخبَر من كتبه من أنتم.

        = The office is told at once. It stays on the page until somebody has looked. Nobody else is told who you are.
        يُبلَّغ المكتب فورًا. ويبقى على الصفحة حتى يطّلع عليه أحد. ولا يُخبَر أحد آخر من أنتم.

        = What’s wrong with it?
        ما المشكلة فيه؟

        = A word or two is enough.
        تكفي كلمة أو كلمتان.

        = Send the report
        إرسال البلاغ

        = If you’re worried about a child, %1.
        إذا كنتم قلقين على طفل، %1.

        = see who can help now
        فانظروا من يمكنه المساعدة الآن

        = The office took this away: %1
        أزال المكتب هذا: %1
        """#
}
