extension RomanianWords {
    static let guidance = #"""
        = Guidance
        Îndrumări

        = Good places to read on, each with the day on which somebody here last looked at it. Every link leads away from here.
        Locuri bune unde să citiți mai departe, fiecare cu ziua în care cineva de aici s-a uitat ultima dată. Fiecare link duce în afara paginii.

        = Useful here
        Util aici

        = For everybody who works with children
        Pentru toți cei care lucrează cu copii

        = For managers
        Pentru manageri

        = For parents and carers
        Pentru părinți și îngrijitori

        = For children
        Pentru copii

        = Things to do with children
        Lucruri de făcut cu copiii

        = Edition: %1
        Ediția: %1

        = Law or statutory guidance
        Lege sau îndrumări oficiale

        = Looked at on %1
        Consultat pe %1

        = Nobody here has looked at it yet
        Încă nu s-a uitat nimeni de aici

        = %1, look again by %2
        %1, de consultat din nou până pe %2

        = The page for children
        Pagina pentru copii

        = CEOP Safety Centre: tell somebody
        CEOP Safety Centre: spuneți cuiva

        = CEOP Education (once Thinkuknow)
        CEOP Education (înainte Thinkuknow)

        = Help for children
        Ajutor pentru copii

        = Did something on a screen make you feel sad, scared or funny inside? Here’s what to do.
        Ceva de pe un ecran te-a întristat, te-a speriat sau te-a făcut să te simți ciudat? Uite ce poți face.

        = Stop
        Oprește-te

        = You can stop looking. You don’t have to answer anybody.
        Poți să nu te mai uiți. Nu trebuie să răspunzi nimănui.

        = Put it down
        Pune-l jos

        = Turn the screen over, or close it. You didn’t do anything wrong.
        Întoarce ecranul cu fața în jos sau închide-l. Nu ai făcut nimic rău.

        = Tell
        Spune

        = Tell a grown-up you trust: at home, or here. They’ll help you.
        Spune unui om mare în care ai încredere: acasă sau aici. Te va ajuta.

        = A grown-up you trust here
        Un om mare de aici în care ai încredere

        = You can always tell %1.
        Poți să vorbești oricând cu %1.

        = Or ring Childline. It’s free. Somebody nice answers, day and night.
        Sau sună la Childline. Nu costă nimic. Îți răspunde cineva drăguț, ziua și noaptea.

        = Good to know
        Bine de știut

        = Your name, your house and your nursery are yours. You don’t tell them to people on a screen.
        Numele tău, casa ta și grădinița ta sunt ale tale. Nu le spui oamenilor de pe un ecran.

        = Nobody takes your picture if you don’t want it. You can say no.
        Nimeni nu îți face poze dacă nu vrei. Poți să spui nu.

        = A secret that feels bad is not a secret to keep.
        Un secret care te face să te simți rău nu trebuie păstrat.

        = For grown-ups
        Pentru oamenii mari

        = %1’s pictures to keep
        Poze de păstrat: %1

        = All the pictures on the page that show your child, in one file for you to keep.
        Toate pozele de pe pagină care arată copilul dumneavoastră, într-un singur fișier pe care îl păstrați.

        = Everybody else in them is hidden first, also friends whose families are happy to be on the page. So they’re yours to share.
        Toți ceilalți din ele sunt ascunși mai întâi, chiar și prietenii ale căror familii sunt de acord să fie pe pagină. Așa că le puteți da mai departe.

        = There’s one picture at the moment. | There are %1 pictures at the moment.
        one: În acest moment este o poză.
        few: În acest moment sunt %1 poze.
        other: În acest moment sunt %1 de poze.
        """#
}
