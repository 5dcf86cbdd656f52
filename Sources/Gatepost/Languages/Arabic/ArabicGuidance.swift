extension ArabicWords {
    static let guidance = #"""
        = Guidance
        الإرشادات

        = Good places to read on, each with the day on which somebody here last looked at it. Every link leads away from here.
        أماكن جيدة لمواصلة القراءة، ومع كل منها اليوم الذي اطّلع عليها فيه أحد هنا آخر مرة. كل رابط يأخذكم إلى خارج هذه الصفحات.

        = Useful here
        مفيد هنا

        = For everybody who works with children
        لكل من يعمل مع الأطفال

        = For managers
        للمديرين

        = For parents and carers
        للوالدين ومقدّمي الرعاية

        = For children
        للأطفال

        = Things to do with children
        أنشطة مع الأطفال

        = Edition: %1
        الإصدار: %1

        = Law or statutory guidance
        قانون أو إرشادات قانونية

        = Looked at on %1
        تم الاطلاع عليه في %1

        = Nobody here has looked at it yet
        لم يطّلع عليه أحد هنا بعد

        = %1, look again by %2
        %1، والاطلاع القادم في موعد أقصاه %2

        = The page for children
        صفحة الأطفال

        = CEOP Safety Centre: tell somebody
        CEOP Safety Centre: إخبار أحد

        = CEOP Education (once Thinkuknow)
        CEOP Education (سابقًا Thinkuknow)

        = Help for children
        مساعدة للأطفال

        = Did something on a screen make you feel sad, scared or funny inside? Here’s what to do.
        هل رأيتم شيئًا على شاشة جعلكم تشعرون في داخلكم بالحزن أو الخوف أو بشعور غريب؟ إليكم ما تفعلونه.

        = Stop
        توقّفوا

        = You can stop looking. You don’t have to answer anybody.
        يمكنكم التوقف عن النظر. لا يلزم أن تردّوا على أحد.

        = Put it down
        اتركوه من أيديكم

        = Turn the screen over, or close it. You didn’t do anything wrong.
        اقلبوا الشاشة، أو أغلقوها. أنتم لم تفعلوا أي شيء خطأ.

        = Tell
        أخبروا

        = Tell a grown-up you trust: at home, or here. They’ll help you.
        أخبروا شخصًا كبيرًا تثقون به: في البيت، أو هنا. وسيساعدكم.

        = A grown-up you trust here
        شخص كبير هنا تثقون به

        = You can always tell %1.
        يمكنكم دائمًا إخبار %1.

        = Or ring Childline. It’s free. Somebody nice answers, day and night.
        أو اتصلوا بـ Childline. الاتصال مجاني. يردّ عليكم شخص لطيف، في النهار وفي الليل.

        = Good to know
        من الجيد أن تعرفوا

        = Your name, your house and your nursery are yours. You don’t tell them to people on a screen.
        اسمكم وبيتكم وحضانتكم لكم أنتم. لا تخبروا بها أشخاصًا على شاشة.

        = Nobody takes your picture if you don’t want it. You can say no.
        لا أحد يصوّركم إذا كنتم لا تريدون. يمكنكم أن تقولوا لا.

        = A secret that feels bad is not a secret to keep.
        السر الذي يجعلنا نشعر بالضيق ليس سرًا نحتفظ به.

        = For grown-ups
        للكبار
        """#
}
