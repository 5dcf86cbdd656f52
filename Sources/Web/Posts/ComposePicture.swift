import Gatepost
import Safeguarding

/// One picture on the compose page: its boxes, who each face is, the check, and what can be done with it. Every button
/// belongs to the page's one form, so that pressing any of them keeps the words that were typed.
struct ComposePicture {
    let picture: PostPicture
    let number: Int
    let count: Int
    let page: ComposePage
    /// The face whose answer is being changed.
    let changing: Face.ID?
    let form: Form

    private var id: Picture.ID { picture.id }

    var html: HTML {
        """
        <section class="card flush picture-card" id="picture-\(id)" data-fresh tabindex="-1" aria-label="\(Words.pictureNumber(number))">\(image)\
        <div class="inset stack">\(if: picture.state == .ready, details)\
        <div class="row">\(if: number > 1, button(Words.earlier, "earlier"))\(if: number < count, button(Words.later, "later"))\
        <span class="push">\(button(Words.takeOut, "remove", stop: true))</span></div></div></section>
        """
    }

    private var image: HTML {
        switch picture.state {
        case .refused: "<div class=\"inset\">\(HTML.notice("<p>\(Words.trouble(picture.trouble))</p>", .stopped))</div>"
        case .preparing: waiting(Words.preparing)
        case .ready where picture.rendered < picture.generation: waiting(Words.rendering)
        case .ready:
            // By generation: a browser keeps a picture for as long as the page is open, and this page changes what is hidden in it.
            """
            <div class="marking" data-picture="\(id)">\(HTML.picture(
                ("/pictures/\(id)/large" as LocalPath).with("generation", String(picture.generation)), picture.alt.isEmpty ? Words.pictureNumber(number) : picture.alt, width: picture.width ?? 4,
                height: picture.height ?? 3, faces: picture.faces.enumerated().map { FaceBox($1, number: $0 + 1) }))</div>
            """
        }
    }

    /// As tall as the picture that comes, so that nothing jumps.
    private func waiting(_ words: String) -> HTML {
        """
        <div class="waiting-picture" data-waiting>\(if: picture.width, { width in
            "<svg class=\"space\" viewBox=\"0 0 \(width) \(picture.height ?? width)\" aria-hidden=\"true\"></svg>"
        })<p role="status">\(Icon.clock)\(words) \
        <a href="\("/posts/\(page.post.id)/edit" as LocalPath)">\(Words.lookAgain)</a></p></div>
        """
    }

    private var details: HTML {
        """
        \(faces)<details class="face-form"\(flag: "open", hasFaceProblem)><summary>\(Words.addFace)</summary><div class="stack"><p class="soft">\(Words.addFaceHint)</p>\
        \(area(for: id.description))<div class="row">\(button(Words.addFace, "face-add"))</div></div></details>\(check)\(alt)
        """
    }

    private var hasFaceProblem: Bool { form.problem(at: "x-\(id)") != nil }

    private func area(for key: String, _ area: FaceArea? = nil) -> HTML {
        let now = area.map { ["x": $0.x, "y": $0.y, "w": $0.width, "h": $0.height] } ?? [:]
        return """
            <div class="four">\(each: [("x", Words.faceLeft), ("y", Words.faceTop), ("w", Words.faceWidth), ("h", Words.faceHeight)], { name, label in
                "<div class=\"field\"><label for=\"\(name)-\(key)\">\(label)</label><input id=\"\(name)-\(key)\" name=\"\(name)-\(key)\" type=\"text\" inputmode=\"decimal\" value=\"\(form["\(name)-\(key)"] ?? now[name].map(Words.percent))\"></div>"
            })</div>
            """
    }

    private var faces: HTML {
        let list: HTML = """
            <ol class="face-list" role="list">\(each: picture.faces.enumerated(), { index, face in row(face, number: index + 1) })</ol>
            """
        return "\(search)\(if: !picture.faces.isEmpty, list)\(if: picture.atGate.marked == 0, nobody)"
    }

    /// Whether the machine has looked for faces. Where it could not, people count (S2).
    private var search: HTML {
        let found = picture.faces.count { $0.source == .found }
        return switch picture.atGate.search {
        case .waiting:
            """
            <p class="notice waiting" role="status" data-waiting>\(Icon.clock)<span>\(Words.seekingFaces) \
            <a href="\("/posts/\(page.post.id)/edit" as LocalPath)">\(Words.lookAgain)</a></span></p>
            """
        case .done: "<p class=\"soft\">\(Words.foundFaces(found, besides: picture.faces.count - found))</p>"
        case .failed: PeopleCount(picture: picture, page: page, form: form).html
        }
    }

    private var nobody: HTML {
        if let by = picture.nobodyBy { return "<p class=\"soft\">\(Words.nobodySigned(page.name(by)))</p>" }
        // Where people count, nobody is a count like any other.
        return picture.atGate.search == .done ? "<div class=\"row\">\(button(Words.nobodyInIt, "nobody"))</div>" : .empty
    }

    private func row(_ face: PostFace, number: Int) -> HTML {
        let isOpen = face.answer == .unanswered || changing == face.id
        let area = face.area
        return """
            <li id="face-\(face.id)" data-face="\(face.id)" data-area="\(area.x) \(area.y) \(area.width) \(area.height)">\
            \(if: isOpen, answer(face, number: number), else: answered(face, number: number))</li>
            """
    }

    private func answered(_ face: PostFace, number: Int) -> HTML {
        let change: LocalPath = "/posts/\(page.post.id)/edit?face=\(face.id)#face-\(face.id)"
        return """
            <div class="row"><b>\(Words.faceNumber(number))</b><span>\(page.who(face))</span>\(HTML.tag(Words.faceTag(face), FaceBox.tone(face)))\
            <a class="button quiet push" href="\(change)" aria-label="\(Words.changeFace(number))">\(Words.change)</a></div>
            """
    }

    private func answer(_ face: PostFace, number: Int) -> HTML {
        """
        <div class="answer"><div class="field" data-names><label for="who-\(face.id)">\(Words.whoIsFace(number))</label>\
        \(NamesMenu(people: page.people, chosen: face).html)</div><div class="row answers">\(button(Words.nameThem, "face-name", of: face.id.description))\
        \(button(Words.hideThem, "face-hide", of: face.id.description))\(notAFace(face))</div>\
        <details class="face-form" id="move-\(face.id)"\(flag: "open", form.problem(at: "x-\(face.id)") != nil)><summary>\(Words.moveBox)</summary><div class="stack">\(area(for: face.id.description, face.area))\
        <div class="row">\(button(Words.moveBoxHere, "face-move", of: face.id.description))</div></div></details></div>
        """
    }

    /// What the machine found stays on record, so that the second person sees it too; a box drawn by mistake is simply gone.
    private func notAFace(_ face: PostFace) -> HTML {
        face.source == .found
            ? button(Words.notAFace, "face-not", of: face.id.description) : button(Words.takeBoxAway, "face-remove", of: face.id.description)
    }

    private var check: HTML {
        let asked = page.post.openQuestions.contains { $0.picture == id }
        let yes = picture.atGate.checks.filter { $0.value != .unsure && page.post.contributors.contains($0.key) }.keys.sorted()
        let answer: HTML =
            picture.atGate.isLeftOut
            ? .tag(Words.leftOut, .stopped)
            : asked
                ? .tag(Words.managerAsked, .waiting)
                : !yes.isEmpty
                    ? .tag(Words.checkedBy(yes.map(page.name)), .passed)
                    : "<div class=\"row\">\(button(Words.checkYes, "check"))\(button(Words.unsure, "unsure"))</div>"
        return "<div><b>\(Words.checkTitle)</b><p class=\"soft\">\(Words.checkQuestion) \(HTML.clause("B13"))</p>\(answer)</div>"
    }

    private var alt: HTML {
        """
        <div class="field"><label for="alt-\(id)">\(Words.describePicture) <small>\(Words.optional)</small></label>\
        <small id="alt-\(id)-hint">\(Words.describePictureHint)</small>\
        <input id="alt-\(id)" name="alt-\(id)" type="text" maxlength="\(DescribePicture.longest)" value="\(form["alt-\(id)"] ?? picture.alt)" aria-describedby="alt-\(id)-hint"></div>
        """
    }

    private func button(_ words: String, _ step: String, of thing: String? = nil, stop: Bool = false) -> HTML {
        "<button class=\"button \(stop ? "stop" : "quiet")\" type=\"submit\" name=\"do\" value=\"\(step):\(thing ?? id.description)\">\(words)</button>"
    }
}

extension FaceBox {
    init(_ face: PostFace, number: Int) {
        let area = face.area
        self.init(
            left: area.x, top: area.y, width: area.width, height: area.height, FaceBox.tone(face), "\(number) \(Words.faceTag(face))",
            link: nil, isDismissed: face.answer == .notAFace)
    }

    static func tone(_ face: PostFace) -> Tone {
        switch face.answer {
        case .unanswered: .waiting
        case .notAFace: .plain
        case .hidden: face.permission == .never ? .stopped : .told
        case .child, .adult: face.permission == .yes && !face.hasLeft ? .passed : .stopped
        }
    }
}

extension ComposePage {
    func name(_ member: Member.ID) -> String { names[member] ?? "" }

    /// Who a face is said to be, for those behind the page.
    func who(_ face: PostFace) -> String {
        let subject: Subject? = face.child.map(Subject.child) ?? face.adult.map(Subject.adult)
        let name = subject.flatMap { people[$0]?.name ?? (face.adult.map(self.name)) } ?? ""
        guard face.answer == .hidden else { return name }
        return name.isEmpty ? Words.hiddenFace : Words.hiddenFace(name)
    }
}
