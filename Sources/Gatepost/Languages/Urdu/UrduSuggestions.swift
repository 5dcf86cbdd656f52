extension UrduWords {
    static let suggestions = #"""
        = Something useful
        کام کی چیز

        = Share something useful
        کوئی کام کی چیز بھیجیں

        = A link, a leaflet, something your family found out. The office looks at it and tells you whether it goes to other families.
        کوئی لنک، کوئی پرچہ، کوئی بات جو آپ کے خاندان کو معلوم ہوئی۔ دفتر اسے دیکھتا ہے اور آپ کو بتاتا ہے کہ یہ دوسرے خاندانوں تک جائے گی یا نہیں۔

        = What is it?
        یہ کیا ہے؟

        = Why is it useful?
        یہ کام کی کیوں ہے؟

        = A link
        ایک لنک

        = It begins with https://
        یہ https سے شروع ہوتا ہے

        = A PDF
        ایک PDF

        = Share it
        بھیج دیں

        = Nothing shared yet
        ابھی کچھ نہیں بھیجا گیا

        = When you come across something that other families could use, you can share it here.
        جب آپ کو کوئی ایسی چیز ملے جو دوسرے خاندانوں کے کام آ سکتی ہو تو آپ اسے یہاں بھیج سکتے ہیں۔

        = To look at
        دیکھنا باقی ہے

        = Decided
        فیصلہ ہو گیا

        = Goes to families
        خاندانوں تک جائے گی

        = Not this time
        اس بار نہیں

        = being looked at
        دیکھی جا رہی ہے

        = Please choose a PDF.
        براہِ کرم ایک PDF چنیں۔

        = Please check the link: it begins with https:// and has no spaces.
        براہِ کرم لنک دیکھ لیں: یہ https سے شروع ہوتا ہے اور اس میں خالی جگہ نہیں ہوتی۔
        """#
}
