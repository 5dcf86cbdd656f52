extension UrduWords {
    static let accountsThree = #"""
        = Lost everything? Two people who run your setting can let you in anew. Nobody else can, and nobody will ask you for a code.
        سب کچھ گم ہو گیا؟ آپ کی نرسری چلانے والے دو لوگ آپ کو نئے سرے سے داخل کر سکتے ہیں۔ کوئی اور نہیں کر سکتا، اور کوئی آپ سے کوڈ نہیں مانگے گا۔

        = In this demo the code is
        اس نمونے میں کوڈ یہ ہے

        = Is it still you?
        کیا یہ اب بھی آپ ہی ہیں؟

        = This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on.
        یہ بات خاندانوں کے لیے اہم ہے، اس لیے اگر دس منٹ سے زیادہ ہو گئے ہوں تو ہم ایک بار پھر پوچھتے ہیں۔ اس کے بعد کام سیدھا آگے چلتا ہے۔

        = What you typed is kept.
        آپ نے جو لکھا وہ محفوظ ہے۔

        = Your password
        آپ کا پاس ورڈ

        = Go on
        آگے بڑھیں

        = Parents: sign in by e-mail, without a password
        والدین: پاس ورڈ کے بغیر، ای میل سے سائن ان کریں

        = Sign in by e-mail
        ای میل سے سائن ان کریں

        = For parents and family. We send you a link and a code; either lets you in once, within a quarter of an hour.
        والدین اور خاندان کے لیے۔ ہم آپ کو ایک لنک اور ایک کوڈ بھیجتے ہیں؛ دونوں میں سے کوئی بھی آپ کو پندرہ منٹ کے اندر ایک بار داخل کر دیتا ہے۔

        = Your e-mail address
        آپ کا ای میل پتہ

        = Send it
        بھیج دیں

        = Ask for another
        دوسری ای میل مانگیں

        = Please look at your e-mail
        براہِ کرم اپنی ای میل دیکھیں

        = If that address is a parent’s here, a letter is on its way. Open its link on this device, or type its code. People who work here sign in with their password.
        اگر یہ پتہ یہاں کسی والد یا والدہ کا ہے تو ایک ای میل آ رہی ہے۔ اس کا لنک اسی ڈیوائس پر کھولیں، یا اس کا کوڈ لکھیں۔ یہاں کام کرنے والے لوگ اپنے پاس ورڈ سے سائن ان کرتے ہیں۔

        = Code from the letter
        ای میل میں آیا کوڈ

        = Eight letters and digits, as K7QM-2XTD.
        آٹھ حروف اور ہندسے، جیسے K7QM-2XTD۔

        = You’re nearly there.
        بس تھوڑا سا باقی ہے۔

        = This letter can’t be used any more
        یہ ای میل اب استعمال نہیں ہو سکتی

        = Each works once and for a quarter of an hour, so that nobody else can use it.
        ہر ای میل ایک بار اور پندرہ منٹ تک کام کرتی ہے، تاکہ کوئی اور اسے استعمال نہ کر سکے۔

        = End it
        ختم کریں

        = This phone: %1
        یہ فون: %1

        = A phone: %1
        ایک فون: %1

        = This tablet: %1
        یہ ٹیبلیٹ: %1

        = A tablet: %1
        ایک ٹیبلیٹ: %1

        = This computer: %1
        یہ کمپیوٹر: %1

        = A computer: %1
        ایک کمپیوٹر: %1
        """#
}
