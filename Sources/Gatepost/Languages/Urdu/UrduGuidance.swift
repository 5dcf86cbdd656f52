extension UrduWords {
    static let guidance = #"""
        = Guidance
        رہنمائی

        = Good places to read on, each with the day on which somebody here last looked at it. Every link leads away from here.
        مزید پڑھنے کی اچھی جگہیں، ہر ایک کے ساتھ وہ دن جب یہاں کسی نے اسے آخری بار دیکھا۔ ہر لنک یہاں سے باہر لے جاتا ہے۔

        = Useful here
        یہاں کام آنے والی

        = For everybody who works with children
        بچوں کے ساتھ کام کرنے والے سب لوگوں کے لیے

        = For managers
        مینیجروں کے لیے

        = For parents and carers
        والدین اور دیکھ بھال کرنے والوں کے لیے

        = For children
        بچوں کے لیے

        = Things to do with children
        بچوں کے ساتھ کرنے کی چیزیں

        = Edition: %1
        ایڈیشن: %1

        = Law or statutory guidance
        قانون یا قانونی رہنمائی

        = Looked at on %1
        %1 کو دیکھا گیا

        = Nobody here has looked at it yet
        یہاں ابھی کسی نے اسے نہیں دیکھا

        = %1, look again by %2
        %1، %2 تک دوبارہ دیکھنا ہے

        = The page for children
        بچوں کا صفحہ

        = CEOP Safety Centre: tell somebody
        CEOP سیفٹی سینٹر: کسی کو بتائیں

        = CEOP Education (once Thinkuknow)
        CEOP ایجوکیشن (پہلے Thinkuknow)

        = Help for children
        بچوں کے لیے مدد

        = Did something on a screen make you feel sad, scared or funny inside? Here’s what to do.
        کیا اسکرین پر کسی چیز سے تمہیں اداس لگا، ڈر لگا یا اندر سے عجیب لگا؟ تو ایسے کرو۔

        = Stop
        رکو

        = You can stop looking. You don’t have to answer anybody.
        دیکھنا بند کر دو۔ یہ ٹھیک ہے۔ کسی کو جواب دینا بھی ضروری نہیں۔

        = Put it down
        نیچے رکھ دو

        = Turn the screen over, or close it. You didn’t do anything wrong.
        اسکرین الٹی کر دو، یا اسے بند کر دو۔ تم نے کچھ غلط نہیں کیا۔

        = Tell
        بتاؤ

        = Tell a grown-up you trust: at home, or here. They’ll help you.
        کسی بڑے کو بتاؤ جس پر تمہیں بھروسا ہو: گھر میں، یا یہاں۔ وہ تمہاری مدد کریں گے۔

        = A grown-up you trust here
        یہاں کے ایک بڑے جن پر تمہیں بھروسا ہو

        = You can always tell %1.
        تم %1 کو جب چاہو بتا دو۔

        = Or ring Childline. It’s free. Somebody nice answers, day and night.
        یا Childline کو فون کرو۔ پیسے نہیں لگتے۔ کوئی اچھا انسان بات کرتا ہے، دن ہو یا رات۔

        = Good to know
        یاد رکھنے کی باتیں

        = Your name, your house and your nursery are yours. You don’t tell them to people on a screen.
        تمہارا نام، تمہارا گھر اور تمہاری نرسری تمہارے اپنے ہیں۔ اسکرین والے لوگوں کو یہ نہیں بتاتے۔

        = Nobody takes your picture if you don’t want it. You can say no.
        اگر تم نہ چاہو تو کوئی تمہاری تصویر نہیں لے گا۔ “نہیں” کہنا بالکل ٹھیک ہے۔

        = A secret that feels bad is not a secret to keep.
        جو راز برا لگے، اسے چھپا کر نہیں رکھتے۔

        = For grown-ups
        بڑوں کے لیے
        """#
}
