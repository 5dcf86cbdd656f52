import Gatepost
import Safeguarding

/// One video or document on the compose page: who is in it, the check, and what can be done with it. Every button belongs to the
/// page's one form, so that pressing any of them keeps the words that were typed.
struct ComposeAttachment {
    let attachment: PostAttachment
    let page: ComposePage
    /// How far it is, in per cent.
    let progress: Int?
    let form: Form

    private var id: Attachment.ID { attachment.id }

    /// The ways to add one, at the end of the compose form.
    static let adding: HTML = """
        <div class="card stack" id="attachments"><h2 class="minor">\(Words.attachmentsTitle)</h2><div class="row">\
        <button class="button quiet" type="submit" name="do" value="attachment-add:video">\(Words.addVideo)</button>\
        <button class="button quiet" type="submit" name="do" value="attachment-add:document">\(Words.addDocument)</button></div></div>
        """

    var html: HTML {
        """
        <section class="card flush attachment-card" id="attachment-\(id)" aria-label="\(attachment.title)" data-fresh>\(view)<div class="inset stack">\
        \(title)\(if: attachment.state == .ready, details)\
        <div class="row"><span class="push">\(button(Words.takeOut, "attachment-remove", stop: true))</span></div></div></section>
        """
    }

    private var view: HTML {
        switch attachment.state {
        case .refused: "<div class=\"inset\">\(HTML.notice("<p>\(Words.trouble(attachment.trouble, attachment.kind))</p>", .stopped))</div>"
        case .preparing:
            """
            <div class="inset waiting-picture" data-waiting>\(Icon.clock)<p role="status">\(Words.preparingAttachment(attachment.kind, progress)) \
            <a href="\("/posts/\(page.post.id)/edit" as LocalPath)">\(Words.lookAgain)</a></p>\
            \(if: progress, { "<progress max=\"100\" value=\"\($0)\" aria-label=\"\(attachment.title)\"></progress>" })</div>
            """
        case .ready: AttachmentView(attachment).html
        }
    }

    private var title: HTML {
        let isVideo = attachment.kind == .video
        return """
            <div class="field"><label for="title-\(id)">\(isVideo ? Words.videoTitle : Words.documentTitle)</label>\
            <small id="title-\(id)-hint">\(isVideo ? Words.videoTitleHint : Words.documentTitleHint)</small>\
            <input id="title-\(id)" name="title-\(id)" type="text" maxlength="\(DescribeAttachment.longest)" \
            value="\(form["title-\(id)"] ?? attachment.title)" aria-describedby="title-\(id)-hint"></div>
            """
    }

    private var details: HTML { "\(if: attachment.kind == .video, people)\(check)" }

    /// Everybody, by room; those who are in it are ticked. Folded away once somebody has answered.
    private var people: HTML {
        let problem = form.problem(at: "people-\(id)")
        return """
            <div class="stack" id="people-\(id)"><b>\(Words.whoIsInVideo)</b><p class="soft">\(Words.whoIsInVideoHint) \(HTML.clause("P1"))</p>\
            \(if: problem, { "<span class=\"problem\">\($0)</span>" })\
            \(if: attachment.nobodyBy, { "<p class=\"soft\">\(Words.nobodyInVideoSigned(page.name($0)))</p>" })\
            \(ListedPeople(attachment: attachment, page: page).html)\
            \(each: rooms.enumerated(), { number, group in
                let (room, names) = group
                return """
                <details id="people-\(id)-\(number)"\(flag: "open", names.contains { isListed($0.subject) || isMeant($0) })><summary>\(room)</summary><div class="options">\(each: names, option)</div></details>
                """
            })<div class="row">\(button(Words.keepPeople, "attachment-people"))\(button(Words.nobodyInVideo, "attachment-nobody"))</div></div>
            """
    }

    private var rooms: [(String, [PeopleToName.Name])] {
        guard let filmed = page.filmed else { return [] }
        var groups: [(String, [PeopleToName.Name])] = []
        for child in filmed.children {
            if groups.last?.0 == child.room { groups[groups.count - 1].1.append(child) } else { groups.append((child.room ?? "", [child])) }
        }
        return groups + [(Words.adultsHere, filmed.adults)]
    }

    /// A child at hand today in a room that the post is for; where it is for everyone, the rooms stay folded.
    private func isMeant(_ name: PeopleToName.Name) -> Bool { page.post.draft.audience != .everyone && name.isAtHand }

    private func isListed(_ subject: Subject) -> Bool { attachment.people.contains { $0.subject == subject } }

    private func option(_ name: PeopleToName.Name) -> HTML {
        """
        <label class="option"><input type="checkbox" name="people-\(id)" value="\(Words.key(name.subject))"\(flag: "checked", isListed(name.subject))>\
        <span>\(name.name)<small>\(Words.videoPermission(name.permission))</small></span></label>
        """
    }

    private var check: HTML {
        let (isVideo, needsWord) = (attachment.kind == .video, attachment.atGate.needsWord)
        let names = attachment.atGate.checks.keys.filter(page.post.contributors.contains).sorted().map(page.name)
        let yes = needsWord
            ? button(isVideo ? Words.checkVideoWord : Words.checkDocumentWord, "attachment-word")
            : button(isVideo ? Words.checkVideoYes : Words.checkDocumentYes, "attachment-check")
        return """
            <div><b>\(Words.checkTitle)</b><p class="soft">\(Words.facesCounted(attachment.counted, attachment.kind)) \
            \(isVideo ? Words.videoCheck : Words.documentCheck) \(HTML.clause("B13"))</p>\
            \(if: names.isEmpty, "<div class=\"row\">\(yes)</div>", else: .tag(Words.checkedBy(names), .passed))</div>
            """
    }

    private func button(_ words: String, _ step: String, stop: Bool = false) -> HTML {
        "<button class=\"button \(stop ? "stop" : "quiet")\" type=\"submit\" name=\"do\" value=\"\(step):\(id)\">\(words)</button>"
    }
}

/// Who is listed in a video, each with what may be shown of them today.
struct ListedPeople {
    let attachment: PostAttachment
    let page: ComposePage

    var html: HTML {
        guard !attachment.people.isEmpty else { return .empty }
        return """
            <ul class="face-list" role="list">\(each: attachment.people, { person in
                "<li><div class=\"row\"><span>\(page.filmed?[person.subject]?.name ?? page.people[person.subject]?.name ?? "")</span>\(tag(person))</div></li>"
            })</ul>
            """
    }

    private func tag(_ person: PostAttachment.Person) -> HTML {
        if person.hasLeft { return .tag(Words.hasLeft, .stopped) }
        return .tag(Words.sentenceCase(Words.videoPermission(person.permission)), person.permission == .yes ? .passed : .stopped)
    }
}

extension Words {
    static let hasLeft = "Has left"
    /// "c0190…" is a child, "a0190…" an adult, as forms carry them.
    static func key(_ subject: Subject) -> String {
        switch subject {
        case .child(let child): "c\(child)"
        case .adult(let adult): "a\(adult)"
        }
    }
}
