extension WelshWords {
    static let gate = #"""
        = just now
        nawr

        = 1 minute ago | %1 minutes ago
        zero: 0 munud yn ôl
        one: 1 funud yn ôl
        two: 2 funud yn ôl
        few: %1 munud yn ôl
        many: %1 munud yn ôl
        other: %1 munud yn ôl

        = Today at %1
        Heddiw am %1

        = Yesterday at %1
        Ddoe am %1

        = %1 at %2 ## a day of the week and a time
        %1 am %2

        = %1 at %2 ## a date and a time
        %1 am %2

        = Your access here isn’t open today. The office can tell you why.
        Nid yw eich mynediad yma ar agor heddiw. Gall y swyddfa ddweud wrthych pam.

        = Please read and sign the agreement first.
        Darllenwch a llofnodwch y cytundeb yn gyntaf, os gwelwch yn dda.

        = This is about you, so somebody else decides it.
        Mae hyn amdanoch chi, felly rhywun arall sy’n ei benderfynu.

        = This looks like %1. Please say it another way.
        Mae hyn yn edrych fel %1. Dywedwch ef mewn ffordd arall, os gwelwch yn dda.

        = We couldn’t use one of the pictures. Please take it out or add it again.
        Allen ni ddim defnyddio un o’r lluniau. Tynnwch ef allan neu ychwanegwch ef eto, os gwelwch yn dda.

        = The page’s authorisation was revoked, so it’s closed. A new request, answered by a second person, opens it.
        Cafodd awdurdodiad y dudalen ei ddirymu, felly mae ar gau. Bydd cais newydd, wedi’i ateb gan ail berson, yn ei hagor.

        = Nobody has authorised the page yet. A manager asks for it, and somebody else says yes.
        Does neb wedi awdurdodi’r dudalen eto. Mae rheolwr yn gofyn am hynny, ac mae rhywun arall yn dweud ie.

        = We haven’t seen proof that this person can give permission. A manager can record it.
        Dydyn ni ddim wedi gweld prawf y gall y person hwn roi caniatâd. Gall rheolwr ei gofnodi.

        = Comments are closed here for now.
        Mae’r sylwadau wedi cau yma am y tro.

        = Your commenting is paused until the end of %1. The office says: %2
        Mae eich hawl i roi sylwadau wedi’i hoedi tan ddiwedd %1. Mae’r swyddfa’n dweud: %2

        = This question is closed. Write again to open it.
        Mae’r cwestiwn hwn wedi cau. Ysgrifennwch eto i’w agor.

        = This has begun or was called off, so there is nothing to reply to any more.
        Mae hwn wedi dechrau neu wedi’i ganslo, felly does dim byd i’w ateb mwyach.

        = We don’t know the service that this browser gets messages from, so we send it none. Letters still come.
        Dydyn ni ddim yn adnabod y gwasanaeth y mae’r porwr hwn yn cael negeseuon ganddo, felly dydyn ni ddim yn anfon dim ato. Mae e-byst yn dal i ddod.

        = %1 devices show messages already. Turn one off first.
        Mae %1 o ddyfeisiau’n dangos negeseuon yn barod. Diffoddwch un yn gyntaf.

        = There has been an appeal about this already, or it’s over.
        Bu apêl am hyn yn barod, neu mae wedi dod i ben.

        = Please use at least %1 characters. Three or four words in a row work well.
        Defnyddiwch o leiaf %1 o nodau, os gwelwch yn dda. Mae tri neu bedwar gair yn olynol yn gweithio’n dda.

        = This is one of the passwords that people try first. Please choose another; three or four words work well.
        Dyma un o’r cyfrineiriau y mae pobl yn rhoi cynnig arnyn nhw gyntaf. Dewiswch un arall, os gwelwch yn dda; mae tri neu bedwar gair yn gweithio’n dda.

        = Somebody who knows you could guess this. Please leave out your name and the setting’s.
        Gallai rhywun sy’n eich adnabod ddyfalu hwn. Gadewch eich enw chi ac enw’r feithrinfa allan, os gwelwch yn dda.

        = One part is still to read. Please open every part before you sign. | %1 parts are still to read. Please open every part before you sign.
        zero: Does dim rhan ar ôl i’w darllen.
        one: Mae un rhan ar ôl i’w darllen. Agorwch bob rhan cyn i chi lofnodi, os gwelwch yn dda.
        two: Mae dwy ran ar ôl i’w darllen. Agorwch bob rhan cyn i chi lofnodi, os gwelwch yn dda.
        few: Mae %1 rhan ar ôl i’w darllen. Agorwch bob rhan cyn i chi lofnodi, os gwelwch yn dda.
        many: Mae %1 rhan ar ôl i’w darllen. Agorwch bob rhan cyn i chi lofnodi, os gwelwch yn dda.
        other: Mae %1 rhan ar ôl i’w darllen. Agorwch bob rhan cyn i chi lofnodi, os gwelwch yn dda.

        = This invitation can’t be used any more. The office can send you another.
        Does dim modd defnyddio’r gwahoddiad hwn mwyach. Gall y swyddfa anfon un arall atoch chi.

        = Only parents can join before they are 18. Please talk with the office.
        Dim ond rhieni all ymuno cyn eu bod yn 18 oed. Siaradwch â’r swyddfa, os gwelwch yn dda.

        = You can have up to %1 people here for one child. Take somebody out first.
        Gallwch gael hyd at %1 o bobl yma ar gyfer un plentyn. Tynnwch rywun allan yn gyntaf.

        = The parent who asked for this can’t have somebody here just now.
        All y rhiant a ofynnodd am hyn ddim cael rhywun yma ar hyn o bryd.

        = You’re here to look on. The parent who invited you can ask us to let you comment.
        Rydych chi yma i edrych ar y dudalen. Gall y rhiant a’ch gwahoddodd ofyn i ni adael i chi roi sylwadau.

        = Please keep this to %1 characters.
        Cadwch hwn o fewn %1 o nodau, os gwelwch yn dda.

        = This day can’t be right. Please look at it again.
        All y diwrnod hwn ddim bod yn iawn. Edrychwch arno eto, os gwelwch yn dda.

        = We couldn’t read this. Please look at it again.
        Allen ni ddim darllen hwn. Edrychwch arno eto, os gwelwch yn dda.

        = Somebody changed this while you were looking. Here it is as it is now.
        Newidiodd rhywun hwn tra oeddech chi’n edrych. Dyma fel y mae nawr.

        = That’s already in use. Please choose another.
        Mae hwnnw’n cael ei ddefnyddio’n barod. Dewiswch un arall, os gwelwch yn dda.

        = registered person
        person cofrestredig

        = manager
        rheolwr

        = deputy manager
        dirprwy reolwr

        = content manager
        rheolwr cynnwys

        = contributor
        cyfrannwr

        = safeguarding lead
        arweinydd diogelu

        = deputy safeguarding lead
        dirprwy arweinydd diogelu

        = monitor
        monitor

        = approval partner
        partner cymeradwyo

        = overseeing officer
        swyddog goruchwylio

        = inspector
        arolygydd
        """#
}
