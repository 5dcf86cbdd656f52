extension UrduWords {
    static let policies = #"""
        = Policies
        پالیسیاں

        = None of these
        ان میں سے کوئی نہیں

        = There’s no policy here that looks like that.
        یہاں ایسی کوئی پالیسی نہیں ہے۔

        = Nothing is put to you to read at the moment.
        اس وقت آپ کے پڑھنے کے لیے کچھ نہیں ہے۔

        = Version
        ورژن

        = Issued
        جاری ہوئی

        = Approved by
        منظوری کس نے دی

        = Reviewed
        جائزہ لیا گیا

        = Next review by
        اگلا جائزہ اس تاریخ تک

        = For
        کس کے لیے

        = Where it stands
        موجودہ صورتِ حال

        = Where it’s kept
        کہاں رکھی ہے

        = Signed by
        کس نے دستخط کیے

        = Print or save
        پرنٹ یا محفوظ کریں

        = This page prints on A4 by itself: use your browser’s “Print”, also to save it as a PDF.
        یہ صفحہ خود ہی A4 پر پرنٹ ہوتا ہے: اپنے براؤزر کا “پرنٹ” استعمال کریں، PDF کے طور پر محفوظ کرنے کے لیے بھی۔

        = A later version has taken its place.
        اس کی جگہ بعد کا ورژن آ گیا ہے۔

        = What changed
        کیا بدلا

        = In the words of whoever issued it
        جاری کرنے والے کے الفاظ میں

        = The words are the same
        الفاظ وہی ہیں

        = Only the dates are new.
        صرف تاریخیں نئی ہیں۔

        = new
        نیا

        = taken out
        نکالا گیا

        = changed
        بدلا گیا

        = What you can do
        آپ کیا کر سکتے ہیں

        = version %1
        ورژن %1

        = What changed: %1
        کیا بدلا: %1

        = From %1 to %2. Words with a line under them are new; words with a line through them are gone.
        %1 سے %2 تک۔ جن الفاظ کے نیچے لکیر ہے وہ نئے ہیں؛ جن الفاظ کے اوپر سے لکیر گزرتی ہے وہ نکال دیے گئے ہیں۔

        = Missing
        موجود نہیں

        = Waits for a signature
        دستخط کا انتظار ہے

        = Review overdue
        جائزے کی تاریخ گزر گئی

        = Review coming
        جائزہ ہونے والا ہے

        = In force
        نافذ ہے

        = staff
        عملہ

        = volunteers
        رضاکار

        = students
        طالب علم

        = committee members
        کمیٹی کے ارکان

        = parents and carers
        والدین اور دیکھ بھال کرنے والے

        = visitors
        آنے والے مہمان

        = On paper: %1, from %2
        کاغذ پر: %1، %2 سے

        = On paper: %1
        کاغذ پر: %1

        = from %1
        %1 سے

        = The law and guidance this rests on
        وہ قانون اور رہنمائی جن پر یہ مبنی ہے

        = The registered person has not signed this version yet.
        رجسٹرڈ ذمہ دار نے ابھی اس ورژن پر دستخط نہیں کیے۔

        = Signed by the registered person:
        رجسٹرڈ ذمہ دار کے دستخط:

        = Bound to the words above by:
        اوپر کے الفاظ سے اسے یہ جوڑتا ہے:

        = asked for early, by %1
        وقت سے پہلے مانگا گیا، %1 تک

        = Read, section by section, and agreed to by %1:
        حصہ بہ حصہ پڑھا اور منظور کیا: %1

        = %1 said no to this text:
        %1 نے اس متن کو “نہیں” کہا:

        = The words on record aren’t those that were signed. Please tell whoever looks after your Gatepost.
        درج الفاظ وہ نہیں ہیں جن پر دستخط ہوئے تھے۔ براہِ کرم اسے بتائیں جو آپ کے Gatepost کی دیکھ بھال کرتا ہے۔

        = Your signed copy, to print
        آپ کی دستخط شدہ کاپی، پرنٹ کے لیے

        = Not there yet
        ابھی موجود نہیں

        = Kept on paper
        کاغذ پر رکھی ہے

        = Reviewed without change by %1
        %1 نے جائزہ لیا، کوئی تبدیلی نہیں کی

        = Linked policies
        متعلقہ پالیسیاں

        = What’s changed since you signed version %1
        ورژن %1 پر آپ کے دستخط کے بعد کیا بدلا

        = The words are as in version %1, which you signed. It has been reviewed, and is put to you again.
        الفاظ وہی ہیں جو ورژن %1 میں تھے، جس پر آپ نے دستخط کیے۔ اس کا جائزہ لیا گیا ہے، اور یہ دوبارہ آپ کے سامنے رکھا گیا ہے۔

        = Part %1 of %2
        %2 میں سے حصہ %1

        = Parts you’ve read
        جو حصے آپ نے پڑھ لیے

        = I’ve read this part
        میں نے یہ حصہ پڑھ لیا ہے

        = I’ve read it all
        میں نے سب پڑھ لیا ہے

        = The part you’ve read | The %1 parts you’ve read
        one: وہ حصہ جو آپ نے پڑھ لیا
        other: وہ %1 حصے جو آپ نے پڑھ لیے

        = I’d rather not sign
        مجھے دستخط نہیں کرنے

        = You can say no now and change your mind later.
        آپ ابھی “نہیں” کہہ سکتے ہیں اور بعد میں اپنا ارادہ بدل سکتے ہیں۔

        = You can take your yes back. The manager sees it, and rights that need it sleep.
        آپ اپنی “ہاں” واپس لے سکتے ہیں۔ مینیجر کو یہ نظر آتا ہے، اور جن اختیارات کے لیے یہ ضروری ہے وہ رک جاتے ہیں۔

        = Rights that need this signature sleep meanwhile. Please talk with the manager.
        جن اختیارات کے لیے یہ دستخط ضروری ہیں وہ اس دوران رکے ہوئے ہیں۔ براہِ کرم مینیجر سے بات کریں۔

        = Changed since you signed
        آپ کے دستخط کے بعد بدلا ہے
        """#
}
