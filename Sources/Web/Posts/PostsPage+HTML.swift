import Gatepost
import Safeguarding

extension PostsPage {
    /// - Parameter isOnDevice: it is read on one of the setting's devices, where a colleague may take over.
    func page(_ state: PostState?, for viewer: Viewer, onDevice isOnDevice: Bool) -> Page {
        let mayWrite = viewer.holds(Duty.drafting)
        let shown: [PostState] = [.draft, .submitted, .returned, .published, .withdrawn, .takenDown]
        let chips: [(words: String, path: LocalPath, isCurrent: Bool)] =
            [(Words.allPosts, "/posts", state == nil)]
            + shown.filter { counts[$0, default: 0] > 0 || $0 == state }.map {
                ("\(Words.stateTag($0)) \(counts[$0, default: 0])", ("/posts" as LocalPath).with("state", $0.rawValue), $0 == state)
            }
        let list: HTML =
            items.isEmpty
            ? .nothingYet(
                Words.nothingWrittenTitle, mayWrite ? Words.nothingWritten : Words.nothingPutToYou,
                mayWrite ? .link(Words.writePost, to: "/posts/new") : .empty)
            : .sheet(nil, "\(each: items, { row($0, for: viewer) })")
        return Page(
            Words.postsTitle, at: .posts,
            main: """
                <header class="title row"><h1>\(Words.postsTitle)</h1><span class="row push">\
                \(if: isOnDevice && mayWrite, .link(Words.Devices.switchLink, to: "/devices/switch", quiet: true))\
                \(if: viewer.holds(Duty.managing.union([.contentManager])), .link(Words.closuresLink, to: "/closures", quiet: true))\
                \(if: mayWrite, .link(Words.writePost, to: "/posts/new"))</span></header>\
                <div class="stack">\(HTML.chips(Words.postsFilter, chips))\(list)\(HTML.pager(older: olderPath(state)))</div>
                """
        ).withOwnHeading()
    }

    private func olderPath(_ state: PostState?) -> LocalPath? {
        guard let older else { return nil }
        let path: LocalPath = "/posts?after=\(older.changedAt).\(older.post)"
        return state.map { path.with("state", $0.rawValue) } ?? path
    }

    private func row(_ item: Item, for viewer: Viewer) -> HTML {
        let thumb: HTML =
            item.picture.map {
                "<span class=\"thumb\"><img src=\"\("/pictures/\($0)/small" as LocalPath)\" alt=\"\" loading=\"lazy\"></span>"
            }
            ?? .badge(Icon.page)
        let detail: HTML = """
            \(Words.kind(item.kind)) · \(Words.by(item.author)) · \(HTML.time(item.changedAt, for: viewer))\
            <div class="row">\(HTML.tag(Words.stateTag(item.state), tone(item.state)))\
            \(if: item.openQuestions > 0, .tag(Words.questionsOpen(item.openQuestions), .waiting))</div>
            """
        return .task(thumb, item.title.isEmpty ? Words.untitled : item.title, detail, way(to: item, for: viewer))
    }

    private func way(to item: Item, for viewer: Viewer) -> HTML {
        switch item.state {
        case .submitted where viewer.holds(Duty.approving): .link(Words.toReview, to: "/posts/\(item.id)/review", quiet: item.isOwn)
        case .published: .link(Words.lookAtIt, to: "/posts/\(item.id)/review", quiet: true)
        default:
            viewer.holds(Duty.drafting)
                ? .link(item.state == .submitted ? Words.lookAtIt : Words.carryOn, to: "/posts/\(item.id)/edit", quiet: true)
                : .link(Words.lookAtIt, to: "/posts/\(item.id)/review", quiet: true)
        }
    }

    private func tone(_ state: PostState) -> Tone {
        switch state {
        case .published: .passed
        case .submitted, .returned: .waiting
        case .takenDown: .stopped
        case .draft, .withdrawn: .plain
        }
    }
}
