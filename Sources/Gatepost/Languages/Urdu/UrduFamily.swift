extension UrduWords {
    static let family = #"""
        = Family you have invited
        خاندان کے لوگ جنہیں آپ نے دعوت دی

        = A grandparent or somebody else close can look on. You say what they see; we say yes first. Only you and the office know of it.
        نانا نانی، دادا دادی یا کوئی اور قریبی شخص صفحہ دیکھ سکتا ہے۔ وہ کیا دیکھیں، یہ آپ بتاتے ہیں؛ پہلے ہم منظوری دیتے ہیں۔ اس کا صرف آپ کو اور دفتر کو پتا ہوتا ہے۔

        = Nobody yet.
        ابھی کوئی نہیں۔

        = To invite somebody, the office first sees proof that you decide for this child.
        کسی کو دعوت دینے کے لیے دفتر پہلے یہ ثبوت دیکھتا ہے کہ اس بچے کے لیے فیصلہ آپ کرتے ہیں۔

        = Invite somebody
        کسی کو دعوت دیں

        = Their name
        ان کا نام

        = What are they to the child?
        ان کا بچے سے کیا رشتہ ہے؟

        = As “grandmother” or “uncle”.
        جیسے “نانی” یا “چچا”۔

        = How do we reach them?
        ہم ان سے کیسے رابطہ کریں؟

        = The invitation waits for you or them in the office.
        دعوت نامہ دفتر میں آپ کا یا ان کا انتظار کرے گا۔

        = Their e-mail address
        ان کا ای میل پتہ

        = Only the office sees it. They sign in with it.
        اسے صرف دفتر دیکھتا ہے۔ وہ اسی سے سائن ان کرتے ہیں۔

        = What may they see?
        وہ کیا دیکھ سکتے ہیں؟

        = I’d like them to be able to comment
        میری خواہش ہے کہ وہ تبصرہ کر سکیں

        = The office has to agree. Nobody reads who it was: it says “a relative”.
        دفتر کا متفق ہونا ضروری ہے۔ کسی کو یہ نہیں دکھایا جاتا کہ وہ کون تھے: وہاں “ایک رشتہ دار” لکھا ہوتا ہے۔

        = Ask the office
        دفتر سے پوچھیں

        = How it goes
        یہ کیسے ہوتا ہے

        = A manager reads this and answers. Then they get an invitation that works once, and read a short agreement.\n\nYou can take them out at any time, and they’re out at once. When your own access ends, so does theirs.
        ایک مینیجر اسے پڑھ کر جواب دیتے ہیں۔ پھر انہیں ایک دعوت نامہ ملتا ہے جو ایک بار کام کرتا ہے، اور وہ ایک مختصر معاہدہ پڑھتے ہیں۔\n\nآپ انہیں کسی بھی وقت نکال سکتے ہیں، اور وہ فوراً باہر ہو جاتے ہیں۔ جب آپ کی اپنی رسائی ختم ہو تو ان کی بھی ختم ہو جاتی ہے۔

        = Take them out
        انہیں نکال دیں

        = Take it back
        واپس لیں

        = The office says:
        دفتر کا کہنا ہے:

        = may comment
        تبصرہ کر سکتے ہیں

        = You’re here because a parent invited you. You see what they chose for you.
        آپ یہاں اس لیے ہیں کہ والد یا والدہ نے آپ کو دعوت دی۔ آپ وہی دیکھتے ہیں جو انہوں نے آپ کے لیے چنا۔

        = Until then you don’t see posts or pictures.
        اس وقت تک آپ کو پوسٹیں یا تصویریں نظر نہیں آئیں گی۔

        = Invite family of %1
        %1 کے خاندان کو دعوت دیں

        = A relative
        ایک رشتہ دار

        = A relative in %1 room
        %1 روم کا ایک رشتہ دار

        = Only what shows %1, or is for %2’s family
        صرف وہ جس میں %1 کو دیکھا جا سکے، یا جو %2 کے خاندان کے لیے ہو

        = What shows %1, and everything for %2’s room, events too
        وہ جس میں %1 کو دیکھا جا سکے، اور %2 کے روم کی ہر چیز، پروگرام بھی

        = sees this child’s posts
        اس بچے کی پوسٹیں دیکھتے ہیں

        = sees the room’s posts
        روم کی پوسٹیں دیکھتے ہیں

        = with the office
        دفتر کے پاس ہے

        = not this time
        اس بار نہیں

        = invited
        دعوت دی گئی

        = invitation not used
        دعوت نامہ استعمال نہیں ہوا

        = here
        یہاں شامل ہیں

        = over
        ختم
        """#
}
