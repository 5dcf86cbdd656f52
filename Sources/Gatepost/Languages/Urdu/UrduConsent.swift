extension UrduWords {
    static let consent = #"""
        = %1’s permissions
        اجازتیں: %1

        = Yes
        ہاں

        = No
        نہیں

        = Our closed page
        ہمارا نجی صفحہ

        = On display here
        یہاں نمائش پر

        = Our website
        ہماری ویب سائٹ

        = Public social media
        عوامی سوشل میڈیا

        = Newspapers and press
        اخبارات اور پریس

        = Only families and staff who are invited and signed in can see it.
        اسے صرف وہ خاندان اور عملہ دیکھ سکتے ہیں جنہیں دعوت دی گئی ہو اور جو سائن ان ہوں۔

        = On our walls and in our albums, where families and visitors to the building see it.
        ہماری دیواروں پر اور ہمارے البموں میں، جہاں خاندان اور عمارت میں آنے والے لوگ اسے دیکھتے ہیں۔

        = Anybody in the world can see it, and others can copy it.
        دنیا میں کوئی بھی اسے دیکھ سکتا ہے، اور دوسرے اسے کاپی کر سکتے ہیں۔

        = On the setting’s public accounts: anybody can see it, share it and keep it.
        نرسری کے عوامی اکاؤنٹس پر: کوئی بھی اسے دیکھ سکتا ہے، آگے دے سکتا ہے اور اپنے پاس رکھ سکتا ہے۔

        = In a newspaper or a film about us, in print and on line, for anybody to see.
        ہمارے بارے میں کسی اخبار یا فلم میں، چھپی ہوئی اور انٹرنیٹ پر، جسے کوئی بھی دیکھ سکتا ہے۔

        = Photographs
        تصویریں

        = Videos
        ویڈیوز

        = First name
        پہلا نام

        = What you say takes effect at once. You can change it whenever you like, and nobody minds either way.
        آپ جو کہیں گے وہ فوراً لاگو ہو جائے گا۔ آپ اسے جب چاہیں بدل سکتے ہیں، اور آپ جو بھی کہیں، کوئی برا نہیں مانے گا۔

        = At the moment: yes
        اس وقت: ہاں

        = Not at the moment: you haven’t answered
        اس وقت نہیں: آپ نے جواب نہیں دیا

        = At the moment: no
        اس وقت: نہیں

        = Not at the moment: the setting has recorded a no
        اس وقت نہیں: نرسری نے “نہیں” درج کیا ہے

        = Your yes is kept, and isn’t enough by itself
        آپ کی “ہاں” محفوظ ہے، مگر اکیلی کافی نہیں

        = We haven’t seen proof that you can give permission for this child, so your yes isn’t enough by itself. Your no counts at once. The office can tell you what they need to see.
        ہم نے یہ ثبوت نہیں دیکھا کہ آپ اس بچے کے لیے اجازت دے سکتے ہیں، اس لیے آپ کی “ہاں” اکیلی کافی نہیں۔ آپ کی “نہیں” فوراً لاگو ہوتی ہے۔ دفتر آپ کو بتا سکتا ہے کہ انہیں کیا دیکھنا ہے۔

        = 1 picture on the page shows %1 now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show %2 now. If you say no to photographs there, they come down at once.
        one: اس وقت صفحے پر 1 تصویر میں %2 کو دیکھا جا سکتا ہے۔ اگر آپ وہاں تصویروں کو “نہیں” کہیں تو وہ فوراً ہٹ جائے گی۔
        other: اس وقت صفحے پر %1 تصویروں میں %2 کو دیکھا جا سکتا ہے۔ اگر آپ وہاں تصویروں کو “نہیں” کہیں تو وہ فوراً ہٹ جائیں گی۔

        = You said yes, until %1.
        آپ نے %1 تک کے لیے “ہاں” کہا۔

        = Until when is your yes good?
        آپ کی “ہاں” کب تک کے لیے ہے؟

        = %1 is the end of the school year. You can choose any day up to %2. A no has no end.
        %1 کو تعلیمی سال ختم ہوتا ہے۔ آپ %2 تک کوئی بھی دن چن سکتے ہیں۔ “نہیں” کی کوئی مدت نہیں۔

        = Please choose a day from today to %1.
        براہِ کرم آج سے %1 تک کا کوئی دن چنیں۔

        = Please answer at least one of these.
        براہِ کرم ان میں سے کم از کم ایک کا جواب دیں۔

        = Save my answers
        میرے جواب محفوظ کریں

        = No to everything
        سب کے لیے “نہیں”

        = For which child?
        کس بچے کے لیے؟

        = Pictures of me
        میری تصویریں

        = It’s your choice. Saying no, or nothing, has no consequence for you or your work, and you needn’t say why.
        یہ آپ کی مرضی ہے۔ “نہیں” کہنے یا کچھ نہ کہنے کا آپ پر یا آپ کے کام پر کوئی اثر نہیں، اور آپ کو وجہ بتانے کی ضرورت نہیں۔

        = Not shown
        نہیں دکھایا جاتا

        = Unless you say yes, you’re hidden in every picture.
        جب تک آپ “ہاں” نہ کہیں، آپ ہر تصویر میں چھپے رہیں گے۔

        = 1 picture on the page shows you now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show you now. If you say no to photographs there, they come down at once.
        one: اس وقت صفحے پر 1 تصویر میں آپ نظر آتے ہیں۔ اگر آپ وہاں تصویروں کو “نہیں” کہیں تو وہ فوراً ہٹ جائے گی۔
        other: اس وقت صفحے پر %1 تصویروں میں آپ نظر آتے ہیں۔ اگر آپ وہاں تصویروں کو “نہیں” کہیں تو وہ فوراً ہٹ جائیں گی۔

        = We couldn’t reach the place where scans are kept, so nothing is recorded yet. Please send the form again in a minute.
        جہاں اسکین رکھے جاتے ہیں ہم وہاں تک نہیں پہنچ سکے، اس لیے ابھی کچھ درج نہیں ہوا۔ براہِ کرم ایک منٹ بعد فارم دوبارہ بھیجیں۔

        = Two minutes for a permission?
        اجازت کے لیے دو منٹ؟

        = Sign in, say yes or no to pictures of your child, and you’re signed out again by yourself. You’ll need your own sign-in; if you’ve none yet, ask for a paper form.
        سائن ان کریں، اپنے بچے کی تصویروں کو “ہاں” یا “نہیں” کہیں، اور آپ خود بخود دوبارہ سائن آؤٹ ہو جائیں گے۔ اس کے لیے آپ کا اپنا سائن ان چاہیے؛ اگر ابھی نہیں ہے تو کاغذ کا فارم مانگ لیں۔

        = Sign in to answer
        جواب دینے کے لیے سائن ان کریں

        = Thank you. Your answers are kept, and you’re signed out.
        شکریہ۔ آپ کے جواب محفوظ ہیں، اور آپ سائن آؤٹ ہو گئے ہیں۔

        = Stop using this as the tablet at the door
        اسے دروازے والے ٹیبلیٹ کے طور پر استعمال کرنا بند کریں

        = This is the setting’s tablet. You’re signed out once you’ve answered, when you say so here, or after five minutes.
        یہ نرسری کا ٹیبلیٹ ہے۔ جواب دینے کے بعد، جب آپ یہاں کہیں، یا پانچ منٹ بعد، آپ سائن آؤٹ ہو جائیں گے۔
        """#
}
