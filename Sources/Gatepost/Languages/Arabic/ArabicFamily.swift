extension ArabicWords {
    static let family = #"""
        = Family you have invited
        الأقارب الذين دعوتموهم

        = A grandparent or somebody else close can look on. You say what they see; we say yes first. Only you and the office know of it.
        يمكن لأحد الأجداد أو شخص قريب آخر أن يتابع. أنتم تقولون ما يراه؛ ونحن نوافق أولًا. لا يعلم بذلك إلا أنتم والمكتب.

        = Nobody yet.
        لا أحد بعد.

        = To invite somebody, the office first sees proof that you decide for this child.
        لدعوة أحد، يطّلع المكتب أولًا على إثبات أنكم تقررون عن هذا الطفل.

        = Invite somebody
        دعوة شخص

        = Their name
        اسم الشخص

        = What are they to the child?
        ما صلة هذا الشخص بالطفل؟

        = As “grandmother” or “uncle”.
        مثل «الجدة» أو «العم».

        = How do we reach them?
        كيف نتواصل مع هذا الشخص؟

        = The invitation waits for you or them in the office.
        تنتظركم الدعوة، أو تنتظر هذا الشخص، في المكتب.

        = Their e-mail address
        عنوان بريده الإلكتروني

        = Only the office sees it. They sign in with it.
        لا يراه إلا المكتب. يُستخدم لتسجيل الدخول.

        = What may they see?
        ما الذي يمكن لهذا الشخص أن يراه؟

        = I’d like them to be able to comment
        أودّ أن يتمكن هذا الشخص من التعليق

        = The office has to agree. Nobody reads who it was: it says “a relative”.
        يجب أن يوافق المكتب. لا يقرأ أحد من كتب التعليق: يظهر «أحد الأقارب».

        = Ask the office
        طلب ذلك من المكتب

        = How it goes
        كيف يتم ذلك

        = A manager reads this and answers. Then they get an invitation that works once, and read a short agreement.\n\nYou can take them out at any time, and they’re out at once. When your own access ends, so does theirs.
        يقرأ أحد المديرين هذا الطلب ويرد عليه. ثم يتلقى الشخص دعوة صالحة مرة واحدة، ويقرأ اتفاقية قصيرة.\n\nيمكنكم إخراجه في أي وقت، ويخرج فورًا. وعندما تنتهي إمكانية دخولكم، تنتهي إمكانية دخوله أيضًا.

        = Take them out
        إخراج هذا الشخص

        = Take it back
        التراجع عن ذلك

        = The office says:
        يقول المكتب:

        = may comment
        مع إمكانية التعليق

        = You’re here because a parent invited you. You see what they chose for you.
        أنتم هنا لأن أحد الوالدين دعاكم. ترون ما اختاره لكم.

        = Until then you don’t see posts or pictures.
        حتى ذلك الحين لا ترون المنشورات ولا الصور.

        = Invite family of %1
        دعوة أقارب %1

        = A relative
        أحد الأقارب

        = A relative in %1 room
        أحد الأقارب في غرفة %1

        = Only what shows %1, or is for %2’s family
        فقط ما يُظهر %1، أو ما هو لعائلة %2

        = What shows %1, and everything for %2’s room, events too
        ما يُظهر %1، وكل ما هو لغرفة %2، والفعاليات أيضًا

        = sees this child’s posts
        يرى منشورات هذا الطفل

        = sees the room’s posts
        يرى منشورات الغرفة

        = with the office
        لدى المكتب

        = not this time
        ليس هذه المرة

        = invited
        تمت الدعوة

        = invitation not used
        لم تُستخدم الدعوة

        = here
        هنا

        = over
        انتهى
        """#
}
