extension ArabicWords {
    static let consent = #"""
        = %1’s permissions
        أذونات %1

        = Yes
        نعم

        = No
        لا

        = Our closed page
        صفحتنا المغلقة

        = On display here
        العرض هنا في الحضانة

        = Our website
        موقعنا الإلكتروني

        = Public social media
        وسائل التواصل الاجتماعي العامة

        = Newspapers and press
        الصحف والإعلام

        = Only families and staff who are invited and signed in can see it.
        لا يراها إلا العائلات والعاملون المدعوون الذين سجّلوا الدخول.

        = On our walls and in our albums, where families and visitors to the building see it.
        على جدراننا وفي ألبوماتنا، حيث تراها العائلات وزوار المبنى.

        = Anybody in the world can see it, and others can copy it.
        يمكن لأي شخص في العالم رؤيتها، ويمكن للآخرين نسخها.

        = On the setting’s public accounts: anybody can see it, share it and keep it.
        على حسابات الحضانة العامة: يمكن لأي شخص رؤيتها ومشاركتها والاحتفاظ بها.

        = In a newspaper or a film about us, in print and on line, for anybody to see.
        في صحيفة أو فيلم عنا، مطبوعًا وعلى الإنترنت، ليراها أي شخص.

        = Photographs
        الصور

        = Videos
        مقاطع الفيديو

        = First name
        الاسم الأول

        = What you say takes effect at once. You can change it whenever you like, and nobody minds either way.
        ما تقولونه يسري فورًا. يمكنكم تغييره متى شئتم، ولا أحد ينزعج في الحالتين.

        = At the moment: yes
        حاليًا: نعم

        = Not at the moment: you haven’t answered
        ليس حاليًا: لم تجيبوا بعد

        = At the moment: no
        حاليًا: لا

        = Not at the moment: the setting has recorded a no
        ليس حاليًا: سجّلت الحضانة رفضًا

        = Your yes is kept, and isn’t enough by itself
        موافقتكم محفوظة، لكنها لا تكفي وحدها

        = We haven’t seen proof that you can give permission for this child, so your yes isn’t enough by itself. Your no counts at once. The office can tell you what they need to see.
        لم نطّلع على إثبات أنه يمكنكم إعطاء الإذن لهذا الطفل، لذلك لا تكفي موافقتكم وحدها. أما رفضكم فيسري فورًا. يمكن للمكتب أن يخبركم بما يحتاج إلى الاطلاع عليه.

        = 1 picture on the page shows %1 now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show %2 now. If you say no to photographs there, they come down at once.
        zero: لا توجد على الصفحة الآن صور تُظهر %2.
        one: توجد على الصفحة الآن صورة واحدة تُظهر %2. إذا قلتم لا للصور هناك، تُزال فورًا.
        two: توجد على الصفحة الآن صورتان تُظهران %2. إذا قلتم لا للصور هناك، تُزالان فورًا.
        few: توجد على الصفحة الآن %1 صور تُظهر %2. إذا قلتم لا للصور هناك، تُزال فورًا.
        many: توجد على الصفحة الآن %1 صورة تُظهر %2. إذا قلتم لا للصور هناك، تُزال فورًا.
        other: توجد على الصفحة الآن %1 صورة تُظهر %2. إذا قلتم لا للصور هناك، تُزال فورًا.

        = You said yes, until %1.
        قلتم نعم، حتى %1.

        = Until when is your yes good?
        إلى متى تسري موافقتكم؟

        = %1 is the end of the school year. You can choose any day up to %2. A no has no end.
        نهاية السنة الدراسية هي %1. يمكنكم اختيار أي يوم حتى %2. أما الرفض فلا نهاية له.

        = Please choose a day from today to %1.
        يرجى اختيار يوم من اليوم حتى %1.

        = Please answer at least one of these.
        يرجى الإجابة عن واحد من هذه على الأقل.

        = Save my answers
        حفظ إجاباتي

        = No to everything
        لا لكل شيء

        = For which child?
        لأي طفل؟

        = Pictures of me
        صوري

        = It’s your choice. Saying no, or nothing, has no consequence for you or your work, and you needn’t say why.
        الخيار لكم. قول لا، أو عدم الإجابة، ليس له أي أثر عليكم أو على عملكم، ولا يلزم أن تقولوا السبب.

        = Not shown
        لا تظهرون

        = Unless you say yes, you’re hidden in every picture.
        ما لم تقولوا نعم، تكونون مخفيين في كل صورة.

        = 1 picture on the page shows you now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show you now. If you say no to photographs there, they come down at once.
        zero: لا تظهرون في أي صورة على الصفحة الآن.
        one: تظهرون الآن في صورة واحدة على الصفحة. إذا قلتم لا للصور هناك، تُزال فورًا.
        two: تظهرون الآن في صورتين على الصفحة. إذا قلتم لا للصور هناك، تُزالان فورًا.
        few: تظهرون الآن في %1 صور على الصفحة. إذا قلتم لا للصور هناك، تُزال فورًا.
        many: تظهرون الآن في %1 صورة على الصفحة. إذا قلتم لا للصور هناك، تُزال فورًا.
        other: تظهرون الآن في %1 صورة على الصفحة. إذا قلتم لا للصور هناك، تُزال فورًا.

        = We couldn’t reach the place where scans are kept, so nothing is recorded yet. Please send the form again in a minute.
        لم نتمكن من الوصول إلى المكان الذي تُحفظ فيه النسخ الممسوحة ضوئيًا، لذلك لم يُسجّل شيء بعد. يرجى إرسال النموذج مرة أخرى بعد دقيقة.

        = Two minutes for a permission?
        هل لديكم دقيقتان من أجل إذن؟

        = Sign in, say yes or no to pictures of your child, and you’re signed out again by yourself. You’ll need your own sign-in; if you’ve none yet, ask for a paper form.
        سجّلوا الدخول، وقولوا نعم أو لا لصور طفلكم، ثم يجري تسجيل خروجكم تلقائيًا. ستحتاجون إلى بيانات دخولكم الخاصة؛ إذا لم تكن لديكم بعد، فاطلبوا نموذجًا ورقيًا.

        = Sign in to answer
        تسجيل الدخول للإجابة

        = Thank you. Your answers are kept, and you’re signed out.
        شكرًا لكم. حُفظت إجاباتكم، وتم تسجيل خروجكم.

        = Stop using this as the tablet at the door
        التوقف عن استخدام هذا الجهاز كجهاز لوحي عند الباب

        = This is the setting’s tablet. You’re signed out once you’ve answered, when you say so here, or after five minutes.
        هذا هو الجهاز اللوحي للحضانة. يجري تسجيل خروجكم بعد أن تجيبوا، أو عندما تطلبون ذلك هنا، أو بعد خمس دقائق.
        """#
}
