extension RomanianWords {
    static let notices = #"""
        = What we tell you, and when
        Ce vă spunem și când

        = Choose how soon you hear of each. Letters and messages only ever say that there is something to see: no names, no words of a post, no pictures.
        Alegeți cât de repede aflați despre fiecare. Scrisorile și mesajele spun întotdeauna numai că este ceva de văzut: fără nume, fără cuvinte dintr-o postare, fără poze.

        = Letters go to
        Scrisorile merg la

        = Letters to you come back to us, so none is being sent. Please tell the office your address as it is now.
        Scrisorile către dumneavoastră se întorc la noi, așa că nu mai trimitem niciuna. Vă rugăm să spuneți biroului adresa de acum.

        = Leave me in peace
        Lăsați-mă în liniște

        = What comes then waits until afterwards. Leave both empty to be told at any hour.
        Ce vine în acest timp așteaptă până după aceea. Lăsați ambele goale ca să vă anunțăm la orice oră.

        = From
        De la

        = Until
        Până la

        = Please fill in both times, or neither.
        Vă rugăm să completați ambele ore sau niciuna.

        = What always comes
        Ce vine întotdeauna

        = What is about a child’s safety, about your account and about what you allow comes at once, at any hour, whatever you choose here. So does a change to something that you’ve said you’re coming to.
        Ce ține de siguranța unui copil, de contul dumneavoastră și de ceea ce permiteți vine imediat, la orice oră, indiferent ce alegeți aici. La fel și o schimbare la ceva la care ați spus că veniți.

        = Somebody may be waiting for you, and not knowing could do harm. That’s why it can’t be turned off.
        Poate că cineva vă așteaptă, iar dacă nu știți, se poate întâmpla ceva rău. De aceea nu se poate opri.

        = A letter can be read over a shoulder, and a phone can lie on a table. That’s why there is nothing in it.
        O scrisoare poate fi citită peste umăr, iar un telefon poate sta pe o masă. De aceea nu scrie nimic în ele.

        = Messages on this phone or computer
        Mesaje pe acest telefon sau computer

        = A short message, as apps have it, in the browsers that you choose.
        Un mesaj scurt, ca la aplicații, în browserele pe care le alegeți.

        = This browser can’t show messages, or scripts are off. On an iPhone, put Gatepost on the home screen first. Letters come all the same.
        Acest browser nu poate arăta mesaje sau scripturile sunt oprite. Pe iPhone, adăugați mai întâi Gatepost pe ecranul principal. Scrisorile vin oricum.

        = Show messages here
        Arătați mesaje aici

        = Turn off
        Opriți

        = Since
        Din:

        = Your browser has been told not to show messages from us. You can change that in its settings.
        Browserului i s-a spus să nu arate mesaje de la noi. Puteți schimba acest lucru în setările lui.

        = That didn’t work here just now. Letters still come, and you can try again later.
        Acum nu a mers aici. Scrisorile vin în continuare și puteți încerca din nou mai târziu.

        = What we tell you
        Ce vă spunem

        = New on the page
        Nou pe pagină

        = Answers from the office
        Răspunsuri de la birou

        = What waits for you at work
        Ce vă așteaptă la lucru

        = Your account
        Contul dumneavoastră

        = New dates, changes, and a word the day before.
        Evenimente noi, schimbări și o reamintire cu o zi înainte.

        = It’s all on your desk too. Once a week is the least.
        Toate sunt și pe biroul dumneavoastră din Gatepost. Cel mai rar se poate o dată pe săptămână.

        = At once
        Imediat

        = Once a day, in the morning
        O dată pe zi, dimineața

        = Once a week, on Mondays
        O dată pe săptămână, lunea

        = Not at all
        Deloc

        = Stop these letters?
        Opriți aceste scrisori?

        = One tap, and letters about the page, events and answers stop; letters about work come once a week at most. What is about a child’s safety and about your account still comes.
        O atingere și scrisorile despre pagină, evenimente și răspunsuri se opresc; scrisorile despre lucru vin cel mult o dată pe săptămână. Ce ține de siguranța unui copil și de contul dumneavoastră vine în continuare.

        = Stop them
        Opriți-le

        = They’re stopped
        S-au oprit

        = You won’t get letters like that any more. What is about a child’s safety and about your account still comes, and so does news of something that you’ve said you’re coming to.
        Nu veți mai primi astfel de scrisori. Ce ține de siguranța unui copil și de contul dumneavoastră vine în continuare, la fel și noutățile despre ceva la care ați spus că veniți.

        = Choose for yourself
        Alegeți dumneavoastră
        """#
}
