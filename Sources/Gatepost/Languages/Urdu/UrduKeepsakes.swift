extension UrduWords {
    static let keepsakes = #"""
        = %1’s pictures to keep
        یادگار تصویریں: %1

        = All the pictures on the page that show your child, in one file for you to keep.
        صفحے پر موجود وہ تمام تصویریں جن میں آپ کا بچہ نظر آتا ہے، ایک ہی فائل میں، آپ کے پاس رکھنے کے لیے۔

        = Everybody else in them is hidden first, also friends whose families are happy to be on the page. So they’re yours to share.
        ان میں باقی سب کو پہلے چھپا دیا جاتا ہے، ان دوستوں کو بھی جن کے خاندان صفحے پر آنے سے خوش ہیں۔ اس لیے یہ آپ کی ہیں، جسے چاہیں دیں۔

        = There’s one picture at the moment. | There are %1 pictures at the moment.
        one: اس وقت ایک تصویر ہے۔
        other: اس وقت %1 تصویریں ہیں۔

        = Prepare them for me
        میرے لیے تیار کریں

        = Prepare a new file
        نئی فائل تیار کریں

        = A newer one
        تازہ فائل

        = Being prepared
        تیار ہو رہی ہے

        = %1 of 1 picture | %1 of %2 pictures
        one: 1 میں سے %1 تصویر
        other: %2 میں سے %1 تصویریں

        = You can close this page and come back later.
        آپ یہ صفحہ بند کر کے بعد میں واپس آ سکتے ہیں۔

        = Ready for you
        آپ کے لیے تیار ہے

        = One picture, in a ZIP file. | %1 pictures, in a ZIP file.
        one: ایک تصویر، ایک ZIP فائل میں۔
        other: %1 تصویریں، ایک ZIP فائل میں۔

        = Download
        ڈاؤن لوڈ کریں

        = It’s here until %1.
        یہ %1 تک یہاں ہے۔

        = Downloaded %1.
        %1 کو ڈاؤن لوڈ ہوئی۔

        = A picture that comes off the page meanwhile is left out.
        جو تصویر اس دوران صفحے سے ہٹ جائے وہ شامل نہیں کی جاتی۔

        = No pictures yet
        ابھی کوئی تصویر نہیں

        = Pictures come here once your child is shown on the page with your permission.
        جب آپ کا بچہ آپ کی اجازت سے صفحے پر دکھایا جائے گا تو تصویریں یہاں آئیں گی۔

        = See what you’ve allowed
        دیکھیں کہ آپ نے کس کی اجازت دی ہے

        = Pictures to keep
        یادگار تصویریں

        = Your child’s pictures from the page, with everybody else hidden.
        صفحے سے آپ کے بچے کی تصویریں، جن میں باقی سب چھپے ہوئے ہیں۔
        """#
}
