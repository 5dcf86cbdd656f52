extension RomanianWords {
    static let consent = #"""
        = %1’s permissions
        Permisiuni: %1

        = Yes
        Da

        = No
        Nu

        = Our closed page
        Pagina noastră închisă

        = On display here
        Expuse aici

        = Our website
        Site-ul nostru

        = Public social media
        Rețele sociale publice

        = Newspapers and press
        Ziare și presă

        = Only families and staff who are invited and signed in can see it.
        Le pot vedea numai familiile și personalul care au fost invitați și sunt în cont.

        = On our walls and in our albums, where families and visitors to the building see it.
        Pe pereții noștri și în albumele noastre, unde le văd familiile și vizitatorii clădirii.

        = Anybody in the world can see it, and others can copy it.
        Oricine din lume le poate vedea, iar alții le pot copia.

        = On the setting’s public accounts: anybody can see it, share it and keep it.
        Pe conturile publice ale grădiniței: oricine le poate vedea, distribui și păstra.

        = In a newspaper or a film about us, in print and on line, for anybody to see.
        Într-un ziar sau într-un film despre noi, tipărit și pe internet, unde le poate vedea oricine.

        = Photographs
        Fotografii

        = Videos
        Videoclipuri

        = First name
        Prenume

        = What you say takes effect at once. You can change it whenever you like, and nobody minds either way.
        Ce spuneți este valabil imediat. Puteți schimba oricând doriți și nu se supără nimeni, orice ați alege.

        = At the moment: yes
        În acest moment: da

        = Not at the moment: you haven’t answered
        Nu în acest moment: nu ați răspuns

        = At the moment: no
        În acest moment: nu

        = Not at the moment: the setting has recorded a no
        Nu în acest moment: grădinița a înregistrat un nu

        = Your yes is kept, and isn’t enough by itself
        Răspunsul „da” este păstrat, dar singur nu este de ajuns

        = We haven’t seen proof that you can give permission for this child, so your yes isn’t enough by itself. Your no counts at once. The office can tell you what they need to see.
        Nu am văzut o dovadă că puteți da permisiunea pentru acest copil, așa că răspunsul „da” singur nu este de ajuns. Răspunsul „nu” este valabil imediat. Biroul vă poate spune ce are nevoie să vadă.

        = 1 picture on the page shows %1 now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show %2 now. If you say no to photographs there, they come down at once.
        one: Acum o poză de pe pagină arată copilul: %2. Dacă spuneți nu la fotografii acolo, este scoasă imediat.
        few: Acum %1 poze de pe pagină arată copilul: %2. Dacă spuneți nu la fotografii acolo, sunt scoase imediat.
        other: Acum %1 de poze de pe pagină arată copilul: %2. Dacă spuneți nu la fotografii acolo, sunt scoase imediat.

        = You said yes, until %1.
        Ați spus da, până pe %1.

        = Until when is your yes good?
        Până când este valabil răspunsul „da”?

        = %1 is the end of the school year. You can choose any day up to %2. A no has no end.
        %1 este sfârșitul anului școlar. Puteți alege orice zi până pe %2. Un „nu” nu are sfârșit.

        = Please choose a day from today to %1.
        Vă rugăm să alegeți o zi de astăzi până pe %1.

        = Please answer at least one of these.
        Vă rugăm să răspundeți la cel puțin una dintre acestea.

        = Save my answers
        Salvați răspunsurile mele

        = No to everything
        Nu la toate

        = For which child?
        Pentru care copil?

        = Pictures of me
        Poze cu mine

        = It’s your choice. Saying no, or nothing, has no consequence for you or your work, and you needn’t say why.
        Este alegerea dumneavoastră. Dacă spuneți nu sau nu spuneți nimic, nu are nicio urmare pentru dumneavoastră sau pentru munca dumneavoastră și nu trebuie să spuneți de ce.

        = Not shown
        Nu se arată

        = Unless you say yes, you’re hidden in every picture.
        Dacă nu spuneți da, vă ascundem în fiecare poză.

        = 1 picture on the page shows you now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show you now. If you say no to photographs there, they come down at once.
        one: Acum o poză de pe pagină vă arată. Dacă spuneți nu la fotografii acolo, este scoasă imediat.
        few: Acum %1 poze de pe pagină vă arată. Dacă spuneți nu la fotografii acolo, sunt scoase imediat.
        other: Acum %1 de poze de pe pagină vă arată. Dacă spuneți nu la fotografii acolo, sunt scoase imediat.

        = We couldn’t reach the place where scans are kept, so nothing is recorded yet. Please send the form again in a minute.
        Nu am putut ajunge la locul unde se păstrează documentele scanate, așa că încă nu este înregistrat nimic. Vă rugăm să trimiteți formularul din nou peste un minut.

        = Two minutes for a permission?
        Două minute pentru o permisiune?

        = Sign in, say yes or no to pictures of your child, and you’re signed out again by yourself. You’ll need your own sign-in; if you’ve none yet, ask for a paper form.
        Intrați în cont, spuneți da sau nu la pozele copilului, iar apoi veți ieși automat din cont. Aveți nevoie de contul dumneavoastră; dacă nu aveți încă unul, cereți un formular pe hârtie.

        = Sign in to answer
        Intrați în cont ca să răspundeți

        = Thank you. Your answers are kept, and you’re signed out.
        Vă mulțumim. Răspunsurile sunt păstrate și ați ieșit din cont.

        = Stop using this as the tablet at the door
        Nu mai folosiți ca tabletă de la ușă

        = This is the setting’s tablet. You’re signed out once you’ve answered, when you say so here, or after five minutes.
        Aceasta este tableta grădiniței. Veți ieși automat din cont după ce răspundeți, când spuneți aici sau după cinci minute.
        """#
}
