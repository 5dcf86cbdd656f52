extension ArabicWords {
    static let door = #"""
        = Sign in
        تسجيل الدخول

        = E-mail address or username
        البريد الإلكتروني أو اسم المستخدم

        = Password
        كلمة المرور

        = No account yet? You join with an invitation from your setting. Forgotten your password? The office can help.
        ليس لديكم حساب بعد؟ يكون الانضمام بدعوة من حضانتكم. نسيتم كلمة المرور؟ يمكن للمكتب مساعدتكم.

        = That name and password don’t belong together. Please look at both once more.
        هذا الاسم وكلمة المرور لا يتطابقان. يرجى مراجعتهما مرة أخرى.

        = There have been many tries. Please wait 1 second, then try again. | There have been many tries. Please wait %1 seconds, then try again.
        zero: كانت هناك محاولات كثيرة. يرجى المحاولة مرة أخرى الآن.
        one: كانت هناك محاولات كثيرة. يرجى الانتظار ثانية واحدة، ثم المحاولة مرة أخرى.
        two: كانت هناك محاولات كثيرة. يرجى الانتظار ثانيتين، ثم المحاولة مرة أخرى.
        few: كانت هناك محاولات كثيرة. يرجى الانتظار %1 ثوانٍ، ثم المحاولة مرة أخرى.
        many: كانت هناك محاولات كثيرة. يرجى الانتظار %1 ثانية، ثم المحاولة مرة أخرى.
        other: كانت هناك محاولات كثيرة. يرجى الانتظار %1 ثانية، ثم المحاولة مرة أخرى.

        = There have been many tries. Please wait 1 minute, then try again. | There have been many tries. Please wait %1 minutes, then try again.
        zero: كانت هناك محاولات كثيرة. يرجى المحاولة مرة أخرى الآن.
        one: كانت هناك محاولات كثيرة. يرجى الانتظار دقيقة واحدة، ثم المحاولة مرة أخرى.
        two: كانت هناك محاولات كثيرة. يرجى الانتظار دقيقتين، ثم المحاولة مرة أخرى.
        few: كانت هناك محاولات كثيرة. يرجى الانتظار %1 دقائق، ثم المحاولة مرة أخرى.
        many: كانت هناك محاولات كثيرة. يرجى الانتظار %1 دقيقة، ثم المحاولة مرة أخرى.
        other: كانت هناك محاولات كثيرة. يرجى الانتظار %1 دقيقة، ثم المحاولة مرة أخرى.

        = Sign out
        تسجيل الخروج

        = Sign out on this device, or on every device that you’re signed in on.
        يمكنكم تسجيل الخروج من هذا الجهاز، أو من كل جهاز سجّلتم الدخول عليه.

        = Sign out everywhere
        تسجيل الخروج من كل الأجهزة

        = Your name
        اسمكم

        = At least %1 characters. Three or four words in a row work well.
        أقل عدد من الأحرف: %1. ثلاث أو أربع كلمات متتالية خيار جيد.

        = Please write a whole e-mail address, as office@acornlane.example.
        يرجى كتابة عنوان بريد إلكتروني كامل، مثل office@acornlane.example.

        = The office invited you on %1 to its page for families. It is closed: only invited people see it. This invitation is for you alone and works once, until %2.
        دعاكم المكتب في %1 إلى صفحته الخاصة بالعائلات. الصفحة مغلقة: لا يراها إلا المدعوون. هذه الدعوة لكم وحدكم، وهي صالحة مرة واحدة، حتى %2.

        = The office invited you on %1 to join as %2. It is closed: only invited people see it. This invitation is for you alone and works once, until %3.
        دعاكم المكتب في %1 إلى الانضمام بهذه الصفة: %2. الصفحة مغلقة: لا يراها إلا المدعوون. هذه الدعوة لكم وحدكم، وهي صالحة مرة واحدة، حتى %3.

        = Join
        الانضمام

        = You’re signed in
        تم تسجيل دخولكم

        = Join as %1
        الانضمام باسم %1

        = Or join with an account of its own
        أو الانضمام بحساب منفصل

        = You sign in with %1.
        تسجّلون الدخول بواسطة %1.

        = If this address has an account already, type its password below.
        إذا كان لهذا العنوان حساب من قبل، فاكتبوا كلمة مروره أدناه.

        = Choose a username
        اختاروا اسم مستخدم

        = The setting gave you this name.
        أعطتكم الحضانة هذا الاسم.

        = Letters, digits, dots and hyphens: you sign in with it.
        أحرف وأرقام ونقاط وشرطات: به تسجّلون الدخول.

        = Choose a password
        اختاروا كلمة مرور

        = If you have an account with this address, please type its password here.
        إذا كان لديكم حساب بهذا العنوان، يرجى كتابة كلمة مروره هنا.

        = I have an account already
        لدي حساب من قبل

        = This invitation can’t be used any more
        لم يعد ممكنًا استخدام هذه الدعوة

        = Invitations work once and for two weeks, so that nobody else can use them. The office of %1 can send you another.
        الدعوات صالحة مرة واحدة ولمدة أسبوعين، حتى لا يستخدمها شخص آخر. يمكن لمكتب %1 أن يرسل إليكم دعوة أخرى.

        = Ask the office for another
        طلب دعوة أخرى من المكتب

        = Or reach the office:
        أو تواصلوا مع المكتب:

        = We don’t know this invitation
        لا نعرف هذه الدعوة

        = Perhaps a letter of the address got lost. Please open it from the letter or the paper once more, or ask your setting’s office for another.
        ربما سقط حرف من العنوان. يرجى فتحه مرة أخرى من الرسالة أو الورقة، أو طلب دعوة أخرى من مكتب حضانتكم.

        = By e-mail
        بالبريد الإلكتروني

        = On paper
        على الورق

        = Staff
        من العاملين

        = Agency staff
        من العاملين عن طريق وكالة

        = Volunteer
        من المتطوعين

        = Student
        من الطلاب المتدربين

        = Committee
        من اللجنة

        = Household member
        من أفراد المنزل

        = Parent or carer
        أحد الوالدين أو مقدّم رعاية

        = Family
        من الأقارب

        = Officer from outside
        مسؤول من جهة خارجية
        """#
}
