extension WelshWords {
    static let consent = #"""
        = %1’s permissions
        Caniatâd: %1

        = Yes
        Ie

        = No
        Na

        = Our closed page
        Ein tudalen gaeedig

        = On display here
        Yn cael ei arddangos yma

        = Our website
        Ein gwefan

        = Public social media
        Cyfryngau cymdeithasol cyhoeddus

        = Newspapers and press
        Papurau newydd a’r wasg

        = Only families and staff who are invited and signed in can see it.
        Dim ond teuluoedd a staff sydd wedi cael gwahoddiad ac wedi mewngofnodi all ei weld.

        = On our walls and in our albums, where families and visitors to the building see it.
        Ar ein waliau ac yn ein halbymau, lle mae teuluoedd ac ymwelwyr â’r adeilad yn ei weld.

        = Anybody in the world can see it, and others can copy it.
        Gall unrhyw un yn y byd ei weld, a gall eraill ei gopïo.

        = On the setting’s public accounts: anybody can see it, share it and keep it.
        Ar gyfrifon cyhoeddus y feithrinfa: gall unrhyw un ei weld, ei rannu a’i gadw.

        = In a newspaper or a film about us, in print and on line, for anybody to see.
        Mewn papur newydd neu ffilm amdanon ni, mewn print ac ar-lein, i unrhyw un ei weld.

        = Photographs
        Ffotograffau

        = Videos
        Fideos

        = First name
        Enw cyntaf

        = What you say takes effect at once. You can change it whenever you like, and nobody minds either way.
        Mae’r hyn rydych chi’n ei ddweud yn dod i rym ar unwaith. Gallwch ei newid pryd bynnag y mynnwch, a does ots gan neb y naill ffordd na’r llall.

        = At the moment: yes
        Ar hyn o bryd: ie

        = Not at the moment: you haven’t answered
        Dim ar hyn o bryd: dydych chi ddim wedi ateb

        = At the moment: no
        Ar hyn o bryd: na

        = Not at the moment: the setting has recorded a no
        Dim ar hyn o bryd: mae’r feithrinfa wedi cofnodi na

        = Your yes is kept, and isn’t enough by itself
        Mae eich “ie” wedi’i gadw, ond nid yw’n ddigon ar ei ben ei hun

        = We haven’t seen proof that you can give permission for this child, so your yes isn’t enough by itself. Your no counts at once. The office can tell you what they need to see.
        Dydyn ni ddim wedi gweld prawf y gallwch roi caniatâd ar gyfer y plentyn hwn, felly nid yw eich “ie” yn ddigon ar ei ben ei hun. Mae eich “na” yn cyfrif ar unwaith. Gall y swyddfa ddweud wrthych beth mae angen iddyn nhw ei weld.

        = 1 picture on the page shows %1 now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show %2 now. If you say no to photographs there, they come down at once.
        zero: Does dim lluniau ar y dudalen yn dangos %2 nawr.
        one: Mae 1 llun ar y dudalen yn dangos %2 nawr. Os dywedwch chi na i ffotograffau yno, bydd yn dod i lawr ar unwaith.
        two: Mae 2 lun ar y dudalen yn dangos %2 nawr. Os dywedwch chi na i ffotograffau yno, byddan nhw’n dod i lawr ar unwaith.
        few: Mae %1 llun ar y dudalen yn dangos %2 nawr. Os dywedwch chi na i ffotograffau yno, byddan nhw’n dod i lawr ar unwaith.
        many: Mae %1 llun ar y dudalen yn dangos %2 nawr. Os dywedwch chi na i ffotograffau yno, byddan nhw’n dod i lawr ar unwaith.
        other: Mae %1 llun ar y dudalen yn dangos %2 nawr. Os dywedwch chi na i ffotograffau yno, byddan nhw’n dod i lawr ar unwaith.

        = You said yes, until %1.
        Fe ddywedoch chi ie, tan %1.

        = Until when is your yes good?
        Tan pryd mae eich “ie” yn cyfrif?

        = %1 is the end of the school year. You can choose any day up to %2. A no has no end.
        %1 yw diwedd y flwyddyn ysgol. Gallwch ddewis unrhyw ddiwrnod hyd at %2. Does dim diwedd i “na”.

        = Please choose a day from today to %1.
        Dewiswch ddiwrnod rhwng heddiw a %1, os gwelwch yn dda.

        = Please answer at least one of these.
        Atebwch o leiaf un o’r rhain, os gwelwch yn dda.

        = Save my answers
        Cadw fy atebion

        = No to everything
        Na i bopeth

        = For which child?
        Ar gyfer pa blentyn?

        = Pictures of me
        Lluniau ohonof i

        = It’s your choice. Saying no, or nothing, has no consequence for you or your work, and you needn’t say why.
        Eich dewis chi yw hyn. Nid oes unrhyw ganlyniad i chi nac i’ch gwaith os dywedwch chi na, neu ddim byd, a does dim rhaid i chi ddweud pam.

        = Not shown
        Heb ei ddangos

        = Unless you say yes, you’re hidden in every picture.
        Oni bai eich bod chi’n dweud ie, rydych chi wedi’ch cuddio ym mhob llun.

        = 1 picture on the page shows you now. If you say no to photographs there, it comes down at once. | %1 pictures on the page show you now. If you say no to photographs there, they come down at once.
        zero: Does dim lluniau ar y dudalen yn eich dangos chi nawr.
        one: Mae 1 llun ar y dudalen yn eich dangos chi nawr. Os dywedwch chi na i ffotograffau yno, bydd yn dod i lawr ar unwaith.
        two: Mae 2 lun ar y dudalen yn eich dangos chi nawr. Os dywedwch chi na i ffotograffau yno, byddan nhw’n dod i lawr ar unwaith.
        few: Mae %1 llun ar y dudalen yn eich dangos chi nawr. Os dywedwch chi na i ffotograffau yno, byddan nhw’n dod i lawr ar unwaith.
        many: Mae %1 llun ar y dudalen yn eich dangos chi nawr. Os dywedwch chi na i ffotograffau yno, byddan nhw’n dod i lawr ar unwaith.
        other: Mae %1 llun ar y dudalen yn eich dangos chi nawr. Os dywedwch chi na i ffotograffau yno, byddan nhw’n dod i lawr ar unwaith.

        = We couldn’t reach the place where scans are kept, so nothing is recorded yet. Please send the form again in a minute.
        Allen ni ddim cyrraedd y man lle mae sganiau’n cael eu cadw, felly does dim byd wedi’i gofnodi eto. Anfonwch y ffurflen eto ymhen munud, os gwelwch yn dda.

        = Two minutes for a permission?
        Dwy funud i roi caniatâd?

        = Sign in, say yes or no to pictures of your child, and you’re signed out again by yourself. You’ll need your own sign-in; if you’ve none yet, ask for a paper form.
        Mewngofnodwch, dywedwch ie neu na i luniau o’ch plentyn, a byddwch chi’n cael eich allgofnodi eto’n awtomatig. Bydd angen eich manylion mewngofnodi eich hun arnoch chi; os nad oes gennych chi rai eto, gofynnwch am ffurflen bapur.

        = Sign in to answer
        Mewngofnodi i ateb

        = Thank you. Your answers are kept, and you’re signed out.
        Diolch. Mae eich atebion wedi’u cadw, ac rydych chi wedi’ch allgofnodi.

        = Stop using this as the tablet at the door
        Rhoi’r gorau i ddefnyddio hwn fel y llechen wrth y drws

        = This is the setting’s tablet. You’re signed out once you’ve answered, when you say so here, or after five minutes.
        Llechen y feithrinfa yw hon. Byddwch chi’n cael eich allgofnodi ar ôl i chi ateb, pan ddywedwch chi hynny yma, neu ar ôl pum munud.
        """#
}
