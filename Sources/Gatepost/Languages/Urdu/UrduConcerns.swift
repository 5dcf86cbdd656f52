extension UrduWords {
    static let concerns = #"""
        = Concerns
        تشویش کی باتیں

        = Raise a concern
        تشویش بتائیں

        = Open
        کھولیں

        = Tell us what worries you, in your own words. Small things count too. Only the people who deal with it see it, and nobody whom it’s about.
        جو بات آپ کو پریشان کرتی ہے وہ ہمیں اپنے لفظوں میں بتائیں۔ چھوٹی باتیں بھی اہم ہیں۔ اسے صرف وہی لوگ دیکھتے ہیں جو اس پر کام کرتے ہیں، اور کوئی ایسا شخص نہیں جس کے بارے میں یہ ہو۔

        = What is it about?
        یہ کس بارے میں ہے؟

        = What happened?
        کیا ہوا؟

        = What you saw or heard, when, and the words that were used. You don’t have to be sure.
        آپ نے کیا دیکھا یا سنا، کب، اور کون سے الفاظ کہے گئے۔ ضروری نہیں کہ آپ کو یقین ہو۔

        = It’s urgent: somebody should look now
        یہ فوری ہے: کسی کو ابھی دیکھنا چاہیے

        = Whoever looks after safeguarding is told at once. If somebody is in danger now, ring 999 first.
        بچوں کے تحفظ کے ذمہ دار کو فوراً بتایا جاتا ہے۔ اگر کوئی اس وقت خطرے میں ہے تو پہلے 999 پر فون کریں۔

        = Is it about somebody here?
        کیا یہ یہاں کے کسی شخص کے بارے میں ہے؟

        = Whoever you tick doesn’t see this and isn’t told. It goes to somebody else.
        آپ جس پر نشان لگائیں گے وہ اسے نہیں دیکھے گا اور اسے نہیں بتایا جائے گا۔ یہ کسی اور کے پاس جائے گا۔

        = Somebody else it’s about
        کوئی اور جس کے بارے میں یہ ہے

        = A name, or how we’d know them.
        نام، یا یہ کہ ہم اسے کیسے پہچانیں۔

        = More, if you know it
        مزید، اگر آپ کو معلوم ہو

        = Which child
        کون سا بچہ

        = Who else saw or heard it
        اور کس نے دیکھا یا سنا

        = Where
        کہاں

        = A room, a place, or an address on another network.
        کوئی روم، کوئی جگہ، یا کسی دوسرے نیٹ ورک کا پتہ۔

        = When you saw it
        آپ نے کب دیکھا

        = Please never photograph, copy or forward a picture in which a child is undressed: even a copy made to show us is an offence. The address and the day are enough.
        براہِ کرم ایسی تصویر کی، جس میں کوئی بچہ بے لباس ہو، کبھی فوٹو نہ لیں، اسے کاپی نہ کریں اور آگے نہ بھیجیں: ہمیں دکھانے کے لیے بنائی گئی کاپی بھی جرم ہے۔ پتہ اور دن کافی ہیں۔

        = Keep what I write on this device until I’ve sent it
        جب تک میں نہ بھیجوں، میرا لکھا ہوا اس ڈیوائس پر رکھیں

        = Only if nobody else uses it.
        صرف اس صورت میں کہ اسے کوئی اور استعمال نہ کرتا ہو۔

        = There’s no connection just now. What you wrote is still here: please send it again once you’re back on line.
        اس وقت انٹرنیٹ کا رابطہ نہیں ہے۔ آپ کا لکھا ہوا ابھی یہیں ہے: براہِ کرم رابطہ بحال ہونے پر اسے دوبارہ بھیجیں۔

        = A picture of what you saw
        آپ نے جو دیکھا اس کی تصویر

        = What you wrote has arrived. If it was on a screen, a picture of the screen can help.
        آپ کا لکھا ہوا پہنچ گیا ہے۔ اگر وہ کسی اسکرین پر تھا تو اسکرین کی تصویر مدد کر سکتی ہے۔

        = Add a picture
        تصویر شامل کریں

        = The picture
        تصویر

        = A screenshot, for example. Where and when it was taken is removed.
        مثلاً اسکرین شاٹ۔ تصویر کہاں اور کب لی گئی، یہ معلومات ہٹا دی جاتی ہیں۔

        = Please choose a picture.
        براہِ کرم ایک تصویر چنیں۔

        = Nobody in it is undressed, and nothing in it may be illegal
        اس میں کوئی بے لباس نہیں، اور اس میں کوئی ایسی چیز نہیں جو غیر قانونی ہو سکتی ہو

        = Never copy, send or keep a picture of a child who is undressed.
        بے لباس بچے کی تصویر کبھی کاپی نہ کریں، نہ بھیجیں، نہ اپنے پاس رکھیں۔

        = It is against the law, for whatever reason. Say where you saw it, ring the police on 101, and report it to the Internet Watch Foundation at report.iwf.org.uk.
        یہ قانون کے خلاف ہے، وجہ چاہے کچھ بھی ہو۔ بتائیں کہ آپ نے اسے کہاں دیکھا، پولیس کو 101 پر فون کریں، اور report.iwf.org.uk پر Internet Watch Foundation کو اس کی رپورٹ کریں۔

        = No more pictures can be added here. Please write down what you saw.
        یہاں مزید تصویریں شامل نہیں ہو سکتیں۔ براہِ کرم لکھ دیں کہ آپ نے کیا دیکھا۔

        = One picture has arrived. | %1 pictures have arrived.
        one: ایک تصویر پہنچ گئی ہے۔
        other: %1 تصویریں پہنچ گئی ہیں۔

        = Without your name
        اپنے نام کے بغیر

        = You can also tell us without an account. Nothing is kept that says who or where you are.
        آپ ہمیں اکاؤنٹ کے بغیر بھی بتا سکتے ہیں۔ ایسی کوئی چیز نہیں رکھی جاتی جس سے پتا چلے کہ آپ کون ہیں یا کہاں ہیں۔

        = Tell us without your name
        ہمیں اپنے نام کے بغیر بتائیں

        = It may be an illegal picture of a child: put it out of sight
        یہ کسی بچے کی غیر قانونی تصویر ہو سکتی ہے: اسے نظروں سے ہٹا دیں

        = Going past us
        ہمارے بجائے سیدھے کسی اور کو بتانا

        = You never have to wait for us, or tell us first.
        آپ کو کبھی ہمارا انتظار کرنے یا پہلے ہمیں بتانے کی ضرورت نہیں۔

        = A post
        ایک پوسٹ

        = A comment
        ایک تبصرہ

        = A picture
        ایک تصویر

        = A video or a document
        ایک ویڈیو یا دستاویز

        = A question to the office
        دفتر سے ایک سوال

        = A child’s safety
        بچے کی حفاظت

        = Something somebody who works here may have done to a child
        ایسی بات جو یہاں کام کرنے والے کسی شخص نے شاید کسی بچے کے ساتھ کی ہو

        = How somebody who works here behaves
        یہاں کام کرنے والے کسی شخص کا رویہ

        = Something that harms our good name
        ایسی بات جو ہماری نیک نامی کو نقصان پہنچاتی ہے

        = Unkindness on line
        انٹرنیٹ پر برا سلوک

        = Something on another network
        کسی دوسرے نیٹ ورک پر کوئی بات

        = Bullying
        ستانا اور دھونس جمانا

        = Privacy, or personal information
        رازداری، یا ذاتی معلومات

        = A complaint
        شکایت

        = A complaint about my information
        میری معلومات کے بارے میں شکایت

        = Something I did myself
        کوئی بات جو خود مجھ سے ہوئی

        = Something a member of the page did
        صفحے کے کسی رکن کا کوئی کام

        = A picture that may be illegal
        ایسی تصویر جو غیر قانونی ہو سکتی ہے

        = Something else
        کچھ اور

        = We need its address and the day you saw it.
        ہمیں اس کا پتہ چاہیے اور وہ دن جب آپ نے اسے دیکھا۔

        = You hear the outcome within 28 days.
        آپ کو 28 دن کے اندر نتیجہ بتایا جائے گا۔

        = Something got out, or could be seen by somebody it isn’t for.
        کوئی چیز باہر نکل گئی، یا اسے کوئی ایسا شخص دیکھ سکتا تھا جس کے لیے وہ نہیں ہے۔

        = About how we keep or use what we know of you or your child. You hear within 30 days that we have it.
        اس بارے میں کہ آپ کے یا آپ کے بچے کے متعلق جو ہمیں معلوم ہے، ہم اسے کیسے رکھتے یا استعمال کرتے ہیں۔ 30 دن کے اندر آپ کو بتایا جائے گا کہ شکایت ہمیں مل گئی ہے۔

        = It goes to your line manager. Telling is always better than waiting.
        یہ آپ کے لائن مینیجر کے پاس جاتا ہے۔ بتا دینا ہمیشہ انتظار کرنے سے بہتر ہے۔

        = As a friend request, a screenshot passed on, or unkind words. It goes to your line manager.
        جیسے دوستی کی درخواست، آگے بھیجا گیا اسکرین شاٹ، یا ناگوار الفاظ۔ یہ آپ کے لائن مینیجر کے پاس جاتا ہے۔

        = Local authority designated officer (LADO)
        مقامی کونسل کا نامزد افسر (LADO)

        = The council’s children’s services (MASH)
        کونسل کا بچوں کی خدمات کا محکمہ (MASH)

        = Ofsted, also for whistle-blowing
        Ofsted، ادارے کی غلط باتوں کی اطلاع دینے کے لیے بھی

        = Police
        پولیس

        = Internet Watch Foundation
        Internet Watch Foundation
        """#
}
