extension RomanianWords {
    static let policies = #"""
        = Policies
        Reguli

        = None of these
        Niciuna dintre acestea

        = There’s no policy here that looks like that.
        Aici nu există reguli de acest fel.

        = Nothing is put to you to read at the moment.
        Acum nu aveți nimic de citit.

        = Version
        Versiunea

        = Issued
        Publicat

        = Approved by
        Aprobat de

        = Reviewed
        Revizuit

        = Next review by
        Următoarea revizuire până pe

        = For
        Pentru

        = Where it stands
        În ce stadiu este

        = Where it’s kept
        Unde se păstrează

        = Signed by
        Semnat de

        = Print or save
        Tipăriți sau salvați

        = This page prints on A4 by itself: use your browser’s “Print”, also to save it as a PDF.
        Această pagină se tipărește singură în format A4: folosiți „Imprimare” din browser, și ca să o salvați ca PDF.

        = A later version has taken its place.
        A fost înlocuit de o versiune mai nouă.

        = What changed
        Ce s-a schimbat

        = In the words of whoever issued it
        În cuvintele celui care a publicat

        = The words are the same
        Textul este același

        = Only the dates are new.
        Numai datele sunt noi.

        = new
        nou

        = taken out
        scos

        = changed
        schimbat

        = What you can do
        Ce puteți face

        = version %1
        versiunea %1

        = What changed: %1
        Ce s-a schimbat: %1

        = From %1 to %2. Words with a line under them are new; words with a line through them are gone.
        De la %1 la %2. Cuvintele subliniate sunt noi; cuvintele tăiate au fost scoase.

        = Missing
        Lipsește

        = Waits for a signature
        Așteaptă o semnătură

        = Review overdue
        Revizuire întârziată

        = Review coming
        Urmează revizuirea

        = In force
        În vigoare

        = staff
        personal

        = volunteers
        voluntari

        = students
        studenți

        = committee members
        membri ai comitetului

        = parents and carers
        părinți și îngrijitori

        = visitors
        vizitatori

        = On paper: %1, from %2
        Pe hârtie: %1, din %2

        = On paper: %1
        Pe hârtie: %1

        = from %1
        din %1

        = The law and guidance this rests on
        Legea și îndrumările pe care se bazează

        = The registered person has not signed this version yet.
        Persoana înregistrată nu a semnat încă această versiune.

        = Signed by the registered person:
        Semnat de persoana înregistrată:

        = Bound to the words above by:
        Legat de textul de mai sus prin:

        = asked for early, by %1
        cerută mai devreme, până pe %1

        = Read, section by section, and agreed to by %1:
        Citit, parte cu parte, și acceptat de %1:

        = %1 said no to this text:
        %1 a spus nu acestui text:

        = The words on record aren’t those that were signed. Please tell whoever looks after your Gatepost.
        Textul înregistrat nu este cel care a fost semnat. Vă rugăm să spuneți cui se ocupă de Gatepost la dumneavoastră.

        = Your signed copy, to print
        Exemplarul dumneavoastră semnat, de tipărit

        = Not there yet
        Încă nu există

        = Kept on paper
        Păstrat pe hârtie

        = Reviewed without change by %1
        Revizuit fără schimbări de %1

        = Linked policies
        Reguli legate de acestea

        = What’s changed since you signed version %1
        Ce s-a schimbat de când ați semnat versiunea %1

        = The words are as in version %1, which you signed. It has been reviewed, and is put to you again.
        Textul este ca în versiunea %1, pe care ați semnat-o. A fost revizuit și vi se trimite din nou.

        = Part %1 of %2
        Partea %1 din %2

        = Parts you’ve read
        Părțile citite

        = I’ve read this part
        Am citit această parte

        = I’ve read it all
        Am citit tot

        = The part you’ve read | The %1 parts you’ve read
        one: Partea pe care ați citit-o
        few: Cele %1 părți pe care le-ați citit
        other: Cele %1 de părți pe care le-ați citit

        = I’d rather not sign
        Prefer să nu semnez

        = You can say no now and change your mind later.
        Puteți spune nu acum și vă puteți răzgândi mai târziu.

        = You can take your yes back. The manager sees it, and rights that need it sleep.
        Vă puteți retrage acceptul. Managerul vede, iar drepturile care au nevoie de el se opresc între timp.

        = Rights that need this signature sleep meanwhile. Please talk with the manager.
        Drepturile care au nevoie de această semnătură sunt oprite între timp. Vă rugăm să vorbiți cu managerul.

        = Changed since you signed
        Schimbat de când ați semnat
        """#
}
