extension UrduWords {
    static let authorisations = #"""
        = The page is closed for the moment
        صفحہ فی الحال بند ہے

        = The setting has paused its page and is looking at it. What’s about your own child stays open: permissions, and the office.
        نرسری نے اپنا صفحہ روک رکھا ہے اور اس کا جائزہ لے رہی ہے۔ آپ کے اپنے بچے سے متعلق چیزیں کھلی ہیں: اجازتیں، اور دفتر۔
        """#
}
