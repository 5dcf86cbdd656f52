import Gatepost
import Safeguarding

/// What stands above the posts: the page's name, and what can be chosen to see.
struct FeedHeading: KeptPart {
    static let written = KeptParts<FeedHeading>(most: 200)

    let rooms: [FeedPage.RoomName]
    /// What was chosen.
    let room: Room.ID?
    let kind: PostKind?
    let mayDraft: Bool
    /// In which it is written.
    let language: Language?

    func write() -> HTML {
        """
        <header class="stack"><div class="row"><h1>\(Words.feedTitle)</h1>\
        \(if: mayDraft, "<span class=\"push\">\(.link(Words.newPost, to: "/posts/new"))</span>")</div>\
        \(.chips(Words.filterLabel, chips))</header>
        """
    }

    private var chips: [(words: String, path: LocalPath, isCurrent: Bool)] {
        let all: (String, LocalPath, Bool) = (Words.everything, "/page", room == nil && kind == nil)
        let byRoom: [(String, LocalPath, Bool)] = rooms.map { (Words.roomNamed($0.name), "/page?room=\($0.room)", $0.room == room) }
        let byKind: [(String, LocalPath, Bool)] = [
            (Words.events, "/page?kind=event", kind == .event), (Words.usefulThings, "/page?kind=resource", kind == .resource),
        ]
        return [all] + byRoom + byKind
    }
}
