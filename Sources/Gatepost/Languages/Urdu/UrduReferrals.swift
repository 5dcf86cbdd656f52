extension UrduWords {
    static let referrals = #"""
        = Who to turn to outside
        باہر کس سے رابطہ کریں

        = Where a worry goes outside the setting. Each entry says who here looks after it, and when somebody last rang or looked.
        نرسری سے باہر فکر کی بات کہاں بتائی جائے۔ ہر اندراج میں لکھا ہے کہ یہاں اس کی دیکھ بھال کون کرتا ہے، اور کسی نے آخری بار کب فون کیا یا دیکھا۔

        = In danger now: 999. A grown-up who is worried can always ring the NSPCC: 0808 800 5000.
        اس وقت خطرہ ہو: 999۔ جس بالغ کو فکر ہو وہ NSPCC کو ہمیشہ فون کر سکتا ہے: 0808 800 5000۔

        = Verified
        تصدیق شدہ

        = Verified on %1 by %2
        %2 نے %1 کو تصدیق کی

        = Verified on %1
        %1 کو تصدیق ہوئی

        = Looked after by nobody yet
        ابھی اس کی دیکھ بھال کوئی نہیں کرتا

        = Looked after by %1
        اس کی دیکھ بھال: %1

        = What is it for?
        یہ کس لیے ہے؟

        = No number on record
        کوئی نمبر درج نہیں

        = Worried about a child: the council’s first point (MASH)
        بچے کی فکر ہو: کونسل میں رابطے کی پہلی جگہ (MASH)

        = The same, at night and at weekends
        وہی، رات کو اور ہفتے اتوار کو

        = Worried about somebody who works with children: the designated officer (LADO)
        بچوں کے ساتھ کام کرنے والے کسی شخص کے بارے میں فکر ہو: نامزد افسر (LADO)

        = Advice for early-years settings from the council
        چھوٹے بچوں کی نرسریوں کے لیے کونسل کا مشورہ

        = Whistle-blowing: Ofsted
        ادارے کی غلط باتوں کی اطلاع: Ofsted

        = Sexual pictures of children on line
        انٹرنیٹ پر بچوں کی جنسی تصویریں

        = Somebody behaves towards a child on line as they shouldn’t
        انٹرنیٹ پر کوئی کسی بچے سے ایسا سلوک کرے جو اسے نہیں کرنا چاہیے

        = Information about people: the regulator
        لوگوں کے بارے میں معلومات: نگران ادارہ
        """#
}
