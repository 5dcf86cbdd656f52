extension UrduWords {
    static let accounts = #"""
        = You
        آپ

        = You sign in with
        آپ اس سے سائن ان کرتے ہیں

        = You are here as
        یہاں آپ کی حیثیت

        = %1, %2 ## a capacity and where
        %1، %2

        = Where you belong
        آپ کہاں کہاں شامل ہیں

        = Now
        ابھی

        = Switch to this
        اس پر جائیں

        = Not open today
        آج کھلا نہیں

        = What you’ve agreed to
        آپ نے جن باتوں پر اتفاق کیا ہے

        = Signed
        دستخط ہو گئے

        = Not signed
        دستخط نہیں ہوئے

        = Read again
        دوبارہ پڑھیں

        = Read and sign
        پڑھیں اور دستخط کریں

        = How we see you
        آپ ہمیں کیسے نظر آئیں

        = Show my family’s name on my comments
        میرے تبصروں پر میرے خاندان کا نام دکھائیں

        = Otherwise they’re by “an Oak room parent”. Your telephone number and e-mail address are never shown.
        ورنہ ان پر “Oak روم کے والدین میں سے ایک” لکھا ہوگا۔ آپ کا ٹیلیفون نمبر اور ای میل پتہ کبھی نہیں دکھایا جاتا۔

        = Save
        محفوظ کریں

        = Language you prefer
        آپ کی پسند کی زبان

        = Change password
        پاس ورڈ بدلیں

        = Your password now
        آپ کا موجودہ پاس ورڈ

        = The new one
        نیا پاس ورڈ

        = That isn’t your password. Please type it once more.
        یہ آپ کا پاس ورڈ نہیں ہے۔ براہِ کرم اسے ایک بار پھر لکھیں۔

        = Where you’re signed in
        آپ کہاں کہاں سائن ان ہیں

        = Last used
        آخری استعمال

        = This one
        یہی ڈیوائس

        = Your access here has ended
        یہاں آپ کی رسائی ختم ہو گئی ہے

        = Hello %1. Nothing is open to you here today. If that’s a surprise, or you’d like something you wrote, the office will help you.
        السلام علیکم %1۔ آج یہاں آپ کے لیے کچھ کھلا نہیں ہے۔ اگر یہ آپ کے لیے غیر متوقع ہے، یا آپ کو اپنی لکھی ہوئی کوئی چیز چاہیے، تو دفتر آپ کی مدد کرے گا۔

        = %1 on %2 ## a browser and a machine
        %2 پر %1

        = A browser on %1
        %1 پر ایک براؤزر

        = A browser
        ایک براؤزر

        = Version %1, %2
        ورژن %1، %2

        = Your signature
        آپ کے دستخط

        = Type your whole name
        اپنا پورا نام لکھیں

        = That, with today’s date, is your signature.
        یہی، آج کی تاریخ کے ساتھ، آپ کے دستخط ہیں۔

        = I agree
        مجھے منظور ہے

        = I don’t agree
        مجھے منظور نہیں

        = Signed by %1 on %2.
        %1 نے %2 کو دستخط کیے۔

        = You said no on %1. That’s your right, and you can say yes whenever you like.
        آپ نے %1 کو “نہیں” کہا۔ یہ آپ کا حق ہے، اور آپ جب چاہیں “ہاں” کہہ سکتے ہیں۔

        = The page stays closed to you meanwhile. You still decide about pictures of your child, still hear from us about your child, and the office is there for you.
        اس دوران صفحہ آپ کے لیے بند رہے گا۔ اپنے بچے کی تصویروں کے بارے میں فیصلہ پھر بھی آپ ہی کا ہے، اپنے بچے کے بارے میں ہماری طرف سے خبر آپ کو ملتی رہے گی، اور دفتر آپ کے لیے موجود ہے۔

        = What you miss is the page: posts and pictures of the day, news, events and comments.
        آپ کو جو نہیں ملے گا وہ صفحہ ہے: دن بھر کی پوسٹیں اور تصویریں، خبریں، پروگرام اور تبصرے۔

        = Changed your mind?
        ارادہ بدل گیا؟

        = You can take your yes back. The page then closes for you, and nothing else changes.
        آپ اپنی “ہاں” واپس لے سکتے ہیں۔ پھر صفحہ آپ کے لیے بند ہو جائے گا، اور کچھ نہیں بدلے گا۔

        = The office
        دفتر

        = Questions, worries, a change of address, an invitation for somebody else: ask here.
        سوال، فکر کی بات، پتے کی تبدیلی، کسی اور کے لیے دعوت نامہ: یہاں پوچھیں۔

        = Is somebody in danger now?
        کیا کوئی اس وقت خطرے میں ہے؟

        = Call the police. Don’t wait for us.
        پولیس کو فون کریں۔ ہمارا انتظار نہ کریں۔

        = Here
        یہاں

        = If something about a child worries you, however small, tell one of these people today.
        اگر کسی بچے کے بارے میں کوئی بات آپ کو فکرمند کرے، چاہے کتنی ہی چھوٹی ہو، تو ان لوگوں میں سے کسی کو آج ہی بتائیں۔

        = Deputy
        نائب

        = The safeguarding lead hasn’t been named here yet. Please speak to the manager.
        یہاں بچوں کے تحفظ کے ذمہ دار کا نام ابھی طے نہیں ہوا۔ براہِ کرم مینیجر سے بات کریں۔

        = Outside
        باہر

        = for any grown-up who is worried about a child
        ہر اس بالغ کے لیے جسے کسی بچے کی فکر ہو

        = for children and young people, at any hour
        بچوں اور نوجوانوں کے لیے، کسی بھی وقت

        = if somebody behaves towards a child on line as they shouldn’t: look for “CEOP safety centre”
        اگر کوئی انٹرنیٹ پر کسی بچے سے ایسا سلوک کرے جو اسے نہیں کرنا چاہیے: “CEOP safety centre” تلاش کریں

        = to report sexual pictures of children on line: look for “IWF report”. Never copy or send them.
        انٹرنیٹ پر بچوں کی جنسی تصویروں کی رپورٹ کرنے کے لیے: “IWF report” تلاش کریں۔ ایسی تصویر کو کبھی کاپی نہ کریں اور نہ کسی کو بھیجیں۔

        = Sign in
        سائن ان کریں

        = E-mail address or username
        ای میل پتہ یا صارف نام

        = Password
        پاس ورڈ

        = No account yet? You join with an invitation from your setting. Forgotten your password? The office can help.
        ابھی اکاؤنٹ نہیں ہے؟ آپ اپنی نرسری کے دعوت نامے سے شامل ہوتے ہیں۔ پاس ورڈ بھول گئے؟ دفتر مدد کر سکتا ہے۔

        = That name and password don’t belong together. Please look at both once more.
        یہ نام اور پاس ورڈ آپس میں نہیں ملتے۔ براہِ کرم دونوں کو ایک بار پھر دیکھیں۔

        = There have been many tries. Please wait 1 second, then try again. | There have been many tries. Please wait %1 seconds, then try again.
        one: بہت بار کوشش ہو چکی ہے۔ براہِ کرم 1 سیکنڈ رکیں، پھر کوشش کریں۔
        other: بہت بار کوشش ہو چکی ہے۔ براہِ کرم %1 سیکنڈ رکیں، پھر کوشش کریں۔

        = There have been many tries. Please wait 1 minute, then try again. | There have been many tries. Please wait %1 minutes, then try again.
        one: بہت بار کوشش ہو چکی ہے۔ براہِ کرم 1 منٹ رکیں، پھر کوشش کریں۔
        other: بہت بار کوشش ہو چکی ہے۔ براہِ کرم %1 منٹ رکیں، پھر کوشش کریں۔

        = Sign out
        سائن آؤٹ

        = Sign out on this device, or on every device that you’re signed in on.
        اس ڈیوائس پر سائن آؤٹ کریں، یا ہر اس ڈیوائس پر جس پر آپ سائن ان ہیں۔

        = Sign out everywhere
        ہر جگہ سے سائن آؤٹ کریں

        = Your name
        آپ کا نام

        = At least %1 characters. Three or four words in a row work well.
        کم از کم %1 حروف۔ لگاتار تین یا چار لفظ اچھا کام کرتے ہیں۔

        = Please write a whole e-mail address, as office@acornlane.example.
        براہِ کرم پورا ای میل پتہ لکھیں، جیسے office@acornlane.example

        = The office invited you on %1 to its page for families. It is closed: only invited people see it. This invitation is for you alone and works once, until %2.
        دفتر نے %1 کو آپ کو خاندانوں کے لیے اپنے صفحے پر آنے کی دعوت دی۔ یہ نجی صفحہ ہے: اسے صرف وہ لوگ دیکھتے ہیں جنہیں دعوت دی گئی ہو۔ یہ دعوت نامہ صرف آپ کے لیے ہے اور %2 تک ایک بار کام کرتا ہے۔

        = The office invited you on %1 to join as %2. It is closed: only invited people see it. This invitation is for you alone and works once, until %3.
        دفتر نے %1 کو آپ کو اس حیثیت سے شامل ہونے کی دعوت دی: %2۔ یہ نجی صفحہ ہے: اسے صرف وہ لوگ دیکھتے ہیں جنہیں دعوت دی گئی ہو۔ یہ دعوت نامہ صرف آپ کے لیے ہے اور %3 تک ایک بار کام کرتا ہے۔
        """#
}
