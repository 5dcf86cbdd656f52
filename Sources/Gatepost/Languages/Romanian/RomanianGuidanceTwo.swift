extension RomanianWords {
    static let guidanceTwo = #"""
        = Prepare them for me
        Pregătiți-le pentru mine

        = Prepare a new file
        Pregătiți un fișier nou

        = A newer one
        Unul mai nou

        = Being prepared
        Se pregătește

        = %1 of 1 picture | %1 of %2 pictures
        one: %1 din 1 poză
        few: %1 din %2 poze
        other: %1 din %2 de poze

        = You can close this page and come back later.
        Puteți închide această pagină și reveni mai târziu.

        = Ready for you
        Gata pentru dumneavoastră

        = One picture, in a ZIP file. | %1 pictures, in a ZIP file.
        one: O poză, într-un fișier ZIP.
        few: %1 poze, într-un fișier ZIP.
        other: %1 de poze, într-un fișier ZIP.

        = Download
        Descărcați

        = It’s here until %1.
        Este aici până la: %1.

        = Downloaded %1.
        Descărcat: %1.

        = A picture that comes off the page meanwhile is left out.
        O poză care este scoasă între timp de pe pagină nu este inclusă.

        = No pictures yet
        Încă nu sunt poze

        = Pictures come here once your child is shown on the page with your permission.
        Pozele ajung aici după ce copilul dumneavoastră apare pe pagină cu permisiunea dumneavoastră.

        = See what you’ve allowed
        Vedeți ce ați permis

        = Pictures to keep
        Poze de păstrat

        = Your child’s pictures from the page, with everybody else hidden.
        Pozele copilului dumneavoastră de pe pagină, cu toți ceilalți ascunși.

        = Language
        Limba

        = Our pages and letters come in the first six. Of the others the office knows which you prefer.
        Paginile și scrisorile noastre sunt în primele șase limbi. Dacă preferați alta dintre cele de mai jos, biroul știe acest lucru.

        = Read aloud
        Citiți cu voce tare

        = Stop reading
        Opriți cititul

        = Translate
        Traduceți

        = As it was written
        Așa cum a fost scris

        = That couldn’t be translated on this device.
        Nu s-a putut traduce pe acest dispozitiv.

        = Report
        Raportați

        = Report a comment
        Raportați un comentariu

        = Report a post
        Raportați o postare

        = Nobody else sees it until the office has looked. Whoever wrote it isn’t told who you are.
        Nimeni altcineva nu îl vede până când se uită biroul. Cine l-a scris nu află cine sunteți.

        = The office is told at once. It stays on the page until somebody has looked. Nobody else is told who you are.
        Biroul este anunțat imediat. Rămâne pe pagină până când se uită cineva. Nimeni altcineva nu află cine sunteți.

        = What’s wrong with it?
        Ce este în neregulă?

        = A word or two is enough.
        Un cuvânt sau două sunt de ajuns.

        = Send the report
        Trimiteți raportarea

        = If you’re worried about a child, %1.
        Dacă vă îngrijorează ceva la un copil, %1.

        = see who can help now
        vedeți cine poate ajuta acum

        = The office took this away: %1
        Biroul a eliminat acest lucru: %1
        """#
}
