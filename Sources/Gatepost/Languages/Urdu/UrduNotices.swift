extension UrduWords {
    static let notices = #"""
        = There is something to see.
        دیکھنے کے لیے کچھ نیا ہے۔

        = There is news about a date.
        ایک پروگرام کے بارے میں خبر ہے۔

        = Something is coming up soon.
        جلد ہی ایک پروگرام ہونے والا ہے۔

        = The office has an answer for you.
        دفتر کی طرف سے آپ کے لیے جواب ہے۔

        = Please look now.
        براہِ کرم ابھی دیکھیں۔

        = Please read the letter that we have sent you.
        براہِ کرم وہ ای میل پڑھیں جو ہم نے آپ کو بھیجی ہے۔

        = What we tell you, and when
        ہم آپ کو کیا بتاتے ہیں، اور کب

        = Choose how soon you hear of each. Letters and messages only ever say that there is something to see: no names, no words of a post, no pictures.
        چنیں کہ ہر بات آپ کو کتنی جلدی بتائی جائے۔ ای میلیں اور پیغام صرف اتنا کہتے ہیں کہ دیکھنے کے لیے کچھ ہے: نہ کوئی نام، نہ کسی پوسٹ کے الفاظ، نہ تصویریں۔

        = Letters go to
        ای میلیں یہاں جاتی ہیں

        = Letters to you come back to us, so none is being sent. Please tell the office your address as it is now.
        آپ کو بھیجی گئی ای میلیں ہمارے پاس واپس آ رہی ہیں، اس لیے کوئی نہیں بھیجی جا رہی۔ براہِ کرم دفتر کو اپنا موجودہ پتہ بتائیں۔

        = Leave me in peace
        مجھے آرام سے رہنے دیں

        = What comes then waits until afterwards. Leave both empty to be told at any hour.
        اس دوران جو آئے وہ بعد تک انتظار کرتا ہے۔ دونوں خالی چھوڑ دیں تو آپ کو کسی بھی وقت بتایا جائے گا۔

        = From
        کب سے

        = Until
        کب تک

        = Please fill in both times, or neither.
        براہِ کرم دونوں وقت لکھیں، یا کوئی نہیں۔

        = What always comes
        جو ہمیشہ آتا ہے

        = What is about a child’s safety, about your account and about what you allow comes at once, at any hour, whatever you choose here. So does a change to something that you’ve said you’re coming to.
        جو بات کسی بچے کی حفاظت، آپ کے اکاؤنٹ یا آپ کی دی ہوئی اجازتوں کے بارے میں ہو وہ فوراً آتی ہے، کسی بھی وقت، آپ یہاں جو بھی چنیں۔ اسی طرح اس پروگرام میں تبدیلی بھی جس میں آپ نے آنے کا کہا ہو۔

        = Somebody may be waiting for you, and not knowing could do harm. That’s why it can’t be turned off.
        ہو سکتا ہے کوئی آپ کا انتظار کر رہا ہو، اور پتا نہ ہونے سے نقصان ہو سکتا ہے۔ اسی لیے اسے بند نہیں کیا جا سکتا۔

        = A letter can be read over a shoulder, and a phone can lie on a table. That’s why there is nothing in it.
        ای میل کوئی پیچھے سے پڑھ سکتا ہے، اور فون میز پر پڑا ہو سکتا ہے۔ اسی لیے اس میں کچھ نہیں ہوتا۔

        = Messages on this phone or computer
        اس فون یا کمپیوٹر پر پیغام

        = A short message, as apps have it, in the browsers that you choose.
        ایک مختصر پیغام، جیسا ایپس میں آتا ہے، ان براؤزروں میں جو آپ چنیں۔

        = This browser can’t show messages, or scripts are off. On an iPhone, put Gatepost on the home screen first. Letters come all the same.
        یہ براؤزر پیغام نہیں دکھا سکتا، یا اسکرپٹ بند ہیں۔ iPhone پر پہلے Gatepost کو ہوم اسکرین پر لگائیں۔ ای میلیں پھر بھی آتی ہیں۔

        = Show messages here
        یہاں پیغام دکھائیں

        = Turn off
        بند کریں

        = Since
        اس دن سے

        = Your browser has been told not to show messages from us. You can change that in its settings.
        آپ کے براؤزر کو کہا گیا ہے کہ ہمارے پیغام نہ دکھائے۔ آپ اسے اس کی ترتیبات میں بدل سکتے ہیں۔

        = That didn’t work here just now. Letters still come, and you can try again later.
        اس وقت یہاں یہ نہیں ہو سکا۔ ای میلیں پھر بھی آتی ہیں، اور آپ بعد میں دوبارہ کوشش کر سکتے ہیں۔

        = What we tell you
        ہم آپ کو کیا بتاتے ہیں

        = New on the page
        صفحے پر نئی چیزیں

        = Answers from the office
        دفتر کے جواب

        = What waits for you at work
        کام پر جو آپ کا انتظار کر رہا ہے

        = Your account
        آپ کا اکاؤنٹ

        = New dates, changes, and a word the day before.
        نئے پروگرام، تبدیلیاں، اور ایک دن پہلے یاد دہانی۔

        = It’s all on your desk too. Once a week is the least.
        یہ سب آپ کے کام کے صفحے پر بھی ہے۔ کم از کم ہفتے میں ایک بار۔

        = At once
        فوراً

        = Once a day, in the morning
        دن میں ایک بار، صبح

        = Once a week, on Mondays
        ہفتے میں ایک بار، پیر کو

        = Not at all
        بالکل نہیں

        = Stop these letters?
        یہ ای میلیں بند کریں؟

        = One tap, and letters about the page, events and answers stop; letters about work come once a week at most. What is about a child’s safety and about your account still comes.
        ایک بار دبائیں، اور صفحے، پروگراموں اور جوابوں کی ای میلیں بند ہو جائیں گی؛ کام کی ای میلیں زیادہ سے زیادہ ہفتے میں ایک بار آئیں گی۔ جو بات کسی بچے کی حفاظت اور آپ کے اکاؤنٹ کے بارے میں ہو وہ پھر بھی آئے گی۔

        = Stop them
        بند کریں

        = They’re stopped
        یہ بند ہو گئی ہیں

        = You won’t get letters like that any more. What is about a child’s safety and about your account still comes, and so does news of something that you’ve said you’re coming to.
        اب آپ کو ایسی ای میلیں نہیں آئیں گی۔ جو بات کسی بچے کی حفاظت اور آپ کے اکاؤنٹ کے بارے میں ہو وہ پھر بھی آئے گی، اور اس پروگرام کی خبر بھی جس میں آپ نے آنے کا کہا ہو۔

        = Choose for yourself
        خود چنیں
        """#
}
