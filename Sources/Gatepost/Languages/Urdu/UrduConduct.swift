extension UrduWords {
    static let conduct = #"""
        = Your agreement with us
        ہمارے ساتھ آپ کا معاہدہ

        = Nothing is on record about your agreement.
        آپ کے معاہدے کے بارے میں کچھ درج نہیں ہے۔

        = All is well
        سب ٹھیک ہے

        = Ask for somebody else to look at it
        کسی اور سے اسے دیکھنے کو کہیں

        = Somebody who had no part in it looks at it afresh.
        کوئی ایسا شخص جس کا اس میں کوئی حصہ نہیں تھا، اسے نئے سرے سے دیکھتا ہے۔

        = Why do you see it differently?
        آپ اسے مختلف کیوں سمجھتے ہیں؟

        = Ask for that
        اس کی درخواست کریں

        = You asked for somebody else to look at it.
        آپ نے کہا ہے کہ کوئی اور اسے دیکھے۔

        = Set aside
        کالعدم کیا گیا

        = Over
        ختم

        = Counts, until %1
        %1 تک لاگو ہے

        = %1: a warning
        %1: تنبیہ

        = %1: a suspension
        %1: معطلی

        = %1: a removal
        %1: صفحے سے نکالا جانا

        = %1. ## a sentence of these words
        %1۔

        = That’s a lot of pictures at once
        یہ ایک ساتھ بہت سی تصویریں ہیں

        = You’ve opened far more pictures in these days than families usually do, so we’ve paused it, to be sure it’s you. The office has been told and lets you go on. The newest posts are still there.
        آپ نے ان دنوں میں اس سے کہیں زیادہ تصویریں کھولی ہیں جتنی خاندان عام طور پر کھولتے ہیں، اس لیے ہم نے اسے روک دیا ہے تاکہ یقین ہو کہ یہ آپ ہی ہیں۔ دفتر کو بتا دیا گیا ہے اور وہی اسے آپ کے لیے دوبارہ کھولتا ہے۔ تازہ ترین پوسٹیں اب بھی موجود ہیں۔

        = Pictures or posts were passed on
        تصویریں یا پوسٹیں آگے دی گئیں

        = A screenshot was taken
        اسکرین شاٹ لیا گیا

        = A friend request or private message to staff
        عملے کو دوستی کی درخواست یا نجی پیغام

        = Something about a child was posted elsewhere
        کسی بچے کے بارے میں کچھ کہیں اور پوسٹ کیا گیا

        = Unkind or unsafe words
        ناگوار یا غیر محفوظ الفاظ

        = Somebody else was let in
        کسی اور کو اندر آنے دیا گیا
        """#
}
