extension ArabicWords {
    static let events = #"""
        = Events
        الفعاليات

        = No dates yet
        لا مواعيد بعد

        = When there’s something to come to, it’s here, and you’re told.
        عندما يكون هناك شيء يمكنكم حضوره، تجدونه هنا، ونخبركم به.

        = Coming up
        القادم قريبًا

        = Look
        عرض

        = Called off
        أُلغي

        = You’re coming
        ستحضرون

        = You’re not coming
        لن تحضروا

        = Are you coming?
        هل ستحضرون؟

        = All events
        كل الفعاليات

        = Yes, we’re coming
        نعم، سنحضر

        = Yes, I’m coming
        نعم، سأحضر

        = Please answer for yourself. The others answer for themselves.
        يرجى الإجابة عن أنفسكم فقط. الآخرون يجيبون عن أنفسهم.

        = No, not this time
        لا، ليس هذه المرة

        = How many of you?
        كم سيكون عددكم؟

        = Everybody you bring, yourself included.
        كل من سيأتي معكم، وأنتم من ضمنهم.

        = A word to the office
        كلمة إلى المكتب

        = Allergies, a pushchair, a late arrival. Only the office reads it.
        حساسية، أو عربة أطفال، أو وصول متأخر. لا يقرؤها إلا المكتب.

        = Tell the office
        إخبار المكتب

        = Replies are closed.
        انتهى وقت الرد.

        = In your own calendar
        في تقويمكم الخاص

        = Put this address into the calendar on your phone, under “add by address” or “subscribe”, and these dates are there by themselves, changes too.
        ضعوا هذا العنوان في التقويم على هاتفكم، تحت «إضافة بالعنوان» أو «اشتراك»، فتظهر هذه المواعيد تلقائيًا، والتغييرات أيضًا.

        = It’s yours alone. Whoever has it can read these dates, so please don’t pass it on. It ends when your access here ends.
        هذا العنوان لكم وحدكم. كل من لديه العنوان يمكنه قراءة هذه المواعيد، لذلك يرجى عدم إعطائه لأحد. ينتهي عندما تنتهي إمكانية دخولكم هنا.

        = Make my calendar’s address
        إنشاء عنوان تقويمي

        = Make a new one
        إنشاء عنوان جديد

        = %1, %2 ## a date and a time it ends
        %1، %2

        = %1 %2, %3 to %4 ## when something is
        %1 %2، من %3 إلى %4
        """#
}
