import Gatepost
import Safeguarding

// A post's fields: filled in from a draft, and read back into one.
extension PostDraft {
    /// The form as it is first shown.
    func form(version: Int, _ viewer: Viewer) -> Form {
        var fields: [(name: String, value: String)] = [
            ("title", title), ("words", words), ("kind", kind.rawValue), ("audience", audience.kind.rawValue), ("version", String(version)),
            ("back", backAt.map { PostDraft.clock($0, viewer.zone) } ?? ""), ("child", audience.child?.description ?? ""),
        ]
        fields += audience.rooms.sorted().map { ("rooms", $0.description) }
        return Form(fields: fields)
    }

    /// Reads a draft; what cannot be read is noted in the form.
    /// - Parameter stored: the moment kept so far, which stands while its time of day is left as it was.
    init?(_ form: inout Form, stored: Int? = nil, _ viewer: Viewer) {
        let title = form.text("title", max: PostDraft.longestTitle, optional: true)
        let words = form.text("words", max: PostDraft.longestWords, optional: true)
        let kind = form.choice("kind", of: PostKind.self)
        let audience: PostAudience? =
            switch form.choice("audience", of: AudienceKind.self) {
            case .everyone: .everyone
            case .rooms: .rooms(Set(form.identifiers("rooms", of: Room.self)))
            case .family: .family(form.identifier("child", of: Child.self, optional: true))
            case nil: nil
            }
        let back = PostDraft.moment(form["back"] ?? "", stored: stored, viewer)
        if back == nil, form["back"]?.isEmpty == false { form.refuse("back", Words.notUnderstoodTime) }
        guard form.isSound, let kind, let audience else { return nil }
        self.init(title: title, words: words, kind: kind, audience: audience, backAt: back)
    }

    /// "15:30", as time fields have it.
    static func clock(_ moment: Int, _ zone: Zone) -> String { Words.clock(zone.minuteOfDay(at: moment)) }

    static func minute(_ clock: String) -> Int? {
        let parts = clock.split(separator: ":").compactMap { Int($0) }
        guard parts.count >= 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else { return nil }
        return parts[0] * 60 + parts[1]
    }

    private static func moment(_ clock: String, stored: Int?, _ viewer: Viewer) -> Int? {
        if let stored, self.clock(stored, viewer.zone) == clock { return stored }
        return minute(clock).map { viewer.zone.start(of: viewer.today) + $0 * Span.minute }
    }
}

extension Words {
    static let notUnderstoodTime = "Please write the time as 15:30."
}

extension PostKind {
    /// What an author chooses from; closure notices have a way of their own.
    static let written: [PostKind] = [.activity, .news, .event, .reminder, .resource]
}

/// The fields of a post, for a new one and for one that is edited.
struct PostFields {
    let form: Form
    let rooms: [ComposePage.Named<Room>]
    let children: [PeopleToName.Name]

    var html: HTML {
        """
        \(form.hidden("version"))\
        \(form.line("title", Words.postTitle, max: PostDraft.longestTitle))\
        \(form.lines("words", Words.postWords, rows: 6, hint: Words.postWordsHint, max: PostDraft.longestWords))\
        \(audience)\
        <div class="pair">\(form.menu("kind", Words.postKind, PostKind.written.map { Choice($0.rawValue, Words.kind($0)) }))\
        \(form.line("back", Words.backAt, .time, hint: Words.backAtHint, optional: true))</div>
        """
    }

    private var audience: HTML {
        """
        \(form.choice("audience", Words.whoFor, [
            Choice(AudienceKind.everyone.rawValue, Words.forEveryone), Choice(AudienceKind.rooms.rawValue, Words.forRooms),
            Choice(AudienceKind.family.rawValue, Words.forFamily),
        ]))\
        <div class="follows rooms">\(form.choices("rooms", Words.whichRooms, rooms.map { Choice($0.id.description, $0.name) }))</div>\
        <div class="follows family"><div class="field"><label for="child">\(Words.whichChild)</label>\
        <select id="child" name="child"><option value="">\(Words.nobodyYet)</option>\(each: children, option)</select></div></div>
        """
    }

    private func option(_ child: PeopleToName.Name) -> HTML {
        guard case .child(let id) = child.subject else { return .empty }
        return
            "<option value=\"\(id)\"\(flag: "selected", form["child"] == id.description)>\(child.name)\(if: child.room, { " (\($0))" })</option>"
    }
}
