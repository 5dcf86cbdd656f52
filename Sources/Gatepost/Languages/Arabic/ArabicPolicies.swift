extension ArabicWords {
    static let policies = #"""
        = Policies
        السياسات

        = None of these
        لا شيء من هذه

        = There’s no policy here that looks like that.
        لا توجد هنا سياسة كهذه.

        = Nothing is put to you to read at the moment.
        لا يوجد الآن شيء معروض عليكم لقراءته.

        = Version
        النسخة

        = Issued
        تاريخ الإصدار

        = Approved by
        وافق عليها

        = Reviewed
        تاريخ المراجعة

        = Next review by
        المراجعة القادمة في موعد أقصاه

        = For
        لمن

        = Where it stands
        حالتها

        = Where it’s kept
        مكان حفظها

        = Signed by
        الموقّعون

        = Print or save
        طباعة أو حفظ

        = This page prints on A4 by itself: use your browser’s “Print”, also to save it as a PDF.
        تُطبع هذه الصفحة وحدها على ورق A4: استخدموا «طباعة» في متصفحكم، وبها يمكن أيضًا حفظها كملف PDF.

        = A later version has taken its place.
        حلّت نسخة أحدث مكانها.

        = What changed
        ما تغيّر

        = In the words of whoever issued it
        بكلمات من أصدرها

        = The words are the same
        الكلمات هي نفسها

        = Only the dates are new.
        التواريخ فقط جديدة.

        = new
        جديد

        = taken out
        حُذف

        = changed
        تغيّر

        = What you can do
        ما يمكنكم فعله

        = version %1
        النسخة %1

        = What changed: %1
        ما تغيّر: %1

        = From %1 to %2. Words with a line under them are new; words with a line through them are gone.
        من %1 إلى %2. الكلمات التي تحتها خط جديدة؛ والكلمات التي يمر خط في وسطها حُذفت.

        = Missing
        غير موجودة

        = Waits for a signature
        بانتظار توقيع

        = Review overdue
        تأخرت مراجعتها

        = Review coming
        اقتربت مراجعتها

        = In force
        سارية

        = staff
        العاملون

        = volunteers
        المتطوعون

        = students
        الطلاب المتدربون

        = committee members
        أعضاء اللجنة

        = parents and carers
        الوالدان ومقدّمو الرعاية
        """#
}
