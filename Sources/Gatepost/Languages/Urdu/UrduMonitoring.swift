extension UrduWords {
    static let monitoring = #"""
        = Report
        رپورٹ کریں

        = Report a comment
        تبصرے کی رپورٹ کریں

        = Report a post
        پوسٹ کی رپورٹ کریں

        = Nobody else sees it until the office has looked. Whoever wrote it isn’t told who you are.
        جب تک دفتر دیکھ نہ لے، کوئی اور اسے نہیں دیکھتا۔ جس نے یہ لکھا اسے نہیں بتایا جاتا کہ آپ کون ہیں۔

        = The office is told at once. It stays on the page until somebody has looked. Nobody else is told who you are.
        دفتر کو فوراً بتایا جاتا ہے۔ جب تک کوئی دیکھ نہ لے، یہ صفحے پر رہتی ہے۔ کسی اور کو نہیں بتایا جاتا کہ آپ کون ہیں۔

        = What’s wrong with it?
        اس میں کیا غلط ہے؟

        = A word or two is enough.
        ایک دو لفظ کافی ہیں۔

        = Send the report
        رپورٹ بھیجیں

        = If you’re worried about a child, %1.
        اگر آپ کو کسی بچے کی فکر ہے تو %1۔

        = see who can help now
        دیکھیں کہ ابھی کون مدد کر سکتا ہے

        = The office took this away: %1
        دفتر نے اسے ہٹا دیا: %1
        """#
}
