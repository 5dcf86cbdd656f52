extension UrduWords {
    static let held = #"""
        = What we hold on you
        ہمارے پاس آپ کے بارے میں کیا محفوظ ہے

        = You can ask for a copy of everything we hold on you or your child, or that something is put right or erased. Tell anybody who works here; you need no form.
        آپ ہر اس چیز کی نقل مانگ سکتے ہیں جو ہمارے پاس آپ یا آپ کے بچے کے بارے میں محفوظ ہے، یا یہ کہ کچھ درست کیا جائے یا مٹا دیا جائے۔ یہاں کام کرنے والے کسی بھی شخص کو بتائیں؛ کسی فارم کی ضرورت نہیں۔

        = You haven’t asked for anything
        آپ نے ابھی کچھ نہیں مانگا

        = When you do, you see here by when you get an answer.
        جب آپ مانگیں گے تو یہاں نظر آئے گا کہ جواب کب تک ملے گا۔

        = Answered.
        جواب دے دیا گیا۔

        = It takes longer: %1
        اس میں زیادہ وقت لگے گا: %1

        = You get an answer by %1.
        آپ کو %1 تک جواب مل جائے گا۔

        = A copy of what we hold: %1
        جو کچھ ہمارے پاس محفوظ ہے اس کی نقل: %1

        = Something to put right: %1
        کچھ درست کرنا ہے: %1

        = To be erased: %1
        مٹانا ہے: %1

        = What you asked for is ready
        جو آپ نے مانگا تھا وہ تیار ہے

        = The copy of what %1 holds, which you asked for, is ready. Sign in to fetch it; it waits for a week:
        %1 کے پاس جو کچھ محفوظ ہے، اس کی جو نقل آپ نے مانگی تھی وہ تیار ہے۔ اسے لینے کے لیے سائن ان کریں؛ یہ ایک ہفتے تک یہاں رہے گی:
        """#
}
