import Gatepost
import Safeguarding

/// What a browser shows while it has no connection. What somebody last read is put into it by a script, from what that browser keeps;
/// the page itself knows nobody.
struct OfflinePage {
    var page: Page {
        .door(Words.Offline.title, "\(first)\(writing)\(text)\(last)").with(scripts: "kept.js", "offline.js")
    }

    private var first: HTML {
        .card(nil, """
            <p>\(Words.Offline.lead)</p><p class="soft" data-nothing>\(Words.Offline.nothing)</p>\
            <div class="row"><button class="button" type="button" data-again>\(Words.Offline.again)</button></div>
            """)
    }

    private var text: HTML {
        """
        <section class="stack" data-text hidden><p class="soft"><b data-setting></b>, <span data-moment></span>. \(Words.Offline.asItWas)</p>\
        <p data-phone hidden><b>\(Words.worriedTitle)</b> \(Words.Offline.ring) <a class="link" href="tel:999"></a></p>\
        <div class="stack" data-posts></div></section>
        """
    }

    /// Only on a device of the setting's; what is written waits there for the form that every post begins with.
    private var writing: HTML {
        """
        <section class="card stack" data-write\(HTML.asWritten) hidden><h2>\(Words.Offline.writeTitle)</h2><p class="soft">\(Words.Offline.writeLead)</p>\
        <form class="stack" method="post" action="/posts/new">\(each: NewPost.beginning, { HTML.hidden($0.name, $0.value) })\
        \(Form().line("title", Words.postTitle, max: PostDraft.longestTitle))\(Form().lines("words", Words.postWords, hint: Words.postWordsHint, max: PostDraft.longestWords))\
        <div class="row"><button class="button" type="submit">\(Words.Offline.keep)</button></div>\
        <p role="status" data-kept="\(Words.Offline.kept)" data-failed="\(Words.Offline.failed)"></p></form></section>
        """
    }

    private var last: HTML {
        """
        <div class="row"><button class="button quiet" type="button" data-forget>\(Words.Offline.forget)</button></div>\
        <p role="status" data-forgotten="\(Words.Offline.forgotten)"></p>
        """
    }
}

extension HTML {
    /// Says what became of something that was written without a connection; a script shows it, on a device of the setting's alone.
    static var draftLine: HTML {
        """
        <div class="notice told" data-drafts data-offline="\(Words.Offline.away)" data-kept="\(Words.Offline.kept)" data-failed="\(Words.Offline.failed)" \
        data-waiting-for="\(Words.Offline.waiting)" data-sent="\(Words.Offline.sent)" data-refused="\(Words.Offline.refused)" \
        data-open="\(Words.Offline.open)" hidden>\(Icon.information)<div role="status"><p></p><div class="row"></div></div></div>
        """
    }
}
