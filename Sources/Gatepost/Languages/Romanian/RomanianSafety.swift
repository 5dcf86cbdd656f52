extension RomanianWords {
    static let safety = #"""
        = Signing in safely
        Intrare sigură în cont

        = You can add a second step, so that a password alone lets nobody in.
        Puteți adăuga un al doilea pas, astfel încât o parolă singură să nu lase pe nimeni să intre.

        = Safe
        Sigur

        = To do
        De făcut

        = Beside your password you have 1 second step. | Beside your password you have %1 second steps.
        one: Pe lângă parolă aveți un al doilea pas.
        few: Pe lângă parolă aveți %1 moduri pentru al doilea pas.
        other: Pe lângă parolă aveți %1 de moduri pentru al doilea pas.

        = Add a second step
        Adăugați un al doilea pas

        = Look after it
        Administrați

        = What you have
        Ce aveți

        = Added
        Adăugat

        = Take away
        Eliminați

        = A code generator
        Un generator de coduri

        = An app on your telephone shows six digits that change every half-minute. Any app for such codes will do.
        O aplicație de pe telefon arată șase cifre care se schimbă la fiecare jumătate de minut. Orice aplicație pentru astfel de coduri este bună.

        = Set up a code generator
        Configurați un generator de coduri

        = Open the app, choose to add an account, and hold the camera to this square.
        Deschideți aplicația, alegeți să adăugați un cont și țineți camera spre acest pătrat.

        = A square for the camera of your code generator
        Un pătrat pentru camera generatorului de coduri

        = Without a camera, type this into the app:
        Fără cameră, scrieți aceasta în aplicație:

        = That’s done
        Gata

        = The six digits that the app shows now, so that we both know it works.
        Cele șase cifre pe care aplicația le arată acum, ca să știm și noi, și dumneavoastră că funcționează.

        = That isn’t what we expected. Please type the digits that the app shows now; the telephone’s clock has to be right.
        Nu este ce așteptam. Vă rugăm să scrieți cifrele pe care aplicația le arată acum; ceasul telefonului trebuie să fie potrivit corect.

        = A passkey
        O cheie de acces

        = Your telephone or computer keeps a key that it shows only to us, and only to you: by your finger, your face, or its own code.
        Telefonul sau computerul păstrează o cheie pe care ne-o arată numai nouă și numai pentru dumneavoastră: cu degetul, cu fața sau cu codul propriu.

        = Passkeys work only where the address begins with https. Whoever looks after Gatepost for you can turn that on; a code generator works everywhere.
        Cheile de acces funcționează numai unde adresa începe cu https. Cine se ocupă de Gatepost la dumneavoastră poate activa acest lucru; un generator de coduri funcționează oriunde.

        = Your browser keeps scripts off. A passkey needs one; a code generator doesn’t.
        Browserul nu permite scripturi. O cheie de acces are nevoie de unul; un generator de coduri nu.

        = Add a passkey
        Adăugați o cheie de acces

        = What shall we call it?
        Cum să o numim?

        = As “My phone”.
        De exemplu „Telefonul meu”.

        = That didn’t work. Please try it once more, or use a code.
        Nu a mers. Vă rugăm să mai încercați o dată sau să folosiți un cod.

        = Use a passkey
        Folosiți o cheie de acces

        = Codes on paper
        Coduri pe hârtie

        = For the day on which your telephone is lost: ten codes, each good once, instead of what you have lost. Please print them, or write them down, now: we can’t show them again.
        Pentru ziua în care vă pierdeți telefonul: zece coduri, fiecare valabil o singură dată, în locul a ceea ce ați pierdut. Vă rugăm să le tipăriți sau să le notați acum: nu le putem arăta din nou.

        = Keep them where nobody else looks, and not with your telephone. New ones make these good for nothing.
        Păstrați-le unde nu se uită nimeni altcineva și nu lângă telefon. Dacă faceți altele noi, acestea nu mai sunt valabile.

        = I have them
        Le am

        = Make ten new ones
        Faceți zece coduri noi

        = You have no codes on paper left.
        Nu mai aveți niciun cod pe hârtie.

        = You have 1 code on paper left. | You have %1 codes on paper left.
        one: Mai aveți un cod pe hârtie.
        few: Mai aveți %1 coduri pe hârtie.
        other: Mai aveți %1 de coduri pe hârtie.

        = One more step
        Încă un pas

        = Code
        Cod

        = The six digits of your code generator, or one of your codes on paper.
        Cele șase cifre ale generatorului de coduri sau unul dintre codurile pe hârtie.
        """#
}
