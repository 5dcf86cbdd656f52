extension UrduWords {
    static let general = #"""
        = just now
        ابھی ابھی

        = 1 minute ago | %1 minutes ago
        one: 1 منٹ پہلے
        other: %1 منٹ پہلے

        = Today at %1
        آج %1

        = Yesterday at %1
        گزشتہ کل %1

        = %1 at %2 ## a day of the week and a time
        %1، %2

        = %1 at %2 ## a date and a time
        %1، %2

        = Your access here isn’t open today. The office can tell you why.
        یہاں آپ کی رسائی آج کھلی نہیں ہے۔ دفتر آپ کو وجہ بتا سکتا ہے۔

        = Please read and sign the agreement first.
        براہِ کرم پہلے معاہدہ پڑھیں اور اس پر دستخط کریں۔

        = This is about you, so somebody else decides it.
        یہ آپ کے بارے میں ہے، اس لیے اس کا فیصلہ کوئی اور کرتا ہے۔

        = This looks like %1. Please say it another way.
        اس میں شاید %1 ہے۔ براہِ کرم اسے کسی اور طرح کہیں۔

        = We couldn’t use one of the pictures. Please take it out or add it again.
        ہم ایک تصویر استعمال نہیں کر سکے۔ براہِ کرم اسے نکال دیں یا دوبارہ شامل کریں۔

        = The page’s authorisation was revoked, so it’s closed. A new request, answered by a second person, opens it.
        صفحے کی منظوری واپس لے لی گئی، اس لیے یہ بند ہے۔ نئی درخواست، جس کا جواب کوئی دوسرا شخص دے، اسے کھولتی ہے۔

        = Nobody has authorised the page yet. A manager asks for it, and somebody else says yes.
        ابھی کسی نے صفحے کی منظوری نہیں دی۔ مینیجر اس کی درخواست کرتے ہیں، اور کوئی اور “ہاں” کہتا ہے۔

        = We haven’t seen proof that this person can give permission. A manager can record it.
        ہم نے یہ ثبوت نہیں دیکھا کہ یہ شخص اجازت دے سکتا ہے۔ مینیجر اسے درج کر سکتے ہیں۔

        = Comments are closed here for now.
        یہاں تبصرے فی الحال بند ہیں۔

        = Your commenting is paused until the end of %1. The office says: %2
        آپ کے تبصرے %1 کے اختتام تک روکے گئے ہیں۔ دفتر کا کہنا ہے: %2

        = This question is closed. Write again to open it.
        یہ سوال بند ہو گیا ہے۔ اسے کھولنے کے لیے دوبارہ لکھیں۔

        = This has begun or was called off, so there is nothing to reply to any more.
        یہ شروع ہو چکا ہے یا منسوخ ہو گیا ہے، اس لیے اب جواب دینے کے لیے کچھ نہیں۔

        = We don’t know the service that this browser gets messages from, so we send it none. Letters still come.
        جس سروس سے اس براؤزر کو پیغام ملتے ہیں اسے ہم نہیں جانتے، اس لیے ہم اسے کوئی پیغام نہیں بھیجتے۔ ای میلیں پھر بھی آتی ہیں۔

        = %1 devices show messages already. Turn one off first.
        %1 ڈیوائسیں پہلے ہی پیغام دکھاتی ہیں۔ پہلے ایک کو بند کریں۔

        = There has been an appeal about this already, or it’s over.
        اس کے بارے میں پہلے ہی نظرِ ثانی کی درخواست ہو چکی ہے، یا یہ ختم ہو چکا ہے۔

        = Please use at least %1 characters. Three or four words in a row work well.
        براہِ کرم کم از کم %1 حروف استعمال کریں۔ لگاتار تین یا چار لفظ اچھا کام کرتے ہیں۔

        = This is one of the passwords that people try first. Please choose another; three or four words work well.
        یہ ان پاس ورڈز میں سے ہے جو لوگ سب سے پہلے آزماتے ہیں۔ براہِ کرم کوئی اور چنیں؛ تین یا چار لفظ اچھا کام کرتے ہیں۔

        = Somebody who knows you could guess this. Please leave out your name and the setting’s.
        جو آپ کو جانتا ہو وہ اس کا اندازہ لگا سکتا ہے۔ براہِ کرم اس میں اپنا اور نرسری کا نام نہ لکھیں۔

        = One part is still to read. Please open every part before you sign. | %1 parts are still to read. Please open every part before you sign.
        one: ایک حصہ ابھی پڑھنا باقی ہے۔ براہِ کرم دستخط کرنے سے پہلے ہر حصہ کھولیں۔
        other: %1 حصے ابھی پڑھنا باقی ہیں۔ براہِ کرم دستخط کرنے سے پہلے ہر حصہ کھولیں۔

        = This invitation can’t be used any more. The office can send you another.
        یہ دعوت نامہ اب استعمال نہیں ہو سکتا۔ دفتر آپ کو دوسرا بھیج سکتا ہے۔

        = Only parents can join before they are 18. Please talk with the office.
        18 سال کی عمر سے پہلے صرف والدین شامل ہو سکتے ہیں۔ براہِ کرم دفتر سے بات کریں۔

        = You can have up to %1 people here for one child. Take somebody out first.
        ایک بچے کے لیے آپ یہاں %1 لوگوں تک رکھ سکتے ہیں۔ پہلے کسی کو نکالیں۔

        = The parent who asked for this can’t have somebody here just now.
        جس والد یا والدہ نے یہ درخواست کی، وہ فی الحال یہاں کسی کو نہیں رکھ سکتے۔

        = You’re here to look on. The parent who invited you can ask us to let you comment.
        آپ یہاں دیکھنے کے لیے ہیں۔ جس والد یا والدہ نے آپ کو دعوت دی وہ ہم سے کہہ سکتے ہیں کہ آپ کو تبصرہ کرنے دیا جائے۔

        = Please keep this to %1 characters.
        براہِ کرم اسے %1 حروف تک رکھیں۔

        = This day can’t be right. Please look at it again.
        یہ دن درست نہیں ہو سکتا۔ براہِ کرم اسے دوبارہ دیکھیں۔

        = We couldn’t read this. Please look at it again.
        ہم اسے پڑھ نہیں سکے۔ براہِ کرم اسے دوبارہ دیکھیں۔

        = Somebody changed this while you were looking. Here it is as it is now.
        آپ کے دیکھنے کے دوران کسی نے اسے بدل دیا۔ اب یہ اس طرح ہے۔

        = That’s already in use. Please choose another.
        یہ پہلے سے استعمال میں ہے۔ براہِ کرم کوئی اور چنیں۔

        = registered person
        رجسٹرڈ ذمہ دار

        = manager
        مینیجر

        = deputy manager
        نائب مینیجر

        = content manager
        مواد کے مینیجر

        = contributor
        مواد لکھنے والے

        = safeguarding lead
        بچوں کے تحفظ کے ذمہ دار

        = deputy safeguarding lead
        بچوں کے تحفظ کے نائب ذمہ دار

        = monitor
        نگرانی کرنے والے

        = approval partner
        منظوری کے ساتھی

        = overseeing officer
        نگران افسر

        = inspector
        معائنہ کار

        = That’s saved.
        محفوظ ہو گیا۔

        = That’s sent.
        بھیج دیا گیا۔

        = That’s gone.
        ہٹا دیا گیا۔

        = You’re signed out.
        آپ سائن آؤٹ ہو گئے ہیں۔

        = Welcome. One text to read, and you’re in.
        خوش آمدید۔ ایک تحریر پڑھنی ہے، پھر آپ اندر ہیں۔

        = If that invitation was ours, the office knows now that you’d like another.
        اگر وہ دعوت نامہ ہمارا تھا تو دفتر کو اب پتا ہے کہ آپ کو دوسرا چاہیے۔

        = Thank you. That’s signed.
        شکریہ۔ دستخط ہو گئے۔

        = Thank you for telling us. That’s noted.
        ہمیں بتانے کا شکریہ۔ یہ درج کر لیا گیا ہے۔

        = That’s changed. Everywhere else you’re signed out.
        بدل دیا گیا۔ باقی ہر جگہ سے آپ سائن آؤٹ ہو گئے ہیں۔

        = It’s open again, with everything in it.
        یہ دوبارہ کھل گیا ہے، اور اس میں سب کچھ موجود ہے۔

        = Thank you. It’s on the page.
        شکریہ۔ یہ صفحے پر آ گیا ہے۔

        = Thank you. The office reads this one first, and then it appears.
        شکریہ۔ اسے پہلے دفتر پڑھے گا، پھر یہ نظر آئے گا۔

        = Thank you. Your answers are kept, and count from now on.
        شکریہ۔ آپ کے جواب محفوظ ہیں، اور اب سے لاگو ہیں۔

        = Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on.
        شکریہ۔ آپ کے جواب محفوظ ہیں۔ “ہاں” کے لیے ابھی یہ ثبوت چاہیے کہ اجازت کون دے سکتا ہے؛ “نہیں” اب سے لاگو ہے۔

        = That’s kept, and the pictures it was about are down. Nobody can see them from now on.
        یہ محفوظ ہے، اور جن تصویروں کے بارے میں تھا وہ ہٹا دی گئی ہیں۔ اب سے انہیں کوئی نہیں دیکھ سکتا۔

        = That’s asked for. Nothing changes until somebody else agrees.
        درخواست ہو گئی۔ جب تک کوئی اور متفق نہ ہو، کچھ نہیں بدلے گا۔

        = Thank you for telling us. Somebody looks at it soon.
        ہمیں بتانے کا شکریہ۔ کوئی جلد ہی اسے دیکھے گا۔

        = It’s with the office.
        یہ دفتر کے پاس ہے۔

        = Our safeguarding leads are being told now.
        ہمارے ہاں بچوں کے تحفظ کے ذمہ داروں کو ابھی بتایا جا رہا ہے۔

        = Thank you. Somebody looks at it and tells you what we decide.
        شکریہ۔ کوئی اسے دیکھے گا اور آپ کو بتائے گا کہ ہم نے کیا فیصلہ کیا۔

        = It’s with somebody else now, who will look at it afresh.
        یہ اب کسی اور کے پاس ہے، جو اسے نئے سرے سے دیکھے گا۔

        = Thank you for telling us. It has arrived.
        ہمیں بتانے کا شکریہ۔ یہ پہنچ گیا ہے۔

        = That’s added.
        شامل کر دیا گیا۔

        = Thank you. Nobody can see it any more. Please don’t copy or describe it to anybody but the police.
        شکریہ۔ اب اسے کوئی نہیں دیکھ سکتا۔ براہِ کرم اسے کاپی نہ کریں، اور پولیس کے سوا کسی کو نہ بتائیں کہ اس میں کیا ہے۔
        """#
}
