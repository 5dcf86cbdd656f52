extension UrduWords {
    static let notices = #"""
        = There is something to see.
        دیکھنے کے لیے کچھ نیا ہے۔

        = There is news about a date.
        ایک پروگرام کے بارے میں خبر ہے۔

        = Something is coming up soon.
        جلد ہی ایک پروگرام ہونے والا ہے۔

        = The office has an answer for you.
        دفتر کی طرف سے آپ کے لیے جواب ہے۔

        = Please look now.
        براہِ کرم ابھی دیکھیں۔

        = Please read the letter that we have sent you.
        براہِ کرم وہ ای میل پڑھیں جو ہم نے آپ کو بھیجی ہے۔
        """#
}
