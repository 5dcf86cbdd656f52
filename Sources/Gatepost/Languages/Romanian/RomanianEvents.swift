extension RomanianWords {
    static let events = #"""
        = Events
        Evenimente

        = No dates yet
        Încă nu sunt evenimente

        = When there’s something to come to, it’s here, and you’re told.
        Când este ceva la care să veniți, apare aici și vă anunțăm.

        = Coming up
        Urmează

        = Look
        Vedeți

        = Called off
        Anulat

        = You’re coming
        Veniți

        = You’re not coming
        Nu veniți

        = Are you coming?
        Veniți?

        = All events
        Toate evenimentele

        = Yes, we’re coming
        Da, venim

        = Yes, I’m coming
        Da, vin

        = Please answer for yourself. The others answer for themselves.
        Vă rugăm să răspundeți pentru dumneavoastră. Ceilalți răspund pentru ei.

        = No, not this time
        Nu, de data aceasta nu

        = How many of you?
        Câte persoane veniți?

        = Everybody you bring, yourself included.
        Toți cei pe care îi aduceți, inclusiv dumneavoastră.

        = A word to the office
        Un cuvânt către birou

        = Allergies, a pushchair, a late arrival. Only the office reads it.
        Alergii, un cărucior, o sosire mai târzie. Citește numai biroul.

        = Tell the office
        Spuneți biroului

        = Replies are closed.
        Răspunsurile sunt închise.

        = In your own calendar
        În calendarul dumneavoastră

        = Put this address into the calendar on your phone, under “add by address” or “subscribe”, and these dates are there by themselves, changes too.
        Puneți această adresă în calendarul de pe telefon, la „adăugare prin adresă” sau „abonare”, și aceste evenimente apar singure acolo, la fel și schimbările.

        = It’s yours alone. Whoever has it can read these dates, so please don’t pass it on. It ends when your access here ends.
        Este numai a dumneavoastră. Oricine o are poate citi aceste evenimente, așa că vă rugăm să nu o dați mai departe. Se încheie când se încheie accesul dumneavoastră aici.

        = Make my calendar’s address
        Faceți adresa calendarului meu

        = Make a new one
        Faceți una nouă

        = %1, %2 ## a date and a time it ends
        %1, %2

        = %1 %2, %3 to %4 ## when something is
        %1 %2, de la %3 la %4

        = Family you have invited
        Familia pe care ați invitat-o

        = A grandparent or somebody else close can look on. You say what they see; we say yes first. Only you and the office know of it.
        Un bunic, o bunică sau altcineva apropiat poate privi pagina. Dumneavoastră spuneți ce vede; noi aprobăm mai întâi. Știți numai dumneavoastră și biroul.

        = Nobody yet.
        Încă nimeni.

        = To invite somebody, the office first sees proof that you decide for this child.
        Înainte să invitați pe cineva, biroul trebuie să vadă o dovadă că hotărâți pentru acest copil.

        = Invite somebody
        Invitați pe cineva

        = Their name
        Numele persoanei

        = What are they to the child?
        Ce îi este copilului?

        = As “grandmother” or “uncle”.
        De exemplu „bunică” sau „unchi”.

        = How do we reach them?
        Cum luăm legătura?

        = The invitation waits for you or them in the office.
        Invitația vă așteaptă la birou, pe dumneavoastră sau pe persoana invitată.

        = Their e-mail address
        Adresa de e-mail a persoanei

        = Only the office sees it. They sign in with it.
        O vede numai biroul. Cu ea persoana intră în cont.

        = What may they see?
        Ce poate vedea?

        = I’d like them to be able to comment
        Aș vrea să poată și comenta

        = The office has to agree. Nobody reads who it was: it says “a relative”.
        Biroul trebuie să fie de acord. Nimeni nu citește cine a fost: scrie „o rudă”.

        = Ask the office
        Întrebați biroul

        = How it goes
        Cum merge

        = A manager reads this and answers. Then they get an invitation that works once, and read a short agreement.\n\nYou can take them out at any time, and they’re out at once. When your own access ends, so does theirs.
        Un manager citește și răspunde. Apoi persoana primește o invitație valabilă o singură dată și citește un acord scurt.\n\nO puteți scoate oricând și este scoasă imediat. Când se încheie accesul dumneavoastră, se încheie și al ei.

        = Take them out
        Scoateți persoana

        = Take it back
        Retrageți

        = The office says:
        Biroul spune:

        = may comment
        poate comenta

        = You’re here because a parent invited you. You see what they chose for you.
        Sunteți aici pentru că v-a invitat un părinte. Vedeți ce a ales acesta pentru dumneavoastră.

        = Until then you don’t see posts or pictures.
        Până atunci nu vedeți postări sau poze.

        = Invite family of %1
        Invitați familia copilului: %1

        = A relative
        O rudă

        = A relative in %1 room
        O rudă din grupa %1

        = Only what shows %1, or is for %2’s family
        Numai ce arată copilul (%1) sau este pentru familia copilului (%2)

        = What shows %1, and everything for %2’s room, events too
        Ce arată copilul (%1) și tot ce este pentru grupa copilului (%2), și evenimentele

        = sees this child’s posts
        vede postările acestui copil

        = sees the room’s posts
        vede postările grupei

        = with the office
        la birou

        = not this time
        de data aceasta nu

        = invited
        invitație trimisă

        = invitation not used
        invitație nefolosită

        = here
        aici

        = over
        încheiat
        """#
}
