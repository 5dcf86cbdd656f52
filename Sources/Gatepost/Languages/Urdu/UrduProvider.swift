extension UrduWords {
    static let provider = #"""
        = Where to go on
        آگے کہاں جانا ہے

        = You belong in more than one place. You’re in one at a time, and nothing goes from one to another.
        آپ ایک سے زیادہ جگہوں میں شامل ہیں۔ آپ ایک وقت میں ایک ہی جگہ ہوتے ہیں، اور ایک سے دوسری میں کچھ نہیں جاتا۔

        = You’re here
        آپ یہاں ہیں

        = Not open to you today
        آج آپ کے لیے کھلا نہیں
        """#
}
