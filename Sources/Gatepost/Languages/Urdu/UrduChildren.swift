extension UrduWords {
    static let children = #"""
        = My children
        میرے بچے

        = About
        بچے کے بارے میں

        = Room
        روم

        = Permissions
        اجازتیں

        = See permissions
        اجازتیں دیکھیں

        = You are their
        بچے سے آپ کا رشتہ

        = Unless a brother or sister stays, your access ends at the end of %1.
        اگر کوئی بھائی یا بہن یہاں نہ رہے تو آپ کی رسائی %1 کے اختتام پر ختم ہو جائے گی۔

        = You decide about pictures and names, and can change your mind at any time.
        تصویروں اور ناموں کے بارے میں فیصلہ آپ کا ہے، اور آپ کسی بھی وقت اپنا ارادہ بدل سکتے ہیں۔

        = You can stop pictures at any time. To allow them, the office first sees proof that you may.
        آپ کسی بھی وقت تصویریں رکوا سکتے ہیں۔ اجازت دینے کے لیے دفتر پہلے یہ ثبوت دیکھتا ہے کہ آپ کو اس کا حق ہے۔
        """#
}
