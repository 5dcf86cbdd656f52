extension RomanianWords {
    static let gateTwo = #"""
        = content manager
        manager de conținut

        = contributor
        colaborator

        = safeguarding lead
        responsabil cu protecția copilului

        = deputy safeguarding lead
        responsabil adjunct cu protecția copilului

        = monitor
        persoană care supraveghează pagina

        = approval partner
        partener de aprobare

        = overseeing officer
        responsabil de supraveghere

        = inspector
        inspector

        = That’s saved.
        S-a salvat.

        = That’s sent.
        S-a trimis.

        = That’s gone.
        S-a eliminat.

        = You’re signed out.
        Ați ieșit din cont.

        = Welcome. One text to read, and you’re in.
        Bine ați venit. Mai aveți un text de citit și ați intrat.

        = If that invitation was ours, the office knows now that you’d like another.
        Dacă invitația a fost de la noi, biroul știe acum că doriți alta.

        = Thank you. That’s signed.
        Vă mulțumim. S-a semnat.

        = Thank you for telling us. That’s noted.
        Vă mulțumim că ne-ați spus. Am notat.

        = That’s changed. Everywhere else you’re signed out.
        S-a schimbat. În toate celelalte locuri ați ieșit din cont.

        = It’s open again, with everything in it.
        Este din nou deschisă, cu tot ce era în ea.

        = Thank you. It’s on the page.
        Vă mulțumim. Este pe pagină.

        = Thank you. The office reads this one first, and then it appears.
        Vă mulțumim. Pe acesta îl citește mai întâi biroul, apoi apare.

        = Thank you. Your answers are kept, and count from now on.
        Vă mulțumim. Răspunsurile sunt păstrate și sunt valabile de acum.

        = Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on.
        Vă mulțumim. Răspunsurile sunt păstrate. Pentru „da” mai este nevoie de o dovadă care să arate cine îl poate da; „nu” este valabil de acum.

        = That’s kept, and the pictures it was about are down. Nobody can see them from now on.
        S-a păstrat, iar pozele la care se referă sunt scoase. De acum nu le mai poate vedea nimeni.

        = That’s asked for. Nothing changes until somebody else agrees.
        S-a cerut. Nimic nu se schimbă până când este de acord și altcineva.

        = Thank you for telling us. Somebody looks at it soon.
        Vă mulțumim că ne-ați spus. Cineva se uită în curând.

        = It’s with the office.
        A ajuns la birou.

        = Our safeguarding leads are being told now.
        Responsabilii noștri cu protecția copilului sunt anunțați acum.

        = Thank you. Somebody looks at it and tells you what we decide.
        Vă mulțumim. Cineva se uită și vă spune ce hotărâm.

        = It’s with somebody else now, who will look at it afresh.
        Este acum la altcineva, care se uită din nou, de la capăt.

        = Thank you for telling us. It has arrived.
        Vă mulțumim că ne-ați spus. A ajuns.

        = That’s added.
        S-a adăugat.

        = Thank you. Nobody can see it any more. Please don’t copy or describe it to anybody but the police.
        Vă mulțumim. Nu o mai poate vedea nimeni. Vă rugăm să nu o copiați și să nu o descrieți nimănui în afară de poliție.

        = What it held is off the page now, so there is nothing to download. You can ask for a new one.
        Ce cuprindea nu mai este pe pagină, așa că nu este nimic de descărcat. Puteți cere un fișier nou.

        = That took a while, so please begin once more.
        A durat ceva timp, așa că vă rugăm să începeți încă o dată.

        = Thank you. The office knows.
        Vă mulțumim. Biroul știe.

        = Here’s your calendar’s address. Any address before it opens nothing now.
        Iată adresa calendarului dumneavoastră. Orice adresă dinainte nu mai deschide nimic.

        = That browser shows no more messages.
        Browserul acela nu mai arată mesaje.

        = Your pictures are being prepared. This page shows how far they are.
        Pozele dumneavoastră se pregătesc. Pe această pagină se vede cât s-a făcut.
        """#
}
