extension RomanianWords {
    static let accounts = #"""
        = You
        Dumneavoastră

        = You sign in with
        Intrați în cont cu

        = You are here as
        Sunteți aici ca

        = %1, %2 ## a capacity and where
        %1, %2

        = Where you belong
        Unde aveți acces

        = Now
        Acum

        = Switch to this
        Treceți aici

        = Not open today
        Nu este deschis astăzi

        = What you’ve agreed to
        Cu ce ați fost de acord

        = Signed
        Semnat

        = Not signed
        Nesemnat

        = Read again
        Citiți din nou

        = Read and sign
        Citiți și semnați

        = How we see you
        Cum apăreți aici

        = Show my family’s name on my comments
        Arată numele familiei mele la comentariile mele

        = Otherwise they’re by “an Oak room parent”. Your telephone number and e-mail address are never shown.
        Altfel apar ca scrise de „un părinte din grupa Oak”. Numărul de telefon și adresa de e-mail nu sunt arătate niciodată.

        = Save
        Salvați

        = Language you prefer
        Limba preferată

        = Change password
        Schimbați parola

        = Your password now
        Parola de acum

        = The new one
        Parola nouă

        = That isn’t your password. Please type it once more.
        Aceasta nu este parola dumneavoastră. Vă rugăm să o scrieți încă o dată.

        = Where you’re signed in
        Unde sunteți în cont

        = Last used
        Folosit ultima dată

        = This one
        Acesta

        = Your access here has ended
        Accesul dumneavoastră aici s-a încheiat

        = Hello %1. Nothing is open to you here today. If that’s a surprise, or you’d like something you wrote, the office will help you.
        Bună ziua, %1. Astăzi nu aveți nimic deschis aici. Dacă vă surprinde sau dacă doriți ceva ce ați scris, biroul vă ajută.

        = %1 on %2 ## a browser and a machine
        %1 pe %2

        = A browser on %1
        Un browser pe %1

        = A browser
        Un browser

        = Version %1, %2
        Versiunea %1, %2

        = Your signature
        Semnătura dumneavoastră

        = Type your whole name
        Scrieți numele întreg

        = That, with today’s date, is your signature.
        Acesta, împreună cu data de astăzi, este semnătura dumneavoastră.

        = I agree
        Sunt de acord

        = I don’t agree
        Nu sunt de acord

        = Signed by %1 on %2.
        Semnat de %1 pe %2.

        = You said no on %1. That’s your right, and you can say yes whenever you like.
        Ați spus nu pe %1. Este dreptul dumneavoastră și puteți spune da oricând doriți.

        = The page stays closed to you meanwhile. You still decide about pictures of your child, still hear from us about your child, and the office is there for you.
        Până atunci, pagina rămâne închisă pentru dumneavoastră. Hotărâți în continuare despre pozele copilului, primiți în continuare vești de la noi despre copil, iar biroul vă stă la dispoziție.

        = What you miss is the page: posts and pictures of the day, news, events and comments.
        Ce vă lipsește este pagina: postările și pozele zilei, noutățile, evenimentele și comentariile.

        = Changed your mind?
        V-ați răzgândit?

        = You can take your yes back. The page then closes for you, and nothing else changes.
        Puteți să vă retrageți acceptul. Atunci pagina se închide pentru dumneavoastră și nimic altceva nu se schimbă.

        = The office
        Biroul

        = Questions, worries, a change of address, an invitation for somebody else: ask here.
        Întrebări, griji, o adresă schimbată, o invitație pentru altcineva: întrebați aici.

        = Is somebody in danger now?
        Este cineva în pericol acum?

        = Call the police. Don’t wait for us.
        Sunați la poliție. Nu așteptați după noi.

        = Here
        Aici

        = If something about a child worries you, however small, tell one of these people today.
        Dacă vă îngrijorează ceva la un copil, oricât de mic, spuneți astăzi uneia dintre aceste persoane.

        = Deputy
        Adjunct

        = The safeguarding lead hasn’t been named here yet. Please speak to the manager.
        Aici nu a fost numit încă un responsabil cu protecția copilului. Vă rugăm să vorbiți cu managerul.
        """#
}
