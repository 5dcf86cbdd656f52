extension UrduWords {
    static let tracing = #"""
        = This file is too large. Up to 40 MB and 60 megapixels can be looked at.
        یہ فائل بہت بڑی ہے۔ 40 میگا بائٹ اور 60 میگا پکسل تک دیکھی جا سکتی ہے۔

        = This is not a JPEG, PNG, WebP or HEIC picture. A screenshot of it would do.
        یہ JPEG، PNG، WebP یا HEIC تصویر نہیں ہے۔ اس کا اسکرین شاٹ بھی ٹھیک رہے گا۔

        = This picture could not be read. A screenshot of it would do.
        یہ تصویر پڑھی نہیں جا سکی۔ اس کا اسکرین شاٹ بھی ٹھیک رہے گا۔

        = This picture took too long to look at. A smaller copy or a screenshot would do.
        اس تصویر کو دیکھنے میں بہت دیر لگی۔ چھوٹی کاپی یا اسکرین شاٹ بھی ٹھیک رہے گا۔
        """#
}
