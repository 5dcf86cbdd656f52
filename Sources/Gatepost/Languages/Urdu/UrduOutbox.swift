extension UrduWords {
    static let outbox = #"""
        = We have recorded a decision
        ہم نے ایک فیصلہ درج کیا ہے

        = A decision about pictures or names was recorded with us today. You can see what stands, and change it, here:
        تصویروں یا ناموں کے بارے میں ایک فیصلہ آج ہمارے پاس درج ہوا ہے۔ اس وقت کیا طے ہے، یہ آپ یہاں دیکھ اور بدل سکتے ہیں:

        = If you did not expect this letter, please ask the office.
        اگر آپ کو اس ای میل کی توقع نہیں تھی تو براہِ کرم دفتر سے پوچھیں۔

        = You have an answer
        آپ کے لیے جواب آیا ہے

        = There is an answer to what you told %1. You can read it, and say more, here:
        آپ نے %1 کو جو بتایا تھا، اس کا جواب آ گیا ہے۔ اسے پڑھنے اور مزید کچھ کہنے کے لیے یہاں آئیں:

        = Something for you to read and sign
        آپ کے پڑھنے اور دستخط کے لیے کچھ ہے

        = %1 at %2 is put to you to read and sign. If you signed it before, you see what has changed.
        %2 کی طرف سے “%1” آپ کے پڑھنے اور دستخط کے لیے ہے۔ اگر آپ پہلے اس پر دستخط کر چکے ہیں تو آپ دیکھ سکتے ہیں کہ کیا بدلا ہے۔

        = Hello,
        السلام علیکم،

        = Dear %1,
        السلام علیکم %1،

        = How you sign in was changed
        آپ کے سائن ان کا طریقہ بدل دیا گیا

        = How you sign in at %1 was changed: the password, or what you prove yourself with. If that was you, all is well.
        %1 میں آپ کے سائن ان کا طریقہ بدل دیا گیا: پاس ورڈ، یا وہ چیز جس سے آپ اپنی شناخت ثابت کرتے ہیں۔ اگر یہ آپ نے کیا ہے تو سب ٹھیک ہے۔

        = If it was not you, please tell the office at once, and sign out everywhere here:
        اگر یہ آپ نے نہیں کیا تو براہ کرم فوراً دفتر کو بتائیں، اور یہاں ہر جگہ سے سائن آؤٹ کریں:

        = Your way in
        آپ کے لیے سائن ان کا راستہ

        = Here is your way in to %1. Open this on the device on which you asked for it:
        %1 میں داخل ہونے کے لیے آپ کا لنک یہ ہے۔ اسے اسی ڈیوائس پر کھولیں جس پر آپ نے اسے مانگا تھا:

        = Or type this code there: %1
        یا وہاں یہ کوڈ لکھیں: %1

        = Both work once, within a quarter of an hour. If you did not ask for this, somebody typed your address: leave it, and nothing happens. Nobody from %1 will ever ask you for the code.
        دونوں پندرہ منٹ کے اندر ایک ہی بار کام کرتے ہیں۔ اگر آپ نے یہ نہیں مانگا تھا تو کسی نے آپ کا پتہ لکھ دیا ہے: اسے رہنے دیں، کچھ نہیں ہوگا۔ %1 کی طرف سے کوئی بھی آپ سے یہ کوڈ کبھی نہیں مانگے گا۔

        = %1 invites you
        %1 کی طرف سے آپ کو دعوت

        = %1 invites you to its page for families. It is closed: only invited people can see it.
        %1 کی طرف سے آپ کو خاندانوں کے صفحے پر آنے کی دعوت ہے۔ یہ نجی صفحہ ہے: اسے صرف وہ لوگ دیکھ سکتے ہیں جنہیں دعوت دی گئی ہو۔

        = To join, open this address and choose a password:
        شامل ہونے کے لیے یہ پتہ کھولیں اور ایک پاس ورڈ چنیں:

        = It works once, until %1, and is for you alone. Please do not pass it on. If you did not expect it, you can leave it: nothing happens.
        یہ %1 تک ایک بار کام کرتا ہے اور صرف آپ کے لیے ہے۔ براہِ کرم اسے آگے نہ دیں۔ اگر آپ کو اس کی توقع نہیں تھی تو اسے رہنے دیں: کچھ نہیں ہوگا۔

        = Pictures and names: we ask every family again
        تصویریں اور نام: ہم ہر خاندان سے دوبارہ پوچھ رہے ہیں

        = We ask every family again what you are happy with for pictures and names. What you said before stays as it is until you change it or it runs out. Please look at it by %1:
        ہم ہر خاندان سے دوبارہ پوچھ رہے ہیں کہ تصویروں اور ناموں کے بارے میں آپ کو کیا منظور ہے۔ آپ نے پہلے جو کہا تھا وہ اسی طرح رہے گا جب تک آپ اسے نہ بدلیں یا اس کی مدت ختم نہ ہو۔ براہِ کرم اسے %1 تک دیکھ لیں:

        = It is always all right to say no, and nothing else changes for your child. If you would rather answer on paper, or with somebody's help, please ask the office.
        “نہیں” کہنا ہمیشہ بالکل ٹھیک ہے، اور اس سے آپ کے بچے کے لیے اور کچھ نہیں بدلتا۔ اگر آپ کاغذ پر یا کسی کی مدد سے جواب دینا چاہیں تو براہِ کرم دفتر سے کہیں۔

        = What you are told of, and when: %1
        آپ کو کیا بتایا جائے، اور کب: %1

        = To stop letters like this one: %1
        اس طرح کی ای میلیں بند کرنے کے لیے: %1

        = A date has changed
        ایک پروگرام میں تبدیلی ہوئی ہے

        = Something that you are invited to at %1 has changed. Please look at it:
        %1 کے جس پروگرام میں آپ کو دعوت ہے، اس میں کچھ بدلا ہے۔ براہِ کرم اسے دیکھ لیں:

        = A date has been called off
        ایک پروگرام منسوخ ہو گیا ہے

        = Something that you were invited to at %1 is called off. Please look at it:
        %1 کا ایک پروگرام، جس میں آپ کو دعوت تھی، منسوخ ہو گیا ہے۔ براہِ کرم اسے دیکھ لیں:

        = Coming up soon
        جلد ہونے والا ہے

        = Something that you are invited to at %1 is coming up soon:
        %1 کا ایک پروگرام، جس میں آپ کو دعوت ہے، جلد ہونے والا ہے:

        = A date for you
        آپ کے لیے ایک پروگرام

        = There is a new date at %1 for you to look at:
        %1 کا ایک نیا پروگرام آپ کے دیکھنے کے لیے ہے:

        = There is something new on the page: %1
        صفحے پر کچھ نیا ہے: %1

        = There is news about a date: %1
        ایک پروگرام کے بارے میں خبر ہے: %1

        = The office has an answer for you: %1
        دفتر کی طرف سے آپ کے لیے جواب ہے: %1

        = There is something to see: %1
        دیکھنے کے لیے کچھ نیا ہے: %1

        = News from %1
        %1 کی خبریں

        = About what you shared with us
        آپ نے ہمیں جو چیز بھیجی، اس کے بارے میں

        = Thank you for sharing something with %1. We have looked at it, and you can read what we decided:
        %1 کو ایک چیز بھیجنے کا شکریہ۔ ہم نے اسے دیکھ لیا ہے، اور آپ پڑھ سکتے ہیں کہ ہم نے کیا فیصلہ کیا:

        = About your agreement with us
        ہمارے ساتھ آپ کے معاہدے کے بارے میں

        = Something about your agreement with %1 has been decided. Please sign in to read what, why, until when, and how you can ask for somebody else to look at it:
        %1 کے ساتھ آپ کے معاہدے کے بارے میں ایک فیصلہ ہوا ہے۔ براہِ کرم سائن ان کر کے پڑھیں کہ کیا فیصلہ ہوا، کیوں، کب تک کے لیے، اور آپ کیسے کہہ سکتے ہیں کہ کوئی اور اسے دیکھے:

        = If you would rather talk about it, please ring or visit the office.
        اگر آپ اس پر بات کرنا چاہیں تو براہِ کرم دفتر کو فون کریں یا وہاں آ جائیں۔

        = The office has answered
        دفتر نے جواب دیا ہے

        = %1 has answered your question:
        %1 نے آپ کے سوال کا جواب دیا ہے:

        = Nobody has read your message yet: please ring
        آپ کا پیغام ابھی کسی نے نہیں پڑھا: براہِ کرم فون کریں

        = You wrote to us about a child’s safety, and nobody has read it yet. Please do not wait for us:
        آپ نے ہمیں ایک بچے کی حفاظت کے بارے میں لکھا تھا، اور اسے ابھی تک کسی نے نہیں پڑھا۔ براہِ کرم ہمارا انتظار نہ کریں:

        = If somebody is in danger now, ring 999.
        اگر کوئی اس وقت خطرے میں ہے تو 999 پر فون کریں۔

        = Otherwise ring the NSPCC on 0808 800 5000, at any hour, or your council’s children’s services; out of hours they have an emergency team.
        ورنہ NSPCC کو 0808 800 5000 پر کسی بھی وقت فون کریں، یا اپنی کونسل کے بچوں کی خدمات کے محکمے کو؛ دفتری اوقات کے بعد ان کی ہنگامی ٹیم ہوتی ہے۔

        = We go on trying to reach our own safeguarding leads.
        ہم اپنے ہاں بچوں کے تحفظ کے ذمہ داروں تک پہنچنے کی کوشش جاری رکھے ہوئے ہیں۔
        """#
}
