extension UrduWords {
    static let offline = #"""
        = No connection just now
        اس وقت رابطہ نہیں ہے

        = This phone or computer can’t reach us. As soon as it can, everything is there again.
        یہ فون یا کمپیوٹر ہم تک نہیں پہنچ پا رہا۔ جیسے ہی رابطہ ہوگا، سب کچھ پھر سے یہاں ہوگا۔

        = No words are kept here to read meanwhile.
        فی الحال پڑھنے کے لیے یہاں کوئی تحریر محفوظ نہیں ہے۔

        = This is what you last read here. Pictures are never kept.
        یہ وہ ہے جو آپ نے یہاں آخری بار پڑھا تھا۔ تصویریں کبھی محفوظ نہیں کی جاتیں۔

        = Ring
        فون کریں

        = Try again
        دوبارہ کوشش کریں

        = Take this off here
        اسے یہاں سے ہٹائیں

        = Nothing is kept here any more.
        اب یہاں کچھ محفوظ نہیں ہے۔

        = Your work needs a second step to sign in. Add another one first, and then take this one away.
        آپ کے کام کے لیے سائن اِن کا دوسرا مرحلہ ضروری ہے۔ پہلے کوئی دوسرا شامل کریں، پھر اسے ہٹائیں۔
        """#
}
