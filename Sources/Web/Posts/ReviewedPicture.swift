import Gatepost
import Safeguarding

/// One picture as an approver sees it: large, each face with its answer, and the author's answers to the check beside their own.
struct ReviewedPicture {
    let picture: PostPicture
    let number: Int
    let page: ComposePage

    var plain: HTML { html(asks: false, Form()) }

    func html(asks: Bool, _ form: Form) -> HTML {
        """
        <section class="card flush review" id="picture-\(picture.id)" aria-labelledby="number-\(picture.id)">\(image)<div class="inset stack">\
        <div class="row"><h2 class="minor" id="number-\(picture.id)">\(Words.pictureNumber(number, of: page.post.pictures.count))</h2>\
        \(if: !picture.alt.isEmpty, "<span class=\"soft\">“\(picture.alt)”</span>")</div>\(origin)\
        <div class="pair"><div class="stack"><h3 class="minor">\(Words.facesTitle)</h3>\(faces)</div>\
        <div class="stack"><h3 class="minor">\(Words.checkTitle)</h3><p class="soft">\(Words.checkQuestion) \(HTML.clause("B13"))</p>\
        \(HTML.facts(answers))\(if: asks && picture.atGate.search == .failed, PeopleCount(picture: picture, page: page, form: form).forApprover)\
        \(if: asks, ask(form.all("checked").contains(picture.id.description)))</div></div></div></section>
        """
    }

    /// Said to whoever approves, where the setting has devices of its own (P9).
    private var origin: HTML {
        guard page.hasDevices else { return .empty }
        return switch picture.origin {
        case .camera: .empty
        case .files: "<p class=\"soft\">\(Words.Devices.addedFromFiles)</p>"
        case .elsewhere: .notice("<p>\(Words.Devices.addedElsewhere) \(HTML.clause("P9"))</p>", .waiting)
        }
    }

    private var faces: HTML {
        """
        \(if: !picture.faces.isEmpty, """
            <ol class="face-list" role="list">\(each: picture.faces.enumerated(), { index, face in
                row(face, number: index + 1)
            })</ol>
            """)\(if: picture.nobodyBy, { "<p class=\"soft\">\(Words.nobodySigned(page.name($0)))</p>" })
        """
    }

    /// What the machine took for a face and a person did not is shown again, with who said so: the second person decides too.
    private func row(_ face: PostFace, number: Int) -> HTML {
        let dismissed: HTML? = face.answer == .notAFace ? .tag(Words.dismissed(face.answeredBy.map(page.name)), .waiting) : nil
        return """
            <li><div class="row"><b>\(Words.faceNumber(number))</b>\(dismissed ?? "<span>\(page.who(face))</span>\(HTML.tag(Words.faceTag(face), FaceBox.tone(face)))")</div></li>
            """
    }

    /// What each of those who made it answered (B13, B14).
    private var answers: [(String, HTML)] {
        let given = picture.atGate.checks.filter { page.post.contributors.contains($0.key) }.sorted { $0.key < $1.key }
        guard !given.isEmpty else { return [(Words.author, .tag(Words.notAnsweredYet, .waiting))] }
        return given.map { member, answer in
            switch answer {
            case .yes: (page.name(member), .tag(Words.checkYes, .passed))
            case .decided: (page.name(member), .tag(Words.managerDecided, .passed))
            case .unsure: (page.name(member), .tag(Words.unsure, .waiting))
            }
        }
    }

    private var image: HTML {
        guard picture.state == .ready, picture.rendered == picture.generation else {
            return
                "<div class=\"inset\"><p class=\"soft\">\(picture.state == .refused ? Words.trouble(picture.trouble) : Words.preparing)</p></div>"
        }
        return .picture(
            "/pictures/\(picture.id)/large", picture.alt.isEmpty ? Words.pictureNumber(number) : picture.alt, width: picture.width ?? 4,
            height: picture.height ?? 3, faces: picture.faces.enumerated().map { FaceBox($1, number: $0 + 1) })
    }

    private func ask(_ isTicked: Bool) -> HTML {
        let unsure: LocalPath = "/posts/\(page.post.id)/unsure"
        return """
            <div class="stack"><label class="option"><input type="checkbox" name="checked" value="\(picture.id)" data-check\(flag: "checked", isTicked)>\
            <span><b>\(Words.yourAnswer)</b> \(Words.reviewCheck)</span></label>\
            <div class="row"><button class="button quiet" type="submit" formaction="\(unsure)" formnovalidate name="picture" value="\(picture.id)">\(Words.unsure)</button></div></div>
            """
    }
}
