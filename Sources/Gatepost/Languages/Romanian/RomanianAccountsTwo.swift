extension RomanianWords {
    static let accountsTwo = #"""
        = Outside
        În afară

        = for any grown-up who is worried about a child
        pentru orice adult îngrijorat pentru un copil

        = for children and young people, at any hour
        pentru copii și tineri, la orice oră

        = if somebody behaves towards a child on line as they shouldn’t: look for “CEOP safety centre”
        dacă cineva se poartă pe internet cu un copil cum nu ar trebui: căutați „CEOP safety centre”

        = to report sexual pictures of children on line: look for “IWF report”. Never copy or send them.
        pentru a raporta imagini sexuale cu copii pe internet: căutați „IWF report”. Nu le copiați și nu le trimiteți niciodată.

        = Sign in
        Intrați în cont

        = E-mail address or username
        Adresa de e-mail sau numele de utilizator

        = Password
        Parola

        = No account yet? You join with an invitation from your setting. Forgotten your password? The office can help.
        Nu aveți încă un cont? Vă alăturați cu o invitație de la grădiniță. Ați uitat parola? Biroul vă poate ajuta.

        = That name and password don’t belong together. Please look at both once more.
        Numele și parola nu se potrivesc. Vă rugăm să le mai verificați o dată pe amândouă.

        = There have been many tries. Please wait 1 second, then try again. | There have been many tries. Please wait %1 seconds, then try again.
        one: Au fost multe încercări. Vă rugăm să așteptați o secundă, apoi încercați din nou.
        few: Au fost multe încercări. Vă rugăm să așteptați %1 secunde, apoi încercați din nou.
        other: Au fost multe încercări. Vă rugăm să așteptați %1 de secunde, apoi încercați din nou.

        = There have been many tries. Please wait 1 minute, then try again. | There have been many tries. Please wait %1 minutes, then try again.
        one: Au fost multe încercări. Vă rugăm să așteptați un minut, apoi încercați din nou.
        few: Au fost multe încercări. Vă rugăm să așteptați %1 minute, apoi încercați din nou.
        other: Au fost multe încercări. Vă rugăm să așteptați %1 de minute, apoi încercați din nou.

        = Sign out
        Ieșiți din cont

        = Sign out on this device, or on every device that you’re signed in on.
        Ieșiți din cont pe acest dispozitiv sau pe toate dispozitivele pe care sunteți în cont.

        = Sign out everywhere
        Ieșiți din cont peste tot

        = Your name
        Numele dumneavoastră

        = At least %1 characters. Three or four words in a row work well.
        Cel puțin %1 caractere. Trei sau patru cuvinte la rând sunt potrivite.

        = Please write a whole e-mail address, as office@acornlane.example.
        Vă rugăm să scrieți o adresă de e-mail întreagă, ca office@acornlane.example.

        = The office invited you on %1 to its page for families. It is closed: only invited people see it. This invitation is for you alone and works once, until %2.
        Biroul v-a invitat pe %1 pe pagina sa pentru familii. Este închisă: o văd numai persoanele invitate. Această invitație este numai pentru dumneavoastră și este valabilă o singură dată, până pe %2.

        = The office invited you on %1 to join as %2. It is closed: only invited people see it. This invitation is for you alone and works once, until %3.
        Biroul v-a invitat pe %1 să vă alăturați ca %2. Pagina este închisă: o văd numai persoanele invitate. Această invitație este numai pentru dumneavoastră și este valabilă o singură dată, până pe %3.

        = Join
        Alăturați-vă

        = You’re signed in
        Sunteți în cont

        = Join as %1
        Alăturați-vă ca %1

        = Or join with an account of its own
        Sau alăturați-vă cu un cont separat

        = You sign in with %1.
        Intrați în cont cu %1.

        = If this address has an account already, type its password below.
        Dacă această adresă are deja un cont, scrieți parola lui mai jos.

        = Choose a username
        Alegeți un nume de utilizator

        = The setting gave you this name.
        Grădinița v-a dat acest nume.

        = Letters, digits, dots and hyphens: you sign in with it.
        Litere, cifre, puncte și cratime: cu el intrați în cont.

        = Choose a password
        Alegeți o parolă

        = If you have an account with this address, please type its password here.
        Dacă aveți un cont cu această adresă, vă rugăm să scrieți aici parola lui.

        = I have an account already
        Am deja un cont

        = This invitation can’t be used any more
        Această invitație nu mai poate fi folosită

        = Invitations work once and for two weeks, so that nobody else can use them. The office of %1 can send you another.
        Invitațiile sunt valabile o singură dată și timp de două săptămâni, ca să nu le poată folosi altcineva. Biroul de la %1 vă poate trimite alta.

        = Ask the office for another
        Cereți alta de la birou

        = Or reach the office:
        Sau contactați biroul:

        = We don’t know this invitation
        Nu cunoaștem această invitație

        = Perhaps a letter of the address got lost. Please open it from the letter or the paper once more, or ask your setting’s office for another.
        Poate că s-a pierdut o literă din adresă. Vă rugăm să o deschideți încă o dată din scrisoare sau de pe hârtie ori să cereți alta de la biroul grădiniței.

        = By e-mail
        Prin e-mail

        = On paper
        Pe hârtie

        = Staff
        Personal

        = Agency staff
        Personal de agenție

        = Volunteer
        Voluntar

        = Student
        Student

        = Committee
        Comitet

        = Household member
        Membru al gospodăriei

        = Parent or carer
        Părinte sau îngrijitor

        = Family
        Familie

        = Officer from outside
        Responsabil din afară
        """#
}
