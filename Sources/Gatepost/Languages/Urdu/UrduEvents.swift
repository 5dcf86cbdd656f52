extension UrduWords {
    static let events = #"""
        = Events
        پروگرام

        = No dates yet
        ابھی کوئی پروگرام نہیں

        = When there’s something to come to, it’s here, and you’re told.
        جب آنے کے لیے کچھ ہوگا تو یہاں ہوگا، اور آپ کو بتایا جائے گا۔

        = Coming up
        آنے والے پروگرام

        = Look
        دیکھیں

        = Called off
        منسوخ

        = You’re coming
        آپ آ رہے ہیں

        = You’re not coming
        آپ نہیں آ رہے

        = Are you coming?
        کیا آپ آ رہے ہیں؟

        = All events
        سب پروگرام

        = Yes, we’re coming
        جی ہاں، ہم آئیں گے

        = Yes, I’m coming
        جی ہاں، میرا آنا طے ہے

        = Please answer for yourself. The others answer for themselves.
        براہِ کرم اپنی طرف سے جواب دیں۔ دوسرے اپنی طرف سے جواب دیں گے۔

        = No, not this time
        نہیں، اس بار نہیں

        = How many of you?
        آپ کتنے لوگ ہوں گے؟

        = Everybody you bring, yourself included.
        جتنے لوگوں کو آپ ساتھ لائیں، آپ سمیت۔

        = A word to the office
        دفتر کے لیے ایک بات

        = Allergies, a pushchair, a late arrival. Only the office reads it.
        الرجی، بچہ گاڑی، دیر سے آنا۔ اسے صرف دفتر پڑھتا ہے۔

        = Tell the office
        دفتر کو بتائیں

        = Replies are closed.
        جواب دینے کا وقت ختم ہو گیا ہے۔

        = In your own calendar
        آپ کے اپنے کیلنڈر میں

        = Put this address into the calendar on your phone, under “add by address” or “subscribe”, and these dates are there by themselves, changes too.
        یہ پتہ اپنے فون کے کیلنڈر میں “پتے سے شامل کریں” یا “سبسکرائب کریں” کے تحت ڈالیں، تو یہ پروگرام وہاں خود ہی آ جائیں گے، تبدیلیاں بھی۔

        = It’s yours alone. Whoever has it can read these dates, so please don’t pass it on. It ends when your access here ends.
        یہ صرف آپ کا ہے۔ جس کے پاس یہ ہو وہ یہ پروگرام پڑھ سکتا ہے، اس لیے براہِ کرم اسے آگے نہ دیں۔ جب یہاں آپ کی رسائی ختم ہوگی تو یہ بھی ختم ہو جائے گا۔

        = Make my calendar’s address
        میرے کیلنڈر کا پتہ بنائیں

        = Make a new one
        نیا بنائیں

        = %1, %2 ## a date and a time it ends
        %1، %2

        = %1 %2, %3 to %4 ## when something is
        %1 %2، %3 سے %4 تک
        """#
}
