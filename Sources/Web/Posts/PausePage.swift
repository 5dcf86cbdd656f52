import Gatepost
import Safeguarding

/// The pause before a post goes to its second person: exactly who will see it, that private does not mean uncopied, and what
/// can follow (P5, P6).
struct Pause {
    let page: ComposePage
    let refusals: [Refusal]
    let form: Form

    /// A childminder with nobody ready beside them puts it before one family themselves.
    var isAlone: Bool { page.isChildminder && page.readyApprovers < 2 }

    var reply: Page {
        let post = page.post, back: LocalPath = "/posts/\(post.id)/edit"
        let send: LocalPath = isAlone ? "/posts/\(post.id)/publish" : "/posts/\(post.id)/submit"
        return Page(
            Words.pauseTitle, at: .posts,
            main: """
                <div class="column">\(form.problemList)\(if: !refusals.isEmpty, notYet)\
                \(HTML.card(Words.pauseWho, """
                    <p><b>\(Words.audience(post.draft.audience, page))</b></p><p>\(Words.willSee(page.audience.count)) \
                    \(Words.pauseSplit(families: page.audience.families.count, team: page.audience.team.count))</p>\
                    <details><summary>\(Words.pauseNames)</summary><ul>\(each: page.audience.readers.filter { !$0.name.isEmpty }, { "<li>\($0.name)</li>" })</ul></details>
                    """))\
                \(HTML.card(Words.pausePrivate, "<p>\(Words.pausePrivateWords) \(HTML.clause("P5"))</p><p>\(Words.pauseConsequences) \(HTML.clause("P6"))</p>"))\
                \(if: refusals.isEmpty, HTML.form(
                    to: send, submit: isAlone ? Words.pauseSendAlone : Words.pauseSend, beside: .link(Words.pauseBack, to: back, quiet: true),
                    HTML.hidden("version", String(post.version))), else: .link(Words.pauseBack, to: back))</div>
                """)
    }

    private var notYet: HTML {
        .notice("<b>\(Words.pauseNotYet)</b><ul>\(each: refusals, { "<li>\($0.sentence)</li>" })</ul>", .waiting)
    }
}
