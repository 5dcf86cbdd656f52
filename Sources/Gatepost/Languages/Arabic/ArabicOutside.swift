extension ArabicWords {
    static let outside = #"""
        = Who to turn to outside
        إلى من تتوجهون خارج الحضانة

        = Where a worry goes outside the setting. Each entry says who here looks after it, and when somebody last rang or looked.
        إلى أين تتوجهون بما يقلقكم خارج الحضانة. في كل بند تجدون من يعتني به هنا، ومتى اتصل أحد أو تحقق آخر مرة.

        = In danger now: 999. A grown-up who is worried can always ring the NSPCC: 0808 800 5000.
        في خطر الآن: 999. يمكن لأي شخص بالغ قلق أن يتصل دائمًا بمنظمة NSPCC: 0808 800 5000.

        = Verified
        تم التحقق

        = Verified on %1 by %2
        تم التحقق في %1 من قبل %2

        = Verified on %1
        تم التحقق في %1

        = Looked after by nobody yet
        لا أحد يعتني به بعد

        = Looked after by %1
        يعتني به: %1

        = What is it for?
        لأي غرض هو؟

        = No number on record
        لا يوجد رقم مسجّل

        = Worried about a child: the council’s first point (MASH)
        القلق على طفل: نقطة الاتصال الأولى في المجلس المحلي (MASH)

        = The same, at night and at weekends
        الأمر نفسه، ليلًا وفي عطلة نهاية الأسبوع

        = Worried about somebody who works with children: the designated officer (LADO)
        القلق بشأن شخص يعمل مع الأطفال: المسؤول المعيّن في السلطة المحلية (LADO)

        = Advice for early-years settings from the council
        مشورة من المجلس المحلي للحضانات ومؤسسات الطفولة المبكرة

        = Whistle-blowing: Ofsted
        الإبلاغ عن المخالفات من داخل العمل: Ofsted

        = Sexual pictures of children on line
        صور جنسية للأطفال على الإنترنت

        = Somebody behaves towards a child on line as they shouldn’t
        شخص يتصرف مع طفل على الإنترنت بطريقة غير مقبولة

        = Information about people: the regulator
        معلومات عن أشخاص: الجهة الرقابية

        = Who runs this page
        من يدير هذه الصفحة

        = Everything here is approved by a second person before families see it. These people look after it.
        كل شيء هنا يوافق عليه شخص ثانٍ قبل أن تراه العائلات. هؤلاء الأشخاص يعتنون بالصفحة.

        = Who does what
        من يقوم بماذا

        = Nobody is named yet.
        لم يُذكر اسم أحد بعد.

        = Standing in
        من ينوب عن غيره

        = How to reach us
        كيف تتواصلون معنا

        = The office team reads and answers together. Nobody here is contacted on a personal number or account.
        يقرأ فريق المكتب ويرد معًا. لا يُتواصَل مع أحد هنا على رقم أو حساب شخصي.

        = Name
        الاسم

        = Shared mailbox
        البريد المشترك

        = Office number
        رقم المكتب

        = Photo policy
        سياسة الصور

        = No pictures of children are put on the page.
        لا توضع صور للأطفال على الصفحة.

        = Children may be in pictures with permission, and every face is hidden.
        قد يظهر الأطفال في الصور بإذن، ويُخفى كل وجه.

        = A child’s face is shown only with permission, and every other face is hidden.
        لا يظهر وجه طفل إلا بإذن، ويُخفى كل وجه آخر.

        = %1 stands in for %2 as %3 until %4
        %1 بالنيابة عن %2 بصفة %3 حتى %4

        = Something useful
        شيء مفيد

        = Share something useful
        مشاركة شيء مفيد

        = A link, a leaflet, something your family found out. The office looks at it and tells you whether it goes to other families.
        رابط، أو نشرة، أو شيء اكتشفته عائلتكم. يطّلع عليه المكتب ويخبركم إن كان سيصل إلى العائلات الأخرى.

        = What is it?
        ما هو؟

        = Why is it useful?
        لماذا هو مفيد؟

        = A link
        رابط

        = It begins with https://
        يبدأ بـ https

        = A PDF
        ملف PDF

        = Share it
        مشاركته

        = Nothing shared yet
        لم يُشارَك شيء بعد

        = When you come across something that other families could use, you can share it here.
        عندما تجدون شيئًا قد يفيد العائلات الأخرى، يمكنكم مشاركته هنا.

        = To look at
        للاطلاع عليه

        = Decided
        تم القرار

        = Goes to families
        يصل إلى العائلات

        = Not this time
        ليس هذه المرة

        = being looked at
        قيد النظر

        = Please choose a PDF.
        يرجى اختيار ملف PDF.

        = Please check the link: it begins with https:// and has no spaces.
        يرجى التحقق من الرابط: يبدأ بـ https ونقطتين وشرطتين مائلتين، وليست فيه مسافات.

        = This file is too large. Up to 40 MB and 60 megapixels can be looked at.
        هذا الملف كبير جدًا. يمكن الاطلاع على ملفات حتى 40 ميغابايت و60 ميغابكسل.

        = This is not a JPEG, PNG, WebP or HEIC picture. A screenshot of it would do.
        هذه ليست صورة JPEG أو PNG أو WebP أو HEIC. تكفي لقطة شاشة لها.

        = This picture could not be read. A screenshot of it would do.
        لم تمكن قراءة هذه الصورة. تكفي لقطة شاشة لها.

        = This picture took too long to look at. A smaller copy or a screenshot would do.
        استغرق الاطلاع على هذه الصورة وقتًا طويلًا جدًا. تكفي نسخة أصغر أو لقطة شاشة.
        """#
}
