extension UrduWords {
    static let generalTwo = #"""
        = What it held is off the page now, so there is nothing to download. You can ask for a new one.
        جو اس میں تھا وہ اب صفحے سے ہٹ چکا ہے، اس لیے ڈاؤن لوڈ کرنے کے لیے کچھ نہیں۔ آپ نئی فائل مانگ سکتے ہیں۔

        = That took a while, so please begin once more.
        اس میں کچھ وقت لگ گیا، اس لیے براہِ کرم ایک بار پھر شروع کریں۔

        = Thank you. The office knows.
        شکریہ۔ دفتر کو پتا ہے۔

        = Here’s your calendar’s address. Any address before it opens nothing now.
        یہ آپ کے کیلنڈر کا پتہ ہے۔ اس سے پہلے کا کوئی پتہ اب کچھ نہیں کھولتا۔

        = That browser shows no more messages.
        وہ براؤزر اب پیغام نہیں دکھاتا۔

        = Your pictures are being prepared. This page shows how far they are.
        آپ کی تصویریں تیار ہو رہی ہیں۔ یہ صفحہ دکھاتا ہے کہ کام کہاں تک پہنچا۔

        = Back to the start
        شروع پر واپس

        = We can’t find that
        یہ ہمیں نہیں ملا

        = It may have been taken down, or the address may have a slip in it.
        ہو سکتا ہے اسے ہٹا دیا گیا ہو، یا پتے میں کوئی غلطی ہو۔

        = This part is for somebody else
        یہ حصہ کسی اور کے لیے ہے

        = You have an account, but nothing here is open to you at the moment. If that’s a surprise, please ask the office.
        آپ کا اکاؤنٹ ہے، مگر اس وقت یہاں آپ کے لیے کچھ کھلا نہیں ہے۔ اگر یہ آپ کے لیے غیر متوقع ہے تو براہِ کرم دفتر سے پوچھیں۔

        = It belongs to a duty that you don’t carry here. If you should, a manager can add it.
        یہ ایسی ذمہ داری سے متعلق ہے جو یہاں آپ کے پاس نہیں۔ اگر ہونی چاہیے تو مینیجر اسے شامل کر سکتے ہیں۔

        = That page was out of date
        وہ صفحہ پرانا ہو چکا تھا

        = Nothing was changed. Go back, load the page again, and send it once more. If you typed a lot, copy it first.
        کچھ نہیں بدلا۔ واپس جائیں، صفحہ دوبارہ لوڈ کریں، اور اسے ایک بار پھر بھیجیں۔ اگر آپ نے بہت کچھ لکھا ہے تو پہلے اسے کاپی کر لیں۔

        = You’ve been signed out
        آپ سائن آؤٹ ہو چکے ہیں

        = What you typed is still on the page before this one. Sign in in another tab, go back, and send it again.
        آپ نے جو لکھا وہ اس سے پہلے والے صفحے پر اب بھی موجود ہے۔ دوسرے ٹیب میں سائن ان کریں، واپس جائیں، اور اسے دوبارہ بھیجیں۔

        = One moment
        ایک لمحہ

        = Gatepost cannot reach its records just now. Please try again in a few seconds. Sending a form twice does no harm.
        Gatepost اس وقت اپنے ریکارڈ تک نہیں پہنچ سکتا۔ براہِ کرم چند سیکنڈ بعد دوبارہ کوشش کریں۔ فارم دو بار بھیجنے سے کوئی نقصان نہیں۔

        = Busy for a moment
        ذرا دیر کے لیے مصروف

        = Nothing was changed. Please try again in a few seconds.
        کچھ نہیں بدلا۔ براہِ کرم چند سیکنڈ بعد دوبارہ کوشش کریں۔

        = There’s no room left
        جگہ باقی نہیں

        = Our computer’s disk is full, so nothing was kept. What was there before is as it was, and what you typed is still on the page before this one. Please tell the office, and send it again later.
        ہمارے کمپیوٹر کی ڈسک بھر گئی ہے، اس لیے کچھ محفوظ نہیں ہوا۔ جو پہلے تھا وہ ویسا ہی ہے، اور آپ نے جو لکھا وہ اس سے پہلے والے صفحے پر اب بھی موجود ہے۔ براہِ کرم دفتر کو بتائیں، اور اسے بعد میں دوبارہ بھیجیں۔

        = This file can’t be opened
        یہ فائل نہیں کھل سکتی

        = It is missing or damaged on our computer, so it isn’t shown. Everything else is as it was. Please tell the office this number: %1
        یہ ہمارے کمپیوٹر پر موجود نہیں یا خراب ہے، اس لیے نہیں دکھائی گئی۔ باقی سب کچھ ویسا ہی ہے۔ براہِ کرم دفتر کو یہ نمبر بتائیں: %1

        = Something went wrong on our side
        ہماری طرف کچھ گڑبڑ ہو گئی

        = It isn’t anything you did. Please try again; if it happens twice, tell the office this number: %1
        یہ آپ کی کسی بات سے نہیں ہوا۔ براہِ کرم دوبارہ کوشش کریں؛ اگر دو بار ایسا ہو تو دفتر کو یہ نمبر بتائیں: %1

        = That’s too big to send
        یہ بھیجنے کے لیے بہت بڑا ہے

        = That’s too many files at once
        یہ ایک ساتھ بہت زیادہ فائلیں ہیں

        = That took too long to arrive
        اسے پہنچنے میں بہت دیر لگی

        = We couldn’t read that
        ہم اسے پڑھ نہیں سکے

        = Pictures can come to 60 megabytes at a time, a video to 200, a document to 25. Please send less at once.
        تصویریں ایک بار میں کل 60 میگا بائٹ تک ہو سکتی ہیں، ویڈیو 200 تک، دستاویز 25 تک۔ براہِ کرم ایک بار میں کم بھیجیں۔

        = A file can have 40 megabytes. A smaller copy of it will do.
        ایک فائل 40 میگا بائٹ تک ہو سکتی ہے۔ اس کی چھوٹی کاپی ٹھیک رہے گی۔

        = Please send up to twenty at a time.
        براہِ کرم ایک بار میں زیادہ سے زیادہ بیس بھیجیں۔

        = One of the texts is longer than we can keep. Please shorten it and send it again.
        ایک تحریر اتنی لمبی ہے کہ ہم اسے نہیں رکھ سکتے۔ براہِ کرم اسے مختصر کر کے دوبارہ بھیجیں۔

        = Many people are sending pictures just now. Nothing is lost; please try again in a minute.
        اس وقت بہت لوگ تصویریں بھیج رہے ہیں۔ کچھ ضائع نہیں ہوا؛ براہِ کرم ایک منٹ بعد دوبارہ کوشش کریں۔

        = The connection may be slow just now. Please try again, with fewer files if there were several.
        شاید اس وقت رابطہ سست ہے۔ براہِ کرم دوبارہ کوشش کریں، اور اگر کئی فائلیں تھیں تو کم فائلوں کے ساتھ۔

        = Something in it isn’t text, often from copying out of another program. Please go back and type that part.
        اس میں کوئی چیز عام تحریر نہیں ہے؛ ایسا اکثر کسی دوسرے پروگرام سے کاپی کرنے سے ہوتا ہے۔ براہِ کرم واپس جائیں اور وہ حصہ خود لکھیں۔

        = Nothing was changed. Please go back, load the page again, and send it once more.
        کچھ نہیں بدلا۔ براہِ کرم واپس جائیں، صفحہ دوبارہ لوڈ کریں، اور اسے ایک بار پھر بھیجیں۔

        = Please fill this in.
        براہِ کرم اسے پُر کریں۔

        = Please choose a day.
        براہِ کرم ایک دن چنیں۔

        = That isn’t a day we can read. Please write it as 2026-11-21.
        ہم اس دن کو نہیں پڑھ سکتے۔ براہِ کرم اسے اس طرح لکھیں: ‎2026-11-21

        = Please choose one.
        براہِ کرم ایک چنیں۔

        = Please choose from the list.
        براہِ کرم فہرست میں سے چنیں۔

        = Please keep this to %1 characters. It has %2 now.
        براہِ کرم اسے %1 حروف تک رکھیں۔ ابھی اس میں %2 ہیں۔

        = Please write a whole number from %1 to %2.
        براہِ کرم %1 سے %2 تک کوئی پورا عدد لکھیں۔

        = Nearly there
        بس تھوڑا سا باقی ہے

        = One thing needs another look. The rest is kept. | %1 things need another look. The rest is kept.
        one: ایک چیز کو دوبارہ دیکھنا ہے۔ باقی محفوظ ہے۔
        other: %1 چیزوں کو دوبارہ دیکھنا ہے۔ باقی محفوظ ہے۔

        = (if you like)
        (اگر آپ چاہیں)

        = Please choose
        براہِ کرم چنیں

        = Skip to the page
        سیدھے صفحے پر جائیں

        = Main
        مرکزی

        = Worried about a child?
        کسی بچے کی فکر ہے؟

        = Safeguarding lead
        بچوں کے تحفظ کے ذمہ دار (safeguarding lead)

        = Speak to the safeguarding lead, in person or on the office number.
        بچوں کے تحفظ کے ذمہ دار سے بات کریں، خود مل کر یا دفتر کے نمبر پر۔

        = Speak to the safeguarding lead, in person or on %1.
        بچوں کے تحفظ کے ذمہ دار سے بات کریں، خود مل کر یا %1 پر۔

        = Speak to %1, our safeguarding lead, in person or on the office number.
        %1 (ہمارے ہاں بچوں کے تحفظ کے ذمہ دار) سے بات کریں، خود مل کر یا دفتر کے نمبر پر۔

        = Speak to %1, our safeguarding lead, in person or on %2.
        %1 (ہمارے ہاں بچوں کے تحفظ کے ذمہ دار) سے بات کریں، خود مل کر یا %2 پر۔

        = Speak to %1, our safeguarding lead, or %2, in person or on the office number.
        %1 (ہمارے ہاں بچوں کے تحفظ کے ذمہ دار) یا %2 سے بات کریں، خود مل کر یا دفتر کے نمبر پر۔

        = Speak to %1, our safeguarding lead, or %2, in person or on %3.
        %1 (ہمارے ہاں بچوں کے تحفظ کے ذمہ دار) یا %2 سے بات کریں، خود مل کر یا %3 پر۔

        = Or %1.
        یا %1۔

        = raise a concern here
        یہاں تشویش بتائیں

        = In danger now: 999.
        اس وقت خطرہ ہو: 999۔

        = Older
        پرانی

        = Back to the newest
        تازہ ترین پر واپس

        = Go back
        واپس جائیں

        = Please check
        براہِ کرم دیکھ لیں

        = My child
        میرا بچہ

        = Get help
        مدد لیں

        = Switch
        بدلیں

        = More
        مزید
        """#
}
