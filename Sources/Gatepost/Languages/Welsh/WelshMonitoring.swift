extension WelshWords {
    static let monitoring = #"""
        = Report
        Rhoi gwybod

        = Report a comment
        Rhoi gwybod am sylw

        = Report a post
        Rhoi gwybod am bostiad

        = Nobody else sees it until the office has looked. Whoever wrote it isn’t told who you are.
        Does neb arall yn ei weld nes bod y swyddfa wedi edrych. Nid yw pwy bynnag a’i hysgrifennodd yn cael gwybod pwy ydych chi.

        = The office is told at once. It stays on the page until somebody has looked. Nobody else is told who you are.
        Mae’r swyddfa’n cael gwybod ar unwaith. Mae’n aros ar y dudalen nes bod rhywun wedi edrych. Does neb arall yn cael gwybod pwy ydych chi.

        = What’s wrong with it?
        Beth sydd o’i le arno?

        = A word or two is enough.
        Mae gair neu ddau’n ddigon.

        = Send the report
        Anfon at y swyddfa

        = If you’re worried about a child, %1.
        Os ydych chi’n poeni am blentyn, %1.

        = see who can help now
        gwelwch pwy all helpu nawr

        = The office took this away: %1
        Tynnodd y swyddfa hwn i ffwrdd: %1
        """#
}
