extension UrduWords {
    static let office = #"""
        = Ask something
        کچھ پوچھیں

        = Nothing asked yet
        ابھی کچھ نہیں پوچھا گیا

        = Questions, worries, a change of address: everybody in the office reads what you write here, and answers as one.
        سوال، فکر کی بات، پتے کی تبدیلی: آپ یہاں جو لکھیں اسے دفتر کے سب لوگ پڑھتے ہیں، اور مل کر ایک جواب دیتے ہیں۔

        = Answered
        جواب دیا گیا

        = When we’re here
        ہم کب یہاں ہوتے ہیں

        = Everybody in the office reads this and answers as the setting. Nobody here has private messages.
        دفتر کے سب لوگ اسے پڑھتے ہیں اور نرسری کی طرف سے جواب دیتے ہیں۔ یہاں کسی کے نجی پیغام نہیں ہوتے۔

        = Your message
        آپ کا پیغام

        = You can ask about your own account here. For anything about the child, please go through the parent who invited you. If you’re worried about a child, tell us at once: raise a concern.
        آپ یہاں اپنے اکاؤنٹ کے بارے میں پوچھ سکتے ہیں۔ بچے کے بارے میں کسی بھی بات کے لیے براہِ کرم اس والد یا والدہ کے ذریعے پوچھیں جنہوں نے آپ کو دعوت دی۔ اگر آپ کو کسی بچے کی فکر ہے تو ہمیں فوراً بتائیں: تشویش بتائیں۔

        = A picture or PDF to go with it
        ساتھ بھیجنے کے لیے تصویر یا PDF

        = Up to three: JPEG, PNG or PDF. Only the office sees them.
        تین تک: JPEG، PNG یا PDF۔ انہیں صرف دفتر دیکھتا ہے۔

        = This is about a child’s safety
        یہ کسی بچے کی حفاظت کے بارے میں ہے

        = Our safeguarding leads are told at once, at any hour.
        ہمارے ہاں بچوں کے تحفظ کے ذمہ داروں کو فوراً بتایا جاتا ہے، کسی بھی وقت۔

        = This isn’t watched at night
        رات کو اسے کوئی نہیں دیکھ رہا ہوتا

        = Nobody is waiting at a screen, at night least of all. If a child isn’t safe, don’t wait for us:
        کوئی اسکرین کے سامنے انتظار نہیں کر رہا، خاص کر رات کو۔ اگر کوئی بچہ محفوظ نہیں ہے تو ہمارا انتظار نہ کریں:

        = in danger now
        اگر کوئی اس وقت خطرے میں ہو

        = Your council’s children’s services
        آپ کی کونسل کا بچوں کی خدمات کا محکمہ

        = out of hours they have an emergency team; their number is under Get help once it has been checked, and 101 puts you through to the police, who reach them
        دفتری اوقات کے بعد ان کی ہنگامی ٹیم ہوتی ہے؛ ان کا نمبر، جب اس کی تصدیق ہو جائے، “مدد لیں” کے تحت ہوتا ہے، اور 101 آپ کو پولیس سے ملاتا ہے، جو ان تک پہنچ سکتی ہے

        = adults worried about a child, at any hour
        ان بالغوں کے لیے جنہیں کسی بچے کی فکر ہو، کسی بھی وقت

        = More people who can help
        اور لوگ جو مدد کر سکتے ہیں

        = All questions
        سب سوال

        = Does something here worry you? Raise a concern about it.
        کیا یہاں کوئی بات آپ کو پریشان کرتی ہے؟ اس کے بارے میں تشویش بتائیں۔

        = Write again
        دوبارہ لکھیں

        = with a file, for the office
        ایک فائل کے ساتھ، دفتر کے لیے

        = Nobody has read this yet
        اسے ابھی کسی نے نہیں پڑھا

        = We’re still trying to reach our safeguarding leads. Please don’t wait:
        ہم اب بھی اپنے ہاں بچوں کے تحفظ کے ذمہ داروں تک پہنچنے کی کوشش کر رہے ہیں۔ براہِ کرم انتظار نہ کریں:

        = Our safeguarding leads have been told, and are being told again.
        ہمارے ہاں بچوں کے تحفظ کے ذمہ داروں کو بتا دیا گیا ہے، اور انہیں دوبارہ بتایا جا رہا ہے۔

        = We can take JPEG and PNG pictures and PDFs. Please choose another file.
        ہم JPEG اور PNG تصویریں اور PDF لے سکتے ہیں۔ براہِ کرم کوئی دوسری فائل چنیں۔

        = A file can have 15 megabytes. A smaller copy of it will do.
        ایک فائل 15 میگا بائٹ تک ہو سکتی ہے۔ اس کی چھوٹی کاپی ٹھیک رہے گی۔

        = Please choose up to three files.
        براہِ کرم زیادہ سے زیادہ تین فائلیں چنیں۔

        = My own account
        میرا اپنا اکاؤنٹ

        = The office reads it when it opens: %1.
        دفتر کھلنے پر اسے پڑھے گا: %1۔

        = It reaches the family when we open: %1.
        ہم کھلنے پر اسے خاندان تک پہنچائیں گے: %1۔

        = %1, %2 to %3 ## opening hours
        %1، %2 سے %3 تک

        = Somebody is here now.
        اس وقت یہاں کوئی موجود ہے۔

        = Nobody is here now. What you write waits until we open.
        اس وقت یہاں کوئی نہیں ہے۔ آپ جو لکھیں گے وہ ہمارے کھلنے تک انتظار کرے گا۔
        """#
}
