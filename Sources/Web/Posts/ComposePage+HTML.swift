import Gatepost
import Safeguarding

/// The compose page: what is written, its pictures with everybody in them, and the gate beside it.
struct Compose {
    let page: ComposePage
    let refusals: [Refusal]
    let form: Form
    let viewer: Viewer
    var changing: Face.ID?
    /// How far videos and documents are that are being prepared, in per cent.
    var progress: [Attachment.ID: Int] = [:]
    /// What somebody else wrote meanwhile, to be put together with what was typed.
    var meanwhile: PostDraft?
    /// It is one of the setting's tablets or phones.
    var hasCamera = false

    var reply: Page {
        let post = page.post
        return Page(
            post.draft.title.isEmpty ? Words.untitled : post.draft.title, at: .posts,
            main: "\(notices)\(if: page.mayWork && post.isEditable, compose, else: ReadOnlyPost(page: page, viewer: viewer).html)",
            aside:
                "\(ComposeGate(page: page, refusals: refusals).html)\(if: post.state == .submitted, SubmittedPost(page: page, viewer: viewer).html)"
        ).with(scripts: "fresh.js", "compose.js", "names.js", "boxes.js")
    }

    private var compose: HTML {
        let id = page.post.id
        return """
            <form class="stack" id="compose" method="post" action="\("/posts/\(id)/edit" as LocalPath)" novalidate data-draft>\(HTML.token)\
            <button class="visually-hidden" type="submit" name="do" value="save" tabindex="-1">\(Words.keepDraft)</button>\(form.problemList)\
            <div class="card stack">\(PostFields(form: form, rooms: page.rooms, children: page.people.children).html)\(highlights)</div>\
            \(each: page.post.pictures.enumerated(), { index, picture in
                ComposePicture(picture: picture, number: index + 1, count: page.post.pictures.count, page: page, changing: changing, form: form).html
            })\
            \(each: page.post.attachments, { ComposeAttachment(attachment: $0, page: page, progress: progress[$0.id], form: form).html })\
            \(if: page.post.pictures.count < AddPicture.most, upload)\(ComposeAttachment.adding)</form>
            """
    }

    /// Browsers send the whole form with the files, so adding pictures keeps the words too.
    private var upload: HTML {
        """
        <div class="card stack" id="pictures"><h2 class="minor">\(Words.picturesTitle)</h2>\(if: hasCamera, camera)<div class="field"><label for="files">\(Words.choosePictures)</label>\
        <small id="files-hint">\(Words.choosePicturesHint)</small>\
        <input id="files" name="files" type="file" accept="image/jpeg,image/png,image/webp,image/heic,.heic" multiple aria-describedby="files-hint"></div>\
        <div class="row"><button class="button quiet" type="submit" formaction="\("/posts/\(page.post.id)/pictures" as LocalPath)" formenctype="multipart/form-data">\
        \(Icon.photograph)\(Words.addPictures)</button></div></div>
        """
    }

    /// Straight from the camera to the page (P9).
    private var camera: HTML {
        """
        <div class="field"><label for="camera">\(Words.Devices.takePicture)</label><small id="camera-hint">\(Words.Devices.takePictureHint)</small>\
        <input id="camera" name="camera" type="file" accept="image/*" capture="environment" aria-describedby="camera-hint"></div>
        """
    }

    /// The words that do not pass, in their place.
    private var highlights: HTML {
        guard !page.findings.isEmpty else { return .empty }
        return """
            <div class="notice waiting">\(Icon.warning)<div><ul>\(each: page.findings, { text, finding in
                "<li><mark>\(String(Array(text)[finding.range]))</mark> \(Words.finding(finding.kind))</li>"
            })</ul></div></div>
            """
    }

    private var notices: HTML {
        let post = page.post
        let said = post.statedBy.map(page.name)
        return """
            \(each: refusals.filter { $0.rule == .ownDevice }, { .notice("<p>\($0.sentence) \(HTML.clause("P9"))</p>", .waiting) })\
            \(if: meanwhile, { other in .notice(
                "<b>\(Words.changedMeanwhileTitle)</b><p>\(Words.changedMeanwhile)</p><blockquote><b>\(other.title)</b>\(HTML.paragraphs(other.words))</blockquote>",
                .waiting) })\
            \(if: post.state == .returned, .notice("<b>\(Words.returnedTitle)</b><p>\(Words.returnedBy(said))</p><blockquote>\(HTML.paragraphs(post.reason ?? ""))</blockquote>", .waiting))\
            \(if: post.state == .takenDown, .notice("<b>\(Words.takenDownTitle)</b><p>\(Words.takenDownBy(said))</p><blockquote>\(HTML.paragraphs(post.reason ?? ""))</blockquote>", .stopped))\
            \(if: post.state == .submitted, .notice("<b>\(Words.waitingTitle)</b><p>\(Words.waiting)</p>", .told))\
            \(QuestionList(page: page, viewer: viewer).html)
            """
    }
}

/// What stands beside a post that waits for its second person.
struct SubmittedPost {
    let page: ComposePage
    let viewer: Viewer

    var html: HTML {
        let id = page.post.id
        return """
            <section class="card stack">\(if: viewer.holds(Duty.approving), .link(Words.toReview, to: "/posts/\(id)/review", quiet: true))\
            \(HTML.action(Words.takeBack, to: "/posts/\(id)/withdraw"))\(partner)</section>
            """
    }

    private var partner: HTML {
        if let putTo = page.post.putTo { return "<p class=\"soft\">\(Words.putTo(page.name(putTo)))</p>" }
        guard !page.partners.isEmpty else { return .empty }
        return .form(
            to: "/posts/\(page.post.id)/partner", submit: Words.putToPartner, quiet: true,
            Form().menu("partner", Words.partner, page.partners.map { Choice($0.member.description, $0.name) }, hint: Words.partnerHint))
    }
}

/// Questions that wait for a manager, and what became of the others (B14).
struct QuestionList {
    let page: ComposePage
    let viewer: Viewer

    var html: HTML {
        guard !page.post.openQuestions.isEmpty else { return .empty }
        return .card(Words.questionsTitle, "\(each: page.post.openQuestions, row)")
    }

    private func row(_ question: PostQuestion) -> HTML {
        let number = page.post.pictures.firstIndex { $0.id == question.picture }.map { $0 + 1 }
        let mayDecide = viewer.holds(Duty.managing) && question.askedBy != viewer.member
        return """
            <div class="stack" id="question-\(question.id)"><p><b>\(Words.asks(page.name(question.askedBy)))</b> \(if: number, { .text("(\(Words.pictureNumber($0))) ") })\
            \(question.about.isEmpty ? Words.aboutPicture : question.about)</p>\
            \(if: mayDecide, decide(question), else: .tag(Words.managerAsked, .waiting))</div>
            """
    }

    private func decide(_ question: PostQuestion) -> HTML {
        """
        <form class="stack" method="post" action="\("/questions/\(question.id)" as LocalPath)">\(HTML.token)\(HTML.hidden("post", page.post.id.description))\
        <div class="field"><label for="answer-\(question.id)">\(Words.decideAnswer)</label>\
        <input id="answer-\(question.id)" name="answer" type="text" maxlength="500"></div><div class="row">\
        <button class="button" type="submit" name="decision" value="\(QuestionDecision.goAhead.rawValue)">\(Words.goAhead)</button>\
        <button class="button stop" type="submit" name="decision" value="\(QuestionDecision.leaveOut.rawValue)">\(Words.leaveOut)</button></div></form>
        """
    }
}

/// The post as it would be read, for those who look and do not write.
struct ReadOnlyPost {
    let page: ComposePage
    let viewer: Viewer

    var html: HTML {
        let draft = page.post.draft
        return """
            <article class="card stack"><h2>\(draft.title)</h2>\(HTML.paragraphs(draft.words))\
            <p class="soft">\(Words.kind(draft.kind)) · \(Words.audience(draft.audience, page))</p></article>\
            \(each: page.post.pictures.enumerated(), { index, picture in ReviewedPicture(picture: picture, number: index + 1, page: page).plain })\
            \(each: page.post.attachments, { ReviewedAttachment(attachment: $0, page: page).plain })
            """
    }
}

extension Words {
    /// "Every family", "Oak room families", "Rowan Kershaw’s family".
    static func audience(_ audience: PostAudience, _ page: ComposePage) -> String {
        switch audience {
        case .everyone: forEveryone
        case .rooms(let rooms): families(of: page.rooms.filter { rooms.contains($0.id) }.map(\.name))
        case .family(let child): child.flatMap { page.people[.child($0)]?.name }.map { "\($0)’s family" } ?? nobodyYet
        }
    }
}
