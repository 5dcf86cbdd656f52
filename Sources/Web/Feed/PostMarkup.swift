import Gatepost
import Safeguarding
import Synchronization

/// All of a viewer that the markup of a post depends on, besides the post itself. It is written from nothing else, so where
/// this and the post are the same, so is every byte.
struct Sight: Hashable, Sendable {
    let setting: Setting.ID
    let settingName: String
    /// Sees all of the page.
    let isTeam: Bool
    /// The page is authorised; while it is not nobody says anything under a post (N34).
    let isPageOpen: Bool
    /// May say something under posts: a relative only where they were let.
    let mayComment: Bool
    let duties: Set<Duty>
    let zone: Zone
    /// In which it is written.
    let language: Language
    /// The current one since 1970: "12 minutes ago" is as exact as that.
    let minute: Int
    /// The viewer's own, where they have a say in the post.
    var initial: String

    init(of viewer: Viewer) {
        setting = viewer.setting
        settingName = viewer.settingName
        isTeam = viewer.seesWholePage
        isPageOpen = viewer.pageStanding == .open
        mayComment = viewer.mayComment
        duties = viewer.duties
        zone = viewer.zone
        language = Catalogue.current?.language ?? .english
        minute = viewer.now / Span.minute
        initial = String(viewer.name.prefix(1))
    }

    func holds(_ duties: Set<Duty>) -> Bool { !self.duties.isDisjoint(with: duties) }
}

/// The markup of posts, written once for everybody to whom they show the same.
///
/// It decides nothing and knows nothing of permissions: what a viewer may see has been decided before, for them, at this request;
/// only then are the posts that come out compared with those that were written before, value by value.
final class PostMarkup: Sendable {
    static let shared = PostMarkup()

    private final class Written: Sendable {
        let post: ShownPost
        let sight: Sight
        let html: HTML

        init(_ post: ShownPost, to sight: Sight) {
            self.post = post
            self.sight = sight
            html = post.html(to: sight).kept()
        }
    }

    private let written = Mutex<[Post.ID: [Written]]>([:])
    /// Posts, and ways in which one of them is seen. A post takes about four kilobytes.
    private static let most = 500, mostWays = 4

    /// These posts, one after another.
    func html(of posts: [ShownPost], to sight: Sight) -> HTML {
        let known = written.withLock { written in posts.map { written[$0.id] ?? [] } }
        var new: [Written] = []
        let all = zip(posts, known).map { post, known in
            var sight = sight
            if !post.comments.contains(where: { $0.author == .you }) { sight.initial = "" }
            if let same = known.first(where: { $0.sight == sight && $0.post == post }) { return same.html }
            new.append(Written(post, to: sight))
            return new[new.count - 1].html
        }
        if !new.isEmpty { keep(new) }
        return .joined(all)
    }

    private func keep(_ new: [Written]) {
        written.withLock { written in
            if written.count + new.count > PostMarkup.most { written.removeAll() }
            for one in new {
                // An older minute's goes first.
                written[one.post.id] = [one] + (written[one.post.id] ?? []).filter { $0.sight.minute == one.sight.minute }.prefix(PostMarkup.mostWays - 1)
            }
        }
    }
}
