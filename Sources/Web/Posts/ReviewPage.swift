import Gatepost
import Safeguarding

/// What an approver looks at: the words, each picture large as it would be served, each face with its answer, the author's
/// check beside their own. Approving hands back the digest of exactly this (N28).
struct Review {
    let page: ComposePage
    let refusals: [Refusal]
    let form: Form
    let viewer: Viewer

    /// The way to say yes comes after the pictures: whoever approves has come past each of them.
    var reply: Page {
        let post = page.post
        return Page(
            post.draft.title.isEmpty ? Words.untitled : post.draft.title, at: .posts,
            main: """
                <div class="stack">\(form.problemList)\(published)\(QuestionList(page: page, viewer: viewer).html)\(gate)\(content)\(decision)</div>
                """
        ).with(scripts: "review.js")
    }

    private var isOpen: Bool { page.post.state == .submitted && viewer.holds(Duty.approving) }

    private var published: HTML {
        let post = page.post
        guard post.state == .published else { return .empty }
        let way: LocalPath = "/posts/\(post.id)/take-down"
        return .notice(
            "<p>\(Words.onThePage)</p>\(if: viewer.holds(TakeDownPost.duties), "<div class=\"row\"><a class=\"button stop\" href=\"\(way)\">\(Words.takeDown)</a>\(elsewhere)</div>")",
            .passed)
    }

    /// The way to a page elsewhere, for a post that is not for one family.
    private var elsewhere: HTML {
        guard viewer.holds(Duty.askingForPages), page.post.draft.audience.kind != .family else { return .empty }
        return .link(Words.Kits.link, to: "/posts/\(page.post.id)/kit", quiet: true)
    }

    private var content: HTML {
        let post = page.post
        let approve: LocalPath = "/posts/\(post.id)/approve"
        let words: HTML = """
            <article class="card stack"><p class="soft">\(Words.kind(post.draft.kind)) · \(Words.audience(post.draft.audience, page)) · \
            \(Words.reviewBy(post.contributors.sorted().map(page.name)))</p>\(HTML.paragraphs(post.draft.words))\(if: isOpen && !post.pictures.isEmpty, keys)</article>
            """
        let pictures: HTML =
            "\(each: post.pictures.enumerated(), { index, picture in """
            \(ReviewedPicture(picture: picture, number: index + 1, page: page).html(asks: isOpen, form))
            """ })\(each: post.attachments, reviewed)"
        guard isOpen else { return "\(words)\(pictures)" }
        return """
            <form class="stack" id="approve" method="post" action="\(approve)">\(HTML.token)\(HTML.noButtonByEnter)\(HTML.hidden("seen", page.digest.hexadecimal))\(words)\(pictures)</form>
            """
    }

    /// Shown by the script that makes them work.
    private var keys: HTML {
        """
        <div class="row" data-keys hidden><button class="button quiet" type="button" data-begin>\(Words.lookThrough)</button>\
        <span class="soft"><kbd>Enter</kbd> \(Words.enterChecks)</span></div>
        """
    }

    private func reviewed(_ attachment: PostAttachment) -> HTML {
        ReviewedAttachment(attachment: attachment, page: page).html(
            asks: isOpen, isTicked: form.all("watched").contains(attachment.id.description),
            givesWord: form.all("word").contains(attachment.id.description))
    }

    private var decision: HTML {
        guard isOpen else { return .empty }
        let id = page.post.id
        return """
            <section class="card stack decision"><h2 class="minor">\(Words.reviewTitle)</h2><p class="soft">\(Words.reviewLead) \(Words.willSee(page.audience.count))</p>\
            <div class="row"><button class="button" form="approve" type="submit" data-approve>\(Words.approve)</button></div>\
            <div class="pair"><details\(flag: "open", form.problem(at: "reason") != nil)><summary>\(Words.returnIt)</summary>\(HTML.form(
                to: "/posts/\(id)/return", submit: Words.returnIt, quiet: true,
                form.lines("reason", Words.returnReason, rows: 3, hint: Words.returnReasonHint, max: 500)))</details>\
            <details\(flag: "open", form.problem(at: "about") != nil)><summary>\(Words.unsure)</summary>\(HTML.form(
                to: "/posts/\(id)/unsure", submit: Words.unsureWholePost, quiet: true,
                form.lines("about", Words.unsureAbout, rows: 3, max: 500)))</details></div>\
            \(if: viewer.holds(Duty.drafting), "<p><a href=\"\("/posts/\(id)/edit" as LocalPath)\">\(Words.editInstead)</a> <span class=\"soft\">\(Words.editInsteadHint)</span></p>")</section>
            """
    }

    /// What stands in the way of this approver, each with its clause.
    private var gate: HTML {
        guard page.post.state == .submitted, !refusals.isEmpty else { return .empty }
        return """
            <section class="card"><header><h2 class="minor">\(Words.notYours)</h2></header><ul role="list" class="gate">\(each: refusals, { refusal in """
            <li class="\(refusal.rule.isAboutAuthority ? "stopped" : "waiting")"><span class="mark"></span><div><b>\(refusal.rule.title)</b>\
            <p>\(refusal.sentence) \(each: refusal.rule.clauses.prefix(1), { .clause($0) })\(if: refusal.rule == .pageAuthorised && viewer.holds(Duty.readingPages), " <a href=\"/pages\">\(Words.Pages.title)</a>")</p></div></li>
            """ })</ul></section>
            """
    }
}
