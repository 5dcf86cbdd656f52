extension UrduWords {
    static let accountsTwo = #"""
        = Join
        شامل ہوں

        = You’re signed in
        آپ سائن ان ہیں

        = Join as %1
        %1 کے طور پر شامل ہوں

        = Or join with an account of its own
        یا الگ اکاؤنٹ سے شامل ہوں

        = You sign in with %1.
        آپ %1 سے سائن ان کرتے ہیں۔

        = If this address has an account already, type its password below.
        اگر اس پتے کا پہلے سے اکاؤنٹ ہے تو نیچے اس کا پاس ورڈ لکھیں۔

        = Choose a username
        ایک صارف نام چنیں

        = The setting gave you this name.
        یہ نام آپ کو نرسری نے دیا ہے۔

        = Letters, digits, dots and hyphens: you sign in with it.
        حروف، ہندسے، نقطے اور ہائفن: آپ اسی سے سائن ان کرتے ہیں۔

        = Choose a password
        ایک پاس ورڈ چنیں

        = If you have an account with this address, please type its password here.
        اگر اس پتے سے آپ کا اکاؤنٹ ہے تو براہِ کرم اس کا پاس ورڈ یہاں لکھیں۔

        = I have an account already
        میرا پہلے سے اکاؤنٹ ہے

        = This invitation can’t be used any more
        یہ دعوت نامہ اب استعمال نہیں ہو سکتا

        = Invitations work once and for two weeks, so that nobody else can use them. The office of %1 can send you another.
        دعوت نامے ایک بار اور دو ہفتے تک کام کرتے ہیں، تاکہ کوئی اور انہیں استعمال نہ کر سکے۔ %1 کا دفتر آپ کو دوسرا بھیج سکتا ہے۔

        = Ask the office for another
        دفتر سے دوسرا مانگیں

        = Or reach the office:
        یا دفتر سے رابطہ کریں:

        = We don’t know this invitation
        ہم اس دعوت نامے کو نہیں پہچانتے

        = Perhaps a letter of the address got lost. Please open it from the letter or the paper once more, or ask your setting’s office for another.
        شاید پتے کا کوئی حرف رہ گیا ہے۔ براہِ کرم اسے ای میل یا کاغذ سے ایک بار پھر کھولیں، یا اپنی نرسری کے دفتر سے دوسرا مانگیں۔

        = By e-mail
        ای میل سے

        = On paper
        کاغذ پر

        = Staff
        عملہ

        = Agency staff
        ایجنسی کا عملہ

        = Volunteer
        رضاکار

        = Student
        طالب علم

        = Committee
        کمیٹی

        = Household member
        گھر کا فرد

        = Parent or carer
        والدین یا دیکھ بھال کرنے والے

        = Family
        خاندان

        = Officer from outside
        باہر کا افسر

        = Signing in safely
        محفوظ طریقے سے سائن ان کرنا

        = You can add a second step, so that a password alone lets nobody in.
        آپ ایک دوسرا مرحلہ شامل کر سکتے ہیں، تاکہ صرف پاس ورڈ سے کوئی داخل نہ ہو سکے۔

        = Safe
        محفوظ ہے

        = To do
        کرنا باقی ہے

        = Beside your password you have 1 second step. | Beside your password you have %1 second steps.
        one: پاس ورڈ کے علاوہ آپ کا 1 دوسرا مرحلہ ہے۔
        other: پاس ورڈ کے علاوہ آپ کے %1 دوسرے مرحلے ہیں۔

        = Add a second step
        دوسرا مرحلہ شامل کریں

        = Look after it
        اسے سنبھالیں

        = What you have
        آپ کے پاس کیا ہے

        = Added
        شامل کیا گیا

        = Take away
        ہٹا دیں

        = A code generator
        کوڈ بنانے والی ایپ

        = An app on your telephone shows six digits that change every half-minute. Any app for such codes will do.
        آپ کے فون پر ایک ایپ چھ ہندسے دکھاتی ہے جو ہر آدھے منٹ بعد بدل جاتے ہیں۔ ایسے کوڈ کی کوئی بھی ایپ ٹھیک ہے۔

        = Set up a code generator
        کوڈ بنانے والی ایپ لگائیں

        = Open the app, choose to add an account, and hold the camera to this square.
        ایپ کھولیں، اکاؤنٹ شامل کرنا چنیں، اور کیمرا اس مربع کے سامنے رکھیں۔

        = A square for the camera of your code generator
        آپ کی کوڈ بنانے والی ایپ کے کیمرے کے لیے مربع

        = Without a camera, type this into the app:
        کیمرے کے بغیر، ایپ میں یہ لکھیں:

        = That’s done
        یہ ہو گیا

        = The six digits that the app shows now, so that we both know it works.
        وہ چھ ہندسے جو ایپ ابھی دکھا رہی ہے، تاکہ ہم دونوں کو پتا ہو کہ یہ کام کرتی ہے۔

        = That isn’t what we expected. Please type the digits that the app shows now; the telephone’s clock has to be right.
        ہمیں کچھ اور متوقع تھا۔ براہِ کرم وہ ہندسے لکھیں جو ایپ ابھی دکھا رہی ہے؛ فون کی گھڑی درست ہونی چاہیے۔

        = A passkey
        پاس کی (passkey)

        = Your telephone or computer keeps a key that it shows only to us, and only to you: by your finger, your face, or its own code.
        آپ کا فون یا کمپیوٹر ایک چابی رکھتا ہے جو وہ صرف ہمیں دکھاتا ہے، اور صرف آپ کے کہنے پر: آپ کی انگلی، آپ کے چہرے، یا اپنے کوڈ سے۔

        = Passkeys work only where the address begins with https. Whoever looks after Gatepost for you can turn that on; a code generator works everywhere.
        پاس کی صرف وہاں کام کرتی ہے جہاں پتہ https سے شروع ہو۔ جو شخص آپ کے لیے Gatepost کی دیکھ بھال کرتا ہے وہ اسے چالو کر سکتا ہے؛ کوڈ بنانے والی ایپ ہر جگہ کام کرتی ہے۔

        = Your browser keeps scripts off. A passkey needs one; a code generator doesn’t.
        آپ کا براؤزر اسکرپٹ بند رکھتا ہے۔ پاس کی کے لیے اسکرپٹ چاہیے؛ کوڈ بنانے والی ایپ کے لیے نہیں۔

        = Add a passkey
        پاس کی شامل کریں

        = What shall we call it?
        ہم اسے کیا نام دیں؟

        = As “My phone”.
        جیسے “میرا فون”۔

        = That didn’t work. Please try it once more, or use a code.
        اس سے کام نہیں بنا۔ براہِ کرم ایک بار پھر کوشش کریں، یا کوڈ استعمال کریں۔

        = Use a passkey
        پاس کی استعمال کریں

        = Codes on paper
        کاغذ پر کوڈ

        = For the day on which your telephone is lost: ten codes, each good once, instead of what you have lost. Please print them, or write them down, now: we can’t show them again.
        اس دن کے لیے جب آپ کا فون گم ہو جائے: دس کوڈ، ہر ایک ایک بار کے لیے، اس چیز کی جگہ جو گم ہوئی۔ براہِ کرم انہیں ابھی پرنٹ کر لیں یا لکھ لیں: ہم انہیں دوبارہ نہیں دکھا سکتے۔

        = Keep them where nobody else looks, and not with your telephone. New ones make these good for nothing.
        انہیں ایسی جگہ رکھیں جہاں کوئی اور نہیں دیکھتا، اور اپنے فون کے ساتھ نہیں۔ نئے کوڈ بنائیں گے تو یہ کسی کام کے نہیں رہیں گے۔

        = I have them
        میں نے انہیں رکھ لیا ہے

        = Make ten new ones
        دس نئے بنائیں

        = You have no codes on paper left.
        آپ کے پاس کاغذ پر کوئی کوڈ باقی نہیں۔

        = You have 1 code on paper left. | You have %1 codes on paper left.
        one: آپ کے پاس کاغذ پر 1 کوڈ باقی ہے۔
        other: آپ کے پاس کاغذ پر %1 کوڈ باقی ہیں۔

        = One more step
        ایک مرحلہ اور

        = Code
        کوڈ

        = The six digits of your code generator, or one of your codes on paper.
        آپ کی کوڈ بنانے والی ایپ کے چھ ہندسے، یا کاغذ پر لکھے آپ کے کوڈوں میں سے ایک۔

        = Code on paper
        کاغذ والا کوڈ

        = One of your ten codes, as K7QM-2XTD-HW9P.
        آپ کے دس کوڈوں میں سے ایک، جیسے K7QM-2XTD-HW9P۔

        = That code isn’t right, or was used before. Please type the newest one.
        یہ کوڈ درست نہیں، یا پہلے استعمال ہو چکا ہے۔ براہِ کرم سب سے نیا کوڈ لکھیں۔
        """#
}
