extension WelshWords {
    static let secondFactors = #"""
        = Signing in safely
        Mewngofnodi’n ddiogel

        = You can add a second step, so that a password alone lets nobody in.
        Gallwch ychwanegu ail gam, fel nad yw cyfrinair ar ei ben ei hun yn gadael neb i mewn.

        = Safe
        Diogel

        = To do
        I’w wneud

        = Beside your password you have 1 second step. | Beside your password you have %1 second steps.
        zero: Does gennych chi ddim ail gam yn ogystal â’ch cyfrinair.
        one: Yn ogystal â’ch cyfrinair mae gennych chi 1 ail gam.
        two: Yn ogystal â’ch cyfrinair mae gennych chi 2 ail gam.
        few: Yn ogystal â’ch cyfrinair mae gennych chi %1 ail gam.
        many: Yn ogystal â’ch cyfrinair mae gennych chi %1 ail gam.
        other: Yn ogystal â’ch cyfrinair mae gennych chi %1 ail gam.

        = Add a second step
        Ychwanegu ail gam

        = Look after it
        Gofalu amdano

        = What you have
        Beth sydd gennych chi

        = Added
        Ychwanegwyd

        = Take away
        Tynnu

        = A code generator
        Cynhyrchydd codau

        = An app on your telephone shows six digits that change every half-minute. Any app for such codes will do.
        Mae ap ar eich ffôn yn dangos chwe digid sy’n newid bob hanner munud. Bydd unrhyw ap ar gyfer codau o’r fath yn gwneud y tro.

        = Set up a code generator
        Gosod cynhyrchydd codau

        = Open the app, choose to add an account, and hold the camera to this square.
        Agorwch yr ap, dewiswch ychwanegu cyfrif, a daliwch y camera o flaen y sgwâr hwn.

        = A square for the camera of your code generator
        Sgwâr i gamera eich cynhyrchydd codau

        = Without a camera, type this into the app:
        Heb gamera, teipiwch hwn i’r ap:

        = That’s done
        Mae hynny wedi’i wneud

        = The six digits that the app shows now, so that we both know it works.
        Y chwe digid y mae’r ap yn eu dangos nawr, fel ein bod ni’n dau’n gwybod ei fod yn gweithio.

        = That isn’t what we expected. Please type the digits that the app shows now; the telephone’s clock has to be right.
        Nid dyna’r hyn roedden ni’n ei ddisgwyl. Teipiwch y digidau y mae’r ap yn eu dangos nawr; mae’n rhaid i gloc y ffôn fod yn iawn.

        = A passkey
        Cyfrinallwedd

        = Your telephone or computer keeps a key that it shows only to us, and only to you: by your finger, your face, or its own code.
        Mae eich ffôn neu’ch cyfrifiadur yn cadw allwedd y mae’n ei dangos i ni yn unig, a dim ond i chi: drwy eich bys, eich wyneb, neu ei god ei hun.

        = Passkeys work only where the address begins with https. Whoever looks after Gatepost for you can turn that on; a code generator works everywhere.
        Dim ond lle mae’r cyfeiriad yn dechrau gyda https y mae cyfrinallweddi’n gweithio. Gall pwy bynnag sy’n gofalu am Gatepost i chi droi hynny ymlaen; mae cynhyrchydd codau’n gweithio ym mhobman.

        = Your browser keeps scripts off. A passkey needs one; a code generator doesn’t.
        Mae eich porwr yn rhwystro sgriptiau. Mae angen un ar gyfrinallwedd; does dim angen un ar gynhyrchydd codau.

        = Add a passkey
        Ychwanegu cyfrinallwedd

        = What shall we call it?
        Beth wnawn ni ei galw?

        = As “My phone”.
        Er enghraifft “Fy ffôn”.

        = That didn’t work. Please try it once more, or use a code.
        Ni weithiodd hynny. Rhowch gynnig arni unwaith eto, neu defnyddiwch god.

        = Use a passkey
        Defnyddio cyfrinallwedd

        = Codes on paper
        Codau ar bapur

        = For the day on which your telephone is lost: ten codes, each good once, instead of what you have lost. Please print them, or write them down, now: we can’t show them again.
        Ar gyfer y diwrnod pan fydd eich ffôn ar goll: deg cod, pob un yn gweithio unwaith, yn lle’r hyn rydych chi wedi’i golli. Argraffwch nhw, neu ysgrifennwch nhw i lawr, nawr: allwn ni ddim eu dangos eto.

        = Keep them where nobody else looks, and not with your telephone. New ones make these good for nothing.
        Cadwch nhw lle nad oes neb arall yn edrych, ac nid gyda’ch ffôn. Bydd rhai newydd yn golygu nad yw’r rhain yn gweithio mwyach.

        = I have them
        Maen nhw gen i

        = Make ten new ones
        Gwneud deg newydd

        = You have no codes on paper left.
        Does gennych chi ddim codau ar bapur ar ôl.

        = You have 1 code on paper left. | You have %1 codes on paper left.
        zero: Does gennych chi ddim codau ar bapur ar ôl.
        one: Mae gennych chi 1 cod ar bapur ar ôl.
        two: Mae gennych chi 2 god ar bapur ar ôl.
        few: Mae gennych chi %1 chod ar bapur ar ôl.
        many: Mae gennych chi %1 chod ar bapur ar ôl.
        other: Mae gennych chi %1 cod ar bapur ar ôl.

        = One more step
        Un cam arall

        = Code
        Cod

        = The six digits of your code generator, or one of your codes on paper.
        Chwe digid eich cynhyrchydd codau, neu un o’ch codau ar bapur.

        = Code on paper
        Cod ar bapur

        = One of your ten codes, as K7QM-2XTD-HW9P.
        Un o’ch deg cod, fel K7QM-2XTD-HW9P.

        = That code isn’t right, or was used before. Please type the newest one.
        Nid yw’r cod hwnnw’n iawn, neu cafodd ei ddefnyddio o’r blaen. Teipiwch yr un diweddaraf, os gwelwch yn dda.

        = Lost everything? Two people who run your setting can let you in anew. Nobody else can, and nobody will ask you for a code.
        Wedi colli popeth? Gall dau berson sy’n rhedeg eich meithrinfa eich gadael i mewn o’r newydd. All neb arall wneud hynny, ac ni fydd neb yn gofyn i chi am god.

        = In this demo the code is
        Yn y demo hwn y cod yw

        = Is it still you?
        Ai chi sydd yno o hyd?

        = This matters to families, so we ask once more if it’s more than ten minutes ago. Then it goes straight on.
        Mae hyn yn bwysig i deuluoedd, felly rydyn ni’n gofyn unwaith eto os oes mwy na deng munud wedi mynd heibio. Yna mae’n mynd yn syth ymlaen.

        = What you typed is kept.
        Mae’r hyn a deipioch chi wedi’i gadw.

        = Your password
        Eich cyfrinair

        = Go on
        Ymlaen
        """#
}
