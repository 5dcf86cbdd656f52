extension UrduWords {
    static let feed = #"""
        = The page
        صفحہ

        = Everything
        سب کچھ

        = What to show
        کیا دکھایا جائے

        = Nothing here yet
        ابھی یہاں کچھ نہیں

        = When the team shares something with your room, you’ll find it here.
        جب ٹیم آپ کے روم کے لیے کچھ لگائے گی تو وہ آپ کو یہاں ملے گا۔

        = Everyone
        سب کے لیے

        = Just your family
        صرف آپ کا خاندان

        = %1 room
        %1 روم

        = %1 families
        %1 کے خاندان

        = Just for you: please don’t share
        صرف آپ کے لیے: براہِ کرم آگے نہ دیں

        = Just for you: please don’t share.
        صرف آپ کے لیے: براہِ کرم آگے نہ دیں۔

        = Worried about this?
        کیا یہ آپ کو پریشان کرتا ہے؟

        = Worried?
        پریشان ہیں؟

        = Comment
        تبصرہ کریں

        = Your comment
        آپ کا تبصرہ

        = Say something kind
        کوئی اچھی بات کہیں

        = Send
        بھیجیں

        = Thank you
        شکریہ

        = You said thank you. Take it back
        آپ نے شکریہ کہا۔ اسے واپس لیں

        = A parent
        والد یا والدہ

        = An %1 room parent
        %1 روم کے والدین میں سے ایک

        = A %1 room parent
        %1 روم کے والدین میں سے ایک

        = The %1 family
        خاندان: %1

        = %1 (%2 room)
        %1 (%2 روم)

        = The office reads this first. Others can’t see it yet.
        اسے پہلے دفتر پڑھے گا۔ ابھی دوسرے اسے نہیں دیکھ سکتے۔

        = Comments are closed for this post.
        اس پوسٹ پر تبصرے بند ہیں۔

        = See the comment | See all %1 comments
        one: تبصرہ دیکھیں
        other: تمام %1 تبصرے دیکھیں

        = Thank you · %1
        شکریہ · %1

        = Useful things
        کام کی چیزیں

        = +%1
        مزید %1

        = A photograph from this post
        اس پوسٹ کی ایک تصویر

        = Back to the post
        پوسٹ پر واپس

        = Previous
        پچھلی

        = Next
        اگلی

        = Picture %1 of %2
        %2 میں سے تصویر %1

        = One thing first
        پہلے ایک بات

        = Please read the agreement before the page opens. It is short, and it is about keeping children’s pictures among us.
        صفحہ کھلنے سے پہلے براہِ کرم معاہدہ پڑھیں۔ یہ مختصر ہے، اور اس بارے میں ہے کہ بچوں کی تصویریں ہمارے درمیان ہی رہیں۔

        = Until then you still have everything about your own child, permissions, and the office. You miss the posts and pictures.
        اس وقت تک بھی آپ کے اپنے بچے سے متعلق سب کچھ، اجازتیں اور دفتر آپ کے پاس ہیں۔ آپ کو پوسٹیں اور تصویریں نہیں ملیں گی۔

        = Read the agreement
        معاہدہ پڑھیں

        = Activity
        سرگرمی

        = News
        خبر

        = Event
        پروگرام

        = Reminder
        یاد دہانی

        = Useful thing
        کام کی چیز

        = Closure
        نرسری بند

        = a child’s name
        کسی بچے کا نام

        = a parent’s or carer’s name
        والدین یا دیکھ بھال کرنے والے کا نام

        = a colleague’s name
        عملے کے کسی ساتھی کا نام

        = a family’s name
        کسی خاندان کا نام

        = a child’s first name
        کسی بچے کا پہلا نام

        = a telephone number
        ٹیلیفون نمبر

        = an e-mail address
        ای میل پتہ

        = an address
        کسی جگہ کا پتہ

        = a postcode
        پوسٹ کوڈ

        = a social-network name
        کسی سوشل نیٹ ورک کا نام

        = a link to a social network
        کسی سوشل نیٹ ورک کا لنک

        = a link
        کوئی لنک

        = rude words
        بدزبانی

        = a threat
        دھمکی
        """#
}
