extension UrduWords {
    static let settings = #"""
        = Who runs this page
        یہ صفحہ کون چلاتا ہے

        = Everything here is approved by a second person before families see it. These people look after it.
        یہاں ہر چیز خاندانوں کے دیکھنے سے پہلے ایک دوسرا شخص منظور کرتا ہے۔ یہ لوگ اس کی دیکھ بھال کرتے ہیں۔

        = Who does what
        کون کیا کرتا ہے

        = Nobody is named yet.
        ابھی کسی کا نام طے نہیں ہوا۔

        = Standing in
        قائم مقام

        = How to reach us
        ہم سے کیسے رابطہ کریں

        = The office team reads and answers together. Nobody here is contacted on a personal number or account.
        دفتر کی ٹیم مل کر پڑھتی اور جواب دیتی ہے۔ یہاں کسی سے ذاتی نمبر یا اکاؤنٹ پر رابطہ نہیں کیا جاتا۔

        = Name
        نام

        = Shared mailbox
        مشترکہ میل باکس

        = Office number
        دفتر کا نمبر

        = Photo policy
        تصویروں کی پالیسی

        = No pictures of children are put on the page.
        صفحے پر بچوں کی کوئی تصویر نہیں لگائی جاتی۔

        = Children may be in pictures with permission, and every face is hidden.
        بچے اجازت سے تصویروں میں ہو سکتے ہیں، اور ہر چہرہ چھپایا جاتا ہے۔

        = A child’s face is shown only with permission, and every other face is hidden.
        بچے کا چہرہ صرف اجازت سے دکھایا جاتا ہے، اور باقی ہر چہرہ چھپایا جاتا ہے۔

        = %1 stands in for %2 as %3 until %4
        %1، %4 تک %2 کی جگہ قائم مقام ہیں، بطور %3
        """#
}
