extension ArabicWords {
    static let office = #"""
        = Ask something
        اسألوا سؤالًا

        = Nothing asked yet
        لا أسئلة بعد

        = Questions, worries, a change of address: everybody in the office reads what you write here, and answers as one.
        الأسئلة، والمخاوف، وتغيير العنوان: يقرأ جميع من في المكتب ما تكتبونه هنا، ويردّون بصوت واحد.

        = Answered
        تم الرد

        = When we’re here
        متى نكون هنا

        = Everybody in the office reads this and answers as the setting. Nobody here has private messages.
        يقرأ هذا جميع من في المكتب ويردّون باسم الحضانة. لا توجد رسائل خاصة لأحد هنا.

        = Your message
        رسالتكم

        = You can ask about your own account here. For anything about the child, please go through the parent who invited you. If you’re worried about a child, tell us at once: raise a concern.
        يمكنكم السؤال هنا عن حسابكم. ولأي شيء عن الطفل، يرجى الرجوع إلى من دعاكم من الوالدين. إذا كنتم قلقين على طفل، فأخبرونا فورًا: أبلغوا عما يقلقكم.

        = A picture or PDF to go with it
        صورة أو ملف PDF مرفق

        = Up to three: JPEG, PNG or PDF. Only the office sees them.
        حتى ثلاثة ملفات: JPEG أو PNG أو PDF. لا يراها إلا المكتب.

        = This is about a child’s safety
        هذا يتعلق بسلامة طفل

        = Our safeguarding leads are told at once, at any hour.
        يُبلَّغ المسؤولون عن حماية الأطفال لدينا فورًا، في أي ساعة.

        = This isn’t watched at night
        لا أحد يتابع هذا ليلًا

        = Nobody is waiting at a screen, at night least of all. If a child isn’t safe, don’t wait for us:
        لا أحد ينتظر أمام شاشة، ولا سيما في الليل. إذا لم يكن طفل في أمان، فلا تنتظرونا:

        = in danger now
        في خطر الآن

        = Your council’s children’s services
        خدمات الأطفال في مجلسكم المحلي

        = out of hours they have an emergency team; their number is under Get help once it has been checked, and 101 puts you through to the police, who reach them
        خارج أوقات الدوام لديهم فريق طوارئ؛ رقمه موجود تحت «طلب المساعدة» بعد أن يُتحقَّق منه، والرقم 101 يوصلكم بالشرطة، وهي تصل إليهم

        = adults worried about a child, at any hour
        للبالغين القلقين على طفل، في أي ساعة

        = More people who can help
        المزيد ممن يمكنهم المساعدة

        = All questions
        كل الأسئلة

        = Does something here worry you? Raise a concern about it.
        هل يقلقكم شيء هنا؟ أبلغوا عما يقلقكم بشأنه.

        = Write again
        الكتابة مرة أخرى

        = with a file, for the office
        مع ملف، للمكتب

        = Nobody has read this yet
        لم يقرأ أحد هذا بعد

        = We’re still trying to reach our safeguarding leads. Please don’t wait:
        ما زلنا نحاول الوصول إلى المسؤولين عن حماية الأطفال لدينا. يرجى عدم الانتظار:

        = Our safeguarding leads have been told, and are being told again.
        أُبلغ المسؤولون عن حماية الأطفال لدينا، ويجري إبلاغهم مرة أخرى.

        = We can take JPEG and PNG pictures and PDFs. Please choose another file.
        يمكننا استلام صور JPEG و PNG وملفات PDF. يرجى اختيار ملف آخر.

        = A file can have 15 megabytes. A smaller copy of it will do.
        يمكن أن يصل حجم الملف إلى 15 ميغابايت. تكفي نسخة أصغر منه.

        = Please choose up to three files.
        يرجى اختيار ثلاثة ملفات على الأكثر.

        = My own account
        حسابي الخاص

        = The office reads it when it opens: %1.
        يقرؤه المكتب عندما يفتح: %1.

        = It reaches the family when we open: %1.
        يصل إلى العائلة عندما نفتح: %1.

        = %1, %2 to %3 ## opening hours
        %1، من %2 إلى %3

        = Somebody is here now.
        هناك أحد هنا الآن.

        = Nobody is here now. What you write waits until we open.
        لا أحد هنا الآن. ما تكتبونه ينتظر حتى نفتح.

        = None set
        لم يُحدَّد

        = until
        حتى

        = First day
        اليوم الأول

        = Last day
        اليوم الأخير

        = Duty
        المهمة

        = Are you 18 or over?
        هل عمركم 18 سنة أو أكثر؟

        = Not yet
        ليس بعد

        = Parents can join. Somebody will talk with you first, so that the page is safe for you too.
        يمكن للآباء والأمهات الانضمام. سيتحدث أحد معكم أولًا، لتكون الصفحة آمنة لكم أيضًا.

        = When will you be 18?
        متى تبلغون 18 سنة؟

        = Only if you aren’t yet.
        فقط إذا لم تبلغوها بعد.

        = Thank you. A safeguarding lead will talk with you before the page opens for you.
        شكرًا لكم. سيتحدث معكم أحد المسؤولين عن حماية الأطفال قبل أن تُفتح لكم الصفحة.

        = Notices about your own child, permissions, the office and concerns are open to you now.
        الإشعارات عن طفلكم، والأذونات، والمكتب، والإبلاغ عما يقلقكم: كلها متاحة لكم الآن.
        """#
}
