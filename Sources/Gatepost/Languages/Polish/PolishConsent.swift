extension PolishWords {
    static let consent = #"""
        = %1’s permissions
        Zgody: %1

        = Yes
        Tak

        = No
        Nie

        = Our closed page
        Nasza zamknięta strona

        = On display here
        Na wystawie u nas

        = Our website
        Nasza witryna internetowa

        = Public social media
        Publiczne media społecznościowe

        = Newspapers and press
        Gazety i prasa

        = Only families and staff who are invited and signed in can see it.
        Widzą to tylko zaproszone i zalogowane rodziny oraz personel.

        = On our walls and in our albums, where families and visitors to the building see it.
        Na naszych ścianach i w naszych albumach, gdzie widzą to rodziny i goście w budynku.

        = Anybody in the world can see it, and others can copy it.
        Może to zobaczyć każdy na świecie, a inni mogą to skopiować.

        = On the setting’s public accounts: anybody can see it, share it and keep it.
        Na publicznych kontach przedszkola: każdy może to zobaczyć, udostępnić i zachować.

        = In a newspaper or a film about us, in print and on line, for anybody to see.
        W gazecie lub filmie o nas, w druku i w internecie, gdzie każdy może to zobaczyć.

        = Photographs
        Zdjęcia

        = Videos
        Filmy

        = First name
        Imię

        = What you say takes effect at once. You can change it whenever you like, and nobody minds either way.
        Odpowiedzi działają od razu. Można je zmienić w każdej chwili i każda jest w porządku.

        = At the moment: yes
        Obecnie: tak

        = Not at the moment: you haven’t answered
        Obecnie nie: brak odpowiedzi

        = At the moment: no
        Obecnie: nie

        = Not at the moment: the setting has recorded a no
        Obecnie nie: przedszkole zapisało „nie”

        = Your yes is kept, and isn’t enough by itself
        „Tak” jest zapisane, ale samo nie wystarcza

        = We haven’t seen proof that you can give permission for this child, so your yes isn’t enough by itself. Your no counts at once. The office can tell you what they need to see.
        Nie widzieliśmy jeszcze dowodu, że z tego konta można udzielać zgody za to dziecko, więc samo „tak” nie wystarcza. „Nie” liczy się od razu. Biuro powie, co trzeba pokazać.

        = 1 picture on the page shows %1 now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show %2 now. If you say no to photographs there, they come down at once.
        one: Na stronie jest teraz 1 zdjęcie, na którym jest %2. Jeśli odpowiedź na zdjęcia na stronie będzie „nie”, zniknie od razu.
        few: Na stronie są teraz %1 zdjęcia, na których jest %2. Jeśli odpowiedź na zdjęcia na stronie będzie „nie”, znikną od razu.
        many: Na stronie jest teraz %1 zdjęć, na których jest %2. Jeśli odpowiedź na zdjęcia na stronie będzie „nie”, znikną od razu.

        = You said yes, until %1.
        Odpowiedź: tak, do %1.

        = Until when is your yes good?
        Do kiedy obowiązuje „tak”?

        = %1 is the end of the school year. You can choose any day up to %2. A no has no end.
        Rok szkolny kończy się %1. Można wybrać dowolny dzień do %2. „Nie” obowiązuje bez końca.

        = Please choose a day from today to %1.
        Proszę wybrać dzień od dzisiaj do %1.

        = Please answer at least one of these.
        Proszę odpowiedzieć przynajmniej na jedno z tych pytań.

        = Save my answers
        Zapisz moje odpowiedzi

        = No to everything
        „Nie” na wszystko

        = For which child?
        Dla którego dziecka?

        = Pictures of me
        Moje zdjęcia

        = It’s your choice. Saying no, or nothing, has no consequence for you or your work, and you needn’t say why.
        To wolny wybór. Odpowiedź „nie” lub brak odpowiedzi nie ma żadnych skutków, ani osobistych, ani w pracy, i nie trzeba podawać powodu.

        = Not shown
        Niepokazywane

        = Unless you say yes, you’re hidden in every picture.
        Bez mojego „tak” moja postać jest ukryta na każdym zdjęciu.

        = 1 picture on the page shows you now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show you now. If you say no to photographs there, they come down at once.
        one: Na stronie jest teraz 1 moje zdjęcie. Jeśli odpowiedź na zdjęcia na stronie będzie „nie”, zniknie od razu.
        few: Na stronie są teraz %1 moje zdjęcia. Jeśli odpowiedź na zdjęcia na stronie będzie „nie”, znikną od razu.
        many: Na stronie jest teraz %1 moich zdjęć. Jeśli odpowiedź na zdjęcia na stronie będzie „nie”, znikną od razu.

        = We couldn’t reach the place where scans are kept, so nothing is recorded yet. Please send the form again in a minute.
        Nie udało się połączyć z miejscem, w którym przechowujemy skany, więc nic jeszcze nie zapisano. Proszę wysłać formularz ponownie za minutę.

        = Two minutes for a permission?
        Dwie minuty na zgodę?

        = Sign in, say yes or no to pictures of your child, and you’re signed out again by yourself. You’ll need your own sign-in; if you’ve none yet, ask for a paper form.
        Proszę się zalogować i odpowiedzieć „tak” lub „nie” w sprawie zdjęć swojego dziecka; wylogowanie nastąpi samo. Potrzebne jest własne konto; jeśli jeszcze go nie ma, prosimy poprosić o formularz na papierze.

        = Sign in to answer
        Zaloguj się i odpowiedz

        = Thank you. Your answers are kept, and you’re signed out.
        Dziękujemy. Odpowiedzi są zapisane i nastąpiło wylogowanie.

        = Stop using this as the tablet at the door
        Nie używaj tego już jako tabletu przy drzwiach

        = This is the setting’s tablet. You’re signed out once you’ve answered, when you say so here, or after five minutes.
        To tablet przedszkola. Wylogowanie nastąpi po udzieleniu odpowiedzi, na życzenie tutaj albo po pięciu minutach.
        """#
}
