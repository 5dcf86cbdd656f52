import Gatepost
import Safeguarding

/// The five pickets beside a post (P14): what has passed the gate, what is missing, and one link that mends it. They are
/// drawn from what `Gate.preview` says, so they can never promise what the gate then refuses.
struct ComposeGate {
    let page: ComposePage
    let refusals: [Refusal]

    private struct Picket {
        let title: String
        let tone: Tone
        let body: HTML
    }

    var html: HTML {
        let pickets = [words, people, check, second, onPage]
        return """
            <section class="card" id="gate" data-fresh><header><h2 class="minor">\(Words.atTheGate)</h2><span class="push">\(HTML.pickets(pickets.map(\.tone)))</span></header>\
            <ul role="list" class="gate">\(each: pickets, { picket in
                "<li class=\"\(picket.tone.className)\"><span class=\"mark\"></span><div><b>\(picket.title)</b>\(picket.body)</div></li>"
            })</ul>\(buttons)</section>
            """
    }

    private var buttons: HTML {
        guard page.mayWork, page.post.isEditable else { return .empty }
        let isSubmitted = page.post.state == .submitted
        return """
            <div class="stack">\(if: !isSubmitted, "<button class=\"button wide\" form=\"compose\" type=\"submit\" name=\"do\" value=\"submit\">\(Words.toPause)</button>")\
            <button class="button quiet wide" form="compose" type="submit" name="do" value="save">\(Words.keepDraft)</button></div>
            """
    }

    private var words: Picket {
        let found = refusals.filter { [.wordsPass, .filledIn].contains($0.rule) }
        return Picket(
            title: Words.gateWords, tone: found.isEmpty ? .passed : .waiting,
            body: found.isEmpty ? "<p>\(Words.gateWordsFine)</p>" : missing(found))
    }

    private var people: Picket {
        let rules: Set<Rule> = [.everyFaceAccountedFor, .consentCovers, .photoPolicy, .picturesReady]
        let found = refusals.filter { rules.contains($0.rule) }
        if page.post.pictures.isEmpty, page.post.attachments.isEmpty { return Picket(title: Words.gatePeople, tone: .passed, body: "<p>\(Words.gateNoPictures)</p>") }
        let isNever = found.contains { if case .neverInFrame = $0 { true } else { false } }
        return Picket(
            title: Words.gatePeople, tone: found.isEmpty ? .passed : isNever ? .stopped : .waiting,
            body: found.isEmpty ? "<p>\(Words.gatePeopleFine)</p>" : missing(found))
    }

    private var check: Picket {
        let found = refusals.filter { [.pictureChecked, .nobodyUnsure].contains($0.rule) }
        let fine = page.post.pictures.isEmpty && page.post.attachments.isEmpty ? Words.gateNoPictures : Words.gateCheckFine
        return Picket(
            title: Words.gateCheck, tone: found.isEmpty ? .passed : .waiting, body: found.isEmpty ? "<p>\(fine)</p>" : missing(found))
    }

    private var second: Picket {
        let words = page.isChildminder && page.readyApprovers < 2 ? Words.gateAlone : Words.gateSecond(page.readyApprovers)
        return Picket(
            title: Words.gateSecond, tone: page.readyApprovers < 2 ? .waiting : .plain, body: "<p>\(words) \(HTML.clause("N28"))</p>")
    }

    private var onPage: Picket {
        let found = refusals.filter { [.audienceChosen, .everybodyBack].contains($0.rule) } + [pageAuthorised(page.standing)].compactMap(\.self)
        return Picket(
            title: Words.gateOnPage, tone: found.isEmpty ? .plain : .waiting,
            body: found.isEmpty ? "<p>\(Words.willSee(page.audience.count))</p>" : missing(found))
    }

    /// Each sentence once for each picture, with its clause and the way to mend it.
    private func missing(_ refusals: [Refusal]) -> HTML {
        "\(each: refusals, { refusal in """
            <p>\(refusal.sentence) \(each: refusal.rule.clauses.prefix(1), { .clause($0) })\(if: mend(refusal), { way in
                " <a href=\"\(way.1)\">\(way.0)</a>"
            })</p>
            """ })"
    }

    private func mend(_ refusal: Refusal) -> (String, LocalPath)? {
        let here = page.post.id
        switch refusal {
        case .word, .missing: return (Words.mendWords, "/posts/\(here)/edit#words")
        case .pageNotOpen: return (Words.Pages.title, "/pages")
        case .audienceMissing: return (Words.mendAudience, "/posts/\(here)/edit#audience")
        case .attachment(_, .childNotCovered(let child)): return (Words.mendPermission, "/children/\(child)/permissions")
        case .attachment(let attachment, _): return (Words.attachmentHere, "/posts/\(here)/edit#attachment-\(attachment)")
        case .childNotCovered(let child, _): return (Words.mendPermission, "/children/\(child)/permissions")
        default:
            guard let picture = refusal.picture else { return nil }
            let number = (page.post.pictures.firstIndex { $0.id == picture } ?? 0) + 1
            return (Words.pictureNumber(number), "/posts/\(here)/edit#picture-\(picture)")
        }
    }
}

extension Tone {
    fileprivate var className: String {
        switch self {
        case .plain: ""
        case .passed: "passed"
        case .waiting: "waiting"
        case .stopped: "stopped"
        case .told: "told"
        }
    }
}

extension Refusal {
    /// The picture that it is about, if it is about one.
    var picture: Picture.ID? {
        switch self {
        case .facesBeingSought(let picture), .facesUnanswered(let picture, _), .peopleUncounted(let picture), .countDiffers(let picture, _, _),
            .foundFaceStays(let picture), .movedOffFace(let picture), .nobodyInPictureUnsigned(let picture), .childNotCovered(_, let picture),
            .adultNotCovered(_, let picture), .neverInFrame(_, let picture), .childHasLeft(_, let picture),
            .policyAllowsNoChildren(let picture),
            .policyAllowsNoFaces(let picture), .pictureUnchecked(let picture), .pictureNotReady(let picture), .pictureRefused(let picture),
            .pictureLeftOut(let picture), .onlyThatFamilysChild(let picture):
            picture
        default: nil
        }
    }
}
