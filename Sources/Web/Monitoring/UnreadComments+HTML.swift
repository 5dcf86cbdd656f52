import Gatepost
import Safeguarding

extension UnreadComments {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.Watch.daily, at: .monitoring,
            main: comments.isEmpty
                ? .nothingYet(Words.Watch.nothingUnread, Words.Watch.nothingUnreadLead)
                : """
                    <p class="soft">\(Words.Watch.dailyLead) \(.clause("S5"))</p>\(.sheet(nil, "\(each: comments, { $0.row(for: viewer) })"))\
                    <form class="row" method="post" action="/monitoring/comments">\(HTML.token)\(each: comments, { .hidden("item", $0.id.description) })\
                    <button class="button" type="submit">\(Words.Watch.allRead)</button></form>\(if: more, "<p class=\"soft\">\(Words.Watch.moreUnread)</p>")
                    """)
    }
}

extension [FollowUps.FollowUp] {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.Watch.followUps, at: .monitoring,
            main: isEmpty
                ? .nothingYet(Words.Watch.nothingToFollow, Words.Watch.nothingToFollowLead)
                : .sheet(nil, "\(each: self, { $0.html(for: viewer) })"))
    }
}

extension FollowUps.FollowUp {
    func html(for viewer: Viewer) -> HTML {
        let place: LocalPath? = post.map { "/posts/\($0)" } ?? (kind == .member ? "/people/\(item)" : nil)
        return .task(
            .badge(Icon.eye), note, "\(Words.Watch.kind(kind)): \(if: place, { "<a href=\"\($0)\">\(title)</a>" }, else: .text(title)) · \(by), \(.time(at, for: viewer))",
            .link(Words.Watch.close, to: "/monitoring/follow-ups/\(seen)", quiet: true))
    }
}

extension WatchedItem {
    fileprivate func row(for viewer: Viewer) -> HTML {
        .task(
            .letters(by.initials), "“\(words)”",
            "\(by)\(if: capacity != nil, ", \(Words.Watch.ours)") · \(if: post, { "<a href=\"/posts/\($0)\">\(title)</a>" }) · \(.time(at, for: viewer))\(standing)",
            """
            \(if: removedFor == nil, .link(Words.remove, to: ("/comments/\(id)/remove" as LocalPath).with("next", "/monitoring/comments"), quiet: true))\
            \(.link(Words.Watch.followUp, to: "/monitoring/comments/\(id)/follow-up", quiet: true))
            """)
    }
}
