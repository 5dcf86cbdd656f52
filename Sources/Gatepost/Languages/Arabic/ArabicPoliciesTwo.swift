extension ArabicWords {
    static let policiesTwo = #"""
        = visitors
        الزوار

        = On paper: %1, from %2
        على الورق: %1، منذ %2

        = On paper: %1
        على الورق: %1

        = from %1
        منذ %1

        = The law and guidance this rests on
        القانون والإرشادات التي تستند إليها

        = The registered person has not signed this version yet.
        لم يوقّع الشخص المسجَّل هذه النسخة بعد.

        = Signed by the registered person:
        توقيع الشخص المسجَّل:

        = Bound to the words above by:
        مربوط بالكلمات أعلاه بهذا الرمز:

        = asked for early, by %1
        طُلبت مبكرًا، في موعد أقصاه %1

        = Read, section by section, and agreed to by %1:
        القراءة قسمًا بعد قسم، والموافقة من %1:

        = %1 said no to this text:
        قول لا لهذا النص من %1:

        = The words on record aren’t those that were signed. Please tell whoever looks after your Gatepost.
        الكلمات المسجّلة ليست هي الكلمات التي وُقّعت. يرجى إخبار من يعتني بـ Gatepost لديكم.

        = Your signed copy, to print
        نسختكم الموقّعة، للطباعة

        = Not there yet
        ليست موجودة بعد

        = Kept on paper
        محفوظة على الورق

        = Reviewed without change by %1
        تمت المراجعة بلا تغيير: %1

        = Linked policies
        سياسات مرتبطة

        = What’s changed since you signed version %1
        ما تغيّر منذ أن وقّعتم النسخة %1

        = The words are as in version %1, which you signed. It has been reviewed, and is put to you again.
        الكلمات كما هي في النسخة %1 التي وقّعتموها. تمت مراجعتها، وهي معروضة عليكم من جديد.

        = Part %1 of %2
        الجزء %1 من %2

        = Parts you’ve read
        الأجزاء التي قرأتموها

        = I’ve read this part
        قرأتُ هذا الجزء

        = I’ve read it all
        قرأتُه كله

        = The part you’ve read | The %1 parts you’ve read
        zero: لم تقرؤوا أي جزء
        one: الجزء الذي قرأتموه
        two: الجزآن اللذان قرأتموهما
        few: الأجزاء التي قرأتموها، وعددها %1
        many: الأجزاء التي قرأتموها، وعددها %1
        other: الأجزاء التي قرأتموها، وعددها %1

        = I’d rather not sign
        أفضّل عدم التوقيع

        = You can say no now and change your mind later.
        يمكنكم أن تقولوا لا الآن وتغيّروا رأيكم لاحقًا.

        = You can take your yes back. The manager sees it, and rights that need it sleep.
        يمكنكم سحب موافقتكم. يرى المدير ذلك، وتتوقف مؤقتًا الصلاحيات التي تحتاج إليها.

        = Rights that need this signature sleep meanwhile. Please talk with the manager.
        الصلاحيات التي تحتاج إلى هذا التوقيع متوقفة في هذه الأثناء. يرجى التحدث مع المدير.

        = Changed since you signed
        تغيّر منذ أن وقّعتم

        = There is no room left for pictures at the moment. Nothing was lost; please tell the office.
        لا توجد مساحة متبقية للصور الآن. لم يضع شيء؛ يرجى إخبار المكتب.

        = See how far it is
        معرفة إلى أين وصل

        = Where to go on
        إلى أين تريدون المتابعة

        = You belong in more than one place. You’re in one at a time, and nothing goes from one to another.
        تنتمون إلى أكثر من مكان. تكونون في مكان واحد في كل مرة، ولا ينتقل شيء من مكان إلى آخر.

        = You’re here
        أنتم هنا

        = Not open to you today
        غير متاح لكم اليوم
        """#
}
