extension UrduWords {
    static let concernsTwo = #"""
        = Information Commissioner
        انفارمیشن کمشنر

        = about somebody who works with children. Ask the council for its LADO.
        کسی ایسے شخص کے بارے میں جو بچوں کے ساتھ کام کرتا ہے۔ کونسل سے اس کے LADO کا پوچھیں۔

        = about a child, at any hour through the council.
        کسی بچے کے بارے میں، کونسل کے ذریعے کسی بھی وقت۔

        = about how a setting is run.
        اس بارے میں کہ نرسری کیسے چلائی جا رہی ہے۔

        = when nobody is in danger now.
        جب کوئی اس وقت خطرے میں نہ ہو۔

        = to report a picture on a web page.
        کسی ویب صفحے پر موجود تصویر کی رپورٹ کرنے کے لیے۔

        = about personal information.
        ذاتی معلومات کے بارے میں۔

        = What you told us
        آپ نے ہمیں کیا بتایا

        = Told us
        ہمیں بتایا گیا

        = What you said
        آپ نے کیا کہا

        = Between us
        ہماری آپس کی بات

        = The setting
        نرسری

        = Say more
        مزید کہیں

        = Anything to add, or to ask
        کچھ اور جو آپ بتانا یا پوچھنا چاہیں

        = Arrived
        پہنچ گئی

        = Being looked at
        دیکھی جا رہی ہے

        = Closed
        بند ہو گئی

        = You’ve reported many things like this since yesterday. Please ring the safeguarding lead about any more.
        آپ کل سے اب تک ایسی بہت سی چیزوں کی اطلاع دے چکے ہیں۔ مزید کسی چیز کے بارے میں براہِ کرم بچوں کے تحفظ کے ذمہ دار کو فون کریں۔

        = Nobody here can deal with this one fairly. Please ring one of the numbers on this page.
        یہاں کوئی اس معاملے کو غیر جانبداری سے نہیں دیکھ سکتا۔ براہِ کرم اس صفحے پر دیے گئے نمبروں میں سے کسی پر فون کریں۔

        = It’s with %1, and nobody whom it’s about can see it.
        یہ معاملہ %1 کے پاس ہے، اور کوئی ایسا شخص اسے نہیں دیکھ سکتا جس کے بارے میں یہ ہو۔

        = It has arrived.
        یہ پہنچ گئی ہے۔

        = Somebody is looking into it. You’ll read here what we can tell you.
        اسے دیکھا جا رہا ہے۔ ہم آپ کو جو بتا سکتے ہیں وہ آپ یہاں پڑھیں گے۔

        = This is closed. If it goes on, or you’re not content, please tell us again, or ring one of the numbers on this page.
        یہ معاملہ بند ہو گیا ہے۔ اگر بات جاری رہے یا آپ مطمئن نہ ہوں تو براہِ کرم ہمیں دوبارہ بتائیں، یا اس صفحے پر دیے گئے نمبروں میں سے کسی پر فون کریں۔

        = the line manager
        لائن مینیجر

        = the safeguarding lead
        بچوں کے تحفظ کے ذمہ دار

        = the manager
        مینیجر

        = the deputy manager
        نائب مینیجر

        = the registered person
        رجسٹرڈ ذمہ دار

        = somebody outside, agreed beforehand
        پہلے سے طے شدہ باہر کے ایک فرد

        = nobody here
        یہاں کوئی نہیں

        = Told by you
        آپ کی بتائی ہوئی

        = Nothing here
        یہاں کچھ نہیں

        = When you raise a concern, or have one to deal with, you find it here.
        جب آپ کوئی تشویش بتائیں گے، یا کوئی تشویش آپ کے دیکھنے کی ہوگی، تو وہ آپ کو یہاں ملے گی۔

        = You can tell of a worry without an account, with your name or without it.
        آپ کوئی فکر کی بات اکاؤنٹ کے بغیر بھی بتا سکتے ہیں، اپنے نام کے ساتھ یا نام کے بغیر۔

        = Tell %1 about a worry
        %1 کو فکر کی بات بتائیں

        = You don’t need an account, and you don’t have to say who you are. We keep no address, nothing about your telephone or computer, and of the time only the day. Nobody whom it’s about can see it.
        آپ کو اکاؤنٹ کی ضرورت نہیں، اور یہ بتانا ضروری نہیں کہ آپ کون ہیں۔ ہم کوئی پتہ نہیں رکھتے، آپ کے فون یا کمپیوٹر کے بارے میں کچھ نہیں رکھتے، اور وقت میں سے صرف دن رکھتے ہیں۔ کوئی ایسا شخص اسے نہیں دیکھ سکتا جس کے بارے میں یہ ہو۔

        = I’ve told you before and have my six words
        میں نے پہلے بتایا ہے اور میرے پاس میرے چھ لفظ ہیں

        = Many people are here just now. Please try again in an hour, or ring one of the numbers below.
        اس وقت یہاں بہت لوگ ہیں۔ براہِ کرم ایک گھنٹے بعد دوبارہ کوشش کریں، یا نیچے دیے گئے نمبروں میں سے کسی پر فون کریں۔

        = A child may be in danger: tell somebody at once
        ہو سکتا ہے کوئی بچہ خطرے میں ہو: کسی کو فوراً بتائیں

        = Then they’re told within a minute, so the time shows. Otherwise they’re told tomorrow morning.
        پھر انہیں ایک منٹ کے اندر بتا دیا جائے گا، اس لیے وقت ظاہر ہو جائے گا۔ ورنہ انہیں کل صبح بتایا جائے گا۔

        = Leave it empty to stay unknown.
        نامعلوم رہنے کے لیے اسے خالی چھوڑ دیں۔

        = How we can reach you
        ہم آپ سے کیسے رابطہ کر سکتے ہیں

        = Thank you for telling us
        ہمیں بتانے کا شکریہ

        = These six words are the only way back to it. Please write them down: we show them once and can’t find them for you.
        اس تک واپس آنے کا واحد راستہ یہ چھ لفظ ہیں۔ براہِ کرم انہیں لکھ لیں: ہم انہیں ایک ہی بار دکھاتے ہیں اور آپ کے لیے انہیں ڈھونڈ نہیں سکتے۔

        = Come back in a day or two to read our answer and to say more.
        ہمارا جواب پڑھنے اور مزید کہنے کے لیے ایک دو دن میں واپس آئیں۔

        = Come back with your words
        اپنے لفظوں سے واپس آئیں

        = Come back to what you told us
        آپ نے ہمیں جو بتایا اس پر واپس آئیں

        = Your six words
        آپ کے چھ لفظ

        = In their order, with spaces between.
        اپنی ترتیب میں، بیچ میں خالی جگہ کے ساتھ۔

        = Show it
        دکھائیں

        = These words lead nowhere. Please look at their spelling and order.
        ان لفظوں سے کچھ نہیں ملا۔ براہِ کرم ان کے ہجے اور ترتیب دیکھیں۔

        = Put it out of sight
        اسے نظروں سے ہٹا دیں

        = What happens now
        اب کیا ہوگا

        = Nobody can see it any more from this moment, not even the safeguarding lead or the manager.
        اس لمحے سے اسے کوئی نہیں دیکھ سکتا، بچوں کے تحفظ کے ذمہ دار یا مینیجر بھی نہیں۔

        = It isn’t deleted: it’s sealed for the police where it is.
        اسے مٹایا نہیں گیا: یہ جہاں ہے وہیں پولیس کے لیے سربمہر ہے۔

        = Please don’t photograph it, copy it, forward it or show it to anybody, and close other places where it’s open. Copying such a picture is an offence, even to help.
        براہِ کرم اس کی فوٹو نہ لیں، اسے کاپی نہ کریں، آگے نہ بھیجیں اور کسی کو نہ دکھائیں، اور جہاں جہاں یہ کھلی ہو اسے بند کر دیں۔ ایسی تصویر کاپی کرنا جرم ہے، مدد کے لیے بھی۔

        = The safeguarding lead is told at once, and tells the LADO and children’s services.
        بچوں کے تحفظ کے ذمہ دار کو فوراً بتایا جاتا ہے، اور وہ LADO اور بچوں کی خدمات کے محکمے کو بتاتے ہیں۔

        = What makes you think so
        آپ کو ایسا کیوں لگتا ہے

        = A few words. Please don’t describe the picture.
        چند لفظ۔ براہِ کرم یہ بیان نہ کریں کہ تصویر میں کیا ہے۔

        = Who else to tell
        اور کس کو بتانا ہے

        = Police: 999 if a child is in danger now, otherwise 101.
        پولیس: اگر کوئی بچہ اس وقت خطرے میں ہے تو 999، ورنہ 101۔

        = If it’s on another web page too: the Internet Watch Foundation, report.iwf.org.uk. You need not give your name.
        اگر یہ کسی اور ویب صفحے پر بھی ہے: Internet Watch Foundation، report.iwf.org.uk۔ آپ کو اپنا نام بتانے کی ضرورت نہیں۔

        = A child who is worried about a picture of themselves: Childline, 0800 1111.
        ایسا بچہ جو اپنی کسی تصویر سے پریشان ہو: Childline، 0800 1111۔
        """#
}
