extension WelshWords {
    static let settings = #"""
        = There is no room left for pictures at the moment. Nothing was lost; please tell the office.
        Does dim lle ar ôl i luniau ar hyn o bryd. Ni chollwyd dim; dywedwch wrth y swyddfa, os gwelwch yn dda.

        = See how far it is
        Gweld faint sydd wedi’i wneud

        = Where to go on
        Ble i fynd ymlaen

        = You belong in more than one place. You’re in one at a time, and nothing goes from one to another.
        Rydych chi’n perthyn mewn mwy nag un lle. Rydych chi mewn un ar y tro, a does dim byd yn mynd o’r naill i’r llall.

        = You’re here
        Rydych chi yma

        = Not open to you today
        Ddim ar agor i chi heddiw

        = Who runs this page
        Pwy sy’n rhedeg y dudalen hon

        = Everything here is approved by a second person before families see it. These people look after it.
        Mae popeth yma’n cael ei gymeradwyo gan ail berson cyn i deuluoedd ei weld. Y bobl hyn sy’n gofalu am y dudalen.

        = Who does what
        Pwy sy’n gwneud beth

        = Nobody is named yet.
        Does neb wedi’i enwi eto.

        = Standing in
        Yn cymryd lle rhywun

        = How to reach us
        Sut i gysylltu â ni

        = The office team reads and answers together. Nobody here is contacted on a personal number or account.
        Mae tîm y swyddfa’n darllen ac yn ateb gyda’i gilydd. Does neb yn cysylltu â phobl yma ar rif na chyfrif personol.

        = Name
        Enw

        = Shared mailbox
        Blwch e-bost a rennir

        = Office number
        Rhif y swyddfa

        = Photo policy
        Polisi lluniau

        = No pictures of children are put on the page.
        Does dim lluniau o blant yn cael eu rhoi ar y dudalen.

        = Children may be in pictures with permission, and every face is hidden.
        Gall plant fod mewn lluniau gyda chaniatâd, ac mae pob wyneb yn cael ei guddio.

        = A child’s face is shown only with permission, and every other face is hidden.
        Dim ond gyda chaniatâd y mae wyneb plentyn yn cael ei ddangos, ac mae pob wyneb arall yn cael ei guddio.

        = %1 stands in for %2 as %3 until %4
        Mae %1 yn cymryd lle %2 fel %3 tan %4
        """#
}
