extension RomanianWords {
    static let settings = #"""
        = There is no room left for pictures at the moment. Nothing was lost; please tell the office.
        Acum nu mai este loc pentru poze. Nu s-a pierdut nimic; vă rugăm să spuneți biroului.

        = See how far it is
        Vedeți cât s-a făcut

        = Where to go on
        Unde continuați

        = You belong in more than one place. You’re in one at a time, and nothing goes from one to another.
        Aveți acces în mai multe locuri. Sunteți într-un singur loc odată și nimic nu trece de la unul la altul.

        = You’re here
        Sunteți aici

        = Not open to you today
        Nu este deschis pentru dumneavoastră astăzi

        = Who to turn to outside
        Cui vă puteți adresa în afară

        = Where a worry goes outside the setting. Each entry says who here looks after it, and when somebody last rang or looked.
        Unde ajunge o îngrijorare în afara grădiniței. La fiecare scrie cine se ocupă aici și când a sunat sau s-a uitat cineva ultima dată.

        = In danger now: 999. A grown-up who is worried can always ring the NSPCC: 0808 800 5000.
        În pericol acum: 999. Un adult îngrijorat poate suna oricând la NSPCC: 0808 800 5000.

        = Verified
        Verificat

        = Verified on %1 by %2
        Verificat pe %1 de %2

        = Verified on %1
        Verificat pe %1

        = Looked after by nobody yet
        Încă nu se ocupă nimeni

        = Looked after by %1
        Se ocupă %1

        = What is it for?
        Pentru ce este?

        = No number on record
        Niciun număr înregistrat

        = Worried about a child: the council’s first point (MASH)
        Îngrijorare pentru un copil: primul contact al consiliului local (MASH)

        = The same, at night and at weekends
        La fel, noaptea și în weekend

        = Worried about somebody who works with children: the designated officer (LADO)
        Îngrijorare legată de cineva care lucrează cu copii: persoana desemnată (LADO)

        = Advice for early-years settings from the council
        Sfaturi pentru grădinițe din partea consiliului local

        = Whistle-blowing: Ofsted
        Avertizări de integritate: Ofsted

        = Sexual pictures of children on line
        Imagini sexuale cu copii pe internet

        = Somebody behaves towards a child on line as they shouldn’t
        Cineva se poartă pe internet cu un copil cum nu ar trebui

        = Information about people: the regulator
        Informații despre persoane: autoritatea de supraveghere

        = Who runs this page
        Cine conduce această pagină

        = Everything here is approved by a second person before families see it. These people look after it.
        Tot ce este aici este aprobat de o a doua persoană înainte să vadă familiile. Aceste persoane se ocupă de pagină.

        = Who does what
        Cine ce face

        = Nobody is named yet.
        Încă nu este numit nimeni.

        = Standing in
        Înlocuitori

        = How to reach us
        Cum ne contactați

        = The office team reads and answers together. Nobody here is contacted on a personal number or account.
        Echipa de la birou citește și răspunde împreună. Nimeni de aici nu este contactat la un număr sau pe un cont personal.

        = Name
        Nume

        = Shared mailbox
        Adresă de e-mail comună

        = Office number
        Numărul biroului

        = Photo policy
        Reguli despre poze

        = No pictures of children are put on the page.
        Pe pagină nu se pun poze cu copii.

        = Children may be in pictures with permission, and every face is hidden.
        Copiii pot apărea în poze cu permisiune, și fiecare față este ascunsă.

        = A child’s face is shown only with permission, and every other face is hidden.
        Fața unui copil se arată numai cu permisiune, iar toate celelalte fețe sunt ascunse.

        = %1 stands in for %2 as %3 until %4
        %1 ține locul: %2, ca %3, până pe %4

        = Something useful
        Ceva util

        = Share something useful
        Trimiteți ceva util

        = A link, a leaflet, something your family found out. The office looks at it and tells you whether it goes to other families.
        Un link, un pliant, ceva ce a descoperit familia dumneavoastră. Biroul se uită și vă spune dacă ajunge la alte familii.

        = What is it?
        Ce este?

        = Why is it useful?
        De ce este util?

        = A link
        Un link

        = It begins with https://
        Începe cu https://

        = A PDF
        Un PDF

        = Share it
        Trimiteți

        = Nothing shared yet
        Încă nu s-a trimis nimic

        = When you come across something that other families could use, you can share it here.
        Când dați peste ceva de care s-ar putea folosi și alte familii, îl puteți trimite aici.

        = To look at
        De verificat

        = Decided
        Hotărât

        = Goes to families
        Ajunge la familii

        = Not this time
        De data aceasta nu

        = being looked at
        se verifică

        = Please choose a PDF.
        Vă rugăm să alegeți un PDF.

        = Please check the link: it begins with https:// and has no spaces.
        Vă rugăm să verificați linkul: începe cu https:// și nu are spații.

        = This file is too large. Up to 40 MB and 60 megapixels can be looked at.
        Acest fișier este prea mare. Se pot verifica fișiere de cel mult 40 MB și 60 de megapixeli.

        = This is not a JPEG, PNG, WebP or HEIC picture. A screenshot of it would do.
        Aceasta nu este o poză JPEG, PNG, WebP sau HEIC. O captură de ecran cu ea este de ajuns.

        = This picture could not be read. A screenshot of it would do.
        Această poză nu a putut fi citită. O captură de ecran cu ea este de ajuns.

        = This picture took too long to look at. A smaller copy or a screenshot would do.
        Verificarea acestei poze a durat prea mult. O copie mai mică sau o captură de ecran este de ajuns.
        """#
}
