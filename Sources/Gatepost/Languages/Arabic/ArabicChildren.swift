extension ArabicWords {
    static let children = #"""
        = PDF, 1 page | PDF, %1 pages
        zero: PDF، بلا صفحات
        one: PDF، صفحة واحدة
        two: PDF، صفحتان
        few: PDF، %1 صفحات
        many: PDF، %1 صفحة
        other: PDF، %1 صفحة

        = without sound
        بلا صوت

        = with sound
        مع صوت

        = Open the document
        فتح المستند

        = The first page of “%1”
        الصفحة الأولى من «%1»

        = The page is closed for the moment
        الصفحة مغلقة في الوقت الحالي

        = The setting has paused its page and is looking at it. What’s about your own child stays open: permissions, and the office.
        أوقفت الحضانة صفحتها مؤقتًا وهي تنظر في أمرها. ما يخص طفلكم يبقى متاحًا: الأذونات والمكتب.

        = My children
        أطفالي

        = About
        عن الطفل

        = Room
        الغرفة

        = Permissions
        الأذونات

        = See permissions
        الاطلاع على الأذونات

        = You are their
        صلتكم بالطفل

        = Unless a brother or sister stays, your access ends at the end of %1.
        تنتهي إمكانية دخولكم بنهاية يوم %1، إلا إذا بقي أخ أو أخت.

        = You decide about pictures and names, and can change your mind at any time.
        أنتم تقررون بشأن الصور والأسماء، ويمكنكم تغيير رأيكم في أي وقت.

        = You can stop pictures at any time. To allow them, the office first sees proof that you may.
        يمكنكم إيقاف الصور في أي وقت. وللسماح بها، يطّلع المكتب أولًا على إثبات أنه يحق لكم ذلك.

        = Clause %1
        البند %1

        = What is asked
        ما هو مطلوب

        = How Gatepost does it
        كيف يحقق Gatepost ذلك
        """#
}
