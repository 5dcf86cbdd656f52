extension UrduWords {
    static let posts = #"""
        = There is no room left for pictures at the moment. Nothing was lost; please tell the office.
        اس وقت تصویروں کے لیے جگہ باقی نہیں ہے۔ کچھ ضائع نہیں ہوا؛ براہِ کرم دفتر کو بتائیں۔

        = See how far it is
        دیکھیں کہ کام کہاں تک پہنچا
        """#
}
