extension ArabicWords {
    static let refusals = #"""
        = That’s saved.
        تم الحفظ.

        = That’s sent.
        تم الإرسال.

        = That’s gone.
        تم الحذف.

        = You’re signed out.
        تم تسجيل خروجكم.

        = Welcome. One text to read, and you’re in.
        أهلًا بكم. بقي نص واحد للقراءة، ثم تدخلون.

        = If that invitation was ours, the office knows now that you’d like another.
        إذا كانت تلك الدعوة منا، فقد علم المكتب الآن أنكم تريدون دعوة أخرى.

        = Thank you. That’s signed.
        شكرًا لكم. تم التوقيع.

        = Thank you for telling us. That’s noted.
        شكرًا لإخباركم لنا. سجّلنا ذلك.

        = That’s changed. Everywhere else you’re signed out.
        تم التغيير. وسُجّل خروجكم من كل مكان آخر.

        = It’s open again, with everything in it.
        فُتحت من جديد، وفيها كل ما كان.

        = Thank you. It’s on the page.
        شكرًا لكم. هو الآن على الصفحة.

        = Thank you. The office reads this one first, and then it appears.
        شكرًا لكم. يقرأ المكتب هذا أولًا، ثم يظهر.

        = Thank you. Your answers are kept, and count from now on.
        شكرًا لكم. حُفظت إجاباتكم، وهي سارية من الآن.

        = Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on.
        شكرًا لكم. حُفظت إجاباتكم. ما زالت الموافقة تحتاج إلى إثبات بمن يمكنه إعطاؤها؛ أما الرفض فيسري من الآن.

        = That’s kept, and the pictures it was about are down. Nobody can see them from now on.
        تم حفظ ذلك، وأُزيلت الصور التي يتعلق بها. لا يمكن لأحد رؤيتها من الآن.

        = That’s asked for. Nothing changes until somebody else agrees.
        تم تقديم الطلب. لا يتغير شيء حتى يوافق شخص آخر.

        = Thank you for telling us. Somebody looks at it soon.
        شكرًا لإخباركم لنا. سينظر فيه أحد قريبًا.

        = It’s with the office.
        هو الآن لدى المكتب.

        = Our safeguarding leads are being told now.
        يجري الآن إبلاغ المسؤولين عن حماية الأطفال لدينا.

        = Thank you. Somebody looks at it and tells you what we decide.
        شكرًا لكم. سيطّلع عليه أحد ويخبركم بما نقرره.

        = It’s with somebody else now, who will look at it afresh.
        هو الآن لدى شخص آخر، وسينظر فيه من جديد.

        = Thank you for telling us. It has arrived.
        شكرًا لإخباركم لنا. وصل ذلك.

        = That’s added.
        تمت الإضافة.

        = Thank you. Nobody can see it any more. Please don’t copy or describe it to anybody but the police.
        شكرًا لكم. لا يمكن لأحد رؤيتها بعد الآن. يرجى عدم نسخها أو وصفها لأحد إلا الشرطة.

        = What it held is off the page now, so there is nothing to download. You can ask for a new one.
        ما كان فيه أُزيل الآن من الصفحة، لذلك لا يوجد شيء للتنزيل. يمكنكم طلب ملف جديد.

        = That took a while, so please begin once more.
        استغرق ذلك بعض الوقت، لذلك يرجى البدء من جديد.

        = Thank you. The office knows.
        شكرًا لكم. علم المكتب بذلك.

        = Here’s your calendar’s address. Any address before it opens nothing now.
        هذا عنوان تقويمكم. أي عنوان قبله لم يعد يفتح شيئًا.

        = That browser shows no more messages.
        لن يعرض ذلك المتصفح تنبيهات بعد الآن.

        = Your pictures are being prepared. This page shows how far they are.
        يجري تجهيز صوركم. تبيّن هذه الصفحة إلى أين وصلت.

        = Back to the start
        العودة إلى البداية

        = We can’t find that
        لا يمكننا العثور على ذلك

        = It may have been taken down, or the address may have a slip in it.
        ربما أُزيل، أو ربما في العنوان خطأ صغير.

        = This part is for somebody else
        هذا الجزء لشخص آخر

        = You have an account, but nothing here is open to you at the moment. If that’s a surprise, please ask the office.
        لديكم حساب، لكن لا شيء هنا متاح لكم الآن. إذا كان ذلك مفاجئًا لكم، يرجى سؤال المكتب.

        = It belongs to a duty that you don’t carry here. If you should, a manager can add it.
        هو تابع لمهمة ليست لديكم هنا. إذا كان ينبغي أن تكون لديكم، يمكن لأحد المديرين إضافتها.

        = That page was out of date
        كانت تلك الصفحة قديمة

        = Nothing was changed. Go back, load the page again, and send it once more. If you typed a lot, copy it first.
        لم يتغير شيء. ارجعوا، وحمّلوا الصفحة مرة أخرى، ثم أرسلوها من جديد. إذا كتبتم كثيرًا، فانسخوه أولًا.

        = You’ve been signed out
        تم تسجيل خروجكم

        = What you typed is still on the page before this one. Sign in in another tab, go back, and send it again.
        ما كتبتموه ما زال على الصفحة السابقة. سجّلوا الدخول في علامة تبويب أخرى، ثم ارجعوا وأرسلوه مرة أخرى.

        = One moment
        لحظة من فضلكم

        = Gatepost cannot reach its records just now. Please try again in a few seconds. Sending a form twice does no harm.
        لا يستطيع Gatepost الوصول إلى سجلاته الآن. يرجى المحاولة مرة أخرى بعد بضع ثوانٍ. لا ضرر من إرسال النموذج مرتين.

        = Busy for a moment
        مشغول للحظة

        = Nothing was changed. Please try again in a few seconds.
        لم يتغير شيء. يرجى المحاولة مرة أخرى بعد بضع ثوانٍ.

        = There’s no room left
        لم تبق مساحة

        = Our computer’s disk is full, so nothing was kept. What was there before is as it was, and what you typed is still on the page before this one. Please tell the office, and send it again later.
        قرص حاسوبنا ممتلئ، لذلك لم يُحفظ شيء. ما كان موجودًا من قبل باقٍ كما هو، وما كتبتموه ما زال على الصفحة السابقة. يرجى إخبار المكتب، وإرساله مرة أخرى لاحقًا.

        = This file can’t be opened
        لا يمكن فتح هذا الملف

        = It is missing or damaged on our computer, so it isn’t shown. Everything else is as it was. Please tell the office this number: %1
        هو مفقود أو تالف على حاسوبنا، لذلك لا يُعرض. كل شيء آخر باقٍ كما كان. يرجى إعطاء المكتب هذا الرقم: %1

        = Something went wrong on our side
        حدث خطأ من جانبنا

        = It isn’t anything you did. Please try again; if it happens twice, tell the office this number: %1
        ليس بسبب أي شيء فعلتموه. يرجى المحاولة مرة أخرى؛ وإذا حدث مرتين، فأعطوا المكتب هذا الرقم: %1

        = That’s too big to send
        هذا أكبر من أن يُرسل

        = That’s too many files at once
        هذه ملفات كثيرة دفعة واحدة

        = That took too long to arrive
        استغرق وصول ذلك وقتًا طويلًا

        = We couldn’t read that
        لم نتمكن من قراءة ذلك

        = Pictures can come to 60 megabytes at a time, a video to 200, a document to 25. Please send less at once.
        يمكن أن يصل مجموع الصور إلى 60 ميغابايت في المرة الواحدة، والفيديو إلى 200، والمستند إلى 25. يرجى إرسال أقل دفعة واحدة.

        = A file can have 40 megabytes. A smaller copy of it will do.
        يمكن أن يصل حجم الملف إلى 40 ميغابايت. تكفي نسخة أصغر منه.

        = Please send up to twenty at a time.
        يرجى إرسال عشرين على الأكثر في المرة الواحدة.

        = One of the texts is longer than we can keep. Please shorten it and send it again.
        أحد النصوص أطول مما يمكننا حفظه. يرجى تقصيره وإرساله مرة أخرى.

        = Many people are sending pictures just now. Nothing is lost; please try again in a minute.
        يرسل أشخاص كثيرون صورًا الآن. لم يضع شيء؛ يرجى المحاولة مرة أخرى بعد دقيقة.

        = The connection may be slow just now. Please try again, with fewer files if there were several.
        ربما الاتصال بطيء الآن. يرجى المحاولة مرة أخرى، وبملفات أقل إذا كانت عدة ملفات.

        = Something in it isn’t text, often from copying out of another program. Please go back and type that part.
        فيه شيء ليس نصًا، وغالبًا ما يكون ذلك بسبب النسخ من برنامج آخر. يرجى الرجوع وكتابة ذلك الجزء.

        = Nothing was changed. Please go back, load the page again, and send it once more.
        لم يتغير شيء. يرجى الرجوع، وتحميل الصفحة مرة أخرى، ثم إرسالها من جديد.
        """#
}
