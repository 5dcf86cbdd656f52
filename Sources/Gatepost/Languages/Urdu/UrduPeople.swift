extension UrduWords {
    static let people = #"""
        = None set
        طے نہیں

        = until
        اس دن تک

        = First day
        پہلا دن

        = Last day
        آخری دن

        = Duty
        ذمہ داری

        = Are you 18 or over?
        کیا آپ کی عمر 18 سال یا زیادہ ہے؟

        = Not yet
        ابھی نہیں

        = Parents can join. Somebody will talk with you first, so that the page is safe for you too.
        والدین شامل ہو سکتے ہیں۔ پہلے کوئی آپ سے بات کرے گا، تاکہ صفحہ آپ کے لیے بھی محفوظ ہو۔

        = When will you be 18?
        آپ 18 سال کے کب ہوں گے؟

        = Only if you aren’t yet.
        صرف اس صورت میں کہ ابھی 18 سال کے نہیں ہیں۔

        = Thank you. A safeguarding lead will talk with you before the page opens for you.
        شکریہ۔ آپ کے لیے صفحہ کھلنے سے پہلے بچوں کے تحفظ کے ذمہ دار آپ سے بات کریں گے۔

        = Notices about your own child, permissions, the office and concerns are open to you now.
        آپ کے اپنے بچے کے بارے میں اطلاعات، اجازتیں، دفتر اور تشویش کی باتیں آپ کے لیے ابھی کھلی ہیں۔
        """#
}
