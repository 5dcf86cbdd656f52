import Gatepost
import Safeguarding

/// A video to be played or a document to be opened, as the page, the compose page and the approver see it.
struct AttachmentView {
    let id: Attachment.ID
    let kind: AttachmentKind
    let title: String
    let width, height: Int
    let milliseconds: Int?
    let hasSound: Bool
    let pages: Int?

    init(_ attachment: PostAttachment) {
        (id, kind, title) = (attachment.id, attachment.kind, attachment.title)
        (width, height) = (attachment.width ?? 16, attachment.height ?? 9)
        (milliseconds, hasSound, pages) = (attachment.milliseconds, attachment.hasSound, attachment.pages)
    }

    init(_ attachment: ShownAttachment) {
        (id, kind, title, width, height) = (attachment.id, attachment.kind, attachment.title, attachment.width, attachment.height)
        (milliseconds, hasSound, pages) = (attachment.milliseconds, attachment.hasSound, attachment.pages)
    }

    var html: HTML { kind == .video ? video : document }

    /// Nothing is loaded before it is played.
    private var video: HTML {
        """
        <figure class="film"><video controls preload="none" playsinline controlslist="nodownload" poster="\("/videos/\(id)/still" as LocalPath)" \
        src="\("/videos/\(id)" as LocalPath)" width="\(width)" height="\(height)" aria-label="\(title)"></video>\
        <figcaption>\(title) <span class="soft">\(Words.length(milliseconds ?? 0)), \(hasSound ? Words.withSound : Words.silent)</span></figcaption></figure>
        """
    }

    private var document: HTML {
        let path: LocalPath = "/documents/\(id)"
        return """
            <div class="paper"><a href="\(path)"><img src="\("/documents/\(id)/still" as LocalPath)" alt="\(Words.firstPage(of: title))" width="\(width)" \
            height="\(height)" loading="lazy" decoding="async"></a><div><b>\(title)</b><p class="soft">\(Words.pages(pages ?? 1))</p>\
            <a class="button quiet" href="\(path)">\(Words.openDocument)</a></div></div>
            """
    }
}

extension ShownAttachment {
    var html: HTML { AttachmentView(self).html }
}

/// One video or document as an approver sees it: itself, who is said to be in it, what was counted, the author's word and their own.
struct ReviewedAttachment {
    let attachment: PostAttachment
    let page: ComposePage

    var plain: HTML { html(asks: false, isTicked: false, givesWord: false) }

    func html(asks: Bool, isTicked: Bool, givesWord: Bool) -> HTML {
        """
        <section class="card flush review" id="attachment-\(attachment.id)" aria-label="\(attachment.title)">\(view)<div class="inset stack">\
        \(ListedPeople(attachment: attachment, page: page).html)\
        \(if: attachment.nobodyBy, { "<p class=\"soft\">\(Words.nobodyInVideoSigned(page.name($0)))</p>" })\
        \(if: attachment.state == .ready, "<p>\(Words.facesCounted(attachment.counted, attachment.kind))</p>")\
        <h3 class="minor">\(Words.checkTitle)</h3>\(HTML.facts(answers))\
        \(if: asks, ask(isTicked, givesWord))</div></section>
        """
    }

    /// What each of those who made it answered (B13).
    private var answers: [(String, HTML)] {
        let given = attachment.atGate.checks.filter { page.post.contributors.contains($0.key) }.sorted { $0.key < $1.key }
        guard !given.isEmpty else { return [(Words.author, .tag(Words.notAnsweredYet, .waiting))] }
        let isVideo = attachment.kind == .video
        return given.map { member, givesWord in
            let words =
                givesWord ? (isVideo ? Words.checkVideoWord : Words.checkDocumentWord) : (isVideo ? Words.checkVideoYes : Words.checkDocumentYes)
            return (page.name(member), .tag(words, .passed))
        }
    }

    private var view: HTML {
        switch attachment.state {
        case .ready: AttachmentView(attachment).html
        case .preparing: "<div class=\"inset\"><p class=\"soft\">\(Words.preparingAttachment(attachment.kind, nil))</p></div>"
        case .refused: "<div class=\"inset\"><p class=\"soft\">\(Words.trouble(attachment.trouble, attachment.kind))</p></div>"
        }
    }

    private func ask(_ isTicked: Bool, _ givesWord: Bool) -> HTML {
        let isVideo = attachment.kind == .video
        return """
            \(tick("watched", isTicked, isVideo ? Words.reviewVideo : Words.reviewDocument))\
            \(if: attachment.atGate.needsWord, tick("word", givesWord, isVideo ? Words.reviewVideoWord : Words.reviewDocumentWord))
            """
    }

    private func tick(_ name: StaticString, _ isTicked: Bool, _ words: String) -> HTML {
        """
        <label class="option"><input type="checkbox" name="\(HTML(stringLiteral: name))" value="\(attachment.id)"\(flag: "checked", isTicked)>\
        <span>\(words)</span></label>
        """
    }
}
