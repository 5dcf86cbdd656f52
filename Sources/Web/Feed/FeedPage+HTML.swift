import Gatepost
import Safeguarding

extension FeedPage {
    /// The feed as a page. `choice` is what was asked for, so that the chips and the pager keep it. A browser that people share keeps its text
    /// no longer than a colleague's.
    func page(_ choice: Choice, for viewer: Viewer, shared isShared: Bool = false) -> Page {
        let articles = PostMarkup.shared.html(of: posts, to: Sight(of: viewer))
        return Page(
            Words.feedTitle, at: .page,
            main: """
                <div class="column" data-text-until="\(viewer.now / 1_000 + Sessions.span(for: viewer.capacity, shared: isShared) / 1_000)">\(FeedHeading.written.html(of: heading(choice, for: viewer)))\(viewer.pageNotice)\
                \(if: posts.isEmpty, .nothingYet(Words.nothingOnPageTitle, viewer.seesWholePage ? Words.nothingOnPageTeam : viewer.isRelative ? Words.Family.looking : Words.nothingOnPage))\
                \(articles)\(if: !posts.isEmpty, ReadAloud.template)\(.pager(older: older.map { path(choice, before: $0) }, newest: newest(choice)))</div>
                """
        ).withOwnHeading().with(scripts: "aloud.js")
    }

    private func heading(_ choice: Choice, for viewer: Viewer) -> FeedHeading {
        FeedHeading(
            rooms: rooms, room: choice.room, kind: choice.kind, mayDraft: viewer.holds(Duty.drafting), language: Catalogue.current?.language)
    }

    private func path(_ choice: Choice, before: Place?) -> LocalPath {
        var path: LocalPath = "/page"
        if let room = choice.room { path = path.with("room", room.description) }
        if let kind = choice.kind { path = path.with("kind", kind.rawValue) }
        if let before { path = path.with("before", "\(before.publishedAt)-\(before.post)") }
        return path
    }

    private func newest(_ choice: Choice) -> LocalPath? { choice.before == nil ? nil : path(choice, before: nil) }
}

extension FeedPage.Choice {
    /// What an address asks for. Anything that cannot be read is left out: an old bookmark still opens the page.
    init(_ query: Form) {
        self.init(room: query["room"].flatMap { Room.ID($0) }, kind: query["kind"].flatMap(PostKind.init))
        before = query["before"].flatMap(FeedPage.Place.init)
    }
}

extension FeedPage.Place {
    /// As addresses carry it: "published-post".
    init?(_ text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let moment = Int(parts[0]), let post = Post.ID(parts[1]) else { return nil }
        self.init(publishedAt: moment, post: post)
    }

    var text: String { "\(publishedAt)-\(post)" }
}

extension ShownPost {
    /// The post as a card of the feed, or alone on its page.
    func html(to viewer: Sight, _ form: Form? = nil, isAlone: Bool = false) -> HTML {
        """
        <article class="card flush post" id="post-\(id)"><header><span class="crest" aria-hidden="true">\(viewer.settingName.prefix(1))</span>\
        <div><b>\(viewer.settingName)</b><br><small>\(audienceWords(for: viewer)) · \(.time(publishedAt, to: viewer))</small></div>\
        <span class="push">\(.tag(Words.kind(kind), tone))</span></header>\
        <div class="words"\(HTML.asWritten)>\(if: isAlone, "<h1 class=\"minor\">\(title)</h1>", else: "<h2 class=\"minor\"><a href=\"/posts/\(id)\">\(title)</a></h2>")\
        \(.paragraphs(words))</div>\(photographs)\(each: attachments, { $0.html })\(team(viewer))\(footer(for: viewer))\
        \(talk(for: viewer, form, isAlone: isAlone))</article>
        """
    }

    private var tone: Tone {
        switch kind {
        case .reminder, .event: .told
        case .closure: .waiting
        case .activity, .news, .resource: .plain
        }
    }

    private func audienceWords(for viewer: Sight) -> String {
        switch audience {
        case .everyone: Words.everyone
        case .rooms: Words.families(of: rooms)
        case .family: viewer.isTeam ? Words.oneFamilyTeam : Words.oneFamily
        }
    }

    private var photographs: HTML {
        guard !pictures.isEmpty else { return .empty }
        let count: HTML = pictures.count == 1 ? "one" : pictures.count == 2 ? "two" : ""
        return """
            <div class="photos \(count)">\(each: pictures.prefix(3).enumerated(), { index, picture in
                """
                <figure\(if: index == 0 && pictures.count > 2, " class=\"tall\"")><a href="/posts/\(id)/pictures/\(picture.id)">\
                \(picture.image(index == 0 ? "medium" : "small"))\
                \(if: index == 2 && pictures.count > 3, "<span class=\"more\">\(Words.andMore(pictures.count - 3))</span>")</a></figure>
                """
            })</div>
            """
    }

    private func team(_ viewer: Sight) -> HTML {
        guard heldBack + videosHeldBack > 0, viewer.holds(Duty.drafting.union(Duty.managing)) else { return .empty }
        return """
            <div class="words">\(.notice("<p>\(if: heldBack > 0, .text(Words.heldBack(heldBack) + " "))\(if: videosHeldBack > 0, .text(Words.videosHeldBack(videosHeldBack) + " "))<a href=\"/posts/\(id)/edit\">\(Words.whatToDo)</a></p>", .waiting))</div>
            """
    }

    private func footer(for viewer: Sight) -> HTML {
        let path: LocalPath = "/posts/\(id)/thanks"
        let words = thanks > 0 ? Words.thankYou(thanks) : Words.thankYou
        return """
            <footer><form class="inline" method="post" action="\(path)">\(HTML.token)\
            \(if: isThanked, "<input type=\"hidden\" name=\"back\" value=\"1\">")\
            <button class="link" type="submit"\(attribute: "title", isThanked ? Words.takeBackThanks : nil) aria-pressed="\(isThanked ? "true" : "false")">\(words)</button></form>\
            \(if: !commentsClosed && viewer.mayComment, "<a class=\"link\" href=\"#say-\(id)\">\(Words.comment)</a>")\
            \(if: !pictures.isEmpty || !attachments.isEmpty, "<span class=\"push soft\">\(Words.doNotShare)</span>")\
            <a class="link" href="/concerns/new?post=\(id)">\(Words.worried)</a>\
            \(if: viewer.isTeam && viewer.holds(TakeDownPost.duties), "<a class=\"link push\" href=\"/posts/\(id)/take-down\">\(Words.takeDown)</a>",
                else: "<a class=\"link push\" href=\"/posts/\(id)/report\">\(Words.Talk.report)</a>")</footer>
            """
    }

    private func talk(for viewer: Sight, _ form: Form?, isAlone: Bool) -> HTML {
        let maySpeak = !commentsClosed && viewer.isPageOpen && viewer.mayComment && (!viewer.isTeam || viewer.holds(Duty.drafting.union(Duty.approving)))
        // Said also where there is no form any more: comments may have closed while somebody wrote.
        guard maySpeak || !comments.isEmpty else { return form?.problemList ?? .empty }
        return """
            <div class="talk">\(if: !maySpeak, form?.problemList ?? .empty)\(if: !isAlone && commentCount > comments.count, "<p><a href=\"/posts/\(id)\">\(Words.allComments(commentCount))</a></p>")\
            \(if: !comments.isEmpty, "<ul role=\"list\" class=\"stack\">\(each: comments, { $0.html(to: viewer) })</ul>")\
            \(if: maySpeak, reply(form), else: viewer.mayComment ? "<p class=\"soft\">\(Words.commentsClosed)</p>" : .empty)</div>
            """
    }

    private func reply(_ form: Form?) -> HTML {
        """
        \(form?.problemList)<form class="reply" method="post" action="/posts/\(id)/comments">\(HTML.token)\(HTML.freshIdentifier)\
        <input id="say-\(id)" aria-label="\(Words.commentLabel)" name="words" type="text" maxlength="\(SayComment.most)" placeholder="\(Words.commentHint)"\(attribute: "value", form?["words"]) autocomplete="off">\
        <button class="button quiet" type="submit">\(Words.send)</button></form>
        """
    }
}

extension ShownPicture {
    /// The image, with room kept for it so that the page does not jump while it loads.
    func image(_ size: StaticString, isEager: Bool = false) -> HTML {
        let path: LocalPath = "/pictures/\(id)/\("\(size)")"
        return """
            <img src="\(path.with("g", String(generation)))" alt="\(alt.isEmpty ? Words.pictureWithoutWords : alt)"\(if: !alt.isEmpty, .asWritten) width="\(width)" height="\(height)"\
            \(if: !isEager, " loading=\"lazy\"") decoding="async">
            """
    }
}

extension ShownComment {
    func html(to viewer: Sight) -> HTML {
        """
        <li id="comment-\(id)"><span class="avatar" aria-hidden="true">\(letters(viewer))</span><div><b>\(name(viewer))</b> \
        <small>\(.time(saidAt, to: viewer))</small>\
        <p\(HTML.anyLanguage)>\(words)</p>\(if: removedFor, { "<p class=\"held\">\(Words.Talk.removed($0))</p>" })\(if: isHeld, "<p class=\"held\">\(viewer.isTeam ? Words.heldForTeam : Words.heldForYou)</p>")<a class="link" href="/concerns/new?comment=\(id)">\(Words.worried)</a> \(tellOrRemove(viewer))</div></li>
        """
    }

    /// Those who watch the page take it away; anybody else can say that it should not be there.
    private func tellOrRemove(_ viewer: Sight) -> HTML {
        if removedFor != nil || author == .you { return .empty }
        return viewer.isTeam && viewer.holds(DecideComment.duties)
            ? "<a class=\"link\" href=\"/comments/\(id)/remove\">\(Words.remove)</a>" : "<a class=\"link\" href=\"/comments/\(id)/report\">\(Words.Talk.report)</a>"
    }

    private func name(_ viewer: Sight) -> String {
        switch author {
        case .setting: viewer.settingName
        case .you: Words.you
        case .parent(let room): Words.aRoomParent(room)
        case .relative(let room): Words.Family.aRelative(room)
        case .family(let name): Words.familyOf(name)
        case .named(let name, let room): Words.named(name, room)
        }
    }

    private func letters(_ viewer: Sight) -> String {
        switch author {
        case .setting: String(viewer.settingName.prefix(1))
        case .you: viewer.initial
        case .parent(let room), .relative(let room): String(room.prefix(1))
        case .family(let name): String(name.prefix(1))
        case .named(let name, _): name.split(separator: " ").compactMap { $0.first.map(String.init) }.prefix(2).joined()
        }
    }
}
