import Gatepost
import Safeguarding

/// A change of the photo policy, with its consequence in words before it is confirmed (N12).
struct PhotoPolicyQuestion {
    let policy: PhotoPolicy
    let isLooser: Bool
    let reach: KeptOff
    let viewer: Viewer

    func page(ask: Record.ID) -> Page {
        let option = SettingOption.photoPolicy(policy)
        return Page(
            Words.Ours.photoPolicyTitle, at: .people,
            main: .confirm(
                Words.Ours.policyQuestion(policy),
                """
                <p>\(Words.Ours.photoPolicy(policy)) \(.clause("N12"))</p><p><b>\(isLooser ? Words.Ours.wouldReturn(reach) : Words.Ours.comesDown(reach))</b></p>\
                \(if: !reach.posts.isEmpty, """
                        <ul class="plain" role="list">\(each: reach.posts, { "<li>\($0.title) <small>\(.time($0.publishedAt, for: viewer)) · \(Words.count($0.pictures, "picture", "pictures"))</small></li>" })\
                        \(if: reach.older != nil, "<li class=\"soft\">\(Words.Ours.andMore(reach.postCount - reach.posts.count))</li>")</ul>
                        """)\
                <p class="soft">\(isLooser ? Words.Ours.looserAfter : Words.Ours.stricterAfter)</p>
                """, to: "/setting/options",
                yes: isLooser ? Words.Ours.askFor(Words.Ours.photoPolicyShort(policy)) : Words.Ours.stricter(option),
                back: "/setting",
                "\(.hidden("id", "\(ask)"))\(.hidden("option", option.name))\(.hidden("wanted", option.wanted))")
        ).withOwnHeading()
    }
}

extension KeptOff {
    /// Everything that the photo policy keeps off the page, and what to do about it.
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.Ours.keptOffTitle, at: .people,
            main: """
                <p>\(Words.Ours.keptOff(self))</p>\
                \(if: posts.isEmpty, .nothingYet(Words.Ours.nothingKeptOffTitle, Words.Ours.photoPolicy(viewer.photoPolicy)))\
                \(if: !posts.isEmpty, .sheet(nil, "\(each: posts, { $0.row(for: viewer) })"))\
                \(.pager(older: older.map { ("/setting/photo-policy/kept-off" as LocalPath).with("before", $0.text) }))
                """,
            aside: .card(
                Words.Ours.whatToDo, "<p>\(Words.Ours.keptOffHelp)</p><p><a href=\"/setting\">\(Words.Ours.photoPolicyTitle)</a></p>"))
    }
}

extension KeptOff.Held {
    func row(for viewer: Viewer) -> HTML {
        .task(
            .badge(Icon.photograph), title, "\(Words.Ours.picturesOff(pictures)) · \(.time(publishedAt, for: viewer))",
            .link(Words.Desk.lookAtIt, to: "/posts/\(post)/review", quiet: true))
    }
}
